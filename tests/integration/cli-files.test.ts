import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { directorySchema } from "#domain/directory.ts";
import { command } from "../support/command.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";
import { temporaryFolder } from "../support/temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const LIVRET = "tests/fixtures/livret-1";
/** What depends on no database is tried once. */
const once = inject("databaseServer").tag === "embedded";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: TestDatabase;

beforeAll(async () => {
  folder = await temporaryFolder();
  database = await freshDatabase();
});

afterAll(async () => {
  await database.close();
  await folder.remove();
});

test("damaged publications are named, the others imported", async () => {
  const seeds = path.join(folder.path, "damaged");
  await cp(path.join(ROOT, LIVRET), seeds, { recursive: true });
  const catalogue = await readFile(path.join(seeds, "catalogue.yaml"), "utf8");
  const text = await readFile(path.join(seeds, "documents/livret-mobilite-textile.txt"), "utf8");
  const damaged: Record<string, string | Uint8Array | null> = {
    nul: text.replaceAll("Roule Ensemble", "Roule\0En\0semble"),
    coupe: text.slice(0, 3_001),
    vide: "",
    latin: Buffer.from(text, "latin1"),
    dossier: null,
  };
  let entries = catalogue;
  for (const [id, content] of Object.entries(damaged)) {
    entries += `  - { id: ${id}, file: ${id}.txt, family: livret, title: Essai, publisher: DREETS, publishedOn: "2024" }\n`;
    const file = path.join(seeds, `documents/${id}.txt`);
    await (content === null ? mkdir(file) : writeFile(file, content));
  }
  await writeFile(path.join(seeds, "catalogue.yaml"), entries);
  const environment = { DATABASE_URL: database.url };
  const imported = await command(["import", "--seeds", seeds], { environment });
  for (const id of ["vide", "latin", "dossier"])
    expect(imported.stdout).toMatch(new RegExp(`damaged/documents/${id}\\.txt: \\S`));
  expect(imported.code).toBe(0);
  const exported = await command(["export", "--format", "json"], { environment });
  const directory = directorySchema.parse(JSON.parse(exported.stdout));
  expect(directory.documents.map(({ id }) => id).sort()).toEqual(["coupe", "livret-mobilite-textile", "nul"]);
  expect(directory.findings).toContainEqual(
    expect.objectContaining({ code: "rejected-value", document: "nul" }),
  );
});

describe("a report that cannot be written", () => {
  const nowhere = () => path.join(folder.path, "nulle-part/compte-rendu.json");

  test("is said after what the import did", async () => {
    const environment = { DATABASE_URL: database.url };
    const args = ["import", "--seeds", LIVRET, "--confirm-withdrawals"];
    const { code, stdout, stderr } = await command([...args, "--report", nowhere()], { environment });
    expect(stderr.trim().split("\n").at(-1)).toBe(
      `Le compte rendu ${nowhere()} ne peut être écrit (ENOENT) ; l'import, lui, est fait.`,
    );
    expect(stdout).toMatch(/^Écrit : /);
    expect(code).toBe(1);
  });

  test.runIf(once)("of a dry run, below a file", async () => {
    await writeFile(path.join(folder.path, "fichier"), "");
    const report = path.join(folder.path, "fichier/compte-rendu.json");
    const { code, stderr } = await command(["import", "--dry-run", "--seeds", LIVRET, "--report", report]);
    expect(stderr.trim().split("\n").at(-1)).toBe(`Le compte rendu ${report} ne peut être écrit (ENOTDIR).`);
    expect(code).toBe(1);
  });
});

test.runIf(once)("a catalogue that is no file: its name and a sentence", async () => {
  const seeds = path.join(folder.path, "none");
  await mkdir(path.join(seeds, "catalogue.yaml"), { recursive: true });
  const { code, stdout, stderr } = await command(["import", "--dry-run", "--seeds", seeds]);
  expect(stderr).toMatch(/^none\/catalogue\.yaml: le fichier ne peut être lu \(EISDIR\) : .*\n$/);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
});

test.runIf(once)("a clone whose .cache cannot be written: the command does its work", async () => {
  const clone = path.join(folder.path, "clone");
  for (const own of ["src", "prisma", "package.json", "package-lock.json", "tsconfig.json"])
    await cp(path.join(ROOT, own), path.join(clone, own), { recursive: true });
  await symlink(path.join(ROOT, "node_modules"), path.join(clone, "node_modules"));
  await writeFile(path.join(clone, ".cache"), "");
  const { code, stderr } = await command(["export", "--format", "pdf"], { root: clone });
  expect(stderr).toMatch(/^• Génération de l'accès à la base…\nLe format « pdf » n'existe pas\.\n/);
  expect(code).toBe(2);
});
