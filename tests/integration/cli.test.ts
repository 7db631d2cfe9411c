import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { lockFile } from "#db/embedded-server.ts";
import { claim, holderOf } from "#db/folder-lock.ts";
import { inclusionStructureSchema } from "#domain/data-inclusion.ts";
import { directorySchema } from "#domain/directory.ts";
import { command } from "../support/command.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";
import { freePort, temporaryFolder } from "../support/temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");

/** What depends on no database is tried once. */
const once = inject("databaseServer").tag === "embedded";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

describe.runIf(once)("wrong usage", () => {
  test.each([
    [["import", "--sedes", "x"], "Arguments non compris"],
    [["import", "--report"], "Arguments non compris"],
    [["export"], "Il manque le format"],
    [["export", "--format", "pdf"], "Le format « pdf » n'existe pas"],
    [["export", "--format", "toString"], "n'existe pas"],
    [["show"], "Il faut une étape"],
    [["show", "cook", "x"], "Il faut une étape"],
    [["start", "--port", "80"], "Arguments non compris"],
    [["bench", "--profiles", "beaucoup"], "--profiles"],
  ])("%j: a sentence, the usage, and 2", async (args, sentence) => {
    const { code, stdout, stderr } = await command(args);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("Usage : npm");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe.runIf(once)("what cannot be done: one sentence, and 1", () => {
  test("a Node that is too old", async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.18.3' })";
    const { code, stderr } = await command(["start"], { node: ["--import", old] });
    expect(stderr).toBe(
      "Node.js 20.19 ou plus récent est nécessaire (ici 20.18.3) : installez la version LTS de https://nodejs.org.\n",
    );
    expect(code).toBe(1);
  });

  test("a port in use", async () => {
    const port = await freePort();
    const other = createServer().listen(port);
    const { code, stderr } = await command(["start"], {
      environment: { PORT: String(port), DATA_DIR: folder.path },
    });
    other.close();
    expect(stderr).toMatch(new RegExp(`^Le port ${port} est déjà utilisé : .*\n$`));
    expect(code).toBe(1);
  });

  test("a port that is none", async () => {
    const { code, stderr } = await command(["start"], { environment: { PORT: "trois mille" } });
    expect(stderr).toBe("La variable d'environnement PORT doit être un nombre entre 1 et 65535.\n");
    expect(code).toBe(1);
  });

  test("a data folder that another site uses", async () => {
    const site = await claim(path.join(folder.path, "site.lock"), () => ({ port: 4321, connections: 0 }));
    const environment = { PORT: String(await freePort()), DATA_DIR: folder.path };
    const { code, stderr } = await command(["start"], { environment });
    if (site.tag === "claimed") await site.release();
    expect(stderr).toMatch(/^Le dossier de données .* sert déjà à un site, sur le port 4321 .*\n$/);
    expect(code).toBe(1);
  });

  test.each([
    ["postgresql://nobody@127.0.0.1:1/nothing", "le serveur 127.0.0.1:1 ne répond pas"],
    ["mysql://localhost/x", "DATABASE_URL doit commencer par « postgresql:// »"],
  ])("the database %s", async (DATABASE_URL, sentence) => {
    const { code, stdout, stderr } = await command(["export", "--format", "json"], {
      environment: { DATABASE_URL },
    });
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(sentence)]);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  test("publications that cannot be imported: a line each, and nothing written", async () => {
    const seeds = path.join(folder.path, "seeds");
    await cp(path.join(ROOT, "seeds"), seeds, { recursive: true });
    const catalogue = await readFile(path.join(seeds, "catalogue.yaml"), "utf8");
    await writeFile(
      path.join(seeds, "catalogue.yaml"),
      catalogue.replace("family: livret", "family: brochure"),
    );
    await rm(path.join(seeds, "documents/restitution-2025-12-04-saint-quentin.txt"));
    const { code, stderr } = await command(["import", "--dry-run", "--seeds", seeds]);
    const lines = stderr.trim().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^\S+:\d+: \S/);
    expect(code).toBe(1);
  });
});

describe("on a database", () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
  });

  afterAll(() => database.close());

  test("an import, the same again, and the export", async () => {
    const environment = { DATABASE_URL: database.url };
    const empty = await command(["export", "--format", "json"], { environment });
    expect(empty).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("npm run import") });

    const report = path.join(folder.path, "report.json");
    const first = await command(["import", "--report", report], { environment });
    expect(first).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(report, "utf8"))).toMatchObject({ written: true, withdrawn: 0 });

    const again = await command(["import", "--report", report], { environment });
    expect(again).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(report, "utf8"))).toMatchObject({
      written: false,
      created: 0,
      updated: 0,
    });

    const exported = await command(["export", "--format", "json"], { environment });
    expect(exported.code).toBe(0);
    const directory = directorySchema.parse(JSON.parse(exported.stdout));
    expect(directory.documents).toHaveLength(5);

    const file = path.join(folder.path, "export.json");
    const toFile = await command(["export", "--format", "json", "--out", file], { environment });
    expect(toFile).toMatchObject({ code: 0, stdout: "" });
    expect(await readFile(file, "utf8")).toBe(exported.stdout);

    const nowhere = await command(
      ["export", "--format", "ptce.csv", "--out", path.join(folder.path, "nulle-part", "x.csv")],
      { environment },
    );
    expect(nowhere.stderr).toMatch(/Le fichier .*x\.csv ne peut être écrit \(ENOENT\)\.\n$/);
    expect(nowhere.stderr).not.toMatch(/^ +at /m);
    expect(nowhere.code).toBe(1);
    const structures = await command(["export", "--format", "data-inclusion"], { environment });
    expect(z.array(inclusionStructureSchema).parse(JSON.parse(structures.stdout)).length).toBeGreaterThan(50);
    const workbook = path.join(folder.path, "export.xlsx");
    expect(await command(["export", "--format", "xlsx", "--out", workbook], { environment })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect((await readFile(workbook)).subarray(0, 2).toString()).toBe("PK");
  });

  test("other publications in place of those that are published: one sentence and 1, unless it is said to be meant", async () => {
    const environment = { DATABASE_URL: database.url };
    const other = path.join(ROOT, "tests/fixtures/livret-1");
    const published = () => command(["export", "--format", "json"], { environment });
    const before = await published();
    const refused = await command(["import", "--seeds", other], { environment });
    expect(refused.stderr.split("\n").slice(-2)).toEqual([
      expect.stringMatching(
        /^Cet import retirerait (\d+) fiches sur \1 publiées .*, rien n'a donc été écrit : .*--confirm-withdrawals ».$/,
      ),
      "",
    ]);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(await published()).toEqual(before);

    const meant = await command(["import", "--seeds", other, "--confirm-withdrawals"], { environment });
    expect(meant).toMatchObject({ code: 0 });
    expect(directorySchema.parse(JSON.parse((await published()).stdout)).documents).toHaveLength(1);
  });
});

test.runIf(once)("one stage of one document is shown", async () => {
  const { code, stdout, stderr } = await command(["show", "read", "livret-reemploi-alimentation-durable"]);
  expect(stdout.split("\n").length).toBeGreaterThan(1_000);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

describe.runIf(once)("on a data folder", () => {
  test("two imports at once: both end well, or one refuses with a sentence", async () => {
    const environment = { DATA_DIR: path.join(folder.path, "shared") };
    const ends = await Promise.all([
      command(["import"], { environment }),
      command(["import"], { environment }),
    ]);
    expect(ends.map((end) => end.code)).toContain(0);
    for (const end of ends) expect(end.code === 0 || /^import: \S.*\.$/m.test(end.stderr)).toBe(true);
    expect(await holderOf(lockFile(environment.DATA_DIR))).toBeNull();
  });

  test("Ctrl-C before the site is served ends the database too", async () => {
    const environment = { DATA_DIR: path.join(folder.path, "interrupted"), PORT: String(await freePort()) };
    const { code } = await command(["start"], { environment, interruptAfter: "Import des publications" });
    expect(code).toBe(0);
    await expect.poll(() => holderOf(lockFile(environment.DATA_DIR)), { timeout: 10_000 }).toBeNull();
    expect(await holderOf(path.join(environment.DATA_DIR, "site.lock"))).toBeNull();
  });
});
