import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import type { Sourced } from "#domain/passage.ts";
import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { place } from "../common/own-places.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { type InitiativeDraft, initiativeDraft, type RelationDraft } from "../draft.ts";
import { nameAtHead } from "./relations.ts";

/** « Différentes initiatives sont relayées : … » and the like, before a list of examples in one sentence. */
const RELAYED =
  /(?:initiatives?|exemples?|projets?|actions?|exp[ée]riences?)\s[^.:]{0,80}(?:relay|cit|[ée]voqu|pr[ée]sent|mention|partag|mis[es]* en (?:avant|lumi[èe]re))[^.:]{0,60}:\s*/iu;
const NEXT_EXAMPLE =
  /,\s+(?:et\s+)?(?=(?:l['’]|la\s|le\s|les\s|une?\s)\p{Ll})|\s*;\s*|\s+(?:ou\s+encore|et\s+enfin|ainsi\s+que)\s+(?:plus\s+largement\s+)?/u;

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
    const after = text.slice(found.end + name.length);
    const town = after.match(/^\s+à\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)$/u)?.groups[0];
    return {
      ...draft,
      summary: text.sourced(),
      places: town ? [place("commune", town)] : [],
      relations: others(text.slice(0, found.start)),
    };
  }
  return null;
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

const WITH =
  /\s(?:avec|autour\s+de|[àa]\s+travers|comme)\s+(?:(?:l['’]exemple|le\s+cas|l['’]exp[ée]rience)\s+(?:du\s|de\s+la\s|de\s+l['’]|des\s|de\s|d['’]))?(?!l['’]exemple)/u;

/** The profiles of another publication that a list names: « Développer … avec l'Atelier X qui … ». */
export function namedInList(blocks: readonly Block[]): InitiativeDraft[] {
  return blocks
    .filter((b) => b.kind === "item")
    .map(namedInItem)
    .filter((draft) => draft !== null);
}

function namedInItem(block: Block): InitiativeDraft | null {
  const lead = block.text.match(WITH);
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
  const long = (town ? told.slice(0, town.start) : told).without(/^(?:l['’]|la\s|le\s|les\s|une?\s)/u).trim();
  const short = long.without(/\s+(?:et\s+(?:son|sa|ses|leurs?)|pour)\s.*$/su);
  const name = quoted ?? short;
  if (name.isBlank || name.length > 90 || !/\p{Lu}/u.test(name.text)) return null;
  const draft = initiativeDraft(capitalised(name), "listed", "mention", blockPassage(block));
  const carriedBy = carrier?.groups[0] ?? null;
  return {
    ...draft,
    aliases: !quoted && long.length > short.length ? [long.sourced()] : [],
    structureTypes: structureTypesOf(name),
    places: [
      ...(town?.groups[0] ? [place("commune", town.groups[0])] : []),
      ...departmentsNamedIn(tail.text).map(({ start, end }) => place("department", tail.slice(start, end))),
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
