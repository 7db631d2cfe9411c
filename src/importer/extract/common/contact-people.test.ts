import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { isPersonLine, readContactPeople } from "./contact-people.ts";

const read = (...lines: string[]) =>
  readContactPeople(lines.map((text, i) => SourcedText.ofLine("d", 20 + i, text)));

test("name, role, phone, e-mail, each on its line", () => {
  const { contacts, people, findings } = read(
    "Sylvie Casteran",
    "Directrice",
    "Tel. : 03 21 33 70 74",
    "Mail : Panier@Wanadoo.fr",
  );
  expect(contacts.map((c) => c.value)).toEqual([
    {
      name: "Sylvie Casteran",
      role: "Directrice",
      emails: ["panier@wanadoo.fr"],
      phones: [{ e164: "+33321337074", raw: "03 21 33 70 74" }],
    },
  ]);
  expect(people).toEqual([
    { name: "Sylvie Casteran", role: "Directrice", passage: { document: "d", lineStart: 20, lineEnd: 21 } },
  ]);
  expect(findings).toEqual([]);
});

test("« Messieurs A et B » are two people with one role; an address with a name is that person's", () => {
  const { contacts } = read(
    "Messieurs Pillet et Lamarre",
    "Fondateurs & Membres du bureau de l'association",
    "Tel. : 06 24 81 13 39 / 06 29 66 83 14",
    "Mail : stpillet@laposte.net ;",
  );
  expect(contacts.map(({ value }) => [value.name, value.role, value.emails, value.phones.length])).toEqual([
    ["Pillet", "Fondateurs & Membres du bureau de l'association", ["stpillet@laposte.net"], 2],
    ["Lamarre", "Fondateurs & Membres du bureau de l'association", [], 2],
  ]);
});

test("« Nom - Directeur » on one line, « Fonction : » before the role, capitals", () => {
  expect(read("Jean-Marc Poulain - Directeur", "06 27 32 59 37").contacts[0]?.value).toMatchObject({
    name: "Jean-Marc Poulain",
    role: "Directeur",
  });
  expect(read("Dol Sandrine", "Fonction : Directrice").contacts[0]?.value).toMatchObject({
    name: "Dol Sandrine",
    role: "Directrice",
  });
  expect(read("HÉLOÏSE MARCHAND", "Directrice", "Tel. : 03.21.44.32.98.").contacts[0]?.value).toMatchObject({
    name: "HÉLOÏSE MARCHAND",
    phones: [{ e164: "+33321443298" }],
  });
});

test("a second person has a phone of their own", () => {
  const { contacts } = read(
    "Anne Roy",
    "Directrice",
    "03 20 11 22 33",
    "Paul Lenoir, chargé de projet",
    "06 11 22 33 44",
  );
  expect(contacts.map(({ value }) => [value.name, value.role, value.phones.map((p) => p.e164)])).toEqual([
    ["Anne Roy", "Directrice", ["+33320112233"]],
    ["Paul Lenoir", "chargé de projet", ["+33611223344"]],
  ]);
});

test("« Directrice Générale » is a role, however it is printed", () => {
  expect(read("Directrice Générale : Marie Petit").contacts[0]?.value).toMatchObject({
    name: "Marie Petit",
    role: "Directrice Générale",
  });
  expect(read("Marie Petit", "Directrice Générale").contacts).toHaveLength(1);
});

test("a truncated phone and a broken address are kept or told, not mended", () => {
  const { contacts, findings } = read("Dol Sandrine", "Tel. : 06 52 65 12", "Mail : celine@gmail");
  expect(contacts[0]?.value.phones).toEqual([{ e164: null, raw: "06 52 65 12" }]);
  expect(contacts[0]?.value.emails).toEqual([]);
  expect(findings.map((f) => [f.code, f.found])).toEqual([
    ["invalid-phone", "06 52 65 12"],
    ["invalid-email", "celine@gmail"],
  ]);
});

test("several people on one line, each with what they do", () => {
  const { people } = read("Anne Petit, directrice – Paul Roy, chef d'atelier", "Tél : 03 21 33 70 74");
  expect(people.map((p) => [p.name, p.role])).toEqual([
    ["Anne Petit", "directrice"],
    ["Paul Roy", "chef d'atelier"],
  ]);
});

test("a person among the lines of an address, and a street that bears a name", () => {
  const line = (text: string) => SourcedText.ofLine("d", 1, text);
  expect(isPersonLine(line("Anne Petit, coordinatrice"))).toBe(true);
  expect(isPersonLine(line("Anne Petit"), line("Coordinatrice"))).toBe(true);
  expect(isPersonLine(line("Espace Jean Jaurès"), line("4 rue Haute"))).toBe(false);
  expect(isPersonLine(line("Les Petits Pas, 12 rue Basse"))).toBe(false);
});
