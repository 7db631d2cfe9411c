import { contactHref } from "#lib/contact-href.ts";

/** How to have contact details changed or removed. No address is invented: the operator's is shown where it is set. */
export function ContactChanges({
  publishers,
  contact,
}: {
  publishers: readonly string[];
  contact: string | null;
}) {
  const publisher = publishers.join(", ") || "l'éditeur des publications";
  return (
    <section id="contacts" aria-labelledby="titre-contacts" className="prose card p-6">
      <h2 id="titre-contacts">Faire modifier ou retirer des coordonnées</h2>
      <p>
        Les noms, adresses électroniques et numéros que montre une fiche sont ceux que la publication donne
        pour joindre l'initiative. La personne concernée peut à tout moment les faire corriger ou retirer,
        sans avoir à se justifier :
      </p>
      <ul>
        <li>
          en écrivant à l'éditeur de la publication, <strong>{publisher}</strong>, qui peut la corriger à la
          source ;
        </li>
        <li>
          {contact ? (
            <>
              en écrivant à l'exploitant de ce site : <a href={contactHref(contact)}>{contact}</a>, qui retire
              la donnée de l'annuaire.
            </>
          ) : (
            "en écrivant à l'exploitant de ce site, qui retire la donnée de l'annuaire. Cette installation n'a pas encore indiqué son adresse de contact."
          )}
        </li>
      </ul>
      <p>Indiquez l'adresse de la fiche et ce qui doit changer.</p>
    </section>
  );
}
