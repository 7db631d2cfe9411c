import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn, parseDepartment } from "#domain/geography/departments-in-text.ts";
import { place } from "../../fill/places.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { nameAtHead } from "../../tie/names.ts";
import { boldLead } from "../common/bold-lead.ts";
import { isDoubtful } from "../common/placeholders.ts";
import { sentences } from "../common/sentences.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import { structureTypesNamedIn, structureTypesOf } from "../common/structure-types.ts";
import { type InitiativeDraft, initiativeDraft, type PlaceDraft } from "../draft.ts";

const NAME_END = /\s+\(|\s+[–—-]\s+|\s*:\s+|,\s+/u;
/** Between a name and what is said of it: its place in brackets or between dashes. */
const PLACE =
  /^\s*(?:\(([^()]{2,60})\)|[–—-]\s+([^–—:]{2,60}?)(?=\s+[–—]\s|\s*:\s|$)|,\s+(?:à|au)\s+(\p{Lu}[^,:]{1,40}?)(?=\s*[,:]|$))/u;
const FEWEST = 2;

/**
 * The initiatives that a list presents, each in its item: « **Nom** (Ville, 60) : ce que c'est », « Nom – Ville (59) –
 * ce que c'est ». An item is one by its fellows: there are two of them or more that give a name and its place.
 * Where the part is `known` to list initiatives, what they are may stand before their names, and their departments later.
 */
export function briefsIn(blocks: readonly Block[], known = false): InitiativeDraft[] {
  const read = blocks.filter((b) => b.kind !== "heading").map((b) => briefOf(b, known));
  const found = read.filter((brief) => brief !== null);
  return found.filter((b) => b.isSure).length >= FEWEST ? found.map((b) => b.draft) : [];
}

/** « la halte-garderie X », « le projet « Y » »: what it is, before its name. */
const BEFORE_NAME = /^(?:(?:l['’]|la\s|le\s|les\s|une?\s)(?:\p{Ll}[\p{L}'’-]*\s){0,4})(?=["«“]?\s?\p{Lu})/u;
const CARRIER =
  /(?<![\p{L}])port[ée]e?s?\s+par\s+(?:l['’]|la\s|le\s)?([^,.;()]{3,70}?)(?=\s+à\s\p{Lu}|\s*[,.;()]|$)/u;

function briefOf(block: Block, known: boolean): { draft: InitiativeDraft; isSure: boolean } | null {
  const text = known && block.kind === "item" ? block.text.without(BEFORE_NAME) : block.text;
  const bold = boldLead(text);
  const cut = text.match(NAME_END);
  const head = bold && !bold.rest.isBlank ? bold.lead : cut ? text.slice(0, cut.start) : null;
  const name = head?.trim();
  if (!name || name.isBlank || name.length > 70 || !/^["«“]?\s?[\p{Lu}\d]/u.test(name.text)) return null;
  if (isPersonName(name.text) && !bold && !(known && block.kind === "item")) return null;
  const after = text.slice(text.text.indexOf(name.text) + name.length);
  const where = after.match(PLACE);
  const printed = where?.groups.find((g) => g !== null) ?? null;
  const towns = printed ? placesIn(printed) : [];
  const places = known && towns.length === 0 ? departmentsSaid(after) : towns;
  const carrier = known ? after.match(CARRIER)?.groups[0] : null;
  const said = (where ? after.slice(where.end) : after).without(/^[\s,:;.–—-]+/u).trim();
  const isSure =
    (bold !== null || block.kind === "item") && (places.length > 0 || (bold !== null && !said.isBlank));
  if (known && !isSure && (block.kind !== "item" || isRole(said.text))) return null;
  const unquoted = name.without(/^["«“]\s*/u).without(/\s*["»”]$/u);
  if (unquoted.isBlank) return null;
  return {
    isSure,
    draft: {
      ...initiativeDraft(unquoted.sourced(), "listed", "listed", blockPassage(block)),
      summary: said.isBlank ? null : said.sourced(),
      structureTypes: [...structureTypesOf(unquoted), ...openingTypes(said)].filter(
        (type, i, all) => all.findIndex((t) => t.value === type.value) === i,
      ),
      places,
      relations: carrier
        ? [{ name: carrier.oneLine, kind: "carrier", level: null, passage: carrier.passage }]
        : [],
    },
  };
}

/** « Ville, 60 », « Ville, Aisne », « Ville (59) », « 62 »; nothing of « commune à préciser ». */
export function placesIn(printed: SourcedText): PlaceDraft[] {
  const parts = printed.split(/\s*[,/(]\s*/u).map((part) => part.without(/\)\s*$/u));
  if (parts.some((part) => isDoubtful(part.text) || /pr[ée]ciser|confirmer/iu.test(part.text))) return [];
  const departments = parts.filter((part) => parseDepartment(part.text) !== null);
  const towns = parts.filter(
    (part) => !departments.includes(part) && /^\p{Lu}[\p{L}'’ -]+$/u.test(part.text) && part.length <= 40,
  );
  const [department] = departments;
  // With its department a town is known, whatever other place bears its name.
  const known = towns.filter((town) => department || communesNamedIn(`à ${town.text}`).length > 0);
  return [
    ...known.map((town) => ({
      ...place("commune", town),
      department: department?.oneLine ?? null,
    })),
    ...departments.map((part) => place("department", part)),
  ];
}

/** The kind that opens what is said: « un atelier et chantier d'insertion où… », « entreprise d'insertion, … ». */
export function openingTypes(said: SourcedText) {
  const [first] = said.isBlank ? [] : structureTypesNamedIn(said);
  const before = first ? said.text.slice(0, first.start) : "";
  return first && /^\s*(?:[,:–—-]\s*)?(?:(?:une?|l['’]|le|la)\s*)?$/iu.test(before)
    ? [{ value: first.value, raw: first.raw, passage: first.passage }]
    : [];
}

/**
 * The structures that running text names with their kind: « À Lille, le chantier d'insertion X restaure… ». The kind
 * says that they are of those that a booklet is about; a firm named beside them is none.
 */
export function namedWithKind(blocks: readonly Block[]): InitiativeDraft[] {
  return blocks
    .filter((b) => b.kind !== "heading" && b.kind !== "note")
    .flatMap(({ text }) => sentences(text).flatMap(inSentence));
}

function inSentence(sentence: SourcedText): InitiativeDraft[] {
  return structureTypesNamedIn(sentence).flatMap((type): InitiativeDraft[] => {
    const gap = sentence.text.slice(type.end).match(/^\s+(?:["«“]\s?)?(?=\p{Lu})/u);
    const name = gap ? nameAtHead(sentence.slice(type.end + gap[0].length)) : null;
    if (!name || name.length < 4) return [];
    const town = sentence.match(/^(?:À|A|Au)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]*){0,4})(?=,|\s\()/u)
      ?.groups[0];
    const end = sentence.text.indexOf(name.text, type.end) + name.length;
    // « le GEIQ X », « l'ESAT Y »: the kind in letters is a part of the name.
    const isPartOfName = type.raw === type.raw.toUpperCase() && type.raw.length > 3;
    const whole = isPartOfName ? sentence.slice(type.start, end) : name;
    return [
      {
        ...initiativeDraft(whole.sourced(), "listed", "mention", sentence.passage),
        summary: sentence.sourced(),
        structureTypes: [{ value: type.value, raw: type.raw, passage: type.passage }],
        places: town ? [place("commune", town)] : townsSaid(sentence.slice(end, end + 120)).slice(0, 1),
      },
    ];
  });
}

/** The towns that the words after a name give as where it is: « , installé à Lille », « qui reçoit à Lille ». */
export function townsSaid(after: SourcedText): PlaceDraft[] {
  return communesNamedIn(after.text)
    .filter(({ start }) => /(?:^|[\s,])(?:à|au|aux)\s(?:la |le |les )?$/iu.test(after.text.slice(0, start)))
    .map(({ start, end }) => place("commune", after.slice(start, end)));
}

/** The departments that a text prints, as places: « dans l'Aisne ». */
export function departmentsSaid(text: SourcedText): PlaceDraft[] {
  const found = departmentsNamedIn(text.text).map(({ start, end }) => text.slice(start, end));
  return found
    .filter((printed, i) => found.findIndex((other) => other.text === printed.text) === i)
    .map((printed) => place("department", printed));
}
