import type { GlossaryEntry } from "#domain/glossary.ts";
import { colophonOf } from "#domain/reading/colophon.ts";
import { UNREADABLE } from "#domain/reading/inline.ts";
import { minutesOf, pagesOf } from "#domain/reading/places.ts";
import type { ReadPart } from "#domain/reading/reading.ts";
import { frenchDate } from "#lib/dates.ts";
import { comparable, count, truncate } from "#lib/text.ts";
import { french, unbroken } from "#lib/typography.ts";
import type { LinkedPublication } from "#queries/reading.ts";
import { documentHref, partHref, passageHref, termHref, wholeHref } from "../addresses.ts";
import { PrintButton } from "../booklet/print-button.tsx";
import { FollowReading } from "../follow-reading.tsx";
import { Breadcrumb } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { documentName } from "../source/titles.ts";
import { Contents } from "./contents.tsx";
import { occasionOf } from "./cover-facts.ts";
import { definitionId, type PageLinks, pageLinks } from "./linker.ts";
import { NamedInAddress } from "./named-in-address.tsx";
import { Profiles, titleOfPart, toldUnder } from "./profiles.tsx";
import { baseOf, hrefOfPart, nameOf, neighbours, trailBelow, wholeName } from "./publication.ts";
import { RunningHeads } from "./running-heads.tsx";
import { AsPrinted, Sections } from "./sections.tsx";

/** A part of a publication, to be read on a page of its own. */
export function PartView({
  publication,
  part,
  asked,
  siteUrl,
}: {
  publication: LinkedPublication;
  part: ReadPart;
  asked: number;
  siteUrl: string;
}) {
  const base = baseOf(publication);
  const { document } = publication;
  const { at, before, after } = neighbours(publication, part);
  const pages = pagesOf(part.sections);
  const page = Math.min(Math.max(asked, 1), pages.length);
  const sections = pages[page - 1] ?? [];
  const links = pageLinks(sections, publication);
  const passage = { document: document.id, lineStart: part.lineStart, lineEnd: part.lineEnd };
  return (
    <>
      <div className="page pt-6">
        <Breadcrumb trail={trailBelow(publication)} />
      </div>
      <div className="page read-page">
        <Contents {...{ publication, part }} />
        <article className="read min-w-0" data-part={part.id}>
          <header>
            <p className="eyebrow">
              {unbroken([part.label, part.group].filter(Boolean).join(" · ")) ||
                `Partie ${at + 1} sur ${publication.reading.parts.length}`}
            </p>
            <h1 className="mt-1 text-3xl">{french(part.title)}</h1>
            <p className="print-only mt-2 text-sm">
              {occasionOf(publication)}. {documentName(document)}, {unbroken(document.publisher)},{" "}
              {frenchDate(document.publishedOn)}.
            </p>
            <p className="no-print mt-2 text-sm text-ink-soft">
              {count(minutesOf(part.wordCount), "minute")} de lecture
              {pages.length > 1 && `, page ${page} sur ${pages.length}`} ·{" "}
              <a href={passageHref(passage)}>le texte reçu</a>
            </p>
            {page === 1 && <AsPrinted printed={part.printed} />}
            <Profiles told={toldUnder(publication.names, titleOfPart(part))} />
          </header>
          <MisreadNote links={links} />
          <div className="prose read-text">
            <Sections sections={sections} publication={publication} links={links} of={part.told} under={1} />
          </div>
          <Definitions links={links} />
          <p className="print-only paper-colophon">
            {unbroken(colophonOf({ isMisread: isMisread(links) }))} Le texte tel que reçu :{" "}
            {siteUrl + documentHref(document.id)}
          </p>
          <Pagination
            page={page}
            pageCount={pages.length}
            href={(n) => partHref(base, part.id, n)}
            label="Pages de cette partie"
          />
          <div className="no-print mt-8 grid gap-3">
            <PrintButton>Imprimer cette partie</PrintButton>
            <p>
              <a href={`${partHref(base, part.id)}/livre.epub`} className="link">
                Cette partie en EPUB
              </a>
            </p>
          </div>
          <nav aria-label="Parties voisines" className="read-neighbours no-print">
            {before ? (
              <a href={hrefOfPart(publication, before)} rel="prev" className="read-way">
                <span>‹ Avant</span>{" "}
                {unbroken(truncate([before.label, before.title].filter(Boolean).join(" : "), 90))}
              </a>
            ) : (
              <a href={base} className="read-way">
                <span>‹ Avant</span> La présentation
              </a>
            )}
            {after ? (
              <a href={hrefOfPart(publication, after)} rel="next" className="read-way">
                <span>Ensuite ›</span>{" "}
                {unbroken(truncate([after.label, after.title].filter(Boolean).join(" : "), 90))}
              </a>
            ) : (
              <a href={wholeHref(base)} className="read-way">
                <span>Fin</span> {wholeName(publication)}
              </a>
            )}
          </nav>
        </article>
      </div>
      <RunningHeads title={nameOf(publication)} address={siteUrl + partHref(base, part.id)} parts={[]} />
      <FollowReading />
      <NamedInAddress />
    </>
  );
}

/** Whether a page has words that the recognition of characters spoiled. */
export function isMisread({ runs }: PageLinks): boolean {
  return [...runs].some(([{ kind }, set]) => UNREADABLE.has(kind) || set.some(({ damaged }) => damaged));
}

/** Says what the dotted line under words means, where a page has such words. */
export function MisreadNote({ links: { runs } }: { links: PageLinks }) {
  return [...runs.values()].some((set) => set.some(({ damaged }) => damaged)) ? (
    <p className="read-misread mt-3" data-ours>
      <span className="misread">Souligné de points</span> : mal reconnu à la numérisation, donné tel que reçu.
    </p>
  ) : null;
}

const byName = (a: GlossaryEntry, b: GlossaryEntry) =>
  comparable(a.term).localeCompare(comparable(b.term), "fr");

/** The words of the glossary that the page has, each with its definition. */
export function Definitions({
  links: { terms },
  title = "Les mots de cette page",
}: {
  links: PageLinks;
  title?: string;
}) {
  if (terms.length === 0) return null;
  return (
    <aside aria-labelledby="mots" className="read-terms" data-ours>
      <h2 id="mots" className="text-lg">
        {title}
      </h2>
      <dl>
        {[...terms].sort(byName).map(({ slug, term, definitions: [first, ...others] }) => (
          <div key={slug} id={definitionId(slug)}>
            <dt>
              <a href={termHref(slug)}>{unbroken(term)}</a>
            </dt>
            <dd>
              {unbroken(truncate(first?.definition.replace(/\s+/g, " ") ?? "", 300))}
              {others.length > 0 && ` (et ${count(others.length, "autre définition", "autres définitions")})`}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
