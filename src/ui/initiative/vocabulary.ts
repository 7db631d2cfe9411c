import { FAMILIES, type Family, LEVELS, type Level } from "#domain/vocabularies.ts";

const LEVEL_LABELS = new Map<string, string>(LEVELS.map((l) => [l.code, l.label]));
const FAMILY_LABELS = new Map<string, string>(FAMILIES.map((f) => [f.code, f.label]));

export const levelLabel = (level: Level) => LEVEL_LABELS.get(level) ?? level;
export const familyLabel = (family: Family) => FAMILY_LABELS.get(family) ?? family;
