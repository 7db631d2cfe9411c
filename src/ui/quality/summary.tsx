import { LEVELS } from "#domain/vocabularies.ts";
import { count, formatNumber } from "#lib/text.ts";
import type { FindingsReport } from "#queries/findings-report.ts";
import type { ProfileQuality } from "#queries/profile-quality.ts";

/** The whole of an import in a few figures: read, placed, brought together, doubted. */
export function QualitySummary({
  report,
  profiles,
}: {
  report: FindingsReport;
  profiles: readonly ProfileQuality[];
}) {
  const read = report.byDocument.reduce((n, d) => n + d.coverage.lines - d.coverage.blank, 0);
  const unread = report.byDocument.reduce(
    (n, d) => n + d.coverage.unread.reduce((m, p) => m + p.lineEnd - p.lineStart + 1, 0),
    0,
  );
  const placed = (...places: ProfileQuality["place"][]) =>
    profiles.filter((p) => places.includes(p.place)).length;
  const merged = report.decisions.filter((d) => d.code === "merge-decided").length;
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
      <Figure term="Lu" value={count(read, "ligne")}>
        de {count(report.byDocument.length, "publication")}, dont {formatNumber(unread)} qu'aucune règle n'a
        lues
      </Figure>
      <Figure term="Tiré" value={count(profiles.length, "fiche")}>
        {LEVELS.map(({ code, label, plural }) =>
          count(profiles.filter((p) => p.level === code).length, label.toLowerCase(), plural),
        ).join(", ")}
      </Figure>
      <Figure term="Situé" value={`${formatNumber(placed("address", "commune"))} sur la carte`}>
        {formatNumber(placed("department"))} par leur département seul, {formatNumber(placed("none"))} sans
        lieu dans le texte
      </Figure>
      <Figure term="Constaté" value={count(report.total, "constat")}>
        {report.bySeverity.map((s) => count(s.count, s.label.toLowerCase(), s.plural)).join(", ")} ;{" "}
        <a href="#rapprochements">{count(merged, "rapprochement")}</a> entre publications
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
