import { DEPARTMENTS, type DepartmentCode, department } from "#domain/departments.ts";
import { comparable, fold } from "#lib/text.ts";

export interface NamedDepartment {
  code: DepartmentCode;
  start: number;
  end: number;
}

/** What may stand around the name of a department in a field that holds nothing else. */
const AROUND_A_NAME = new Set("departement departements dept dpt dans en de du la le l d".split(" "));

const BY_NAME = new Map(DEPARTMENTS.map(({ code, name }) => [comparable(name), code]));

/**
 * The department that a field gives: « 62 », « (62) », « Pas de Calais », « Département : Pas de Calais (62) »,
 * « dans le Nord ». Null where there is none, several, or a name that its own code contradicts.
 */
export function parseDepartment(text: string): DepartmentCode | null {
  const tokens = comparable(text)
    .split(" ")
    .filter((_, i, all) => !all.slice(0, i + 1).every((t) => AROUND_A_NAME.has(t)));
  const codes = tokens.map((token) => department(token)?.code).filter((code) => code !== undefined);
  const name = tokens.filter((token) => !department(token)).join(" ");
  const named = BY_NAME.get(name);
  if (name !== "" && named === undefined) return null;
  const [only, ...others] = new Set(named === undefined ? codes : [named, ...codes]);
  return only !== undefined && others.length === 0 ? only : null;
}

const NAME =
  /(?<![\p{L}\p{N}])(?:Aisne|AISNE|Nord|NORD|Oise|OISE|Somme|SOMME|P(?:as|AS)[-‑\s](?:de|DE)[-‑\s]C(?:alais|ALAIS))(?![\p{L}\p{N}])/gu;

/** What comes before a name where the department is meant, and not a river, a region of it or the north. */
const WITHIN = /(?<![a-z])(?:dans|en) (?:l'|la |le )?$/;
const OF_THE = "(?: [a-z]+)?\\)? (?:de l'|de la |du )$";
const CUES = [
  WITHIN,
  /(?<![a-z])departements? ?: ?$/,
  new RegExp(
    `(?<![a-z])(?:departements?|prefete?|prefecture|dd[a-z]{2,4}|msa|caf|cpam|territoires?|habitants?|allocataires?|communes?|rencontres?|nord|sud|est|ouest|centre)${OF_THE}`,
  ),
  new RegExp(`(?<![a-z])(?:conseil|chambre|service|direction|comite|federation) departementale?${OF_THE}`),
];
const BETWEEN_ITEMS = /^ ?(?:,|;|\/|&|,? ?et|,? ?ou) ?(?:(?:dans |de )?(?:l'|la |le )|du )?$/;
const ARTICLE = /(?:l'|la |le |du )$/;

interface Mention extends NamedDepartment {
  /** The words around it say that the department is meant. */
  sure: boolean;
  /** Nothing before it joins it to a noun: it may open a list. */
  bare: boolean;
}

/** The name as part of a longer one: « Valor'Aisne », « Lys-Nord », « Nord-Pas-de-Calais », « Nord Actif ». */
function isPartOfAName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  return (
    /[-‑–—]$/u.test(before) ||
    /^[-‑–—]\p{L}/u.test(after) ||
    /\p{L}\p{L}['’]$/u.test(before) ||
    /(?:^|[^\p{L}])nord[\s‑–—-]+$/iu.test(before) ||
    /^\s*[-‑–—]?\s*pas[-‑\s]de/iu.test(after) ||
    (/^[^\S\n]+\p{Lu}/u.test(after) && !WITHIN.test(fold(before)))
  );
}

function mention(text: string, start: number, printed: string): Mention | null {
  const code = BY_NAME.get(comparable(printed));
  const end = start + printed.length;
  if (!code || isPartOfAName(text, start, end)) return null;
  const before = fold(text.slice(Math.max(0, start - 60), start));
  const after = text.slice(end);
  const ownCode = after.match(/^\s*(?:\(\s*(\d\d)\s*\)|[-–—]\s*(\d\d)(?!\d))/u);
  const marked = ownCode && (ownCode[1] ?? ownCode[2]) === code;
  const alone =
    /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, start - 20), start)) && /^[^\S\n]*(?:\n|$)/u.test(after);
  const ofSomething = /^(?:nord|somme)$/.test(fold(printed)) && /^ (?:de|du|des|d['’])(?!\p{L})/u.test(after);
  return {
    code,
    start,
    end: marked ? end + ownCode[0].length : end,
    sure: marked || alone || (!ofSomething && CUES.some((cue) => cue.test(before))),
    bare: !ARTICLE.test(before),
  };
}

/** Neighbours in an enumeration: « dans l'Aisne, la Somme et l'Oise ». */
function runs(text: string, mentions: Mention[]): Mention[][] {
  const found: Mention[][] = [];
  for (const next of mentions) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last && BETWEEN_ITEMS.test(fold(text.slice(last.end, next.start)))) run.push(next);
    else found.push([next]);
  }
  return found;
}

/** Once one item is sure, so are those after it; brackets, or a bare list, are enough by themselves. */
function sureOnes(text: string, run: Mention[]): Mention[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return [];
  const bracketed =
    /\(\s*$/u.test(text.slice(0, first.start).slice(-4)) &&
    /^\s*\)/u.test(text.slice(last.end, last.end + 4));
  if (bracketed || (run.length > 1 && first.bare)) return run;
  const from = run.findIndex((item) => item.sure);
  return from < 0 ? [] : run.slice(from);
}

const CODES_IN_BRACKETS = /\(\s*((?:\d\d|2[AB])(?:\s*(?:[,;/&-]|et|ou)\s*(?:\d\d|2[AB]))*)\s*\)/gu;
const CODES_AFTER_A_WORD =
  /(?:(?<!\p{L})(?:d[ée]partements?|d[ée]pts?\.?)|(?<!\p{L})dans le)\s+(\d\d(?:\s*(?:[,/]|et|ou)\s*(?:le\s+)?\d\d){0,12})(?=\s*(?:[.,;:)!?]|$|\n|et\s|ou\s))/giu;
/** « 12 salariés (60) » may count something: a round figure is not taken for the Oise or the Somme. */
const A_COUNT = /\d(?:\s+\p{Ll}+){0,2}\s*$/u;

function codesIn(text: string): NamedDepartment[] {
  const lists = [...text.matchAll(CODES_IN_BRACKETS), ...text.matchAll(CODES_AFTER_A_WORD)];
  return lists.flatMap((list) => {
    const codes = list[1] ?? "";
    const from = list.index + list[0].indexOf(codes);
    const counted =
      /^[68]0$/.test(codes) && list[0].startsWith("(") && A_COUNT.test(text.slice(0, list.index));
    if (counted) return [];
    return [...codes.matchAll(/\d\d/g)].flatMap((printed) => {
      const known = department(printed[0]);
      const start = from + printed.index;
      return known ? [{ code: known.code, start, end: start + 2 }] : [];
    });
  });
}

/**
 * The departments that a running text names, in its order: « dans l'Aisne », « Aisne (02) », « (60, 80, 62) ».
 * A river, the north of something and the name of an organisation are none; in doubt, nothing is returned.
 */
export function departmentsNamedIn(text: string): NamedDepartment[] {
  const mentions = [...text.matchAll(NAME)]
    .map((match) => mention(text, match.index, match[0]))
    .filter((found) => found !== null);
  const named = runs(text, mentions)
    .flatMap((run) => sureOnes(text, run))
    .map(({ code, start, end }) => ({ code, start, end }));
  const coded = codesIn(text).filter(
    (found) => !named.some((n) => n.start <= found.start && found.end <= n.end),
  );
  return [...named, ...coded].sort((a, b) => a.start - b.start);
}
