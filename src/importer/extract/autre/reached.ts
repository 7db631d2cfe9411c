import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import type { House } from "../../recognise/houses.ts";
import { namesIn } from "../../tie/names.ts";
import { isAddressLine } from "./lines.ts";
import { type Candidate, isHost } from "./title-names.ts";

/** « La Part du Chêne, 9 rue des Tanneurs, 02500 Hirson »: whose address a text prints, where it prints one. */
export function signed(all: readonly SourcedText[]): House[] {
  const lines = all.filter(({ text }) => isAddressLine(text));
  const [line] = lines;
  const head = line?.match(/^[^\p{L}\d]*([^,–—|]{3,70}?)(?:,|\s[–—|-])\s/u)?.groups[0];
  if (lines.length !== 1 || !head || isAddressLine(head.text) || !isHouseName(head)) return [];
  return [{ name: head, start: 0, end: head.length, kind: null, isInclusive: false, place: null }];
}

/** A name that opens a part stands behind no more characters. */
const AT_ONCE = 12;

/** Whom a part names at once, by the words of the only address that it prints: « Anna Log … anna@annalog.example ». */
export function reachedBy(all: readonly SourcedText[]): Candidate[] {
  const lines = all.map((text) => ({ text }));
  if (lines.filter(({ text }) => text.text.includes("@")).length !== 1) return [];
  return all
    .slice(0, 1)
    .flatMap(namesIn)
    .filter(({ name, end }) => end - name.length < AT_ONCE && isHouseName(name) && isHost(name, lines))
    .map(({ name }) => ({ name, places: [], said: null, inTitle: false, kinds: 1 }));
}
