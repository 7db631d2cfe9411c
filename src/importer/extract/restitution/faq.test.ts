import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { termOf } from "./faq.ts";

it.each([
  ["QU'EST-CE QUE L'ÉCONOMIE CIRCULAIRE ?", "ÉCONOMIE CIRCULAIRE"],
  ["Qu'est-ce qu'un PTCE ?", "PTCE"],
  ["QUE SIGNIFIE LE SIGLE « REP » DANS LE CONTEXTE DE L'ÉCONOMIE CIRCULAIRE ?", "REP"],
  ["Que signifie PTCE ?", "PTCE"],
  ["Alimentation durable : définition", "Alimentation durable"],
  ["Définition de l'upcycling", "upcycling"],
  ["Le concept d'Écologie Industrielle Territoriale", "Écologie Industrielle Territoriale"],
])("« %s » defines « %s »", (text, term) =>
  expect(termOf(SourcedText.ofLine("d", 1, text))?.text).toBe(term),
);

it("« Quel est le rôle des éco-organismes ? » defines nothing", () => {
  expect(termOf(SourcedText.ofLine("d", 1, "Quel est le rôle des éco-organismes ?"))).toBeNull();
});
