import {
  isListOfTowns,
  markOf,
  type PlaceCue,
  precedingWord,
  type Reading,
  readCue,
  type Surroundings,
} from "./commune-cues.ts";
import { nameWord } from "./commune-names.ts";
import { type Commune, communeIndex } from "./communes.ts";
import { parseDepartment } from "./departments-in-text.ts";
import { type FoundCommune, findCommune } from "./find-commune.ts";

/** A commune that a text names: its words are `text.slice(start, end)`, « au Portel » included. */
export type NamedCommune = { start: number; end: number; cue: PlaceCue } & (
  | { status: "found"; commune: Commune }
  | { status: "ambiguous"; candidates: Commune[] }
);

interface Word {
  raw: string;
  word: string;
  start: number;
  end: number;
}

interface Candidate extends Surroundings {
  start: number;
  end: number;
  reading: Reading;
  /** What a postcode or a department beside the name made of it. */
  resolved: FoundCommune | null;
}

/** The words of a name that need no capital: « Boulogne-sur-Mer », « Sin-le-Noble ». */
const SMALL_WORDS = new Set("a au aux d de des du en et l la le les pres sous sur".split(" "));
const LONGEST_NAME = 8;
/** What the article of a name becomes after « à » and « de », and what it then says. */
const ARTICLES: Record<string, { name: string; preposition: string }> = {
  au: { name: "le", preposition: "à " },
  du: { name: "le", preposition: "de " },
  aux: { name: "les", preposition: "à " },
  des: { name: "les", preposition: "de " },
  la: { name: "la", preposition: "" },
  l: { name: "l", preposition: "" },
};

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.raw);

function wordsOf(text: string): Word[] {
  // « Liévin1 »: a number glued to a small letter calls a note.
  return [...text.matchAll(/\p{L}+\p{Ll}{2}(?=\d{1,2}(?![\p{L}\p{N}]))|[\p{L}\p{N}]+/gu)].map(
    ({ 0: raw, index }) => ({
      raw,
      word: nameWord(raw),
      start: index,
      end: index + raw.length,
    }),
  );
}

/** Whether two words can belong to one name: a blank, a hyphen or an apostrophe apart, or « St. ». */
function joins(text: string, a: Word, b: Word): boolean {
  const gap = text.slice(a.end, b.start);
  return (
    /^(?:\s|[-‑–'’´]|[^\S\n]*\n[^\S\n]*)$/u.test(gap) || (/^saint/.test(a.word) && /^\.[\s-]?$/u.test(gap))
  );
}

function communesOf(key: string): Commune[] {
  const { byName, byFormerName } = communeIndex();
  return byName.get(key) ?? byFormerName.get(key) ?? [];
}

interface Match {
  key: string;
  communes: Commune[];
  /** How many words of the text it takes. */
  length: number;
}

/** The longest name of a commune that starts at a word, an article put before it if need be. */
function longestName(text: string, words: Word[], from: number, article: string): Match | null {
  let best: Match | null = null;
  let key = article;
  for (let i = from; i < Math.min(words.length, from + LONGEST_NAME); i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!word || (i > from && before && !joins(text, before, word))) break;
    if (!isCapital(word) && !SMALL_WORDS.has(word.word)) break;
    key = key ? `${key} ${word.word}` : word.word;
    const communes = communesOf(key);
    if (communes.length > 0 && (isCapital(word) || i === from))
      best = { key, communes, length: i - from + 1 };
  }
  return best;
}

/** The name is a piece of a longer one: « Hénin-Carvin », « Pas de Calais », « Lille.fr », « Montreuil-sous-Bois ». */
function isPiece(key: string, before: string, after: string): boolean {
  return (
    /[-‑–—@._]$/u.test(before) ||
    /(?<!(?:^|[^\p{L}])d)['’]$/iu.test(before) ||
    /(?:^|[^\p{L}])pas[-‑\s]de[-‑\s]$/iu.test(before) ||
    /^(?:[-‑–—'’@_]|\.(?=\p{Ll}))[\p{L}\p{N}]/u.test(after) ||
    /^\s+(?:sur|sous|lez|lès)[\s-]\p{Lu}/u.test(after) ||
    (key.startsWith("saint") && /^\s+en\s+\p{Lu}/u.test(after))
  );
}

/** What a postcode before the name, or a department in brackets after it, makes of it; null where there is none. */
function resolveMarked(here: Surroundings): FoundCommune | "elsewhere" | null {
  const { postcode, bracketed } = markOf(here);
  if (postcode) return findCommune({ commune: here.printed, postcode, department: null });
  const department = bracketed && parseDepartment(bracketed);
  if (department) {
    // « À Lens (62), … » opens a sentence; another capital before the town makes it part of a name.
    const standsAlone = !/^(?!(?:À|A|Au|Aux)$)\p{Lu}/u.test(precedingWord(here.before));
    return standsAlone ? findCommune({ commune: here.printed, postcode: null, department }) : "elsewhere";
  }
  return bracketed && /^(?:\d\d|2[AB]|97\d)$/.test(bracketed) ? "elsewhere" : null;
}

function candidateAt(
  text: string,
  words: Word[],
  i: number,
): { candidate: Candidate | null; length: number } {
  const [first, previous] = [words[i], words[i - 1]];
  if (!first || !isCapital(first)) return { candidate: null, length: 1 };
  const article =
    previous && joins(text, previous, first) && !isCapital(previous) ? ARTICLES[previous.word] : undefined;
  const withArticle = article ? longestName(text, words, i, article.name) : null;
  const match = withArticle ?? longestName(text, words, i, "");
  const last = match && words[i + match.length - 1];
  if (!match || !last) return { candidate: null, length: 1 };
  const start = withArticle && previous ? previous.start : first.start;
  const near = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(last.end, last.end + 60);
  if (isPiece(match.key, near, after)) return { candidate: null, length: match.length };
  const here: Surroundings = {
    key: match.key,
    communes: match.communes,
    printed: text.slice(start, last.end),
    before: withArticle && article ? near + article.preposition : near,
    after,
    plainArticle: withArticle !== null && article?.preposition === "",
  };
  const marked = resolveMarked(here);
  const resolved = marked === "elsewhere" ? null : marked;
  const reading = marked === "elsewhere" ? "never" : resolved ? "marked" : readCue(here);
  return { candidate: { ...here, start, end: last.end, reading, resolved }, length: match.length };
}

const BETWEEN_TOWNS =
  /^\s*(?:\([^()\n]{2,40}\)\s*)?(?:,|;|\/|&|,?\s*(?:et|ou|puis)(?=[\s]))\s*(?:à\s|a\s|sur\s|de\s|d['’])?$/iu;

/** Towns in a row take their cue from the first that has one. */
function readLists(text: string, candidates: Candidate[]): (Candidate & { reading: Reading })[] {
  const rows: Candidate[][] = [];
  for (const next of candidates) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && BETWEEN_TOWNS.test(text.slice(last.end, next.start))) row.push(next);
    else rows.push([next]);
  }
  return rows.flatMap((row) => {
    const bare =
      row.every((item) => item.reading === "open") && isListOfTowns(row.map((item) => item.communes));
    let cue: Reading = bare ? "list" : "open";
    return row.map((item) => {
      const own = item.reading === "open" || (item.reading === "of" && cue !== "open") ? cue : item.reading;
      cue = own === "never" ? "open" : own === "marked" ? "list" : own;
      return { ...item, reading: own };
    });
  });
}

function named({ start, end, reading, resolved, communes, key }: Candidate): NamedCommune[] {
  if (reading === "open" || reading === "never" || resolved?.status === "unknown") return [];
  const place = { start, end, cue: reading };
  if (resolved?.status === "found") return [{ ...place, status: "found", commune: resolved.commune }];
  if (resolved) return [{ ...place, status: "ambiguous", candidates: resolved.candidates }];
  const [only, ...others] = communes;
  const sure = only && others.length === 0 && !communeIndex().overshadowed.has(key);
  return [
    sure
      ? { ...place, status: "found", commune: only }
      : { ...place, status: "ambiguous", candidates: communes },
  ];
}

/**
 * The communes that a running text names, in its order: « basée à Tourcoing », « les communes de Guise et d'Hirson »,
 * « Coquelles (62) ». "ambiguous" is a name that several communes of the region bear, or a larger one elsewhere in
 * France. Streets, groupings of communes, firms and people are left out; in doubt, nothing is returned.
 */
export function communesNamedIn(text: string): NamedCommune[] {
  const words = wordsOf(text);
  const candidates: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const { candidate, length } = candidateAt(text, words, i);
    if (candidate) candidates.push(candidate);
    i += length;
  }
  return readLists(text, candidates).flatMap(named);
}
