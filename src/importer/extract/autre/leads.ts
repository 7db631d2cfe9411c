import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import type { House } from "../../recognise/houses.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { kindSaid } from "./houses-told.ts";
import { isShapely } from "./title-names.ts";

/** A name that has not the capitals of one is no longer. */
const SHORT = 30;

/** The name that opens a paragraph of a series, with the kind that its first sentence says: « Roue Neuve. Le garage… ». */
export function leadOf(text: SourcedText): House | null {
  const lead = text.match(/^([^.:!?()]{3,60}?)(?:\s\([^()]{2,40}\))?(?:\s[–—-]\s|\s?:\s|\.\s)/u);
  const name = lead?.groups[0];
  if (!lead || !name || !isHouseName(name)) return null;
  const said = sentences(text.slice(lead.end)).slice(0, 2);
  const [kind] = said.flatMap((s) => structureTypesNamedIn(s).map(({ start, end }) => s.slice(start, end)));
  // « Dune et l'autre : OK aussi. ACI, Ambleteuse. »
  const isName =
    isShapely(name.text) || (kind !== undefined && /^\p{Lu}/u.test(name.text) && name.length < SHORT);
  if (!isName) return null;
  return {
    name,
    start: 0,
    end: name.length,
    kind: kind ?? null,
    isInclusive: kind !== undefined,
    place: null,
  };
}

/** « Travail Partagé. Association intermédiaire fondée… »: a name and, at once, its kind need no series. */
export function opensWithItsKind(text: SourcedText, lead: House | null | undefined): boolean {
  const rest =
    lead?.isInclusive && !lead.name.text.includes(",") && isShapely(lead.name.text)
      ? text.slice(lead.end)
      : null;
  const opens = rest?.match(/^\.\s/u);
  return rest != null && opens != null && structureTypesNamedIn(rest.slice(opens.end))[0]?.start === 0;
}

/** « M. Lamour (Rivages Insertion) : … »: whom somebody speaks for, with the kind that the words below say. */
export function speakerOf(text: SourcedText): House | null {
  const turn = text.match(
    /^(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}\s\((\p{Lu}[^()]{2,60})\)\s?:\s/u,
  );
  const name = turn?.groups[0];
  if (!turn || !name || !isHouseName(name) || !isShapely(name.text)) return null;
  const [first] = sentences(text.slice(turn.end));
  const said = kindSaid(first);
  const start = text.text.indexOf(name.text);
  return { name, start, end: start + name.length, kind: null, isInclusive: false, place: null, ...said };
}

const ACRONYM = /^(?:\p{Lu}\.?){3,8}$/u;
const IN_FULL = /^\s\((\p{Lu}[^()\d]{10,90})\)/u;

/** « L.B.N.A. (Les Brigades Nature de l'Automne) »: what the acronym that opens an entry stands for. */
export function inFull({ name, end }: House, text: SourcedText) {
  const long = ACRONYM.test(name.text) ? text.slice(end).match(IN_FULL)?.groups[0] : null;
  return long?.sourced() ?? null;
}
