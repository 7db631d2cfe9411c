/**
 * The kinds of structure, in the groups that the field uses. GEIQ and EA are not SIAE, which is why the
 * groups are not one list. `terms` are regular expressions on folded text (lower case, no accents).
 */
export const STRUCTURE_TYPES = [
  {
    code: "ACI",
    label: "Atelier et chantier d'insertion",
    plural: "Ateliers et chantiers d'insertion",
    group: "iae",
    terms: [
      "a\\.?c\\.?i",
      "(?:ateliers?|associations?)?[ ,-]*(?:et |ou )?chantiers? d'?\\s?insertion",
      "ateliers? d'insertion",
    ],
  },
  {
    code: "EI",
    label: "Entreprise d'insertion",
    plural: "Entreprises d'insertion",
    group: "iae",
    terms: ["ei", "entreprises? d'insertion(?! par le travail)"],
  },
  {
    code: "AI",
    label: "Association intermédiaire",
    plural: "Associations intermédiaires",
    group: "iae",
    terms: ["ai", "associations? intermediaires?"],
  },
  {
    code: "ETTI",
    label: "Entreprise de travail temporaire d'insertion",
    plural: "Entreprises de travail temporaire d'insertion",
    group: "iae",
    terms: ["etti", "(?:entreprises?|agences?) de travail temporaire d'insertion"],
  },
  {
    code: "EITI",
    label: "Entreprise d'insertion par le travail indépendant",
    plural: "Entreprises d'insertion par le travail indépendant",
    group: "iae",
    terms: ["eiti", "entreprises? d'insertion par le travail independant"],
  },
  {
    code: "SIAE",
    label: "Structure d'insertion par l'activité économique",
    plural: "Structures d'insertion par l'activité économique",
    group: "iae",
    terms: ["siae", "structures? d'insertion(?: par l'activite economique)?"],
  },
  {
    code: "EA",
    label: "Entreprise adaptée",
    plural: "Entreprises adaptées",
    group: "handicap",
    terms: ["ea", "entreprises? adaptees?(?! de travail)"],
  },
  {
    code: "EATT",
    label: "Entreprise adaptée de travail temporaire",
    plural: "Entreprises adaptées de travail temporaire",
    group: "handicap",
    terms: ["eatt", "entreprises? adaptees? de travail temporaire"],
  },
  {
    code: "ESAT",
    label: "Établissement ou service d'accompagnement par le travail",
    plural: "Établissements et services d'accompagnement par le travail",
    group: "handicap",
    terms: ["esat", "etablissements? (?:et|ou) services? d'(?:aide|accompagnement) par le travail"],
  },
  {
    code: "PTCE",
    label: "Pôle territorial de coopération économique",
    plural: "Pôles territoriaux de coopération économique",
    group: "cooperation",
    terms: ["ptce", "poles? territor(?:ial|iaux) de cooperation economique"],
  },
  {
    code: "GEIQ",
    label: "Groupement d'employeurs pour l'insertion et la qualification",
    plural: "Groupements d'employeurs pour l'insertion et la qualification",
    group: "autres",
    terms: [
      "geiq",
      "groupements? d'employeurs? (?:pour l'insertion(?: et (?:la )?qualification)?|qui parient)",
    ],
  },
  {
    code: "RQ",
    label: "Régie de quartier",
    plural: "Régies de quartier",
    group: "autres",
    terms: ["rq", "regies? de quartiers?"],
  },
  {
    code: "INCUBATEUR",
    label: "Incubateur",
    plural: "Incubateurs",
    group: "autres",
    terms: ["incubateurs?"],
  },
] as const;

export type StructureTypeCode = (typeof STRUCTURE_TYPES)[number]["code"];

export const STRUCTURE_TYPE_CODES = STRUCTURE_TYPES.map((t) => t.code) as [
  StructureTypeCode,
  ...StructureTypeCode[],
];

export const STRUCTURE_GROUPS = [
  { code: "iae", label: "Insertion par l'activité économique" },
  { code: "handicap", label: "Handicap" },
  { code: "cooperation", label: "Coopération" },
  { code: "autres", label: "Autres" },
] as const;

/** What a filter asks for beside them: those of whom no publication says what they are. */
export const NO_TYPE = "AUCUN";
export type TypeFilter = StructureTypeCode | typeof NO_TYPE;
export const TYPE_FILTERS: readonly { value: TypeFilter; label: string }[] = [
  ...STRUCTURE_TYPES.map(({ code, label }) => ({ value: code, label })),
  { value: NO_TYPE, label: "Type non indiqué" },
];
export const TYPE_FILTER_CODES = [...STRUCTURE_TYPE_CODES, NO_TYPE] as const;

const BY_CODE = new Map<string, (typeof STRUCTURE_TYPES)[number]>(STRUCTURE_TYPES.map((t) => [t.code, t]));

export function structureType(code: string) {
  return BY_CODE.get(code);
}

/** Finds the words by which a text says a kind, in text without accents. */
export function structureTypePattern(code: StructureTypeCode): RegExp {
  const terms = BY_CODE.get(code)?.terms ?? [];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join("|")})(?![\\p{L}\\p{N}])`, "u");
}
