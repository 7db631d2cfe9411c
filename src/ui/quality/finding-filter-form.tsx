import type { FindingFilter, FindingsReport } from "#queries/findings-report.ts";
import type { ProfileQuality } from "#queries/profile-quality.ts";

/** Which findings to show; works without a script. */
export function FindingFilterForm({
  report,
  doubtful,
  filter,
}: {
  report: FindingsReport;
  doubtful: readonly Pick<ProfileQuality, "slug" | "name" | "findings">[];
  filter: FindingFilter;
}) {
  return (
    <form
      method="get"
      action="#constats"
      aria-label="Filtrer les constats"
      className="no-print grid gap-3 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_1fr_auto]"
    >
      <Choice
        name="gravite"
        label="Gravité"
        all="Toutes"
        value={filter.severity}
        options={report.bySeverity.map((s) => ({ value: s.code, label: `${s.label} (${s.count})` }))}
      />
      <Choice
        name="code"
        label="Constat"
        all="Tous"
        value={filter.code}
        options={report.byCode.map((c) => ({ value: c.code, label: `${c.label} (${c.count})` }))}
      />
      <Choice
        name="document"
        label="Publication"
        all="Toutes"
        value={filter.document}
        options={report.byDocument.map((d) => ({ value: d.id, label: `${d.title} (${d.count})` }))}
      />
      <Choice
        name="fiche"
        label="Fiche"
        all="Toutes"
        value={filter.initiative}
        options={doubtful.map((p) => ({ value: p.slug, label: `${p.name} (${p.findings})` }))}
      />
      <button type="submit" className="button self-end justify-self-start">
        Filtrer
      </button>
    </form>
  );
}

function Choice({
  name,
  label,
  all,
  value,
  options,
}: {
  name: string;
  label: string;
  all: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block text-sm font-bold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={value ?? ""} className="field">
        <option value="">{all}</option>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </div>
  );
}
