import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { comparable } from "#lib/text.ts";
import { place } from "../../fill/places.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { nameForm } from "../common/near-names.ts";
import { structureTypesNamedIn, structureTypesOf } from "../common/structure-types.ts";
import { type InitiativeDraft, initiativeDraft, type PlaceDraft, type RelationDraft } from "../draft.ts";
import { departmentInCapitals, nameAnnounced, placesAnnounced, townInCapitals } from "./announced-name.ts";
import { MARKER, type Presenter, presentersIn } from "./presenters.ts";
import type { Slide } from "./slides.ts";

/** An initiative that a table of contents announces, with what its line says of it. */
export interface Announced {
  name: SourcedText;
  types: Sourced<StructureTypeCode>[];
  places: PlaceDraft[];
  relations: RelationDraft[];
  /** Who will tell of it. */
  presenters: Presenter[];
  /** The line or lines that announce it. */
  item: Block;
}

/** What the slides of contents announce: initiatives, and the people who speak of nothing that has a name. */
export interface Programme {
  announced: Announced[];
  presenters: Presenter[];
}

const CARRIED =
  /(?:PORTE|[Pp]ort[ée])E?e?s?\s+(?:PAR|par)\s+(?:[Ll][’'`]|la\s|le\s|LA\s|LE\s|L[’'`])?(.+?)\s*$/su;
/** « 9h30 », « 12h45 - 13h05 », « 10:15 » before an entry of a programme. */
const TIME =
  /^(?:de\s)?\d{1,2}\s?(?:h|H|:)\s?(?:\d{2})?(?:\s?(?:[-–—>/]|à|a)\s?\d{1,2}\s?(?:h|H|:)\s?(?:\d{2})?)?\s*[:–—|-]?\s*/u;

/** Reads the slides of contents and programmes; a cover that holds the programme too is one. */
export function programmeOf(slides: readonly Slide[], theme: string): Programme {
  const programme: Programme = { announced: [], presenters: [] };
  for (const slide of slides.filter((s) => s.kind === "contents" || s.kind === "cover")) {
    const items = slide.blocks.filter((b) => b.kind === "item").length;
    for (const entry of slide.blocks.flatMap(entriesOf)) {
      const sure = slide.kind === "contents" && entry.kind === "item" && items >= 3;
      // A cover prints titles and days; what it announces stands point by point.
      const mayAnnounce = slide.kind === "contents" || entry.kind === "item";
      const read = readEntry(entry, sure, mayAnnounce);
      // « THEME : 4 BONNES RAISONS »: the theme of the day is nobody.
      const isTheme = read.announced && comparable(theme).includes(nameForm(read.announced.name.oneLine));
      if (read.announced && !isTheme) programme.announced.push(read.announced);
      else programme.presenters.push(...read.presenters);
    }
  }
  return programme;
}

/** The entries of a paragraph that sets one a line, each with its time. */
function entriesOf(block: Block): Block[] {
  const lines = printedLines(block.text);
  if (!lines.some((line) => TIME.test(line.text.text) && /\d\s?[hH:]/u.test(line.text.text))) return [block];
  const groups: SourcedText[][] = [];
  for (const { text } of lines) {
    const last = groups.at(-1);
    if (last && !TIME.test(text.text)) last.push(text);
    else groups.push([text]);
  }
  return groups.map((group) => {
    const text = SourcedText.join(group, " ").without(TIME);
    return {
      ...block,
      text: text.isBlank ? SourcedText.join(group, " ") : text,
      lineStart: text.lineStart || block.lineStart,
      lineEnd: text.lineEnd || block.lineEnd,
    };
  });
}

function readEntry(
  item: Block,
  sure: boolean,
  mayAnnounce: boolean,
): { announced: Announced | null; presenters: Presenter[] } {
  const presenters: Presenter[] = [];
  const rest: SourcedText[] = [];
  for (const { text } of printedLines(item.text)) {
    const people = presentersIn(text);
    presenters.push(...people);
    if (people.length === 0) rest.push(text);
  }
  const text = rest.length > 0 ? SourcedText.join(rest, " ").without(MARKER).trim() : null;
  const name =
    mayAnnounce && text && !text.isBlank ? nameAnnounced(text, sure || presenters.length > 0) : null;
  if (!text || !name) return { announced: null, presenters };
  const carrier = text.match(CARRIED)?.groups[0] ?? null;
  const announced: Announced = {
    name,
    types: typesSaid(text, name),
    places: placesOf(rest, text),
    relations: carrier
      ? [{ name: carrier.oneLine, kind: "carrier", level: null, passage: carrier.passage }]
      : [],
    presenters,
    item,
  };
  return { announced, presenters: [] };
}

function placesOf(lines: readonly SourcedText[], whole: SourcedText): PlaceDraft[] {
  const town = townInCapitals(whole);
  const department = departmentInCapitals(whole);
  return [
    ...lines.flatMap(placesAnnounced),
    ...(town ? [place("commune", town)] : department ? [place("department", department)] : []),
  ];
}

/** The kinds in its name, and the one said of it: « X : une entreprise adaptée qui… », « X : isoler, un ACI à… ». */
function typesSaid(text: SourcedText, name: SourcedText): Sourced<StructureTypeCode>[] {
  const inName = structureTypesOf(name);
  const after = text.slice(text.text.indexOf(name.text) + name.length);
  const said = structureTypesNamedIn(after).filter(({ start }) =>
    /(?:^(?:,?\s(?:[àaÀA]\s|d[eE]\s|[dD][’'])\p{Lu}[^:.,]{1,38})?\s*:\s*|,\s+)(?:une?\s|la\s|le\s|l[’']|UNE?\s|LA\s|LE\s|L[’'])?$/u.test(
      after.text.slice(0, start),
    ),
  );
  return [...inName, ...said.map(({ value, raw, passage }) => ({ value, raw, passage }))];
}

/** An announced initiative that no slide tells of: a mention of another publication's profile. */
export function mentionOf(announcements: readonly Announced[]): InitiativeDraft | null {
  const [first] = announcements;
  if (!first) return null;
  const draft = initiativeDraft(first.name.sourced(), "listed", "mention", blockPassage(first.item));
  return {
    ...draft,
    mentions: announcements.slice(1).map((a) => ({ role: "mention", passage: blockPassage(a.item) })),
    structureTypes: announcements
      .flatMap((a) => a.types)
      .filter((t, i, all) => all.findIndex((o) => o.value === t.value) === i),
    places: announcements.flatMap((a) => a.places),
    relations: announcements.flatMap((a) => a.relations),
  };
}

/** A name without the kind before it: « le PTCE X » and « X » are one where both are announced. */
function coreForm(name: string): string {
  return nameForm(name).replace(/^(?:ptce|aci|ei|ea|ai|etti|esat|geiq|regie de quartier|association) /, "");
}

/** The announcements of one initiative together, in the order in which they are first made. */
export function byName(announcements: readonly Announced[]): Announced[][] {
  const groups = new Map<string, Announced[]>();
  for (const a of announcements) {
    const form = coreForm(a.name.oneLine);
    groups.set(form, [...(groups.get(form) ?? []), a]);
  }
  return [...groups.values()];
}
