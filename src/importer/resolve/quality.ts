import type { Initiative } from "#domain/directory.ts";

/** What a useful profile tells; the score is the share that it does. */
const CRITERIA: Record<string, (i: Omit<Initiative, "slug" | "evidence" | "raw" | "quality">) => boolean> = {
  presentation: (i) => i.summary !== null || i.sections.length > 0,
  structureType: (i) => i.structureTypes.length > 0,
  themes: (i) => i.themes.length > 0,
  department: (i) => i.departments.length > 0,
  commune: (i) => i.communes.length > 0,
  contact: (i) => i.contacts.length > 0,
  website: (i) => i.websites.length > 0,
  identifier: (i) => i.siret !== null,
  figures: (i) => i.keyFigures.length > 0 || i.workforce !== null,
  partners: (i) => i.relations.length > 0,
};

export function qualityOf(initiative: Parameters<(typeof CRITERIA)[string]>[0]): Initiative["quality"] {
  const criteria = Object.fromEntries(Object.entries(CRITERIA).map(([name, met]) => [name, met(initiative)]));
  const met = Object.values(criteria).filter(Boolean).length;
  return { score: Math.round((met / Object.keys(criteria).length) * 100) / 100, criteria };
}
