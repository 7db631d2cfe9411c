import { expect, test } from "vitest";
import { addressesIn, blockRuns, wordsOf } from "./inline.ts";

const MARKDOWN = { syntax: "markdown", misread: new Map() } as const;

test("gras, exposant, lien et saut de ligne ; une marque sans pendant n'est pas un mot", () => {
  expect(
    blockRuns(
      { kind: "paragraph", text: "**Cap** 10 m<sup>2</sup>\n[là](https://a.example) **fin" },
      MARKDOWN,
    ),
  ).toMatchObject([
    { text: "Cap", strong: true },
    { text: " 10 m", strong: false },
    { text: "2", script: "sup" },
    { text: "\n" },
    { text: "là", href: "https://a.example" },
    { text: " " },
    { text: "fin" },
  ]);
  expect(wordsOf("[Sur REV3](#)", "markdown")).toBe("Sur REV3");
});

test("dans un texte sans marques, l'intitulé d'un point est mis à part", () => {
  const [label, rest] = blockRuns(
    { kind: "item", text: "Constat initial : peu de monde" },
    { ...MARKDOWN, syntax: "plain" },
  );
  expect([label?.text, label?.strong, rest?.text]).toEqual(["Constat initial", true, " : peu de monde"]);
});

test("courriels et adresses mènent quelque part, l'un dans l'autre une seule fois", () => {
  const text = "Voir www.exemple.fr/a@b.fr, ou ecrire@exemple.fr.";
  expect(addressesIn(text).map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ["www.exemple.fr/a@b.fr", "https://www.exemple.fr/a@b.fr"],
    ["ecrire@exemple.fr", "mailto:ecrire@exemple.fr"],
  ]);
});
