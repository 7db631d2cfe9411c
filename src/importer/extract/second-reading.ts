import { findCommune } from "#domain/geography/find-commune.ts";
import { remembered } from "#lib/remembered.ts";
import { foldInPlace } from "#lib/text.ts";
import type { Tree } from "../parse/block.ts";
import { parseMarkdown } from "../parse/markdown.ts";
import type { SourceDocument } from "../read/document.ts";
import { announcedMarks } from "../structure/announced-marks.ts";
import { markedTree, printedMarks } from "../structure/printed-marks.ts";
import { isLabel } from "./autre/lines.ts";
import { isNearName } from "./common/near-names.ts";
import type { DocumentDraft, InitiativeDraft } from "./draft.ts";
import { READERS } from "./families.ts";
import { withUnitsTold } from "./marked-reading.ts";
import { readOtherwise, withAdded } from "./read-otherwise.ts";

interface Reading {
  tree: Tree;
  draft: DocumentDraft;
}

/**
 * A publication read by the grammar of its family; as any other text where that tells clearly more of its initiatives.
 * One that prints no marks is read with those that its repetition says too, where that tells clearly more.
 */
export function readPublication(source: SourceDocument): Reading {
  const { parse, extract } = READERS[source.entry.family ?? "autre"];
  const tree = parse(source);
  const plain = { tree, draft: readTwice(source, extract(source, tree), CLEARLY) };
  const marksOf = source.entry.family === "restitution" ? announcedMarks : printedMarks;
  const marked = parse === parseMarkdown ? markedTree(source, parse, marksOf) : null;
  if (!marked) return plain;
  const draft = readTwice(
    source,
    withUnitsTold(source, marked, extract(source, marked)),
    Number.POSITIVE_INFINITY,
  );
  return toldIn(draft) > toldIn(plain.draft) ? { tree: marked, draft } : plain;
}

/**
 * What a grammar read of a publication, or any text where that tells so many `times` more; of what it leaves unread, what
 * is sure is added.
 */
function readTwice(source: SourceDocument, read: DocumentDraft, times: number): DocumentDraft {
  if (source.entry.family === "autre") return read;
  const { saidAs } = READERS[source.entry.family ?? "autre"];
  const draft = withoutNoNames(read);
  const other = asAnyText(source);
  const isReplaced = toldIn(other) > toldIn(draft) * times;
  if (!isReplaced && linesLeft(draft, source) < FEWEST_LEFT) return draft;
  const isWanted = (one: InitiativeDraft) =>
    isReplaced
      ? isSurelyTold(one) || isTitled(one, source)
      : (isSurelyTold(one) || isListedWith(one, other)) &&
        isUntold(one, draft, times === CLEARLY ? VAGUE : GUESSED);
  const wanted = other.initiatives.filter(isWanted);
  // Where its family finds none at all and none is sure, any text tells as it can.
  const isSilent =
    isReplaced && wanted.length === 0 && draft.initiatives.every(({ name }) => isLabel(name.value));
  const added = isSilent ? other.initiatives : wanted;
  if (added.length === 0) return draft;
  const isKept = (one: InitiativeDraft) =>
    one.level === "listed" && OPENS.test(one.name.value) && !added.some((o) => isSame(o, one));
  const kept = isReplaced ? draft.initiatives.filter(isKept) : draft.initiatives;
  // Of one that both readings tell, what tells more of it.
  const fuller = (one: InitiativeDraft) =>
    draft.initiatives.find((own) => isReplaced && isSame(own, one) && fullness(own) > fullness(one)) ?? one;
  const initiatives = [...kept, ...added.map(fuller)];
  return isReplaced
    ? readOtherwise({ ...draft, initiatives }, other, source, saidAs)
    : withAdded({ ...draft, initiatives }, added);
}

/** What any text tells, of a publication that is read with its marks and without. */
const asAnyText = remembered((source: SourceDocument) =>
  READERS.autre.extract(source, READERS.autre.parse(source)),
);

/** So many times more must another reading tell. */
const CLEARLY = 1.3;

/** How many things a reading tells of what initiatives are, where, since when, with how many and how to reach them. */
function toldIn({ initiatives }: DocumentDraft): number {
  return initiatives
    .filter(({ role, name }) => role !== "mention" && !isLabel(name.value))
    .reduce((sum, one) => sum + toldOf(one), 0);
}

function toldOf(one: InitiativeDraft): number {
  return (
    [
      one.structureTypes,
      one.places,
      one.contacts.flatMap(({ value }) => [...value.emails, ...value.phones]),
      one.websites,
    ].filter(({ length }) => length > 0).length +
    [one.startedOn, one.workforce, one.legalForm].filter((value) => value !== null).length
  );
}

/** The fields of its identity, the parts of its text, its figures and its ties. */
const fullness = (one: InitiativeDraft) =>
  toldOf(one) + one.sections.length + one.keyFigures.length + one.relations.length;

/** A public body pays and decides; it is no initiative. */
const COUNCIL =
  /^(?:(?:le |la )?conseil (?:d[ée]partemental|r[ée]gional)|(?:le |la )?pr[ée]fecture)(?!\p{L})/iu;

/** « À Senlis »: where, and not who. */
function isWhere(name: string): boolean {
  const town = /^[ÀA] (\p{Lu}.*)$/u.exec(name)?.[1];
  return (
    town !== undefined &&
    findCommune({ commune: town, postcode: null, department: null }).status !== "unknown"
  );
}

/** « [NOM DE LA STRUCTURE] », « Un décor sert vingt fois, puis la benne. », « Les cahiers, n° 4, 2024 », « hospitalier de Lens »: no name. */
const isNoName = (name: string) =>
  /^\[[^[\]]*\]$/u.test(name) ||
  COUNCIL.test(name) ||
  (/[.?!…]$/u.test(name) && name.split(" ").length > 4) ||
  isWhere(name) ||
  /,\s(?:19|20)\d{2}$|^Et\s\p{Ll}+$|^\p{Ll}{4,30}\s(?:de|du|des)\s/u.test(name);

/** A draft whose initiatives all have a name; each that its family named by other words is told as a finding. */
export function withoutNoNames(read: DocumentDraft): DocumentDraft {
  const initiatives = read.initiatives.filter(({ name }) => !isNoName(name.value));
  const findings = read.initiatives
    .filter(({ name }) => isNoName(name.value))
    .map(({ name }) => ({
      code: "rejected-value" as const,
      passage: name.passage,
      message: `« ${name.value} » est un repère à remplir, une collectivité, une phrase, une référence ou une fin de mot, et non le nom d'une initiative : ce passage n'a pas de fiche.`,
      found: name.value,
      expected: "le nom de l'initiative",
      about: null,
    }));
  return { ...read, initiatives, findings: [...read.findings, ...findings] };
}

/** Fewer lines that no part of a family holds are a page of its own making. */
const FEWEST_LEFT = 12;
/** What stands before the words of a title. */
const MARKED = /^[^\p{L}\d]*(?:\d{1,3}[.)] )?/u;
/** A title stands in one of the first lines of what it is over. */
const HEAD = 5;
/** How a name opens that is not cut out of a sentence. */
const OPENS = /^[\p{Lu}\d]/u;
/** So many lines with their places, one below the other, are a list. */
const FEWEST_LISTED = 3;
/** So many titled parts tell of one. */
const PARTED = 4;
/** What stands after the name in a title, and not in a sentence. */
const TITLE_ENDS = /^[\s*»"]*(?:$|[([:.–—|-]|,[^.;]{0,60}$)/u;
/** Parts of an outline that say nothing of what they hold. */
const VAGUE = new Set<string>(["intro", "other"]);
/** Of a text without marks of its own, a part is no more than a guess. */
const GUESSED = new Set<string>([...VAGUE, "context", "case-study"]);

const isSame = (a: InitiativeDraft, b: InitiativeDraft) => isNearName(a.name.value, b.name.value);

/** Does a line stand where a grammar read nothing: in no profile, nor in a part that it knows? */
function isLeft(
  line: number,
  { initiatives, sections }: DocumentDraft,
  vague: ReadonlySet<string> = VAGUE,
): boolean {
  const holds = (p: { lineStart: number; lineEnd: number }) => p.lineStart <= line && line <= p.lineEnd;
  return (
    !initiatives.some(({ role, passage }) => role !== "mention" && holds(passage)) &&
    sections.filter(holds).every(({ kind }) => vague.has(kind))
  );
}

function linesLeft(draft: DocumentDraft, { lines }: SourceDocument): number {
  return lines.filter((line, i) => line.trim() !== "" && isLeft(i + 1, draft)).length;
}

/** Are both its kind and its place told? */
const isSurelyTold = (one: InitiativeDraft) => one.structureTypes.length > 0 && one.places.length > 0;

/** Does a title name one of which a kind, a place or several parts are told? */
function isTitled(one: InitiativeDraft, { lines }: SourceDocument): boolean {
  const { passage, structureTypes, places, contacts, sections, level } = one;
  const own = foldInPlace(one.name.value);
  const head = lines
    .slice(passage.lineStart - 1, Math.min(passage.lineStart + HEAD, passage.lineEnd))
    .map((line) => foldInPlace(line).replace(MARKED, ""));
  const isParted =
    sections.length >= PARTED &&
    OPENS.test(one.name.value) &&
    places.length + structureTypes.length + contacts.length > 0;
  if (isParted) return head.some((line) => line.includes(own));
  if (places.length === 0 && (structureTypes.length === 0 || level === "listed")) return false;
  // « Qui Va Là ? » ends by itself.
  const isAny = /\s[?!]$/u.test(own) || (level === "full" && contacts.length > 0);
  const cells = head.flatMap((line) => line.split(/\s{2,}/u));
  return cells.some((cell) => cell.startsWith(own) && (isAny || TITLE_ENDS.test(cell.slice(own.length))));
}

/** Does it stand with its place in a list of such? */
function isListedWith(one: InitiativeDraft, { initiatives }: DocumentDraft): boolean {
  const isLine = ({ level, places }: InitiativeDraft) => level === "listed" && places.length > 0;
  const near = initiatives.filter(
    (o) => isLine(o) && Math.abs(o.passage.lineStart - one.passage.lineStart) <= FEWEST_LISTED,
  );
  return isLine(one) && near.length >= FEWEST_LISTED;
}

/** Is it named where a grammar read nothing, and nowhere else? */
function isUntold(one: InitiativeDraft, draft: DocumentDraft, vague: ReadonlySet<string>): boolean {
  const { lineStart, lineEnd } = one.passage;
  return (
    isLeft(lineStart, draft, vague) &&
    isLeft(lineEnd, draft, vague) &&
    !draft.initiatives.some((own) => own.role !== "mention" && isSame(own, one))
  );
}
