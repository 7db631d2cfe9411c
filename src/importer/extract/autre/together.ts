import { fold, foldInPlace } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "../common/sentences.ts";
import { under } from "./node-pieces.ts";
import type { Node, Piece } from "./pieces.ts";
import { labelOf } from "./series-labels.ts";
import { isTitleLook } from "./title-look.ts";
import { ARTICLE, isShapely } from "./title-names.ts";

/** « L'ÉTOFFE DES HÉROS + LE PORTEMANTEAU », « Papa Poule et Nuit Claire, les deux maisons des… » */
const JOINED = /\s*(?:\+|&|\/|(?<=\s)et(?=\s))\s*/u;
/** What stands behind the names of a title. */
const BEHIND = /(?:,\s|\s[–—-]\s|\s?:\s).*$/u;
/** What parts the clauses of a value: « 2006 (L'Étoffe), 21 mars 2022 (Le Portemanteau) ». */
const CLAUSES = /(?<=\))\s*[,;/]\s*|\s\/\s|\s?;\s/u;

/**
 * The parts of a text that tells of several together, one for each that its title names, or that the lines right below
 * its title name; each with the sentences that name it, those that go on after them, and those that name none.
 */
export function partsTogether(node: Node): Node[] {
  const { title } = node;
  if (!title) return [];
  const pieces = under(node).filter(({ kind }) => kind !== "note" && kind !== "heading");
  const stacked = namesBelow(title, node.blocks);
  const names = stacked.length > 0 ? [title.text, ...stacked.map(({ text }) => text)] : joinedIn(title.text);
  const own = names.map((name) => formsOf(name, names));
  const all = pieces.flatMap(({ text }) => clausesOf(text, own));
  // « Noir & Vert » is one name where the text bears it.
  const whole = [fold(title.text.without(BEHIND).text)];
  const isOne = stacked.length === 0 && all.some((s) => isNamed(s, whole));
  const isTold =
    !isOne &&
    own.every((forms, n) =>
      all.some((s) => isNamed(s, forms) && own.every((other, o) => o === n || !isNamed(s, other))),
    );
  if (names.length < 2 || !isTold) return [];
  return names.map((name, n) => partOf({ ...node, title: { ...title, text: name } }, own, n, stacked));
}

function joinedIn(title: SourcedText): SourcedText[] {
  const names = title.without(BEHIND).split(JOINED);
  return names.length === 2 && names.every(({ text }) => isShapely(text)) ? names : [];
}

/** The lines right below a title that look as it does. */
function namesBelow(title: Piece, blocks: readonly Piece[]): Piece[] {
  const isName = ({ text }: Piece) => isCapitals(text.text) && isTitleLook(text) && isShapely(text.text);
  if (!isName(title)) return [];
  const below: Piece[] = [];
  for (let last = title; ; ) {
    const next = blocks.find(({ lineStart }) => lineStart === last.lineEnd + 1);
    if (!next || !isName(next)) return below;
    below.push(next);
    last = next;
  }
}

/** A name without its article, and its first word where no other opens so. */
function formsOf(name: SourcedText, all: readonly SourcedText[]): string[] {
  const bare = (text: string) => fold(text.replace(ARTICLE, "").trim());
  const [first = ""] = bare(name.text).split(" ");
  const isAlone = all.every((other) => other === name || !bare(other.text).startsWith(first));
  return [bare(name.text), ...(isAlone && first.length > 4 ? [first] : [])];
}

const isNamed = ({ text }: SourcedText, forms: readonly string[]) => {
  const folded = fold(text);
  return forms.some((form) => folded.includes(form));
};

function clausesOf(text: SourcedText, own: readonly (readonly string[])[]): SourcedText[] {
  return sentences(text)
    .flatMap((s) => s.split(CLAUSES))
    .flatMap((clause) => {
      // « La Buée : bonjour@… Drap d'Or : 03… »: each name opens what is its own.
      const folded = foldInPlace(clause.text);
      const labels = own.flat().flatMap((form) => {
        const at = folded.indexOf(`${form} :`);
        return at > 0 ? [at] : [];
      });
      const cuts = [0, ...new Set(labels.sort((a, b) => a - b)), clause.length];
      return cuts.slice(1).map((end, i) => clause.slice(cuts[i] ?? 0, end).trim());
    })
    .filter((clause) => !clause.isBlank);
}

/** What of a part is of one of those whom it tells of. */
function partOf(node: Node, own: readonly (readonly string[])[], n: number, names: readonly Piece[]): Node {
  return {
    ...node,
    blocks: node.blocks.filter((p) => !names.includes(p)).flatMap((piece) => ofOne(piece, own, n)),
    children: node.children
      .map((child) => partOf(child, own, n, names))
      .filter(({ blocks, children }) => blocks.length + children.length > 0),
  };
}

function ofOne(piece: Piece, own: readonly (readonly string[])[], n: number): Piece[] {
  const label = labelOf(piece);
  let last: readonly number[] | null = null;
  const kept = clausesOf(label?.value ?? piece.text, own).filter((clause) => {
    const named = own.flatMap((forms, at) => (isNamed(clause, forms) ? [at] : []));
    last = named.length > 0 ? named : last;
    return last === null || last.includes(n);
  });
  if (last === null) return [piece];
  // « Le Portemanteau : SARL. »: the name is the label of its value.
  const values = kept.map((clause) =>
    clause.without(/^[^:]{3,60}?\s?:\s+|\s*\([^()]*\)$|^(?:pour|chez)\s[^,:]{3,60}\s?[,:]\s/iu).trim(),
  );
  if (label) {
    return values.length > 0
      ? [{ ...piece, text: SourcedText.join([label.label, SourcedText.join(values, ". ")], " : ") }]
      : [];
  }
  return kept.map((text) => ({ ...piece, text, lineStart: text.lineStart, lineEnd: text.lineEnd }));
}
