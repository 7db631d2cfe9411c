import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractRestitution } from "#importer/extract/restitution/restitution.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

const source = seedDocument("restitution-2025-12-04-saint-quentin");
const draft = extractRestitution(source, parseMarkdown(source));
const initiative = (name: string) => draft.initiatives.find((i) => i.name.value === name);
const lines = (p: { lineStart: number; lineEnd: number } | undefined) =>
  p ? [p.lineStart, p.lineEnd] : null;
const sectionsOf = (kind: string) => draft.sections.filter((s) => s.kind === kind);
const findings = (code: string) => draft.findings.filter((f) => f.code === code);

describe("the parts of the booklet of Saint-Quentin", () => {
  it("are in order, with their kinds and lines", () => {
    expect(draft.sections.filter((s) => s.level === 1).map((s) => [s.kind, s.lineStart, s.lineEnd])).toEqual([
      ["cover", 13, 38],
      ["intro", 40, 55],
      ["contents", 57, 67],
      ["intro", 69, 81],
      ["faq", 85, 134],
      ["round-table", 136, 177],
      ["other", 179, 390],
      ["zoom", 392, 417],
      ["conclusion", 421, 433],
    ]);
  });

  it("has three numbered workshops, each under its own printing of the common title", () => {
    expect(sectionsOf("workshop").map((s) => [s.number, s.title, s.level, s.lineStart, s.lineEnd])).toEqual([
      [
        "1",
        "ÉCOLOGIE INDUSTRIELLE TERRITORIALE : ZOOM SUR LA DÉMARCHE TERRITORIALE DE THIÉRACHE ET DE LA SERRE",
        2,
        181,
        251,
      ],
      [
        "2",
        "ALIMENTATION DURABLE : ZOOM SUR L'ACTIVITÉ DE TRANSFORMATION DES FRUITS ET LÉGUMES DE CHÊNELET",
        2,
        255,
        331,
      ],
      ["3", "RÉEMPLOI DE MATÉRIAUX BTP", 2, 335, 390],
    ]);
    const group = sectionsOf("other")[0];
    expect(group?.title).toBe("SYNTHÈSE DES ATELIERS");
    expect(group?.passages.map((p) => [p.lineStart, p.lineEnd])).toEqual([
      [179, 251],
      [253, 331],
      [333, 390],
    ]);
  });

  it("names who speaks in each", () => {
    const speakers = draft.sections.map(
      (s) => [s.kind, s.speakers.map((p) => [p.name, p.role, p.organisation])] as const,
    );
    expect(speakers.filter(([, all]) => all.length > 0)).toEqual([
      ["intro", [["OPHÉLIE RAGUENEAU-GRENEAU", "Sous-préfète de Vervins", null]]],
      ["faq", [["SÉBASTIEN LÉVRIER", "DIRECTEUR ASSOCIÉ", "LES PETITES RIVIÈRES"]]],
      [
        "round-table",
        [
          [
            "PIERRE BILLOIR",
            "Responsable de département, Direction Hauts-de-France entreprises",
            "Région Hauts-de-France",
          ],
          [
            "GÉLINE MERTENS",
            "Responsable du Pôle Développement Durable, Référente Economie Sociale et Solidaire, Direction du Cadre de Vie et de l'Environnement",
            "Agglomération du Saint-Quentinois",
          ],
          [
            "ANGELINA BOULARD",
            "Responsable Innovation sociale et nouveaux modèles économiques",
            "Pôle de compétitivité Teams2",
          ],
          ["MALIKA BOHEM", "Administratrice", "APES"],
        ],
      ],
      [
        "workshop",
        [
          ["Valor'Aisne", "Syndicat départemental de traitement des déchets ménagers de l'Aisne", null],
          ["METS", "Maison des entreprises de Thiérache et de la Serre", null],
        ],
      ],
      ["workshop", [["Guillaume Rochefort", "Chargé de Développement", "Chênelet"]]],
      ["workshop", [["Nicolas du Souich", "Directeur", "Utopreneurs"]]],
      [
        "conclusion",
        [["SERGE BOUFFANGE", "COMMISSAIRE À LA LUTTE CONTRE LA PAUVRETÉ", "PRÉFECTURE DES HAUTS-DE-FRANCE"]],
      ],
    ]);
  });

  it("knows nine people, and no organisation among them", () => {
    expect(draft.people.map((p) => [p.name, p.context])).toEqual([
      ["Fanny ANOR", "quoted"],
      ["OPHÉLIE RAGUENEAU-GRENEAU", "speaker"],
      ["SÉBASTIEN LÉVRIER", "speaker"],
      ["PIERRE BILLOIR", "speaker"],
      ["GÉLINE MERTENS", "speaker"],
      ["ANGELINA BOULARD", "speaker"],
      ["MALIKA BOHEM", "speaker"],
      ["Guillaume Rochefort", "speaker"],
      ["Nicolas du Souich", "speaker"],
      ["SERGE BOUFFANGE", "speaker"],
    ]);
    expect(draft.people[0]?.role).toBe("Préfète de l'Aisne");
  });
});

describe("the questions, terms, resources and events of the booklet", () => {
  it("gives five questions with whole answers", () => {
    expect(draft.questions.map((q) => [q.question, q.passage.lineStart, q.passage.lineEnd])).toEqual([
      ["QU'EST-CE QUE L'ÉCONOMIE CIRCULAIRE ?", 92, 100],
      ["QUE SIGNIFIE LE SIGLE « REP » DANS LE CONTEXTE DE L'ÉCONOMIE CIRCULAIRE ?", 102, 106],
      ["QUEL EST LE RÔLE DES ÉCO-ORGANISMES ?", 110, 116],
      [
        "QUELLES SONT LES GRANDES AVANCÉES INTRODUITES PAR LA LOI ANTI-GASPILLAGE POUR UNE ÉCONOMIE CIRCULAIRE DE FÉVRIER 2020 ?",
        118,
        125,
      ],
      [
        "QUELLES SONT LES GRANDES AVANCÉES INTRODUITES PAR LA LOI CLIMAT ET RÉSILIENCE D'AOÛT 2021 ?",
        127,
        134,
      ],
    ]);
    expect(draft.questions[1]?.answer).toContain("du financement et de l'organisation de la prévention");
    expect(draft.questions[4]?.answer).toContain("- Mieux consommer");
  });

  it("gives the definitions, with who gives them", () => {
    const terms = draft.glossary.map((t) => [t.term, t.attributedTo, t.passage.lineStart]);
    expect(terms).toEqual([
      ["ÉCONOMIE CIRCULAIRE", "ADEME", 92],
      ["REP", null, 102],
      ["Écologie Industrielle Territoriale", null, 206],
      ["Alimentation durable", null, 267],
    ]);
    expect(draft.glossary[0]?.definition).toMatch(
      /^l'économie circulaire vise à optimiser.*développement durable$/u,
    );
    expect(draft.glossary[3]?.definition).toContain("Durabilité des ressources humaines et équité");
  });

  it("gives the resources with publisher and year, and no address for a dead link", () => {
    const resources = draft.resources.map((r) => [r.title, r.publisher, r.year, r.passage.lineStart]);
    expect(resources).toEqual([
      ["liste des éco-organismes agréés", null, null, 116],
      ["Sur REV3", null, null, 171],
      ["Sur la feuille de route ESS de la Région", null, null, 173],
      ["Sur le projet de marché de seconde main des pompes à chaleur accompagné par Team2", null, null, 175],
      ["Sur l'animation territoriale de l'APES dans l'Aisne", null, null, 177],
      ["L'écologie industrielle et territoriale au service des entreprises", "ADEME", null, 249],
      [
        "État des lieux de l'Écologie Industrielle et Territoriale en France : Évaluation, maturité, pérennité",
        "ADEME / OREE",
        2024,
        251,
      ],
      [
        "Comment développer des coopérations territoriales pour une alimentation plus juste et durable ?",
        "Avise",
        null,
        327,
      ],
      [
        "Alimentation durable & ESS : Enjeux et leviers d'action des collectivités locales",
        "RTES",
        null,
        329,
      ],
      ["ESS & Alimentation Durable, les liaisons fertiles", "Fondation Carasso", null, 331],
      [
        "Les attentes et propositions des acteurs de l'ESS spécialistes du réemploi des matériaux du bâtiment",
        "ESS France",
        2022,
        388,
      ],
      [
        "Étude d'un schéma logistique mutualisé entre organisations de l'économie sociale et solidaire pour le réemploi des matériaux du bâtiment",
        "ESS France",
        2024,
        390,
      ],
      [
        "ÉCONOMIE LOCALE ET SOLIDAIRE : ACTIVITÉS D'UTILITÉ SOCIALE ET FILIÈRES INCLUSIVES",
        "DREETS HAUTS-DE-FRANCE",
        null,
        394,
      ],
    ]);
    expect(draft.resources.every((r) => r.url === null && r.section !== null)).toBe(true);
    const workshop = draft.sections.find((s) => s.number === "3");
    expect(draft.resources.filter((r) => r.section === workshop?.id)).toHaveLength(2);
  });

  it("tells of the colloquium and of the days around it", () => {
    expect(
      draft.events.map((e) => [e.name, e.date, e.place, e.passage.lineStart, e.passage.lineEnd]),
    ).toEqual([
      [
        "Colloque « L'économie solidaire et circulaire, un levier d'inclusion pour le territoire »",
        "2025-12-04",
        "Saint-Quentin",
        31,
        38,
      ],
      ["Rencontres régionales de l'inclusion dans l'emploi", "2023", null, 42, 42],
      ["Rencontres régionales de l'inclusion dans l'emploi", "2024", null, 42, 42],
      ["Journées départementales de l'inclusion dans l'emploi", "2025", null, 44, 44],
      ["Achats publics socialement responsables", "2025", "Somme", 44, 48],
      ["Égalité femmes-hommes", "2025", "Nord", 44, 48],
      [
        "Recrutement et au maintien dans l'emploi de personnes en situation de handicap (PSH)",
        "2025",
        "Oise",
        44,
        48,
      ],
    ]);
  });
});

describe("the initiatives that the workshops tell of", () => {
  it("are seven, and the mentions eight", () => {
    expect(draft.initiatives.map((i) => [i.name.value, i.level, i.role])).toEqual([
      ["Vitamine T", "brief", "mention"],
      ["ENVIE", "brief", "mention"],
      ["Recycl'jouets", "brief", "mention"],
      ["Valor'Aisne", "full", "own-section"],
      ["METS", "full", "own-section"],
      ["La démarche d'EIT en Thiérache Serre", "full", "own-section"],
      ["Chênelet", "full", "own-section"],
      ["Utopreneurs", "full", "own-section"],
      ["Recyfe", "full", "own-section"],
      ["Seqndo", "full", "own-section"],
      ["La Conciergerie solidaire", "listed", "mention"],
      ["Atelier du Vert Bocage", "listed", "mention"],
      ["Bouquinerie du Sart d'Amiens", "listed", "mention"],
      ["Terre tous", "listed", "mention"],
      ["PTCE Hénin-Carvin", "listed", "mention"],
    ]);
  });

  it("Valor'Aisne: a syndicate, its figures, and no structure type", () => {
    const it = initiative("Valor'Aisne");
    expect(it?.legalForm?.value).toBe("Syndicat départemental");
    expect(it?.structureTypes).toEqual([]);
    expect(it?.places.map((p) => p.department)).toEqual(["Aisne"]);
    expect(lines(it?.passage)).toEqual([185, 190]);
    expect(it?.mentions.some((m) => m.role === "own-section" && m.passage.lineStart === 215)).toBe(true);
    const figures = it?.keyFigures.map((f) => [f.value, f.unit, f.year, f.passage.lineStart]);
    expect(figures).toEqual([
      [16, null, null, 187],
      [523000, null, null, 187],
      [269000, "tonnes", 2024, 189],
      [2, null, null, 190],
      [2, null, null, 190],
      [1, null, null, 190],
      [6, null, null, 190],
      [20, null, null, 220],
      [33, null, null, 221],
    ]);
    expect(it?.startedOn).toBeNull();
  });

  it("METS: an association named in full, without the jobs of the whole territory", () => {
    const it = initiative("METS");
    expect(it?.aliases.map((a) => a.value)).toEqual(["Maison des entreprises de Thiérache et de la Serre"]);
    expect(it?.legalForm?.value).toBe("Association");
    expect(it?.keyFigures.map((f) => f.value)).toEqual([54]);
    expect(it?.structureTypes).toEqual([]);
  });

  it("the territorial approach has its partners and its workshop of February 2025", () => {
    const it = initiative("La démarche d'EIT en Thiérache Serre");
    expect(it?.aliases.map((a) => a.value)).toEqual(["DÉMARCHE TERRITORIALE DE THIÉRACHE ET DE LA SERRE"]);
    expect(lines(it?.passage)).toEqual([223, 237]);
    expect(it?.keyFigures.map((f) => [f.value, f.year])).toEqual([
      [26, 2025],
      [3, 2025],
      [51, 2025],
      [32, 2025],
    ]);
    expect(it?.relations.map((r) => [r.name, r.kind, r.level])).toEqual([
      ["Réseau régional de l'écologie industrielle et territoriale (COM'EIT)", "network", "régional"],
      ["METS", "partner", null],
      ["Valor'Aisne", "partner", null],
      ["Pôle d'équilibre territorial et rural (PETR)", "partner", null],
      ["Ecologic", "technical-partner", null],
    ]);
  });

  it("Chênelet: ACI and EI, at Landrethun-le-Nord, and not the places that it only serves", () => {
    const it = initiative("Chênelet");
    expect(it?.structureTypes.map((t) => [t.value, t.passage.lineStart])).toEqual([
      ["ACI", 291],
      ["EI", 291],
    ]);
    expect(it?.places.map((p) => [p.role, p.raw])).toEqual([
      ["commune", "Landrethun-le-Nord"],
      ["department", "Pas-de-Calais"],
    ]);
    expect(it?.perimeter?.value).toBe("Hauts-de-France, Bourgogne, Ardennes");
    expect(it?.startedOn?.value).toEqual({ text: "depuis plus de 30 ans", iso: null });
    expect(it?.keyFigures.map((f) => [f.value, f.unit, f.passage.lineStart, f.passage.lineEnd])).toEqual([
      [60, "%", 301, 303],
      [200, null, 303, 303],
      [null, null, 307, 307],
    ]);
    expect(it?.keyFigures[2]?.label).toContain("entre 80 000 et 150 000 bouteilles");
    expect(it?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Les Anges Jardins", "partner"],
      ["MSA", "funder"],
    ]);
    expect(it?.sections.map((s) => [s.kind, s.lineStart, s.lineEnd])).toEqual([
      ["description", 261, 261],
      ["history", 289, 294],
      ["activity", 296, 303],
      ["economic-viability", 305, 308],
      ["success-keys", 310, 313],
    ]);
    // The general teaching of the workshop is not Chênelet's.
    expect(JSON.stringify(it?.sections)).not.toContain("triple label");
  });

  it("Utopreneurs: made for EI and EA, and none itself", () => {
    const it = initiative("Utopreneurs");
    expect(it?.structureTypes).toEqual([]);
    expect(it?.legalForm?.value).toBe("association");
    expect(it?.startedOn?.value).toEqual({ text: "2016", iso: "2016" });
    expect(it?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["CentralPlast", "partner"],
      ["Réseau Olivert", "partner"],
      ["Recyfe", "partner"],
      ["Sequndo", "partner"],
    ]);
    expect(it?.summary?.value).toMatch(/^Créée en 2016, l'association Utopreneurs est/u);
  });

  it("Recyfe: its 21 sites of 2025, not the 3 windows in 4 of everybody", () => {
    const it = initiative("Recyfe");
    expect(it?.structureTypes).toEqual([]);
    expect(it?.startedOn?.value).toEqual({ text: "2021", iso: "2021" });
    expect(it?.keyFigures.map((f) => [f.value, f.unit, f.year])).toEqual([
      [21, null, 2025],
      [90, "%", null],
    ]);
    expect(it?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Saint-Gobain Glass Recycling", "partner"],
      ["Utopreneurs", "partner"],
    ]);
    expect(lines(it?.passage)).toEqual([354, 361]);
    expect(it?.summary?.value).toMatch(/^Depuis 2021, Recyfe s'appuie/u);
  });

  it("Seqndo: known as Sequndo too, 14 structures, and its keys of success", () => {
    const it = initiative("Seqndo");
    expect(it?.aliases.map((a) => [a.value, a.passage.lineStart])).toEqual([["Sequndo", 341]]);
    expect(it?.keyFigures.map((f) => f.value)).toEqual([14]);
    expect(it?.sections.map((s) => [s.kind, s.lineStart, s.lineEnd])).toEqual([
      ["description", 363, 372],
      ["success-keys", 374, 378],
    ]);
    expect(it?.summary?.value).toMatch(/^Dans ce cadre, les métiers de Seqndo sont/u);
  });

  it("the round table only mentions: one sentence each", () => {
    const vitamine = initiative("Vitamine T");
    expect(vitamine?.summary?.value).toBe(
      "l'activité de reconditionnement de câbles électriques pour Cegelec Nord Grands Projets par Vitamine T",
    );
    expect(vitamine?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Cegelec Nord Grands Projets", "client"],
    ]);
    expect(initiative("ENVIE")?.relations.map((r) => r.name)).toEqual(["Groupe Atlantic"]);
    expect(initiative("Recycl'jouets")?.places.map((p) => p.commune)).toEqual(["Guise"]);
    expect(lines(initiative("Recycl'jouets")?.passage)).toEqual([167, 167]);
  });

  it("the zoom mentions the profiles of another publication", () => {
    const conciergerie = initiative("La Conciergerie solidaire");
    expect(conciergerie?.aliases.map((a) => a.value)).toEqual([
      "La Conciergerie solidaire et son comptoir de services mobiles pour le bien-vieillir à domicile",
    ]);
    expect(conciergerie?.places.map((p) => p.commune)).toEqual(["Roubaix"]);
    expect(initiative("Atelier du Vert Bocage")?.places.map((p) => p.department)).toEqual(["Aisne"]);
    expect(initiative("Terre tous")?.relations.map((r) => [r.name, r.kind])).toEqual([
      ["Activ'cités", "carrier"],
    ]);
    expect(initiative("PTCE Hénin-Carvin")?.structureTypes.map((t) => t.value)).toEqual(["PTCE"]);
    expect(lines(initiative("PTCE Hénin-Carvin")?.passage)).toEqual([415, 415]);
  });
});

describe("what the booklet says badly", () => {
  it("each dead link", () => {
    expect(findings("dead-link").map((f) => f.passage.lineStart)).toEqual([
      116, 171, 173, 175, 177, 249, 251, 327, 329, 331, 388, 390, 417,
    ]);
  });

  it("names spelled in two ways", () => {
    expect(findings("name-variants").map((f) => [f.found, f.expected, f.about])).toEqual([
      ["Teams2", "Team2", null],
      ["AGECE", "AGEC", null],
      ["Sequndo", "Seqndo", "Seqndo"],
    ]);
  });

  it("misprints, with the right reading where it is certain", () => {
    expect(findings("misprint").map((f) => [f.passage.lineStart, f.found, f.expected])).toEqual([
      [63, "DÉMARCHÉ", "DÉMARCHE"],
      [
        194,
        "METS : Maison des entreprises de Thiérache et de la Serre)",
        "une parenthèse ouverte avant celle qui se ferme",
      ],
      [235, "l'aide l'éco-organisme", "l'aide de l'éco-organisme"],
      [281, "de la chaîne de la chaîne", "de la chaîne"],
      [303, "il n'y pas", "il n'y a pas"],
      [313, "des suite", null],
      [366, "démolé", "démoli"],
    ]);
  });

  it("a year that its own sentence contradicts", () => {
    expect(
      findings("contradictory-values").map((f) => [f.passage.lineStart, f.passage.lineEnd, f.found]),
    ).toEqual([[106, 106, "2002"]]);
  });

  it("a workshop that names nobody among its speakers", () => {
    expect(findings("missing-part").map((f) => f.passage.lineStart)).toEqual([183]);
  });

  it("nothing else", () => {
    const known = ["dead-link", "name-variants", "misprint", "contradictory-values", "missing-part"];
    expect(draft.findings.filter((f) => !known.includes(f.code))).toEqual([]);
  });
});

describe("every line and every value", () => {
  it("stands in a section or is ignored with a reason", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(draft.ignored.map((g) => [g.lineStart, g.lineEnd])).toEqual([
      [3, 9],
      [19, 29],
      [57, 67],
    ]);
  });

  it("is supported by the words of its passage", () => {
    expect(unsupported(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
  });

  it("whatever happens to the text", () => {
    fc.assert(
      fc.property(mutations(source), (text) => {
        const other = withText(source, text);
        const made = extractRestitution(other, parseMarkdown(other));
        expect(outOfBounds(made, other)).toEqual([]);
        expect(unaccounted(made, other)).toEqual([]);
        expect(unsupported(made, other)).toEqual([]);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
