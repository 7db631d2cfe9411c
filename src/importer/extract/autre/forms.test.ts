import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { formTold } from "./forms.ts";
import { staffOf } from "./staff.ts";
import { startTold } from "./starts.ts";

const said = (text: string) => [SourcedText.ofLine("essai", 1, text)];

test("a legal form in brackets behind a kind, beside it, or as the noun that stands for whom a text tells of", () => {
  const form = (text: string, isCarried = false) => formTold(said(text), isCarried)?.value ?? null;
  expect(form("Essai Neuf est une entreprise adaptée (SAS) de Bruay-la-Buissière.")).toBe("SAS");
  expect(form("Entreprise d'insertion, sept salariées, SCIC depuis l'an dernier.")).toBe("SCIC");
  expect(form("Trois voisins fondent l'association le 6 mars 2012.")).toBe("association");
  expect(form("L'association, née en 2017 à Soissons, accueille des élèves.")).toBe("association");
  expect(form("L'association, née en 2017 à Soissons, accueille des élèves.", true)).toBeNull();
  expect(form("L'association Les Voisins prête la salle.")).toBeNull();
});

test("whom an association finds work for are not its own staff, and what is its own says so at its head", () => {
  const staff = (text: string) => staffOf(said(text), { own: ["Essai"], carrier: null })?.value ?? null;
  expect(staff("Les courses occupent 86 salariés mis à disposition l'an dernier.")).toMatchObject({
    insertion: 86,
    total: null,
  });
  expect(staff("Ses 14 salariés en parcours réparent des voitures et celles des habitants.")).toMatchObject({
    insertion: 14,
  });
});

test("a beginning is told by whoever founded it, and by who carries it since", () => {
  const start = (text: string) => startTold(said(text))?.value.iso ?? null;
  expect(start("Deux retraités fondent l'association le 6 mars 2012.")).toBe("2012-03-06");
  expect(start("C'est un service que porte, depuis le 2 septembre 2019, une société.")).toBe("2019-09-02");
});
