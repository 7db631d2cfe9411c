import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";

/** What the legend of a directory says that its codes, its signs and its abbreviations stand for. */
export interface Legend {
  /** Each code with the kind that it stands for: « C » for « atelier et chantier d'insertion ». */
  kinds: ReadonlyMap<string, SourcedText>;
  /** Abbreviations and signs, each with its words: « esp.v. » for « espaces verts ». */
  words: ReadonlyMap<string, SourcedText>;
  /** The last line that explains a code. */
  lineEnd: number;
}

/** Fewer codes are no legend. */
const FEWEST = 2;
const CODE = "[\\p{Lu}\\d]{1,3}|[\\p{Ll}]";
/** A code before the kind that it stands for, at the head of a line or apart: « C  atelier », « E = entreprise », « (3) GEIQ ». */
const BEFORE = new RegExp(
  `(?:^\\s*|\\s{2,}|[,;:(/[·•–—-]\\s*)(${CODE})(?:\\s{1,}|\\s?[)\\]]\\s?|\\s?[=:–—-]\\s?|\\s?→\\s?)(?:[=:–—-]\\s)?$`,
  "u",
);
/** A code behind it: « chantiers d'insertion (C) », « atelier : C ». */
const BEHIND = new RegExp(`^s?\\s?(?:\\(|\\[|=\\s?|:\\s)(${CODE})(?:[)\\]]|(?=\\s*(?:[,;·•–—-]|$)))`, "u");
/** « bât. bâtiment », « R. : responsable », « ◆ également membre du Réseau Cordée » */
const SHORT = /^((?:\p{L}{1,6}\.){1,3}|[^\p{L}\p{N}\s"«»('’.,:;=–—-])\s?[:=]?\s+(\p{L}.*)$/u;
/** What parts the words of a legend. */
const BETWEEN = /\s[–—•·]\s|(?<=\p{L}{2}[)»]?)\s{2,}|\s?[;,]\s|(?<=\p{L}{3})\s?:\s/u;

/** The legend that a text prints before its entries; null for none. */
export function legendOf({ entry, lines }: SourceDocument): Legend | null {
  const kinds = new Map<string, SourcedText>();
  const explaining: number[] = [];
  lines.forEach((line, i) => {
    const text = SourcedText.ofLine(entry.id, i + 1, line);
    for (const { start, end, value } of structureTypesNamedIn(text)) {
      const code = (BEFORE.exec(line.slice(0, start)) ?? BEHIND.exec(line.slice(end)))?.[1];
      if (!code || code === value || kinds.has(code) || structureTypesNamedIn(textOf(text, code)).length > 0)
        continue;
      kinds.set(code, text.slice(start, end));
      explaining.push(i);
    }
  });
  const [first, last] = [explaining[0], explaining.at(-1)];
  if (first === undefined || last === undefined || kinds.size < FEWEST) return null;
  // A code that stands far from the others is none.
  if (last - first > kinds.size * APART) return null;
  const isBlank = (i: number) => (lines[i]?.trim() ?? "") === "";
  let end = last;
  while (end + 1 < lines.length && !isBlank(end + 1)) end++;
  const words = new Map<string, SourcedText>();
  const block = lines
    .slice(first, end + 1)
    .map((line, i) => SourcedText.ofLine(entry.id, first + i + 1, line.trim()));
  for (const part of SourcedText.join(block, "  ").split(BETWEEN)) {
    const [sign, said] = part.match(SHORT)?.groups ?? [];
    if (sign && said) words.set(sign.text, said);
  }
  return { kinds, words, lineEnd: end + 1 };
}

const APART = 4;

const textOf = (text: SourcedText, code: string) => SourcedText.ofLine(text.document, text.lineStart, code);

/** A text with what the legend says for its abbreviations and signs. */
export function spelledOut(text: SourcedText, { words }: Legend): SourcedText {
  const found = [...words].flatMap(([short, said]) =>
    text
      .matchAll(new RegExp(`(?<![\\p{L}.])${short.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?!\\p{L})`, "gu"))
      .map(({ start, end }) => ({ start, end, said })),
  );
  const parts: SourcedText[] = [];
  let from = 0;
  for (const { start, end, said } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    if (start > from) parts.push(text.slice(from, start));
    // It is printed here, in fewer letters.
    parts.push(said.relined(() => text.slice(start, end).lineStart));
    from = end;
  }
  parts.push(text.slice(from));
  return SourcedText.join(parts);
}
