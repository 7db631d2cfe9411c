import type { Directory, DocumentRecord } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import type { DocumentDraft } from "../extract/draft.ts";
import type { SourceDocument } from "../read/document.ts";

type Fate = "blank" | "record" | "reader" | "ignored" | "unread";

/** All passages that records stand on, of one document or of all. */
export function recordPassages(
  records: Pick<Directory, "initiatives" | "people" | "resources" | "glossary" | "questions" | "events">,
): Passage[] {
  return [
    ...records.initiatives.flatMap((i) => [...Object.values(i.evidence).flat(), ...i.sections]),
    ...[
      ...records.people,
      ...records.resources,
      ...records.glossary,
      ...records.questions,
      ...records.events,
    ].map((r) => r.passage),
  ];
}

/** The fate of each line of a document: nothing is lost in silence. */
export function coverage(
  source: SourceDocument,
  draft: DocumentDraft,
  passages: readonly Passage[],
): DocumentRecord["coverage"] {
  const document = source.entry.id;
  const fates: Fate[] = source.lines.map((line) => (line.trim() === "" ? "blank" : "unread"));
  const reasons: (string | null)[] = source.lines.map(() => null);
  const mark = (from: number, to: number, fate: Fate, reason: string | null = null) => {
    for (let n = Math.max(from, 1); n <= Math.min(to, fates.length); n++) {
      if (fates[n - 1] !== "unread") continue;
      fates[n - 1] = fate;
      reasons[n - 1] = reason;
    }
  };
  // A record that goes on over the end of a page has not what stands around the text.
  for (const [n, reason] of source.furniture) mark(n, n, "ignored", reason);
  // A record says more of a line than the reader; a line that a grammar sets aside is in no section of its own.
  for (const p of passages) if (p.document === document) mark(p.lineStart, p.lineEnd, "record");
  for (const p of draft.ignored) mark(p.lineStart, p.lineEnd, "ignored", p.reason);
  for (const s of draft.sections) for (const p of s.passages) mark(p.lineStart, p.lineEnd, "reader");
  const count = (fate: Fate) => fates.filter((f) => f === fate).length;
  return {
    lines: source.lines.length,
    blank: count("blank"),
    inRecords: count("record"),
    inReader: count("reader"),
    ignored: runs(fates, reasons, "ignored").map(({ reason, ...lines }) => ({
      document,
      ...lines,
      reason: reason ?? "",
    })),
    unread: runs(fates, reasons, "unread").map(({ lineStart, lineEnd }) => ({
      document,
      lineStart,
      lineEnd,
    })),
  };
}

/** Runs of neighbouring lines with one fate and one reason. */
function runs(
  fates: readonly Fate[],
  reasons: readonly (string | null)[],
  fate: Fate,
): { lineStart: number; lineEnd: number; reason: string | null }[] {
  const found: { lineStart: number; lineEnd: number; reason: string | null }[] = [];
  fates.forEach((one, i) => {
    if (one !== fate) return;
    const last = found.at(-1);
    const reason = reasons[i] ?? null;
    if (last && last.lineEnd === i && last.reason === reason) last.lineEnd = i + 1;
    else found.push({ lineStart: i + 1, lineEnd: i + 1, reason });
  });
  return found;
}
