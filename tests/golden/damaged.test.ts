import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { directorySchema } from "#domain/directory.ts";
import { readDirectory } from "#importer/main.ts";
import { problemLine } from "#importer/refused.ts";
import { readings } from "../support/read-directory.ts";

/** A publication in any state costs itself at most: the one beside it says what it says alone. */
const FIXTURES = path.join(import.meta.dirname, "../fixtures");
const fixture = (name: string) => readFileSync(path.join(FIXTURES, name), "utf8");
const SOUND = fixture("webinaire-1/documents/webinaire-2026-03-17-achats.txt");
const LIVRET = fixture("livret-1/documents/livret-mobilite-textile.txt");

const folder = mkdtempSync(path.join(tmpdir(), "damaged-"));
afterAll(() => rmSync(folder, { recursive: true }));

const entry = (id: string, family: string) =>
  `  - { id: ${id}, file: ${id}.txt, family: ${family}, title: Essai, publisher: DREETS, publishedOn: "2026" }\n`;

/** What a folder says whose second publication is damaged. */
function beside(damage: (file: string) => void) {
  const seeds = path.join(mkdtempSync(path.join(folder, "seeds-")), "seeds");
  mkdirSync(path.join(seeds, "documents"), { recursive: true });
  writeFileSync(
    path.join(seeds, "catalogue.yaml"),
    `documents:\n${entry("sain", "webinaire")}${entry("abime", "livret")}`,
  );
  writeFileSync(path.join(seeds, "documents/sain.txt"), SOUND);
  damage(path.join(seeds, "documents/abime.txt"));
  return readDirectory(seeds, { readings });
}

const namesIn = ({ directory }: ReturnType<typeof beside>, document: string) =>
  directory.initiatives.filter((i) => i.occurrences.some((o) => o.document === document)).map((i) => i.name);

const whole = beside((file) => writeFileSync(file, LIVRET));

test.each<[string, (file: string) => void, RegExp]>([
  ["empty", (file) => writeFileSync(file, ""), /le fichier est vide/],
  ["of blanks alone", (file) => writeFileSync(file, " \n\n\t\n"), /ne contient aucun texte/],
  ["in Latin-1", (file) => writeFileSync(file, Buffer.from(LIVRET, "latin1")), /n'est pas en UTF-8/],
  [
    "in UTF-16",
    (file) => writeFileSync(file, Buffer.from(`\ufeff${LIVRET}`, "utf16le")),
    /n'est pas en UTF-8/,
  ],
  ["too large", (file) => writeFileSync(file, LIVRET.repeat(3_000)), /on attend 20 Mo au plus/],
  ["a folder", (file) => mkdirSync(file), /ce n'est pas un fichier/],
])("a publication that is %s is refused by itself, with its name", (_, damage, said) => {
  const read = beside(damage);
  expect(read.seeds.refused.map(({ problem }) => problemLine(problem))).toEqual([
    expect.stringMatching(/^seeds\/documents\/abime\.txt: /),
  ]);
  expect(read.seeds.refused[0]?.problem.message).toMatch(said);
  expect(namesIn(read, "sain")).toEqual(namesIn(whole, "sain"));
  expect(read.directory.documents.map(({ id }) => id)).toEqual(["sain"]);
});

test("a publication that this account may not read is refused by itself, as one to read", () => {
  const isRoot = process.geteuid?.() === 0;
  const closed = (file: string) => {
    writeFileSync(file, LIVRET);
    chmodSync(file, 0);
    for (let up = path.dirname(file); up !== tmpdir(); up = path.dirname(up)) chmodSync(up, 0o755);
    // Root may read all.
    if (isRoot) process.seteuid?.(65_534);
  };
  const readAsNobody = () => {
    try {
      return beside(closed);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  };
  const read = readAsNobody();
  expect(read.seeds.refused.map(({ problem }) => problem.message)).toEqual([
    expect.stringMatching(/^le fichier ne peut être lu \(EACCES\)/),
  ]);
  expect(namesIn(read, "sain")).toEqual(namesIn(whole, "sain"));
});

const lines = LIVRET.split("\n");

test.each<[string, string]>([
  ["cut off in a line", LIVRET.slice(0, LIVRET.indexOf("Saint-Omer") + 4)],
  ["one long line", lines.join(" ").repeat(20)],
  ["with the line ends of another age", LIVRET.replaceAll("\n", "\r")],
  [
    "two texts, one pasted into the other",
    [...lines.slice(0, 90), ...SOUND.split("\n"), ...lines.slice(90)].join("\n"),
  ],
  [
    "with resources that have no title",
    `${LIVRET}\n\n## POUR ALLER PLUS LOIN\n\n- [](https://exemple.fr/)\n- « », 2024\n- \n`,
  ],
  ["full of characters that are none", LIVRET.replaceAll(" ", "\0")],
])("a publication that is %s is read as far as it goes", (_, text) => {
  const { seeds, directory, ...rest } = beside((file) => writeFileSync(file, text));
  expect(directorySchema.safeParse(directory).error).toBeUndefined();
  expect(seeds.refused).toEqual([]);
  expect(namesIn({ seeds, directory, ...rest }, "sain")).toEqual(
    expect.arrayContaining(namesIn(whole, "sain")),
  );
  expect(directory.documents.map(({ id }) => id).sort()).toEqual(["abime", "sain"]);
});

test("a null character is read as a blank, and said with its line", () => {
  const first = lines.findIndex((line) => line.includes("Roule Ensemble")) + 1;
  const read = beside((file) => writeFileSync(file, LIVRET.replaceAll("Roule Ensemble", "Roule\0Ensemble")));
  expect(namesIn(read, "abime")).toEqual(namesIn(whole, "abime"));
  const said = read.directory.findings.filter(({ code }) => code === "rejected-value");
  expect(said[0]).toMatchObject({ document: "abime", lineStart: first, lineEnd: first });
  expect(said[0]?.message).toMatch(/caractère nul \(U\+0000\)/);
  expect(said.length).toBe(lines.filter((line) => line.includes("Roule Ensemble")).length);
  expect(JSON.stringify(read.seeds.sources)).not.toContain("\\u0000");
});
