import { expect, test } from "vitest";
import { extractLivret } from "#importer/extract/livret/livret.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { withText } from "../support/seed-document.ts";
import { draft, source } from "./livret-views.ts";

/** The same booklet as another year's layout would print it: words and order stay, the type changes. */
const LAYOUTS: readonly [string, (line: string) => string][] = [
  ["no heading is marked", (line) => line.replace(/^#+ /, "")],
  ["nothing is bold", (line) => line.replaceAll("**", "")],
  ["nothing is marked at all", (line) => line.replace(/^#+ /, "").replaceAll("**", "")],
  ["headings are bold lines", (line) => line.replace(/^#+ (.*)$/, (_, t) => `**${t.replaceAll("**", "")}**`)],
  ["all headings are at one level", (line) => line.replace(/^#+ /, "### ")],
  ["lists have no bullets", (line) => line.replace(/^- (.*)$/, "$1  ")],
  ["labels stand before a dash", (line) => line.replace(/^((?:- )?\*\*[^*]{3,60}\*\*)\s*:/, "$1 –")],
];

const told = ({ initiatives }: typeof draft) =>
  initiatives.map((i) => ({
    name: i.name.value,
    types: i.structureTypes.map((t) => t.value),
    towns: i.places.map((p) => p.commune),
    siret: i.siret?.value ?? null,
    startedOn: i.startedOn?.value.iso ?? null,
    workforce: i.workforce && { ...i.workforce.value, text: "" },
    people: i.contacts.map((c) => c.value.name),
    partners: i.relations.map((r) => [r.kind, r.level, r.name]),
    budget: i.budget.map((b) => b.amount),
  }));

test.each(LAYOUTS)("%s: the same initiatives, said of them the same", (_, layout) => {
  const text = source.lines.map(layout).join("\n");
  const again = withText(source, text);
  expect(told(extractLivret(again, parseMarkdown(again)))).toEqual(told(draft));
});
