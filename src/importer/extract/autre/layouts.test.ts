import { expect, test } from "vitest";
import { hungHeads } from "./hung.ts";
import { readOther } from "./read-other.ts";

test("what is set farther in is said of the line above it, under the department of its group", () => {
  const entry = (name: string, address: string) =>
    `${name}\n   ${address}\n   Câblage et tri, pour ${name.length} clients\n   Tél. : 03 53 01 40 ${name.length}\n`;
  const found = readOther(
    [
      "Annuaire des entreprises adaptées\n",
      "AISNE (02)",
      entry("ATELIERS DE LA CHAUSSÉE", "ZA Le Bac, 02430 GAUCHY"),
      "OISE (60)",
      entry("Fleurs d'Ajonc", "5 rue du Bac 60000 Beauvais"),
      entry("Paul et Mick", "2 rue du Quai, 60180 NOGENT-SUR-OISE"),
      "SOMME (80)",
      entry("Trame", "12 rue du Port 80000 AMIENS"),
    ].join("\n"),
  );
  expect(found.map(({ name }) => name.value)).toEqual([
    "ATELIERS DE LA CHAUSSÉE",
    "Fleurs d'Ajonc",
    "Paul et Mick",
    "Trame",
  ]);
  expect(found.map(({ structureTypes: [type] }) => type?.value)).toEqual(["EA", "EA", "EA", "EA"]);
  expect(found.every(({ contacts }) => contacts.length === 1)).toBe(true);
});

test("lines set in below prose that reaches nobody name no entry", () => {
  const prose = "Une idée de la salle\n   On en parle depuis longtemps, sans suite.\n";
  expect(readOther(`Compte rendu\n\n${[prose, prose, prose, prose].join("\n")}`)).toEqual([]);
});

test("paragraphs that define each one tell of it, and what stands below « Sur X » goes on about X", () => {
  const found = readOther(
    "Les Assises\n\nATELIER A\nBouger sans voiture\n\nLes témoins se présentent\n\nKiosque d'Essai est un atelier et chantier d'insertion d'Aulnoye-Aymeries. Il remet en selle des vélos toute l'année.\n\nRoul'Essai (transport solidaire) est une association intermédiaire de Hazebrouck qui conduit des personnes vers leur emploi.\n\nCe qui s'est dit\n\n• Sur le Kiosque d'Essai\n– 1 300 vélos ont été vendus en 2024\n• Sur Roul'Essai\n– 5 400 trajets ont été assurés en 2024\n",
  );
  expect(found.map(({ name }) => name.value)).toEqual(["Kiosque d'Essai", "Roul'Essai"]);
  expect(found.map(({ structureTypes: [type] }) => type?.value)).toEqual(["ACI", "AI"]);
});

test("« QUI ? » that a kind answers is of the one whom the title names", () => {
  const [one, ...others] = readOther(
    "FICHE REPÈRE N° 14\n\nLa Bonne Planche d'Essai\nBois de palette et second départ\n\nQUI ?            Entreprise d'insertion, SAS d'une association\nOÙ ?             Soissons (Aisne)\nDEPUIS QUAND ?   avril 2019\nRÉSEAU           Fédération des entreprises d'insertion\n\nCe qu'ils font\nCollecte, démontage et fabrication de mobilier de bureau pour les communes voisines.\n\nCe qui a été dur\nLe séchage : le premier four a brûlé, huit mois sans production.\n",
  );
  expect(others).toEqual([]);
  expect(one?.name.value).toBe("La Bonne Planche d'Essai");
  expect(one?.structureTypes.map(({ value }) => value)).toEqual(["EI"]);
  expect(one?.startedOn?.value.iso).toBe("2019-04");
});

test("a text of any length is looked through for what is set farther in", () => {
  const lines = Array.from({ length: 50_000 }, (_, n) => [
    `Maison ${n} d'ici`,
    "   Tél. : 03 53 01 40 11",
    "",
  ]).flat();
  const source = { lines } as unknown as Parameters<typeof hungHeads>[0];
  expect(hungHeads(source).size).toBe(50_000);
});
