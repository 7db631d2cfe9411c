import type { Finding } from "./directory.ts";
import { FINDING_CODES } from "./findings.ts";
import type { Passage } from "./passage.ts";

/** The findings that make a field of a profile doubtful. */
export function findingsOn(field: string, findings: readonly Finding[]): Finding[] {
  return findings.filter((f) => FINDING_CODES[f.code].field === field);
}

/** Whether a finding about the field concerns these very lines. */
export function isDoubtful(
  field: string,
  passages: readonly Passage[],
  findings: readonly Finding[],
): boolean {
  return findingsOn(field, findings).some((f) =>
    passages.some((p) => p.document === f.document && p.lineStart <= f.lineEnd && f.lineStart <= p.lineEnd),
  );
}

/** With so many words and questions left to write, who reads should know before the end. */
const MANY = 3;

/** What keeps the source of a profile from being read at its letter; null where it reads well enough. */
export function illegible(findings: readonly Finding[]): "misread" | "unfinished" | null {
  if (findings.some(({ code }) => code === "poor-legibility")) return "misread";
  const gaps = findings.filter(({ code }) => code === "truncated-text" || code === "placeholder");
  return gaps.length < MANY ? null : "unfinished";
}
