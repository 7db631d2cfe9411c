import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { nameForm } from "../common/near-names.ts";
import { place } from "../common/own-places.ts";
import { structureTypesNamedIn, structureTypesOf } from "../common/structure-types.ts";
import { type InitiativeDraft, initiativeDraft, type PlaceDraft, type RelationDraft } from "../draft.ts";
import { EXAMPLE } from "./expectations.ts";
import type { Slide } from "./slides.ts";

/** An initiative that a table of contents announces, with what its line says of it. */
export interface Announced {
  name: SourcedText;
  types: Sourced<StructureTypeCode>[];
  places: PlaceDraft[];
  relations: RelationDraft[];
  /** The line or lines that announce it. */
  item: Block;
}

const NAME_ENDS =
  /\s+(?:et\s+(?:de|du|d[’'])|ET\s+(?:DE|DU|D[’']))(?:\s|[’'])|\s*\(|\s*[,:;]|\s+(?:qui|QUI|pour|POUR|porté|PORTE)\s/u;
/** « L'ATELIER X : une entreprise… », « LA RÉGIE X ET SON COMPTOIR… », « LE PROJET X : …, PORTE PAR Y ». */
const TITLED =
  /^(?:[LIU|][’'`]{1,2}|LA\s|LE\s|LES\s|La\s|Le\s|Les\s)\s?.+?(?:\s*:\s|\s+(?:ET|et)\s+(?:SON|SA|SES|LEUR|son|sa|ses|leur)|,?\s+(?:PORTE|port[ée])E?e?\s+(?:PAR|par)\s)/su;
const OWN = /\s+(?:ET|et)\s+(?:SON|SA|SES|LEUR|son|sa|ses|leur)\s.*$/su;
const CARRIED =
  /(?:PORTE|[Pp]ort[ée])E?e?s?\s+(?:PAR|par)\s+(?:[Ll][’'`]|la\s|le\s|LA\s|LE\s|L[’'])?(.+?)\s*$/su;
const PROJECT =
  /^(?:(?:LE|le|LA|la|L[’']|l[’'])\s?)?(?:PROJET|projet|DISPOSITIF|dispositif|PROGRAMME|programme|INITIATIVE|initiative)\s+/u;
const ARTICLE = /^(?:[lIU|][’'`]{1,2}|la\s|le\s|les\s|L[’'`]{1,2}(?=\p{Lu}{2}))/u;

/** What the slides of contents announce: « l'exemple du X (62) », « X : une entreprise adaptée qui… ». */
export function announcedIn(slides: readonly Slide[]): Announced[] {
  return slides.flatMap((slide) => slide.blocks.map(announced).filter((a) => a !== null));
}

function announced(item: Block): Announced | null {
  const text = item.text.trim();
  const name = exampleIn(text) ?? titledIn(text);
  if (!name || name.isBlank || name.length > 80 || !/\p{Lu}/u.test(name.text)) return null;
  const carrier = text.match(CARRIED)?.groups[0] ?? null;
  const department = text.match(/\((0[1-9]|[1-9]\d|2[AB])\)/u)?.groups[0] ?? null;
  return {
    name,
    types: typesSaid(text, name),
    places: department ? [place("department", department)] : [],
    relations: carrier
      ? [{ name: carrier.oneLine, kind: "carrier", level: null, passage: carrier.passage }]
      : [],
    item,
  };
}

function exampleIn(text: SourcedText): SourcedText | null {
  const tail = text.match(EXAMPLE)?.groups[0];
  if (!tail) return null;
  const end = tail.match(NAME_ENDS);
  return (end ? tail.slice(0, end.start) : tail)
    .trim()
    .without(ARTICLE)
    .without(/[\s.;,]+$/u);
}

function titledIn(text: SourcedText): SourcedText | null {
  if (!TITLED.test(text.text)) return null;
  const carried = text.match(/,?\s+(?:PORTE|[Pp]ort[ée])E?e?s?\s+(?:PAR|par)\s/u);
  const head = (carried ? text.slice(0, carried.start) : text).without(/\s*:\s.*$/su).without(OWN);
  const project = head.without(PROJECT);
  return (project.length < head.length ? project : head.without(ARTICLE)).trim();
}

/** The kinds in its name, and the one that follows it: « X : une entreprise adaptée qui… ». */
function typesSaid(text: SourcedText, name: SourcedText): Sourced<StructureTypeCode>[] {
  const inName = structureTypesOf(name);
  const tail = text.match(/\s*:\s+(?:une?\s|UNE?\s|[lL][’'])?(?=\p{L})/u);
  const after = tail ? text.slice(tail.end) : null;
  const said = after ? structureTypesNamedIn(after).filter((m) => m.start === 0) : [];
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

/** The announcements of one initiative together, in the order in which they are first made. */
export function byName(announcements: readonly Announced[]): Announced[][] {
  const groups = new Map<string, Announced[]>();
  for (const a of announcements) {
    const form = nameForm(a.name.oneLine);
    groups.set(form, [...(groups.get(form) ?? []), a]);
  }
  return [...groups.values()];
}
