import { overlaps } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { isOfField } from "../../recognise/houses.ts";
import { isAcronymOf, isSameName } from "../common/near-names.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { placesOf } from "../common/proper-names.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import type { InitiativeDraft } from "../draft.ts";
import { housesTold } from "./houses-told.ts";
import { isAddressLine, labelled, withoutSum } from "./lines.ts";
import { formsOf, naming } from "./naming.ts";
import { kindEntry } from "./no-subjects.ts";
import { under } from "./node-pieces.ts";
import type { Node, Piece } from "./pieces.ts";
import { OF_OURS } from "./points.ts";
import type { Subject } from "./subject.ts";
import { isHost, titleCandidates } from "./title-names.ts";
import { isKindBeside } from "./unclaimed.ts";

/** Named so often, and oftener than any other, a house is whom the text is about. */
const OFTEN = 3;
/** Whom a text is about it names in its beginning. */
const EARLY = 0.25;
/** Whether a text is about one is plain from so many pieces of it. */
const MOST_PIECES = 2_000;
/** The text that is left beside the parts of others. */
const MOST = 0.5;

/**
 * Whom a text is about as a whole, though no title of its own names it: who signs it, or a house that bears its
 * addresses or that it names most, where the text says what it is and what is told of others leaves most of it. Gives
 * the text that is its own, and the others: none of those that only sentences name where it signs.
 */
export function protagonistIn(
  node: Node,
  signer: string | null,
  titled: readonly InitiativeDraft[],
  untitled: readonly InitiativeDraft[],
): { subject: Subject; rest: Node; others: readonly InitiativeDraft[] } | null {
  const pieces = [...(node.title ? [node.title] : []), ...under(node)]
    .filter((p) => p.kind !== "note")
    .slice(0, MOST_PIECES);
  const all = pieces.flatMap((p) => sentences(p.text));
  const signing = signer ? all.flatMap((s) => placesOf(signer, s))[0] : undefined;
  const saysOfIt = (name: SourcedText) => structureTypesSaidOf(formsOf(name, all), all).length > 0;
  const opening = all.slice(0, Math.ceil(all.length * EARLY));
  const told = housesTold(all)
    .flat()
    .filter((h) => isKindBeside(h) && !(signer !== null && isAcronymOf(h.name.text, signer)))
    .map(({ name }) => ({ name, named: naming(name, all) }))
    .filter(({ name }) => opening.some(({ text }) => text.includes(name.text)))
    .sort((a, b) => b.named - a.named);
  const [most, ...more] = told;
  const next = more.find(({ name }) => most && !isSameName(name.text, most.name.text));
  const isMost = most && most.named >= OFTEN && (next?.named ?? 0) * 2 <= most.named;
  const isSigner = titled.length === 0 && signing && isHouseName(signing) && saysOfIt(signing);
  const others = isSigner ? [] : [...titled, ...untitled];
  const found = isSigner
    ? signing
    : (told.find(({ name }) => isHost(name, pieces))?.name ?? (isMost ? most.name : null));
  if (!found) return null;
  const outside = (some: readonly InitiativeDraft[]) =>
    without(node, (p) => some.some(({ passage }) => overlaps(passage, blockPassage(p))));
  const length = (part: Node) => under(part).reduce((sum, { text }) => sum + text.length, 0);
  if (length(outside(others)) < length(node) * MOST) return null;
  const rest = outside(others.filter(({ name }) => !isSameName(name.value, found.text)));
  return {
    subject: { name: found, places: [], said: null, named: naming(found, all), isSure: true },
    rest,
    others,
  };
}

/** A part without some of its pieces. */
export function without(node: Node, isTaken: (piece: Piece) => boolean): Node {
  return {
    ...node,
    blocks: node.blocks.filter((p) => !isTaken(p)),
    children: node.children
      .filter(({ title }) => !title || !isTaken(title))
      .map((child) => without(child, isTaken)),
  };
}

/** A shorter paragraph tells of nobody. */
const TOLD = 60;

/** The paragraphs of a part that tell of another than its subject, opened by its name, its kind and its place, and never of it. */
export function asidesIn(node: Node, own: Subject): Piece[] {
  const [, ...pieces] = under(node).filter((p) => p.kind !== "note" && p.kind !== "heading");
  return pieces.filter(
    ({ text }) =>
      text.length > TOLD &&
      !labelled(text) &&
      naming(own.name, [text]) === 0 &&
      !/^(?:elle|il|elles|ils|son|sa|ses|cet|cette|ce)\s/iu.test(text.text) &&
      (housesTold(sentences(text))[0] ?? []).some((h) => isKindBeside(h) && h.place !== null),
  );
}

/** Whom a title names beside others that are sure, where its own place or address stands right below it. */
export function subjectAmong(node: Node, heads: readonly SourcedText[]): Subject | null {
  const [first, ...more] = under(node).filter((p) => p.kind !== "note");
  const [name] = node.title
    ? titleCandidates(node.title.text).sort((a, b) => b.name.length - a.name.length)
    : [];
  if (!first || !name || node.children.length > 0) return null;
  const isPlaced =
    name.places.length > 0 ||
    readPlaceLine(withoutSum(first.text)) !== null ||
    isAddressLine(first.text.text);
  const isOurs =
    [first, ...more].some((p) => isOfField(p.text.text)) || heads.some((h) => OF_OURS.test(fold(h.text)));
  // « LINGE ET TEXTILE » over entries that say of which kind each is.
  const isOfList = [first, ...more].some((p) => p.kind === "item" && kindEntry(p.text).length > 0);
  return isPlaced && isOurs && !isOfList ? { ...name, named: 0, isSure: true } : null;
}
