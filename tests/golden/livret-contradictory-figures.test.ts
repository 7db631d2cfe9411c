import { describe, expect, test } from "vitest";
import { formatNumber } from "#lib/text.ts";
import { paragraphs, read, sheet } from "../support/booklet.ts";

describe("figures that do not agree", () => {
  const found = (...lines: string[]) =>
    read(paragraphs(...sheet("Fil d'Or", ...lines)))
      .findings.filter((f) => f.code === "contradictory-figures")
      .map((f) => [f.passage.lineStart, f.found]);

  test("the same count of one year, the staff, the budget", () => {
    expect(
      found(
        "**En pratique :** en 2024, 98 tonnes de draps ont été triées.",
        "**Équipe :** 24 salariés",
        "**Modèle économique :** Le budget de 2024, 132 400 €, est public.",
        "## En chiffres",
        "89 tonnes de draps triés en 2024",
        "22 salariés",
        "132 000 € de budget (2024)",
      ),
    ).toEqual([
      [7, "24"],
      [13, "89"],
      [17, formatNumber(132000)],
    ]);
  });

  test("another year, another thing, yesterday's staff", () => {
    expect(
      found(
        "**L'histoire :** En 2019, une équipe de 3 salariés trie 12 tonnes de draps en 2019.",
        "**Équipe :** 24 salariés",
        "## En chiffres",
        "89 tonnes de draps triés en 2024",
        "31 tonnes de laine lavées en 2024",
      ),
    ).toEqual([]);
  });
});

test("a table, a number over what it counts, a budget among the figures", () => {
  const draft = read(
    paragraphs(
      ...sheet("Fil d'Or", "## En chiffres"),
      "| Sacs cousus en 2024 | 7 850 |\n|---|---|\n| 1,64 M€ | budget 2024 |",
      "**65 %**  \nde sorties vers l'emploi",
    ),
  );
  const [initiative] = draft.initiatives;
  expect(initiative?.keyFigures.map((f) => [f.value, f.label, f.year])).toEqual([
    [7850, "Sacs cousus en 2024", 2024],
    [65, "de sorties vers l'emploi", null],
  ]);
  expect(initiative?.budget.map((b) => [b.amount, b.year])).toEqual([[1640000, 2024]]);
});
