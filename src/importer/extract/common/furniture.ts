import type { IgnoredPassage, Section } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { words } from "#lib/text.ts";

/** What a page prints around its text. Each expression is matched on the whole of the folded words of a block or line. */
const FURNITURE: readonly { reason: string; variants: readonly string[] }[] = [
  {
    reason: "bloc-marque de la préfecture",
    variants: [
      "prefete?(?: (?:de|du|des) .{2,40})?",
      "de la region",
      "(?:de la region )?hauts de france",
      "(?:liberte|egalite|fraternite)(?: (?:egalite|fraternite))*",
      "republique francaise",
      "direction regionale(?: de l economie(?: de l emploi)?(?: du travail(?: et des solidarites)?)?)?",
      "de l economie de l emploi(?: du travail et des solidarites)?",
      "du travail et des solidarites",
    ],
  },
  { reason: "numéro de page", variants: ["(?:page |p )?\\d{1,3}(?: (?:sur )?\\d{1,3})?"] },
];

const READERS = FURNITURE.map(({ reason, variants }) => ({
  reason,
  whole: new RegExp(`^(?:${variants.join("|")})$`),
}));

/** Why a block or a line that stands alone is page furniture; null where it is text. */
export function furnitureReason(text: string): string | null {
  const plain = words(text).join(" ");
  if (plain === "" || plain.length > 120) return null;
  return READERS.find(({ whole }) => whole.test(plain))?.reason ?? null;
}

/** Ignored passages in order, those that follow one another for one reason made one. `gap` holds only blank lines. */
export function mergeIgnored(ignored: readonly IgnoredPassage[], lines: readonly string[]): IgnoredPassage[] {
  const merged: IgnoredPassage[] = [];
  for (const next of [...ignored].sort((a, b) => a.lineStart - b.lineStart || a.lineEnd - b.lineEnd)) {
    const last = merged.at(-1);
    const touches =
      last?.reason === next.reason &&
      lines.slice(last.lineEnd, next.lineStart - 1).every((line) => line.trim() === "");
    if (last && touches)
      merged[merged.length - 1] = { ...last, lineEnd: Math.max(last.lineEnd, next.lineEnd) };
    else if (!last || next.lineStart > last.lineEnd) merged.push(next);
    else if (next.lineEnd > last.lineEnd) merged.push({ ...next, lineStart: last.lineEnd + 1 });
  }
  return merged;
}

/**
 * The sections with passages that leave the ignored lines out, so that a reader does not meet them. A section of
 * which nothing would be left keeps its passages.
 */
export function withoutIgnored(
  sections: readonly Section[],
  ignored: readonly IgnoredPassage[],
  lines: readonly string[],
): Section[] {
  return sections.map((section) => {
    const left = section.passages.flatMap((passage) => cutOut(passage, ignored, lines));
    return left.length > 0 ? { ...section, passages: left } : section;
  });
}

/** Lines that no section holds, nor anything sets aside, go on with the part before them: nothing is lost. */
export function withLooseLines(
  sections: readonly Section[],
  ignored: readonly IgnoredPassage[],
  lines: readonly string[],
): Section[] {
  const isHeld = lines.map((line) => line.trim() === "");
  for (const { lineStart, lineEnd } of [...sections.flatMap((s) => s.passages), ...ignored])
    isHeld.fill(true, lineStart - 1, lineEnd);
  const highest = Math.min(...sections.map(({ level }) => level));
  const parts = sections.filter(({ level }) => level === highest);
  const added = new Map<Section, Passage[]>();
  for (let at = isHeld.indexOf(false); at >= 0; at = isHeld.indexOf(false, at)) {
    const start = at;
    while (isHeld[at] === false) at++;
    const before = parts.findLast(({ passages }) => passages.some((p) => p.lineEnd <= start)) ?? parts[0];
    const document = before?.passages[0]?.document;
    if (!before || document === undefined) continue;
    const loose = { document, lineStart: start + 1, lineEnd: at };
    added.set(before, [...(added.get(before) ?? []), loose]);
  }
  return sections.map((section) => {
    const loose = added.get(section);
    if (!loose) return section;
    const passages = [...section.passages, ...loose].sort((a, b) => a.lineStart - b.lineStart);
    const lineStart = Math.min(section.lineStart, ...loose.map((p) => p.lineStart));
    const lineEnd = Math.max(section.lineEnd, ...loose.map((p) => p.lineEnd));
    return { ...section, lineStart, lineEnd, passages };
  });
}

function cutOut(passage: Passage, ignored: readonly IgnoredPassage[], lines: readonly string[]): Passage[] {
  const left: Passage[] = [];
  let from = passage.lineStart;
  const keep = (start: number, end: number) => {
    let [first, last] = [start, end];
    while (first <= last && lines[first - 1]?.trim() === "") first++;
    while (last >= first && lines[last - 1]?.trim() === "") last--;
    if (first <= last) left.push({ document: passage.document, lineStart: first, lineEnd: last });
  };
  for (const hole of ignored) {
    if (hole.lineEnd < from || hole.lineStart > passage.lineEnd) continue;
    keep(from, hole.lineStart - 1);
    from = hole.lineEnd + 1;
  }
  keep(from, passage.lineEnd);
  return left;
}
