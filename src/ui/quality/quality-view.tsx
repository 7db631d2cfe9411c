import type { IgnoredParameter } from "#domain/criteria.ts";
import { groupBy } from "#lib/group-by.ts";
import { count, formatNumber } from "#lib/text.ts";
import type { FindingsReport, ReportedFinding } from "#queries/findings-report.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { IgnoredParameters } from "../search/notices.tsx";
import { CoverageBar } from "./coverage.tsx";
import { type FindingFilter, matches } from "./finding-filter.ts";
import { FindingItem } from "./finding-item.tsx";

/** What the import read, what it could not, and what the publications say badly: for everybody to see. */
export function QualityView({
  report,
  filter,
  ignored,
}: {
  report: FindingsReport;
  filter: FindingFilter;
  ignored: readonly IgnoredParameter[];
}) {
  const shown = report.findings.filter((f) => matches(filter, f));
  return (
    <>
      <PageHeader
        title="Ce que la lecture a trouvé"
        lead="Chaque publication est lue ligne par ligne. Ce qu'elle dit mal n'est pas corrigé en silence : c'est montré ici, avec ses lignes."
      />
      <div className="page mt-8 grid gap-12">
        <section aria-labelledby="lignes">
          <h2 id="lignes" className="text-2xl">
            Le sort de chaque ligne
          </h2>
          <ul className="mt-4 grid gap-5">
            {report.byDocument.map((d) => (
              <li key={d.id}>
                <h3 className="text-lg">
                  <a href={`/documents/${d.id}`} className="link">
                    {d.title}
                  </a>
                </h3>
                <CoverageBar coverage={d.coverage} title={d.title} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="constats" className="grid gap-5">
          <h2 id="constats" className="text-2xl">
            {count(shown.length, "constat")}
            {shown.length < report.total && ` sur ${formatNumber(report.total)}`}
          </h2>
          <IgnoredParameters ignored={ignored} />
          <FindingFilterForm report={report} filter={filter} />
          {[...groupBy(shown, (f) => f.document)].map(([document, findings]) => (
            <OfDocument key={document} findings={findings} open={shown.length < report.total} />
          ))}
        </section>
      </div>
    </>
  );
}

/** The findings on one publication; folded while nothing is asked for, since there may be hundreds. */
function OfDocument({ findings, open }: { findings: readonly ReportedFinding[]; open: boolean }) {
  return (
    <details open={open} className="card px-5 py-4">
      <summary>
        <h3 className="inline text-lg">{findings[0]?.documentTitle}</h3>{" "}
        <span className="text-ink-soft">{count(findings.length, "constat")}</span>
      </summary>
      <ul className="mt-3 grid gap-3">
        {findings.map((f) => (
          <FindingItem key={`${f.code}-${f.lineStart}-${f.lineEnd}-${f.message}`} finding={f} />
        ))}
      </ul>
    </details>
  );
}

function FindingFilterForm({ report, filter }: { report: FindingsReport; filter: FindingFilter }) {
  return (
    <form
      method="get"
      aria-label="Filtrer les constats"
      className="no-print grid gap-3 sm:grid-cols-[1fr_1fr_1fr_auto]"
    >
      <Choice
        name="gravite"
        label="Gravité"
        value={filter.severity}
        options={report.bySeverity.map((s) => ({ value: s.code, label: `${s.label} (${s.count})` }))}
      />
      <Choice
        name="code"
        label="Constat"
        value={filter.code}
        options={report.byCode.map((c) => ({ value: c.code, label: `${c.label} (${c.count})` }))}
      />
      <Choice
        name="document"
        label="Publication"
        value={filter.document}
        options={report.byDocument.map((d) => ({ value: d.id, label: `${d.title} (${d.count})` }))}
      />
      <button type="submit" className="button self-end">
        Filtrer
      </button>
    </form>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block text-sm font-bold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value ?? ""} className="field">
        <option value="">Tous</option>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </div>
  );
}
