import { expect, test } from "vitest";
import { readDocument } from "../read/document.ts";
import { outline } from "./common/outline.ts";
import { withForms } from "./section-forms.ts";

const PARTS: readonly (readonly [title: string, kind: string, text: string])[] = [
  [
    "ITINÉRAIRE",
    "contents",
    "Avant de partir ......... 2\nLes mots ................ 4\nLe coffre ............... 9",
  ],
  [
    "Parler la même langue",
    "glossary",
    "GARAGE SOLIDAIRE : un atelier qui entretient des voitures.\n\nSAVOIR-ROULER : ce que l'on apprend à vélo.",
  ],
  ["La carte", "other", "Dans la région, on roule beaucoup. On attend aussi.\n\nEt l'on rentre à pied."],
  [
    "Le mur",
    "faq",
    "Q. Peut-on venir sans permis ?\nR. Oui.\n\nQ. Qui paie l'essence ?\nR. Chacun la sienne.",
  ],
  [
    "Le coffre à cartes",
    "resources",
    "Ademe, Le mode d'emploi, 2023\nUn laboratoire, Baromètre du vélo (2024)",
  ],
  ["Bonne route à eux", "thanks", "Nous remercions tous ceux qui ont tenu un guidon."],
];

test("parts whose titles say nothing are told by the form of what they hold", () => {
  const text = PARTS.map(([title, , body]) => `${title}\n\n${body}\n`).join("\n");
  const entry = { id: "essai", file: "essai.txt", title: "Essai", publisher: "Essai", publishedOn: "2025" };
  const source = readDocument(
    { ...entry, family: "panorama", territories: [] },
    new TextEncoder().encode(text),
  );
  const starts = PARTS.map(([title]) => ({
    kind: "other" as const,
    title,
    level: 1,
    lineStart: source.lines.indexOf(title) + 1,
  }));
  const found = withForms(outline(source, starts), [], source);
  expect(found.map(({ title, kind }) => [title, kind])).toEqual(PARTS.map(([title, kind]) => [title, kind]));
});
