import { LEVELS } from "#domain/vocabularies.ts";
import { count, formatNumber } from "#lib/text.ts";
import type { FindingsReport } from "#queries/findings-report.ts";
import type { KnownPlace, ReadFigures } from "#queries/profile-quality.ts";

/** The whole of an import in a few figures: read, placed, brought together, doubted. */
export function QualitySummary({ report, figures }: { report: FindingsReport; figures: ReadFigures }) {
  const placed = (...places: KnownPlace[]) =>
    places.reduce((n, place) => n + (figures.places[place] ?? 0), 0);
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
      <Figure term="Lu" value={count(figures.lines, "ligne")}>
        de {count(report.documentCount, "publication")}, dont {formatNumber(figures.unread)} qu'aucune règle
        n'a lues
      </Figure>
      <Figure term="Tiré" value={count(figures.profiles, "fiche")}>
        {LEVELS.map(({ code, label, plural }) =>
          count(figures.levels[code] ?? 0, label.toLowerCase(), plural),
        ).join(", ")}
      </Figure>
      <Figure term="Situé" value={`${formatNumber(placed("address", "commune"))} sur la carte`}>
        {formatNumber(placed("department"))} par leur département seul, {formatNumber(placed("none"))} sans
        lieu dans le texte
      </Figure>
      <Figure term="Constaté" value={count(report.total, "constat")}>
        {report.bySeverity.map((s) => count(s.count, s.label.toLowerCase(), s.plural)).join(", ")} ;{" "}
        <a href="#rapprochements">{count(figures.merged, "rapprochement")}</a> entre publications
      </Figure>
    </dl>
  );
}

function Figure({ term, value, children }: { term: string; value: string; children: React.ReactNode }) {
  return (
    <div className="border-t-2 border-sea pt-3">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd>
        <p className="font-heading text-xl font-bold">{value}</p>
        <p className="mt-1 text-sm text-ink-soft">{children}</p>
      </dd>
    </div>
  );
}
