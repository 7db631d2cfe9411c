import type { Finding, Initiative } from "./directory.ts";
import { findingsOn } from "./doubts.ts";
import { FINDING_CODES } from "./findings.ts";
import type { Passage } from "./passage.ts";
import { structureType } from "./structure-types.ts";

/** Why a profile has no value for a field: three silences that a reader must not confuse. */
export type Silence = "absent" | "ambiguous" | "not-applicable";

export const SILENCES: Record<Silence, string> = {
  absent: "Non indiqué dans la publication",
  ambiguous: "Ambigu dans la publication",
  "not-applicable": "Sans objet",
};

/** The themes that are about things one can hold: elsewhere nobody expects materials. */
const MATERIAL_THEMES = new Set<string>([
  "economie-circulaire-reemploi",
  "alimentation-durable",
  "textile",
  "batiment-materiaux",
  "energie-ecologie-industrielle",
]);

/** An organisation of its own has an identity; a project or a programme has that of its carrier. */
const isCarried = (i: Initiative) => i.relations.some((r) => r.kind === "carrier");

/** The State approves structures of insertion and of disability; other kinds have no approval to give. */
const isOfApprovedKind = (i: Initiative) =>
  i.structureTypes.length === 0 ||
  i.structureTypes.some((code) => ["iae", "handicap"].includes(structureType(code)?.group ?? ""));

/** Said to act in the whole region or country: one that names no place at all is only not located. */
const isEverywhere = (i: Initiative) =>
  i.perimeter !== null && i.departments.length === 0 && (i.scope === "regional" || i.scope === "national");

const NOT_APPLICABLE: Record<string, (i: Initiative) => boolean> = {
  siret: isCarried,
  siren: isCarried,
  legalForm: isCarried,
  apeCodes: isCarried,
  agreements: (i) => isCarried(i) || !isOfApprovedKind(i),
  address: isEverywhere,
  communes: isEverywhere,
  materials: (i) => !i.themes.some((t) => MATERIAL_THEMES.has(t)),
};

const CONTRADICTIONS = new Set<string>(["contradictory-figures", "contradictory-values"]);

/** What the publications say otherwise of a field, where it stands on the lines of a value or is about the field. */
export function contradictionsOf(
  field: string,
  passages: readonly Passage[],
  findings: readonly Finding[],
): Finding[] {
  return findings.filter(
    (f) =>
      CONTRADICTIONS.has(f.code) &&
      (FINDING_CODES[f.code].field === field ||
        passages.some(
          (p) => p.document === f.document && p.lineStart <= f.lineEnd && f.lineStart <= p.lineEnd,
        )),
  );
}

/** What the absence of a value means: a source that says it badly counts before one that says nothing. */
export function silenceOf(field: string, initiative: Initiative, findings: readonly Finding[]): Silence {
  if (findingsOn(field, findings).length > 0) return "ambiguous";
  return NOT_APPLICABLE[field]?.(initiative) ? "not-applicable" : "absent";
}
