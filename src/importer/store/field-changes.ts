import { type FieldChange, PROFILE_FIELDS, type ProfileField, type SupportedValue } from "#domain/changes.ts";
import type { Initiative } from "#domain/directory.ts";
import { type Passage, uniquePassages } from "#domain/passage.ts";
import { canonicalJson } from "./content-hash.ts";

const FIELDS = Object.keys(PROFILE_FIELDS) as ProfileField[];

/**
 * The fields whose value is not the same, each with both values and both passages. A profile that only moved to
 * other lines has none: its words are the same.
 */
export function fieldChanges(before: Initiative | null, after: Initiative | null): FieldChange[] {
  return FIELDS.flatMap((field): FieldChange[] => {
    const was = before && supported(before, field);
    const is = after && supported(after, field);
    if (canonicalJson(was?.value) === canonicalJson(is?.value)) return [];
    const change = was === null ? "added" : is === null ? "gone" : "changed";
    return [{ field, change, before: was, after: is }];
  });
}

/** The value without its lines, and its passages; null where there is no value. */
function supported(initiative: Initiative, field: ProfileField): SupportedValue | null {
  const value = initiative[field];
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  const own = Array.isArray(value) ? value.flatMap(passageOf) : [];
  const passages = uniquePassages([...own, ...(initiative.evidence[field] ?? [])]);
  return { value: Array.isArray(value) ? value.map(withoutPassage) : value, passages };
}

function passageOf(part: unknown): Passage[] {
  if (part === null || typeof part !== "object") return [];
  if ("passage" in part) return [part.passage as Passage];
  if ("lineStart" in part) {
    const { document, lineStart, lineEnd } = part as Passage;
    return [{ document, lineStart, lineEnd }];
  }
  return [];
}

function withoutPassage(part: unknown): unknown {
  if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
  const {
    passage: _,
    document: __,
    lineStart: ___,
    lineEnd: ____,
    ...rest
  } = part as Partial<Passage> & {
    passage?: Passage;
  };
  return rest;
}
