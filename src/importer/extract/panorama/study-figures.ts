import { hull } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import type { Whose } from "../../attribute/subject.ts";
import { amountOf, type Counted, countedIn } from "../../fill/figures.ts";
import type { Block } from "../../parse/block.ts";
import type { Budget } from "../draft.ts";
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

/** The figures that the parts of a study give as the initiative's own, and its budgets. */
export function studyFigures(
  parts: readonly { kind: ProfilePartKind; heading: Block | null; blocks: readonly Block[] }[],
  whose: Whose,
): Counted {
  const found: Counted = { keyFigures: [], budget: [] };
  for (const { kind, heading, blocks } of parts) {
    if (!TELLING.has(kind) && !SURROUNDING.has(kind)) continue;
    const own = countedIn(blocks, whose, SURROUNDING.has(kind));
    found.keyFigures.push(...own.keyFigures);
    found.budget.push(...own.budget);
    if (kind === "funding" || kind === "economic-viability")
      found.budget.push(...blocks.flatMap((block) => openingAmount(block, heading)));
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
