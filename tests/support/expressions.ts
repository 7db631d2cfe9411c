import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAst } from "vitest/node";

/** A regular expression of the program and where it stands. */
export interface Expression {
  source: string;
  flags: string;
  where: string;
}

/** The literals of a program's text, as its parser finds them. */
export function literalsIn(code: string, file: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node && "start" in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const line = code.slice(0, node.start as number).split("\n").length;
      found.push({ source: pattern, flags, where: `${file}:${line}` });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(code, { lang: file.endsWith("x") ? "tsx" : "ts" }));
  return found;
}

/** All literals below a folder, but for those of tests and of what is generated. */
export function literalsBelow(folder: string): Expression[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.(?:test|d))\.(?:tsx?|mjs)$/.test(file) && !file.includes("generated"))
    .flatMap((file) => literalsIn(readFileSync(path.join(folder, file), "utf8"), file));
}

/** What the modules below a folder compose with `new RegExp` when they are loaded. */
export async function composedBelow(folder: string): Promise<Expression[]> {
  const found: Expression[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.(?:test|d))\.ts$/.test(file),
  );
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      // The caller's line of the stack: a library's own expressions are its own affair.
      const where = new Error().stack?.split("\n")[2]?.match(/src\/(.*?):\d+\)?$/)?.[1];
      if (where && !where.includes("node_modules"))
        found.push({ source: made.source, flags: made.flags, where });
      return made;
    },
  });
  try {
    for (const file of files) await import(path.join(folder, file));
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

/**
 * How many quantifiers without an end an expression has, and whether one stands in another. Without the latter it takes
 * at most a power of its text: as many as it has, and one more where it may begin anywhere.
 */
export function shapeOf(source: string): { endless: number; nested: boolean } {
  let endless = 0;
  let nested = false;
  const groups = [false];
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    let holds = false;
    if (source[i] === "\\") {
      i = /[pP]/.test(source[i + 1] ?? "") && source[i + 2] === "{" ? source.indexOf("}", i) : i + 1;
    } else if (inClass) inClass = source[i] !== "]";
    else if (source[i] === "[") inClass = true;
    else if (source[i] === "(") groups.push(false);
    else if (source[i] === ")") holds = groups.pop() ?? false;
    if (inClass || source[i] === "(") continue;
    if (/^(?:[*+]|\{\d+,\})/.test(source.slice(i + 1))) {
      endless++;
      nested ||= holds;
      holds = true;
    }
    if (holds) groups[groups.length - 1] = true;
  }
  return { endless, nested };
}

const LETTERS: Record<string, string> = { L: "a-zA-Z", Lu: "A-Z", Ll: "a-z", N: "0-9" };

/** The same expression over fewer letters, without what stands around it, long words shortened: as hard, and sooner decided. */
export function plainForm(source: string): string {
  let plain = source
    .replace(/\[((?:[^\]\\]|\\.)*)\]/gu, (_, inside: string) => `[${asciiOf(inside)}]`)
    .replace(/\\p\{(\w+)\}/gu, (_, name: string) => `[${LETTERS[name] ?? "a-z"}]`)
    .replace(/\{(\d),(?:\d{2,}|[4-9])\}/gu, (_, least: string) => (least === "0" ? "{0,2}" : "{1,2}"));
  const around = /\(\?<?[=!](?:[^()\\]|\\.)*\)/gu;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(around, "");
  }
  return plain
    .replace(/[àâäéèêëîïôöùûüçœ]/gu, "a")
    .replace(/(?<![\\[a-z-])([a-z]{3})[a-z]{2,}([a-z])(?![a-z]*[*+?{])/gu, "$1$2");
}

function asciiOf(inside: string): string {
  return inside
    .replace(/\\p\{(\w+)\}/gu, (_, name: string) => LETTERS[name] ?? "a-z")
    .replace(/[^\0-\x7f]/gu, "~");
}
