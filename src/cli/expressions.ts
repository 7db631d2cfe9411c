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
