import { expect, test } from "vitest";
import { SourcedText, STRONG } from "../../parse/sourced-text.ts";
import { boldLead } from "./bold-lead.ts";

const bold = (text: string) => SourcedText.ofLine("d", 1, text, STRONG);
const plain = (text: string) => SourcedText.ofLine("d", 1, text);
const cut = (...parts: SourcedText[]) => {
  const found = boldLead(SourcedText.join(parts));
  return found && [found.lead.text, found.rest.text];
};

test("the words in bold, and what follows them", () => {
  expect(cut(bold("Le Potager du Canal."), plain(" Ouvert en 2024."))).toEqual([
    "Le Potager du Canal.",
    "Ouvert en 2024.",
  ]);
  expect(cut(plain("Ouvert "), bold("en 2024"))).toBeNull();
});

test("a comma or a colon in plain type right after them begins what follows", () => {
  expect(cut(bold("Le Potager du Canal"), plain(", à Béthune"))).toEqual([
    "Le Potager du Canal",
    ", à Béthune",
  ]);
  expect(cut(bold("Indice"), plain(": note sur dix"))).toEqual(["Indice", ": note sur dix"]);
  expect(cut(bold("Les CDD"), plain("I du chantier"))).toEqual(["Les", "CDDI du chantier"]);
});
