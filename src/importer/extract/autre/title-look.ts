import type { SourcedText } from "../../parse/sourced-text.ts";
import { isPlaceOrDate, isValueLine, MARKS } from "./lines.ts";

const LONGEST = { bold: 120, plain: 80 };

/** May a line be a title, by its look alone? */
export function isTitleLook(text: SourcedText): boolean {
  const bare = text.without(MARKS).oneLine;
  if (!/\p{L}{2}/u.test(bare) || !/^["«([\p{Lu}\d]/u.test(bare)) return false;
  if (bare.length > (text.boldness > 0.9 ? LONGEST.bold : LONGEST.plain)) return false;
  if (/[.;,]$/u.test(bare) && !/\p{Lu}\.$/u.test(bare)) return false;
  return !isValueLine(bare) && !isPlaceOrDate(text);
}
