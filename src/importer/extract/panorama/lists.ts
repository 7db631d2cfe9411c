import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { foldInPlace, parseNumber } from "#lib/text.ts";
import { place } from "../../fill/places.ts";
import { alternatives, NUMBER_WORDS } from "../../lexicon/numbers.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { listedNames } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { type NameAndPlaces, nameAndPlaces } from "./name-and-places.ts";

const COUNT = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,3}|${alternatives(NUMBER_WORDS)})\\s+(?:[\\p{L}'-]+\\s){0,3}$`,
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
    if (!list) return;
    const type = typeOf(list.opening);
    const counted = type ?? thingsIn(list);
    if (!counted) return;
    for (const { read, text, block } of list.entries) {
      const initiative = initiativeDraft(
        read.name.sourced(),
        "listed",
        "listed",
        block ? blockPassage(block) : text.passage,
      );
      if (type) initiative.structureTypes = [{ value: type.value, raw: type.raw, passage: type.passage }];
      initiative.places = read.places;
      found.push(initiative);
    }
    const announced = announcedBefore(list.opening, counted);
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
  const colon = text.match(/\s?:\s+/u);
  if (!colon || colon.start > 300) return null;
  const rest = text.slice(colon.end);
  if ((text.text.match(/\(\d{2}\)/gu) ?? []).length < 3)
    return countedBehind(text.slice(0, colon.start), rest);
  const list = rest.slice(0, rest.match(/\)\.(?:\s|$)/u)?.end ?? rest.length);
  const entries = list
    .split(/[,;]\s+(?![^()]*\))(?:et\s+)?|(?<=\))\s+et\s+/u)
    .filter(isName)
    .map(
      (part): Entry => ({
        read: nameAndPlaces(part),
        text: part,
        block: null,
      }),
    )
    .filter(({ read }) => read.places.length > 0);
  return entries.length >= 3 ? { opening: text.slice(0, colon.start), entries } : null;
}

/** « avec quatre chantiers d'insertion de l'Oise : A, B, C et D »: as many names as the text counts of a kind. */
function countedBehind(before: SourcedText, rest: SourcedText): List | null {
  const opening = sentences(before).at(-1);
  const type = opening && typeOf(opening);
  const count = type && announcedBefore(opening, type)?.value;
  const names = count ? listedNames(sentences(rest)[0] ?? rest) : [];
  if (!opening || !type || names.length < 2 || names.length !== count) return null;
  const where = opening
    .slice(type.start + type.raw.length)
    .without(/^\s(?:du |de la |de l['’]|dans l[ea'’] ?)/u);
  const places = parseDepartment(where.text) ? [place("department", where)] : [];
  return { opening, entries: names.map((name) => ({ read: { name, places }, text: name, block: null })) };
}

function isName(text: SourcedText): boolean {
  return (
    text.length >= 2 &&
    text.length <= 110 &&
    /^["«]?\s?[\p{Lu}\d]|^l['’]\p{Lu}/u.test(text.text) &&
    !VERB.test(text.text)
  );
}

const THINGS =
  /(?<![\p{L}])(?:plateformes?|structures?|ateliers?|boutiques?|garages?|lieux|collectifs?|ressourceries?|recycleries?|magasins?|jardins?|fermes?|coop[ée]ratives?|associations?|initiatives?|projets?|tiers-lieux|r[ée]gies|cuisines|restaurants?|conciergeries|entreprises|chantiers|p[ôo]les|centres|[ée]piceries|cr[èe]ches|maisons|caf[ée]s|laveries|matériauth[èe]ques)(?![\p{L}])/iu;

/** What a list without a kind counts, where all that it names has a place: « Six plateformes sont ouvertes : … ». */
function thingsIn({ opening, entries }: List): { start: number } | null {
  if (!entries.every(({ read }) => read.places.length > 0)) return null;
  const last = opening.matchAll(/[.!?]\s+/u).at(-1)?.end ?? 0;
  const thing = opening.slice(last).match(THINGS);
  return thing ? { start: last + thing.start } : null;
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
  const value = printed ? (NUMBER_WORDS[printed] ?? parseNumber(printed)) : null;
  return printed && value !== null ? { value, printed } : null;
}

function announcedIn(opening: SourcedText): boolean {
  return structureTypesNamedIn(opening).some((type) => announcedBefore(opening, type) !== null);
}
