import type { KeyFigure } from "#domain/directory.ts";
import { hull, type Passage } from "#domain/passage.ts";
import { parseNumber, words } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { readYear } from "../common/dates.ts";
import { figuresIn } from "../common/running-figures.ts";
import type { Budget } from "../draft.ts";

/** Clauses whose figures are somebody else's: of the territory, of everybody, of a rule. */
const NOT_ITS_OWN = [
  /,?\s*qui\s+repr[ée]sente(?:nt)?\s[^,;.]*/iu,
  // « … de X, centre agréé de Y, qui traite »: what is said of somebody that a preposition brings in.
  /(?:de|du|par|avec|chez)\s+\p{Lu}[\p{L}'’ -]{2,40},\s[^,;.]{5,80},\s+qui\s[^,;.]*/u,
  /(?:règle|loi|directive|obligation|norme)s?\s+(?:des|de|du)\s+(?:l['’])?\d+[^,;.)]*/iu,
  /(?:en\s+France|au\s+niveau\s+national|chaque\s+français)[^,;.]*\d[^,;.]*/iu,
  /\(?\s*cf\.[^)]*\)/iu,
];
/** What is left of a clause at a label's end once its year or its next figure is gone. */
const LEFT_OVER = /(?:\s(?:fin|début|courant|mi|dans|pour|avec|sur|par|chez|en|et))+$/u;
const RANGE =
  /entre\s+\d{1,3}(?:[ \u00a0\u202f]?\d{3})*\s+et\s+\d{1,3}(?:[ \u00a0\u202f]?\d{3})*\s+[^.;:()]*/giu;

/**
 * The figures that the parts of an initiative give as its own. An item under « Atelier réalisé en février 2025 : »
 * is of that year. A range is kept as words, for it is no one number.
 */
export function ownFigures(blocks: readonly Block[]): KeyFigure[] {
  const figures: KeyFigure[] = [];
  let lead: { block: Block; year: number } | null = null;
  for (const block of blocks) {
    if (block.kind === "heading" || block.kind === "note") continue;
    if (lead && !(block.kind === "item" && block.depth > lead.block.depth)) lead = null;
    figures.push(...figuresOf(block.text).map((figure) => dated(figure, lead)));
    const year = /:\s*$/u.test(block.text.text) ? readYear(block.text.oneLine) : null;
    if (year !== null) lead = { block, year };
  }
  return figures;
}

function dated(figure: KeyFigure, lead: { block: Block; year: number } | null): KeyFigure {
  if (!lead || figure.year !== null) return figure;
  const year = lead.block.text.match(new RegExp(`(?<!\\d)${lead.year}(?!\\d)`, "u"))?.whole.passage;
  const passage = year && hull([year, figure.passage]);
  return passage ? { ...figure, year: lead.year, passage } : figure;
}

function figuresOf(text: SourcedText): KeyFigure[] {
  const ranges = text.matchAll(RANGE).map(({ whole }) => whole.trim());
  const kept = [...NOT_ITS_OWN, RANGE].reduce((rest, clause) => blanked(rest, clause), text);
  const found = figuresIn(kept)
    .filter(({ label }) => /\p{L}{2}/u.test(label))
    .map((figure) => ({ ...figure, label: figure.label.replace(LEFT_OVER, "") }))
    .map((figure) => ({ ...figure, passage: supporting(figure, text) }));
  return [
    ...found,
    ...ranges.map((range) => ({
      value: null,
      unit: null,
      label: range.oneLine,
      year: null,
      passage: range.passage,
    })),
  ];
}

const BUDGET =
  /((?:budget|co[ûu]t|chiffre\s+d['’]affaires|investissement)(?:\s+(?:annuel|global|total|complet|de fonctionnement|prévisionnel)){0,12})(?:\s(?:de\s(?:l['’]|la\s)|du\s)(?:association|structure|entreprise|coop[ée]rative|r[ée]gie|garage|chantier|projet))?(?:\s+(?:en\s+)?(?:19|20)\d{2})?\s*(?::|de|d['’]|est de|était de|s['’]élève à|s['’]est élevée? à|s['’]élevait à|(?:a )?atteint|(?:a )?dépassé?|représente|avoisine)?\s*(?:environ\s|près de\s|plus de\s)?(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+(?:[,.]\d+)?)\s?(k€|M€|millions?\s+d['’]euros|€|euros)(?:\s+(?:en|pour)\s+(?:l['’]ann[ée]e\s+)?(?:19|20)\d{2}(?!\d)|\s\((?:en\s)?(?:19|20)\d{2}\))?/giu;

/** The budgets that the parts of an initiative give: « Budget annuel : 640 000 € ». */
export function ownBudgets(blocks: readonly Block[]): Budget[] {
  return blocks.flatMap(({ text }) =>
    text.matchAll(BUDGET).flatMap(({ whole, groups: [label, number, unit] }) => {
      const value = number ? parseNumber(number.text) : null;
      if (value === null || !label || !unit) return [];
      const times = /^k/iu.test(unit.text) ? 1_000 : /^m/iu.test(unit.text) ? 1_000_000 : 1;
      return [
        {
          amount: value * times,
          year: readYear(whole.oneLine),
          label: label.oneLine,
          passage: whole.passage,
        },
      ];
    }),
  );
}

/** The lines of a figure, or all of its text's where its words or its year stand on others. */
function supporting(figure: KeyFigure, text: SourcedText): Passage {
  const { lineStart, lineEnd } = figure.passage;
  const there = new Set(
    printedLines(text)
      .filter(({ text: line }) => line.lineStart >= lineStart && line.lineStart <= lineEnd)
      .flatMap(({ text: line }) => words(line.text)),
  );
  const said = words(`${figure.label} ${figure.year ?? ""}`);
  return said.every((word) => there.has(word)) ? figure.passage : text.passage;
}

/** The text with a mark where each clause was, so that no label runs over the hole. */
function blanked(text: SourcedText, clause: RegExp): SourcedText {
  const parts: SourcedText[] = [];
  let from = 0;
  for (const { start, end, whole } of text.matchAll(clause)) {
    parts.push(text.slice(from, start), SourcedText.ofLine(text.document, whole.lineStart, ";"));
    from = end;
  }
  return from === 0 ? text : SourcedText.join([...parts, text.slice(from)]);
}
