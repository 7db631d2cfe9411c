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
import { bare, figure, placesOf, relationsOf } from "./profile-views.ts";

const { draft, findings, kinds, named, source, types } = inventedPanorama(
  "panorama-invente-mixite",
  "panorama-2",
);

it("leaves no line aside, and no value without its words", () => {
  expect(unaccounted(draft, source)).toEqual([]);
  expect(outOfBounds(draft, source)).toEqual([]);
  expect(unsupported(draft, source)).toEqual([]);
});

it("imports as a seeds folder of its own, and follows the contract", () => {
  const { directory } = readDirectory("tests/fixtures/panorama-2");
  expect(directorySchema.safeParse(directory).error).toBeUndefined();
  expect(directory.documents.map((d) => d.coverage.unread)).toEqual([[]]);
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

describe("the panorama on mixité: bold paragraphs for headings, two studies in one chapter", () => {
  it("has its parts, the contents without page numbers read as contents", () => {
    expect(draft.sections.filter((s) => s.level === 1).map((s) => [s.kind, s.number, s.lineStart])).toEqual([
      ["cover", null, 1],
      ["contents", null, 11],
      ["glossary", null, 27],
      ["context", null, 42],
      ["context", null, 48],
      ["case-study", "1", 66],
      ["case-study", "3", 148],
      ["briefs", null, 158],
      ["conclusion", null, 179],
      ["thanks", null, 183],
      ["resources", null, 191],
    ]);
  });

  it("lists eleven GEIQ where it announces twelve in letters", () => {
    const listed = draft.initiatives.filter((i) => i.level === "listed");
    expect(listed.map((i) => [i.name.value, placesOf(i).join()])).toEqual([
      ["GEIQ Bâtir Hainaut", "59"],
      ["GEIQ Propreté des Flandres", "59,Dunkerque"],
      ["GEIQ Agri'Picardie", ""],
      ["GEIQ Logis'Oise", "Oise"],
      ["GEIQ Santé Artois", "62"],
      ["GEIQ Littoral Maritime", "62"],
      ["GEIQ Transport Avesnois", "59"],
      ["GEIQ Métal Thiérache", "02"],
      ["GEIQ Industrie Somme", "80"],
      ["GEIQ Aide à Domicile 60", "60"],
      ["GEIQ Espaces Verts Lys", "59,62"],
    ]);
    expect(listed.every((i) => i.structureTypes[0]?.value === "GEIQ")).toBe(true);
    expect(findings("contradictory-figures").map((f) => [f.found, f.expected])).toEqual([["11", "douze"]]);
  });

  it("Bâti'Elles: its name in the body's capitals, its carrier, a creche that is a partner's too", () => {
    const it = named(/Bâti'Elles/u, "full");
    expect(it?.name.value).toBe("Bâti'Elles en Sambre");
    expect(kinds(/Bâti'Elles/u)).toEqual([
      "context",
      "objectives",
      "description",
      "impact",
      "vigilance",
      "success-keys",
      "funding",
      "contact",
    ]);
    expect(types(/Bâti'Elles/u)).toEqual(["ACI"]);
    expect(placesOf(it)).toContain("Maubeuge");
    expect(placesOf(it)).not.toContain("Compiègne");
    expect(it?.startedOn?.value.iso).toBe("2017");
    expect(relationsOf(it, "carrier")).toEqual(["chantiers ouverts"]);
    expect(it?.workforce?.value).toMatchObject({ permanent: 3, insertion: 16 });
    expect(figure(it, 48, null, "femmes accompagnées")).toBeDefined();
    expect(figure(it, 62, "%", "sorties dynamiques", 2024)).toBeDefined();
    const values = it?.keyFigures.map((f) => f.value);
    for (const other of [14, 12.3, 25]) expect(values).not.toContain(other);
    expect(it?.relations.filter((r) => r.kind === "funder").map((r) => [bare(r.name), r.level])).toEqual([
      ["etat", "national"],
      ["fonds social europeen fse", "européen"],
      ["departement du nord", "local"],
      ["communaute d agglomeration maubeuge val de sambre", "local"],
    ]);
    expect(relationsOf(it, "partner")).toEqual(
      expect.arrayContaining(["petits pas", "afpa", "geiq batir hainaut"]),
    );
    expect(
      it?.contacts.map(({ value: c }) => [c.name, c.role, c.emails, c.phones.map((p) => p.e164)]),
    ).toEqual([["Inès DE WAELE", "coordinatrice", ["ines.dewaele@batielles.example"], ["+33327112233"]]]);
    expect(it?.sections.find((s) => s.kind === "context")?.markdown).toContain("la Ville de Maubeuge");
    expect(it?.sections.find((s) => s.kind === "description")?.markdown).toContain(
      "certificat de compétences",
    );
  });

  it("the second study of the same chapter: « l'exemple de », members, and a branch only hoped for", () => {
    const it = named(/Égalité\+/u, "full");
    expect(it?.name.value).toMatch(/^(?:Le )?[Cc]lub Égalité\+$/u);
    expect(kinds(/Égalité\+/u)).toEqual(["context", "description", "key-figures", "replication", "contact"]);
    expect(placesOf(it)).toEqual(["Amiens"]);
    expect(it?.startedOn?.value.iso).toBe("2020-01");
    expect(relationsOf(it, "member")).toEqual(
      ["SCOP Nord Pixel", "Ateliers Renard", "ESN Oxalide Conseil", "Banque Picarde"].map(bare),
    );
    expect(figure(it, 1_200, null, "collégiennes", 2024)).toBeDefined();
    expect(figure(it, 85, null, "marraines", 2024)).toBeDefined();
    expect(it?.contacts.flatMap((c) => c.value.emails)).toEqual(["bonjour@egaliteplus.example"]);
    expect(it?.workforce).toBeNull();
  });

  it("a chapter without a study is said to have none", () => {
    expect(findings("missing-title").map((f) => f.passage.lineStart)).toEqual([148]);
    expect(draft.initiatives.filter((i) => i.level === "full")).toHaveLength(2);
  });

  it("briefs under headings, grouped by department", () => {
    const briefs = draft.initiatives.filter((i) => i.level === "brief");
    expect(briefs.map((i) => [i.name.value, placesOf(i).join()])).toEqual([
      ["Mécano'Filles", "Oise,Noyon"],
      ["Parité Rural'60", "Oise"],
      ["Au Fil d'Elles", "Pas-de-Calais,Liévin"],
    ]);
    expect(types(/Mécano/u)).toEqual([]);
    expect(relationsOf(named(/Mécano/u), "carrier")).toEqual(["garage solidaire du noyonnais"]);
    expect(named(/Mécano/u)?.startedOn?.value.iso).toBe("2021");
    expect(types(/Parité/u)).toEqual([]);
    const fil = named(/Fil d'Elles/u);
    expect(fil?.workforce?.value).toMatchObject({ total: 9, insertion: 6 });
    expect(types(/Fil d'Elles/u)).toEqual([]);
    expect(fil?.legalForm?.value.toLowerCase()).toBe("association");
    expect(fil?.sections[0]?.markdown).toContain("- chutes de lin");
  });

  it("terms, thanks, resources and the day announced", () => {
    expect(draft.glossary.map((t) => [t.term, t.attributedTo])).toEqual([
      ["Mixité des métiers", "Observatoire des métiers du Nord"],
      ["Plafond de verre", null],
    ]);
    const thanked = draft.people.filter((p) => p.context === "thanked");
    expect(thanked.map((p) => [p.name, p.role, p.organisation])).toEqual([
      ["Inès DE WAELE", "coordinatrice", "Chantiers Ouverts"],
      ["Fatou DIALLO", "présidente", "Club Égalité+"],
      ["Marc LEFÈVRE", "conseiller", "Chambre d'agriculture de l'Oise"],
      ["Odile Garnier", "chargée de mission", "Chambre d'agriculture de l'Oise"],
    ]);
    expect(
      draft.resources.filter((r) => r.passage.lineStart > 190).map((r) => [r.title, r.publisher, r.year]),
    ).toEqual([
      ["Guide de la mixité", "Fédération du BTP", 2022],
      ["Compter pour que ça compte", "Observatoire des métiers du Nord", 2024],
    ]);
    expect(draft.events.map((e) => [e.name, e.date, e.place])).toEqual([
      ["Rencontres régionales de la mixité", "2025-06-12", "Arras"],
    ]);
  });
});
