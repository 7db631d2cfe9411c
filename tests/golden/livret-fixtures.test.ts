import { describe, expect, test } from "vitest";
import { holdsForAnyText, readInvented } from "./livret-invented.ts";

describe("a booklet with contents, an editorial, page numbers and bullets of another kind", () => {
  const booklet = readInvented("livret-mobilite-textile", "livret-1");
  const { draft, sheet, codes, relations, figures, markdown } = booklet;

  test("its parts, its chapters, its sheets", () => {
    expect(draft.sections.map((s) => [s.kind, s.level, s.title])).toEqual([
      ["cover", 1, "INSERTION & NOUVELLES MOBILITÉS"],
      ["contents", 1, "SOMMAIRE"],
      ["intro", 1, "ÉDITO"],
      ["context", 1, "LA MOBILITÉ SOLIDAIRE"],
      ["sheet", 2, "Roule Ensemble"],
      ["sheet", 2, "Les Ateliers du Guidon"],
      ["other", 1, "LE TEXTILE"],
      ["sheet", 2, "La Navette Brodée"],
      ["sheet", 2, "Fil Retrouvé"],
      ["glossary", 1, "GLOSSAIRE"],
      ["resources", 1, "POUR ALLER PLUS LOIN"],
      ["thanks", 1, "REMERCIEMENTS"],
      ["other", 1, "CONTACT"],
    ]);
    expect(draft.ignored.map((p) => p.reason)).toEqual(["sommaire", ...Array(6).fill("numéro de page")]);
    expect(draft.glossary.map((t) => t.term)).toEqual(["ACI", "ESUS"]);
    expect(draft.resources).toMatchObject([
      {
        title: "La mobilité inclusive",
        publisher: "Observatoire des trajets",
        year: 2022,
        url: "https://www.trajets.example.fr/etude",
      },
    ]);
  });

  test("the first sheet: labels in ordinary case, all on one line", () => {
    const roule = sheet("Roule Ensemble");
    expect(roule.structureTypes.map((t) => t.value)).toEqual(["EI"]);
    expect(roule.legalForm?.value).toBe("SAS");
    expect(roule.apeCodes.map((c) => c.value)).toEqual(["4939B", "8899B"]);
    expect(roule.networks.map((n) => n.value)).toEqual([
      "Mob'Avenir",
      "FEI Hauts-de-France",
      "Collectif des Garages",
    ]);
    expect(roule.startedOn?.value.iso).toBe("2020-09-01");
    expect(roule.places.map((p) => [p.role, p.commune ?? p.department])).toEqual([
      ["address", "Saint-Omer"],
      ["commune", "Aire-sur-la-Lys"],
      ["department", "Pas-de-Calais (62)"],
    ]);
    expect(roule.contacts.map((c) => c.value)).toEqual([
      {
        name: "Farah Benali",
        role: "Directrice générale",
        emails: ["f.benali@roule-ensemble.example.fr"],
        phones: [
          { e164: "+33321001122", raw: "03 21 00 11 22" },
          { e164: "+33610203040", raw: "06 10 20 30 40" },
        ],
      },
    ]);
    expect(roule.websites.map((w) => w.raw)).toEqual(["www.roule-ensemble.fr"]);
    expect(roule.workforce?.value).toMatchObject({ permanent: 6, insertion: 16, total: 22, fte: null });
    expect(roule.budget.map((b) => [b.amount, b.year, b.label])).toEqual([
      [1200000, 2022, "Budget"],
      [410000, 2022, "chiffre d'affaires"],
    ]);
    expect(figures("Roule Ensemble")).toEqual([
      [310, null, "Nombre d'adhérents", 2022],
      [128, null, "Nombre de véhicules loués", null],
      [640, null, "personnes accompagnées depuis 2014", null],
      [72, "%", "de sorties positives", null],
    ]);
    expect(relations("Roule Ensemble").filter(([kind]) => kind !== "network")).toEqual([
      ["carrier", null, "Groupe Cap Départ"],
      ["technical-partner", "local", "mission locale de l'Audomarois"],
      ["technical-partner", "local", "France Travail"],
      ["technical-partner", "local", "garage Leroux"],
      ["technical-partner", "régional", "Wimoov Nord"],
      ["technical-partner", "régional", "Les Roues Libres"],
      ["funder", null, "Conseil départemental du Pas-de-Calais"],
      ["funder", "national", "fondation Horizon"],
      ["funder", "national", "fondation Prévoir"],
      ["funder", "national", "fondation Clair de Lune"],
      ["funder", "national", "État"],
      ["funder", "européen", "FSE+"],
      ["technical-partner", "local", "ville de Béthune"],
      ["partner", null, "ESAT Les Tilleuls"],
    ]);
  });

  test("page numbers inside sentences leave no trace; a partner's kind and town are not its own", () => {
    expect(markdown("Roule Ensemble", "history")).toContain("son partenaire de toujours.");
    expect(markdown("Roule Ensemble", "description")).toContain("pour trois mois au plus");
    expect(sheet("Roule Ensemble").structureTypes.map((t) => t.value)).not.toContain("ESAT");
    const towns = draft.initiatives.flatMap((i) => i.places.map((p) => p.commune));
    for (const elsewhere of ["Béthune", "Paris", "Arras"]) expect(towns).not.toContain(elsewhere);
    // A regional figure of the chapter is nobody's.
    expect(draft.initiatives.flatMap((i) => i.keyFigures.map((f) => f.value))).not.toContain(35);
  });

  test("unanswered questions are no answers, a heading of its own is a part of its own", () => {
    expect(markdown("Roule Ensemble", "replication")).toBeNull();
    expect(markdown("Roule Ensemble", "innovation")).toBe(
      "**Innovation sociale** : un tarif selon les revenus.",
    );
    expect(sheet("Roule Ensemble").sections.map((s) => s.title)).toContain("Paroles de salariés");
    expect(codes("Roule Ensemble")).toEqual([
      ["name-mismatch", 39],
      ["invalid-siret", 47],
      ["invalid-email", 65],
      ["unknown-heading", 89],
      ["placeholder", 111],
      ["placeholder", 122],
      ["placeholder", 126],
      ["empty-field", 143],
    ]);
  });

  test("the second sheet: plain labels, a heading inside a sentence, a slip in most fields", () => {
    const guidon = sheet("Les Ateliers du Guidon");
    expect(guidon.structureTypes.map((t) => t.value)).toEqual(["ACI", "EA"]);
    expect(guidon.siret).toBeNull();
    expect(guidon.contacts.map((c) => [c.value.name, c.value.role, c.value.emails])).toEqual([
      ["Luc Verhaeghe", "Co-gérants", ["luc.verhaeghe@ateliers-guidon.fr", "bonjour@ateliers-guidon.fr"]],
      ["Tom Desmet", "Co-gérants", ["bonjour@ateliers-guidon.fr"]],
    ]);
    expect(guidon.places.map((p) => p.commune)).toEqual(["DUNKERQUE Cedex 1", "Bergues"]);
    expect(guidon.beneficiaries?.value).toBe("salariés en insertion, habitants");
    expect(markdown("Les Ateliers du Guidon", "description")).toMatch(
      /Les cadres cassés partent[\s\S]*four d'Arras\.$/u,
    );
    expect(relations("Les Ateliers du Guidon").map(([, , name]) => name)).toEqual([
      "CAP 3C",
      "Communauté urbaine de Dunkerque",
      "lycée professionnel Guy Debeyre",
      "Union des cyclistes",
    ]);
    expect(codes("Les Ateliers du Guidon")).toEqual([
      ["mislabelled-field", 155],
      ["invalid-siret", 159],
      ["invalid-phone", 177],
      ["name-variants", 185],
      ["misplaced-heading", 193],
      ["contradictory-figures", 201],
      ["implausible-figure", 233],
    ]);
  });

  test("a project keeps its carrier as a relation, and not the carrier's kind", () => {
    const navette = sheet("La Navette Brodée");
    expect(navette.aliases).toEqual([]);
    expect(navette.structureTypes).toEqual([]);
    expect(relations("La Navette Brodée")).toEqual([
      ["carrier", null, "Association intermédiaire du Vermandois"],
    ]);
    expect(markdown("La Navette Brodée", "funding")).toBeNull();
    expect(markdown("La Navette Brodée", "description")).toBe(
      "Les brodeuses travaillent sur commande pour des maisons de couture.",
    );
    expect(codes("La Navette Brodée")).toEqual([
      ["name-mismatch", 255],
      ["placeholder", 284],
      ["pasted-passage", 288],
      ["implausible-figure", 294],
    ]);
  });

  test("a sheet without title begins at its first label, right after the figures of the one before", () => {
    const fil = sheet("Fil Retrouvé");
    expect(fil.passage).toMatchObject({ lineStart: 296, lineEnd: 316 });
    expect(fil.challenge?.value).toBe("Recycler ce que les usines de dentelle ne vendent pas");
    expect(fil.structureTypes.map((t) => t.value)).toEqual(["EI"]);
    expect(codes("Fil Retrouvé")).toEqual([["missing-title", 296]]);
  });

  test("the publisher's own contact is nobody's, whom it thanks is thanked", () => {
    expect(draft.initiatives.flatMap((i) => i.contacts.flatMap((c) => c.value.emails))).not.toContain(
      "communication@dreets.example.fr",
    );
    expect(draft.people.map((p) => [p.name, p.context])).toEqual([
      ["Farah Benali", "contact"],
      ["Luc Verhaeghe", "contact"],
      ["Tom Desmet", "contact"],
      ["Odile Marchand", "contact"],
      ["Jeanne Petit", "thanked"],
    ]);
  });

  test("it holds for any text made from it", () => holdsForAnyText(booklet));
});
