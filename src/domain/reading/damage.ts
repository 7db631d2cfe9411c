/** Of the words of a block that many are no words where the recognition of characters failed. */
const DAMAGED_SHARE = 0.2;
/** Where it failed for several words, less of them tell. */
const DAMAGED_WORDS = 3;
const LOWER_SHARE = 0.08;
const ADDRESS = /@\p{L}|https?:|www\.|\p{L}{3}\.\p{L}{2,3}\b/iu;
const NO_WORD =
  /[|~_\\{}^$#@=<>§©®]|\p{L}[;:,"“”]+\p{L}|\p{Ll}\.\p{Ll}|^['"“]?[;,:.]\p{L}|^[b-df-hjkp-rtv-xz]$|^[^\p{L}\p{N}«»–—…:;!?&/•+*%€-]+$/iu;

/** Whether the recognition of characters made nothing readable of it. */
export function isDamaged(text: string): boolean {
  const tokens = text.split(/\s+/u).filter(Boolean);
  const broken = tokens.filter((token) => NO_WORD.test(token) && !ADDRESS.test(token));
  const share = broken.length >= DAMAGED_WORDS ? LOWER_SHARE : DAMAGED_SHARE;
  return broken.length > 0 && broken.length >= share * tokens.length;
}

/** « salarié.e.s », « salarié(e)s » are written so. */
const INCLUSIVE =
  /(?<=\p{L})(?:\((?:e?s|ne|ve|le|se|trice|euse|e)\)?|[.·](?:e|ne|ve|le|se|trice|rice|euse|ière)(?:[.·]?s)?(?!\p{L}))/giu;

/** A text without the signs that belong among letters. */
export function withoutInclusive(text: string): string {
  return text.replace(INCLUSIVE, "");
}

/** Signs among the letters of a word that is no address: what else the sentence says is in doubt. */
const GARBLED =
  /\p{L}[;:,"“”|~=$(]+\p{L}{2}|\p{Ll}\.\p{Ll}|^['"“(]?[;,.$|]\p{L}{3}|[\\^{}]|\p{L}@(?!\p{L})|\p{L}{3}€|^(?!sch)[bcdfghjklmnpqrstvwz]{4,}\p{Ll}/u;
/** An address without its protocol, or with its « @ » written out. */
const HOST = /^["'“(«]?(?:[\p{L}\d-]{2,}\.)+\p{Ll}{2,}(?:[/?#]\S*)?[).,;:»"”]*$|[([]at[)\]]/iu;
/** An article that lost its letter or its apostrophe is read all the same. */
const SLIP = /^['"“(«]?(?:[IU|]['’‘]{1,2}\p{L}|\|\p{Ll}|U['’]$)|\p{L}['’‘]{2}\p{L}/u;
/** « 'emploi »: what stood before the apostrophe is gone, unless it opens a quotation. */
const HEADLESS = /^['’]\p{Ll}{3}/u;

/** Where a text keeps what the recognition of characters made of it: a sentence of garbled words, else the word alone. */
export function damagedSpans(text: string): { start: number; end: number }[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const tokens = [...text.slice(start, end).matchAll(/\S+/gu)];
    const isGarbled = tokens.some(
      ([token]) => !ADDRESS.test(token) && !HOST.test(token) && GARBLED.test(withoutInclusive(token)),
    );
    if (isGarbled) return [{ start, end }];
    const quotes = tokens.some(([token]) => /\p{L}['’][.,;:!?)]*$/u.test(token));
    return tokens
      .filter(([token]) => SLIP.test(token) || (!quotes && HEADLESS.test(token)))
      .map(({ 0: token, index }) => ({ start: start + index, end: start + index + token.length }));
  });
}

/** The sentences of a text, each without the blanks around it. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(/(?<=[.!?…»])\s+(?=[\p{Lu}«"“•–-])|\n/gu)];
  const starts = [0, ...ends.map(({ 0: blank, index }) => index + blank.length)];
  return starts
    .map((start, at) => ({ start, end: ends[at]?.index ?? text.trimEnd().length }))
    .filter(({ start, end }) => start < end);
}
