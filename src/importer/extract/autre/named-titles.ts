import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { splitPlaces } from "../common/place-line.ts";
import { announcedBy } from "./lines.ts";
import type { Node } from "./pieces.ts";
import { type Candidate, isShapely } from "./title-names.ts";

/** What stands behind a label that asks for a name, without what is said of it there. */
export function namedIn(title: SourcedText, { isNamed }: Node): Candidate[] | null {
  const name = title.without(/(?<=\p{L}{3}.*)(?:\s*\(.*|,\s\p{Ll}.*|\s[–—]\s.*)$/u);
  if (!isNamed || !isHouseName(name)) return null;
  const said = title.slice(name.length);
  const places = splitPlaces(title)?.places ?? [];
  return [{ name, places, said: said.isBlank ? null : said, inTitle: true, kinds: 2 }];
}

/** A title that asks for a name, or for who carries it, over a name alone. */
export function answering({ title, blocks: [answer, ...more] }: Node): Candidate[] {
  const asked = title && announcedBy(title.text.oneLine)?.kind;
  if (!answer || more.length > 0 || (asked !== "name" && asked !== "carrier")) return [];
  const name = answer.text.trim();
  if (name.length > 90 || !isShapely(name.text) || !isHouseName(name)) return [];
  return [{ name, places: [], said: null, inTitle: true, kinds: 2 }];
}
