import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { afresh, openShelf } from "./kept-readings.ts";
import { readDirectory } from "./main.ts";
import { notedDirectories } from "./noted-directories.ts";

test("a folder that was read before gives the same as one that is read now, and the same expressions", () => {
  const root = mkdtempSync(join(tmpdir(), "noted-"));
  const read = notedDirectories(openShelf(Date.now() + 60_000, root));
  for (const folder of ["tests/fixtures/trials", "tests/fixtures/webinaire-1"]) {
    const now = read(folder);
    expect(now.found.length).toBeGreaterThan(50);
    expect(read(folder)).toStrictEqual(now);
    const { found, ...plain } = now;
    expect(plain).toStrictEqual(readDirectory(folder, { readings: afresh }));
  }
  rmSync(root, { recursive: true });
});
