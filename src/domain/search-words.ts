/** What somebody typed into the search: its words, numbers, quotes and exclusions. Knows no database. */
import { words } from "#lib/text.ts";

/** A word of a search, with its place in the text that was typed. */
export interface SearchToken {
  /** Folded. */
  word: string;
  start: number;
  end: number;
}

export interface ParsedSearch {
  /** What was typed without invisible marks; the tokens point into it. */
  text: string;
  /** The words that are looked for one by one; numbers and quotes are not among them. */
  tokens: SearchToken[];
  /** What stands between quotes: to be found as it is. */
  phrases: string[];
  /** Words behind a minus: not to be found. */
  excluded: string[];
  /** SIRET, SIREN, APE, telephone, e-mail, site, as the directory writes them; for each the forms that will do. */
  codes: { typed: string; forms: string[] }[];
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const QUOTED = /(-?)["“”„«]\s*([^"“”„«»]*[^"“”„«»\s])\s*["“”„»]/gu;
const EXCLUDED = /(?<=^|\s)-(?=[\p{L}\p{N}])[\p{L}\p{N}'’-]+/gu;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const SITE =
  /(?:https?:\/\/)?[a-z0-9][a-z0-9.-]{1,80}\.(?:fr|com|org|net|eu|coop|info|asso|bio|io)(?![\w-])(?:\/\S{0,200})?/gi;
/** Nine digits and more, however they are parted. */
const NUMBER = /(?:\bFR\s?\d{2}\s?)?\+?\d(?:[\s.\u00a0\u202f-]?\d){8,13}(?!\d)/gi;
const APE = /(?<![\p{L}\p{N}])\d{2}[.\s]?\d{2}\s?[a-z](?![\p{L}\p{N}])/giu;

/** Takes a search apart. Never throws; what it does not know is words. */
export function parseSearch(typed: string): ParsedSearch {
  const text = typed.replace(INVISIBLE, "");
  const phrases: string[] = [];
  const excluded: string[] = [];
  const codes: ParsedSearch["codes"] = [];
  let rest = text;
  /** What is understood is blanked out, so that the places of all other words stay. */
  const take = (pattern: RegExp, understand: (match: RegExpMatchArray) => boolean) => {
    for (const match of [...rest.matchAll(pattern)]) {
      if (!understand(match)) continue;
      const end = match.index + match[0].length;
      rest = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(end);
    }
  };
  take(QUOTED, ([, minus, quoted = ""]) => (minus ? excluded : phrases).push(quoted) > 0);
  take(EMAIL, ([email]) => codes.push({ typed: email, forms: [email.toLowerCase()] }) > 0);
  take(SITE, ([site]) => {
    const host = site
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "");
    return codes.push({ typed: site, forms: [host.split("/")[0] ?? host] }) > 0;
  });
  take(NUMBER, ([number]) => {
    const forms = numberForms(number);
    return forms !== null && codes.push({ typed: number.trim(), forms }) > 0;
  });
  take(APE, ([ape]) => {
    const form = ape.replace(/[.\s]/g, "").toLowerCase();
    return codes.push({ typed: ape, forms: [form] }) > 0;
  });
  take(EXCLUDED, ([minus]) => excluded.push(minus.slice(1)) > 0);
  return { text, tokens: tokensOf(rest), phrases, excluded, codes };
}

/** Digits alone: a SIRET is also found by its SIREN, a French number is one with or without +33. */
function numberForms(printed: string): string[] | null {
  const digits = printed.replace(/^FR\s?\d{2}\s?(?=(?:\D*\d){9}$)/i, "").replace(/\D/g, "");
  if (digits.length === 14) return [digits, digits.slice(0, 9)];
  if (digits.length === 11 && digits.startsWith("33")) return [`0${digits.slice(2)}`];
  return digits.length === 9 || digits.length === 10 ? [digits] : null;
}

function tokensOf(text: string): SearchToken[] {
  // « A.C.I. » is one word
  const dotted = text.replace(/(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "\u2060");
  return [...dotted.matchAll(/[\p{L}\p{N}\p{M}\u2060]+/gu)].map(({ 0: raw, index }) => ({
    word: words(raw.replaceAll("\u2060", "")).join(""),
    start: index,
    end: index + raw.length,
  }));
}

/** The text with the words of some tokens replaced: « velo » → « vélo ». */
export function withTokensReplaced(
  text: string,
  changes: readonly { from: SearchToken; to?: SearchToken; by: string }[],
): string {
  const later = [...changes].sort((a, b) => b.from.start - a.from.start);
  return later
    .reduce((out, { from, to = from, by }) => out.slice(0, from.start) + by + out.slice(to.end), text)
    .replace(/\s+/gu, " ")
    .trim();
}

/** The number of letters to add, leave out, change or swap to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + cost,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? a.length;
}

/** How many letters of a word may be wrong for it to be taken for another one. */
export function allowedErrors(word: string): number {
  if (word.length <= 3) return word.length === 3 ? 1 : 0;
  return word.length < 6 ? 1 : 2;
}

/** The nearest of some words, within the errors allowed; of two as near the one that comes first. */
export function nearest<T>(
  word: string,
  candidates: readonly T[],
  wordOf: (candidate: T) => string,
): { candidate: T; distance: number } | null {
  let best: { candidate: T; distance: number } | null = null;
  const allowed = allowedErrors(word);
  for (const candidate of candidates) {
    const other = wordOf(candidate);
    if (Math.abs(other.length - word.length) > allowed) continue;
    const distance = editDistance(word, other);
    if (distance <= allowed && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best;
}

/** What a stemmed word may end in beside others of its family: « recycl », « recyclag », « recycleri ». */
const ENDINGS = /(?:ation|ateur|ement|ment|eri|eur|ist|abl|ant|ier|ag|at|er|iv|ur|us|i|e)$/;
const SHORTEST_ROOT = 5;

/** What a lexeme has in common with its family; null where too little is left to stand for one. */
export function rootOf(lexeme: string): string | null {
  const root = lexeme.replace(ENDINGS, "");
  return root.length >= SHORTEST_ROOT ? root : null;
}

/** Whether a lexeme is of the family of a root: the root and one ending, nothing else. */
export function isOfFamily(lexeme: string, root: string): boolean {
  return lexeme.startsWith(root) && (lexeme === root || lexeme.replace(ENDINGS, "") === root);
}

/** What some write joined and others with a hyphen. */
const PREFIX = /^(?:co|eco|auto|sous|multi|inter|anti|bio|agro|cyclo|micro|mini|tele|pre)(?=.{4})/;

/** The word behind a prefix: « coconstruction » → « construction »; null without one. */
export function afterPrefix(word: string): string | null {
  const prefix = PREFIX.exec(word);
  return prefix && word.slice(prefix[0].length);
}
