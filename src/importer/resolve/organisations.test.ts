import { describe, expect, test } from "vitest";
import type { Initiative } from "#domain/directory.ts";
import { actorName, initialsOf, mayBe } from "./actor-key.ts";
import { kindOfName, kindsTold, knownNames } from "./actor-kind.ts";
import { sameKeys } from "./same-actor.ts";

const ofTown = {
  slug: "roue-libre",
  departments: ["80" as const],
  communes: [{ insee: "80021", name: "Amiens" }],
};
const ofNone = { slug: "fil-vert", departments: [], communes: [] };
const key = (name: string, of: typeof ofTown | typeof ofNone = ofNone) => actorName(name, of).key;

describe("one actor", () => {
  test.each([
    ["Conseil départemental de l'Oise", "Département de l'Oise"],
    ["conseil régional des Hauts de France", "Région HDF"],
    ["DREETS HDF", "DREETS Hauts-de-France"],
    ["Comité Communal d'Action Sociale (CCAS) de Ham", "CCAS de Ham"],
    ["C.C.A.S. de Ham", "CCAS de Ham"],
    ["Communauté d'agglomération de Lens-Liévin", "communauté d'agglomération Lens-Liévin"],
    ["Mairie de Ham", "ville de Ham"],
    ["Fondation d'entreprise Verrier", "fondation Verrier"],
    ["fond social européen", "Fonds Social Européen (FSE)"],
    ["1001 Boutique", "1001 boutiques"],
    ["CAP 7B", "CAP7B"],
    ["SAS Tramex", "Tramex"],
    ["Union européenne", "Europe"],
  ])("« %s » is « %s »", (one, other) => expect(key(one)).toBe(key(other)));

  test.each([
    ["Département de l'Oise", "Département de l'Aisne"],
    ["CCAS de Ham", "CCAS de Roye"],
    ["Fondation Verrier", "Verrier"],
  ])("« %s » is not « %s »", (one, other) => expect(key(one)).not.toBe(key(other)));

  test("a long name has its acronym", () => {
    expect(actorName("Travail Insertion Emploi (TIE)", ofNone).acronym).toBe("tie");
  });

  test("an acronym is one with its long form, by its letters among the ties of one initiative or by a glossary", () => {
    expect(initialsOf("Haut-Comité à l'ESS")).toBe("hcess");
    expect(initialsOf("Communauté d'agglomération du Ponant")).toBe(null);
    const tied = (printed: string, of: string) => ({ ...actorName(printed, ofNone), printed, of });
    const names = [
      tied("HCESS", "a"),
      tied("Haut-Comité à l'ESS", "a"),
      tied("CAP", "b"),
      tied("Cercle Ami Ponant", "c"),
    ];
    const terms = [actorName("Communauté d'agglomération du Ponant (CAPO)", ofNone)];
    const more = [...names, tied("CAPO", "d"), tied("Communauté d'agglomération du Ponant", "e")];
    const same = sameKeys(more, terms, new Set(), new Map());
    expect(same(key("HCESS"))).toBe(same(key("Haut-Comité à l'ESS")));
    expect(same(key("CAPO"))).toBe(same(key("Communauté d'agglomération du Ponant")));
    expect(same(key("CAP"))).not.toBe(same(key("Cercle Ami Ponant")));
  });

  test("a club « du territoire » is that of the profile which names it", () => {
    expect(key("le club ÉPARGNE du territoire", ofTown)).not.toBe(key("club ÉPARGNE du territoire"));
  });

  test("a council without its territory is that of the profile's department, a mission locale the profile's own", () => {
    expect(key("conseil départemental", ofTown)).toBe(key("Département de la Somme"));
    expect(key("le CCAS", ofTown)).toBe(key("CCAS d'Amiens"));
    expect(key("mission locale", ofTown)).not.toBe(key("Mission Locale"));
    expect(key("MSA", ofTown)).not.toBe(key("MSA"));
  });

  test("a company is no association of its name, nor a group its workshop", () => {
    const initiative = (name: string, legalForm: string | null) => ({ name, legalForm }) as Initiative;
    expect(mayBe("SARL Roue Libre", initiative("Roue Libre", "association"))).toBe(false);
    expect(mayBe("SARL Roue Libre", initiative("Roue Libre", "SARL"))).toBe(true);
    expect(mayBe("Groupe Roue Libre", initiative("EA Roue Libre", null))).toBe(false);
    expect(mayBe("association Roue Libre", initiative("Roue Libre", null))).toBe(true);
  });
});

describe("kinds of actor", () => {
  test.each([
    ["Fonds social européen", "europe"],
    ["Mission Locale du Ternois", "service de l'emploi"],
    ["DDETS de la Somme", "état"],
    ["Syndicat mixte du Val", "collectivité"],
    ["plan de relance", "dispositif"],
    ["Fondation Verrier", "fondation"],
    ["ESAT du Ruisseau", "structure inclusive"],
    ["Fédération des jardins", "réseau"],
    ["SAS Tramex", "entreprise"],
    ["Roue Libre", null],
  ])("« %s » names %s", (name, kind) => expect(kindOfName(name)).toBe(kind));

  test.each([
    ["portée par les associations Roue Libre, Fil Vert et le réseau", "Fil Vert", "association"],
    ["3 entreprises locales mécènes : Tramex ; Verrier", "Verrier", "entreprise"],
    ["recyclés par l'entreprise adaptée ÉLAN. L'EA collecte", "ÉLAN", "structure inclusive"],
    ["KIVA, la cinquième joint-venture sociale du groupe", "KIVA", "entreprise"],
    ["l'association de transport solidaire (ATS) de Ham", "ATS", "association"],
    ["les associations étudiantes « les Pieds au sec »", "les Pieds au sec", "association"],
    ["l'association amiénoise Les robins des champs, etc.", "Les robins des champs", "association"],
    ["deux entreprises TRAMEX (pour les métaux) et VERRIER (pour les cartes)", "VERRIER", "entreprise"],
    ["Fil Vert (réseau de médiation)", "Fil Vert", "réseau"],
    ["l'Association Intermédiaire (AI) Fil Vert", "Fil Vert", "structure inclusive"],
    ["la SAS Tramex, Roue Libre, Fil Vert", "Roue Libre", undefined],
    ["LienDirect, un réseau social professionnel", "LienDirect", undefined],
  ])("« %s »: %s is %s", (text, name, kind) =>
    expect(kindsTold(text, (n) => key(n), knownNames([name])).get(key(name))).toBe(kind),
  );
});
