import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { amountOf } from "../common/money.ts";
import { figuresIn } from "../common/running-figures.ts";
import { sentences } from "../common/sentences.ts";
import type { Budget } from "../draft.ts";
import { isAboutCarrier, isAboutIt, isAboutTerritory, type Whose } from "./own-words.ts";
import type { ProfilePartKind } from "./profile-headings.ts";

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
  parts: readonly { kind: ProfilePartKind; blocks: readonly Block[] }[],
  whose: Whose,
): StudyFigures {
  const found: StudyFigures = { keyFigures: [], budget: [] };
  for (const { kind, blocks } of parts) {
    if (!TELLING.has(kind) && !SURROUNDING.has(kind)) continue;
    let lead: SourcedText | null = null;
    for (const block of blocks) {
      if (block.kind === "heading" || block.kind === "note") continue;
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

function ownFigures(sentence: SourcedText, kind: ProfilePartKind, whose: Whose): KeyFigure[] {
  if (!/\d/.test(sentence.text) || isAboutTerritory(sentence, whose) || isAboutCarrier(sentence, whose))
    return [];
  if (RULE.test(fold(sentence.text))) return [];
  const figures = figuresIn(sentence);
  if (!SURROUNDING.has(kind) || isAboutIt(sentence, whose)) return figures;
  return figures.filter((f) => PLACE_UNIT.test(f.unit ?? ""));
}

/** « En 2024 : » above a list dates its items. */
function dated(figure: KeyFigure, lead: SourcedText | null): KeyFigure {
  if (!lead || figure.year !== null) return figure;
  const passage = hull([lead.passage, figure.passage]);
  return passage ? { ...figure, year: Number(lead.text), passage } : figure;
}
