import type { Sourced } from "#domain/passage.ts";
import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import { place } from "../../fill/places.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { nameAtHead } from "../../tie/names.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { type InitiativeDraft, initiativeDraft, type RelationDraft } from "../draft.ts";
import { departmentsSaid, openingTypes, townsSaid } from "./briefs.ts";

/** « Différentes initiatives sont relayées : … » and the like, before a list of examples in one sentence. */
const RELAYED =
  /(?:(?:cit|[ée]voqu|pr[ée]sent|mentionn|partag|donn|relay|d[ée]cri|rappel)\p{L}{1,4}\s+(?:\p{L}+\s+){0,4}(?:initiatives?|exemples?|projets?|actions?|exp[ée]riences?)[^.:]{0,60}:\s*|(?:initiatives?|exemples?|projets?|actions?|exp[ée]riences?)\s[^.:]{0,80}(?:relay|cit|donn|expos|[ée]voqu|pr[ée]sent|mention|partag|mis[es]* en (?:avant|lumi[èe]re))[^.:]{0,60}:\s*)/iu;
const NEXT_EXAMPLE =
  /,\s+(?:et\s+)?(?=(?:l['’]|la\s|le\s|les\s|une?\s)\p{Ll})|\s*;\s*|\s+et\s+(?=(?:l['’]|la\s|le\s|les\s)\p{Ll}[^,;]{6,120}\s(?:par|avec)\s)|\s+(?:ou\s+encore|et\s+enfin|ainsi\s+que)\s+(?:plus\s+largement\s+)?/u;

/** The initiatives that one sentence of a round table relays, each from its own clause: who does it, for whom, where. */
export function relayedIn(blocks: readonly Block[]): InitiativeDraft[] {
  return blocks.flatMap((block, i) => {
    const lead = block.text.match(RELAYED);
    if (!lead) return [];
    const sentence = sentences(block.text.slice(lead.end))[0];
    if (!sentence?.isBlank && sentence)
      return sentence
        .split(NEXT_EXAMPLE)
        .map(relayed)
        .filter((i) => i !== null);
    const items: Block[] = [];
    for (const next of blocks.slice(i + 1)) {
      if (next.kind !== "item") break;
      items.push(next);
    }
    return items.map(({ text }) => relayed(text)).filter((i) => i !== null);
  });
}

const ACTORS: readonly { pattern: RegExp; other: RelationKind }[] = [
  // Who acts « en partenariat avec » somebody is not the structure that the booklet is about: that is the partner.
  { pattern: /en\s+(?:partenariat|coop[ée]ration|lien)\s+avec\s+(?:l['’]|la\s|le\s)?/u, other: "partner" },
  { pattern: /(?<!port[ée]e?s?\s)(?<![\p{L}])par\s+(?:l['’]|la\s|le\s)?/u, other: "partner" },
  { pattern: /port[ée]e?s?\s+par\s+(?:l['’]|la\s|le\s)?/u, other: "partner" },
  { pattern: /(?<![\p{L}])avec\s+(?:l['’]|la\s|le\s)?/u, other: "partner" },
];

function relayed(clause: SourcedText): InitiativeDraft | null {
  const text = clause.trim().without(/[\s.;,]+$/u);
  for (const { pattern } of ACTORS) {
    const found = text.match(pattern);
    const name = found && nameAtHead(text.slice(found.end));
    if (!found || !name) continue;
    const draft = initiativeDraft(name.sourced(), "brief", "mention", text.passage);
    const after = text.slice(text.text.indexOf(name.text, found.end) + name.length);
    const town = after.match(/^\s+à\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)$/u)?.groups[0];
    return {
      ...draft,
      summary: text.sourced(),
      structureTypes: [...structureTypesOf(name), ...openingTypes(after)].slice(0, 1),
      places: town
        ? [place("commune", town)]
        : [...townsSaid(after), ...townsSaid(text.slice(0, found.start))].slice(0, 1),
      relations: others(text.slice(0, found.start)),
    };
  }
  return keyedByKind(text);
}

/** « l'auto-école sociale X à Ville »: an example that is its own actor. */
function keyedByKind(text: SourcedText): InitiativeDraft | null {
  const bare = text.without(/^(?:l['’]|la\s|le\s|les\s|une?\s)/u);
  const kind = bare.match(KIND_BEFORE)?.whole;
  const name = kind ? nameAtHead(bare.slice(kind.length)) : null;
  if (!kind || !name) return null;
  const after = bare.slice(bare.text.indexOf(name.text, kind.length) + name.length);
  return {
    ...initiativeDraft(name.sourced(), "brief", "mention", text.passage),
    summary: text.sourced(),
    structureTypes: structureTypesOf(kind),
    places: townsSaid(after).slice(0, 1),
  };
}

/** Whom a clause says that something is done for, and who does it with the partner that it names after. */
function others(before: SourcedText): RelationDraft[] {
  const said: readonly { pattern: RegExp; kind: RelationKind }[] = [
    { pattern: /(?<![\p{L}])pour\s+(?:l['’]|la\s|le\s)?/gu, kind: "client" },
    { pattern: /(?<![\p{L}])par\s+(?:l['’]|la\s|le\s)?/gu, kind: "partner" },
  ];
  return said.flatMap(({ pattern, kind }) =>
    before.matchAll(pattern).flatMap(({ end }) => {
      const name = nameAtHead(before.slice(end));
      return name ? [{ name: name.oneLine, kind, level: null, passage: name.passage }] : [];
    }),
  );
}

/** What is said of a structure before its name: « l'entreprise d'insertion X », « l'auto-école solidaire Y ». */
const KIND_BEFORE =
  /^(?:(?:ateliers?\s+et\s+)?chantiers?\s+d['’]insertion|(?:entreprise|association|structure|r[ée]gie|auto-[ée]cole|[ée]picerie|garage|ressourcerie|recyclerie|restaurant|coop[ée]rative|soci[ée]t[ée]|ferme|boutique|caf[ée]|start-up|scic|scop)(?:\s(?:d['’]insertion|d['’]utilit[ée]\ssociale|adapt[ée]e|interm[ée]diaire|sociale?|solidaire|associatif|associative|inclusif|inclusive|de\squartiers?))?)\s+(?=["«“]?\s?\p{Lu})/u;
const WITH =
  /\s(?:avec|autour\s+de|[àa]\s+travers|comme|gr[âa]ce\s+(?:[àa]u?x?)|au\s+sein\s+(?:du|de)|chez|aux\s+c[ôo]t[ée]s\s+(?:du|de))\s+(?:(?:l['’]exemple|le\s+cas|l['’]exp[ée]rience)\s+(?:du\s|de\s+la\s|de\s+l['’]|des\s|de\s|d['’]))?(?!l['’]exemple)/gu;

const BEGINS_NAME = /^(?:l['’]|la\s|le\s|les\s|une?\s)?(?:\p{Ll}[\p{L}'’-]*\s){0,3}["«“]?\s?\p{Lu}/u;

/** The profiles of another publication that a list names: « Développer … avec l'Atelier X qui … ». */
export function namedInList(blocks: readonly Block[]): InitiativeDraft[] {
  return blocks
    .filter((b) => b.kind === "item")
    .map(namedInItem)
    .filter((draft) => draft !== null);
}

function namedInItem(block: Block): InitiativeDraft | null {
  const leads = block.text.matchAll(WITH);
  // « grâce à la coopération, avec l'exemple du PTCE X »: the words after which a name stands.
  const lead = leads.find(({ end }) => BEGINS_NAME.test(block.text.text.slice(end))) ?? leads[0];
  if (!lead) return null;
  const tail = block.text
    .slice(lead.end)
    .trim()
    .without(/[\s.;,]+$/u);
  const carrier = tail.match(
    /,?\s+port[ée]e?s?\s+par\s+(?:l['’]|la\s|le\s)?(?:association\s|entreprise\s)?(.+)$/u,
  );
  const quoted = tail.match(
    /^(?:l['’]|la\s|le\s)?(?:projet|dispositif|programme|d[ée]marche|initiative)?\s*[«"“]\s*([^»"”]{2,60}?)\s*[»"”]/u,
  )?.groups[0];
  const told = (carrier ? tail.slice(0, carrier.start) : tail).without(/,?\s+(?:qui|dont|afin)\s.*$/su);
  const town = told.match(/\s+à\s+(\p{Lu}[\p{L}'’-]+)$/u);
  const whole = (town ? told.slice(0, town.start) : told)
    .without(/^(?:l['’]|la\s|le\s|les\s|une?\s)/u)
    .trim();
  const kind = whole.match(KIND_BEFORE)?.whole ?? null;
  const long = kind ? whole.slice(kind.length).trim() : whole;
  const short = long.without(/\s+(?:et\s+(?:son|sa|ses|leurs?)|pour)\s.*$/su);
  const name = quoted ?? short;
  if (name.isBlank || name.length > 90 || !/\p{Lu}/u.test(name.text)) return null;
  const draft = initiativeDraft(capitalised(name), "listed", "mention", blockPassage(block));
  const carriedBy = carrier?.groups[0] ?? null;
  return {
    ...draft,
    aliases: !quoted && long.length > short.length ? [long.sourced()] : [],
    structureTypes: [...structureTypesOf(name), ...(kind ? structureTypesOf(kind) : [])],
    places: [
      ...(town?.groups[0] ? [place("commune", town.groups[0])] : townsSaid(tail).slice(0, 1)),
      ...departmentsSaid(block.text),
    ],
    relations: carriedBy
      ? [{ name: carriedBy.oneLine, kind: "carrier", level: null, passage: carriedBy.passage }]
      : [],
  };
}

/** The name as a list of profiles wants it, with a capital at its head; `raw` keeps the printed form. */
function capitalised(name: SourcedText): Sourced<string> {
  const printed = name.sourced();
  return { ...printed, value: printed.raw.charAt(0).toUpperCase() + printed.raw.slice(1) };
}

/** Does a zoom speak of another publication of the same house? Its list then names that publication's profiles. */
export function isAboutPublication(title: string, blocks: readonly Block[]): boolean {
  const about = /panorama|livret|recueil|guide|publication|restitution|cahier|volume/;
  return about.test(fold(title)) || blocks.slice(0, 3).some((b) => about.test(fold(b.text.text)));
}
