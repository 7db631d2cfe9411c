import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { check } from "recheck";
import { expect, test } from "vitest";
import { composedBelow, type Expression, literalsBelow } from "#cli/expressions.ts";
import { LONGEST_BLOCK } from "#importer/parse/block.ts";
import { plainForm, shapeOf, withstands } from "./support/expressions.ts";

/**
 * What a publication prints must never hold up an import. So no expression may take exponential time nor a third power
 * of its text, and the square only of what has an end: a block of text has at most LONGEST_BLOCK characters.
 */
const SRC = path.join(import.meta.dirname, "../src");
/**
 * Verdicts of earlier runs, by what was judged and by which checker: an expression that did not change is not judged
 * again. The test writes what it judged; without the file it judges all, in some minutes.
 */
const KNOWN = path.join(import.meta.dirname, "fixtures/expressions-judged.txt");
const CHECKER = createRequire(import.meta.url)("recheck/package.json").version;
/** Milliseconds for the expression and for its plain form… */
const PATIENCE = [300, 600];
/** …and for what its shape alone does not clear: a verdict must not depend on how busy the machine is. */
const GREAT_PATIENCE = [30_000, 30_000];

/** The same checker on every machine, whatever else is installed there. */
process.env.RECHECK_BACKEND = "native";

/** « withstood »: the checker cannot tell, and texts made against it did not hold it up. */
type Verdict = "fine" | "slow" | "undecided" | "withstood";
/** With so many quantifiers without an end, what nobody decided is tried. */
const MANY_ENDLESS = 3;

async function judge({ source, flags }: Expression, patience: readonly number[]): Promise<Verdict> {
  const forms = [
    { source, flags },
    { source: plainForm(source), flags: "" },
  ];
  for (const [i, form] of forms.entries()) {
    const { status, ...found } = await check(form.source, form.flags, {
      timeout: patience[i] ?? null,
      checker: "automaton",
    });
    if (status === "safe") return "fine";
    if (status === "vulnerable") {
      const { complexity } = found as { complexity: { type: string; degree?: number } };
      return complexity.type === "polynomial" && (complexity.degree ?? 9) <= 2 ? "fine" : "slow";
    }
  }
  return "undecided";
}

/** At most the square by its shape alone. */
function isShort({ source }: Expression): boolean {
  const { endless, nested } = shapeOf(source);
  return !nested && endless <= (/^\^(?:[^|]|\([^()]*\))*$/.test(source) ? 2 : 1);
}

test("no expression takes longer than the square of a text that has an end", {
  timeout: 900_000,
}, async () => {
  expect(LONGEST_BLOCK).toBeLessThanOrEqual(4000);
  const all = [
    ...literalsBelow(SRC),
    ...(await composedBelow(path.join(SRC, "importer"))),
    ...(await composedBelow(path.join(SRC, "domain"))),
  ];
  expect(all.length).toBeGreaterThan(100);
  const asked = new Map(all.filter((e) => !isShort(e)).map((e) => [keyOf(e), e]));
  const known = readKnown();
  const waiting = [...asked].filter(([key]) => !known.has(key));
  const next = async (): Promise<void> => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const [key, expression] = one;
      const verdict = await judge(expression, PATIENCE);
      const isDoubtful = verdict === "undecided" && shapeOf(expression.source).nested;
      known.set(key, isDoubtful ? await judge(expression, GREAT_PATIENCE) : verdict);
    }
  };
  await Promise.all([next(), next()]);
  for (const [key, { source, flags }] of asked)
    if (known.get(key) === "undecided" && shapeOf(source).endless >= MANY_ENDLESS)
      known.set(key, withstands(source, flags) ? "withstood" : "slow");
  // What is mended is judged again, and what only a busy machine made slow too.
  const lines = [...asked.keys()]
    .filter((key) => known.get(key) !== "slow")
    .map((key) => `${key} ${known.get(key)}\n`)
    .sort();
  if (lines.join("") !== readText()) writeFileSync(KNOWN, lines.join(""));
  const told = (wanted: (verdict: Verdict | undefined, shape: ReturnType<typeof shapeOf>) => boolean) =>
    [...asked]
      .filter(([key, { source }]) => wanted(known.get(key), shapeOf(source)))
      .map(([, { where, source, flags }]) => `${where} /${source}/${flags}`);
  expect(told((verdict) => verdict === "slow")).toEqual([]);
  // One that the checker gives up on may not repeat what repeats: that alone can take exponential time.
  expect(told((verdict, { nested }) => verdict === "undecided" && nested)).toEqual([]);
});

const keyOf = ({ source, flags }: Expression) =>
  createHash("sha256").update(`${CHECKER} /${source}/${flags}`).digest("base64url").slice(0, 12);

function readText(): string {
  try {
    return readFileSync(KNOWN, "utf8");
  } catch {
    return "";
  }
}

const readKnown = () =>
  new Map(
    [...readText().matchAll(/^(\S+) (fine|undecided|withstood)$/gm)].map(([, key = "", v]) => [
      key,
      v as Verdict,
    ]),
  );

test("a third power is found by texts made against it, the square of a text that has an end is not", () => {
  expect(withstands("a*b?a*b?a*c", "u")).toBe(false);
  expect(withstands(String.raw`^\w+\s*\w+;`, "u")).toBe(true);
});

test("the shape of an expression tells what it can take at most", () => {
  expect(shapeOf(String.raw`^(?:a+b)*\s*$`)).toEqual({ endless: 3, nested: true });
  expect(shapeOf(String.raw`[*+]\p{L}{2,40}\(x`)).toEqual({ endless: 0, nested: false });
  expect(plainForm(String.raw`(?<![\p{L}])(?:soutenue?|[éè]cole)\s{0,9}`)).toBe(
    String.raw`(?:soutenue?|[~~]cole)\s{0,2}`,
  );
});
