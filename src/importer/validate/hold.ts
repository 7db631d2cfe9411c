import { ZodArray, type ZodType } from "zod";
import { type Directory, directorySchema, type Finding } from "#domain/directory.ts";
import { FINDING_CODES } from "#domain/findings.ts";
import type { Passage } from "#domain/passage.ts";
import { unstorableAt } from "#lib/unstorable.ts";

/**
 * Holds each record against the contract of the export. A value that breaks it is a fault of a grammar and costs that
 * value: it is left out, its record too where that cannot be without it, and a finding tells on which lines it stood.
 */
export function withinContract(directory: Directory): Directory {
  const findings: Finding[] = [];
  const held: Record<string, unknown> = { ...directory };
  for (const [list, schema] of Object.entries(directorySchema.shape)) {
    const records: unknown = directory[list as keyof Directory];
    if (!(schema instanceof ZodArray) || !Array.isArray(records)) continue;
    const element = schema.element as ZodType;
    held[list] = records.flatMap((record): unknown[] => {
      const { kept, broken } = mended(record, element);
      for (const path of broken) findings.push(rejected(record, list, path));
      return kept === null ? [] : [kept];
    });
  }
  return findings.length === 0
    ? directory
    : ({ ...held, findings: [...(held.findings as Finding[]), ...findings] } as Directory);
}

type Path = readonly PropertyKey[];

/** A record without what breaks its schema; null where that leaves none. */
function mended(record: unknown, schema: ZodType): { kept: unknown; broken: Path[] } {
  const broken: Path[] = [];
  let kept = record;
  for (;;) {
    const faults = faultsOf(schema, kept);
    const [path] = faults;
    if (!path) return { kept, broken };
    broken.push(path);
    const next = ways(path)
      .map((way) => way(structuredClone(kept)))
      .find((tried) => tried !== null && !breaksAt(schema, tried, path, faults.length));
    if (next === undefined) return { kept: null, broken };
    kept = next;
  }
}

function breaksAt(schema: ZodType, record: unknown, path: Path, before: number): boolean {
  const faults = faultsOf(schema, record);
  return faults.length >= before || faults.some((fault) => fault.join(".") === path.join("."));
}

/** Where a record breaks its schema, or has words that cannot be stored. */
function faultsOf(schema: ZodType, record: unknown): Path[] {
  const issues = schema.safeParse(record).error?.issues ?? [];
  return [...issues.map(({ path }) => path), ...unstorableAt(record)];
}

/** What may be done about a broken value, the least first: null in its place, its item left out, its field emptied. */
function ways(path: Path): ((record: unknown) => unknown)[] {
  const parents = path.map((_, i) => path.length - 1 - i);
  return [
    (record) => at(record, path, (parent, key) => Object.assign(parent, { [key]: null })),
    ...parents.map(
      (depth) => (record: unknown) =>
        at(record, path.slice(0, depth + 1), (parent, key) =>
          Array.isArray(parent) ? parent.splice(Number(key), 1) : null,
        ),
    ),
    ...[null, []].map((empty) => (record: unknown) => {
      const field = String(path[0]);
      return at(withoutEvidence(record, field), [field], (parent, key) =>
        Object.assign(parent, { [key]: empty }),
      );
    }),
  ];
}

/** Changes the parent of what stands at a path; null where nothing stands there. */
function at(record: unknown, path: Path, change: (parent: object, key: string) => unknown): unknown {
  let parent = record;
  for (const key of path.slice(0, -1)) parent = (parent as Record<PropertyKey, unknown> | null)?.[key];
  const key = path.at(-1);
  if (typeof parent !== "object" || parent === null || key === undefined) return null;
  return change(parent, String(key)) === null ? null : record;
}

/** A field without a value has no evidence. */
function withoutEvidence(record: unknown, field: string): unknown {
  const { evidence } = record as { evidence?: Record<string, unknown> };
  if (evidence) delete evidence[field];
  return record;
}

function rejected(record: unknown, list: string, path: Path): Finding {
  const code = "rejected-value";
  const where = passageOf(record);
  return {
    code,
    severity: FINDING_CODES[code].severity,
    ...where,
    message: `Une valeur lue ici n'est pas recevable (${[list, ...path.filter((p) => typeof p === "string")].join(", ")}) : elle est écartée.`,
    found: null,
    expected: null,
    initiative: null,
  };
}

/** The lines that a record of any list stands on. */
function passageOf(record: unknown): Passage {
  const { passage, occurrences, document, id, lineStart, lineEnd } = record as {
    passage?: Passage;
    occurrences?: Passage[];
    document?: string;
    id?: string;
    lineStart?: number;
    lineEnd?: number;
  };
  const { document: named, ...lines } = passage ?? occurrences?.[0] ?? { document, lineStart, lineEnd };
  const from = Math.max(1, Math.trunc(lines.lineStart ?? 1) || 1);
  return {
    document: named ?? id ?? "",
    lineStart: from,
    lineEnd: Math.max(from, Math.trunc(lines.lineEnd ?? from) || from),
  };
}
