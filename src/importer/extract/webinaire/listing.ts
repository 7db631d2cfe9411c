import type { IgnoredPassage } from "#domain/directory.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { hull, type Sourced } from "#domain/passage.ts";
import { comparable, words } from "#lib/text.ts";
import { place } from "../../fill/places.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { type FindingDraft, type InitiativeDraft, initiativeDraft, type PlaceDraft } from "../draft.ts";
import { isTown } from "./announced-name.ts";
import { MAP_WORDS } from "./expectations.ts";
import { namedOverTowns } from "./named-over-towns.ts";
import type { Lexicon } from "./ocr-lexicon.ts";
import { repaired } from "./ocr-repair.ts";
import { isTitle, type Slide } from "./slides.ts";

export interface Listing {
  initiatives: InitiativeDraft[];
  findings: FindingDraft[];
  ignored: IgnoredPassage[];
}

/** A name of a list with the department that heads its group. */
interface Named {
  name: SourcedText;
  department: SourcedText | null;
}

/** « Nord : … », « Nord (59) - … » at the head of a line. */
const HEADED = /^(\p{L}[\p{L}\s-]{2,22}?(?:\s\(\d\d\))?|\(?\d\d\)?)\s*(?::|\s[–—-]\s)\s*(?=\S)/u;

/**
 * A slide that lists names around a map or by department: « A ; B ; C », « Nord : A, Ville - B, Ville », a department
 * alone over its names. A group without its department has none: it is only drawn.
 */
export function readListing(slide: Slide, lexicon: Lexicon): Listing {
  const [first] = slide.blocks;
  const title =
    first && isTitle(first) && !first.text.text.includes(";") && !headedBy(first.text) ? first : null;
  const mapLines = slide.lines.filter(isMapWord);
  const types = title ? structureTypesOf(title.text) : [];
  const cut: SourcedText[] = [];
  const names: Named[] = [];
  let department: SourcedText | null = null;
  const overTowns = namedOverTowns(slide.blocks);
  for (const { name, town } of overTowns)
    names.push({ name: SourcedText.join([name, town], ", "), department });
  const isRead = (block: Block) => block === title || overTowns.some((n) => n.block === block);
  for (const { text, kind } of slide.blocks.filter((b) => !isRead(b))) {
    if (departmentOf(text)) {
      department = text;
      continue;
    }
    const isPoint = kind === "item";
    const lines = printedLines(text).map((l) => l.text);
    if (lines.some(headedBy)) names.push(...lines.flatMap(namesHeaded));
    else if (text.text.includes(";"))
      names.push(...text.split(/\s*;\s*/u).map((name) => ({ name, department })));
    else if (department || isPoint) names.push({ name: text, department });
    else
      (overTowns.length > 0 ? [] : cut).push(
        ...lines.filter((line) => !isMapWord(line) && !isOfMap(line, title?.text ?? null)),
      );
    // A head goes on over the points under it, and over one paragraph.
    if (!isPoint) department = null;
  }
  const joined = joinCut(cut);
  const all = [...names, ...joined.names.map((name) => ({ name, department: null }))]
    .map(({ name, department: head }) => ({
      name: name.without(/[\s,.;]+$/u),
      department: head,
    }))
    .filter(({ name }) => isName(name));
  return {
    initiatives: all
      .sort((a, b) => a.name.lineStart - b.name.lineStart)
      .map((named) => listed(named, types, lexicon)),
    findings: joined.doubtful,
    ignored: mapLines.map((line) => ({ ...line.passage, reason: "mots d'une carte" })),
  };
}

function isMapWord(line: SourcedText): boolean {
  return MAP_WORDS.test(words(line.text).join(" "));
}

/** A town of the map, or words of the title that it prints again. */
function isOfMap(line: SourcedText, title: SourcedText | null): boolean {
  return (
    isTown(line.oneLine, null) || (title !== null && comparable(title.text).includes(comparable(line.text)))
  );
}

/** A block that is a department's name and nothing else. */
function departmentOf(text: SourcedText): boolean {
  return text.length <= 26 && parseDepartment(text.oneLine) !== null;
}

/** The department that a line opens on. */
function headedBy(line: SourcedText): SourcedText | null {
  const label = line.match(HEADED)?.groups[0] ?? null;
  return label && parseDepartment(label.oneLine) !== null ? label : null;
}

function namesHeaded(line: SourcedText): Named[] {
  const department = headedBy(line);
  const names = department ? line.without(HEADED) : line;
  return names.split(/\s*;\s*|\s+[–—•|/-]\s+/u).map((name) => ({ name, department }));
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
  return (
    name.length >= 3 && name.length <= 80 && /\p{Lu}/u.test(name.text) && !/\s:\s|[.?!]\s/u.test(name.text)
  );
}

const TOWN_AFTER =
  /\s{0,2}(?:,\s{1,2}(?:à\s|a\s)?|\s\((?=\p{L})|\s(?:à|a)\s(?=\p{Lu}))(\p{Lu}[\p{L}’' -]{2,40}?)\)?(?:\s{0,2}\((\d\d)\))?$/u;

/** A name of the list with its town and department; its clean form stands beside where recognition damaged it. */
function listed(
  { name: printed, department }: Named,
  types: InitiativeDraft["structureTypes"],
  lexicon: Lexicon,
): InitiativeDraft {
  const town = printed.match(TOWN_AFTER);
  const named = town?.groups[0] ?? null;
  const hasTown = town && named && isTown(named.oneLine, department?.oneLine ?? null);
  const name = hasTown ? printed.slice(0, town.start) : printed;
  const places: PlaceDraft[] = [
    ...(hasTown && named ? [place("commune", named)] : []),
    ...(department ? [place("department", department)] : []),
  ];
  const own = structureTypesOf(name);
  const alias = cleanForm(name, lexicon);
  return {
    ...initiativeDraft(
      name.sourced(),
      "listed",
      "listed",
      hull([name.passage, printed.passage]) ?? name.passage,
    ),
    aliases: alias ? [alias] : [],
    structureTypes: [...types, ...own.filter((o) => !types.some((t) => t.value === o.value))],
    places,
  };
}

/** The name put right, and without the letters of the drawing at its end; null where nothing changes. */
function cleanForm(name: SourcedText, lexicon: Lexicon): Sourced<string> | null {
  const printed = name.oneLine;
  const clean = repaired(printed, lexicon).replace(/\s+[^aeiouyàâéèêîôû\s]{1,2}$/iu, "");
  return clean === printed || clean.length < 3 ? null : { ...name.sourced(), value: clean };
}
