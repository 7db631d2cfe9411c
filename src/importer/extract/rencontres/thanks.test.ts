import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { thankedIn } from "./thanks.ts";

const named = (text: string, known: string[] = []) => {
  const piece = {
    kind: "text" as const,
    depth: 0,
    text: SourcedText.ofLine("d", 1, text),
    lineStart: 1,
    lineEnd: 1,
    opensPage: false,
  };
  const part = { part: "thanks" as const, heading: null, pieces: [piece], lineStart: 1, lineEnd: 1 };
  return thankedIn([part], new Set(known)).map((p) => p.name);
};

it("records those thanked by name, and no town among them", () => {
  expect(
    named("La DREETS remercie la Ville de Ham, ainsi que : Aline Roux, Marc Petit et Inès Vidal."),
  ).toEqual(["Aline Roux", "Marc Petit", "Inès Vidal"]);
  expect(named("La DREETS remercie le Conseil départemental, Amiens Métropole et tous les témoins.")).toEqual(
    [],
  );
  expect(named("Merci à Aline Roux pour son accueil.", ["aline roux"])).toEqual(["Aline Roux"]);
  expect(named("Aline Roux, Marc Petit ont parlé.")).toEqual([]);
});
