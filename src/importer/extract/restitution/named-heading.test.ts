import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
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
  const own = (title: string, ...blocks: Block[]) => ownSubjectOf(text(title), [], blocks)?.text ?? null;
  expect(own("Trier : l'expérience du Fil Vert", block("Le Fil Vert collecte."))).toBe("Le Fil Vert");
  expect(own("RURAL : ZOOM SUR LA DÉMARCHE « EN SELLE »", block("Lancement d'En Selle"))).toBe("En Selle");
  expect(own("ZOOM SUR LA FILIÈRE DU LIN", block("La filière du lin est ancienne."))).toBeNull();
});
