import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { geographyFiles } from "./geography.ts";

test("the script gives, twice, the bytes of the files that are committed, and they stay small", {
  timeout: 60_000,
}, () => {
  const first = geographyFiles();
  const second = geographyFiles();
  expect([...first.keys()]).toEqual([
    "communes.json",
    "epci.json",
    "elsewhere.json",
    "outlines.json",
    "neighbours.json",
  ]);
  for (const [name, text] of first) {
    expect(second.get(name) === text, name).toBe(true);
    const committed = readFileSync(new URL(`../domain/geography/${name}`, import.meta.url), "utf8");
    expect(committed === text, `${name} is not what the packages give: npx tsx src/cli/geography.ts`).toBe(
      true,
    );
    expect(Buffer.byteLength(text)).toBeLessThan(250_000);
  }
});
