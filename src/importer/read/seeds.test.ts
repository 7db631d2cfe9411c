import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ImportRefused, problemLine } from "../refused.ts";
import { findQuote, readSeeds } from "./seeds.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const ENTRY =
  "  - { id: essai, file: essai.txt, family: panorama, title: Essai, publisher: DREETS, publishedOn: '2025' }\n";

function seeds(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), "seeds-"));
  folders.push(root);
  const folder = join(root, "seeds");
  for (const name of ["documents", "annotations"]) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** What the refusal says, a line a problem. */
function refusal(files: Record<string, string | Uint8Array>): string[] {
  try {
    readSeeds(seeds(files));
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems.map(problemLine);
    throw error;
  }
  return [];
}

test("a whole folder is read", () => {
  const folder = seeds({
    "catalogue.yaml": `documents:\n${ENTRY}`,
    "documents/essai.txt": "# Un titre\n\nDu texte.\n",
  });
  const { sources } = readSeeds(folder);
  expect(sources).toHaveLength(1);
  expect(sources[0]?.lines).toEqual(["# Un titre", "", "Du texte."]);
});

test("numbers without quotes, empty fields and the folder before the file are understood", () => {
  const folder = seeds({
    "catalogue.yaml":
      "documents:\n  - { id: essai, file: documents/essai.txt, family: panorama, title: Essai, publisher: DREETS, publishedOn: 2025, territories: [02, 59], event: ~, facilitator: }\n",
    "documents/essai.txt": "Du texte.\n",
  });
  expect(readSeeds(folder).sources[0]?.entry).toMatchObject({
    file: "essai.txt",
    publishedOn: "2025",
    territories: ["02", "59"],
  });
});

test("what cannot be stored is refused in the catalogue with its line", () => {
  const catalogue = `documents:\n${ENTRY.replace("title: Essai", 'title: "Es\\0sai"')}`;
  expect(refusal({ "catalogue.yaml": catalogue, "documents/essai.txt": "Du texte.\n" })).toEqual([
    expect.stringMatching(/^seeds\/catalogue\.yaml:2: title : un caractère nul .* : ôtez-le$/),
  ]);
});

test("a missing catalogue is said", () => {
  expect(refusal({})).toEqual([expect.stringMatching(/^seeds\/catalogue\.yaml: le fichier manque/)]);
});

test("an unknown family and an unknown field are said with their line, all at once; a missing family is none", () => {
  const catalogue = `documents:
  - { id: a, file: a.txt, family: brochure, title: Essai, publisher: DREETS, publishedOn: '2025' }
  - { id: b, file: b.txt, title: Essai, publisher: DREETS, publishedOn: '2025', tome: 3 }
`;
  const said = refusal({ "catalogue.yaml": catalogue });
  expect(said).toContainEqual(
    expect.stringMatching(/^seeds\/catalogue\.yaml:2: family : trouvé « brochure », on attend « panorama »/),
  );
  expect(said).not.toContainEqual(expect.stringMatching(/:3: family : /));
  expect(said).toContainEqual(
    expect.stringMatching(/^seeds\/catalogue\.yaml:3: entrée : champ inconnu « tome »/),
  );
});

test("an entry without its file, a file that is empty or not UTF-8 are refused", () => {
  const catalogue = `documents:\n${ENTRY}${ENTRY.replaceAll("essai", "vide")}${ENTRY.replaceAll("essai", "latin")}`;
  const said = refusal({
    "catalogue.yaml": catalogue,
    "documents/vide.txt": "",
    "documents/latin.txt": Uint8Array.of(0x63, 0x9c, 0xe9),
  });
  expect(said).toContainEqual(
    expect.stringMatching(/catalogue\.yaml:2: file : « essai\.txt » n'est pas dans seeds\/documents\//),
  );
  expect(said).toContainEqual(expect.stringMatching(/documents\/vide\.txt: le fichier est vide/));
  expect(said).toContainEqual(expect.stringMatching(/documents\/latin\.txt: le fichier n'est pas en UTF-8/));
});

test("une publication trop grande est refusée sans être lue", () => {
  const said = refusal({
    "catalogue.yaml": `documents:\n${ENTRY}`,
    "documents/essai.txt": "Une ligne.\n".repeat(2_000_000),
  });
  expect(said).toEqual([
    expect.stringMatching(
      /documents\/essai\.txt: le fichier fait 22 Mo, on attend 20 Mo au plus : donnez-en/,
    ),
  ]);
});

test("two entries with one id, and YAML that is none, are refused", () => {
  expect(
    refusal({ "catalogue.yaml": `documents:\n${ENTRY}${ENTRY}`, "documents/essai.txt": "Texte" }),
  ).toEqual([
    expect.stringMatching(/catalogue\.yaml:3: id : « essai » est déjà celui de l'entrée de la ligne 2/),
  ]);
  expect(refusal({ "catalogue.yaml": "documents: [" })[0]).toMatch(/YAML illisible/);
  expect(refusal({ "catalogue.yaml": "autre: 1" })[0]).toMatch(/on attend une liste sous « documents: »/);
});

test("a decision whose quote is not in the text is refused, one whose quote runs over a line end is not", () => {
  const files = {
    "catalogue.yaml": `documents:\n${ENTRY}`,
    "documents/essai.txt": "La Boutique du Port\nest à Calais.\n",
  };
  const decision = (quote: string) =>
    `decisions:\n  - { decision: alias, initiative: La Boutique du Port, alias: Le Port, quote: "${quote}", reason: "nom d'usage" }\n`;
  expect(refusal({ ...files, "annotations/essai.yaml": decision("La Boutique du Pont") })).toEqual([
    expect.stringMatching(
      /annotations\/essai\.yaml:2: quote : « La Boutique du Pont » n'est pas dans le document essai/,
    ),
  ]);
  const { annotations } = readSeeds(
    seeds({ ...files, "annotations/essai.yaml": decision("du Port est à Calais") }),
  );
  expect(annotations[0]).toMatchObject({ document: "essai", lineStart: 1, lineEnd: 2 });
});

test("a quote is found over blank lines, with its exact lines", () => {
  const [source] = readSeeds(
    seeds({ "catalogue.yaml": `documents:\n${ENTRY}`, "documents/essai.txt": "un\n\n\ndeux trois\n" }),
  ).sources;
  expect(source && findQuote(source, "un deux")).toEqual({ lineStart: 1, lineEnd: 4 });
  expect(source && findQuote(source, "trois")).toEqual({ lineStart: 4, lineEnd: 4 });
});

test("a catalogue may say a list once and point to it again, as YAML allows", () => {
  const catalogue = `documents:
  - { id: un, file: un.txt, family: panorama, title: Essai, publisher: DREETS, publishedOn: '2025', territories: &deux ["02", "60"] }
  - { id: deux, file: un.txt, family: panorama, title: Essai, publisher: DREETS, publishedOn: '2025', territories: *deux }
`;
  const { sources } = readSeeds(seeds({ "catalogue.yaml": catalogue, "documents/un.txt": "Texte" }));
  expect(sources.map((s) => s.entry.territories)).toEqual([
    ["02", "60"],
    ["02", "60"],
  ]);
});
