import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { beginningOf } from "./beginning.ts";

const begun = (text: string, ...names: string[]) =>
  beginningOf(names.length > 0 ? names : ["Le Verger"], [SourcedText.ofLine("d", 1, text)])?.value ?? null;

it.each([
  ["Le Verger a ouvert en 1998 à Hirson.", "1998"],
  ["Le Verger s'est officiellement créé sous format associatif en octobre 2023.", "2023-10"],
  ["L'association Les Amis a lancé, en 2016, le projet Le Verger.", "2016"],
  ["Les deux groupes ont allié leurs forces pour ouvrir en 2024 une boutique engagée à Lens.", "2024"],
  ["Lancé en septembre 2023, le programme Le Verger propose un parcours.", "2023-09"],
])("« %s »", (text, iso) => expect(begun(text)?.iso).toBe(iso));

it("a branch began with its own shop", () => {
  const text =
    "D'autres antennes voient le jour : la boutique d'Amiens en 2023, la boutique de Lille en 2024.";
  expect(begun(text, "Le Verger d'Amiens")).toEqual({ text: "2023", iso: "2023" });
});

it("an anniversary tells no year", () => {
  expect(begun("Le Verger, qui fête bientôt ses 30 ans, s'est développé.")).toEqual({
    text: "fête bientôt ses 30 ans",
    iso: null,
  });
});

it.each([
  "Elle a créé en 2018 Évidence, un incubateur.",
  "Né à Bordeaux en 2010, le modèle s'est essaimé.",
  "Le Verger a signé en 2019 une convention.",
])("« %s » tells no beginning of it", (text) => expect(begun(text)).toBeNull());
