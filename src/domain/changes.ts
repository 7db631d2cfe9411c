/** What an import changed, initiative by initiative: the words of the ledger, the report and the page on quality. */
import { z } from "zod";
import { passageSchema } from "./passage-schema.ts";

/** The fields of a profile that a reader sees, in the order in which a change of them is told. */
export const PROFILE_FIELDS = {
  name: "nom",
  aliases: "autres noms",
  level: "niveau",
  scope: "portée",
  structureTypes: "types de structure",
  legalForm: "forme juridique",
  departments: "départements",
  communes: "communes",
  address: "adresse",
  location: "point sur la carte",
  themes: "thèmes",
  challenge: "défi",
  summary: "résumé",
  siren: "SIREN",
  siret: "SIRET",
  apeCodes: "codes APE",
  agreements: "agréments",
  networks: "réseaux",
  startedOn: "début",
  contacts: "contacts",
  websites: "sites",
  sections: "parties du texte",
  keyFigures: "chiffres clés",
  workforce: "effectif",
  budget: "budget",
  beneficiaries: "publics",
  materials: "matières",
  perimeter: "périmètre",
  relations: "partenaires et liens",
} as const;

export type ProfileField = keyof typeof PROFILE_FIELDS;
const FIELD_NAMES = Object.keys(PROFILE_FIELDS) as [ProfileField, ...ProfileField[]];

/** A value of a profile with the passages that it came from, or comes from now. */
const supportedValueSchema = z.object({ value: z.unknown(), passages: z.array(passageSchema) });

const fieldChangeSchema = z.object({
  field: z.enum(FIELD_NAMES),
  change: z.enum(["added", "changed", "gone"]),
  before: supportedValueSchema.nullable(),
  after: supportedValueSchema.nullable(),
});

export const initiativeChangeSchema = z.object({
  slug: z.string(),
  name: z.string(),
  change: z.enum(["created", "changed", "revived", "withdrawn"]),
  /** The name it had, where it has another one now. */
  formerName: z.string().nullable(),
  /** Empty for one that was created or withdrawn: all of it came or went. */
  fields: z.array(fieldChangeSchema),
  /** Where it stood, and where it stands. */
  before: z.array(passageSchema),
  after: z.array(passageSchema),
});

export type SupportedValue = z.infer<typeof supportedValueSchema>;
/** What became of one field of a profile between two editions. */
export type FieldChange = z.infer<typeof fieldChangeSchema>;
/** What an import did to one initiative. */
export type InitiativeChange = z.infer<typeof initiativeChangeSchema>;

export const CHANGE_LABELS: Record<InitiativeChange["change"], string> = {
  created: "Nouvelle",
  changed: "Modifiée",
  revived: "De retour",
  withdrawn: "Retirée",
};

/** A change of a field in words: what of it is no more, what is new, and what stands under its name with other words. */
export interface FieldDifference {
  label: string;
  removed: string[];
  added: string[];
  altered: string[];
}

/** Tells a change of a field. Of a list, only the items that are not the same. */
export function differenceOf({ field, before, after }: FieldChange): FieldDifference {
  const was = itemsOf(before?.value);
  const is = itemsOf(after?.value);
  const same = new Set(was.map(identity).filter((key) => is.map(identity).includes(key)));
  const removed = was.filter((item) => !same.has(identity(item))).map(itemText);
  const added = is.filter((item) => !same.has(identity(item))).map(itemText);
  const altered = removed.filter((text) => added.includes(text));
  const apart = (texts: readonly string[]) => texts.filter((text) => !altered.includes(text));
  return { label: PROFILE_FIELDS[field], removed: apart(removed), added: apart(added), altered };
}

function itemsOf(value: unknown): unknown[] {
  return value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function identity(item: unknown): string {
  return JSON.stringify(item);
}

/** What an item of a profile is called by: its title, its name, its label with its value; else all its values. */
function itemText(item: unknown): string {
  if (item === null || typeof item !== "object") return String(item);
  const part = item as Record<string, unknown>;
  if (typeof part.title === "string") return part.title;
  if (typeof part.label === "string") {
    return [part.value ?? part.amount, part.unit, part.label].filter(isSaid).join(" ");
  }
  if (typeof part.text === "string" && part.text) return part.text;
  if (isSaid(part.name)) return String(part.name);
  return Object.values(part)
    .flatMap((value) => itemsOf(value))
    .map(itemText)
    .filter(isSaid)
    .join(", ");
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}
