import { type AskedSelection, MOST_KEPT } from "#domain/selection.ts";
import { frenchDate, frenchDay } from "#lib/dates.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { KeptProfiles } from "#queries/kept-profiles.ts";
import { documentHref, initiativeHref, selectionHref } from "../addresses.ts";
import { AccessDate, AccessDateScript } from "../citation/access-date.tsx";
import { placesText } from "../initiative/places.ts";
import { LogoMark } from "../layout/logo.tsx";
import { Message } from "../layout/message.tsx";
import { SelectionNotices } from "../selection/notices.tsx";
import { documentName } from "../source/titles.ts";
import { CoverFoot } from "./cover-foot.tsx";
import { PrintButton } from "./print-button.tsx";
import { Sheet } from "./sheet.tsx";

interface Booklet extends KeptProfiles {
  asked: AskedSelection;
  siteUrl: string;
  /** When the data was read. */
  readOn: Date;
}

/** Signs of text of a booklet that one still carries; in a longer one each profile has one page. */
const MOST_TEXT = 60_000;

/** A selection as a booklet: cover, contents, the profiles one after the other, and where they come from. */
export function BookletView({ asked, initiatives, documents, findings, gone, siteUrl, readOn }: Booklet) {
  const slugs = initiatives.map(({ slug }) => slug);
  const notices = <SelectionNotices asked={asked} gone={gone} most={MOST_KEPT} />;
  if (initiatives.length === 0)
    return (
      <Message
        code="Livret"
        title="Un livret sans fiche"
        text="Cette adresse ne nomme aucune fiche à imprimer."
      >
        {notices}
      </Message>
    );
  const address = siteUrl + selectionHref(slugs);
  const signs = initiatives.flatMap(({ sections }) => sections.map(({ markdown }) => markdown.length));
  const isBrief = signs.reduce((sum, n) => sum + n, 0) > MOST_TEXT;
  return (
    <div className="booklet page">
      <div className="no-print mt-6 grid gap-4">
        <a href={selectionHref(slugs)} className="link w-fit">
          Revenir à la sélection
        </a>
        {notices}
        <PrintButton>Imprimer le livret</PrintButton>
      </div>
      <section className="booklet-cover" aria-labelledby="livret">
        <LogoMark size={64} />
        <p className="eyebrow mt-6">Initiatives inclusives en Hauts-de-France</p>
        <h1 id="livret" className="mt-2 text-4xl">
          {initiatives.length === 1 ? unbroken(initiatives[0]?.name ?? "") : "Livret d'initiatives"}
        </h1>
        <p className="mt-4 text-xl">
          {count(initiatives.length, "initiative")}
          {isBrief && ", chacune en une page"}
        </p>
        <p className="mt-2 text-ink-soft">
          Données du {frenchDay(readOn)}
          <AccessDate form="booklet">{""}</AccessDate>
        </p>
        <CoverFoot address={address}>Ce livret en ligne :</CoverFoot>
      </section>
      <nav className="booklet-part" aria-labelledby="sommaire">
        <h2 id="sommaire" className="text-2xl">
          Sommaire
        </h2>
        <ol className="mt-4 grid gap-2 pl-6">
          {initiatives.map((i) => (
            <li key={i.slug} className="list-decimal">
              <a href={`#${i.slug}`} className="link">
                {unbroken(i.name)}
              </a>{" "}
              <span className="text-sm text-ink-soft">{placesText(i)}</span>
            </li>
          ))}
        </ol>
      </nav>
      {initiatives.map((i) => (
        <div
          key={i.slug}
          id={i.slug}
          className={i.sections.length > 0 || isBrief ? "booklet-part" : "booklet-part booklet-short"}
        >
          <Sheet
            initiative={i}
            documents={documents}
            findings={findings.filter(({ initiative }) => initiative === i.slug)}
            address={siteUrl + initiativeHref(i.slug)}
            readOn={readOn}
            isBrief={isBrief}
          />
        </div>
      ))}
      <Sources documents={documents} siteUrl={siteUrl} />
      <AccessDateScript />
    </div>
  );
}

function Sources({ documents, siteUrl }: { documents: readonly DocumentSummary[]; siteUrl: string }) {
  return (
    <section className="booklet-part" aria-labelledby="sources">
      <h2 id="sources" className="text-2xl">
        Sources
      </h2>
      <p className="mt-3 max-w-text">
        Tout ce que dit ce livret vient de ces publications. « l. 531 » renvoie à leur ligne 531, que le site
        montre dans le texte tel qu'il a été reçu.
      </p>
      <ul className="mt-4 grid gap-3">
        {documents.map((d) => (
          <li key={d.id}>
            {documentName(d)}
            {d.subtitle && `, ${d.subtitle}`}, {d.publisher}, {frenchDate(d.publishedOn)}
            {d.licence && `, ${d.licence}`}
            <br />
            <a href={documentHref(d.id)} className="link text-sm wrap-anywhere">
              {siteUrl + documentHref(d.id)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
