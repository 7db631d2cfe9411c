import type { EventPage } from "#queries/event-by-slug.ts";
import { documentHref, FURNITURE, restitutionHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { SourceLink } from "../source/source-link.tsx";
import { documentName, documentTitles } from "../source/titles.ts";
import { headingDepths } from "../text/heading-depths.ts";
import { whenAndWhere } from "./event-facts.ts";
import { EventSection } from "./event-section.tsx";
import { ownInitiatives, ownText } from "./own-text.ts";
import { partPages } from "./part-pages.ts";

/** An event and what its publication says of it, to be read from end to end. */
export function EventView({
  event,
  document,
  sections,
  asked,
  part: askedPart,
}: EventPage & {
  asked: number;
  /** The id of a part whose page is asked for. */
  part: string | null;
}) {
  const titles = documentTitles([document]);
  const parts = sections
    .filter((s) => !FURNITURE.has(s.kind))
    .map((part, _, shown) => ({
      part: { ...part, initiatives: ownInitiatives(part, shown) },
      lines: ownText(part, sections),
    }));
  const depths = headingDepths(parts.map(({ part }) => part.level));
  const pages = partPages(parts.map(({ lines }) => lines.join("\n").length));
  const pageCount = Math.max(...pages, 1);
  const ofPart = pages[parts.findIndex(({ part }) => part.id === askedPart)];
  const page = ofPart ?? Math.min(Math.max(asked, 1), pageCount);
  const hrefOf = (n: number) => `${restitutionHref(event.slug)}?page=${n}`;
  return (
    <>
      <PageHeader
        title={event.name}
        eyebrow={whenAndWhere(event)}
        trail={[{ href: "/restitutions", label: "Les restitutions" }]}
      >
        <p className="mt-4 max-w-text text-ink-soft">
          {[
            event.organiser && `Organisé par ${event.organiser}`,
            event.facilitator && `animé avec ${event.facilitator}`,
          ]
            .filter(Boolean)
            .join(", ")}{" "}
          <SourceLink passage={event.passage} titles={titles} />
        </p>
        <p className="mt-2">
          {event.isMain ? "Raconté dans : " : "Cité dans : "}
          <a href={documentHref(document.id)} className="link">
            {documentName(document)}
          </a>
        </p>
        {event.isMain && (
          <p className="mt-1 text-sm text-ink-soft">
            Le texte est celui de la publication tel que reçu, avec ses défauts.
          </p>
        )}
      </PageHeader>
      <div className="page mt-8 grid items-start gap-10 lg:grid-cols-[16rem_1fr]">
        {parts.length > 1 && (
          <nav
            aria-label="Sur cette page"
            className="no-print lg:sticky lg:top-4 lg:max-h-[90dvh] lg:overflow-y-auto"
          >
            <ul className="grid gap-1 text-sm">
              {parts.map(({ part }, at) => (
                <li key={part.id} className={(depths[at] ?? 0) > 0 ? "pl-4" : "font-bold"}>
                  <a href={`${pages[at] === page ? "" : hrefOf(pages[at] ?? 1)}#${part.id}`} className="link">
                    {part.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="grid min-w-0 gap-8">
          {parts.map(
            ({ part, lines }, at) =>
              pages[at] === page && (
                <EventSection
                  key={part.id}
                  part={part}
                  lines={lines}
                  depth={depths[at] ?? 0}
                  family={document.family}
                  titles={titles}
                />
              ),
          )}
          <Pagination page={page} pageCount={pageCount} href={hrefOf} />
          {parts.length === 0 && <p>La publication cite cet événement sans en raconter le contenu.</p>}
        </div>
      </div>
    </>
  );
}
