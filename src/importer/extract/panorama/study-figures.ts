import type { KeyFigure } from "#domain/directory.ts";
import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { hull } from "#domain/passage.ts";
import { fold, parseNumber } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { amountOf } from "../common/money.ts";
import { KINDS } from "../common/organisation-nouns.ts";
import { properNamesIn } from "../common/proper-names.ts";
import { figuresIn } from "../common/running-figures.ts";
import { sentences } from "../common/sentences.ts";
import type { Budget } from "../draft.ts";
import { isAboutCarrier, isAboutIt, isAboutTerritory, names, type Whose } from "./own-words.ts";
import type { ProfilePartKind } from "./profile-headings.ts";
import { subjectsIn } from "./subjects.ts";

/** Parts whose figures are the initiative's unless a sentence says otherwise. */
const TELLING: ReadonlySet<ProfilePartKind> = new Set([
  "description",
  "activity",
  "actions",
  "history",
  "impact",
  "results",
  "key-figures",
  "success-keys",
  "levers",
  "vigilance",
  "obstacles",
  "funding",
  "economic-viability",
]);
/** Parts that speak of the surroundings first: only what is said of the initiative by name counts. */
const SURROUNDING: ReadonlySet<ProfilePartKind> = new Set(["context", "initial-observation", "challenge"]);
const MONEY_GIVEN =
  /financ|subvention|budget|cout|investi|dotation|souten|soutien|aide|a hauteur|toucher|finan|enveloppe|don de/u;
/** A rule, a threshold or a price is nobody's figure. */
const RULE =
  /(?<![\p{L}])(?:plus|moins) de \d[\d ]* (?:salaries|habitants)(?![\p{L}])[^.]{0,60}(?:ont|doivent)|(?:vendue?s?|factur\p{L}+) (?:entre |a partir de )?\d/u;
const PLACE_UNIT = /^(?:hectares?|ha|m²|mètres? carrés?)$/iu;

export interface StudyFigures {
  keyFigures: KeyFigure[];
  budget: Budget[];
}

/** The figures that the parts of a study give as the initiative's own; money that funds it apart. */
export function studyFigures(
  parts: readonly { kind: ProfilePartKind; heading: Block | null; blocks: readonly Block[] }[],
  whose: Whose,
): StudyFigures {
  const found: StudyFigures = { keyFigures: [], budget: [] };
  for (const { kind, heading, blocks } of parts) {
    if (!TELLING.has(kind) && !SURROUNDING.has(kind)) continue;
    let lead: SourcedText | null = null;
    for (const block of blocks) {
      if (block.kind === "heading" || block.kind === "note") continue;
      if (kind === "funding" || kind === "economic-viability")
        found.budget.push(...openingAmount(block, heading));
      if (lead && block.kind !== "item") lead = null;
      for (const sentence of sentences(block.text)) {
        for (const figure of ownFigures(sentence, kind, whose).map((f) => dated(f, lead))) {
          const amount =
            kind === "funding" || MONEY_GIVEN.test(fold(sentence.text)) ? amountOf(figure) : null;
          if (amount) found.budget.push(amount);
          else found.keyFigures.push(figure);
        }
      }
      // « … son activité en 2024 : »: the year right before the colon, or of a line that says little else.
      if (/:\s*$/u.test(block.text.text))
        lead = block.text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)(?=[^.;]{0,15}$)/u)?.whole ?? null;
    }
  }
  return found;
}

const OPENING_AMOUNT =
  /^(?:environ |pr[èe]s de |plus de )?(\d[\d\s\u00a0.]*(?:,\d+)?)\s?(M€|k€|€|euros|millions? d['’]euros)(?![\p{L}])(?:\s(?:en|pour)\s((?:19|20)\d{2}))?\s*(?=[,.;:(]|$)/u;

/** « 165 000 € en 2026, apportés par… »: an amount that opens the part says what its heading says. */
function openingAmount({ text }: Block, heading: Block | null): Budget[] {
  const found = text.match(OPENING_AMOUNT);
  const [number, unit, year] = found?.groups ?? [];
  const value = number ? parseNumber(number.text) : null;
  if (!found || !heading || !unit || value === null) return [];
  const passage = hull([heading.text.passage, found.whole.passage]);
  const amount =
    passage &&
    amountOf({
      value,
      unit: unit.oneLine,
      label: heading.text.oneLine,
      year: year ? Number(year.text) : null,
      passage,
    });
  return amount ? [amount] : [];
}

function ownFigures(sentence: SourcedText, kind: ProfilePartKind, whose: Whose): KeyFigure[] {
  if (!/\d/.test(sentence.text) || isAboutTerritory(sentence, whose) || isAboutCarrier(sentence, whose))
    return [];
  if (RULE.test(fold(sentence.text))) return [];
  if (kind !== "funding" && kind !== "economic-viability" && isDoneByAnother(sentence, whose)) return [];
  const figures = figuresIn(sentence).filter((f) => !isOfAnother(sentence, f, whose));
  if (!SURROUNDING.has(kind) || isAboutIt(sentence, whose)) return figures;
  return figures.filter((f) => PLACE_UNIT.test(f.unit ?? ""));
}

/**
 * « les pièces viennent de X, installée à Y, qui démonte 900 voitures par an »: what a relative clause counts is of
 * the name that it follows.
 */
function isOfAnother(sentence: SourcedText, figure: KeyFigure, whose: Whose): boolean {
  const digits = new RegExp(
    `(?<!\\d)${String(figure.value).replace(/\B(?=(?:\d{3})+$)/g, "[\\s\u00a0\u202f.]?")}(?!\\d)`,
    "u",
  );
  const at = sentence.match(digits)?.start ?? -1;
  if (at >= 0 && isExplained(sentence, at, whose)) return true;
  const relative =
    at < 0
      ? undefined
      : sentence
          .slice(0, at)
          .matchAll(/,?\squi\s/u)
          .at(-1);
  if (!relative || /[;:]|,\s(?:et|mais|puis)\s/u.test(sentence.text.slice(relative.end, at))) return false;
  const antecedent = sentence.slice(0, relative.start);
  const clause = antecedent.slice(antecedent.matchAll(/[;:]\s/u).at(-1)?.end ?? 0);
  // « implantée en Thiérache, qui emploie… »: a country, a town and a department do nothing.
  const who = properNamesIn(clause)
    .map((name) => ({ name, at: clause.text.lastIndexOf(name.text) }))
    .findLast(
      ({ name, at }) =>
        !parseDepartment(name.oneLine) &&
        (KIND_OF_HOUSE.test(name.text) ||
          !/(?<![\p{L}])(?:en|dans|à|au|aux|sur)\s(?:la |le |les |l['’])?$/iu.test(
            clause.text.slice(0, at),
          )) &&
        communesNamedIn(clause.text.slice(0, at + name.length)).every((c) => c.start !== at),
    );
  if (!who || names(who.name, whose.own)) return false;
  const from = who.at + who.name.length;
  // Between the name and « qui » nothing but what describes it.
  return /^(?:\s\([^()]*\))?(?:,\s[^,]{0,80})?$/u.test(clause.text.slice(from));
}

/** « Les Ateliers du Pont, chantier d'insertion de Clermont, conditionnent 600 tonnes »: the subject has a name, not its own. */
function isDoneByAnother(printed: SourcedText, whose: Whose): boolean {
  const sentence = printed.without(/^[^:\d]{3,40}\s:\s+/u);
  if (names(sentence, whose.own)) return false;
  const described = sentence.match(DESCRIBED)?.groups[0];
  if (described && /(?:\s|['’])\p{Lu}/u.test(described.text.slice(3))) return true;
  const [first] = isAboutIt(sentence, whose) ? [] : subjectsIn(sentence);
  if (!first || /\d/u.test(sentence.text.slice(0, sentence.text.indexOf(first.text) + 1))) return false;
  return isBody(first) && communesNamedIn(first.text).every((c) => c.start !== 0);
}

const DESCRIBED =
  /^((?:L['’]|La\s|Le\s|Les\s)?\p{Lu}[^,.;:]{2,60}),\s(?:une?\s|l['’])?\p{Ll}[^,.;:]{5,70},\s(?:y\s|en\s|lui\s)?(?!(?:et|ou|puis|mais|soit|dont)\s)\p{Ll}{2,}(?:e|ent|it|t|d|a|ont)\s/u;

/** « Rebâtir, une entreprise d'insertion qui broie les invendus : elle traite 1 250 tonnes »: she is that one. */
function isExplained(sentence: SourcedText, at: number, whose: Whose): boolean {
  const colon = sentence.text.lastIndexOf(" : ", at);
  if (colon < 0 || !/^ : (?:elle|il|ils|elles|celle-ci|celui-ci)\s/u.test(sentence.text.slice(colon)))
    return false;
  const told = properNamesIn(sentence.slice(0, colon)).at(-1);
  return told !== undefined && !names(told, whose.own);
}

/** Not a month, nor the first word of a sentence: several words, or a kind of house. */
function isBody(name: SourcedText): boolean {
  return /\s/u.test(name.text.trim()) || /^\p{Lu}{2,}/u.test(name.text);
}

const KIND_OF_HOUSE = new RegExp(
  `^(?:l['’]|la |le |les )?(?:${KINDS}|ESAT|EATT|EA|EI|ACI|AI|ETTI|GEIQ|PTCE|CFA|APEI|ADAPEI)\\s`,
  "iu",
);

/** « En 2024 : » above a list dates its items. */
function dated(figure: KeyFigure, lead: SourcedText | null): KeyFigure {
  if (!lead || figure.year !== null) return figure;
  const passage = hull([lead.passage, figure.passage]);
  return passage ? { ...figure, year: Number(lead.text), passage } : figure;
}
