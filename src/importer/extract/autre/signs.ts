import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { Piece } from "./pieces.ts";
import { piece } from "./table-pieces.ts";

/** Fewer signs that a legend explains are bullets. */
const FEWEST = 2;
/** A sign that opens a line, and what stands behind it. */
const SIGNED = /^\s*([^\p{L}\p{N}\s"«»('’.,:;–—-])\s+(\S.*)$/u;
/** What a legend says of a sign ends with the kind that it stands for. */
const LONGEST = 80;

/**
 * Behind each name whose line opens with a sign that the legend of its text explains by a kind, that kind: « ■ carré bleu
 * atelier et chantier d'insertion » says what « ■ 1 B3 LE GRENIER DE MARTHE » is.
 */
export function withSigns(source: SourceDocument, pieces: readonly Piece[]): Piece[] {
  const kinds = legendOf(source);
  if (kinds.size < FEWEST) return [...pieces];
  const explained = new Set([...kinds.values()].map(({ lineStart }) => lineStart));
  return pieces.flatMap((own) => {
    const sign = SIGNED.exec(source.lines[own.lineStart - 1] ?? "")?.[1];
    const kind = sign && !explained.has(own.lineStart) ? kinds.get(sign) : undefined;
    if (!kind) return [own];
    const { lineStart, lineEnd } = own;
    return [own, { ...piece(kind), lineStart, lineEnd, isApart: false, goesOn: true }];
  });
}

/** The kinds that a legend gives to signs, each sign once. */
function legendOf({ entry, lines }: SourceDocument): Map<string, SourcedText> {
  const kinds = new Map<string, SourcedText>();
  lines.forEach((line, i) => {
    const [, sign, said] = SIGNED.exec(line) ?? [];
    if (!sign || !said || said.length > LONGEST || kinds.has(sign)) return;
    const text = SourcedText.ofLine(entry.id, i + 1, said);
    const [kind, ...more] = structureTypesNamedIn(text);
    const isExplained = kind && more.length === 0 && /^[\s)\]]*s?\.?$/u.test(said.slice(kind.end));
    if (isExplained) kinds.set(sign, text.slice(kind.start, kind.end));
  });
  return kinds;
}
