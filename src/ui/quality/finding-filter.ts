import { type IgnoredParameter, isTracking } from "#domain/criteria.ts";
import { FINDING_CODE_LIST } from "#domain/findings.ts";
import { SEVERITY_CODES } from "#domain/vocabularies.ts";
import type { FindingFilter } from "#queries/findings-report.ts";

export type ReportList = "page" | "publications" | "fiches" | "decisions";
const LISTS: readonly ReportList[] = ["page", "publications", "fiches", "decisions"];

/** Reads the filter of an address; what it does not understand is left out and listed. */
export function parseFindingFilter(
  params: URLSearchParams,
  documents: readonly string[],
  initiatives: readonly string[],
): { filter: FindingFilter; ignored: IgnoredParameter[] } {
  const known: Record<string, { key: keyof FindingFilter; values: readonly string[] }> = {
    code: { key: "code", values: FINDING_CODE_LIST },
    gravite: { key: "severity", values: SEVERITY_CODES },
    document: { key: "document", values: documents },
    fiche: { key: "initiative", values: initiatives },
  };
  const filter: FindingFilter = { code: null, severity: null, document: null, initiative: null };
  const ignored: IgnoredParameter[] = [];
  for (const [name, value] of params) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    if (parameter?.values.includes(value)) Object.assign(filter, { [parameter.key]: value });
    else if (value !== "" && !isTracking(name) && !LISTS.some((list) => list === name))
      ignored.push({ name, value });
  }
  return { filter, ignored };
}

/** The page of each list of the report, by its parameter. */
export function parseReportPages(params: URLSearchParams): Record<ReportList, number> {
  const page = (name: ReportList) =>
    /^[1-9]\d{0,5}$/.test(params.get(name) ?? "") ? Number(params.get(name)) : 1;
  return {
    page: page("page"),
    publications: page("publications"),
    fiches: page("fiches"),
    decisions: page("decisions"),
  };
}

/** The address of the report with another page of one list. */
export function reportHref(filter: FindingFilter, pages: Record<ReportList, number>): string {
  const params = new URLSearchParams();
  const values = {
    gravite: filter.severity,
    code: filter.code,
    document: filter.document,
    fiche: filter.initiative,
  };
  for (const [name, value] of Object.entries(values)) if (value) params.set(name, value);
  for (const name of LISTS) if (pages[name] > 1) params.set(name, String(pages[name]));
  return params.size > 0 ? `/qualite?${params}` : "/qualite";
}
