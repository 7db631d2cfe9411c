import type { IgnoredPassage, Initiative, Occurrence } from "#domain/directory.ts";
import { fold } from "#lib/text.ts";
import type { SourceDocument } from "../read/document.ts";
import { isTownless } from "./branches.ts";
import { bareName, nameKey } from "./keys.ts";

const LONGEST = 8;

/**
 * Where documents name an initiative outside its own parts. Names are compared letter by letter (« Récup'Vélo »
 * is « Récupvélo »); a short name counts only where it is printed with a capital, a name of one common word not
 * at all. A name without its town tells no branch in a publication that does not tell of it, but where the town stands
 * beside; nor is one named by a publication older than itself. Time grows with the length of the documents, not with the number of names.
 */
export function findMentions(
  initiatives: readonly Initiative[],
  sources: readonly SourceDocument[],
  ignored: readonly IgnoredPassage[],
): Map<string, Occurrence[]> {
  const slugByKey = new Map<string, string | null>();
  const townless = new Set<string>();
  for (const initiative of initiatives) {
    for (const name of [initiative.name, ...initiative.aliases]) {
      const key = nameKey(name);
      if (!tells(name, key)) continue;
      if (isTownless(name, initiative)) townless.add(key);
      // A key that two initiatives share tells neither.
      slugByKey.set(
        key,
        slugByKey.has(key) && slugByKey.get(key) !== initiative.slug ? null : initiative.slug,
      );
    }
  }
  const bySlug = new Map(initiatives.map((i) => [i.slug, i]));
  const found = new Map<string, Occurrence[]>();
  for (const source of sources) {
    const document = source.entry.id;
    const skipped = ignored.filter((p) => p.document === document);
    for (const { slug, key, lineStart, lineEnd } of namesIn(source, slugByKey)) {
      const initiative = bySlug.get(slug);
      if (!initiative || isYounger(initiative, source)) continue;
      const isToldHere = initiative.occurrences.some((o) => o.document === document);
      const words = fold(source.lines.slice(lineStart - 1, lineEnd).join(" "));
      const hasTown = initiative.communes.some((c) => words.includes(fold(c.name)));
      if (townless.has(key) && !isToldHere && !hasTown) continue;
      const known = [...initiative.occurrences, ...(found.get(slug) ?? [])];
      const inside = [...known, ...skipped].some(
        (p) => p.document === document && p.lineStart <= lineStart && lineEnd <= p.lineEnd,
      );
      if (!inside)
        found.set(slug, [...(found.get(slug) ?? []), { document, lineStart, lineEnd, role: "mention" }]);
    }
  }
  return found;
}

/** Did it begin after the year of a publication? */
function isYounger({ startedOn }: Initiative, { entry }: SourceDocument): boolean {
  return startedOn?.iso != null && startedOn.iso.slice(0, 4) > entry.publishedOn.slice(0, 4);
}

/** Does a name tell its bearer apart in running text? Two words or more, or one long word that is no common noun. */
function tells(name: string, key: string): boolean {
  const count = bareName(name).split(" ").length;
  return count > 1
    ? key.length >= 7
    : key.length >= 7 && (/\p{Lu}.*\p{Lu}|['’\d]/u.test(name) || key.length >= 10);
}

interface Word {
  text: string;
  line: number;
  capital: boolean;
  /** Begins its line or sentence, where a capital says nothing. */
  initial: boolean;
}

function* namesIn(
  source: SourceDocument,
  slugByKey: ReadonlyMap<string, string | null>,
): Generator<{ slug: string; key: string; lineStart: number; lineEnd: number }> {
  const words: Word[] = [];
  source.lines.forEach((line, i) => {
    for (const match of line.matchAll(/[\p{L}\p{N}]+/gu))
      words.push({
        text: fold(match[0]),
        line: i + 1,
        capital: /^[\p{Lu}\p{N}]/u.test(match[0]),
        initial: !goesOn(line, match.index),
      });
  });
  for (let at = 0; at < words.length; at++) {
    const start = words[at] as Word;
    let key = "";
    let best: { slug: string; key: string; lineEnd: number; count: number } | null = null;
    let capitals = 0;
    for (let n = 0; n < LONGEST; n++) {
      const word = words[at + n];
      if (!word || word.line - start.line > 2) break;
      key += word.text;
      if (word.capital) capitals++;
      const slug = slugByKey.get(key);
      // « Passerelle vers… » opens a sentence; « le programme Passerelle » names one.
      const common = n === 0 && start.initial && !/\d/.test(key);
      if (slug && capitals > 0 && !common) best = { slug, key, lineEnd: word.line, count: n };
    }
    if (best) {
      yield { slug: best.slug, key: best.key, lineStart: start.line, lineEnd: best.lineEnd };
      at += best.count;
    }
  }
}

/** Does a line go on with its sentence at this place? A word, a comma or an opening mark stands before. */
function goesOn(line: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (line[before] ?? "").trim() === "") before--;
  return before >= 0 && /[\p{L}\p{N},'’(«"“]/u.test(line[before] ?? "");
}
