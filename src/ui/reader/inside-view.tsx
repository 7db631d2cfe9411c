import { firstLine, placeText } from "#domain/pages.ts";
import { groupBy } from "#lib/group-by.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { InsideHit } from "#queries/inside.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { partHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { snippetParts } from "../text/found-words.ts";
import { Highlight } from "../text/highlight.tsx";
import { InsideForm } from "./cover-view.tsx";
import { baseOf, trailBelow } from "./publication.ts";

const MOST_SHOWN = 120;

/** What of a publication has the words of a search, each with its sentence and the way to its paragraph. */
export function InsideView({
  publication,
  q,
  hits,
  isPartial,
}: {
  publication: ReadPublication;
  q: string;
  hits: readonly InsideHit[];
  isPartial: boolean;
}) {
  const base = baseOf(publication);
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
              ? "Aucun passage n'a ces mots, ni d'autres qui disent la même chose."
              : `${count(hits.length, "passage")}${isPartial ? " qui n'ont qu'une partie de ces mots" : ""}.`}
          </p>
        )}
        {[...groupBy(hits.slice(0, MOST_SHOWN), ({ part }) => part)].map(([part, those]) => (
          <section key={part.id}>
            <h2 className="text-xl">
              <a href={partHref(base, part.id)} className="link">
                {unbroken([part.label, part.title].filter(Boolean).join(" : "))}
              </a>
            </h2>
            <ul className="card mt-2 divide-y divide-sand-deep">
              {those.map(({ block, page, title, snippet }) => (
                <li key={block.lineStart} className="px-4 py-3">
                  <a
                    href={`${partHref(base, part.id, page)}#L${block.lineStart}${textFragment(snippet.text)}`}
                    className="text-ink no-underline hover:underline"
                  >
                    <Highlight text={snippet.text ?? ""} />
                  </a>
                  <p className="text-sm text-ink-soft">
                    {title && `${unbroken(title)} · `}
                    {placeText(firstLine(block), publication.reading.pageStarts)}
                    {snippet.via.length > 0 && ` · par « ${snippet.via.join(" », « ")} »`}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
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
