import { describe, expect, it } from "vitest";
import { extractPanorama } from "#importer/extract/panorama/panorama.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { seedDocument } from "../support/seed-document.ts";
import { bare, figure, placesOf, relationsOf } from "./profile-views.ts";

function read(id: string, folder: string) {
  const source = seedDocument(id, `../fixtures/${folder}`);
  const draft = extractPanorama(source, parseMarkdown(source));
  const named = (name: RegExp, level?: string) =>
    draft.initiatives.find((i) => name.test(i.name.value) && (!level || i.level === level));
  const findings = (code: string) => draft.findings.filter((f) => f.code === code);
  const kinds = (name: RegExp) => named(name, "full")?.sections.map((s) => s.kind);
  const types = (name: RegExp) => named(name)?.structureTypes.map((t) => t.value);
  return { source, draft, named, findings, kinds, types };
}

const handicap = read("panorama-invente-handicap", "panorama-1");
const mixite = read("panorama-invente-mixite", "panorama-2");

describe.each([
  ["handicap", handicap],
  ["mixité", mixite],
])("the invented panorama on %s", (_, { source, draft }) => {
  it("leaves no line aside, and no value without its words", () => {
    expect(unaccounted(draft, source)).toEqual([]);
    expect(outOfBounds(draft, source)).toEqual([]);
    expect(unsupported(draft, source)).toEqual([]);
  });
});

describe("the panorama on handicap: shifted headings, other bullets, inline titles", () => {
  const { draft, named, findings, kinds, types } = handicap;

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
      "funding",
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
    expect([duo?.startedOn?.value.iso, duo?.budget.map((b) => b.amount)]).toEqual(["2024", [45_000]]);
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

describe("the panorama on mixité: bold paragraphs for headings, two studies in one chapter", () => {
  const { draft, named, findings, kinds, types } = mixite;

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
