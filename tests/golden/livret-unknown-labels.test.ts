import { describe, expect, test } from "vitest";
import { paragraphs, read } from "../support/booklet.ts";

/** A sheet whose labels no form has, but for the words of its fields. */
const sheet = (number: number, name: string, town: string) => [
  `**Escale ${number}**`,
  `## ${name}`,
  "**L'ÉTINCELLE**",
  `Faire vivre l'atelier de ${town} sans rien jeter.`,
  "### EN COULISSES",
  `❯ **Nom** : ${name}  \n❯ **Forme juridique** : association  \n❯ **SIRET** : 834 715 260 00016`,
  "### PASSER NOUS VOIR",
  `3 rue du Four  \n62000 ${town}  \nbonjour@example.org`,
  "### LE CHEMIN PARCOURU",
  `Trois voisins se retrouvent un soir d'hiver à ${town} et décident de réparer au lieu de jeter, puis de le faire ensemble.`,
  "### CE QUI NOUS RÉSISTE",
  "Le prix du local, qui monte chaque année.",
  "### COMBIEN ÇA FAIT",
  "**Adhérents** : 120  \n**Réparations** : 640  \n**Sites** : 2",
];

describe("a booklet whose labels are its own", () => {
  const { initiatives, ignored } = read(
    paragraphs(
      ...sheet(1, "Fil Rouge", "Arras"),
      "Cahier des ateliers — 4",
      ...sheet(2, "Point de Croix", "Arras"),
      "Cahier des ateliers — 7",
      ...sheet(3, "Vis et Versa", "Arras"),
      "Cahier des ateliers — 9",
    ),
  );

  test("its sheets are told apart by the series of labels that begins again", () => {
    expect(initiatives.map((i) => i.name.value)).toEqual(["Fil Rouge", "Point de Croix", "Vis et Versa"]);
  });

  test("what stands under a label tells its kind, where its words do not", () => {
    const [own] = initiatives;
    expect(own?.challenge?.value ?? "").toContain("sans rien jeter");
    expect(own?.siret?.value).toBe("83471526000016");
    expect(own?.contacts.flatMap((c) => c.value.emails)).toEqual(["bonjour@example.org"]);
    expect(own?.places.map((p) => p.commune)).toContain("Arras");
    expect(own?.keyFigures.map((f) => f.value)).toEqual([120, 640, 2]);
  });

  test("its words tell it where they do, and a part that nothing tells is kept", () => {
    const kinds = initiatives[1]?.sections.map((s) => [s.kind, s.title]) ?? [];
    expect(kinds).toContainEqual(["obstacles", "Ce qui nous résiste"]);
    expect(kinds.map(([, title]) => title)).toContain("Le chemin parcouru");
  });

  test("page feet are no text", () => {
    expect(ignored.filter((i) => i.reason === "en-tête ou pied de page")).toHaveLength(3);
  });
});

test("a sheet told as an interview: title after its number, questions, how to reach it at the end", () => {
  const { initiatives } = read(
    paragraphs(
      "**INITIATIVE 1**",
      "## Fil Rouge",
      "### CARTE D'IDENTITÉ",
      "Nom : Fil Rouge",
      "### HISTORIQUE",
      "Une association de couture.",
      "### FREINS",
      "Le prix.",
      "**INITIATIVE 2 – TROIS QUESTIONS À…**",
      "*En mai 2022, elle a ouvert à Lens une entreprise d'insertion de bardage.*",
      "## Toits du Nord",
      "**Pourquoi ce métier ?**",
      "Parce que personne ne le proposait ici.",
      "**Comment cela tient-il économiquement ?**",
      "Nous sommes une SASU. Aujourd'hui nous sommes 4 permanentes et 9 salariées en insertion.",
      "**Pour la joindre** : Jeanne Petit, fondatrice – jeanne@example.org – SIRET 894 037 621 00014 – toits-du-nord.fr",
    ),
  );
  const own = initiatives[1];
  expect(initiatives.map((i) => i.name.value)).toEqual(["Fil Rouge", "Toits du Nord"]);
  expect(own?.siret?.value).toBe("89403762100014");
  expect(own?.workforce?.value).toMatchObject({ permanent: 4, insertion: 9 });
  expect(own?.sections.map((s) => s.kind)).toContain("economic-viability");
});
