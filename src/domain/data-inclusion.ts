/** data·inclusion v1, structures: the shape that the field exchanges, from its published constraints. */
import { z } from "zod";
import { passageSchema } from "./passage-schema.ts";
import { STRUCTURE_TYPE_CODES } from "./structure-types.ts";

export const SOURCE = "initiatives-inclusives-hdf";

/** Types of ours that the vocabulary has; PTCE, RQ and others have no value there. */
export const NETWORKS_OF_TYPES: Partial<Record<(typeof STRUCTURE_TYPE_CODES)[number], string>> = {
  ACI: "aci",
  EI: "ei",
  AI: "ai",
  ETTI: "etti",
  EITI: "eiti",
  EA: "ea",
  EATT: "eatt",
  GEIQ: "geiq",
  ESAT: "esat",
};

/** Networks by what their printed names say, on folded words. */
export const NETWORKS: readonly { value: string; named: RegExp }[] = [
  { value: "coorace", named: /\bcoorace\b/ },
  { value: "chantier-ecole", named: /\bchantier ecole\b/ },
  { value: "emmaus", named: /\bemmaus\b/ },
  { value: "unea", named: /\bunea\b/ },
  {
    value: "federation-des-acteurs-de-la-solidarite",
    named: /\bfederation des acteurs de la solidarite\b/,
  },
  { value: "ressourceries", named: /\breseaux? (?:national )?(?:et regional )?des ressourceries\b/ },
];

const NETWORK_VALUES = [...Object.values(NETWORKS_OF_TYPES), ...NETWORKS.map(({ value }) => value)] as [
  string,
  ...string[],
];

export const inclusionStructureSchema = z.strictObject({
  source: z.literal(SOURCE),
  id: z.string().regex(new RegExp(`^${SOURCE}--[a-z0-9]+(-[a-z0-9]+)*$`)),
  nom: z.string().min(3).max(150).regex(/[^.]$/, "un nom sans point final"),
  date_maj: z.iso.date(),
  description: z.string().min(5).max(10_000).nullable(),
  lien_source: z.url().nullable(),
  siret: z
    .string()
    .regex(/^\d{14}$/)
    .nullable(),
  commune: z.string().min(1).nullable(),
  adresse: z.string().min(1).nullable(),
  complement_adresse: z.null(),
  code_postal: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  code_insee: z
    .string()
    .regex(/^[0-9AB]{5}$/)
    .nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  telephone: z
    .string()
    .regex(/^\+\d{6,15}$/)
    .nullable(),
  courriel: z.email().nullable(),
  site_web: z.url().nullable(),
  horaires_accueil: z.null(),
  accessibilite_lieu: z.null(),
  reseaux_porteurs: z
    .array(z.enum(NETWORK_VALUES))
    .refine((values) => new Set(values).size === values.length, "chaque réseau une fois")
    .nullable(),
  /** Not of the schema: what it has no place for. */
  _extension: z.strictObject({
    types_structure: z.array(z.enum(STRUCTURE_TYPE_CODES)),
    est_ptce: z.boolean(),
    precision_position: z.enum(["address", "commune"]).nullable(),
    passages: z.record(z.string(), z.array(passageSchema)),
  }),
});

export type InclusionStructure = z.infer<typeof inclusionStructureSchema>;
