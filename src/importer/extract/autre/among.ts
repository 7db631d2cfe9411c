import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName, isOfField } from "../../recognise/houses.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { placesOf } from "../common/proper-names.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { isAddressLine, withoutSum } from "./lines.ts";
import { formsOf, naming } from "./naming.ts";
import { type Node, under } from "./pieces.ts";
import type { Subject } from "./subject.ts";
import { titleCandidates } from "./title-names.ts";

/** Who signs a text that tells of nobody else, where the text says what it is: « notre atelier et chantier d'insertion ». */
export function signerIn(node: Node, signer: string): Subject | null {
  const pieces = under(node).filter((p) => p.kind !== "note");
  const all = [...(node.title ? [node.title, ...pieces] : pieces)].flatMap((p) => sentences(p.text));
  const name = all.flatMap((s) => placesOf(signer, s))[0];
  if (!name || !isHouseName(name)) return null;
  const said = structureTypesSaidOf(formsOf(name, all), all).length > 0;
  return said ? { name, places: [], said: null, named: naming(name, all), isSure: true } : null;
}

/** What a list says that it is of. */
const OF_OURS =
  /(?<!\p{L})(?:laureat|initiative|structures? (?:inclusive|d'insertion|de l'insertion|adaptee))/u;

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
  return isPlaced && isOurs ? { ...name, named: 0, isSure: true } : null;
}
