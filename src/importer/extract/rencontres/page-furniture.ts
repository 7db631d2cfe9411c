import { words } from "#lib/text.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { widelySpaced } from "../../structure/page-lines.ts";
import type { DocumentDraft } from "../draft.ts";
import { readBanner } from "./banners.ts";
import { readPart } from "./template.ts";

/** Lines that pages print beside their text. */
export interface PageFurniture {
  /** Running heads and feet: they belong to no text. */
  ignored: DocumentDraft["ignored"];
  /** The text goes on behind them. */
  skipped: ReadonlySet<number>;
}

/** The number of a page before or after a head or foot: « Journée de Vallon – mai 2024        12 ». */
const NUMBER_BEFORE = /^(?:page\s)?\d{1,3}\s[\s|–-]{0,99}/iu;
const NUMBER_AFTER = /\s(?:page\s|p\.\s?)?\d{1,3}$/iu;
/**
 * The lines that repeat at the edge of pages, whatever the page number. A heading that opens many pages is none of
 * them.
 */
export function pageFurniture(source: SourceDocument, pageStarts: readonly number[]): PageFurniture {
  const { lines, entry } = source;
  const starts = new Set(pageStarts);
  const byWords = new Map<string, { line: number; numbered: boolean }[]>();
  lines.forEach((raw, i) => {
    const body = raw.trim();
    if (body === "" || body.length > 140 || !isEdge(lines, i, starts)) return;
    const head = withoutPageNumber(body);
    const key = words(head).join(" ");
    if (key.length < 8 || readPart(body) || readPart(head)) return;
    if (readBanner(SourcedText.ofLine(entry.id, i + 1, body))) return;
    byWords.set(key, [...(byWords.get(key) ?? []), { line: i + 1, numbered: head.length < body.length }]);
  });
  const heads = [...byWords.values()]
    .filter((found) => found.length >= (found.every((f) => f.numbered) ? 2 : 3))
    .flatMap((found) => found.map((f) => f.line));
  for (const line of widelySpaced(lines)) if (!heads.includes(line)) heads.push(line);
  return {
    ignored: heads.map((line) => ({
      document: entry.id,
      lineStart: line,
      lineEnd: line,
      reason: "titre courant",
    })),
    skipped: new Set(heads),
  };
}

function withoutPageNumber(body: string): string {
  const rest = body.replace(NUMBER_BEFORE, "");
  const head = NUMBER_AFTER.test(rest) ? rest.replace(NUMBER_AFTER, "").replace(/[\s|–-]{1,99}$/u, "") : rest;
  return /\p{L}/u.test(head) ? head : body;
}

/** Does a page begin or end with this line? */
function isEdge(lines: readonly string[], i: number, starts: ReadonlySet<number>): boolean {
  if (starts.has(i + 1)) return true;
  let next = i + 1;
  while (next < lines.length && lines[next]?.trim() === "") next++;
  return next >= lines.length || starts.has(next + 1);
}
