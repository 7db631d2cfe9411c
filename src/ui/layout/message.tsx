import type { ReactNode } from "react";

/** A page that has one thing to say: not found, gone (with the meta element that src/server makes a 410 of), broken. */
export function Message({
  code,
  title,
  text,
  withSearch = false,
  since,
  children,
}: {
  code: string;
  title: string;
  text: ReactNode;
  withSearch?: boolean;
  /** Since when what was here is withdrawn. */
  since?: Date | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="page py-16">
      {since && <meta name="withdrawn-since" content={since.toISOString()} />}
      <div className="max-w-text">
        <p className="eyebrow">{code}</p>
        <h1 className="mt-2 text-3xl">{title}</h1>
        <p className="mt-4 text-lg text-ink-soft">{text}</p>
        {withSearch && (
          <search className="mt-6 block">
            <form action="/initiatives" method="get" className="flex gap-2">
              <label htmlFor="q" className="sr-only">
                Rechercher une initiative
              </label>
              <input
                id="q"
                name="q"
                type="search"
                className="field"
                placeholder="Un nom, une ville, un thème"
              />
              <button type="submit" className="button">
                Rechercher
              </button>
            </form>
          </search>
        )}
        <div className="mt-8 flex flex-wrap gap-3">
          {children}
          <a href="/" className="button button-plain">
            Aller à l'accueil
          </a>
          <a href="/initiatives" className="button button-plain">
            Voir toutes les initiatives
          </a>
        </div>
      </div>
    </div>
  );
}
