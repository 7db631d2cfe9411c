import { frenchDate } from "#lib/dates.ts";
import { count, formatNumber } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";

/** What a publication says of itself, and what was received. */
export function DocumentFacts({ document: d }: { document: DocumentSummary }) {
  const facts: [string, string | null][] = [
    ["Éditeur", d.publisher],
    ["Avec le concours de", d.facilitator],
    ["Parution", frenchDate(d.publishedOn)],
    [
      "Collection",
      d.collection && [d.collection, d.volume && `volume ${d.volume}`].filter(Boolean).join(", "),
    ],
    ["Texte reçu", `${count(d.lineCount, "ligne")}`],
    ["Initiatives", formatNumber(d.initiativeCount)],
    ["Licence", d.licence],
    ["Empreinte (sha256)", d.sha256.slice(0, 16)],
  ];
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 text-sm">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
      {d.sourceUrl && (
        <div>
          <dt className="text-ink-soft">Publication d'origine</dt>
          <dd>
            <a href={d.sourceUrl} rel="noopener" className="link">
              {new URL(d.sourceUrl).hostname}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
