import { createHash } from "node:crypto";
import type { Directory, DocumentRecord } from "#domain/directory.ts";
import { inPublishedOrder } from "#domain/published-order.ts";
import { silences } from "../doubts/silence.ts";
import type { Extracted, Records } from "../resolve/resolve.ts";
import { coverage, recordPassages } from "./coverage.ts";
import { withinContract } from "./hold.ts";

/**
 * Holds the records against the contract and adds what follows from all of them: coverage of the lines, findings
 * for the unread ones, and the version of the data, which is a hash of its content.
 */
export function validate(extracted: readonly Extracted[], records: Records): Directory {
  const passages = recordPassages(records);
  const documents = extracted.map(({ source, draft }): DocumentRecord => {
    const { id, family, title, publisher, facilitator, publishedOn, event } = source.entry;
    return {
      id,
      family: family ?? "autre",
      title,
      publisher,
      facilitator: facilitator ?? null,
      publishedOn,
      event: event
        ? { name: event.name, date: event.date, place: event.place ?? null, format: event.format }
        : null,
      lineCount: source.lines.length,
      pageStarts: [...source.pageStarts],
      sha256: source.sha256,
      sections: draft.sections,
      coverage: coverage(source, draft, passages),
    };
  });
  const read = documents.map((record, i) => ({ record, lines: extracted[i]?.source.lines ?? [] }));
  // A part that a grammar missed already is told once.
  const told = new Set(
    records.findings.filter((f) => f.code === "missing-part").map((f) => `${f.document} ${f.lineStart}`),
  );
  const silent = silences(read, records).filter((f) => !told.has(`${f.document} ${f.lineStart}`));
  const unread = documents.flatMap((d) =>
    d.coverage.unread.map((p) => ({
      code: "unread-lines" as const,
      severity: "warning" as const,
      ...p,
      message:
        p.lineStart === p.lineEnd
          ? `La ligne ${p.lineStart} n'a été lue par aucune règle.`
          : `Les lignes ${p.lineStart} à ${p.lineEnd} n'ont été lues par aucune règle.`,
      found: null,
      expected: null,
      initiative: null,
    })),
  );
  const content = inPublishedOrder(
    withinContract({
      schemaVersion: 1,
      dataVersion: "0",
      documents,
      ...records,
      findings: [...records.findings, ...silent, ...unread],
    }),
  );
  return { ...content, dataVersion: dataVersionOf(content) };
}

/** A hash of the content, fed a record at a time: the whole of it in one text would be as large again. */
function dataVersionOf(content: Directory): string {
  const hash = createHash("sha256");
  for (const value of Object.values(content)) {
    for (const record of Array.isArray(value) ? value : [value]) hash.update(JSON.stringify(record));
  }
  return hash.digest("hex").slice(0, 16);
}
