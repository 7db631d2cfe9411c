"use client";

import "#ui/styles/site.css";
import { Message } from "#ui/layout/message.tsx";

/** Stands in for the whole document when even the layout fails. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="fr">
      <body>
        <title>Erreur · Initiatives inclusives</title>
        <main>
          <Message
            code="500"
            title="Le site n'a pas pu s'afficher"
            text="Quelque chose n'a pas fonctionné de notre côté. Réessayez dans un instant."
          >
            <button type="button" className="button" onClick={retry}>
              Réessayer
            </button>
          </Message>
        </main>
      </body>
    </html>
  );
}
