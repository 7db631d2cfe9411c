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
  "panorama-invente-handicap",
  "panorama-1",
);

it("leaves no line aside, and no value without its words", () => {
  expect(unaccounted(draft, source)).toEqual([]);
  expect(outOfBounds(draft, source)).toEqual([]);
  expect(unsupported(draft, source)).toEqual([]);
});

it("imports as a seeds folder of its own, and follows the contract", () => {
  const { directory } = readDirectory("tests/fixtures/panorama-1");
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

describe("the panorama on handicap: shifted headings, other bullets, inline titles", () => {
  it("has its parts, the running title and page numbers set aside", () => {
    expect(draft.sections.filter((s) => s.level === 1).map((s) => [s.kind, s.number])).toEqual([
      ["cover", null],
      ["contents", null],
      ["glossary", null],
      ["context", null],
      ["case-study", "1"],
      ["case-study", "2"],
      ["case-study", null],
      ["briefs", null],
      ["thanks", null],
      ["resources", null],
    ]);
    expect(draft.sections.find((s) => s.number === "2")?.title).toBe("OUTILLER LES EMPLOYEURS");
    const ignored = draft.ignored.map((g) => g.lineStart);
    for (const line of [48, 50, 74, 214, 216]) expect(ignored, String(line)).toContain(line);
  });

  it("tells three initiatives whole, three in brief, five in a list that announces six", () => {
    const names = (level: string) =>
      draft.initiatives.filter((i) => i.level === level).map((i) => i.name.value);
    expect(names("full")).toEqual([
      expect.stringMatching(/^(?:L'ESAT |ESAT )?Les Ateliers de la Selle$/u),
      "Premier Pas Handi",
      "La Brasserie des Deux Moulins",
    ]);
    expect(names("brief")).toEqual(["Atelier Vauban", "Les Jardins d'Ostrevent", "Duo'Relais"]);
    expect(names("listed")).toEqual([
      "Les Ateliers du Platier",
      "Verdoya",
      "Ferme des Trois Étangs",
      "Atelier Roseline",
      "Blanc Lavandin",
    ]);
    expect(findings("contradictory-figures").map((f) => [f.found, f.expected])).toEqual([["5", "6"]]);
    expect(placesOf(named(/Platier/u))).toEqual(["62", "Calais"]);
    expect(named(/Trois Étangs/u)?.places.map((p) => p.department)).toEqual(["60"]);
    expect(placesOf(named(/Roseline/u))).toEqual(["02", "80"]);
    expect(types(/Blanc Lavandin/u)).toEqual(["EA"]);
  });

  it("the ESAT: title « Comment … accompagne », parts under other words", () => {
    const it = named(/Ateliers de la Selle/u);
    expect(kinds(/Ateliers de la Selle/u)).toEqual([
      "context",
      "objectives",
      "description",
      "results",
      "partners",
      "vigilance",
      "success-keys",
      "economic-viability",
      "contact",
    ]);
    expect(types(/Ateliers de la Selle/u)).toEqual(["ESAT"]);
    expect(placesOf(it)).toEqual(["Solesmes"]);
    expect(relationsOf(it, "carrier")).toEqual(["papillons clairs"]);
    expect(it?.workforce?.value.permanent).toBe(14);
    expect(relationsOf(it, "partner")).toEqual(
      [
        "Cap Emploi 59",
        "Mission locale du Cambrésis",
        "Club Entreprises Val de Selle",
        "Laiterie Duquesnoy",
        "menuiserie Bracq",
      ].map(bare),
    );
    expect(relationsOf(it, "funder")).toEqual(
      ["ARS Hauts-de-France", "Département du Nord", "Fondation Ariane Delcroix"].map(bare),
    );
    expect(it?.budget.map((b) => b.amount)).toEqual([86_000]);
    expect(figure(it, 37, null, "stages", 2025)).toBeDefined();
    expect(figure(it, 9, null, "CDI")).toBeDefined();
    expect(figure(it, 22, null, "entreprises partenaires")).toBeDefined();
    expect(figure(it, 12, "%", "retour à l'établissement")).toBeDefined();
    expect(it?.keyFigures.map((f) => f.value)).not.toContain(92);
    expect(it?.keyFigures.map((f) => f.value)).not.toContain(9_000);
    expect(it?.sections.find((s) => s.kind === "objectives")?.markdown.split("\n")).toHaveLength(3);
    expect(it?.sections.find((s) => s.kind === "description")?.markdown).toContain("et la conseillère");
    expect(it?.summary?.value).toMatch(/^Géré par l'association Les Papillons Clairs, l'ESAT/u);
  });

  it("two contacts, one with a number that is cut, one with an address behind a link", () => {
    const it = named(/Ateliers de la Selle/u);
    expect(
      it?.contacts.map(({ value: c }) => [c.name, c.role, c.emails, c.phones.map((p) => p.e164)]),
    ).toEqual([
      ["Hélène CAUDRON", "directrice adjointe", ["h.caudron@ateliers-selle.example"], ["+33327001122"]],
      ["Bruno Wattiez", "conseiller en emploi accompagné", ["b.wattiez@ateliers-selle.example"], [null]],
    ]);
    expect(findings("invalid-phone").map((f) => f.found)).toEqual(["06 00 11 22", "03 21 00 00 0"]);
    const quoted = draft.people
      .filter((p) => p.context === "quoted")
      .map((p) => [p.name, p.role?.split(/ d/u)[0]]);
    expect(quoted).toEqual([
      ["Hélène Caudron", "directrice adjointe"],
      ["Karim Delattre", "gérant"],
    ]);
  });

  it("the programme: in quotes, carried by a network, without a marker before its title", () => {
    const it = named(/Premier Pas Handi/u);
    expect(relationsOf(it, "carrier")).toEqual(["alliance littoral"]);
    expect(types(/Premier Pas Handi/u)).toEqual([]);
    expect(new Set(placesOf(it))).toEqual(new Set(["Boulogne-sur-Mer", "Desvres"]));
    expect(it?.startedOn?.value.iso).toBe("2023-09");
    expect(it?.workforce).toBeNull();
    expect(it?.contacts.flatMap((c) => c.value.emails)).toEqual([
      "contact@alliance-littoral.example",
      "presse@alliance-littoral.example",
    ]);
    expect(it?.contacts.every((c) => c.value.name === null)).toBe(true);
    expect(it?.websites.map((w) => w.value)).toEqual(["http://www.alliance-littoral.example"]);
    const values = it?.keyFigures.map((f) => f.value);
    for (const own of [58, 31, 19]) expect(values).toContain(own);
    for (const other of [7, 10, 3_400, 140, 6]) expect(values).not.toContain(other);
    expect(relationsOf(it, "partner")).toEqual(
      ["Agefiph", "Cap Emploi 62", "Communauté d'agglomération du Boulonnais", "GEIQ Pêche et Mer"].map(bare),
    );
    expect(relationsOf(it, "funder")).toEqual(["Agefiph", "Région Hauts-de-France"].map(bare));
    expect(findings("unknown-heading").map((f) => f.found)).toEqual(["LE RESSENTI DES EMPLOYEURS"]);
  });

  it("the brewery: a title on the marker's line, bold labels for headings, no kind of its own", () => {
    const it = named(/Brasserie/u);
    expect(kinds(/Brasserie/u)).toEqual([
      "context",
      "objectives",
      "description",
      "impact",
      "success-keys",
      "funding",
      "contact",
    ]);
    expect(types(/Brasserie/u)).toEqual([]);
    expect(new Set(placesOf(it))).toEqual(new Set(["Hirson", "Aisne"]));
    expect(it?.startedOn?.value.iso).toBe("1998");
    expect(it?.workforce?.value.total).toBe(42);
    expect(figure(it, 11, null, "recrutements")).toBeDefined();
    expect(it?.contacts.flatMap((c) => c.value.emails)).toEqual(["rh@deuxmoulins.example"]);
  });

  it("the briefs: two departments, none, a project of an association, a page in the middle", () => {
    const vauban = named(/Vauban/u);
    expect(types(/Vauban/u)).toEqual(["EA"]);
    expect(new Set(placesOf(vauban))).toEqual(new Set(["59", "62", "Armentières"]));
    expect(vauban?.summary?.value).toContain("25 salariés vers d'autres employeurs");
    expect(vauban?.summary?.value).not.toContain("Volume 4");
    expect(types(/Ostrevent/u)).toEqual(["ESAT"]);
    expect(named(/Ostrevent/u)?.places).toEqual([]);
    const duo = named(/Duo'Relais/u);
    expect(relationsOf(duo, "carrier")).toEqual(["trait d union 80"]);
    expect(relationsOf(duo, "funder")).toEqual(["region hauts de france", "agefiph"]);
    // What the Agefiph gives is no budget.
    expect([duo?.startedOn?.value.iso, duo?.budget]).toEqual(["2024", []]);
    expect(duo?.keyFigures.map((f) => f.value)).toContain(45_000);
  });

  it("the people thanked in one paragraph", () => {
    const thanked = draft.people.filter((p) => p.context === "thanked");
    expect(thanked.map((p) => [p.name, p.role])).toEqual([
      ["Hélène CAUDRON", "directrice adjointe"],
      ["Paul-Henri Mercier", null],
      ["Aïcha BEN SALEM", "cheffe de projet"],
      ["Joris Van Acker", "gérant"],
    ]);
    expect(thanked.map((p) => p.organisation && bare(p.organisation))).toEqual([
      "esat les ateliers de la selle",
      "cap emploi 59",
      "alliance littoral",
      "brasserie des deux moulins",
    ]);
  });

  it("terms with a bold lead, resources with their addresses, notes with gaps, an empty link", () => {
    expect(draft.glossary.map((t) => [t.term, t.attributedTo])).toEqual([
      ["Emploi accompagné", "Agefiph"],
      ["RQTH", null],
    ]);
    const further = draft.resources.filter((r) => r.passage.lineStart > 228);
    expect(further.map((r) => [r.title, r.publisher, r.year, r.url])).toEqual([
      ["Recruter autrement", "Agefiph", 2023, "https://guides.example/recruter"],
      ["Accueillir un travailleur d'ESAT", "Fédération des ESAT", 2021, null],
      ["La carte des référents handicap", null, null, "https://carte.example/referents"],
    ]);
    expect(findings("orphan-note").map((f) => f.passage.lineStart)).toEqual([88]);
    expect(findings("foreign-note").map((f) => f.passage.lineStart)).toEqual([236]);
    expect(findings("dead-link").map((f) => f.passage.lineStart)).toEqual([15]);
    expect(draft.events.map((e) => e.name)).toEqual([
      "Matinales de l'emploi accompagné",
      "Semaine régionale du handicap",
    ]);
    expect(draft.events[0]?.date).toBe("2026-03");
  });
});
