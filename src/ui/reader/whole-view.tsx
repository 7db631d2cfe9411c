import { minutesOf, wholePagesOf } from "#domain/reading/places.ts";
import type { ReadPart } from "#domain/reading/reading.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { LinkedPublication } from "#queries/reading.ts";
import { paperHref, wholeHref } from "../addresses.ts";
import { FollowReading } from "../follow-reading.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { Contents } from "./contents.tsx";
import { Front } from "./front.tsx";
import { pageLinks } from "./linker.ts";
import { NamedInAddress } from "./named-in-address.tsx";
import { Definitions, MisreadNote } from "./part-view.tsx";
import { Profiles, titleOfPart, toldUnder } from "./profiles.tsx";
import { baseOf, hrefOfPart, nameOf, trailBelow } from "./publication.ts";
import { AsPrinted, Sections } from "./sections.tsx";

/** Paper has room for more: its words have no links around them. */
const isOneOnPaper = (parts: readonly ReadPart[]) => wholePagesOf(parts, "paper").length === 1;

/** The whole text of a publication, in as few pages as it has room in. */
export function WholeView({ publication, asked }: { publication: LinkedPublication; asked: number }) {
  const base = baseOf(publication);
  const { reading } = publication;
  const pages = wholePagesOf(reading.parts);
  const page = Math.min(Math.max(asked, 1), pages.length);
  const pieces = pages[page - 1] ?? [];
  const front = page === 1 ? reading.front : [];
  const shown = [...front, ...pieces.flatMap(({ sections }) => sections)];
  const links = pageLinks(shown, publication);
  const hrefIn = (part: ReadPart) => {
    const at = 1 + pages.findIndex((those) => those.some((piece) => piece.part === part && piece.isStart));
    return `${wholeHref(base, at)}#${encodeURIComponent(part.id)}`;
  };
  const minutes = minutesOf(reading.parts.reduce((sum, { wordCount }) => sum + wordCount, 0));
  return (
    <>
      <PageHeader title={`${nameOf(publication)} : tout le texte`} trail={trailBelow(publication)}>
        <p className="mt-2 text-ink-soft">
          {count(minutes, "minute")} de lecture
          {pages.length > 1 && `, page ${page} sur ${pages.length}`}
        </p>
        {pages.length > 1 && isOneOnPaper(reading.parts) && (
          <p className="no-print mt-2">
            Le texte tient ici en {pages.length} pages.{" "}
            <a href={paperHref(base)} className="link">
              Tout sur une page, prête à imprimer
            </a>
          </p>
        )}
      </PageHeader>
      <div className="page read-page">
        <Contents publication={publication} part={null} hrefIn={hrefIn} />
        <div className="min-w-0">
          <MisreadNote links={links} />
          <Front sections={front} publication={publication} links={links} />
          {pieces.map(({ part, sections, isStart }) => (
            <article key={part.id} className="read read-whole" data-part={part.id}>
              {isStart ? (
                <>
                  <p className="eyebrow">{unbroken([part.label, part.group].filter(Boolean).join(" · "))}</p>
                  <h2 id={part.id} className="text-2xl">
                    <a href={hrefOfPart(publication, part)} className="text-ink no-underline hover:underline">
                      {unbroken(part.title)}
                    </a>
                  </h2>
                  <AsPrinted printed={part.printed} />
                  <Profiles told={toldUnder(publication.names, titleOfPart(part))} />
                </>
              ) : (
                <p className="eyebrow">{unbroken(part.title)} (suite)</p>
              )}
              <div className="prose read-text">
                <Sections
                  sections={sections}
                  publication={publication}
                  links={links}
                  of={part.told}
                  under={2}
                  medium="whole"
                />
              </div>
            </article>
          ))}
          <Definitions links={links} />
          <Pagination
            page={page}
            pageCount={pages.length}
            href={(n) => wholeHref(base, n)}
            label="Pages du texte"
          />
        </div>
      </div>
      <FollowReading />
      <NamedInAddress />
    </>
  );
}
