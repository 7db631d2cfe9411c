import { type Cited, linesCited } from "#domain/citation.ts";
import { contactHref } from "#lib/contact-href.ts";
import { CopyButton } from "../copy/copy.tsx";

/** The letter that says what is wrong, as far as it can be written beforehand. */
function letter({ name, url, passages, quote, publications }: Cited): string {
  const told = publications.map(({ id, title, publishedOn, pageStarts }) => {
    const own = passages.filter(({ document }) => document === id);
    return `${title} (${publishedOn.slice(0, 4)})${own.length > 0 ? `, ${linesCited(own, pageStarts)}` : ""}`;
  });
  return [
    `Fiche : ${name}`,
    `Adresse : ${url}`,
    `Publication : ${told.join(" ; ")}`,
    ...(quote ? [`Passage : « ${quote} »`] : []),
    "",
    "Ce qui est faux :",
    "Ce qui serait juste, et d'où je le tiens :",
    "",
  ].join("\n");
}

/** To whom an error is told, with the passage filled in; no address is invented where the operator gives none. */
export function Report({ cited, contact }: { cited: Cited; contact: string | null }) {
  const publishers = [...new Set(cited.publications.map(({ publisher }) => publisher))].join(", ");
  const text = letter(cited);
  const href = contact && contactHref(contact, `Erreur sur la fiche ${cited.name}`, text);
  return (
    <section aria-labelledby="signaler" className="card p-5">
      <h2 id="signaler" className="text-xl">
        Signaler une erreur
      </h2>
      <p className="mt-2 text-sm">
        La fiche reprend ce que la publication imprime. Si c'est la fiche qui la lit mal, écrivez à
        l'exploitant du site ; si c'est la publication qui se trompe, à son éditeur, {publishers}.
      </p>
      {href ? (
        <p className="mt-4">
          <a href={href} className="button">
            {href.startsWith("mailto:") ? "Écrire à l'exploitant" : "Aller à la page de l'exploitant"}
          </a>
        </p>
      ) : (
        <p className="mt-3 rounded-md bg-ochre-tint px-3 py-2 text-sm">
          Cette installation n'a pas indiqué d'adresse où écrire à son exploitant : le texte ci-dessous est
          prêt pour l'éditeur de la publication.
        </p>
      )}
      <h3 className="mt-4 text-base">Le texte, prêt à compléter</h3>
      <pre
        id="signalement"
        className="mt-2 rounded-md border border-sand-line bg-sand p-3 font-sans text-sm whitespace-pre-wrap wrap-anywhere"
      >
        {text}
      </pre>
      <div className="mt-2">
        <CopyButton of="signalement">Copier le texte</CopyButton>
      </div>
    </section>
  );
}
