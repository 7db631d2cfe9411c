import { expect, test } from "vitest";
import { nameCase, sentenceCase, spellingsOf } from "./sentence-case.ts";

const spellings = spellingsOf([
  "Le marché de Chênelet, à Chênelet, avec la REP et le BTP.",
  "**STATUT DE L'ÉTABLISSEMENT** : une association de la région des Hauts-de-France et des Hauts-de-France",
]);

test.each([
  ["RÉEMPLOI DE MATÉRIAUX BTP", "Réemploi de matériaux BTP"],
  ["ZOOM SUR L'ACTIVITÉ DE CHÊNELET", "Zoom sur l'activité de Chênelet"],
  ["QUE SIGNIFIE LE SIGLE « REP » ?", "Que signifie le sigle « REP » ?"],
  ["COLLOQUE EN HAUTS-DE-FRANCE", "Colloque en Hauts-de-France"],
  ["**STATUT DE L'ÉTABLISSEMENT** : association", "**Statut de l'établissement** : association"],
  ["**CODE APE** : 9499Z", "**Code APE** : 9499Z"],
  ["N° SIRET DE L'ÉTABLISSEMENT", "N° SIRET de l'établissement"],
  ["Le PTCE et la SIAE d'Hirson", "Le PTCE et la SIAE d'Hirson"],
])("« %s » se lit « %s »", (printed, read) => {
  expect(sentenceCase(printed, spellings)).toBe(read);
});

test("un nom de personne garde ses majuscules", () => {
  expect(nameCase("OPHÉLIE RAGUENEAU-GRENEAU")).toBe("Ophélie Ragueneau-Greneau");
});

test("des noms et des sigles en capitales restent tels qu'imprimés au milieu d'un texte", () => {
  const spellings = spellingsOf(["Les réseaux et leurs membres : la coordination du réseau agit."]);
  expect(sentenceCase("Réseaux : IRIAE, COORACE, CHANTIER ÉCOLE, APES", spellings, "text")).toBe(
    "Réseaux : IRIAE, COORACE, CHANTIER ÉCOLE, APES",
  );
});

test("des capitales sans accents ont ceux que la publication écrit toujours, et aucun où deux mots se valent", () => {
  const spellings = spellingsOf([
    "Le schéma de gouvernance du réseau. Economie locale : l'économie du réseau.",
    "Chez VESTALI, à VESTALI : bonjour@vestali.fr.",
    "Sa cote monte, de ce côté ; il publie ce qui est publié.",
  ]);
  expect(sentenceCase("LE SCHEMA DE L'ECONOMIE DU RESEAU", spellings)).toBe(
    "Le schéma de l'économie du réseau",
  );
  expect(sentenceCase("LE RESEAU VESTALI", spellings)).toBe("Le réseau VESTALI");
  expect(sentenceCase("LA COTE DU RESEAU PUBLIE", spellings)).toBe("La cote du réseau publie");
});
