import { expect, test } from "vitest";
import { type Cited, citationOf, linesCited, writtenCitation } from "./citation.ts";

const CITED: Cited = {
  slug: "les-jardins",
  name: "Les Jardins & Cie",
  url: "https://exemple.fr/initiatives/les-jardins",
  passages: [
    { document: "livret", lineStart: 531, lineEnd: 531 },
    { document: "panorama", lineStart: 12, lineEnd: 14 },
  ],
  quote: null,
  publications: [
    {
      id: "panorama",
      family: "panorama",
      title: "Le textile",
      publisher: "DREETS",
      publishedOn: "2025-07",
      pageStarts: [],
    },
    {
      id: "livret",
      family: "livret",
      title: "100 % local",
      publisher: "DREETS",
      publishedOn: "2021",
      pageStarts: [],
    },
  ],
  readOn: "2026-11-29",
};

test("en texte : qui, quoi, où, quelles lignes, et de quand sont les données", () => {
  expect(writtenCitation(citationOf(CITED).text)).toBe(
    "DREETS, Panorama « Le textile », juillet 2025, lignes 12 à 14 ; Livret d'initiatives « 100 % local », 2021, ligne 531. Dans « Les Jardins & Cie », Initiatives inclusives en Hauts-de-France, https://exemple.fr/initiatives/les-jardins (données du 29 novembre 2026).",
  );
});

test("d'un fait, ses mots d'abord, et la seule publication qui le dit", () => {
  const fact = { ...CITED, quote: "45 salariés", passages: CITED.passages.slice(0, 1) };
  expect(citationOf(fact).text.before).toMatch(
    /^« 45 salariés » DREETS, Livret d'initiatives « 100 % local », 2021, ligne 531\. /,
  );
});

test("en BibTeX, les signes de BibTeX sont des signes du texte", () => {
  const { bibtex } = citationOf({ ...CITED, quote: "50 % de {remise}" });
  const written = writtenCitation(bibtex);
  expect(written).toMatch(/^@misc\{les-jardins-2025-l531,\n {2}author = \{\{DREETS\}\},\n/);
  expect(written).toContain("title = {{Les Jardins \\& Cie}}");
  expect(written).toContain("annote = {50 \\% de \\{remise\\}}");
  expect(written).toContain("url = {https://exemple.fr/initiatives/les-jardins}\n}");
  expect(bibtex.before).not.toContain("urldate");
});

test("en RIS, une ligne par champ, du type à la fin", () => {
  const written = writtenCitation(citationOf({ ...CITED, name: "Deux\nlignes" }).ris);
  const lines = written.split("\r\n");
  expect(lines[0]).toBe("TY  - ELEC");
  expect(lines).toContain("TI  - Deux lignes");
  expect(lines.at(-2)).toBe("ER  - ");
  expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
});

test("les lignes se disent comme on les dit", () => {
  expect(linesCited([{ lineStart: 3, lineEnd: 3 }])).toBe("ligne 3");
  expect(
    linesCited([
      { lineStart: 3, lineEnd: 4 },
      { lineStart: 9, lineEnd: 9 },
    ]),
  ).toBe("lignes 3 à 4 et 9");
});
