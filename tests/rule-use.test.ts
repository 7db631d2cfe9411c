import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

/** Older ones that wait for the recogniser that replaces them; the number only falls. */
const STILL_UNUSED = 30;

test("no expression comes to the importer that no document uses", () => {
  const printed = execFileSync(process.execPath, ["src/cli/bootstrap.mjs", "show", "rules"], {
    cwd: path.join(import.meta.dirname, ".."),
    encoding: "utf8",
    maxBuffer: 10_000_000,
  });
  const [, ...uses] = printed.trim().split("\n");
  expect(uses.some((use) => Number(use.split("\t")[0]) > 10)).toBe(true);
  const unused = uses.filter((use) => use.startsWith("0\t"));
  expect(unused.length, `delete what you added, or lower the number:\n${unused.join("\n")}`).toBe(
    STILL_UNUSED,
  );
});
