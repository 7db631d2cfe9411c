import type { IgnoredPassage } from "#domain/directory.ts";
import { hull, type Sourced } from "#domain/passage.ts";
import { words } from "#lib/text.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../common/printed-lines.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { type FindingDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { MAP_WORDS } from "./expectations.ts";
import { type Lexicon, repaired } from "./ocr-repair.ts";
import { isTitle, type Slide } from "./slides.ts";

export interface Listing {
  initiatives: InitiativeDraft[];
  findings: FindingDraft[];
  ignored: IgnoredPassage[];
}

/** A slide that lists names around a map: « A ; B ; C », a group of them by department that is only drawn. */
export function readListing(slide: Slide, lexicon: Lexicon): Listing {
  const [first] = slide.blocks;
  const title = first && isTitle(first) && !first.text.text.includes(";") ? first : null;
  const mapLines = slide.lines.filter(isMapWord);
  const blocks = slide.blocks.filter((b) => b !== title);
  const types = title ? structureTypesOf(title.text) : [];
  const cut: SourcedText[] = [];
  const names: SourcedText[] = [];
  for (const { text } of blocks) {
    if (text.text.includes(";")) names.push(...text.split(/\s*;\s*/u));
    else
      cut.push(
        ...printedLines(text)
          .map((line) => line.text)
          .filter((line) => !isMapWord(line)),
      );
  }
  const joined = joinCut(cut);
  const all = [...names, ...joined.names]
    .map((name) => name.without(/^[\s,.;]+/u).without(/[\s,.;]+$/u))
    .filter(isName);
  return {
    initiatives: all.sort((a, b) => a.lineStart - b.lineStart).map((name) => listed(name, types, lexicon)),
    findings: joined.doubtful,
    ignored: mapLines.map((line) => ({ ...line.passage, reason: "mots d'une carte" })),
  };
}

function isMapWord(line: SourcedText): boolean {
  return MAP_WORDS.test(words(line.text).join(" "));
}

/**
 * Names that no semicolon parts stand one a line; one that opens with its article and has a word only goes on on the
 * next line. That they are read so is said, for the drawing cut them.
 */
function joinCut(lines: readonly SourcedText[]): { names: SourcedText[]; doubtful: FindingDraft[] } {
  const names: SourcedText[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as SourcedText;
    const next = lines[i + 1];
    if (next && /^(?:La|Le|Les|L[’'])\s?\p{L}+$/u.test(line.text) && /^\p{L}+$/u.test(next.text)) {
      names.push(SourcedText.join([line, next], " "));
      i++;
    } else names.push(line);
  }
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.length < 2) return { names, doubtful: [] };
  const passage = hull([first.passage, last.passage]);
  if (!passage) return { names, doubtful: [] };
  const found = lines.map((line) => line.oneLine).join(" / ");
  const message =
    "La carte coupe des noms sur plusieurs lignes sans les séparer : leur découpage est incertain.";
  return { names, doubtful: [{ code: "ocr-damage", passage, message, found, expected: null, about: null }] };
}

function isName(name: SourcedText): boolean {
  return name.length >= 3 && name.length <= 80 && /\p{Lu}/u.test(name.text);
}

/** A name of the list; its clean form stands beside where recognition damaged it. */
function listed(
  name: SourcedText,
  types: InitiativeDraft["structureTypes"],
  lexicon: Lexicon,
): InitiativeDraft {
  const alias = cleanForm(name, lexicon);
  return {
    ...initiativeDraft(name.sourced(), "listed", "listed", name.passage),
    aliases: alias ? [alias] : [],
    structureTypes: [...types],
  };
}

/** The name put right, and without the letters of the drawing at its end; null where nothing changes. */
export function cleanForm(name: SourcedText, lexicon: Lexicon): Sourced<string> | null {
  const printed = name.oneLine;
  const clean = repaired(printed, lexicon).replace(/\s+[^aeiouyàâéèêîôû\s]{1,2}$/iu, "");
  return clean === printed || clean.length < 3 ? null : { ...name.sourced(), value: clean };
}
