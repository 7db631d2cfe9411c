import { overlaps } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import { type Block, blockPassage, type Tree } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { contentsRange } from "../../structure/contents.ts";
import { withoutPageLines } from "../../structure/page-lines.ts";
import { mergeIgnored } from "../common/furniture.ts";
import { layoutPassages } from "../common/layout.ts";
import { isAcronymOf, isSameName } from "../common/near-names.ts";
import { outline, type SectionStart } from "../common/outline.ts";
import { leftoversOf } from "../common/placeholders.ts";
import { printedItems } from "../common/printed-items.ts";
import { type DocumentDraft, emptyDocumentDraft, type InitiativeDraft } from "../draft.ts";
import { asidesIn, protagonistIn, subjectAmong, without } from "./among.ts";
import { fillApart, fillLeaders } from "./contacts.ts";
import { withoutCounts } from "./counted.ts";
import { fillElsewhere } from "./elsewhere.ts";
import { ENOUGH, type Known, knownIn } from "./known.ts";
import { fillMembers } from "./members.ts";
import { once } from "./once.ts";
import { peopleIn } from "./people.ts";
import { type Node, type Piece, piecesOf, treeOf } from "./pieces.ts";
import { fillPrizes, laureates, withShares } from "./prizes.ts";
import { readProfile } from "./profile.ts";
import { readProse } from "./prose.ts";
import { isSheet, wholeSheets, withTables } from "./sheets.ts";
import { withSigns } from "./signs.ts";
import { subjectOf } from "./subject.ts";
import { tablesOf } from "./tables.ts";
import { partsTogether } from "./together.ts";
import { turnsIn } from "./turns.ts";
import { readUnclaimed } from "./unclaimed.ts";
import { withVotes } from "./votes.ts";
import { isNaming, isOne, isSurelyTitled, mostly } from "./whole.ts";

/**
 * Reads any text of the field: a portrait, laureates, a directory list, a report in prose, a newsletter, the sheets of
 * another house. What its titles name and the text below them tells of has a profile, and what its sentences name with
 * a kind and a place; what is not sure is a finding.
 */
export function extractAutre(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const { tree: clean, ignored } = withoutPageLines(source, tree);
  const { from, to } = contentsRange(clean.blocks);
  const contents = clean.blocks.slice(from, to);
  const tables = tablesOf(source);
  const isInTable = ({ lineStart }: Block) =>
    tables.some((t) => t.lineStart <= lineStart && lineStart <= t.lineEnd);
  const body = clean.blocks.filter((block, i) => (i < from || i >= to) && !isInTable(block));
  const pieces = withShares(withoutCounts(withSigns(source, piecesOf(source, body.flatMap(printedItems)))));
  const turns = turnsIn(pieces);
  const root = treeOf(turns.rest, rulesIn(source), source.entry.title);
  const top = root.children.find(({ level }) => level < 1) ?? root;
  top.children = [...withTables(top.children, tables), ...turns.nodes];
  const heads = laureates(pieces);
  // Who signs a list or a letter is none of those that it tells of.
  const sure = knownIn(pieces).filter(({ points }) => points >= ENOUGH);
  const others = once(readNode(root, heads, draft, { signer: source.entry.publisher, sure }));
  const read = others.length > 0 ? draft : emptyDocumentDraft();
  draft.initiatives = others.length > 0 ? others : once(readNode(root, heads, read, { signer: null, sure }));
  draft.findings = read.findings;
  const isClaimed = (piece: Piece) =>
    draft.initiatives.some(({ passage }) => overlaps(passage, blockPassage(piece)));
  const rest = readUnclaimed(
    pieces.filter((piece) => !isClaimed(piece)),
    draft,
    sure,
  );
  const untitled = rest.filter(
    ({ name: { value } }) =>
      !draft.initiatives.some(({ name }) => isWithin(value, name.value)) &&
      !isSameName(value, source.entry.publisher ?? "") &&
      !isAcronymOf(value, source.entry.publisher ?? ""),
  );
  const whole = protagonistIn(top, source.entry.publisher, draft.initiatives, untitled);
  const isWhole = ({ name, level }: InitiativeDraft) =>
    whole !== null && level !== "full" && isSameName(name.value, whole.subject.name.text);
  draft.initiatives = once([
    ...(whole?.others ?? [...draft.initiatives, ...untitled]).filter((one) => !isWhole(one)),
    ...(whole ? [readProfile(whole.subject, whole.rest, [], draft)] : []),
  ]);
  fillElsewhere(draft.initiatives, pieces, draft);
  fillApart(draft.initiatives, pieces, draft);
  readPeople(pieces, draft);
  fillLeaders(draft.initiatives, draft);
  draft.findings.push(...leftoversOf(pieces));
  fillPrizes(draft, source, pieces);
  const [first, last] = [contents[0], contents.at(-1)];
  if (first && last)
    draft.ignored.push({
      document: source.entry.id,
      lineStart: first.lineStart,
      lineEnd: last.lineEnd,
      reason: "sommaire",
    });
  draft.ignored = mergeIgnored([...draft.ignored, ...ignored, ...layoutPassages(tree)], source.lines);
  const starts = sectionStarts(root, source);
  const title = first?.text.oneLine ?? "";
  if (first && last && title.length < LONGEST_TITLE)
    starts.push({ kind: "contents", title, level: 1, lineStart: first.lineStart, lineEnd: last.lineEnd });
  draft.sections = outline(source, starts);
  fillMembers(draft, source, pieces);
  return draft;
}

/** « Régie L'Écluse », « Vélocipède et Cie »: do all words of a name stand in another, whatever kind it says? */
function isWithin(name: string, other: string): boolean {
  const own = comparable(name.replaceAll("&", "et")).split(" ");
  const there = new Set(comparable(other.replaceAll("&", "et")).split(" "));
  return own.every((word) => there.has(word));
}

const LONGEST_TITLE = 60;

/** The lines that part a text from what stands below it. */
function rulesIn({ lines }: SourceDocument): number[] {
  return lines.flatMap((line, i) =>
    /^\s*[—–_*=-]{1,60}\s*$/u.test(line) && (lines[i - 1]?.trim() ?? "") === "" ? [i + 1] : [],
  );
}

/** What a name of a network may be printed without. */
const NETWORK = /^(?:réseau|fédération|collectif)\s/iu;
/** So many titles, each right above its own place, are a list. */
const FEWEST_LISTED = 3;

/** What a part tells of: one, or those that its own parts tell of. `heads` are the titles above it, `signer` tells of others. */
function readNode(
  node: Node,
  heads: readonly SourcedText[],
  draft: DocumentDraft,
  text: { signer: string | null; sure: readonly Known[] },
): InitiativeDraft[] {
  const inner = node.title && !node.isNamed ? [...heads, node.title.text] : heads;
  const { signer, sure: known } = text;
  const isSigner = (name: string) =>
    signer !== null &&
    (isSameName(name, signer) || isSameName(name, signer.replace(NETWORK, "")) || isAcronymOf(name, signer));
  const subjectIn = (part: Node, above: readonly SourcedText[]) => {
    const found = subjectOf(part, above, known);
    return found && isSigner(found.name.oneLine) ? null : found;
  };
  const together = partsTogether(node).map((part) => ({ part, subject: subjectIn(part, heads) }));
  if (together.length > 0 && together.every(({ part, subject }) => isSurelyTitled(part, subject)))
    return together.flatMap(({ part, subject }) =>
      subject ? [readProfile(subject, part, heads, draft)] : [],
    );
  const own = subjectIn(node, heads);
  const isInTitle = own !== null && isNaming(node.title, own.name);
  if (!(own?.isSure && isInTitle))
    node.children = wholeSheets(node.children, (part) => {
      const sheet = subjectIn(part, inner);
      return sheet?.isSure === true && isNaming(part.title, sheet.name);
    });
  node.children = [...withVotes(node.children, (part) => subjectIn(part, inner))];
  const kids = node.children.map((child) => ({ child, subject: subjectIn(child, inner) }));
  // Whom the sections of a portrait name in passing is none that it tells of.
  const isPortrait = own?.isSure && isInTitle && own.named > 0;
  const sure = kids.filter(
    ({ child, subject }) =>
      subject?.isSure &&
      !(own && isSameName(own.name.oneLine, subject.name.oneLine)) &&
      !(isPortrait && !isNaming(child.title, subject.name)),
  );
  // A title that nothing below bears names none of those that the parts of its parts name.
  const deeper = kids
    .flatMap(({ child }) => child.children)
    .map((child) => ({ child, subject: subjectIn(child, inner) }))
    .filter(({ child, subject }) => isSurelyTitled(child, subject));
  const isOfMany = deeper.length >= (own?.named === 0 ? 2 : FEWEST_LISTED);
  // What a title names is told where it stands.
  const isBelow =
    own !== null &&
    kids.some(
      ({ child, subject }) =>
        subject?.isSure &&
        isSameName(own.name.oneLine, subject.name.oneLine) &&
        isNaming(child.title, subject.name),
    );
  if (own?.isSure && (isInTitle || !isBelow) && !isOfMany && isOne(own, node, sure)) {
    const asides = isPortrait && !isSheet(node) ? asidesIn(node, own) : [];
    const rest = asides.length > 0 ? without(node, (p) => asides.includes(p)) : node;
    return [readProfile(own, rest, heads, draft), ...readProse(asides, inner, draft)];
  }
  const told = new Set(sure.map(({ child }) => child));
  const first = node.children.findIndex((child) => told.has(child));
  const page = isInTitle && first >= 0 ? mostly(node, first) : null;
  const whole = page && subjectIn(page, heads);
  // The first line may be that of who signs.
  const isMeant = whole?.isSure && (whole.named > 0 || node.level > 0);
  if (page && isMeant && isNaming(node.title, whole.name))
    return [
      readProfile(whole, page, heads, draft),
      ...node.children.slice(first).flatMap((child) => readNode(child, inner, draft, text)),
    ];
  const before = node.blocks.length > 0 ? readProse(node.blocks, inner, draft) : [];
  const among = kids.map(({ child, subject }) => (subject?.isSure ? null : subjectAmong(child, inner)));
  const isListed =
    kids.filter(({ subject }) => subject?.isSure).length > 1 ||
    among.filter((one) => one !== null).length >= FEWEST_LISTED;
  return [
    ...before,
    ...kids.flatMap(({ child }, i) => {
      const listed = isListed ? (among[i] ?? null) : null;
      return listed ? [readProfile(listed, child, inner, draft)] : readNode(child, inner, draft, text);
    }),
  ].filter(({ name }) => !isSigner(name.value));
}

/** People whom the text quotes, and those named with what they do. */
function readPeople(pieces: readonly Piece[], draft: DocumentDraft): void {
  for (const { text } of pieces)
    for (const person of peopleIn(text, null))
      if (!draft.people.some((p) => p.name === person.name)) draft.people.push(person);
}

/** Every title opens a part of the text; what stands before the first is the first part. */
function sectionStarts(root: Node, source: SourceDocument): SectionStart[] {
  const starts = (node: Node, level: number): SectionStart[] => [
    ...(node.title && !node.isNamed
      ? [{ kind: "other" as const, title: node.title.text.oneLine, level, lineStart: node.title.lineStart }]
      : []),
    ...node.children.flatMap((child) => starts(child, Math.min(node.title ? level + 1 : level, 3))),
  ];
  const found = starts(root, 1);
  const opensAt = source.lines.findIndex((line) => line.trim() !== "") + 1;
  if (found.some(({ lineStart }) => lineStart <= opensAt)) return found;
  return [{ kind: "other", title: source.entry.title, level: 1, lineStart: Math.max(opensAt, 1) }, ...found];
}
