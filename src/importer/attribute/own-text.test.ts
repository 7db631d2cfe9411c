import { expect, it } from "vitest";
import { ownText } from "./own-text.ts";

const whose = { own: ["Le Verger"], carrier: "Acti'Quartier" };

it.each([
  ["Elle accueille (ex : jardins partagés) des voisins.", "jardins"],
  ["Parmi les exemples exposés, celui d'un chauffagiste. Il isole des fenêtres.", "fenêtres"],
  ["Caisse centrale de la mutualité sociale agricole", "agricole"],
  ["20 groupements de nombreux secteurs (agriculture, bâtiment, industrie).", "bâtiment"],
  ["10 projets ont été accompagnés, dans la fabrication de vélos.", "vélos"],
  ["Les repas viennent de La Cantine Bleue.", "Cantine"],
  ["Acti'Quartier assure le nettoyage et le bâtiment.", "bâtiment"],
])("« %s »: « %s » is nothing of its own", (text, word) =>
  expect(ownText(text, whose, ["La Cantine Bleue"])).not.toContain(word),
);

it("keeps what it tells of itself", () => {
  expect(ownText("Le Verger récolte des pommes (bio).", whose, [])).toContain("pommes (bio)");
});
