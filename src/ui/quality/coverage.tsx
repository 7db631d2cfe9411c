import type { DocumentRecord } from "#domain/directory.ts";
import { type PageStarts, shortPlace } from "#domain/pages.ts";
import { formatNumber } from "#lib/text.ts";
import { passageHref } from "../addresses.ts";

type Coverage = DocumentRecord["coverage"];

const lengthOf = (passages: readonly { lineStart: number; lineEnd: number }[]) =>
  passages.reduce((n, p) => n + p.lineEnd - p.lineStart + 1, 0);

/** What became of the lines of a document, blank ones left out. */
function fates(coverage: Coverage): { label: string; lines: number }[] {
  return [
    { label: "dans une fiche", lines: coverage.inRecords },
    { label: "dans le texte seul", lines: coverage.inReader },
    { label: "à l'écart, avec leur raison", lines: lengthOf(coverage.ignored) },
    { label: "non lues", lines: lengthOf(coverage.unread) },
  ];
}

const COLOURS = ["fill-sea", "fill-sea-line", "fill-sand-line", "fill-brick"];

/** The fate of every line of a document: a bar for the eye, the same in words. */
export function CoverageBar({
  coverage,
  title,
  starts,
}: {
  coverage: Coverage;
  title: string;
  starts: PageStarts;
}) {
  const shares = fates(coverage);
  const total = shares.reduce((n, f) => n + f.lines, 0) || 1;
  let x = 0;
  return (
    <>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="mt-2 h-3 w-full rounded-sm"
        role="img"
        aria-label={`Lignes de ${title}`}
      >
        {shares.map(({ label, lines }, at) => {
          const width = (100 * lines) / total;
          x += width;
          return <rect key={label} x={x - width} width={width} height="4" className={COLOURS[at]} />;
        })}
      </svg>
      <p className="mt-1 text-sm text-ink-soft">
        {shares.map(({ label, lines }, at) => (
          <span key={label} className="mr-4 inline-flex items-center gap-1.5">
            <svg width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" rx="2" className={COLOURS[at]} />
            </svg>
            {formatNumber(lines)} {label}
          </span>
        ))}
        {formatNumber(coverage.blank)} vides
      </p>
      {coverage.unread.length > 0 && (
        <p className="text-sm">
          Non lues :{" "}
          {coverage.unread.slice(0, 12).map((p, at) => (
            <span key={p.lineStart}>
              {at > 0 && ", "}
              <a href={passageHref(p)} className="link">
                {shortPlace(p, starts)}
              </a>
            </span>
          ))}
          {coverage.unread.length > 12 && ` et ${coverage.unread.length - 12} autres passages`}
        </p>
      )}
    </>
  );
}
