import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { nameOfHead, opensWithKind, tellsKind } from "./heads.ts";
import { announcedBy } from "./lines.ts";
import type { Piece } from "./pieces.ts";

/** So many lines with a name and its kind behind a label are a series. */
const FEWEST = 3;
/** A unit has no more lines. */
const LONGEST = 12;
/** A label and its value; whose words say that somebody else carries what is told of names nobody here. */
const LABEL = /^(\p{Lu}[^:«»().,]{2,30}?)\s*:\s+(?=\S)/u;
/** One that asks for a name itself names a part already. */
const NAMING = new Set<string | null>([null, "carrier"]);
const CARRIES = /^(?:porte|gere|gestion|partenaire|financ|client|soutien|reseau)/u;

/** What stands behind a label that asks for a name. */
export interface Asked {
  value: SourcedText;
  /** Does it say what bears the name? */
  isKindTold: boolean;
}

/** The lines that name a unit of a series behind a label, each with what stands behind it: « Employeur : X, entreprise adaptée ». */
export function labelCards(pieces: readonly Piece[]): Map<Piece, Asked> {
  const asked = pieces.flatMap((piece, i) => {
    const label = piece.text.match(LABEL);
    const said = fold(label?.groups[0]?.text ?? "");
    if (!label || CARRIES.test(said)) return [];
    const value = piece.text.slice(label.end);
    const name = opensWithKind(value) ? null : nameOfHead(value);
    if (!name || !value.text.startsWith(name.text)) return [];
    const isBeside = tellsKind(value, name);
    return [{ piece, said, value, isBeside, isKindTold: isBeside || isKindBelow(said, pieces.slice(i + 1)) }];
  });
  const series = [...groupBy(asked, ({ said }) => said)].filter(
    ([said, all]) =>
      all.length >= FEWEST &&
      NAMING.has(announcedBy(said)?.kind ?? null) &&
      all.filter(({ isKindTold }) => isKindTold).length * 2 >= all.length,
  );
  if (series.length === 0) return new Map();
  // « Agence : X, entreprise de travail temporaire d'insertion »: once, in a unit of the series.
  const words = new Set(series.map(([said]) => said));
  const own = asked.filter(({ said, isBeside }) => words.has(said) || isBeside);
  return new Map(own.map(({ piece, value, isKindTold }) => [piece, { value, isKindTold }]));
}

/** « L'employeur : chantier d'insertion porté par… », in the same unit. */
function isKindBelow(said: string, next: readonly Piece[]): boolean {
  const labels = next.map(({ text }) => text.match(LABEL));
  const end = labels.findIndex((label) => fold(label?.groups[0]?.text ?? "") === said);
  return labels
    .slice(0, end < 0 ? LONGEST : Math.min(end, LONGEST))
    .some((label, i) => label && next[i] && opensWithKind(next[i].text.slice(label.end)));
}
