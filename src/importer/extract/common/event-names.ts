import type { SourcedText } from "../../parse/sourced-text.ts";

const NOUN =
  "(?:[Rr]encontres?|[Jj]ourn[ée]es?|[Aa]ssises|[Ff]orums?|[Cc]olloques?|[Ss][ée]minaires?|[Ss]alons?|[ÉéEe]tats\\s+g[ée]n[ée]raux|[Ww]ebinaires?)";
/** What ends the name of an event: a date, a place, a verb, an aim. */
const END =
  "\\s+(?:en\\s+\\d{4}|le\\s+\\d|du\\s+\\d|de\\s+\\d{4}|à\\s+\\p{Lu}|a\\s|ont\\s|qui\\s|sont\\s|est\\s|pour\\s|afin\\s)|[.,;:()]|$";
const NAMED = new RegExp(
  `(?<![\\p{L}])${NOUN}\\s(?:r[ée]gionale?s?|d[ée]partementale?s?|nationale?s?|de|du|des|d['’]|sur|«)[^.,;:()]*?(?=${END})`,
  "gu",
);

/** The events that running text names: « les Rencontres régionales de l'inclusion », « le colloque « clauses sociales » ». */
export function eventNamesIn(text: SourcedText): SourcedText[] {
  return text
    .matchAll(NAMED)
    .map(({ whole }) => whole.trim())
    .filter((name) => name.oneLine.split(" ").length >= 3 && name.length <= 120);
}
