import type { Finding } from "./directory.ts";
import { FINDING_CODES, ILLEGIBLE_CODES } from "./findings.ts";
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

/** With so many damaged words or unfinished sentences, who reads should know before the end. */
const MANY = 3;

/** Where the source is too badly printed or read to be taken word for word; empty where it reads well enough. */
export function illegible(findings: readonly Finding[]): Finding[] {
  const places = findings.filter(({ code }) => ILLEGIBLE_CODES.includes(code));
  const spoilt = places.reduce(
    // One finding names all the words of its page that were misread.
    (sum, { code, found }) => sum + (code === "ocr-damage" ? (found?.split(", ").length ?? 1) : 1),
    0,
  );
  return spoilt < MANY ? [] : places;
}
