import { isMap, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { unstorableAt } from "#lib/unstorable.ts";
import type { Problem } from "../refused.ts";

/** One entry of a list in a YAML file, with the line where it begins. */
export interface YamlEntry {
  value: unknown;
  line: number;
}

/** The entries of the list that a YAML file holds under a key; what is wrong with the file goes to `problems`. */
export function yamlEntries(file: string, text: string, key: string, problems: Problem[]): YamlEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `YAML illisible (${error.code}), on attend une liste sous « ${key}: »`,
    });
  }
  if (document.errors.length > 0) return [];
  const list = isMap(document.contents) ? document.contents.get(key, true) : null;
  if (!isSeq(list)) {
    problems.push({ file, line: 1, message: `on attend une liste sous « ${key}: »` });
    return [];
  }
  return list.items.map((item) => {
    const node = isNode(item) ? item : null;
    const start = node?.range?.[0] ?? 0;
    return { value: node ? node.toJS(document) : item, line: lines.linePos(start).line };
  });
}

/** The entry by its schema, or one problem for each thing that does not fit. */
export function checked<S extends z.ZodType>(
  schema: S,
  entry: YamlEntry,
  file: string,
  problems: Problem[],
): z.infer<S> | null {
  const result = schema.safeParse(entry.value, { reportInput: true });
  const faults = [
    ...(result.error?.issues ?? []).map((issue) => ({ path: issue.path, said: french(issue) })),
    ...unstorableAt(entry.value).map((path) => ({ path, said: UNSTORABLE_SAID })),
  ];
  if (result.success && faults.length === 0) return result.data;
  for (const { path, said } of faults) {
    problems.push({ file, line: entry.line, message: `${path.join(".") || "entrée"} : ${said}` });
  }
  return null;
}

const UNSTORABLE_SAID =
  "un caractère nul ou une moitié de caractère (« \\0 », « \\ud800 ») ne s'enregistre pas : ôtez-le";

function french(issue: z.core.$ZodIssue): string {
  const found = issue.input === undefined ? "rien" : `« ${String(issue.input)} »`;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "il manque, il est obligatoire"
        : `trouvé ${found}, on attend ${TYPES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `trouvé ${found}, on attend ${issue.values.map((v) => `« ${String(v)} »`).join(", ")}`;
    case "unrecognized_keys":
      return `champ inconnu ${issue.keys.map((k) => `« ${k} »`).join(", ")}`;
    case "too_small":
      return `trouvé ${found}, trop court`;
    case "invalid_union":
      return `trouvé ${found}, on attend une des décisions connues`;
    case "invalid_format":
      return `trouvé ${found}, on attend ${issue.message}`;
    default:
      return `trouvé ${found}, ${issue.message}`;
  }
}

const TYPES: Record<string, string> = {
  string: "un texte",
  number: "un nombre",
  array: "une liste",
  object: "des champs",
  int: "un entier",
};
