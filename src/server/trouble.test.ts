import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BROKEN, troublePage } from "./trouble.ts";

const tokens = readFileSync(new URL("../ui/styles/tokens.css", import.meta.url), "utf8");

test("a page of trouble has the site's colours by day and by night", () => {
  const [day = "", night = ""] = troublePage(BROKEN).split("@media (prefers-color-scheme: dark)");
  for (const name of ["paper", "ink", "brick", "sea"]) {
    const [, light = "", dark = ""] =
      new RegExp(`--color-${name}: var\\(--light, (#\\w+)\\) var\\(--dark, (#\\w+)\\)`).exec(tokens) ?? [];
    expect(light && dark).not.toBe("");
    expect([name, day.includes(light), night.includes(dark)]).toEqual([name, true, true]);
  }
});
