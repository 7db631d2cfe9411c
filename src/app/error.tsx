"use client";

import { Message } from "#ui/layout/message.tsx";

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <Message
      code="500"
      title="La page n'a pas pu s'afficher"
      text="Quelque chose n'a pas fonctionné de notre côté. Réessayez dans un instant ; si cela dure, l'exploitant du site en est averti par son journal."
    >
      <button type="button" className="button" onClick={retry}>
        Réessayer
      </button>
    </Message>
  );
}
