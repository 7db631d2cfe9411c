import { firstLine, placeText } from "#domain/pages.ts";
import { groupBy } from "#lib/group-by.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { InsideHit } from "#queries/inside.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { insideHref, partHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { snippetParts } from "../text/found-words.ts";
import { Highlight } from "../text/highlight.tsx";
import { InsideForm } from "./cover-view.tsx";
import { baseOf, trailBelow } from "./publication.ts";

/** As many to a page. */
const PAGE_SIZE = 100;
const ABOVE_PARTS = "En tête de la publication";

/** What of a publication has the words of a search, each with its sentence and the way to its paragraph. */
export function InsideView({
  publication,
  q,
  hits,
  isPartial,
  asked,
}: {
  publication: ReadPublication;
  q: string;
  hits: readonly InsideHit[];
  isPartial: boolean;
  /** The page. */
  asked: number;
}) {
  const base = baseOf(publication);
  const pageCount = Math.max(1, Math.ceil(hits.length / PAGE_SIZE));
  const page = Math.min(Math.max(asked, 1), pageCount);
  const shown = hits.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <>
      <PageHeader
        title={q ? `« ${q} » dans cette publication` : "Chercher dans cette publication"}
        trail={trailBelow(publication)}
      />
      <div className="page mt-4 grid gap-6">
        <InsideForm base={base} q={q} />
        {q && (
          <p>
            {hits.length === 0
              ? "Aucun passage ni aucun titre n'a ces mots, ni d'autres qui disent la même chose."
              : `${count(hits.length, "passage")}${isPartial ? " qui n'ont qu'une partie de ces mots" : ""}${pageCount > 1 ? `, page ${page} sur ${pageCount}` : ""}.`}
          </p>
        )}
        {[...groupBy(shown, ({ part }) => part)].map(([part, those]) => (
          <section key={part?.id ?? ""}>
            <h2 className="text-xl">
              <a href={part ? partHref(base, part.id) : base} className="link">
                {part ? unbroken([part.label, part.title].filter(Boolean).join(" : ")) : ABOVE_PARTS}
              </a>
            </h2>
            <ul className="card mt-2 divide-y divide-sand-deep">
              {those.map((hit) => (
                <li key={`${hit.page} ${hit.anchor}`} className="px-4 py-3">
                  <Hit {...{ hit, publication }} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Pagination
          page={page}
          pageCount={pageCount}
          href={(n) => insideHref(base, q, n)}
          label="Pages des passages"
        />
      </div>
    </>
  );
}

function Hit({ hit, publication }: { hit: InsideHit; publication: ReadPublication }) {
  const { part, page, anchor, title, isTitle, snippet } = hit;
  const base = baseOf(publication);
  const above = isTitle ? "Titre" : title;
  return (
    <>
      <a
        href={`${part ? partHref(base, part.id, page) : base}#${encodeURIComponent(anchor)}${textFragment(snippet.text)}`}
        className="text-ink no-underline hover:underline"
      >
        <Highlight text={snippet.text ?? ""} />
      </a>
      <p className="text-sm text-ink-soft">
        {above && `${unbroken(above)} · `}
        {placeText(firstLine(hit), publication.reading.pageStarts)}
        {snippet.via.length > 0 && ` · par « ${snippet.via.join(" », « ")} »`}
      </p>
    </>
  );
}

/** The browser itself marks the words that were found. */
function textFragment(highlight: string | null): string {
  const marked = snippetParts(highlight ?? "").flatMap(({ found }) => found || []);
  const texts = [...new Set(marked)]
    .slice(0, 3)
    .map((word) => `text=${encodeURIComponent(word).replaceAll("-", "%2D")}`);
  return texts.length > 0 ? `:~:${texts.join("&")}` : "";
}
