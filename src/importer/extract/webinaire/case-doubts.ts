import { fold, formatNumber, parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { leftoversIn } from "../common/placeholders.ts";
import type { Budget, FindingDraft } from "../draft.ts";
import type { Panel } from "./panels.ts";
import { unitsIn } from "./units.ts";

const SMALL_NUMBERS = "zero un deux trois quatre cinq six sept huit neuf dix onze douze".split(" ");

function numberOf(text: string): number | null {
  const at = SMALL_NUMBERS.indexOf(fold(text));
  return at > 0 ? at : parseNumber(text);
}

function doubt(
  code: FindingDraft["code"],
  text: SourcedText,
  message: string,
  expected: string | null,
): FindingDraft {
  return { code, passage: text.passage, message, found: text.oneLine, expected, about: null };
}

/** What a case study leaves open or says in two ways. */
export function doubtsOfCase(panels: readonly Panel[], budget: readonly Budget[]): FindingDraft[] {
  return [
    ...unitsIn(panels).flatMap(leftovers),
    ...panels.flatMap(countedItems),
    ...otherBudgets(budget),
    ...membersCounted(panels),
    ...lostFigures(panels),
  ];
}

/** « Budget : XXX € ». */
function leftovers(unit: SourcedText): FindingDraft[] {
  return leftoversIn(unit)
    .filter((l) => l.code === "placeholder" && !/\?\s*$/u.test(l.text.text))
    .map((l) => doubt(l.code, l.text, l.message, l.expected));
}

const ANNOUNCES =
  /(?<![\p{L}\d])(\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s(?:grandes\s|principales?\s)?(missions?|objectifs?|axes?|[ée]tapes?|actions?|activit[ée]s?|groupes?|coll[èeé]ges?|vice-pr[ée]sidents?|piliers?|engagements?)(?![\p{L}])/iu;

/** « Les 3 missions : » over four numbered items: as many are announced as are given, or it is said. */
function countedItems(panel: Panel): FindingDraft[] {
  return panel.blocks.flatMap((block, i): FindingDraft[] => {
    const said = block.text.match(ANNOUNCES);
    const count = said?.groups[0] ? numberOf(said.groups[0].text) : null;
    if (!said || count === null || !/:\s*$/u.test(block.text.text)) return [];
    let given = 0;
    for (const next of panel.blocks.slice(i + 1)) {
      if (next.kind !== "item") break;
      given++;
    }
    if (given < 2 || given === count) return [];
    return [
      doubt(
        "contradictory-figures",
        block.text,
        `« ${said.whole.oneLine} » : la liste en donne ${given}.`,
        String(given),
      ),
    ];
  });
}

/** Two budgets of a year, or one with its year and one without. */
function otherBudgets(budget: readonly Budget[]): FindingDraft[] {
  const [first] = budget;
  return budget.slice(1).flatMap((other): FindingDraft[] => {
    const apart = first && first.year !== null && other.year !== null && first.year !== other.year;
    if (!first || apart || other.amount === first.amount) return [];
    const found = `${formatNumber(other.amount)} €`;
    return [
      {
        code: "contradictory-figures",
        passage: other.passage,
        message: `Le budget est de ${formatNumber(first.amount)} € ailleurs dans la présentation, de ${found} ici.`,
        found,
        expected: `${formatNumber(first.amount)} €`,
        about: null,
      },
    ];
  });
}

const COUNT_OF_MEMBERS =
  /(?<![\p{L}\d])(\d{1,3})\s(?:membres?|adh[ée]rente?s?|soci[ée]taires?|structures membres)(?![\p{L}])/iu;

/** « LES 17 ADHÉRENTS » over no names. */
function membersCounted(panels: readonly Panel[]): FindingDraft[] {
  return panels
    .filter((p) => p.part === "members")
    .flatMap((panel): FindingDraft[] => {
      const printed = [...(panel.title ? [panel.title] : []), ...panel.lines];
      const said = printed.map((line) => line.match(COUNT_OF_MEMBERS)).find((m) => m !== null);
      if (!said) return [];
      if (panel.blocks.some((b) => !b.text.text.includes(said.whole.text))) return [];
      return [
        doubt(
          "missing-part",
          said.whole,
          `« ${said.whole.oneLine} » : la diapositive n'en donne pas la liste.`,
          "la liste annoncée",
        ),
      ];
    });
}

/** On a drawing that gives figures, words that say what is counted and no number with them. */
function lostFigures(panels: readonly Panel[]): FindingDraft[] {
  return panels.flatMap((panel) => {
    const drawn = panel.lines.filter((line) =>
      /^[<>»≥+]*\s*\d[\d .]*(?:\s(?:tonnes?|kg|%|\p{Ll}{3,20}))?$/u.test(line.text.trim()),
    );
    if (drawn.length < 2) return [];
    return panel.blocks
      .filter((b) => b.kind === "paragraph" && b.text.length >= 15 && b.text.length <= 90)
      .filter(
        (b) =>
          b.lineEnd > b.lineStart &&
          /^(?:\p{Ll}+s)\s(?:\p{L}+s\s|de\s|d[’']|au|en)/u.test(b.text.text) &&
          !/\d/u.test(b.text.text.split(/\sen\s/u)[0] ?? ""),
      )
      .filter(
        (b) => !drawn.some((line) => b.lineStart - line.lineStart >= 0 && b.lineStart - line.lineStart <= 2),
      )
      .filter((b) => !/[.!?]\s*$/u.test(b.text.text))
      .map((b) =>
        doubt(
          "missing-part",
          b.text,
          "Ces mots disent ce qui est compté, et le chiffre manque.",
          "un chiffre",
        ),
      );
  });
}
