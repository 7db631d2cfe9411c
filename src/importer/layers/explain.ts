import type { Doc } from "./doc.ts";
import type { Note } from "./note.ts";

/** Each line of a document with what was recognised in it and by which rule. */
export function explain(doc: Doc, lines: readonly string[]): string {
  const byLine = new Map<number, Note[]>();
  for (const note of doc.all()) {
    const line = doc.text.slice(note.start, note.end).lineStart;
    byLine.set(line, [...(byLine.get(line) ?? []), note]);
  }
  return lines
    .flatMap((line, i) => [
      `${i + 1}\t${line}`,
      ...(byLine.get(i + 1) ?? []).map(
        (note) =>
          `\t  ${note.layer} « ${doc.text.slice(note.start, note.end).oneLine} » = ${shown(note.value)} (${note.rule})`,
      ),
    ])
    .join("\n");
}

function shown(value: Note["value"]): string {
  if (typeof value === "string") return value;
  return Object.entries(value)
    .filter(([, v]) => v !== null)
    .map(([key, v]) => `${key} ${typeof v === "object" ? v.name : v}`)
    .join(", ");
}
