import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { landingOf } from "#domain/editions/landing.ts";
import { splitLines } from "#lib/lines.ts";
import { COLLOQUE, earlierText } from "../support/earlier-edition.ts";

test("chaque ligne d'une édition antérieure mène à ses propres mots ; une seule est remaniée, une seule perdue", async () => {
  const before = splitLines(await earlierText(COLLOQUE));
  const now = splitLines(readFileSync(path.join("seeds", COLLOQUE), "utf8"));
  const others: string[] = [];
  for (const [at, text] of before.entries()) {
    if (!/\p{L}|\p{N}/u.test(text)) continue;
    const line = at + 1;
    const landing = landingOf(before, { lineStart: line, lineEnd: line }, now);
    if (landing.tag === "same" || landing.tag === "moved")
      expect(now.slice(landing.lineStart - 1, landing.lineEnd).join("\n"), `ligne ${line}`).toBe(text);
    else others.push(`${landing.tag} : ${text.split(" ").slice(0, 4).join(" ")}`);
  }
  expect(others).toEqual(["reworded : Ce livret donne la", "lost : Un déjeuner pris en"]);
});
