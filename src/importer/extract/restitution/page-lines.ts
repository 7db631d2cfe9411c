import type { IgnoredPassage } from "#domain/directory.ts";
import { words } from "#lib/text.ts";
import { type Block, blockPassage, mend, type Tree } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { SourceDocument } from "../../read/document.ts";
import { furnitureReason } from "../common/furniture.ts";

/** A line comes back on fewer pages by chance. */
const FEWEST_PAGES = 3;
const LONGEST = 120;
/** What running heads say of any booklet, beside the words of its own title. */
const BOOKLET_WORDS =
  "page livret restitution actes synthese compte rendu colloque journee rencontre atelier ateliers dreets ddets hauts france region prefet le la les de du des l d en et sur".split(
    " ",
  );

/** The blocks without what pages print around them; what a page had cut is joined. */
export function withoutPageLines(
  source: SourceDocument,
  { blocks, document }: Tree,
): { text: Block[]; furniture: IgnoredPassage[] } {
  const running = runningLines(source);
  const firstHeading = blocks.findIndex((b) => b.kind === "heading");
  const furniture: IgnoredPassage[] = [...running].map((n) => ({
    document,
    lineStart: n,
    lineEnd: n,
    reason: "en-tête ou pied de page",
  }));
  const text = blocks
    .flatMap((block) => cut(block, running))
    .filter((block, i) => {
      const reason =
        block.kind === "paragraph" || block.kind === "heading" ? furnitureReason(block.text.oneLine) : null;
      if (!reason) return true;
      const isOfMap = i < firstHeading && /^\d{2}$/.test(block.text.oneLine);
      furniture.push({
        ...blockPassage(block),
        reason: isOfMap ? "numéros des départements d'une carte" : reason,
      });
      return false;
    });
  return { text: furniture.length > 0 ? mend(text) : text, furniture };
}

/**
 * Lines that stand alone and come back on several pages, with nothing but a growing page number changed. Most of
 * their words are those of the publication: « Restitution · Ville, 3 juin 2027 | 4 ».
 */
function runningLines({ lines, entry }: SourceDocument): Set<number> {
  const known = new Set([
    ...BOOKLET_WORDS,
    ...words(
      [entry.title, entry.subtitle, entry.collection, entry.publisher, entry.event?.name, entry.event?.place]
        .filter(Boolean)
        .join(" "),
    ),
  ]);
  const places = new Map<string, { line: number; page: number | null }[]>();
  lines.forEach((line, i) => {
    const text = line.replace(/[*_]/g, "").trim();
    if (text === "" || text.length > LONGEST || /^#/.test(text)) return;
    const isAlone = [lines[i - 1], lines[i + 1]].some((beside) => (beside?.trim() ?? "") === "");
    const page = /^(\d{1,3})(?!\p{L}|\d)|(?<![\d\p{L}])(\d{1,3})$/u.exec(text);
    const key = words(page ? text.replace(page[0], " ") : text).join(" ");
    if (!isAlone || key === "" || !isOfPublication(key, known, page !== null)) return;
    const number = page ? Number(page[1] ?? page[2]) : null;
    places.set(key, [...(places.get(key) ?? []), { line: i + 1, page: number }]);
  });
  const found = [...places.values()].filter(
    (seen) =>
      seen.length >= FEWEST_PAGES &&
      seen.every(({ page }, i) => i === 0 || page === null || page > (seen[i - 1]?.page ?? 0)),
  );
  return new Set(found.flatMap((seen) => seen.map(({ line }) => line)));
}

/** A line with a page number may say something more; one without is made of the words of the title alone. */
function isOfPublication(key: string, known: ReadonlySet<string>, hasPage: boolean): boolean {
  const all = key.split(" ");
  const its = all.filter((word) => known.has(word) || /^\d+$/.test(word)).length;
  return hasPage ? its * 2 >= all.length : its === all.length && all.length >= 4;
}

/** A block without the lines that are furniture: the text before them and the text after. */
function cut(block: Block, furniture: ReadonlySet<number>): Block[] {
  let isTouched = false;
  for (let n = block.lineStart; n <= block.lineEnd; n++) isTouched ||= furniture.has(n);
  if (!isTouched || block.kind === "heading") return [block];
  const runs: SourcedText[][] = [[]];
  for (const { text } of printedLines(block.text)) {
    if (furniture.has(text.lineStart)) runs.push([]);
    else runs.at(-1)?.push(text);
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run, i) => {
      const text = SourcedText.join(run, " ");
      const kind = i > 0 && block.kind === "item" ? "paragraph" : block.kind;
      return { ...block, kind, text, lineStart: text.lineStart, lineEnd: text.lineEnd };
    });
}
