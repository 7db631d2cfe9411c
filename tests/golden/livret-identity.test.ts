import { describe, expect, test } from "vitest";
import {
  BOIS,
  COPAINS,
  DEUX_FOIS,
  DRIVE,
  draft,
  JARDIN,
  PANIER,
  REMISE,
  relations,
  SYNAPSE,
  sheet,
  VESTALI,
} from "./livret-views.ts";

describe("identity", () => {
  test("structure types come from the agreement or the label, and only from there", () => {
    const types = Object.fromEntries(
      draft.initiatives.map((i) => [i.name.value, i.structureTypes.map((t) => t.value)]),
    );
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
    expect(sheet(JARDIN).siret).toMatchObject({
      raw: "775 624 075 01920",
      passage: { lineStart: 167, lineEnd: 167 },
    });
  });

  test("legal forms, agreements, networks", () => {
    expect(sheet(JARDIN).legalForm?.value).toBe("Association Loi 1901 reconnue d'Utilité Publique");
    expect(sheet(JARDIN).agreements.map((a) => a.value)).toEqual([
      "Atelier chantier d'insertion",
      "Agriculture biologique",
    ]);
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
    expect(sheet(DEUX_FOIS).networks.map((n) => n.value)).toEqual([
      "Réseaux national et régional des Ressourceries",
      "CRESS HDF",
    ]);
  });

  test("names: the title's and the identity's are one, the carrier is a relation", () => {
    expect(sheet(JARDIN).aliases.map((a) => a.value)).toEqual([
      "ALEFPA – Le Jardin de Cocagne de la Haute Borne",
    ]);
    expect(relations(JARDIN, "carrier", null)).toEqual(["ALEFPA"]);
    expect(sheet(COPAINS).aliases.map((a) => a.value)).toEqual(["Les Copains d'Thiérache"]);
    expect(sheet(DEUX_FOIS).aliases.map((a) => a.value)).toEqual(["Ressourcerie Il était deux fois"]);
    expect(sheet(BOIS).aliases.map((a) => a.value)).toEqual(["SEVE"]);
    expect(sheet(SYNAPSE).aliases).toEqual([]);
    expect(draft.initiatives.flatMap((i) => i.relations.filter((r) => r.kind === "carrier"))).toHaveLength(1);
  });

  test("a network's e-mail and site are not the initiative's", () => {
    expect(sheet(JARDIN).websites).toEqual([]);
    expect(sheet(JARDIN).contacts.flatMap((c) => c.value.emails)).toEqual([
      "jean-louis.poillon@alefpa.asso.fr",
    ]);
  });
});

describe("places", () => {
  test("the address where it is, never the headquarters elsewhere", () => {
    expect(
      draft.initiatives.map((i) =>
        i.places.filter((p) => p.role === "address").map((p) => [p.postcode, p.commune]),
      ),
    ).toEqual([
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
    expect(sheet(REMISE).places[0]).toMatchObject({
      street: "5, rue Héloïse, Quartier de la Haute Borne",
      department: "Nord (59)",
    });
  });

  test("a second shop counts, a partner's or a client's town does not", () => {
    const communes = (name: string) =>
      sheet(name)
        .places.filter((p) => p.role === "commune")
        .map((p) => p.commune);
    expect(communes(COPAINS)).toEqual(["Hirson"]);
    expect(
      draft.initiatives.filter((i) => i.name.value !== COPAINS).flatMap((i) => communes(i.name.value)),
    ).toEqual([]);
    const all = draft.initiatives.flatMap((i) => i.places.map((p) => p.commune ?? ""));
    for (const elsewhere of [
      "Lille",
      "Anstaing",
      "Carlepont",
      "Compiègne",
      "Paris",
      "Calais",
      "Sin-le-Noble",
    ]) {
      expect(all).not.toContain(elsewhere);
    }
  });

  test("departments that a perimeter prints", () => {
    const departments = (name: string) =>
      sheet(name)
        .places.filter((p) => p.role === "department")
        .map((p) => [p.department, p.passage.lineStart]);
    expect(departments(COPAINS)).toEqual([["02", 534]]);
    expect(departments(DEUX_FOIS)).toEqual([["62", 700]]);
    expect(departments(SYNAPSE)).toEqual([]);
  });
});

describe("contacts", () => {
  test("two gentlemen, one role, two phones, the e-mail of the first", () => {
    expect(
      sheet(DRIVE).contacts.map((c) => [c.value.name, c.value.emails, c.value.phones.map((p) => p.e164)]),
    ).toEqual([
      ["Pillot", ["stpillot@laposte.net"], ["+33624811339", "+33629668314"]],
      ["Labarre", [], ["+33624811339", "+33629668314"]],
    ]);
  });

  test("two e-mails, lower case; a phone with dots; a truncated phone as printed", () => {
    expect(sheet(SYNAPSE).contacts[0]?.value.emails).toEqual([
      "jp.motte@synapse3i.fr",
      "contact@synapse3i.fr",
    ]);
    expect(sheet(VESTALI).contacts[0]?.value.phones).toEqual([
      { e164: "+33321443298", raw: "03.21.44.32.98" },
    ]);
    expect(sheet(DEUX_FOIS).contacts[0]?.value.phones).toEqual([{ e164: null, raw: "06 52 65 12" }]);
    expect(sheet(COPAINS).contacts[0]?.value.emails).toEqual([
      "guise@copains-thierache.fr",
      "boutique@copains-thierache.fr",
    ]);
  });
});
