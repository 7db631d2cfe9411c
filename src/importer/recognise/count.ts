import { type Rule, recogniser } from "./engine.ts";

/** The noun phrase that a number counts: « sorties positives », « personnes en insertion », « tonnes de CO2 évitées ». */
const NO_NOUN =
  "(?!(?:ans?|heures?|h|mois|jours?|semaines?|euros?|[àa]|en|et|ou|sur|par|pour|dans|au|aux|le|la|les|du|des?|est|sont|a|ont|qui|que|dont|avec|chez|depuis|afin|y)(?![\\p{L}’']))";
const WHAT = new RegExp(
  `[ \u00a0](?:d['’]|de\\s|des\\s)?(?<what>${NO_NOUN}\\p{L}[\\p{L}'’-]+(?:[ \u00a0](?:d['’]|de\\s|du\\s|des\\s|en\\s|à\\s|au\\s)?${NO_NOUN}(?:\\p{Ll}|\\p{Lu}[\\p{Lu}\\d]+(?!\\p{L}))[\\p{L}'’²-]*){0,3})`,
  "u",
);

const RULES: readonly Rule<"number", "count">[] = [
  {
    name: "so many of so many",
    pattern: [{ layer: "number" }, WHAT, /[ \u00a0]sur[ \u00a0]/u, { layer: "number" }],
    give: ({ note, said }) => {
      const [first, second] = [note("number", 0)?.value, note("number", 1)?.value];
      return first && second && first.value <= second.value
        ? { value: first.value, of: second.value, qualifier: first.qualifier, what: said("what") ?? "" }
        : null;
    },
  },
  {
    name: "so many",
    pattern: [{ layer: "number" }, WHAT],
    give: ({ note, said }) => {
      const number = note("number")?.value;
      return number ? { ...number, of: null, what: said("what") ?? "" } : null;
    },
  },
];

export const counts = recogniser("count", ["number"], RULES);
