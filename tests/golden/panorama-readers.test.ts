import { expect, it } from "vitest";
import { extractPanorama } from "#importer/extract/panorama/panorama.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { seedDocument, withText } from "../support/seed-document.ts";
import { placesOf, relationsOf } from "./profile-views.ts";

const seed = seedDocument("panorama-2025-07-economie-locale-et-solidaire");

/** What the grammar makes of a few lines. */
function read(...lines: string[]) {
  const source = withText(seed, lines.join("\n"));
  return extractPanorama(source, parseMarkdown(source));
}
const thanked = (...lines: string[]) =>
  read("# REMERCIEMENTS", "", ...lines).people.map((p) => [p.name, p.role, p.organisation]);

it.each([
  [
    "- Cap Vert : Ève Lœuil, directrice ; Paul NGO, chargé de mission",
    [
      ["Ève Lœuil", "directrice", "Cap Vert"],
      ["Paul NGO", "chargé de mission", "Cap Vert"],
    ],
  ],
  ["- Cap Vert, Ève LŒUIL, directrice", [["Ève LŒUIL", "directrice", "Cap Vert"]]],
  ["- Cap Vert – Ève LŒUIL, directrice", [["Ève LŒUIL", "directrice", "Cap Vert"]]],
  ["- Ève LŒUIL, directrice, Cap Vert", [["Ève LŒUIL", "directrice", "Cap Vert"]]],
  ["- Ève LŒUIL : directrice de l'ESAT Les Tilleuls", [["Ève LŒUIL", "directrice", "ESAT Les Tilleuls"]]],
  ["- La ferme du Haut : Ève LŒUIL, Pas-de-Calais", [["Ève LŒUIL", null, "La ferme du Haut"]]],
  [
    "Merci à Ève Lœuil (Cap Vert), Paul Ngo (Verdoya) et Zoé Ÿ.",
    [
      ["Ève Lœuil", null, "Cap Vert"],
      ["Paul Ngo", null, "Verdoya"],
      ["Zoé Ÿ", null, null],
    ],
  ],
  ["Merci à toutes et à tous pour leur temps.", []],
])("thanks: %s", (line, people) => expect(thanked(line)).toEqual(people));

it("thanks: a role cut by the line's end, and two people under one organisation", () => {
  expect(
    thanked("- Cap Vert :  ", "Ève LŒUIL, Directrice  ", "générale  ", "Paul NGO, Coordinateur"),
  ).toEqual([
    ["Ève LŒUIL", "Directrice générale", "Cap Vert"],
    ["Paul NGO", "Coordinateur", "Cap Vert"],
  ]);
});

it("a list behind a colon, and one that is no list of structures", () => {
  const draft = read(
    "# C'EST BON À SAVOIR",
    "",
    "La région compte 4 ETTI : Intérim Nord (59), Tremplin (62), Relais Oise (60) et Somme Emploi (80).",
    "",
    "Les SIAE sont des atouts, pour plusieurs raisons :",
    "",
    "- Elles rendent le territoire attractif",
    "- Elles sont inclusives",
  );
  expect(draft.initiatives.map((i) => [i.name.value, placesOf(i).join()])).toEqual([
    ["Intérim Nord", "59"],
    ["Tremplin", "62"],
    ["Relais Oise", "60"],
    ["Somme Emploi", "80"],
  ]);
  expect(draft.findings.filter((f) => f.code === "contradictory-figures")).toEqual([]);
});

it("briefs under headings of themes: the headings name nobody", () => {
  const draft = read(
    "# ON A AUSSI REPÉRÉ",
    "",
    "## Recruter autrement",
    "",
    "Plusieurs structures innovent.",
    "",
    "→ **Verdoya – Nord (59) :** l'entreprise adaptée trie.",
    "",
    "## Se former",
    "",
    "→ **Cap Vert – Oise (60) :** l'association forme.",
  );
  expect(draft.initiatives.map((i) => [i.name.value, i.structureTypes[0]?.value ?? null])).toEqual([
    ["Verdoya", "EA"],
    ["Cap Vert", null],
  ]);
});

const STUDY = ["# COUP DE PROJECTEUR N°1", "", "## L'ÉTUDE DE CAS", "", "### Le Verger, un lieu ouvert", ""];

it("an identity card fills what it says", () => {
  const [it] = read(
    ...STUDY,
    "#### CONTEXTE",
    "",
    "- Structure porteuse : Les Amis du Verger",
    "- Territoire : Lens, Liévin (62)",
    "- Date de création : mars 2019",
    "- Statut : association",
    "- Publics : jeunes de 16 à 25 ans",
    "- Réseau : Alliance des Vergers",
    "",
    "Le Verger accueille.",
    "",
    "#### OBJECTIFS",
    "",
    "- Cultiver",
  ).initiatives;
  expect(relationsOf(it, "carrier")).toEqual(["amis du verger"]);
  expect(placesOf(it)).toEqual(["Lens", "Liévin"]);
  expect([it?.startedOn?.value.iso, it?.legalForm?.value, it?.beneficiaries?.value]).toEqual([
    "2019-03",
    "association",
    "jeunes de 16 à 25 ans",
  ]);
  expect(it?.networks.map((n) => n.value)).toEqual(["Alliance des Vergers"]);
});

it("a contact that gives nothing, an address that is cut", () => {
  const contact = (...lines: string[]) =>
    read(...STUDY, "#### CONTEXTE", "", "Le Verger accueille.", "", "#### CONTACT", "", ...lines);
  expect(contact("Le Verger").findings.map((f) => f.code)).toContain("empty-field");
  expect(
    contact("Le Verger  ", "contact@verger").findings.filter((f) => f.code === "invalid-email"),
  ).toHaveLength(1);
  const [it] = contact("Le Verger, 3 rue du Pré, 62300 Lens  ", "bonjour@verger.example").initiatives;
  expect(it?.places.find((p) => p.role === "address")).toMatchObject({
    street: "3 rue du Pré",
    postcode: "62300",
    commune: "Lens",
  });
});

it.each([
  "# COUP DE PROJECTEUR N°1",
  "**CONTACT**",
  "# SOMMAIRE",
  "# REMERCIEMENTS\n\n- :",
  "# ON A AUSSI REPÉRÉ\n\n→ : x",
  "\u0000",
  "# L'ÉTUDE DE CAS",
])("%j alone throws nothing", (text) => expect(() => read(text)).not.toThrow());
