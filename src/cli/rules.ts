import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { composedBelow, type Expression, literalsBelow } from "./expressions.ts";

export interface RuleUse extends Expression {
  /** In how many folders of publications it found something. */
  folders: number;
}

/** What reads a database, the letters of a PDF, the program's own files or a search, and no text. */
const NO_READER =
  /^(?:importer\/)?(?:store\/|read\/pdf|version\.ts|kept-readings|resolve\/search-text)|^(?:domain|lib)\//;

/**
 * In how many folders of publications each expression of the importer finds something, the least used first: what no
 * document uses is to be deleted. What stands as part of another expression is used where that one is, and what one
 * place composes of a table of words counts as one.
 */
export async function ruleUse(root: string, folders: readonly string[]): Promise<RuleUse[]> {
  const importer = path.join(root, "src/importer");
  const literals = literalsBelow(importer).map((e) => ({ ...e, rule: `/${e.source}/${e.flags}` }));
  const composed = (await composedBelow(importer)).map((e) => ({ ...e, rule: e.where }));
  const all = [...literals, ...composed].filter(({ where }) => !NO_READER.test(where));
  const read = await reader();
  const used = new Map<string, Set<string>>();
  for (const folder of folders.flatMap((name) => seedsBelow(path.join(root, name)))) {
    for (const source of read(folder).found) used.set(source, (used.get(source) ?? new Set()).add(folder));
  }
  const rules = new Map<string, RuleUse & { in: Set<string> }>();
  for (const { rule, ...expression } of all) {
    const known = rules.get(rule) ?? { ...expression, folders: 0, in: new Set() };
    for (const folder of used.get(expression.source) ?? asPart(expression, used)) known.in.add(folder);
    rules.set(rule, known);
  }
  return [...rules.values()]
    .map(({ in: folders, ...expression }) => ({ ...expression, folders: folders.size }))
    .sort((a, b) => a.folders - b.folders);
}

/** Loaded when asked: composedBelow must see every module being loaded. */
async function reader() {
  const { notedDirectories } = await import("#importer/noted-directories.ts");
  return notedDirectories();
}

function asPart({ source }: Expression, used: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...used].filter(([other]) => other.includes(source)).flatMap(([, folders]) => [...folders]);
}

/** The folders below one that have a catalogue. */
function seedsBelow(folder: string): string[] {
  if (existsSync(path.join(folder, "catalogue.yaml"))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => seedsBelow(path.join(folder, entry.name)));
}
