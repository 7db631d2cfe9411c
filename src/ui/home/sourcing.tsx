const STEPS = [
  {
    title: "Une publication",
    text: "Panoramas, livrets, restitutions : les textes sont gardés tels que reçus, ligne par ligne.",
    href: "/documents",
    link: "Lire les publications",
  },
  {
    title: "Une lecture qui ne devine pas",
    text: "Ce que le texte ne dit pas reste vide ; ce qu'il dit mal est signalé, jamais corrigé en silence.",
    href: "/qualite",
    link: "Voir ce que la lecture a trouvé",
  },
  {
    title: "Une fiche, des lignes",
    text: "À côté de chaque fait, un lien discret mène aux lignes qui le disent, dans leur contexte.",
    href: "/a-propos",
    link: "Comprendre la méthode",
  },
] as const;

/** How every fact is sourced, in three steps. */
export function Sourcing({ documents }: { documents: string }) {
  return (
    <section aria-labelledby="sources" className="rounded-lg border border-sand-line bg-sand px-6 py-8">
      <h2 id="sources" className="text-2xl">
        D'où vient chaque fait
      </h2>
      <p className="mt-2 max-w-text text-ink-soft">
        Tout ce que dit l'annuaire vient de {documents} de la DREETS Hauts-de-France.
      </p>
      <ol className="mt-6 grid gap-6 md:grid-cols-3">
        {STEPS.map(({ title, text, href, link }, at) => (
          <li key={href}>
            <p className="font-heading text-xl font-bold">
              <span className="mr-2 text-brick">{at + 1}.</span>
              {title}
            </p>
            <p className="mt-1">{text}</p>
            <p className="mt-2">
              <a href={href}>{link}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
