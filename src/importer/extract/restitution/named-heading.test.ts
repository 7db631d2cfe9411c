import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { listedMembers } from "./members.ts";
import { namedByHeading } from "./named-heading.ts";
import { ownSubjectOf } from "./own-subject.ts";

const text = (printed: string, line = 1) => SourcedText.ofLine("d", line, printed);
const block = (printed: string, kind: Block["kind"] = "paragraph", line = 1): Block => ({
  kind,
  depth: 0,
  text: text(printed, line),
  lineStart: line,
  lineEnd: line,
  links: [],
  noteCalls: [],
  noteNumber: null,
});

it.each([
  [
    "Le Lavoir Clair (Lille)",
    "Le Lavoir Clair est une entreprise d'insertion.",
    "Le Lavoir Clair",
    ["Lille"],
  ],
  ["Pain du Nord", "Entreprise adaptée depuis 2016, Pain du Nord compte 31 salariés.", "Pain du Nord", []],
])("a heading that names a structure: « %s »", (heading, sentence, name, places) => {
  const found = namedByHeading(text(heading), [block(sentence)]);
  expect([found?.name.text, found?.places.map((p) => p.raw)]).toEqual([name, places]);
});

it.each([
  ["Le réemploi : une filière", "Le réemploi permet de créer des emplois."],
  ["Les enjeux de la filière", "Les enjeux sont nombreux."],
  ["Le Lavoir Clair ?", "Le Lavoir Clair est une entreprise d'insertion."],
])("a heading that names nobody: « %s »", (heading, sentence) => {
  expect(namedByHeading(text(heading), [block(sentence)])).toBeNull();
});

it("knows whom a workshop is about by its title", () => {
  const own = (title: string, ...blocks: Block[]) => ownSubjectOf(text(title), [], blocks)?.name.text ?? null;
  expect(own("Trier : l'expérience du Fil Vert", block("Le Fil Vert collecte."))).toBe("Le Fil Vert");
  expect(own("RURAL : ZOOM SUR LA DÉMARCHE « EN SELLE »", block("Lancement d'En Selle"))).toBe("En Selle");
  expect(own("ZOOM SUR LA FILIÈRE DU LIN", block("La filière du lin est ancienne."))).toBeNull();
});

it("lists the members of a group and leaves what is said of them to them", () => {
  const blocks = [
    block("Blanc Lin est un groupement créé en 2022 par deux blanchisseries :"),
    block("Lin Clair, entreprise adaptée, à Ham", "item", 2),
    block("l'ESAT du Marais, à Rue", "item", 3),
  ];
  const { relations, blocks: taken } = listedMembers(blocks, ["Blanc Lin"]);
  expect(relations.map((r) => [r.name, r.kind])).toEqual([
    ["Lin Clair", "member"],
    ["ESAT du Marais", "member"],
  ]);
  expect(taken.size).toBe(2);
  const advice = [block("Le réseau réunit ses membres pour :"), block("acheter moins cher", "item", 2)];
  expect(listedMembers(advice, []).relations).toEqual([]);
});
