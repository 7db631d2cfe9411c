import { fragment } from "#domain/fragment.ts";
import type { PageStarts } from "#domain/pages.ts";
import { groupBy } from "#lib/group-by.ts";
import type { DocumentOccurrence } from "#queries/document-by-id.ts";
import { initiativeHref } from "../addresses.ts";
import type { LineRange } from "./line-range.ts";

interface LinesProps {
  lines: readonly string[];
  /** The lines where pages begin. */
  starts: PageStarts;
  /** Those of the page. */
  shown: LineRange;
  cited: LineRange | null;
  /** Passages that a bare fragment may name, so that it leads somewhere without a script. */
  passages: readonly LineRange[];
  occurrences: readonly DocumentOccurrence[];
}

/**
 * The text as received, line by line; each line and each known passage is an anchor. Numbers are those of the
 * list itself: a publication of 1,500 lines stays light, and copying takes the words alone.
 */
export function Lines({ lines, starts, shown, cited, passages, occurrences }: LinesProps) {
  const anchors = anchorsByLine(cited ? [cited, ...passages] : passages);
  const begins = new Map(starts.map((start, at) => [start, at + 1]));
  const starting = groupBy(occurrences, (o) => o.lineStart);
  return (
    <ol className="lines" start={shown.lineStart}>
      {lines.slice(shown.lineStart - 1, shown.lineEnd).map((text, at) => {
        const line = shown.lineStart + at;
        const isCited = cited && line >= cited.lineStart && line <= cited.lineEnd;
        return (
          <li key={line} id={`L${line}`} data-cited={isCited ? "" : undefined}>
            {anchors.get(line)?.map((name) => (
              <i key={name} id={name} />
            ))}
            {begins.has(line) && <span className="page-mark">Page {begins.get(line)}</span>}
            {text}
            {starting.get(line)?.map((o) => (
              <a key={o.slug} href={initiativeHref(o.slug)} className="profile">
                Fiche : {o.name}
              </a>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

function anchorsByLine(passages: readonly LineRange[]): Map<number, string[]> {
  const byLine = new Map<number, Set<string>>();
  for (const passage of passages) {
    if (passage.lineStart === passage.lineEnd) continue;
    const names = byLine.get(passage.lineStart) ?? new Set();
    byLine.set(passage.lineStart, names.add(fragment(passage)));
  }
  return new Map([...byLine].map(([line, names]) => [line, [...names]]));
}
