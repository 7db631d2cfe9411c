import { hull } from "#domain/passage.ts";
import { fold, formatNumber, parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isDoubtful, leftoversIn } from "../common/placeholders.ts";
import type { Budget, FindingDraft } from "../draft.ts";
import { membersListed } from "./case-ties.ts";
import type { Panel } from "./panels.ts";
import { unitsIn, unitsOf } from "./units.ts";

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
    ...sharesOfMoney(panels),
    ...otherBudgets(budget),
    ...membersCounted(panels),
    ...lostFigures(panels),
  ];
}

/** « Budget : XXX € », « Secrétaire : à désigner », « Directeur : ? ». */
function leftovers(unit: SourcedText): FindingDraft[] {
  const found = leftoversIn(unit)
    .filter((l) => l.code === "placeholder" && !/\?\s*$/u.test(l.text.text))
    .map((l) => doubt(l.code, l.text, l.message, l.expected));
  if (found.length > 0) return found;
  const open = unit.match(
    /[^:]{3,40}:\s*((?:[àa]\s(?:d[ée]signer|pourvoir|recruter|nommer|venir|d[ée]finir|compl[ée]ter|pr[ée]ciser)|poste vacant|vacant|en cours)[^.;]{0,30}|\?+)\s*$/iu,
  );
  if (!open) return [];
  return isDoubtful(open.whole.text) || open.groups[0]
    ? [
        doubt(
          "placeholder",
          open.whole.trim(),
          "Une mention est restée en attente.",
          "le nom ou la valeur annoncée",
        ),
      ]
    : [];
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

/** Shares of one whole that do not make a hundred. */
function sharesOfMoney(panels: readonly Panel[]): FindingDraft[] {
  return panels
    .filter((p) => p.part === "economy" || p.part === "funding" || p.part === "partners")
    .flatMap((panel): FindingDraft[] => {
      const shares = unitsOf(panel.blocks).flatMap((unit) => {
        const share = unit.match(/(?<![\d,])(\d{1,3}(?:[.,]\d+)?)\s?%/u)?.groups[0];
        return share ? [{ unit, value: parseNumber(share.text) ?? 0 }] : [];
      });
      const sum = Math.round(shares.reduce((n, s) => n + s.value, 0) * 10) / 10;
      const passage = hull(shares.map((s) => s.unit.passage));
      if (shares.length < 3 || !passage || sum === 100 || sum < 90 || sum > 130) return [];
      const found = shares.map((s) => `${formatNumber(s.value)} %`).join(" + ");
      return [
        {
          code: "contradictory-figures",
          passage,
          message: `Les parts du budget font ${formatNumber(sum)} %.`,
          found,
          expected: "100 %",
          about: null,
        },
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

/** « 11 membres » over ten names; « LES 17 ADHÉRENTS » over none. */
function membersCounted(panels: readonly Panel[]): FindingDraft[] {
  return panels
    .filter((p) => p.part === "members")
    .flatMap((panel): FindingDraft[] => {
      const printed = [...(panel.title ? [panel.title] : []), ...panel.lines];
      const said = printed.map((line) => line.match(COUNT_OF_MEMBERS)).find((m) => m !== null);
      const count = said?.groups[0] ? numberOf(said.groups[0].text) : null;
      if (!said || count === null) return [];
      const given = membersListed([panel]).length;
      if (given === count) return [];
      if (given === 0)
        return [
          doubt(
            "missing-part",
            said.whole,
            `« ${said.whole.oneLine} » : la diapositive n'en donne pas la liste.`,
            "la liste annoncée",
          ),
        ];
      return given >= 3
        ? [
            doubt(
              "contradictory-figures",
              said.whole,
              `« ${said.whole.oneLine} » : la liste en donne ${given}.`,
              String(given),
            ),
          ]
        : [];
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
