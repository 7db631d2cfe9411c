import { expect, test } from "vitest";
import { readDocument } from "../../read/document.ts";
import { readPublication } from "../second-reading.ts";

const read = (text: string) =>
  readPublication(
    readDocument(
      {
        id: "essai",
        file: "essai.txt",
        family: "autre",
        title: "Essai",
        publisher: "Essai",
        publishedOn: "2025",
        territories: [],
      },
      new TextEncoder().encode(text),
    ),
  ).draft.initiatives.map(({ name }) => name.value);

test("a name is known by what several sentences say of it, wherever its kind stands", () => {
  const names = read(
    "Nordine sifflote déjà. Depuis qu'il a rejoint Les Mains d'Essai, il n'a plus raté un bus. À Lens, l'équipe repeint les halls. C'est une entreprise d'insertion qui emploie neuf salariés en parcours.\n\nLes Mains d'Essai cherche deux peintres : recrutement à l'agence de la rue Neuve.\n",
  );
  expect(names).toEqual(["Les Mains d'Essai"]);
});

test("a name of which nothing says what it is, is none", () => {
  expect(
    read(
      "Nordine sifflote déjà. Depuis qu'il a rejoint Les Mains d'Essai, il n'a plus raté un bus.\n\nLes Mains d'Essai cherche deux peintres.\n",
    ),
  ).toEqual([]);
});

const unit = (name: string, speaker: string, town: string) =>
  `${name}\n\nREPÈRES\nMétier              maraîchage\nNature juridique    association, chantier d'insertion\nNaissance           2016\nAdresse             3 rue Neuve, ${town}\nÉquipe              3 permanents\n\nD'où ils viennent\n${name} cultive deux hectares. ${speaker}\n\nQui paie ?\nLa fondation Orme.\n\n`;

test("what stands over several sheets names none of them", () => {
  const names = read(
    `Carnet d'essai\n\n${unit("Le Verger Fictif", "La terre est lourde.", "62000 Arras")}${unit("Bois Debout", "Le sol est léger.", "59500 Douai")}${unit("Fil d'Essai", "Le vent est fort.", "62300 Lens")}`,
  );
  expect(names).toEqual(["Le Verger Fictif", "Bois Debout", "Fil d'Essai"]);
});
