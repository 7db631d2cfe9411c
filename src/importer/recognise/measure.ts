import { MEASURE } from "../lexicon/units.ts";
import { type Rule, recogniser } from "./engine.ts";

const RULES: readonly Rule<"number", "measure">[] = [
  {
    name: "number and unit",
    pattern: [{ layer: "number" }, new RegExp(`\\s?(?<unit>${MEASURE})(?![\\p{L}\\d])`, "u")],
    give: ({ note, said }) => {
      const number = note("number")?.value;
      const unit = said("unit");
      return number && unit ? { ...number, unit } : null;
    },
  },
];

export const measures = recogniser("measure", ["number"], RULES);
