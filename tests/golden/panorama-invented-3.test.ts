import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directorySchema } from "#domain/directory.ts";
import { extractPanorama } from "#importer/extract/panorama/panorama.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { readDirectory } from "../support/read-directory.ts";
import { withText } from "../support/seed-document.ts";
import { inventedPanorama } from "./invented-panorama.ts";
import { figure, placesOf, relationsOf } from "./profile-views.ts";

const { draft, findings, kinds, named, source, types } = inventedPanorama(
  "panorama-invente-petite-enfance",
  "panorama-3",
);

it("leaves no line aside, and no value without its words", () => {
  expect(unaccounted(draft, source)).toEqual([]);
  expect(outOfBounds(draft, source)).toEqual([]);
  expect(unsupported(draft, source)).toEqual([]);
});

it("imports as a seeds folder of its own, and follows the contract", () => {
  const { directory } = readDirectory("tests/fixtures/panorama-3");
  expect(directorySchema.safeParse(directory).error).toBeUndefined();
  expect(directory.documents.map((d) => d.coverage.unread)).toEqual([[]]);
  // Three of the list are told in brief or whole too, and stay one.
  expect(directory.initiatives.map((i) => i.name).sort()).toEqual([
    "Aux Petits Soins",
    "Bambin'Oise",
    "La Ribambelle",
    "Le Bel Âge",
    "Les Petits Cailloux",
    "Pas à Pas",
  ]);
});

it("stays whole whatever happens to the text", () => {
  fc.assert(
    fc.property(mutations(source), (text) => {
      const other = withText(source, text);
      const made = extractPanorama(other, parseMarkdown(other));
      expect(outOfBounds(made, other)).toEqual([]);
      expect(unaccounted(made, other)).toEqual([]);
      expect(unsupported(made, other)).toEqual([]);
    }),
    { numRuns: FUZZ_RUNS },
  );
});

describe("the panorama on petite enfance: no heading marked, portraits with an identity card and numbered parts", () => {
  it("has its parts: titles by the contents, studies by the line that repeats over each", () => {
    expect(draft.sections.filter((s) => s.level === 1).map((s) => [s.kind, s.title, s.lineStart])).toEqual([
      ["cover", "Couverture", 1],
      ["contents", "SOMMAIRE", 10],
      ["intro", "POUR COMMENCER", 20],
      ["glossary", "PARLONS LE MÊME LANGAGE", 26],
      ["case-study", "La Ribambelle, la crèche qui ouvre avant l'usine", 33],
      ["case-study", "Le Bel Âge : des vélos-taxis au pied des résidences", 81],
      ["case-study", "Aux Petits Soins, un GEIQ pour l'aide à domicile", 122],
      ["briefs", "BRÈVES DES TERRITOIRES", 152],
      ["thanks", "MERCI !", 163],
      ["resources", "À LIRE, À VOIR", 167],
    ]);
  });

  it("La Ribambelle: the card before the text, numbered parts in free words", () => {
    const it = named(/Ribambelle/u, "full");
    expect(kinds(/Ribambelle/u)).toEqual([
      "description",
      "context",
      "objectives",
      "description",
      "impact",
      "partners",
      "obstacles",
      "funding",
      "contact",
    ]);
    expect(it?.structureTypes.map((t) => t.value)).toEqual(["ACI"]);
    expect(it?.legalForm?.value).toBe("association loi 1901");
    expect(it?.startedOn?.value.iso).toBe("2018-09-03");
    expect([it?.workforce?.value.permanent, it?.workforce?.value.insertion]).toEqual([9, 14]);
    expect(it?.siret?.value).toBe("73282932000074");
    expect(placesOf(it)).toEqual(["Bruay-la-Buissière"]);
    expect(relationsOf(it, "carrier")).toEqual(["grandir en artois"]);
    expect(relationsOf(it, "partner")).toEqual([
      "caf du pas de calais",
      "lycee professionnel carnot",
      "mecatrans",
    ]);
    expect(relationsOf(it, "supplier")).toEqual(["cuisine des terrils"]);
    expect(relationsOf(it, "funder")).toEqual([
      "caf",
      "ville de bruay la buissiere",
      "departement du pas de calais",
    ]);
    expect(figure(it, 27, null, "diplômes")).toBeDefined();
    // The meals are the supplier's.
    expect(it?.keyFigures.some((f) => f.value === 1900)).toBe(false);
    expect(it?.budget.map((b) => [b.amount, b.year])).toEqual([[320_000, 2025]]);
    expect(it?.contacts.map((c) => [c.value.name, c.value.role])).toEqual([
      ["Leïla Cordonnier", "directrice"],
    ]);
  });

  it("Le Bel Âge: carried by an entreprise d'insertion, whose kind is its own", () => {
    const it = named(/Bel Âge/u, "full");
    expect(relationsOf(it, "carrier")).toEqual(["roule ma poule"]);
    expect(types(/Bel Âge/u)).toEqual(["EI"]);
    expect(it?.workforce?.value.fte).toBe(6);
    expect(it?.websites).toEqual([]);
    expect(findings("placeholder").map((f) => f.passage.lineStart)).toEqual([89]);
    expect(
      findings("contradictory-figures").map((f) => [f.passage.lineStart, f.found, f.expected]),
    ).toContainEqual([106, "8460", "8640"]);
  });

  it("Aux Petits Soins: a name that begins with « Aux »; no contact, no funding", () => {
    const it = named(/Petits Soins/u, "full");
    expect(it?.name.value).toBe("Aux Petits Soins");
    expect(relationsOf(it, "carrier")).toEqual([]);
    expect(
      findings("missing-part")
        .filter((f) => f.about === "Aux Petits Soins")
        .map((f) => f.expected),
    ).toEqual(["Financement", "Contact"]);
  });

  it("briefs under a bold name and its town, and a list of five that names four", () => {
    const briefs = draft.initiatives.filter((i) => i.level === "brief");
    expect(briefs.map((i) => [i.name.value, i.structureTypes[0]?.value ?? null, placesOf(i).join()])).toEqual(
      [
        ["Pas à Pas", null, "Somme,Amiens"],
        ["Les Petits Cailloux", "EI", "Nord,Maubeuge"],
        ["Bambin'Oise", null, "Oise,Creil"],
      ],
    );
    expect(named(/Cailloux/u, "brief")?.startedOn?.value.iso).toBe("2015");
    expect(named(/Cailloux/u, "brief")?.workforce?.value.total).toBe(11);
    expect(named(/Pas à Pas/u, "brief")?.workforce?.value.insertion).toBe(7);
    expect(named(/Bambin/u, "brief")?.contacts[0]?.value.emails).toEqual(["bambin@berceau.example"]);
    expect(relationsOf(named(/Bambin/u, "brief"), "carrier")).toEqual(["berceau"]);
    expect(findings("contradictory-figures").map((f) => [f.found, f.expected])).toContainEqual(["4", "cinq"]);
  });

  it("people quoted, presiding and thanked in one sentence; terms that a full stop ends", () => {
    const people = draft.people.map((p) => [p.name, p.organisation, p.context]);
    expect(people).toContainEqual(["Sabrina Lecat", null, "quoted"]);
    expect(people).toContainEqual(["Marc Delannoy", null, "governance"]);
    expect(people).toContainEqual(["Hugo Vasseur", "Caf du Nord", "thanked"]);
    expect(people).toContainEqual(["Marc Delannoy", "GEIQ Aux Petits Soins", "thanked"]);
    expect(draft.glossary.map((g) => [g.term, g.attributedTo])).toEqual([
      ["Crèche à vocation d'insertion professionnelle", "Caisse nationale des allocations familiales"],
      ["Service à la personne", null],
    ]);
  });
});
