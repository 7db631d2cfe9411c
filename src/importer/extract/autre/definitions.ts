import { comparable, fold } from "#lib/text.ts";
import { HOUSES } from "../../lexicon/houses.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { isSurelyPerson } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { ARTICLE, isShapely } from "./title-names.ts";

/** Whom a sentence defines, and what it says that this is. */
export interface Defined {
  name: SourcedText;
  said: SourcedText;
}

/** A single one may be the first sentence of a sheet that has its title. */
const FEWEST = 2;
/** A title that says of whom what stands under it is told is short. */
const LONGEST_TITLE = 70;
/** « X est une entreprise adaptée », « X (Lens) est un chantier d'insertion ». */
const NAME =
  /^((?:(?!\s(?:est|sont)\s|[.;:]\s)[^()]){3,70}?)(?:\s?\([^()]{1,80}\))?,?\s(?:est|sont)\s(?:une?|la|le)\s/u;
const IS_ONE = /\s(?:est|sont)\s(?:une?|la|le)\s/u;
/** Farther behind its verb a sentence says what others are. */
const NEAR = 40;
const NOUN = new RegExp(`^(?:\\p{L}+ ){0,2}(?:(${HOUSES.inclusive})|${HOUSES.common})(?!\\p{L})`, "u");
/** « Sur le Kiosque à Pédales », « Chez Fil de Lin » */
const LEAD = /^(?:sur|chez|pour|c[ôo]t[ée]|du c[ôo]t[ée] de|à)\s/iu;

/**
 * The paragraphs that each open by saying of somebody what it is, « X est une entreprise adaptée d'Hirson », where the
 * text has several such and no title for each: every one tells of whom it defines. What stands below a line that says
 * a defined name alone, « Sur X », goes on about it.
 */
export function definitionNames(pieces: readonly Piece[]): Map<Piece, Defined> {
  const titles = new Set(
    pieces
      .filter(({ text }) => text.length < LONGEST_TITLE)
      .map(({ text }) => comparable(uncounted(text).text)),
  );
  const defined = pieces.flatMap((piece) => {
    const found = piece.isApart && piece.kind === "paragraph" ? definedIn(piece.text) : null;
    return found && !titles.has(comparable(found.name.text)) ? [{ piece, ...found }] : [];
  });
  const ours = defined.filter(({ isOurs }) => isOurs).map(({ name }) => comparable(name.text));
  if (new Set(ours).size < FEWEST) return new Map();
  const leads = pieces.flatMap((piece) => {
    const text = uncounted(piece.text);
    if (!LEAD.test(text.text)) return [];
    const rest = text.without(LEAD);
    const said = [rest, rest.without(ARTICLE)].map((form) => comparable(form.text));
    const one = defined.find(({ name }) => said.includes(comparable(name.text)));
    return one ? [{ piece, name: one.name, said: one.said }] : [];
  });
  return new Map([...defined, ...leads].map(({ piece, name, said }) => [piece, { name, said }]));
}

/** Whom the first sentence says to be something, and whether that is of this field alone. */
function definedIn(text: SourcedText): (Defined & { isOurs: boolean }) | null {
  const name = text.match(NAME)?.groups[0];
  if (!name || !isShapely(name.text) || !isHouseName(name) || isSurelyPerson(name.text)) return null;
  const said = text.slice(text.text.search(IS_ONE)).without(IS_ONE);
  const noun = NOUN.exec(fold(said.text.slice(0, NEAR)));
  const isOurs = structureTypesNamedIn(said).some(({ start }) => start < NEAR) || noun?.[1] !== undefined;
  const end = said.text.search(/[,.;:]/u);
  return isOurs || noun ? { name, said: end < 0 ? said : said.slice(0, end), isOurs } : null;
}
