import { describe, expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { isDoubtful, isUnanswered, leftoversIn } from "./placeholders.ts";

const text = (printed: string) => SourcedText.ofLine("d", 9, printed);
const found = (printed: string) => leftoversIn(text(printed)).map((l) => [l.code, l.text.text]);

describe("leftoversIn", () => {
  test.each([
    [
      "le 4ème prix de la Fondation en (quelle année).",
      "placeholder",
      "prix de la Fondation en (quelle année)",
    ],
    [
      "Nord de Somme Actif (sur quoi en quelle année ?)",
      "placeholder",
      "Nord de Somme Actif (sur quoi en quelle année ?)",
    ],
    ["Aide au démarrage par qui ?", "placeholder", "Aide au démarrage par qui ?"],
    [
      "Elle a obtenu en 2017 de xxxxxx le premier prix de l'innovation",
      "placeholder",
      "a obtenu en 2017 de xxxxxx le premier prix",
    ],
    ["le soutien aux pôles (montant ?)", "placeholder", "le soutien aux pôles (montant ?)"],
    ["nos fiches (lesquelles ?)", "placeholder", "nos fiches (lesquelles ?)"],
    ["un tarif [à compléter]", "placeholder", "un tarif [à compléter]"],
    ["Ceci lui a permis de ....", "truncated-text", "Ceci lui a permis de ...."],
    ["éco-organismes qui permettent ....", "truncated-text", "éco-organismes qui permettent ...."],
    [
      "La location d'un local de avec espaces de vente",
      "truncated-text",
      "La location d'un local de avec espaces de vente",
    ],
  ])("« %s »", (printed, code, words) => {
    expect(found(printed)).toEqual([[code, words]]);
  });

  test("a question of the form, with a question inside it, is one", () => {
    expect(
      found(
        "Seriez-vous dans la possibilité d'essaimer ? ou de transmettre des conseils (sur quels aspects ?) à des porteurs proches du votre ?",
      ),
    ).toHaveLength(1);
  });

  test("ordinary text has none", () => {
    expect(
      found("Elle propose des paniers, des ateliers, des visites... et en parle à qui veut l'entendre."),
    ).toEqual([]);
    expect(found("« Pourquoi ici ? » demande-t-elle.")).toEqual([]);
  });
});

test("« URIAE ? » is doubtful, « Coorace » is not", () => {
  expect(isDoubtful("URIAE ?")).toBe(true);
  expect(isDoubtful("xxx")).toBe(true);
  expect(isDoubtful("à venir")).toBe(true);
  expect(isDoubtful("Coorace")).toBe(false);
});

test("a text is unanswered where it holds nothing but the question", () => {
  expect(isUnanswered(text("Seriez-vous dans la possibilité d'essaimer ?"))).toBe(true);
  expect(isUnanswered(text("à compléter"))).toBe(true);
  expect(isUnanswered(text("Nord de Somme Actif (sur quoi en quelle année ?)"))).toBe(false);
  expect(isUnanswered(text("La ressourcerie essaime sur les modalités de sa création."))).toBe(false);
});
