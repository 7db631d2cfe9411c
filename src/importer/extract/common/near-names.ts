import { comparable, fold } from "#lib/text.ts";

const ARTICLE = /^(?:l|la|le|les|un|une|des|du|de|d) /;

/** A name to compare by: folded words, the article before it left out. */
export function nameForm(name: string): string {
  return comparable(name).replace(ARTICLE, "");
}

/** Two spellings that differ by case, accents, punctuation or an article. */
export function isSameName(a: string, b: string): boolean {
  return nameForm(a) === nameForm(b);
}

/** Number of letters to add, drop, change or swap to go from one word to the other; `max + 1` when it is more. */
export function editDistance(a: string, b: string, max = 2): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > max) return max + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? max + 1;
}

/** Two spellings of one name: the same, or one letter apart in a name long enough for that to be a slip. */
export function isNearName(a: string, b: string): boolean {
  const [x, y] = [nameForm(a), nameForm(b)];
  if (x === y) return true;
  if (Math.min(x.length, y.length) < 5 || digits(x) !== digits(y)) return false;
  return editDistance(x, y, 1) <= 1;
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

const SMALL = /^(?:de|du|des|d|la|le|les|l|et|a|au|aux|en|pour|par|sur|un|une)$/;

/**
 * Are the letters of a short name the initials of the words of a long one? Small words may count or not: « MEV »,
 * « Maison des entreprises de la Vallée »; « AFPI », « Atelier de formation pour l'industrie ».
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = comparable(short).replace(/[^a-z]/g, "");
  const all = comparable(long).split(" ");
  if (letters.length < 2 || letters.length > 10 || all.length > 16) return false;
  const spells = (letter: number, word: number): boolean => {
    const next = all[word];
    if (next === undefined) return letter === letters.length;
    return (
      (next.charAt(0) === letters[letter] && spells(letter + 1, word + 1)) ||
      (SMALL.test(next) && spells(letter, word + 1))
    );
  };
  return spells(0, 0);
}

/** Do two phrases speak of one thing? They share two words that tell, and all but one of the first's. */
export function sharesWords(name: string, title: string): boolean {
  const telling = (text: string) =>
    fold(text)
      .match(/[\p{L}\d]{4,}/gu)
      ?.filter((word) => !/^(?:dans|pour|avec|territorial\w*)$/.test(word)) ?? [];
  const there = new Set(telling(title));
  const shared = telling(name).filter((word) => there.has(word));
  return shared.length >= 2 && shared.length >= telling(name).length - 1;
}
