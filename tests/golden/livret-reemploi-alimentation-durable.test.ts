import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InitiativeDraft } from "#importer/extract/draft.ts";
import { extractLivret } from "#importer/extract/livret/livret.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { seedDocument, withText } from "../support/seed-document.ts";

const source = seedDocument("livret-reemploi-alimentation-durable");
const draft = extractLivret(source, parseMarkdown(source));

function sheet(name: string): InitiativeDraft {
  const found = draft.initiatives.find((i) => i.name.value === name);
  if (!found) throw new Error(`no sheet « ${name} »`);
  return found;
}

/** The source with its raised figures as they are read: « m<sup>2</sup> » is « m² ». */
function raised(document: typeof source): typeof source {
  const lines = document.lines.map((l) => l.replace(/<sup>2<\/sup>/g, "²").replace(/<sup>3<\/sup>/g, "³"));
  return { ...document, lines };
}

const DRIVE = "Association des Producteurs des Vallées de l'Oise";
const JARDIN = "Le Jardin de Cocagne de la Haute Borne";
const PANIER = "Le Panier de la Mer 62";
const COPAINS = "Les Copains de Thiérache";
const DEUX_FOIS = "Il était deux fois";
const REMISE = "La Remise Enjouée";
const BOIS = "Le Bois de Deux Mains";
const SYNAPSE = "Synapse 3i";
const VESTALI = "VESTALI";

const lines = (p: { lineStart: number; lineEnd: number }) => [p.lineStart, p.lineEnd];
const relations = (name: string, kind: string, level: string | null) =>
  sheet(name)
    .relations.filter((r) => r.kind === kind && r.level === level)
    .map((r) => r.name);
const figures = (name: string) => sheet(name).keyFigures.map((f) => [f.value, f.unit, f.label, f.year]);
const codes = (name: string) => draft.findings.filter((f) => f.about === name).map((f) => [f.code, f.passage.lineStart]);
const section = (name: string, kind: string) => sheet(name).sections.filter((s) => s.kind === kind);

describe("the booklet", () => {
  test("a cover, two chapters, nine sheets in them", () => {
    expect(draft.sections.map((s) => [s.kind, s.level, s.title, s.lineStart, s.lineEnd])).toEqual([
      ["cover", 1, "ÉCONOMIE SOCIALE ET SOLIDAIRE & TRANSITION ÉCOLOGIQUE", 5, 14],
      ["other", 1, "L'alimentation durable", 18, 638],
      ["sheet", 2, DRIVE, 20, 151],
      ["sheet", 2, JARDIN, 153, 320],
      ["sheet", 2, PANIER, 322, 476],
      ["sheet", 2, COPAINS, 478, 638],
      ["other", 1, "Le réemploi", 640, 1513],
      ["sheet", 2, DEUX_FOIS, 642, 825],
      ["sheet", 2, REMISE, 827, 985],
      ["sheet", 2, BOIS, 987, 1138],
      ["sheet", 2, SYNAPSE, 1142, 1318],
      ["sheet", 2, VESTALI, 1322, 1513],
    ]);
  });

  test("all initiatives have a sheet of their own, and a chapter is none of them", () => {
    expect(draft.initiatives).toHaveLength(9);
    expect(draft.initiatives.every((i) => i.level === "full" && i.role === "own-section")).toBe(true);
    expect(draft.initiatives.map((i) => i.name.value)).not.toContain("Le réemploi");
  });

  test("people to contact, and nobody else", () => {
    expect(draft.people.map((p) => [p.name, p.role, p.organisation, p.context])).toEqual([
      ["Pillot", "Fondateurs & Membres du bureau de l'association", DRIVE, "contact"],
      ["Labarre", "Fondateurs & Membres du bureau de l'association", DRIVE, "contact"],
      ["Jean-Louis Poillon", "Directeur", JARDIN, "contact"],
      ["Sophie Cazenave", "Directrice", PANIER, "contact"],
      ["Anthony Grossot", "Directeur", COPAINS, "contact"],
      ["Dal Céline", "Directrice", DEUX_FOIS, "contact"],
      ["Christelle COUSIN", "Directrice", REMISE, "contact"],
      ["Matthieu Renard", "Chef de projet", BOIS, "contact"],
      ["Jean Pierre Motte", "Directeur", SYNAPSE, "contact"],
      ["HÉLÈNE MARECHAL", "Directrice", VESTALI, "contact"],
    ]);
  });

  test("the address that a sheet refers to is a resource; no event, no term, no question", () => {
    expect(draft.resources.map((r) => [r.url, r.passage.lineStart])).toEqual([["https://www.paniers-hdf.fr/site/", 266]]);
    expect([draft.events, draft.glossary, draft.questions]).toEqual([[], [], []]);
  });
});

describe("identity", () => {
  test("structure types come from the agreement or the label, and only from there", () => {
    const types = Object.fromEntries(draft.initiatives.map((i) => [i.name.value, i.structureTypes.map((t) => t.value)]));
    expect(types).toEqual({
      [DRIVE]: [],
      [JARDIN]: ["ACI"],
      [PANIER]: ["ACI"],
      [COPAINS]: [],
      [DEUX_FOIS]: ["ACI"],
      [REMISE]: ["ACI"],
      [BOIS]: ["ACI"],
      [SYNAPSE]: ["ACI"],
      [VESTALI]: ["ACI"],
    });
    expect(sheet(VESTALI).structureTypes[0]?.passage.lineStart).toBe(1333);
  });

  test.each([
    [DRIVE, null, []],
    [JARDIN, "77562407501920", ["8810C", "0113Z"]],
    [PANIER, "44485057200025", ["8899B"]],
    [COPAINS, "817547813", ["9499Z"]],
    [DEUX_FOIS, "82945350500028", ["9499Z"]],
    [REMISE, "88850338000014", ["9499Z"]],
    [BOIS, "81322907700025", []],
    [SYNAPSE, "80328733300022", ["8559B"]],
    [VESTALI, "41888954900071", ["9499Z"]],
  ])("numbers of %s", (name, siret, ape) => {
    expect(sheet(name).siret?.value ?? null).toBe(siret);
    expect(sheet(name).apeCodes.map((c) => c.value)).toEqual(ape);
  });

  test("a number is kept as printed beside its digits", () => {
    expect(sheet(JARDIN).siret).toMatchObject({ raw: "775 624 075 01920", passage: { lineStart: 167, lineEnd: 167 } });
  });

  test("legal forms, agreements, networks", () => {
    expect(sheet(JARDIN).legalForm?.value).toBe("Association Loi 1901 reconnue d'Utilité Publique");
    expect(sheet(JARDIN).agreements.map((a) => a.value)).toEqual(["Atelier chantier d'insertion", "Agriculture biologique"]);
    expect(sheet(COPAINS).agreements.map((a) => a.value)).toEqual(["Label accueil vélo"]);
    expect(sheet(BOIS).agreements.map((a) => a.value)).toEqual(["ESUS", "ACI"]);
    expect(sheet(VESTALI).networks.map((n) => n.value)).toEqual(["COORACE", "SYNESI"]);
    expect(sheet(PANIER).networks.map((n) => n.value)).toEqual([
      "Fédération nationale Le panier de la Mer",
      "IRIAE",
      "COORACE",
      "CHANTIER ECOLE",
      "CRESS",
      "APES",
    ]);
    // « URIAE ? » is a question of the authors, no network; « national et régional » joins no two networks.
    expect(sheet(DEUX_FOIS).networks.map((n) => n.value)).toEqual(["Réseaux national et régional des Ressourceries", "CRESS HDF"]);
  });

  test("names: the title's and the identity's are one, the carrier is a relation", () => {
    expect(sheet(JARDIN).aliases.map((a) => a.value)).toEqual(["ALEFPA – Le Jardin de Cocagne de la Haute Borne"]);
    expect(relations(JARDIN, "carrier", null)).toEqual(["ALEFPA"]);
    expect(sheet(COPAINS).aliases.map((a) => a.value)).toEqual(["Les Copains d'Thiérache"]);
    expect(sheet(DEUX_FOIS).aliases.map((a) => a.value)).toEqual(["Ressourcerie Il était deux fois"]);
    expect(sheet(BOIS).aliases.map((a) => a.value)).toEqual(["SEVE"]);
    expect(sheet(SYNAPSE).aliases).toEqual([]);
    expect(draft.initiatives.flatMap((i) => i.relations.filter((r) => r.kind === "carrier"))).toHaveLength(1);
  });

  test("a network's e-mail and site are not the initiative's", () => {
    expect(sheet(JARDIN).websites).toEqual([]);
    expect(sheet(JARDIN).contacts.flatMap((c) => c.value.emails)).toEqual(["jean-louis.poillon@alefpa.asso.fr"]);
  });
});

describe("places", () => {
  test("the address where it is, never the headquarters elsewhere", () => {
    expect(draft.initiatives.map((i) => i.places.filter((p) => p.role === "address").map((p) => [p.postcode, p.commune]))).toEqual([
      [["60490", "Mortemer"]],
      [["59650", "Villeneuve d'Ascq"]],
      [["62200", "Boulogne sur Mer"]],
      [["02120", "Guise"]],
      [["62170", "Campigneulles les Petites"]],
      [["59650", "Villeneuve-d'Ascq"]],
      [["02200", "Pommiers"]],
      [["80000", "Amiens"]],
      [["62800", "LIÉVIN"]],
    ]);
    expect(sheet(REMISE).places[0]).toMatchObject({ street: "5, rue Héloïse, Quartier de la Haute Borne", department: "Nord (59)" });
  });

  test("a second shop counts, a partner's or a client's town does not", () => {
    const communes = (name: string) => sheet(name).places.filter((p) => p.role === "commune").map((p) => p.commune);
    expect(communes(COPAINS)).toEqual(["Hirson"]);
    expect(draft.initiatives.filter((i) => i.name.value !== COPAINS).flatMap((i) => communes(i.name.value))).toEqual([]);
    const all = draft.initiatives.flatMap((i) => i.places.map((p) => p.commune ?? ""));
    for (const elsewhere of ["Lille", "Anstaing", "Carlepont", "Compiègne", "Paris", "Calais", "Sin-le-Noble"]) {
      expect(all).not.toContain(elsewhere);
    }
  });

  test("departments that a perimeter prints", () => {
    const departments = (name: string) => sheet(name).places.filter((p) => p.role === "department").map((p) => [p.department, p.passage.lineStart]);
    expect(departments(COPAINS)).toEqual([["02", 534]]);
    expect(departments(DEUX_FOIS)).toEqual([["62", 700]]);
    expect(departments(SYNAPSE)).toEqual([]);
  });
});

describe("contacts", () => {
  test("two gentlemen, one role, two phones, the e-mail of the first", () => {
    expect(sheet(DRIVE).contacts.map((c) => [c.value.name, c.value.emails, c.value.phones.map((p) => p.e164)])).toEqual([
      ["Pillot", ["stpillot@laposte.net"], ["+33624811339", "+33629668314"]],
      ["Labarre", [], ["+33624811339", "+33629668314"]],
    ]);
  });

  test("two e-mails, lower case; a phone with dots; a truncated phone as printed", () => {
    expect(sheet(SYNAPSE).contacts[0]?.value.emails).toEqual(["jp.motte@synapse3i.fr", "contact@synapse3i.fr"]);
    expect(sheet(VESTALI).contacts[0]?.value.phones).toEqual([{ e164: "+33321443298", raw: "03.21.44.32.98" }]);
    expect(sheet(DEUX_FOIS).contacts[0]?.value.phones).toEqual([{ e164: null, raw: "06 52 65 12" }]);
    expect(sheet(COPAINS).contacts[0]?.value.emails).toEqual(["guise@copains-thierache.fr", "boutique@copains-thierache.fr"]);
  });
});

describe("the action", () => {
  test.each([
    [DRIVE, "23 avril 2019", "2019-04-23"],
    [JARDIN, "2010", "2010"],
    [PANIER, "Novembre 2021", "2021-11"],
    [COPAINS, "2016", "2016"],
    [DEUX_FOIS, "Janvier 2020", "2020-01"],
    [REMISE, "18 janvier 2021", "2021-01-18"],
    [BOIS, "2020 pour la production en série et l'activité soudure", "2020"],
    [SYNAPSE, "Mai 2015", "2015-05"],
    [VESTALI, "2020", "2020"],
  ])("%s began", (name, text, iso) => {
    expect(sheet(name).startedOn?.value).toEqual({ text, iso });
  });

  test.each([
    [DRIVE, null, null, null, 0.5],
    [JARDIN, 7, 30, null, null],
    [PANIER, null, 19, 25, null],
    [COPAINS, null, null, 2, null],
    [DEUX_FOIS, 3, 11, 14, null],
    [REMISE, 2, 12, null, 9],
    [BOIS, 7, 20, null, null],
    [SYNAPSE, 30, 85, null, null],
    [VESTALI, 5, 8, null, null],
  ])("staff of %s: permanent, in insertion, total, full-time", (name, permanent, insertion, total, fte) => {
    expect(sheet(name).workforce?.value).toMatchObject({ permanent, insertion, total, fte });
  });

  test("materials, perimeter, beneficiaries with those who detail them", () => {
    expect(sheet(VESTALI).materials?.value).toBe("Tissus, vêtements");
    expect(sheet(DRIVE).perimeter?.value).toBe("Pays de Sources et Vallées");
    expect(sheet(PANIER).beneficiaries?.value).toContain("Autres : Des consommateurs Acteurs");
    expect(sheet(COPAINS).beneficiaries?.value).toMatch(/^Usagers clients : les habitants.*\nUsagers non financeurs : /u);
    expect(sheet(REMISE).beneficiaries?.value).toMatch(/Autres : Les salariés en insertion$/u);
    expect(sheet(JARDIN).beneficiaries?.value).not.toContain("Université");
  });

  test("summaries present the subject in the words of the sheet", () => {
    const summaries = Object.fromEntries(draft.initiatives.map((i) => [i.name.value, i.summary?.value ?? ""]));
    expect(summaries[DRIVE]).toMatch(/^Motivés par les résultats/u);
    expect(summaries[COPAINS]).toMatch(/^L'association Les Copains d'Thiérache a été créée en 2015/u);
    expect(summaries[REMISE]).toMatch(/^Asseoir des partenariats/u);
    // Its story opens with the associations that it was made of: they are not it.
    expect(summaries[SYNAPSE]).toMatch(/^Développer l'activité de démantèlement/u);
    expect(summaries[VESTALI]).toMatch(/^VESTALI a été créé en 1997/u);
    for (const [name, summary] of Object.entries(summaries)) expect(summary.length, name).toBeLessThan(370);
  });
});

describe("parts of the profile", () => {
  test("every sheet has the parts that it prints", () => {
    const kinds = ["challenge", "history", "objectives", "description", "economic-viability", "innovation", "key-figures", "contact"];
    for (const i of draft.initiatives) expect(i.sections.map((s) => s.kind), i.name.value).toEqual(expect.arrayContaining(kinds));
    for (const kind of ["replication", "levers", "obstacles", "research"]) expect(section(SYNAPSE, kind)).toEqual([]);
  });

  test("a heading printed before the identity gets its text from after the contact", () => {
    const [history] = section(PANIER, "history");
    expect(history && lines(history)).toEqual([356, 360]);
    expect(history?.markdown).toMatch(/^Dès sa création en 2002[\s\S]*financements mobilisables\.$/u);
    expect(section(PANIER, "contact")[0]?.markdown).not.toContain("Dès sa création");
  });

  test("a heading printed inside a list or a text does not cut it", () => {
    expect(section(DEUX_FOIS, "description").map(lines)).toEqual([[683, 696]]);
    expect(section(DEUX_FOIS, "description")[0]?.markdown).toContain("- Un développement du numérique");
    const [synapse] = section(SYNAPSE, "description");
    expect(synapse?.markdown).toContain("#### La collecte du matériel");
    expect(synapse?.markdown).toMatch(/avec l'éco-organisme Ecologic\.$/u);
    expect(synapse?.markdown).not.toContain("CARACTÉRISTIQUES");
    expect(section(VESTALI, "economic-viability")[0]?.markdown).toMatch(/investissements envisagés\.$/u);
  });

  test("innovation keeps the labels of its aspects, and drops those left empty", () => {
    expect(section(JARDIN, "innovation")[0]?.markdown).toContain("#### Mobilisation finance solidaire");
    expect(section(REMISE, "innovation")[0]?.markdown).not.toContain("Amélioration sociale");
    expect(section(REMISE, "research")).toEqual([]);
    expect(section(DEUX_FOIS, "research")[0]?.markdown).toContain("fête de la recup");
  });

  test("a page break inside a word or a sentence leaves no trace", () => {
    expect(section(COPAINS, "research")[0]?.markdown).toContain("Trouver de nouveaux producteurs");
    expect(section(VESTALI, "context")[0]?.markdown).toContain("développement socio-économique");
    expect(section(SYNAPSE, "description")[0]?.markdown).toContain("données personnelles");
  });

  test("a part printed twice is read once; two groups of partners are two parts", () => {
    expect(section(SYNAPSE, "history").map(lines)).toEqual([[1171, 1177]]);
    expect(section(VESTALI, "partners").map(lines)).toEqual([
      [1388, 1394],
      [1396, 1402],
    ]);
    expect(section(VESTALI, "funding")).toHaveLength(2);
  });

  test("a question left from the form is no answer", () => {
    expect(section(BOIS, "replication")).toEqual([]);
  });
});

describe("figures", () => {
  test("budgets with their year", () => {
    const budgets = draft.initiatives.map((i) => i.budget.map((b) => [b.amount, b.year]));
    expect(budgets).toEqual([
      [[1800, null]],
      [[800000, 2021]],
      [[608000, 2020]],
      [[160000, 2020]],
      [
        [316000, 2021],
        [53177, 2020],
      ],
      [[260000, 2021]],
      [[575000, 2019]],
      [[2037760, null]],
      [[878296, 2019]],
    ]);
    expect(sheet(COPAINS).budget[0]?.label).toBe("chiffre d'affaires");
    expect(sheet(REMISE).budget[0]?.label).toBe("budget prévisionnel 2021");
  });

  test("several figures in one paragraph, across a page break", () => {
    expect(sheet(DRIVE).keyFigures.map((f) => [f.value, f.unit, f.label, ...lines(f.passage)])).toEqual([
      [8, "producteurs agricoles", "Nombre d'adhérents", 127, 129],
      [3, "exploitations agricoles", "Type d'unités concernées", 135, 137],
      [3, "lieux de distribution", "Nombres de sites", 139, 141],
      [15, null, "colis « viande »", 145, 145],
      [25, null, "volailles bios", 145, 147],
      [27, null, "paniers « légumes & fruits » vendus chaque quinzaine", 147, 147],
      [4, null, "Nb projets en étude de faisabilité", 149, 151],
    ]);
  });

  test("tonnage, members, sites, activity", () => {
    expect(figures(PANIER)).toEqual(
      expect.arrayContaining([
        [120, null, "Nombre d'adhérents", null],
        [40000, "€", "valorisation de dons en nature", 2020],
        [51, "tonnes", "poissons collectés venant des criées", null],
        [71, null, "personnes physiques clientes de la prestation traiteur", null],
        [2033, null, "participations", null],
      ]),
    );
    expect(figures(DEUX_FOIS)).toEqual(
      expect.arrayContaining([
        [70, "adhérents", "Nombre d'adhérents", 2021],
        [1100, "m³", "Nombres de sites : local", null],
        [28000, null, "objets vendus en 2020", 2020],
      ]),
    );
    expect(figures(VESTALI)).toEqual(
      expect.arrayContaining([
        [3228, null, "Nb d'adhérents", 2019],
        [50, "tonnes", "Tonnages concernés", 2019],
        [60000, null, "masques produits en 2020 et 2021", null],
      ]),
    );
    // « 7,5 mois d'activité » counts nothing, « 2020 » is a year.
    expect(draft.initiatives.flatMap((i) => i.keyFigures.map((f) => f.value))).not.toContain(7.5);
    expect(draft.initiatives.flatMap((i) => i.keyFigures.map((f) => f.value))).not.toContain(2020);
  });
});

describe("partners", () => {
  test("levels, names whole, descriptions left out", () => {
    expect(relations(JARDIN, "technical-partner", "local")).toEqual([
      "Centre Régional des Œuvres Universitaires et Scolaires (CROUS)",
      "Comité Communal d'Action Sociale (CCAS) de Villeneuve d'Ascq",
      "Mutualité Sociale Agricole (MSA) du Nord",
      "ATRE de Lille",
      "les Pieds sur terre",
      "POTATOIT",
    ]);
    expect(relations(JARDIN, "funder", "national")).toEqual([
      "Réseau Cocagne",
      "Ministère de l'Agriculture",
      "Ministère des Solidarités et de la Santé",
      "fondation MACIF",
      "fondation AG2R La Mondiale",
      "fondation GRDF",
    ]);
    expect(relations(PANIER, "funder", "européen")).toEqual(["programme Interreg 2 Mers"]);
    expect(relations(PANIER, "funder", "régional")).toEqual(["Région HDF", "ADEME", "fondation AG2R", "fondation Crédit Agricole"]);
    expect(relations(BOIS, "funder", "national")).toContain("fondation Pierre et Vacances");
    expect(relations(REMISE, "funder", "national")).toEqual(["fondation AG2R Mondiale", "fondation Vinci pour la Cité", "Fondation Jérôme Gayet"]);
    expect(relations(COPAINS, "technical-partner", null)).toEqual([
      "NaturAgora",
      "Office de Tourisme du Pays de Thiérache",
      "Pays de Thiérache",
      "commune de Guise",
      "commune de Hirson",
    ]);
  });

  test("a partner of a field without levels has none", () => {
    expect(relations(DEUX_FOIS, "funder", null)).toEqual([
      "Europe",
      "Haut-Commissariat à l'ESS",
      "ADEME",
      "DIRECCTE",
      "région Hauts de France",
      "Département du Pas de Calais",
      "Fond départemental à l'insertion",
      "Pas de Calais Actif",
    ]);
  });

  test("groups without a name, and partners still to come, are none", () => {
    const names = draft.initiatives.flatMap((i) => i.relations.map((r) => r.name));
    for (const nobody of ["citoyens donateurs", "associations clientes", "Des industriels clients", "MEL", "CIGALES", "DRAAF", "URIAE"]) {
      expect(names).not.toContain(nobody);
    }
    expect(names.some((n) => /\s(?:qui|pour l|via|afin)\s/u.test(n))).toBe(false);
  });
});

describe("findings", () => {
  test("what each sheet says badly, at its line", () => {
    expect(codes(COPAINS)).toEqual([
      ["name-variants", 488],
      ["contradictory-values", 490],
      ["mislabelled-field", 496],
      ["siren-for-siret", 498],
      ["mislabelled-field", 600],
      ["misprint", 624],
    ]);
    expect(codes(SYNAPSE)).toEqual([
      ["missing-part", 1148],
      ["missing-part", 1148],
      ["missing-part", 1148],
      ["missing-title", 1148],
      ["repeated-section", 1179],
      ["misplaced-heading", 1219],
      ["implausible-figure", 1298],
    ]);
    expect(codes(VESTALI)).toEqual([
      ["missing-title", 1328],
      ["truncated-text", 1356],
      ["contradictory-figures", 1386],
      ["misplaced-heading", 1438],
    ]);
    expect(codes(DEUX_FOIS)).toEqual(
      expect.arrayContaining([
        ["pasted-passage", 648],
        ["mislabelled-field", 654],
        ["placeholder", 658],
        ["mislabelled-field", 659],
        ["invalid-phone", 672],
        ["truncated-text", 687],
        ["misplaced-heading", 692],
        ["placeholder", 743],
        ["truncated-text", 769],
        ["placeholder", 775],
        ["implausible-figure", 817],
      ]),
    );
    expect(codes(BOIS)).toEqual(
      expect.arrayContaining([
        ["mislabelled-field", 1028],
        ["contradictory-figures", 1068],
        ["placeholder", 1090],
        ["placeholder", 1102],
        ["placeholder", 1106],
        ["truncated-text", 1106],
      ]),
    );
    expect(codes(REMISE)).toEqual(
      expect.arrayContaining([
        ["mislabelled-field", 839],
        ["empty-field", 949],
        ["empty-field", 949],
      ]),
    );
    expect(codes(PANIER)).toEqual([
      ["misplaced-heading", 328],
      ["misprint", 340],
    ]);
  });

  test("the challenge pasted from the other sheet is the doubtful one", () => {
    expect(draft.findings.filter((f) => f.code === "pasted-passage")).toHaveLength(1);
    expect(codes(COPAINS).map(([code]) => code)).not.toContain("pasted-passage");
    expect(sheet(DEUX_FOIS).challenge?.value).toBe(sheet(COPAINS).challenge?.value);
  });

  test("what is right is not reported", () => {
    const all = draft.findings.map((f) => f.code);
    for (const code of ["invalid-siret", "invalid-email", "unknown-heading", "unread-lines"] as const) expect(all).not.toContain(code);
    expect(all.filter((c) => c === "missing-title")).toHaveLength(2);
  });
});

describe("for any text", () => {
  test("passages are in bounds, the words of each value stand in its lines, no line is lost", () => {
    expect(outOfBounds(draft, source)).toEqual([]);
    expect(unsupported(draft, raised(source))).toEqual([]);
    expect(unaccounted(draft, source)).toEqual([]);
  });

  test("a publication cut, shuffled or damaged is read without a fault", () => {
    fc.assert(
      fc.property(mutations(source), (text) => {
        const damaged = withText(source, text);
        const read = extractLivret(damaged, parseMarkdown(damaged));
        expect(outOfBounds(read, damaged)).toEqual([]);
        expect(unaccounted(read, damaged)).toEqual([]);
        expect(unsupported(read, raised(damaged))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
