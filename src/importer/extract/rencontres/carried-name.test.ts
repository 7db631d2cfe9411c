import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { carriedIn, serviceIn } from "./carried-name.ts";

const line = (text: string) => SourcedText.ofLine("d", 1, text);

it.each([
  ["La plateforme Roul’Avesnois", "Association Avesnois en Route", "Roul’Avesnois"],
  ["L’épicerie à petits prix Panier Clair", "Association Les Voisins", "Panier Clair"],
  ["La crèche de Noyon", "Association Les Voisins", undefined],
  ["Le garage Panier Clair", "Association Panier Clair", undefined],
  ["La plateforme Roul’Avesnois", "Panier Clair", undefined],
])("%s, over %s", (title, printed, name) => {
  expect(serviceIn(line(title), line(printed))?.text).toBe(name);
});

it("a title in capitals is carried by the house of who speaks, where the text says so", () => {
  const body = [line("Premiers Pas est un dispositif porté à Dunkerque par l'association L'Amarre.")];
  const spelled = line("Premiers Pas");
  expect(carriedIn(spelled, line("L'Amarre"), body, spelled)?.text).toBe("Premiers Pas");
  expect(carriedIn(spelled, line("Le Phare"), body, spelled)).toBeNull();
});
