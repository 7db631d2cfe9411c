import type { Finding, KeyFigure } from "#domain/directory.ts";
import { formatNumber } from "#lib/text.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { Doubt, isDoubtful } from "./doubt.tsx";

/** The figures that the publication gives of it, each with its line. */
export function KeyFigures({
  figures,
  findings,
  titles,
}: {
  figures: readonly KeyFigure[];
  findings: readonly Finding[];
  titles: DocumentTitles;
}) {
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="chiffres">
      <h2 id="chiffres" className="text-2xl">
        Chiffres clés
      </h2>
      <ul className="mt-4 grid grid-cols-2 gap-3 sm:grid-cols-3">
        {figures.map((f, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source can print one figure twice
          <li key={at} className="rounded-lg border border-sand-line bg-sand p-4">
            {f.value !== null && (
              <span className="block font-heading text-2xl font-bold text-brick tabular-nums">
                {formatNumber(f.value)}
                {f.unit && <span className="text-lg"> {f.unit}</span>}
              </span>
            )}
            <span className="block text-sm">
              {f.label}
              {f.year && !f.label.includes(String(f.year)) && ` (${f.year})`}
            </span>
            {isDoubtful("keyFigures", [f.passage], findings) && <Doubt />}{" "}
            <SourceLink passage={f.passage} titles={titles} />
          </li>
        ))}
      </ul>
    </section>
  );
}
