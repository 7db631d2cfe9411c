import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractWebinaire } from "#importer/extract/webinaire/webinaire.ts";
import { parseOcr } from "#importer/parse/ocr.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

const source = seedDocument("webinaire-2025-06-24-economie-locale-et-solidaire");
const draft = extractWebinaire(source, parseOcr(source));
const initiative = (name: string) => draft.initiatives.find((i) => i.name.value === name);
const lines = (p: { lineStart: number; lineEnd: number } | undefined) =>
  p ? [p.lineStart, p.lineEnd] : null;
const findings = (code: string) => draft.findings.filter((f) => f.code === code);
const ignoredWith = (reason: string) =>
  draft.ignored.filter((g) => g.reason === reason).map((g) => [g.lineStart, g.lineEnd]);

describe("the slides of the webinar", () => {
  it("become sections by their matter", () => {
    expect(draft.sections.map((s) => [s.kind, s.lineStart, s.lineEnd])).toEqual([
      ["cover", 10, 17],
      ["contents", 24, 33],
      ["other", 34, 58],
      ["context", 62, 90],
      ["contents", 91, 103],
      ["contents", 110, 123],
      ["glossary", 132, 142],
      ["glossary", 155, 171],
      ["briefs", 176, 211],
      ["context", 225, 315],
      ["context", 317, 351],
      ["case-study", 372, 461],
      ["case-study", 462, 470],
      ["case-study", 471, 711],
      ["other", 712, 738],
      ["resources", 743, 765],
    ]);
  });

  it("are titled as printed, misread letters put right", () => {
    const title = (line: number) => draft.sections.find((s) => s.lineStart === line)?.title;
    expect(title(10)).toBe("Economie locale et solidaire");
    expect(title(34)).toBe("Les Petites Rivières");
    expect(title(176)).toBe("Les PTCE des Hauts-de-France");
    expect(title(712)).toBe("SAVE THE DATES !");
  });

  it("leave voting screens, letterheads, map words and debris out, with the reason", () => {
    expect(ignoredWith("écran de vote")).toEqual([
      [126, 127],
      [147, 151],
      [172, 172],
      [216, 221],
      [316, 316],
      [352, 368],
    ]);
    expect(ignoredWith("bloc-marque de la préfecture").map(([from]) => from)).toEqual([3, 728, 768]);
    const map = ignoredWith("mots d'une carte").flatMap(([a = 0, b = 0]) =>
      Array.from({ length: b - a + 1 }, (_, i) => a + i),
    );
    expect(map).toEqual(expect.arrayContaining([192, 194, 208, 209, 211]));
    const debris = draft.ignored.filter((g) => g.reason === "débris de la reconnaissance de caractères");
    for (const line of [19, 105, 206, 266, 279, 332, 342, 391, 393, 767]) {
      expect(debris.some((g) => g.lineStart <= line && line <= g.lineEnd)).toBe(true);
    }
  });
});

describe("terms, events and resources", () => {
  it("defines the local economy; the PTCE, whose definition is damaged, is no term", () => {
    expect(draft.glossary.map((t) => [t.term, t.passage.lineStart, t.passage.lineEnd])).toEqual([
      ["économie locale", 132, 142],
    ]);
    expect(draft.glossary[0]?.definition).toMatch(/^L'économie locale regroupe les activités économiques/u);
  });

  it("announces the other webinars of the series by their dates, and titles none that the columns mix", () => {
    expect(draft.events.map((e) => [e.name, e.date, e.place, e.format])).toEqual([
      ["Webinaire de restitution « Économie locale et solidaire »", "2025-06-24", null, "en-ligne"],
      ["Colloque « clauses sociales »", "2025-06-03", null, null],
      ["Rencontres régionales de l'inclusion dans l'emploi", "2024-06-17", "Lille Grand Palais", null],
      ["Les mardis de l'inclusion", "2025-06-10", null, "en-ligne"],
      ["Les mardis de l'inclusion", "2025-06-17", null, "en-ligne"],
      ["Les mardis de l'inclusion", "2025-07-01", null, "en-ligne"],
      ["Les mardis de l'inclusion", "2025-07-08", null, "en-ligne"],
      ["Publication des panoramas", "2025-07-08", null, null],
    ]);
    expect(draft.events[0]?.facilitator).toBe("Les Petites Rivières");
  });
});

describe("the initiatives", () => {
  it("are three told, three of the panorama mentioned, and fourteen PTCE listed beside the one told", () => {
    expect(draft.initiatives.map((i) => [i.name.value, i.level, i.role])).toEqual([
      ["Atelier du Vert Bocage", "full", "own-section"],
      ["LA CONCIERGERIE SOLIDAIRE", "listed", "mention"],
      ["LA BOUQUINERIE DU SART D'AMIENS", "listed", "mention"],
      ["TERRE TOUS", "listed", "mention"],
      ["Anima Grand Calais", "listed", "listed"],
      ["CoHose", "listed", "listed"],
      ["Eco-Pdle Alimentaire d’Audruicq", "listed", "listed"],
      ["Noeux Environnement", "listed", "listed"],
      ["Quai des initiatives solidaires", "listed", "listed"],
      ["Transition plurielle Montreuillois Ternois 7 valléees", "listed", "listed"],
      ["Auton’'Hommes", "listed", "listed"],
      ["Collectif Emploi", "listed", "listed"],
      ["Les Flamands Bios", "listed", "listed"],
      ["La Boutique Apprenante", "listed", "listed"],
      ["Katalyze PP", "listed", "listed"],
      ["Emergence Sud Oise", "listed", "listed"],
      ["Partage Travail", "listed", "listed"],
      ["Pole de coopération Oise", "listed", "listed"],
      ["Les Petits Magasins", "brief", "brief"],
      ["PTCE Hénin-Carvin", "full", "own-section"],
    ]);
  });

  it("gives the clean form of a damaged name beside", () => {
    const aliases = (name: string) => initiative(name)?.aliases.map((a) => a.value);
    expect(aliases("Auton’'Hommes")).toEqual(["Auton’Hommes"]);
    expect(aliases("Eco-Pdle Alimentaire d’Audruicq")).toEqual(["Eco-Pôle Alimentaire d’Audruicq"]);
    expect(aliases("Katalyze PP")).toEqual(["Katalyze"]);
    expect(aliases("Transition plurielle Montreuillois Ternois 7 valléees")).toEqual([
      "Transition plurielle Montreuillois Ternois 7 vallées",
    ]);
    expect(initiative("TERRE TOUS")?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["ACTIV'CITES", "carrier"],
    ]);
  });

  it("all fifteen PTCE have the type, and none a department that the slide does not print", () => {
    const ptce = draft.initiatives.filter((i) => i.structureTypes.some((t) => t.value === "PTCE"));
    expect(ptce).toHaveLength(15);
    expect(ptce.filter((i) => i.places.length > 0).map((i) => i.name.value)).toEqual(["PTCE Hénin-Carvin"]);
  });

  it("the entreprise adaptée: its type, its department, its damaged spelling, and a director without a name", () => {
    const it = initiative("Atelier du Vert Bocage");
    expect(it?.structureTypes.map((t) => [t.value, t.passage.lineStart])).toEqual([["EA", 113]]);
    expect(it?.places.map((p) => [p.role, p.department])).toEqual([["department", "02"]]);
    expect(it?.aliases.map((a) => a.value)).toContain("Atellier du vert bocage");
    expect(lines(it?.passage)).toEqual([462, 470]);
    expect(it?.mentions.map((m) => [m.role, m.passage.lineStart, m.passage.lineEnd])).toEqual([
      ["mention", 29, 30],
      ["mention", 113, 114],
    ]);
    expect(findings("missing-part").some((f) => f.passage.lineStart === 462)).toBe(true);
  });

  it("the PTCE: association of October 2023, at Montigny-en-Gohelle, twenty members", () => {
    const it = initiative("PTCE Hénin-Carvin");
    expect(it?.legalForm?.value).toBe("association");
    expect(it?.startedOn?.value).toEqual({ text: "Octobre 2023", iso: "2023-10" });
    expect(it?.places.map((p) => [p.role, p.street, p.commune, p.department])).toEqual([
      ["department", null, null, "62"],
      ["address", "ZAC des deux villes", "Montigny en Gohelle", null],
    ]);
    const figures = it?.keyFigures.map((f) => [f.value, f.label, f.year]);
    expect(figures).toContainEqual([20, "adhérents du PTCE Hénin Carvin", 2025]);
    expect(it?.sections.map((s) => [s.kind, s.lineStart, s.lineEnd])).toEqual(
      [
        ["history", 489, 506],
        ["objectives", 510, 541],
        ["description", 546, 552],
        ["description", 557, 577],
        ["description", 581, 614],
        ["activity", 620, 646],
        ["actions", 651, 668],
        ["actions", 672, 692],
        ["actions", 693, 700],
        ["actions", 705, 711],
      ].map(([kind, from, to]) => [kind, from, from === 489 ? 505 : to]),
    );
  });

  it("the members of the PTCE, each once, with the college they sit in", () => {
    const it = initiative("PTCE Hénin-Carvin");
    expect(it?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["ADDS", "member"],
      ["Les Compagnons Batisseurs", "member"],
      ["1001 commerces", "member"],
      ["DIE", "member"],
      ["APEI Hénin-Carvin", "member"],
      ["CAHC", "member"],
      ["AFEJI Hauts-de-France", "member"],
      ["SAS SOMATEN", "partner"],
      ["DB Fermetures", "partner"],
      ["AEP Saint Martin", "partner"],
      ["AFP2I", "partner"],
      ["Les Anges Gardins", "partner"],
      ["Maisons et Cités", "partner"],
    ]);
  });

  it("the shops: towns of the map, figures of the picture, who made them", () => {
    const it = initiative("Les Petits Magasins");
    expect(it?.places.map((p) => p.commune)).toEqual(["Lens", "Saint-Quentin", "Chateau-Thierry", "Hirson"]);
    expect(it?.aliases.map((a) => a.value)).toEqual(["Le Petit Magasin"]);
    expect(it?.keyFigures.map((f) => [f.value, f.unit, f.label])).toEqual([
      [56, "tonnes", "de vêtements invendus sauvées"],
      [70, null, "Petits Magasins d'ici 5 ans (objectif)"],
    ]);
    const relations = it?.relations.map((r) => [r.name, r.kind]);
    expect(relations).toEqual([
      ["KIABI", "carrier"],
      ["Vitamine T", "partner"],
      ["KIVI", "carrier"],
    ]);
    expect(it?.structureTypes).toEqual([]);
  });
});

describe("the people of the governance", () => {
  const people = draft.people.map((p) => [p.name, p.role, p.organisation]);

  it("with what they are and whom they represent", () => {
    expect(people).toEqual(
      expect.arrayContaining([
        ["Nordine BOUKHATEB", "Président", "ADDS"],
        ["Serge ROUSSEL", "Vice-Président", "Compagnons Batisseurs Hauts-de-France"],
        ["Olivier HERLIN", "Vice-Président", "1001 Commerce"],
        ["Fabrice TAUPIN", "Vice-Président", "AFEJI Hauts-de-France"],
        ["Odette DAUCHET", "Vice-Président", "DIE"],
        ["Aymeric SILVY LELIGOIS", "Trésorier", "DB Fermetures"],
        ["José GONCALVES", "Secrétaire", "SAS SOMATEN"],
        ["Brigitte MONSEU", null, "APEI Hénin-Carvin"],
        ["Francois THERET", null, "CAHC"],
        ["Sarah DUPONT", null, "CAHC"],
        ["Maxime TONNOIR", null, "AEP Saint Martin"],
        ["Maurice MONOKY", null, "AFP2I"],
        ["Dominique HAYS", null, "Les Anges Gardins"],
        ["Jean-Frangois CAMPION", null, "Maisons et Cités"],
        ["LEMAIRE Jéréme", "collége des habitants", null],
        ["YOUSFI Benyounes", "collége des habitants", null],
        ["Odette DAUCHET", "Chef de file", "DIE"],
        ["Olivier HERLIN", "Chef de file", "Mille et un commerce"],
        ["Fabrice TAUPIN", "Chef de file", "AFEJI HDF"],
        ["Serge ROUSSEL", "Chef de file", "Les Compagnons Batisseurs HDF"],
      ]),
    );
    expect(people).toHaveLength(20);
    expect(draft.people.every((p) => p.context === "governance")).toBe(true);
  });

  it("and nobody by a first name alone", () => {
    expect(people.some(([name]) => /^(?:Rosine|Maéva|Soléne)$/u.test(name ?? ""))).toBe(false);
  });
});

describe("what the slides say badly", () => {
  it("damage, slide by slide and not letter by letter", () => {
    const damaged = findings("ocr-damage");
    expect(damaged.length).toBeGreaterThan(15);
    expect(damaged.length).toBeLessThan(40);
    const at = (line: number) =>
      damaged.find((f) => f.passage.lineStart <= line && line <= f.passage.lineEnd);
    expect(at(36)?.found).toContain("U'ESS");
    expect(at(36)?.expected).toContain("l'ESS");
    expect(at(89)?.found).toContain("wglmimaires");
    expect(at(119)?.found).toContain("C(EUR");
    expect(at(519)?.found).toContain("unlieu");
    expect(at(592)?.found).toContain("Se.rg.e");
    expect(at(659)?.found).toContain("UAPEI");
  });

  it("one organisation named in words and in figures", () => {
    expect(findings("name-variants").map((f) => f.found)).toContain("Mille et un commerce");
  });

  it("a publication in July announced for two dates", () => {
    expect(findings("contradictory-values").map((f) => [f.found, f.expected])).toEqual([
      ["Rendez-vous mi-juillet", "8 juillet 2025"],
    ]);
  });
});

describe("every line and every value", () => {
  it("stands in a section or is ignored with a reason", () => {
    expect(unaccounted(draft, source)).toEqual([]);
  });

  it("is supported by the words of its passage", () => {
    expect(unsupported(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
  });

  it("whatever happens to the text", () => {
    fc.assert(
      fc.property(mutations(source), (text) => {
        const other = withText(source, text);
        const made = extractWebinaire(other, parseOcr(other));
        expect(outOfBounds(made, other)).toEqual([]);
        expect(unaccounted(made, other)).toEqual([]);
        expect(unsupported(made, other)).toEqual([]);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
