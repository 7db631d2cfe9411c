import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { Defined } from "./definitions.ts";
import { uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";

/** Fewer lines that open so are no directory. */
const FEWEST = 3;
/** « Rouge Bidon [ACI] Peinture de second œuvre… », « 2 Mains (ACI, AI). Rénovation… » */
const TAGGED = /^([\p{Lu}\d][^[\]():]{1,69}?)\s?[[(]([^[\]()]{2,60})[\])]\.?\s(?=[\p{L}\d]{2})/u;

/** The entries of a directory that each open with a name and, in brackets, nothing but what kind it is. */
export function taggedNames(pieces: readonly Piece[]): Map<Piece, Defined> {
  const found = pieces.flatMap((piece): [Piece, Defined][] => {
    const [name, said] = uncounted(piece.text).match(TAGGED)?.groups ?? [];
    if (piece.kind === "heading" || piece.kind === "note" || !name || !said) return [];
    return isHouseName(name) && isKinds(said) ? [[piece, { name: name.trim(), said }]] : [];
  });
  return new Map(found.length >= FEWEST ? found : []);
}

/** Do words name kinds of structure and nothing else: « ACI + AI », « entreprise d'insertion, ETTI »? */
function isKinds(said: SourcedText): boolean {
  const kinds = structureTypesNamedIn(said);
  let rest = said.text;
  for (const { start, end } of kinds.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return kinds.length > 0 && /^(?:[\s+&/,;-]|et|s)*$/u.test(rest);
}
