import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readHeader } from "./header.ts";
import type { LabelledPart } from "./labelled-parts.ts";
import { nameOf } from "./naming.ts";

/** Lines as one block of the line reader, each line on a line of its own. */
function block(text: string, from = 1): SourcedText {
  return SourcedText.join(
    text.split("\n").map((line, i) => SourcedText.ofLine("d", from + i, line)),
    " ",
  );
}
const header = (text: string) => readHeader([block(text)]);
const shown = (text: string) => {
  const { title, tellers } = header(text);
  return [
    title?.text ?? null,
    ...tellers.map((t) => [t.name.text, t.role?.text ?? null, t.organisation?.text ?? null]),
  ];
};

it.each([
  ["Monitrice d’atelier : Clémence PETIT", ["Clémence PETIT", "Monitrice d’atelier"]],
  ["Ibrahim PETIT (chef de service)", ["Ibrahim PETIT", "chef de service"]],
  ["Dr Lucie Roux, Médecin coordonnatrice", ["Lucie Roux", "Médecin coordonnatrice"]],
  ["Anne d’Hautbois : Directrice générale", ["Anne d’Hautbois", "Directrice générale"]],
])("« %s » says who speaks and what they do", (line, teller) =>
  expect(shown(`Se loger\n${line}\nLes Trois Rus`)).toEqual(["Se loger", [...teller, "Les Trois Rus"]]),
);

describe("readHeader", () => {
  it.each([
    [
      "Le rôle des facilitateurs\nHugo ROUX, Coordinateur régional\nClause sociale\nMission Emploi Nord",
      [
        "Le rôle des facilitateurs",
        ["Hugo ROUX", "Coordinateur régional Clause sociale", "Mission Emploi Nord"],
      ],
    ],
    [
      "L’essai par Aurore\nCamille Roy, Directrice d’Aurore\n(Groupe Orée)",
      ["L’essai par Aurore", ["Camille Roy", "Directrice d’Aurore", "Aurore (Groupe Orée)"]],
    ],
    [
      "La formation\nYann Le Bris : Co-fondateur et ancien dirigeant\nd’ENOVA (Évolution vers les Nouveaux Objets\nde l’Avenir)",
      [
        "La formation",
        [
          "Yann Le Bris",
          "Co-fondateur et ancien dirigeant d’ENOVA",
          "ENOVA (Évolution vers les Nouveaux Objets de l’Avenir)",
        ],
      ],
    ],
    [
      "Les programmes\nMarc Petit, coordinateur des programmes\nElan et Pas à Pas",
      ["Les programmes", ["Marc Petit", "coordinateur des programmes Elan et Pas à Pas", null]],
    ],
    [
      "Une histoire\nAnne Martin, Référente,\net formatrice\nJean Blin, Coordinateur, ACI Les\nRemparts",
      [
        "Une histoire",
        ["Anne Martin", "Référente, et formatrice", null],
        ["Jean Blin", "Coordinateur", "ACI Les Remparts"],
      ],
    ],
    [
      "Dépanner\nTémoignage d’Inès Blin, chargée de mission, et de Marc Roux, salarié\nLes Saules",
      ["Dépanner", ["Inès Blin", "chargée de mission", "Les Saules"], ["Marc Roux", "salarié", "Les Saules"]],
    ],
    [
      "Les Saules : près de 30 ans de travail\nSophie BLIN, Directrice générale\nLes Saules",
      ["Les Saules : près de 30 ans de travail", ["Sophie BLIN", "Directrice générale", "Les Saules"]],
    ],
    ["Un titre seul", ["Un titre seul"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

function named(text: string, activity: string) {
  const body = block(activity, 20);
  const part: LabelledPart = {
    kind: "activity",
    title: null,
    blocks: [
      {
        kind: "paragraph",
        depth: 0,
        text: body,
        lineStart: 20,
        lineEnd: 20,
        links: [],
        noteCalls: [],
        noteNumber: null,
      },
    ],
    lineStart: 20,
    lineEnd: 20,
  };
  return nameOf({
    header: header(text),
    parts: [part],
    fields: [],
    repeats: [],
    document: "d",
    lineStart: 1,
    lineEnd: 20,
  });
}

describe("nameOf", () => {
  it.each([
    [
      "the shorter name of the title",
      "Le retour d’expérience de l’EA Filéo\nAnne Roy, Directrice\nFiléo",
      "EA Filéo",
      ["Filéo"],
    ],
    [
      "the line of the organisation",
      "Réparer le bois\nAnne Roy, Directrice\nFibr’Atelier",
      "Fibr’Atelier",
      [],
    ],
    [
      "the one of two that the title names",
      "Retour d’expérience de Comptoir (EA)\nAnne Roy, Directrice\nNumeria & Comptoir",
      "Comptoir",
      [],
    ],
    ["the one in the role", "Un essai\nAnne Roy, Directrice d’Aurore", "Aurore", []],
    [
      "the acronym as an alias",
      "Un essai\nAnne Roy, Directrice\nCaisse Agricole Mutuelle (CAM)",
      "Caisse Agricole Mutuelle",
      ["CAM"],
    ],
    [
      "a name with words in lower case",
      "Un essai porté par Toits partagés\nAnne Roy, Directrice\nAssociation Toits partagés",
      "Toits partagés",
      ["Association Toits partagés"],
    ],
    [
      "the title’s, failing all else",
      "Les ateliers de Confluence Lens\nAnne Roy, coordinatrice",
      "Confluence Lens",
      [],
    ],
    [
      "no town for a town hall",
      "Les achats de la ville de Lens\nAnne Roy, Directrice\nVille de Lens",
      "Ville de Lens",
      [],
    ],
  ])("takes %s", (_, text, name, aliases) => {
    const read = named(text, "on travaille");
    expect(read?.name.value).toBe(name);
    expect(read?.aliases.map((a) => a.value)).toEqual(aliases);
  });

  it("gives the profile to the one that is carried, and sees that the title names another", () => {
    const read = named(
      "Collaborer grâce à un pôle avec Tous Ensemble\nAnne Roy : Directrice\nLes Ateliers, structure porteuse du\nPTCE Grand Lac",
      "le PTCE agit",
    );
    expect(read?.name.value).toBe("PTCE Grand Lac");
    expect(read?.carrier?.text).toBe("Les Ateliers");
    expect(read?.mismatch?.text).toBe("Tous Ensemble");
  });

  it("takes groups in brackets or on the line for what it belongs to", () => {
    expect(
      named("Un essai\nAnne Roy, Directrice\nEA Lin (Groupe Lin, Les Bleuets et Cie)", "x")?.memberOf.map(
        (m) => m.text,
      ),
    ).toEqual(["Groupe Lin", "Les Bleuets et Cie"]);
    const read = named("Les actions de la Fondation Orion\nAnne Roy, Directrice\nGroupe Orion", "x");
    expect([read?.name.value, read?.memberOf.map((m) => m.text)]).toEqual([
      "Fondation Orion",
      ["Groupe Orion"],
    ]);
  });
});
