import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claim, holderOf } from "./folder-lock.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lock-"));
  file = path.join(folder, "some.lock");
});

afterEach(() => rm(folder, { recursive: true }));

const serving =
  (port: number, connections = 0) =>
  () => ({ port, connections });

test("a free lock is claimed, and free again once released", async () => {
  const first = await claim(file, serving(5000, 3));
  expect(await holderOf(file)).toEqual({ pid: process.pid, port: 5000, connections: 3 });
  if (first.tag === "claimed") await first.release();
  expect(await holderOf(file)).toBeNull();
  const second = await claim(file, serving(5001));
  expect(second.tag).toBe("claimed");
  if (second.tag === "claimed") await second.release();
});

test("a held lock says who holds it", async () => {
  const first = await claim(file, serving(5000));
  expect(await claim(file, serving(5001))).toEqual({
    tag: "held",
    holder: { pid: process.pid, port: 5000, connections: 0 },
  });
  if (first.tag === "claimed") await first.release();
});

test.each(["", "{", '{"pid":1}', '{"pid":1,"port":1,"token":"dead"}'])(
  "the trace « %s » is taken over",
  async (trace) => {
    await writeFile(file, trace);
    expect(await holderOf(file)).toBeNull();
    const taken = await claim(file, serving(5000));
    expect(taken.tag).toBe("claimed");
    if (taken.tag === "claimed") await taken.release();
  },
);

test("a port that another program answers on now holds nothing", async () => {
  const other = await claim(path.join(folder, "other.lock"), serving(1));
  const { port } = JSON.parse(await readFile(path.join(folder, "other.lock"), "utf8"));
  await writeFile(file, JSON.stringify({ pid: process.pid, port, token: "dead" }));
  expect(await holderOf(file)).toBeNull();
  if (other.tag === "claimed") await other.release();
});

test("of many that find a trace at once, one takes it over", async () => {
  await writeFile(file, '{"pid":1,"port":1,"token":"dead"}');
  const claims = await Promise.all(Array.from({ length: 8 }, (_, n) => claim(file, serving(n))));
  const claimed = claims.filter((c) => c.tag === "claimed");
  expect(claimed).toHaveLength(1);
  for (const one of claimed) if (one.tag === "claimed") await one.release();
});
