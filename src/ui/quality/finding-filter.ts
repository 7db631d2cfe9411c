import type { IgnoredParameter } from "#domain/criteria.ts";
import { FINDING_CODE_LIST, type FindingCode } from "#domain/findings.ts";
import { SEVERITY_CODES, type Severity } from "#domain/vocabularies.ts";
import type { ReportedFinding } from "#queries/findings-report.ts";

/** What of the report is asked for; null for all. */
export interface FindingFilter {
  code: FindingCode | null;
  severity: Severity | null;
  document: string | null;
  /** Slug of the initiative that the findings are about. */
  initiative: string | null;
}

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
    else if (value !== "") ignored.push({ name, value });
  }
  return { filter, ignored };
}

export function matches(filter: FindingFilter, finding: ReportedFinding): boolean {
  return (
    (filter.code === null || finding.code === filter.code) &&
    (filter.severity === null || finding.severity === filter.severity) &&
    (filter.document === null || finding.document === filter.document) &&
    (filter.initiative === null || finding.initiative === filter.initiative)
  );
}
