import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { hull, overlaps } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { isAboutCarrier, names, stateAt, type Whose } from "../../attribute/subject.ts";
import { countedIn } from "../../fill/figures.ts";
import { openingTown, placeDrafts } from "../../fill/places.ts";
import { blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { housesIn } from "../../recognise/houses.ts";
import { tiesTold } from "../../tie/told.ts";
import { addressesIn } from "../common/address.ts";
import { beginningOf } from "../common/beginning.ts";
import { urlsIn } from "../common/contact.ts";
import { readContactPeople } from "../common/contact-people.ts";
import { legalFormSaidOf, legalFormStandingFor } from "../common/legal-form.ts";
import { isSameName } from "../common/near-names.ts";
import { openingPlace, openingStart, openingType, staffCount } from "../common/opening.ts";
import { profileOf } from "../common/profile-section.ts";
import { quotedPeopleIn } from "../common/quoted-people.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { isRole } from "../common/speakers.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { summaryFrom } from "../common/summary.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { initiativeDraft } from "../draft.ts";
import { fillField, placesTold } from "./fields.ts";
import { announcedBy, isAddressLine, isReach, labelled } from "./lines.ts";
import type { Node, Piece } from "./pieces.ts";
import { under } from "./pieces.ts";
import type { Subject } from "./subject.ts";

/** A title says plainly enough what stands below it. */
const PLAIN = 2;
/** What answers a title that asks for one thing. */
const SHORT = 160;

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
  const told = pieces
    .filter((p) => !isReach(p.text.text) || p.text.length > 140)
    .filter((p) => !isAddressLine(p.text.text));
  const isListed = told.every((p) => p.text.length < 60) && node.children.length === 0;
  const level = node.children.length > 0 ? "full" : isListed ? "listed" : "brief";
  const isOwn = level === "full";
  const role = isOwn ? "own-section" : level;
  const initiative = initiativeDraft(subject.name.sourced(), level, role, passage);
  const left = fillLabels(pieces, initiative);
  for (const { title, blocks, children } of node.children) {
    const [value, ...more] = blocks;
    const said = title && announcedBy(title.text.oneLine);
    if (
      value &&
      said &&
      said.score >= PLAIN &&
      more.length + children.length === 0 &&
      value.text.length < SHORT
    )
      fillField(said.kind, value.text, initiative);
  }
  // Those whom it is for are not its staff.
  const forWhom = node.children
    .filter(({ title }) => title && announcedBy(title.text.oneLine)?.kind === "beneficiaries")
    .flatMap(under);
  const staff = initiative.workforce?.passage;
  if (staff && forWhom.some((p) => overlaps(blockPassage(p), staff))) initiative.workforce = null;
  initiative.relations = initiative.relations.filter(({ name }) => !isSameName(name, initiative.name.value));
  fillText(initiative, subject, left, draft, node.title?.text);
  if (subject.said && initiative.structureTypes.length === 0)
    initiative.structureTypes = structureTypesOf(subject.said);
  if (initiative.structureTypes.length === 0)
    initiative.structureTypes = structureTypesOf(heads.at(-1) ?? subject.name);
  fillContacts(initiative, pieces, draft);
  fillSections(initiative, node);
  return initiative;
}

/** Reads the lines that bear a label of their own, and titles over a short value; gives the rest. */
function fillLabels(pieces: readonly Piece[], initiative: InitiativeDraft): Piece[] {
  return pieces.filter((piece) => {
    const label = labelled(piece.text);
    return (
      label === null ||
      label.kind === "name" ||
      isPerson(label.label) ||
      !fillField(label.kind, label.value, initiative)
    );
  });
}

/** What sentences tell of it. */
export function fillText(
  initiative: InitiativeDraft,
  subject: Subject,
  pieces: readonly Piece[],
  draft: DocumentDraft,
  title?: SourcedText,
): void {
  const own = [initiative.name.value];
  const texts = pieces.map((p) => labelled(p.text)?.value ?? p.text);
  const all = texts.flatMap(sentences);
  const carrier = initiative.relations.find((r) => r.kind === "carrier")?.name ?? null;
  const whose: Whose = { own, carrier };
  const about = all.filter((s) => !isAboutCarrier(s, whose));
  const [first] = about;
  const beside = all
    .slice(0, 12)
    .flatMap(housesIn)
    .filter(({ name }) => own.some((o) => isSameName(o, name.oneLine)));
  initiative.structureTypes.push(
    ...[
      ...structureTypesSaidOf(own, [subject.name, ...texts]),
      ...(first ? openingType(first) : []),
      ...beside.flatMap(({ kind }) => (kind ? structureTypesOf(kind) : [])),
    ].filter(
      (t, i, found) =>
        found.findIndex((o) => o.value === t.value) === i &&
        !initiative.structureTypes.some((o) => o.value === t.value),
    ),
  );
  const said = initiative.places.length > 0 ? [] : placeDrafts(own, about);
  const opening = [
    ...(title ? [openingTown(title)] : []),
    ...(first ? [openingTown(first), openingPlace(first)] : []),
  ];
  for (const p of [
    ...subject.places,
    ...beside.flatMap(({ place }) => (place ? placesTold(place) : [])),
    ...opening,
    ...said,
  ])
    if (p && !initiative.places.some((q) => q.role === p.role && fold(q.raw) === fold(p.raw)))
      initiative.places.push(p);
  if (initiative.places.length === 0) initiative.places.push(...onlyTown(about));
  initiative.legalForm ??= legalFormSaidOf(own, texts) ?? legalFormStandingFor(own, [subject.name, ...texts]);
  initiative.startedOn ??= beginningOf(own, texts) ?? (first ? openingStart(first) : null);
  for (const sentence of about)
    initiative.workforce ??= readWorkforceSentence(sentence) ?? staffClause(sentence);
  const counted = countedIn(
    pieces.filter((p) => !isReach(p.text.text)),
    whose,
  );
  initiative.keyFigures.push(...counted.keyFigures);
  initiative.budget.push(...counted.budget);
  const known = new Set(initiative.relations.map((r) => fold(r.name)));
  initiative.relations.push(...tiesTold(texts, own).filter((r) => !known.has(fold(r.name))));
  const telling = pieces.find((p) => p.kind === "paragraph" && p.text.length > 60 && !isReach(p.text.text));
  initiative.summary ??= telling ? summaryFrom(telling.text) : null;
  const people = texts.flatMap((text) => quotedPeopleIn(text, initiative.name.value));
  draft.people.push(...people.filter((p) => !draft.people.some((o) => o.name === p.name)));
}

/** « …, 45 salariés. »: a clause that is nothing but a count of staff. */
function staffClause(sentence: SourcedText): InitiativeDraft["workforce"] {
  return (
    sentence
      .split(/[,:;]\s/u)
      .map(staffCount)
      .find((told) => told !== null) ?? null
  );
}

/** The one town that sentences print with its department, where nothing says more: « autour de Montdidier (80) ». */
function onlyTown(about: readonly SourcedText[]) {
  const towns = about.slice(0, 4).flatMap((s) =>
    communesNamedIn(s.text).flatMap(({ start, end }) => {
      const code = s.slice(end).match(/^\s\((?:02|59|60|62|80|[^()\d]{4,20})\)/u);
      return code && stateAt(s, start, end) === null ? [s.slice(start, end + code.end)] : [];
    }),
  );
  const [town] = towns;
  return town && towns.length === 1 ? placesTold(town) : [];
}

/** How to reach it: the lines with an address, a phone or a site, and the name that stands among them. */
export function fillContacts(
  initiative: InitiativeDraft,
  pieces: readonly Piece[],
  draft: DocumentDraft,
): void {
  const lines = pieces.flatMap((piece): SourcedText[] => {
    const label = labelled(piece.text);
    if (!isReach(piece.text.text))
      return isPerson(label?.label) ? [piece.text] : label?.kind === "contact" ? [label.value] : [];
    const reach =
      label?.value ??
      (piece.text.length < 160
        ? piece.text
        : (sentences(piece.text).find((s) => isReach(s.text)) ?? piece.text));
    const said =
      reach.match(/(?:[Cc]ontacts?|[Rr]enseignements|[Ii]nformations?|[Ii]nfos?|[Ss]ite)\s?:\s*(.+)$/u)
        ?.groups[0] ?? reach;
    return said.split(/\s+[–—|-]\s+|\s*[;|]\s*/u);
  });
  const { contacts, people, findings } = readContactPeople(lines.filter((l) => !isAddressLine(l.text)));
  initiative.contacts.push(...contacts);
  draft.findings.push(...findings.map((f) => ({ ...f, about: initiative.name.value })));
  for (const { name, role, passage } of people)
    if (!draft.people.some((p) => p.name === name))
      draft.people.push({ name, role, organisation: initiative.name.value, context: "contact", passage });
  for (const piece of pieces) {
    for (const url of urlsIn(piece.text))
      if (!initiative.websites.some((w) => w.value === url.value)) initiative.websites.push(url);
    for (const line of piece.text.split(/\s+[–—|]\s+/u))
      if (isAddressLine(line.text) && initiative.places.every((p) => p.role !== "address"))
        initiative.places.push(...addressesIn(line));
  }
}

function isPerson(label: SourcedText | undefined): boolean {
  return label !== undefined && isRole(label.text);
}

/** Its own text by what its titles announce; what stands before the first is its presentation. */
function fillSections(initiative: InitiativeDraft, node: Node): void {
  const add = (title: SourcedText | null, blocks: readonly Piece[]) => {
    const passage = hull(blocks.map(blockPassage));
    if (!passage) return;
    const said = title && announcedBy(title.oneLine);
    const kind = said && said.score >= PLAIN ? (SECTION_OF[said.kind] ?? said.kind) : "description";
    initiative.sections.push(
      profileOf(
        kind as InitiativeDraft["sections"][number]["kind"],
        title?.oneLine ?? "Présentation",
        passage,
        blocksToMarkdown(blocks),
      ),
    );
  };
  if (initiative.level === "listed") return;
  add(null, node.blocks);
  for (const child of node.children) add(child.title?.text ?? null, under(child));
}

/** Fields that a whole part answers. */
const SECTION_OF: Partial<Record<string, string>> = {
  name: "description",
  carrier: "description",
  type: "activity",
  "legal-form": "description",
  "company-number": "description",
  place: "description",
  perimeter: "description",
  started: "history",
  workforce: "description",
  budget: "funding",
  beneficiaries: "description",
  materials: "activity",
  networks: "partners",
  members: "partners",
  website: "contact",
};

/** Does a sentence name it? */
export function isNamed(sentence: SourcedText, name: string): boolean {
  return names(sentence, [name]);
}
