import type { IgnoredPassage } from "#domain/directory.ts";
import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import { blockPassage } from "../../parse/block.ts";
import type { SectionStart } from "../common/outline.ts";
import { kindByForm, kindByTitle } from "../common/part-form.ts";
import { isSetOffLine } from "./heading-line.ts";
import { kindByContent } from "./part-content.ts";
import { partKind } from "./part-kinds.ts";
import type { Token } from "./tokens.ts";

/** A part of the booklet with what stands in it. */
export interface Part {
  start: SectionStart;
  tokens: Token[];
}

/**
 * Divides what stands outside the sheets: the cover, then a part at each heading of a known kind; the last heading
 * before a sheet opens a chapter. `first` tells whether the cover is here.
 */
export function divideOutside(tokens: readonly Token[], first: boolean, beforeSheet: boolean): Part[] {
  const parts: Part[] = [];
  const chapter = beforeSheet ? chapterAmong(tokens) : -1;
  tokens.forEach((token, i) => {
    const known = partKind(token) ?? (first || beforeSheet ? null : kindOfRun(tokens, i));
    const opensChapter = i === chapter && (i > 0 || !first);
    const opensOther =
      (token.printed.role === "chapter" && !first && !beforeSheet) ||
      (token.printed.kind === "heading" && ((!first && i === 0) || token.hit !== null));
    const last = parts.at(-1);
    // « Également repérés : » goes on with the part that tells of such initiatives.
    const goesOn = known === last?.start.kind && token.printed.kind !== "heading";
    if (known && !goesOn) parts.push(openPart(known, token));
    else if (opensChapter || opensOther) parts.push(openPart("other", token));
    else if (!last) parts.push(openPart(first ? "cover" : "other", token));
    else last.tokens.push(token);
  });
  return parts.map(titled);
}

/** After the sheets, what stands under a heading tells what part it opens, where its words do not. */
function kindOfRun(tokens: readonly Token[], at: number): DocumentSectionKind | null {
  const heading = tokens[at]?.printed;
  if (heading?.kind !== "heading") return null;
  const next = tokens.findIndex((t, i) => i > at && t.printed.kind === "heading");
  const blocks = tokens.slice(at + 1, next < 0 ? tokens.length : next).map((t) => t.printed);
  const known = heading.role === "chapter" ? (kindByForm(blocks) ?? kindByTitle(heading.text.oneLine)) : null;
  return known ?? kindByContent(blocks);
}

/** The line that heads the chapter of the sheet after it: right before it, or the last heading with its text. */
function chapterAmong(tokens: readonly Token[]): number {
  const last = tokens.at(-1);
  if (last && isSetOffLine(last) && !partKind(last)) return tokens.length - 1;
  const heading = tokens.findLastIndex(
    (t) => t.printed.kind === "heading" && !/[:;,]$/u.test(t.printed.text.oneLine),
  );
  // What stands before a foreword or the contents heads the publication.
  return tokens.slice(heading + 1).some((t) => partKind(t) !== null) ? -1 : heading;
}

function openPart(kind: DocumentSectionKind, token: Token): Part {
  return {
    start: { kind, title: token.printed.text.oneLine, level: 1, lineStart: token.printed.lineStart },
    tokens: [token],
  };
}

/** A cover is titled by all its headings; a chapter that says something is a context. */
function titled(part: Part): Part {
  const { start, tokens } = part;
  if (start.kind === "cover") {
    const upTo = tokens.findLastIndex((t) => t.printed.kind === "heading");
    const title = tokens
      .slice(0, upTo + 1)
      .map((t) => t.printed.text.oneLine)
      .join(" ");
    return { start: { ...start, title: title || start.title }, tokens };
  }
  const says = tokens.slice(1).some((t) => t.printed.text.length > 80);
  return start.kind === "other" && says ? { start: { ...start, kind: "context" }, tokens } : part;
}

/** A table of contents repeats the titles: its lines are nobody's. */
export function contentsPassages(parts: readonly Part[]): IgnoredPassage[] {
  return parts
    .filter(({ start }) => start.kind === "contents")
    .flatMap(({ tokens }) => tokens.map((t) => ({ ...blockPassage(t.printed), reason: "sommaire" })));
}
