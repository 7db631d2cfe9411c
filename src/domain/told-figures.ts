import { fold, formatNumber, words } from "#lib/text.ts";
import type { Initiative, KeyFigure } from "./directory.ts";
import { STRUCTURE_TYPE_CODES } from "./structure-types.ts";

/** A figure with words that say by themselves what it counts. */
export interface ToldFigure {
  figure: KeyFigure;
  /** « 45 tonnes », « 85 % »; the label's own words where no number was read. */
  value: string;
  /** What it counts; empty where the unit says it. */
  caption: string;
  /** Whether it can be read without its sentence. */
  standsAlone: boolean;
}

export const MOST_TELLING = 6;

/** Heads of a form's fields, which say of what kind a number is and not what it counts. */
const FIELD_HEAD = /^(?:nb|nombres?|tonnages?|types?)\s+(?:(?:de|des|d'unites|concernes)\s*|d')?/;
/** Units that need a noun: 800 m² of what? */
const MEASURE =
  /^(?:%|m²|m³|m2|m3|€|euros?|k€|m€|heures?|hectares?|ha|kg|litres?|millions? de litres|metres? carres?|etp|tonnes?)$/;
/** A caption that goes on from a sentence that is not there. */
const GOES_ON =
  /^(?:(?:ont|sont|est|a|ete|etait|qui|dont|et|par)\b|d'entre|des cas|en cours|en situation|l'heure|subventionne|la [a-z]+ est\b)/;

/** « 92 % des charges »: says of what it is a share, and not which one. */
const SHARE_OF = /^(?:des |du |de la |de l['’])/;
/** What says something of it: a verb, a participle, what follows a colon. */
const SAID_OF = /\s(?:est|sont|ont|a|était|étaient)\s|\p{L}ée?s?(?!\p{L})|:/u;
/** What links a caption to its value, and has no capital of its own. */
const LINK = /^(?:D['’]|(?:De|Des|Du|En|Par|Pour|Sur|Dans)\s)/;

/** What a reader looks for first: people and their way to work, then volumes, then structures. */
const TELLING: [RegExp, number][] = [
  [
    /\b(?:personnes?|salaries?|emplois?|etp|travailleurs?|beneficiaires?|collaborateurs?|insertion|embauche|sorties|retour a l'emploi|accompagne)/,
    0,
  ],
  [/\b(?:adherents?|membres|participants?|etudiants|femmes|habitants|benevoles|producteurs)/, 1],
  [/\b(?:tonnes?|livres?|objets?|ordinateurs?|masques?|paniers?|€|euros?)/, 2],
  [/\b(?:structures?|entreprises?|sites?|projets?|collectivites|points?|implantations?)/, 3],
];

/** The figures of a profile, the telling ones first: those to show at once, and the others. */
export function toldFigures(
  { keyFigures, name, aliases }: Pick<Initiative, "keyFigures" | "name" | "aliases">,
  isDoubtful: (figure: KeyFigure) => boolean = () => false,
): { shown: ToldFigure[]; folded: ToldFigure[] } {
  const told = keyFigures.map((figure) => toldFigure(figure, [name, ...aliases]));
  const ranked = told
    .map((t) => ({ t, rank: rankOf(t) + (isDoubtful(t.figure) ? 10 : 0) }))
    .toSorted((a, b) => a.rank - b.rank);
  const seen = new Set<string>();
  const shown = ranked.flatMap(({ t, rank }) => {
    const key = fold(t.value);
    if (!t.standsAlone || rank >= 10 || seen.has(key) || seen.size >= MOST_TELLING) return [];
    seen.add(key);
    return [t];
  });
  return { shown, folded: ranked.map(({ t }) => t).filter((t) => !shown.includes(t)) };
}

function rankOf({ caption, value }: ToldFigure): number {
  const said = fold(`${value} ${caption}`);
  return TELLING.find(([words]) => words.test(said))?.[1] ?? TELLING.length;
}

/** The figure in words of its own, none of them in capitals. */
export function toldFigure(figure: KeyFigure, names: readonly string[] = []): ToldFigure {
  const label = withoutCapitals(figure.label, names).replace(/^[:\s]+/, "");
  if (figure.value === null) return { figure, value: label, caption: "", standsAlone: true };
  const value = [formatNumber(figure.value), figure.unit].filter(Boolean).join(" ");
  const unit = figure.unit ?? "";
  const head = FIELD_HEAD.exec(fold(label))?.[0] ?? "";
  const [, detail] = /^[^:]{1,40}\s:\s(.+)$/.exec(label) ?? [];
  let caption = head && detail ? detail : label.slice(head.length);
  const isMeasure = MEASURE.test(fold(unit));
  // Of a form's field, its own unit says what is counted; a measure without a noun says only where it stands.
  if (head && !detail && unit) caption = isMeasure ? `sous « ${label} »` : "";
  if (unit && words(caption).join(" ") === words(unit).join(" ")) caption = "";
  if (LINK.test(caption)) caption = caption.charAt(0).toLowerCase() + caption.slice(1);
  const isShareOfWhat = unit === "%" && SHARE_OF.test(caption) && !SAID_OF.test(caption);
  if (figure.year && caption && !caption.includes(String(figure.year))) caption += ` (${figure.year})`;
  return {
    figure,
    value: !caption && figure.year ? `${value} (${figure.year})` : value,
    caption,
    standsAlone:
      !isShareOfWhat &&
      !GOES_ON.test(fold(caption)) &&
      !caption.startsWith("sous «") &&
      (caption !== "" || unit !== ""),
  };
}

const ACRONYMS = new Set<string>(STRUCTURE_TYPE_CODES);

/** « ADHERENTS DU PTCE » as « Adherents du PTCE »: names keep the capitals that they have, acronyms theirs. */
function withoutCapitals(label: string, names: readonly string[]): string {
  const known = new Map(
    names.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? []).map((w) => [fold(w), w]),
  );
  const letters = label.replace(/[^\p{L}]/gu, "");
  const isLoud = letters.length > 6 && letters === letters.toUpperCase();
  const quiet = label.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const isCapitals = word === word.toUpperCase() && /\p{L}{2}/u.test(word);
    if (!isCapitals || ACRONYMS.has(word) || (!isLoud && word.length < 5)) return word;
    return known.get(fold(word)) ?? word.toLowerCase();
  });
  return quiet === label ? label : quiet.charAt(0).toUpperCase() + quiet.slice(1);
}
