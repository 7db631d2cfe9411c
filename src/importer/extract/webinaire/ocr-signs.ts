import { withoutInclusive } from "#domain/reading/damage.ts";
import { fold } from "#lib/text.ts";

/** Signs that stand for letters, whatever the word: the expression and what it was in print. */
const SIGNS: readonly { damaged: RegExp; printed: string }[] = [
  { damaged: /(?<![\p{L}\d])[IU|][’'`‘]{1,2}\s?(?=\p{L})/gu, printed: "l'" },
  { damaged: /(?<=\p{L})(?:’'|'’|''|’’)(?=\p{L})/gu, printed: "’" },
  { damaged: /(?<![\p{L}\d|])\|(?=es?(?![\p{L}]))/gu, printed: "l" },
  { damaged: /\(E(?=U)/gu, printed: "Œ" },
  { damaged: /cceur(?=s?(?![\p{L}]))/gu, printed: "cœur" },
  { damaged: /(?<![\p{L}])ce(?=uvre|il(?![\p{L}]))/gu, printed: "œ" },
  { damaged: /(?<![\p{L}])([Pp])dle(?=s?(?![\p{L}]))/gu, printed: "$1ôle" },
  { damaged: /ée{2,}/gu, printed: "ée" },
  { damaged: /(?<![\p{L}])([Mm])éme(s?)(?![\p{L}])/gu, printed: "$1ême$2" },
  { damaged: /(?<![\p{L}])([Pp])rés(?=\s+d|$)/gu, printed: "$1rès" },
];

/** A text with letters where recognition made signs of them. */
export function signsPutRight(text: string): string {
  return SIGNS.reduce((done, { damaged, printed }) => done.replace(damaged, printed), text);
}

/** Whether the signs among the letters of a word belong there. */
export function isWritten(word: string): boolean {
  const bare = withoutInclusive(word);
  return bare !== word && !bare.includes(".");
}

const ADDRESS = /@\p{L}|https?:|www\.|\p{L}{3}\.\p{L}{2,3}(?:[/?#]|$)/u;

/** An e-mail or an address is spelled as it pleases. */
export function isAddress(token: string): boolean {
  return ADDRESS.test(token);
}

/** Whether signs stand where a token had letters: among them, or before the first. */
export function hasSigns(token: string): boolean {
  const word = withoutInclusive(token.replace(/^[«"“'’(*>-]+|[»"”),.;:!?*'’…-]+$/gu, ""));
  return (
    /\p{L}[;:!?$€*“”_~=(]+\p{L}/u.test(word) ||
    /[ﬁﬂ]/u.test(word) ||
    /^[;$'’]\p{L}/u.test(token.trim()) ||
    (/\p{L}\/\p{L}{3,}/u.test(word) && /^\p{Ll}/u.test(word) && word !== "et/ou") ||
    (/\p{Ll}\p{Lu}\p{Ll}/u.test(word) && /^\p{Ll}/u.test(word))
  );
}

/** Whether nobody could say a word: no vowel, or letters that no word opens or ends with. */
export function isUnspeakable(word: string): boolean {
  const form = fold(word);
  return (
    /^\p{Ll}{3,}$/u.test(word) &&
    (!/[aeiouy]/u.test(form) || /^[^aeiouy]{4,}|(?:nn|rr|cc|gg|dd|bb)$/u.test(form))
  );
}
