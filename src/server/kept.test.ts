import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bytesIn, encodingFor, entryOf } from "./entry.ts";
import { Kept } from "./kept.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "initiatives-kept-"));
});
afterEach(() => rm(folder, { recursive: true }));

const LARGE = { memory: 1e6, disk: 1e6 };
/** Bytes that no compression makes smaller. */
const noise = (seed: number) =>
  Buffer.concat(Array.from({ length: 63 }, (_, n) => createHash("sha256").update(`${seed} ${n}`).digest()));
const page = (seed: number) => entryOf("text/html; charset=utf-8", noise(seed), [["X-Page", String(seed)]]);

test("ce qui est gardé se retrouve, aussi après un redémarrage", async () => {
  const kept = await Kept.open(folder, LARGE);
  const entry = await page(1);
  await kept.keep("a", entry);
  expect(kept.inMemory("a")).toBe(entry);

  const later = await Kept.open(folder, LARGE);
  expect(later.inMemory("a")).toBeUndefined();
  expect(await later.onDisk("a")).toEqual(entry);
  expect(later.inMemory("a")).toEqual(entry);
  expect(await later.onDisk("b")).toBeUndefined();
});

test("la mémoire et le disque ont leur limite, et ce qui a servi le moins récemment s'en va", async () => {
  const kept = await Kept.open(folder, { memory: 15_000, disk: 7_000 });
  for (const n of [1, 2, 3]) await kept.keep(String(n), await page(n));
  kept.inMemory("1");
  await kept.keep("4", await page(4));
  expect(["1", "2", "3", "4"].filter((key) => kept.inMemory(key))).toEqual(["1", "3", "4"]);
  expect(await readdir(folder)).toHaveLength(3);
  expect(await kept.onDisk("1")).toBeUndefined();
});

test("un fichier coupé par un arrêt brutal n'est pas servi", async () => {
  const kept = await Kept.open(folder, LARGE);
  await kept.keep("a", await page(1));
  const [file = ""] = await readdir(folder);
  await truncate(path.join(folder, file), 1_000);
  expect(await (await Kept.open(folder, LARGE)).onDisk("a")).toBeUndefined();
});

test.each([
  ["gzip, deflate, br", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["br;q=0.000, gzip; q=0", "identity"],
  ["deflate", "identity"],
  [undefined, "identity"],
])("« Accept-Encoding: %s » : %s", async (accepted, encoding) => {
  const entry = await page(1);
  expect(encodingFor(entry, accepted)).toBe(encoding);
  expect(await bytesIn(entry, "identity")).toEqual(noise(1));
});
