/** What a sheet tells, field by field, and the large parts that the fields stand in. */
const KINDS_BY_GROUP = {
  identity: [
    "identity",
    "name",
    "establishment",
    "brand",
    "carrier",
    "activity",
    "legal-form",
    "ape",
    "siret",
    "siren",
    "agreement",
    "label",
    "seat",
    "networks",
    "members",
    "website",
    "founded",
  ],
  contact: ["contact", "address", "person", "phone", "email"],
  action: [
    "zoom",
    "history",
    "context",
    "objective",
    "description",
    "materials",
    "perimeter",
    "territory",
    "start",
    "workforce",
  ],
  partners: [
    "technical-partners",
    "funders",
    "partners",
    "beneficiaries",
    "customers",
    "users",
    "local",
    "departmental",
    "regional",
    "national",
    "european",
    "other",
  ],
  characteristics: [
    "characteristics",
    "viability",
    "innovation",
    "innovation-part",
    "solidarity-finance",
    "research",
    "replication",
    "levers",
    "obstacles",
    "success-keys",
    "vigilance",
    "results",
    "outlook",
  ],
  figures: ["figures", "budget", "indicator", "other-indicators"],
  sheet: ["challenge", "unknown", "own-part"],
} as const;

export type FieldGroup = keyof typeof KINDS_BY_GROUP;
export type FieldKind = (typeof KINDS_BY_GROUP)[FieldGroup][number];

const GROUP_OF = new Map<FieldKind, FieldGroup>(
  (Object.keys(KINDS_BY_GROUP) as FieldGroup[]).flatMap((group) =>
    KINDS_BY_GROUP[group].map((kind) => [kind, group] as const),
  ),
);

/** The large part that a field belongs to. */
export function groupOf(kind: FieldKind): FieldGroup {
  return GROUP_OF.get(kind) ?? "sheet";
}

/** Parts that only head other fields and hold no text of their own. */
export const PARTS_WITHOUT_TEXT: ReadonlySet<FieldKind> = new Set([
  "identity",
  "contact",
  "zoom",
  "characteristics",
  "figures",
]);

/** Fields whose text may be long: a passage that has no label goes on with the last of them. */
export const PROSE: ReadonlySet<FieldKind> = new Set([
  "challenge",
  "history",
  "context",
  "objective",
  "description",
  "territory",
  "viability",
  "innovation",
  "innovation-part",
  "research",
  "replication",
  "levers",
  "obstacles",
  "success-keys",
  "vigilance",
  "results",
  "outlook",
  "unknown",
  "own-part",
]);

/** How far around a partner stands, by the label that says so; null where the contract has no word for it. */
export const LEVEL_OF_FIELD = {
  local: "local",
  departmental: null,
  regional: "régional",
  national: "national",
  european: "européen",
  other: null,
} as const;

export type LevelKind = keyof typeof LEVEL_OF_FIELD;

export function isLevel(kind: FieldKind): kind is LevelKind {
  return kind in LEVEL_OF_FIELD;
}

/** Does a field open the large part that it belongs to, and not only stand in the one being read? */
export function opensPart(kind: FieldKind): boolean {
  return !isLevel(kind) && kind !== "own-part";
}

/** Fields that go on in the fields after them: empty by themselves, they are not left empty. */
export const CONTINUED_BY: Partial<Record<FieldKind, readonly FieldKind[]>> = {
  beneficiaries: ["customers", "users", "other", "local", "regional", "national"],
  customers: ["other"],
  users: ["other"],
  "technical-partners": ["local", "departmental", "regional", "national", "european", "other"],
  funders: ["local", "departmental", "regional", "national", "european", "other"],
  partners: [
    "technical-partners",
    "funders",
    "local",
    "departmental",
    "regional",
    "national",
    "european",
    "other",
  ],
  innovation: ["innovation-part", "solidarity-finance", "research"],
  viability: ["innovation-part"],
  description: ["unknown", "own-part"],
};

/** What a field is called in a sentence for a reader. */
export const FIELD_NAMES: Partial<Record<FieldKind, string>> = {
  challenge: "Défi",
  identity: "Fiche identité",
  contact: "Contact",
  history: "Objet & historique de la structure",
  objective: "Objectif de l'action",
  description: "Descriptif de l'action",
  viability: "Viabilité économique",
  innovation: "Innovation",
  replication: "Possibilité d'essaimage et de reproductibilité",
  levers: "Leviers activés",
  obstacles: "Freins rencontrés",
  figures: "Chiffres clés",
};

/** Parts whose fields stand among each other. */
const ZONES: readonly (readonly FieldGroup[])[] = [
  ["identity", "contact"],
  ["action", "partners", "characteristics"],
  ["figures"],
];

/** Does the part being read call for a field of this kind? */
export function isWelcome(kind: FieldKind, group: FieldGroup | null): boolean {
  if (group === null) return false;
  const own = groupOf(kind);
  if (isLevel(kind)) return group === "partners";
  return ZONES.some((zone) => zone.includes(own) && zone.includes(group));
}
