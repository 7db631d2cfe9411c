import { fold } from "#lib/text.ts";
import { editDistance } from "../common/near-names.ts";

/** What the document prints elsewhere, to judge a damaged word by. */
export interface Lexicon {
  /** How often each folded word of three letters or more is printed. */
  counts: ReadonlyMap<string, number>;
  /** Folded words to a printing in lower case that has accents. */
  accented: ReadonlyMap<string, string>;
  /** Folded words by first letter and length, to look for near ones. */
  shelves: ReadonlyMap<string, readonly string[]>;
}

export function lexiconOf(lines: readonly string[]): Lexicon {
  const counts = new Map<string, number>();
  const accented = new Map<string, string>();
  for (const line of lines) {
    for (const word of line.match(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu) ?? []) {
      const form = fold(word);
      counts.set(form, (counts.get(form) ?? 0) + 1);
      if (word !== form && word === word.toLowerCase()) accented.set(form, word);
    }
  }
  const shelves = new Map<string, string[]>();
  for (const word of counts.keys()) {
    const shelf = shelves.get(`${word.charAt(0)}${word.length}`);
    if (shelf) shelf.push(word);
    else shelves.set(`${word.charAt(0)}${word.length}`, [word]);
  }
  return { counts, accented, shelves };
}

/** The words of the document that begin as a word does and are of its length, give or take `slack` letters. */
function shelved(word: string, slack: number, { shelves }: Lexicon): string[] {
  const lengths = Array.from({ length: 2 * slack + 1 }, (_, i) => word.length - slack + i);
  return lengths.flatMap((length) => shelves.get(`${word.charAt(0)}${length}`) ?? []);
}

/** A token that recognition damaged; `repaired` is null where the right reading is not certain. */
export interface Damage {
  found: string;
  repaired: string | null;
}

const VOWEL = "[aeiouyàâäéèêëîïôöùûühœAEIOUYÀÂÉÈÊÎÔÛHŒ]";

/** Signs that stand for letters, whatever the word: the expression and what it was in print. */
const SIGNS: readonly { damaged: RegExp; printed: string }[] = [
  { damaged: /(?<![\p{L}\d])[IU|][’'`‘]{1,2}\s?(?=\p{L})/gu, printed: "l'" },
  { damaged: /(?<=\p{L})(?:’'|'’|''|’’)(?=\p{L})/gu, printed: "’" },
  { damaged: /(?<![\p{L}\d|])\|(?=es?(?![\p{L}]))/gu, printed: "l" },
  { damaged: /\(E(?=U)/gu, printed: "Œ" },
  { damaged: /cceur(?=s?(?![\p{L}]))/gu, printed: "cœur" },
  { damaged: /(?<![\p{L}])ce(?=uvre)/gu, printed: "œ" },
  { damaged: /(?<![\p{L}])([Pp])dle(?=s?(?![\p{L}]))/gu, printed: "$1ôle" },
  { damaged: /ée{2,}/gu, printed: "ée" },
];

/** Words whose accent recognition turned into another: as printed on the left, right on the right. */
const ACCENTS: readonly { damaged: RegExp; printed: string }[] = [
  { damaged: /(?<![\p{L}])([Tt])rés(?![\p{L}])/gu, printed: "$1rès" },
  { damaged: /(?<![\p{L}])([Pp])rés(?=\s+d|$)/gu, printed: "$1rès" },
  { damaged: /(?<![\p{L}])([Mm])éme(s?)(?![\p{L}])/gu, printed: "$1ême$2" },
  { damaged: /iére(s?)(?![\p{L}])/gu, printed: "ière$1" },
  { damaged: /((?<![\p{L}])(?:[Ff]il|[Mm]at|[Mm]an))iere(s?)(?![\p{L}])/gu, printed: "$1ière$2" },

  { damaged: /([tdiu])éme(s?)(?![\p{L}])/gu, printed: "$1ème$2" },
  { damaged: /([Cc])oll[eé]ge(s?)(?![\p{L}])/gu, printed: "$1ollège$2" },
  { damaged: /([Vv])éte(?=ment)/gu, printed: "$1ête" },
  { damaged: /([Ee])nquéte/gu, printed: "$1nquête" },
  { damaged: /(?<![\p{L}])([TtFf])éte(s?)(?![\p{L}])/gu, printed: "$1ête$2" },
  { damaged: /dog[eé]ne/gu, printed: "dogène" },
];

/** Small words that recognition glues to the next: only before a word that the document prints by itself. */
const GLUED = ["un", "une", "la", "le", "les", "de", "des", "du", "par", "et", "au"];
/** Words that only look glued. */
const WHOLE = new Set(
  "parcours parfois partout parmi pardon lesquels lesquelles desquels duquel auquel leurs dessous dessus dehors demain depuis devant devenir demande dedans unique univers unir union autour auprès auteur lancer larges large lettre letters desservir etude etudes etat etape etapes etait entre leader leaders lever legal delai delais denrees degre aussi autre autres autant avec".split(
    " ",
  ),
);

/** The whole of a text with what is certain put right; the text itself where nothing is. */
export function repaired(text: string, lexicon: Lexicon): string {
  const signs = [...SIGNS, ...ACCENTS].reduce(
    (done, { damaged, printed }) => done.replace(damaged, printed),
    text,
  );
  return signs.replace(/\S+/gu, (token) => repairedWord(token, lexicon) ?? token);
}

/** What is damaged in a line, token by token. */
export function damageIn(line: string, lexicon: Lexicon): Damage[] {
  return (line.match(/\S+(?:[IU][’'`]\s\S+)?/gu) ?? []).flatMap((token): Damage[] => {
    // « aint-Martin » lost its first letter: no sign can be put right.
    if (/^\p{Ll}+-\p{Lu}\p{Ll}/u.test(token)) return [{ found: token, repaired: null }];
    const better = repaired(token, lexicon);
    if (better !== token) return [{ found: token, repaired: bare(better) }];
    return isGarbled(token) ? [{ found: token, repaired: null }] : [];
  });
}

function bare(token: string): string {
  return token.replace(/^[«"“(]+|[»"”),.;:]+$/gu, "");
}

/** One token read as the word that it was, where the document's own words make that certain. */
function repairedWord(token: string, lexicon: Lexicon): string | null {
  const cut = /^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$/su.exec(token);
  const [, before = "", word = "", after = ""] = cut ?? [];
  if (!/\p{L}/u.test(word)) return null;
  const known = (text: string) => (lexicon.counts.get(fold(text)) ?? 0) > 0;
  const better =
    accentedTwin(word, lexicon) ??
    withoutInnerMarks(word, known) ??
    withArticle(word, known, lexicon) ??
    unglued(word, known) ??
    respelled(word, lexicon);
  return better && `${before}${better}${after}`;
}

/** « developpement » → « développement », where the document prints the accents; a last é may be another word. */
function accentedTwin(word: string, lexicon: Lexicon): string | null {
  if (!/^[a-z]{7,}$/.test(word)) return null;
  const twin = lexicon.accented.get(word);
  return twin && !/é(?:e?s?)$/u.test(twin) ? twin : null;
}

/** « co.mp.te » → « compte », where the document prints « compte ». */
function withoutInnerMarks(word: string, known: (text: string) => boolean): string | null {
  if (!/\p{L}[.;,:!€$*]+\p{L}/u.test(word)) return null;
  const plain = word.replace(/(?<=\p{L})[.;,:!€$*]+/gu, "");
  const last = /[\p{L}]+$/u.exec(plain)?.[0] ?? "";
  return last.length >= 3 && plain !== word && known(last) ? plain : null;
}

/** « UESAT » → « l'ESAT », « Larticle » → « L'article »: an elided article that lost its apostrophe. */
function withArticle(word: string, known: (text: string) => boolean, lexicon: Lexicon): string | null {
  const acronym = /^[UC](\p{Lu}{3,})$/u.exec(word)?.[1];
  if (
    acronym &&
    new RegExp(`^${VOWEL}`, "u").test(acronym) &&
    known(acronym) &&
    (lexicon.counts.get(fold(word)) ?? 0) < 3
  )
    return `l'${acronym}`;
  const capital = new RegExp(`^L(${VOWEL}\\p{Lu}{4,})$`, "u").exec(word)?.[1];
  if (capital && known(capital) && !known(`${word}S`)) return `L'${capital}`;
  const common = new RegExp(`^[LU](${VOWEL}\\p{Ll}{3,})$`, "u").exec(word)?.[1];
  if (!common || (!known(common) && !known(`${common}s`))) return null;
  return `${word.startsWith("L") ? "L" : "l"}'${common}`;
}

/** « unlieu » → « un lieu », « etParis » → « et Paris ». */
function unglued(word: string, known: (text: string) => boolean): string | null {
  if (WHOLE.has(fold(word))) return null;
  for (const small of GLUED) {
    const starts = `${word.charAt(0).toLowerCase()}${word.slice(1)}`.startsWith(small);
    const rest = starts ? word.slice(small.length) : "";
    const isWord = rest.length >= 4 ? known(rest) : /^(?:la|le|les|un|une)$/u.test(rest);
    if (/^\p{Lu}\p{L}/u.test(rest) || isWord) return `${word.slice(0, small.length)} ${rest}`;
  }
  return null;
}

/** Letters that recognition takes for one another. */
const CONFUSED = new Set([
  "gq",
  "il",
  "li",
  "it",
  "ti",
  "ft",
  "tf",
  "fi",
  "oe",
  "eo",
  "ec",
  "ce",
  "oc",
  "co",
  "un",
  "nu",
  "hb",
  "bh",
  "rt",
  "tr",
  "fr",
  "rf",
  "ao",
  "oa",
]);

/** A rare long word that is a frequent one but for a letter that recognition confuses, doubles or drops. */
function respelled(word: string, lexicon: Lexicon): string | null {
  const form = fold(word);
  if (!/^\p{L}{6,}$/u.test(word) || (lexicon.counts.get(form) ?? 0) > 1) return null;
  let best: { word: string; count: number } | null = null;
  for (const other of shelved(form, 1, lexicon)) {
    const count = lexicon.counts.get(other) ?? 0;
    if (other === form || count < Math.max(2, best?.count ?? 0)) continue;
    if (isSlip(form, other)) best = { word: other, count };
  }
  if (!best || isItselfDoubtful(best, lexicon)) return null;
  const right = best.word;
  return word === word.toUpperCase()
    ? right.toUpperCase()
    : /^\p{Lu}/u.test(word)
      ? right.charAt(0).toUpperCase() + right.slice(1)
      : right;
}

/** The word to be read is perhaps damaged too: two letters from one that the document prints more often. */
function isItselfDoubtful(best: { word: string; count: number }, lexicon: Lexicon): boolean {
  if (best.word.length < 8) return false;
  return shelved(best.word, 2, lexicon).some(
    (other) => (lexicon.counts.get(other) ?? 0) > best.count && editDistance(other, best.word, 2) === 2,
  );
}

function isSlip(a: string, b: string): boolean {
  if (editDistance(a, b, 1) !== 1) return false;
  const at = [...a].findIndex((char, i) => char !== b[i]);
  const end = Math.max(a.length, b.length) - 1;
  // Endings of number, gender and tense are no slips.
  if (at < 0 || at >= Math.min(a.length, b.length) - 1 || at === end) return false;
  if (a.length === b.length) return CONFUSED.has(`${a[at]}${b[at]}`);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long[at] === long[at - 1] || long[at] === long[at + 1] || (short.length > 8 && a.length < b.length);
}

/** A token that is no word in any reading: signs among its letters, no vowel, letters that no word has. */
function isGarbled(token: string): boolean {
  const word = token.replace(/^[«"“'’(*>-]+|[»"”),.;:!?*'’…-]+$/gu, "");
  if (/@|https?:|www\./u.test(word)) return false;
  if (/\p{L}[;:!?$€*“”_~=(]+\p{L}/u.test(word) || /[ﬁﬂ]/u.test(word)) return true;
  if (/^[;$*'’“]\p{L}/u.test(token.trim())) return true;
  if (/\p{L}\/\p{L}{3,}/u.test(word) && /^\p{Ll}/u.test(word) && word !== "et/ou") return true;
  if (/\p{Ll}\p{Lu}\p{Ll}/u.test(word) && /^\p{Ll}/u.test(word)) return true;
  if (!/^\p{Ll}{3,}$/u.test(word)) return false;
  return !/[aeiouy]/u.test(fold(word)) || /^[^aeiouy]{4,}|(?:nn|rr|cc|gg|dd|bb)$/u.test(fold(word));
}
