import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { directorySchema } from "#domain/directory.ts";
import { command } from "../support/command.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";
import { temporaryFolder } from "../support/temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const LIVRET = "tests/fixtures/livret-1";
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
