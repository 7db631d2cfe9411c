import { MONEY } from "../lexicon/units.ts";
import { type Rule, recogniser } from "./engine.ts";

/** What a unit of money is worth in euros. */
const UNITS: readonly [RegExp, number][] = [
  [/^k€$/iu, 1_000],
  [/^(?:M€|millions? d['’]euros)$/iu, 1_000_000],
  [/^milliards? d['’]euros$/iu, 1_000_000_000],
  [/^(?:€|euros?)$/iu, 1],
];

/** A unit of money as one; null for another unit. */
export function eurosOf(unit: string): number | null {
  return UNITS.find(([words]) => words.test(unit))?.[1] ?? null;
}

const RULES: readonly Rule<"number", "money">[] = [
  {
    name: "amount",
    pattern: [{ layer: "number" }, new RegExp(`\\s?(?<unit>${MONEY})(?!\\p{L})`, "iu")],
    give: ({ note, said }) => {
      const number = note("number")?.value;
      const times = eurosOf(said("unit") ?? "");
      return number && times !== null ? { euros: number.value * times, qualifier: number.qualifier } : null;
    },
  },
];

export const money = recogniser("money", ["number"], RULES);
