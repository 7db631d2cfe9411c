import { hull, overlaps } from "#domain/passage.ts";
import type { RelationLevel } from "#domain/vocabularies.ts";
import { foldInPlace } from "#lib/text.ts";
import { blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { levelOfName } from "../../tie/level.ts";
import { PROFILE_STEMS } from "../common/label-stems-profile.ts";
import { FORMS } from "../common/legal-form.ts";
import { isSameName } from "../common/near-names.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { profileOf } from "../common/profile-section.ts";
import { sentences } from "../common/sentences.ts";
import { isPersonName } from "../common/speakers.ts";
import { structureTypesNamedIn, structureTypesOf } from "../common/structure-types.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { tieBelow } from "./asked.ts";
import { fillContacts, isPersonLabel } from "./contacts.ts";
import { fillField, formAmong, isOfClients, kindAbove, placesAbove, placesTold } from "./fields.ts";
import { type Announced, announcedBy, isAddressLine, isReach, labelled, withoutSum } from "./lines.ts";
import { under } from "./node-pieces.ts";
import type { Node, Piece } from "./pieces.ts";
import { labelOf } from "./series-labels.ts";
import type { Subject } from "./subject.ts";
import { FORMER } from "./title-names.ts";
import { fillText } from "./told.ts";

/** A title says plainly enough what stands below it. */
const PLAIN = 2;
/** From so much on its words say it whatever stands below. */
const SURE = 4;
/** A text of more characters is told in detail. */
export const LONG = 400;
/** What answers a title that asks for one thing. */
const SHORT = 160;
/** A line is a value, and no sentence. */
const LINE = 60;

/** The profile of whom a part tells of, from its title, its labels and its sentences. */
export function readProfile(
  subject: Subject,
  node: Node,
  heads: readonly SourcedText[],
  draft: DocumentDraft,
): InitiativeDraft {
  const pieces = under(node).filter((p) => p.kind !== "note");
  const passage =
    hull([...(node.title ? [node.title] : []), ...pieces].map(blockPassage)) ?? subject.name.passage;
  const told = pieces.filter(
    ({ text }) =>
      (!isReach(text.text) || text.length > SHORT || sentences(text).length > 1) && !isAddressLine(text.text),
  );
  const level = levelOf(node, told);
  const role = level === "full" ? "own-section" : level;
  const initiative = initiativeDraft(subject.name.sourced(), level, role, passage);
  const former = node.title?.text.match(FORMER)?.groups[0];
  if (former) initiative.aliases.push(former.sourced());
  const ties = fillTies(node, initiative);
  const left = [
    ...fillLines(
      pieces.filter((p) => !ties.has(p)),
      initiative,
    ),
    ...ties,
  ];
  fillAnswers(node, initiative);
  fillContacts(initiative, pieces, draft);
  if (subject.said && initiative.structureTypes.length === 0)
    initiative.structureTypes = structureTypesOf(subject.said);
  fillText(initiative, subject, left, draft, node.title?.text);
  if (subject.said) initiative.legalForm ??= formAmong(subject.said.split(/,\s/u));
  if (initiative.structureTypes.length === 0)
    initiative.structureTypes = structureTypesOf(kindAbove(heads) ?? subject.name);
  if (initiative.places.length === 0) initiative.places = placesAbove(heads);
  // Those whom it is for are not its staff.
  const forWhom = node.children.filter(({ title }) => said(title)?.kind === "beneficiaries").flatMap(under);
  const staff = initiative.workforce?.passage;
  if (staff && forWhom.some((p) => overlaps(blockPassage(p), staff))) initiative.workforce = null;
  initiative.relations = initiative.relations.filter(({ name }) => !isSameName(name, initiative.name.value));
  if (level === "listed") {
    // What a legend or a heading says of it is printed elsewhere.
    const isHere = ({ text, lineStart }: Piece) => text.lineStart >= lineStart;
    const lines = told.filter((p) => !labelled(p.text) && isHere(p)).map((p) => p.text);
    if (lines.length > 0) initiative.summary ??= SourcedText.join(lines, ", ").sourced();
  } else fillSections(initiative, node);
  return initiative;
}

function levelOf({ children, isLabelled }: Node, told: readonly Piece[]): InitiativeDraft["level"] {
  const length = told.reduce((n, p) => n + p.text.length, 0);
  if (children.length > 0 || isLabelled || length > LONG) return "full";
  return told.every((p) => p.text.length < LINE) ? "listed" : "brief";
}

function said(title: Piece | null): { kind: Announced; score: number } | null {
  return title && announcedBy(title.text.oneLine);
}

/** Reads the lines that bear a label, and those that are only a place or a kind; gives the rest. */
function fillLines(pieces: readonly Piece[], initiative: InitiativeDraft): Piece[] {
  const lines = pieces.flatMap(apart);
  const isSeat = ({ text }: Piece) => /^\(?si[èe]ge(?:\s\p{L}+)?\s?:/iu.test(text.text);
  const hasAddress = lines.some((p) => !isSeat(p) && isAddressLine((labelled(p.text)?.value ?? p.text).text));
  return lines.filter((piece) => {
    const { text } = piece;
    const label = labelOf(piece);
    // The seat of a house that is somewhere else is none of its places.
    if (hasAddress && isSeat(piece)) return false;
    if (label)
      return (
        label.kind === "name" ||
        (isPersonLabel(label.label) && (label.kind !== "carrier" || isPersonName(label.value.text))) ||
        !fillField(label.kind, label.value, initiative, label.label)
      );
    if (text.length >= LINE) return true;
    const [kind, ...more] = structureTypesNamedIn(text);
    const behind = kind && text.slice((more.at(-1) ?? kind).end);
    if (kind && behind && kind.start <= 4 && BESIDE_KIND.test(behind.text)) {
      fillField("legal-form", behind, initiative);
      initiative.structureTypes.push(
        ...structureTypesOf(text).filter((t) => initiative.structureTypes.every((o) => o.value !== t.value)),
      );
      return false;
    }
    // « Péronne (siège : Saint-Quentin) »: the seat is somewhere else.
    const where = withoutSum(text).without(/\s*\(si[èe]ge[^()]*\)$/u);
    if (!readPlaceLine(where)) return true;
    initiative.places.push(...placesTold(where));
    return false;
  });
}

/** What may stand behind a kind: its legal form, the company's number. */
const BESIDE_KIND = new RegExp(`^(?:[\\s,.)/–—|·-]|(?:${FORMS})(?!\\p{L})|siret|siren|\\d)*$`, "iu");
/** « web : <null> » */
const EMPTY = /:\s*(?:<null>|null|n\.? ?c\.?|—|-|\?)?\s*$/iu;

/** « Siège : Lille. Agence de l'Oise : 17 place Carnot… », « type : EI | statut : SAS »: labels one after the other in a line. */
function apart(piece: Piece): Piece[] {
  const cells = piece.text.split(/\s\|\s/u);
  const parts = cells.length > 1 ? cells.filter((cell) => !EMPTY.test(cell.text)) : sentences(piece.text);
  if (parts.length < 2 || !parts.every((part) => labelled(part))) return [piece];
  return parts.map((text) => ({ ...piece, text }));
}

/** Titles over lists of those whom an initiative works with. */
const TIES = new Set<Announced>(["partners", "funding", "members", "networks"]);
/** « sur place : la Ville », « en France : n. c. »: how far those reach whom a line names. */
const REACH_OF: readonly (readonly [level: RelationLevel, label: RegExp])[] = [
  ["local", /^(?:sur place|ici|local\p{L}*|au niveau local|tout pres)\s*:\s*/u],
  ["régional", /^(?:en region|regiona\p{L}+|au niveau regional|departement\p{L}*)\s*:\s*/u],
  ["national", /^(?:en france|nationa\p{L}+|au niveau national|partout en france)\s*:\s*/u],
  ["européen", /^(?:en europe|europeen\p{L}*|au niveau europeen)\s*:\s*/u],
];
/** A longer line is prose, which the ties of sentences read. */
const LIST = 400;

const KIND_OF = { funding: "funder", partners: "partner", members: "member" } as const;

/** The names that stand below a title of ties, each line a list; gives the pieces that were read so. */
function fillTies(node: Node, initiative: InitiativeDraft): Set<Piece> {
  const read = new Set<Piece>();
  for (const child of node.children) {
    const asked = said(child.title);
    const isClients = child.title !== null && isOfClients(child.title.text.text);
    const listed = !isClients && (!asked || asked.score < SURE) ? tieBelow(child, node) : null;
    for (const [piece, { name, passage }] of listed?.names ?? []) {
      initiative.relations.push({
        name,
        kind: KIND_OF[listed?.tie ?? "partners"],
        level: levelOfName(name),
        passage,
      });
      read.add(piece);
    }
    if (listed || (!isClients && (!asked || asked.score < PLAIN || !TIES.has(asked.kind)))) continue;
    for (const piece of under(child).filter(({ announces }) => !announces)) {
      const own = labelled(piece.text);
      // « avec leur savoir-faire : … »: with what they help, below « Ils aident ».
      const isHow = own !== null && own.kind !== null && own.kind in PROFILE_STEMS && own.kind !== "contact";
      if (own?.kind && !(isHow && !TIES.has(own.kind))) continue;
      const folded = foldInPlace(piece.text.text);
      const [level, label] = REACH_OF.find(([, words]) => words.test(folded)) ?? [];
      // « L'État et la Région. Le bailleur nous prête le local. »: the first sentence is the list.
      const [list = piece.text] = sentences(piece.text);
      const value = isHow ? own.value : list.slice(label?.exec(folded)?.[0].length ?? 0);
      if (value.length > LIST || /^(?:n\.? ?c\.?|-|—)$/iu.test(value.text.trim())) continue;
      const known = initiative.relations.length;
      if (!fillField(asked?.kind ?? null, value, initiative, isClients ? child.title?.text : undefined))
        continue;
      read.add(piece);
      if (level) for (const tie of initiative.relations.slice(known)) tie.level = level;
    }
  }
  return read;
}

/** What answers a title in few words: « Depuis quand ? » « 2 mai 2016 ». */
function fillAnswers({ children }: Node, initiative: InitiativeDraft): void {
  for (const { title, blocks, children: inner } of children) {
    const [value, ...more] = blocks;
    const asked = said(title);
    if (
      value &&
      asked &&
      asked.score >= PLAIN &&
      !TIES.has(asked.kind) &&
      more.length + inner.length === 0 &&
      value.text.length < SHORT
    )
      fillField(asked.kind, value.text, initiative);
  }
}

/** Its own text by what its titles announce; what stands before the first is its presentation. */
function fillSections(initiative: InitiativeDraft, node: Node): void {
  const add = (title: Piece | null, blocks: readonly Piece[]) => {
    const passage = hull(blocks.map(blockPassage));
    if (!passage) return;
    const asked = said(title);
    const kind = asked && asked.score >= PLAIN ? sectionOf(asked.kind) : "description";
    initiative.sections.push(
      profileOf(kind, title?.text.oneLine ?? "Présentation", passage, blocksToMarkdown(blocks)),
    );
  };
  add(
    null,
    node.blocks.filter(({ kind }) => kind !== "note"),
  );
  for (const child of node.children) add(child.title, under(child));
}

type SectionKind = InitiativeDraft["sections"][number]["kind"];

/** The part of a profile that a whole text under a title of its fields goes to. */
const OF_FIELDS: Partial<Record<Announced, SectionKind>> = {
  type: "activity",
  started: "history",
  budget: "funding",
  materials: "activity",
  networks: "partners",
  members: "partners",
  website: "contact",
};

function sectionOf(kind: Announced): SectionKind {
  return OF_FIELDS[kind] ?? (kind in PROFILE_STEMS ? (kind as SectionKind) : "description");
}
