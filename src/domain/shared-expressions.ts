/**
 * What several texts say alike: an expression of two to four telling words, one after the other, that each of them
 * prints, whatever its accents, plurals and small words. Nothing else is compared, and nothing is said otherwise. Pure.
 */
import { foldInPlace } from "#lib/text.ts";

/** Words that hold others together, and those that every text of the field has. */
const NOT_TELLING = new Set(
  `le la les l un une des du de d au aux a en et ou que qu qui quand pour par dans sur avec ses son sa leur leurs ce cette
  ces se s n ne plus y il elle ils elles on nous est sont ont ete etre avoir fait faire entre afin comme mais via lors
  vers chez sans sous tout toute tous toutes ainsi aussi dont tres notamment certain certains certaine certaines autre
  autres meme cela peut peuvent non si projet projets personne personnes insertion emploi emplois activite activites
  association structure structures region hauts france cadre place oeuvre mise prise reussite`.split(/\s+/),
);

const SHORTEST = 3;
/** So many small words may stand between two telling ones: « fonds de la ville ». */
const MOST_BETWEEN = 2;
const LONGEST_EXPRESSION = 4;

interface Token {
  stem: string;
  start: number;
  end: number;
}

/** The telling words of a text, in runs that nothing but small words, hyphens and apostrophes interrupts. */
function runsOf(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let between = 0;
  const end = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const { 0: piece, index } of foldInPlace(text).matchAll(/[\p{L}\p{N}œæ]+|[^\p{L}\p{N}\s'-]|\n/gu)) {
    if (!/\p{L}/u.test(piece)) end();
    else if (piece.length < SHORTEST || NOT_TELLING.has(piece)) between++;
    else {
      if (between > MOST_BETWEEN) end();
      between = 0;
      run.push({ stem: stemOf(piece), start: index, end: index + piece.length });
    }
    if (run.length === 0) between = 0;
  }
  end();
  return runs;
}

/** « locaux » and « local », « sociales » and « social »: one spelling of both numbers and both genders. */
function stemOf(word: string): string {
  return word.replace(/aux$/, "al").replace(/(?:es|s|x|e)$/, "");
}

interface Said {
  /** Who says it: what one says twice is not said by two. */
  source: string;
  text: string;
}

export interface SharedExpression {
  /** What tells it from others. */
  key: string;
  /** As one of them prints it. */
  printed: string;
  /** Indexes of the texts. */
  members: number[];
  sources: number;
}

/** What more than a tenth of many texts say tells nobody anything. */
const MANY = 200;
const LARGEST_SHARE = 0.1;

/**
 * The expressions that at least two sources share, those of most sources first, among them the longest; each text stands
 * with one of them at most. What begins one of the `names` is none: who pays or helps is not what is said of it. Linear in
 * the length of the texts.
 */
export function sharedExpressions(texts: readonly Said[], names: readonly string[] = []): SharedExpression[] {
  const named = new Set(names.flatMap(beginningsOf));
  const runs = texts.map(({ text }) => runsOf(text));
  const found = new Map<string, { members: Set<number>; length: number }>();
  // An expression of three has both of its pairs: only pairs of several sources are made longer.
  for (let length = 2; length <= LONGEST_EXPRESSION; length++) {
    for (const [at, own] of runs.entries()) {
      for (const stems of expressionsOf(own, length)) {
        if (length > 2 && !isShared(found.get(stems.slice(0, stems.lastIndexOf(" ")))?.members, texts))
          continue;
        const entry = found.get(stems) ?? { members: new Set(), length };
        entry.members.add(at);
        found.set(stems, entry);
      }
    }
    for (const [stems, { members }] of found) if (!isShared(members, texts)) found.delete(stems);
  }
  const most = texts.length > MANY ? texts.length * LARGEST_SHARE : texts.length;
  const candidates = [...found]
    .map(([key, { members, length }]) => ({ key, length, members: [...members] }))
    .filter(({ key, members }) => members.length <= most && !named.has(key))
    .sort(
      (a, b) =>
        sourcesOf(b.members, texts) - sourcesOf(a.members, texts) ||
        b.length - a.length ||
        b.members.length - a.members.length ||
        (a.key < b.key ? -1 : 1),
    );
  const taken = new Set<number>();
  return candidates
    .flatMap(({ key, members }): SharedExpression[] => {
      const free = members.filter((at) => !taken.has(at));
      const sources = sourcesOf(free, texts);
      if (sources < 2) return [];
      for (const at of free) taken.add(at);
      return [
        {
          key,
          members: free,
          sources,
          printed: printedForm(
            key,
            free.map((at) => texts[at]?.text ?? ""),
          ),
        },
      ];
    })
    .sort((a, b) => b.sources - a.sources || b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
}

/** « Conseil départemental du Nord » begins with « conseil départemental ». */
function beginningsOf(name: string): string[] {
  const stems = runsOf(name)[0]?.map(({ stem }) => stem) ?? [];
  return stems.slice(1, LONGEST_EXPRESSION).map((_, at) => stems.slice(0, at + 2).join(" "));
}

function expressionsOf(runs: readonly Token[][], length: number): Set<string> {
  const all = new Set<string>();
  for (const run of runs) {
    for (let i = 0; i + length <= run.length; i++)
      all.add(
        run
          .slice(i, i + length)
          .map(({ stem }) => stem)
          .join(" "),
      );
  }
  return all;
}

function sourcesOf(members: Iterable<number>, texts: readonly Said[]): number {
  return new Set([...members].map((at) => texts[at]?.source)).size;
}

function isShared(members: ReadonlySet<number> | undefined, texts: readonly Said[]): boolean {
  if (!members) return false;
  let first: string | undefined;
  for (const at of members) {
    const source = texts[at]?.source;
    if (first !== undefined && source !== first) return true;
    first = source;
  }
  return false;
}

/** Where a text prints an expression; null where it does not. */
export function placeOfExpression(text: string, key: string): { start: number; end: number } | null {
  const length = key.split(" ").length;
  for (const run of runsOf(text)) {
    for (let i = 0; i + length <= run.length; i++) {
      const part = run.slice(i, i + length);
      if (part.map(({ stem }) => stem).join(" ") === key)
        return { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
    }
  }
  return null;
}

/** The form that reads best inside a sentence: few capitals, then short. */
function printedForm(key: string, texts: readonly string[]): string {
  const forms = texts.flatMap((text) => {
    const place = placeOfExpression(text, key);
    return place ? [text.slice(place.start, place.end).replace(/\s+/gu, " ")] : [];
  });
  const capitals = (form: string) => form.replace(/[^\p{Lu}]/gu, "").length;
  return forms.sort((a, b) => capitals(a) - capitals(b) || a.length - b.length)[0] ?? key;
}
