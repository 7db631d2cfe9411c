import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { foldInPlace, parseNumber } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { type NameAndPlaces, nameAndPlaces } from "./name-and-places.ts";

const WORDS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
};
const COUNT = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,3}|${Object.keys(WORDS).join("|")})\\s+(?:[\\p{L}'-]+\\s){0,3}$`,
  "u",
);
const VERB =
  /(?<![\p{L}])(?:est|sont|a|ont|[Ee]lles?|[Ii]ls?|[Nn]ous|[Vv]ous|permet(?:tent)?|propos\p{L}+|accompagn\p{L}+|contribu\p{L}+|peut|doit|rend(?:ent)?)(?![\p{L}])/u;

interface Entry {
  read: NameAndPlaces;
  text: SourcedText;
  block: Block | null;
}

/**
 * Lists of structures: a text that ends with « : » and names one kind of structure, then items « Nom (62) », or the
 * names behind the colon. The number that the text announces is held against the number of names.
 */
export function readLists(blocks: readonly Block[], draft: DocumentDraft): InitiativeDraft[] {
  const found: InitiativeDraft[] = [];
  blocks.forEach((intro, i) => {
    if (intro.kind === "item" || intro.kind === "note") return;
    const list = listUnder(blocks, i) ?? listBehind(intro);
    const type = list && typeOf(list.opening);
    if (!list || !type) return;
    for (const { read, text, block } of list.entries) {
      const initiative = initiativeDraft(
        read.name.sourced(),
        "listed",
        "listed",
        block ? blockPassage(block) : text.passage,
      );
      initiative.structureTypes = [{ value: type.value, raw: type.raw, passage: type.passage }];
      initiative.places = read.places;
      found.push(initiative);
    }
    const announced = announcedBefore(list.opening, type);
    if (announced && announced.value !== list.entries.length) {
      draft.findings.push({
        code: "contradictory-figures",
        passage: blockPassage(intro),
        message: `Le texte annonce ${announced.printed} structures et la liste en nomme ${list.entries.length}.`,
        found: String(list.entries.length),
        expected: announced.printed,
        about: null,
      });
    }
  });
  return found;
}

interface List {
  opening: SourcedText;
  entries: Entry[];
}

/** Items under a text that ends with a colon: most have a place, or all are short names. */
function listUnder(blocks: readonly Block[], i: number): List | null {
  const intro = blocks[i];
  if (!intro || !/:\s*$/u.test(intro.text.text.slice(-4))) return null;
  const items: Block[] = [];
  for (let j = i + 1; blocks[j]?.kind === "item" || (blocks[j]?.kind === "note" && items.length > 0); j++) {
    const block = blocks[j] as Block;
    if (block.kind === "item") items.push(block);
  }
  const entries = items.flatMap((block): Entry[] =>
    isName(block.text) ? [{ read: nameAndPlaces(block.text), text: block.text, block }] : [],
  );
  const placed = entries.filter((e) => e.read.places.length > 0).length;
  const enough =
    entries.length >= 2 &&
    entries.length >= items.length * 0.6 &&
    (placed >= items.length * 0.6 || (entries.length === items.length && entries.length >= 3 && placed > 0));
  const announced = entries.length === items.length && entries.length >= 3 && announcedIn(intro.text);
  return enough || announced ? { opening: intro.text, entries } : null;
}

/** « La région compte 4 ETTI : A (59), B (62), C et D (80). »: three or more names with their department. */
function listBehind(intro: Block): List | null {
  const { text } = intro;
  if ((text.text.match(/\(\d{2}\)/gu) ?? []).length < 3) return null;
  const colon = text.match(/\s?:\s+/u);
  if (!colon || colon.start > 300) return null;
  const rest = text.slice(colon.end);
  const list = rest.slice(0, rest.match(/\)\.(?:\s|$)/u)?.end ?? rest.length);
  const entries = list
    .split(/[,;]\s+(?![^()]*\))(?:et\s+)?|(?<=\))\s+et\s+/u)
    .filter(isName)
    .map(
      (part): Entry => ({
        read: nameAndPlaces(part.without(/^(?:la |le |les |l['’])(?=\p{Lu})/u)),
        text: part,
        block: null,
      }),
    )
    .filter(({ read }) => read.places.length > 0);
  return entries.length >= 3 ? { opening: text.slice(0, colon.start), entries } : null;
}

function isName(text: SourcedText): boolean {
  return (
    text.length >= 2 &&
    text.length <= 110 &&
    /^["«]?\s?[\p{Lu}\d]|^l['’]\p{Lu}/u.test(text.text) &&
    !VERB.test(text.text)
  );
}

type Typed = Sourced<StructureTypeCode> & { start: number };

/** The kind that a list is of: the one counted, else the first named. */
function typeOf(opening: SourcedText): Typed | null {
  const named = structureTypesNamedIn(opening);
  return named.find((type) => announcedBefore(opening, type)) ?? named[0] ?? null;
}

/** The number right before the kind: « recensait 15 Pôles », « réunit douze GEIQ ». */
function announcedBefore(
  opening: SourcedText,
  type: { start: number },
): { value: number; printed: string } | null {
  const before = foldInPlace(opening.text).slice(Math.max(0, type.start - 60), type.start);
  const printed = COUNT.exec(before)?.[1];
  const value = printed ? (WORDS[printed] ?? parseNumber(printed)) : null;
  return printed && value !== null ? { value, printed } : null;
}

function announcedIn(opening: SourcedText): boolean {
  return structureTypesNamedIn(opening).some((type) => announcedBefore(opening, type) !== null);
}
