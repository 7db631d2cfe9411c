/** The parts of a profile, in the order a reader wants them. */
export const PROFILE_SECTIONS = [
  { kind: "challenge", label: "Le défi" },
  { kind: "context", label: "Contexte" },
  { kind: "initial-observation", label: "Constat initial" },
  { kind: "history", label: "Objet et historique" },
  { kind: "objectives", label: "Objectifs" },
  { kind: "activity", label: "Activité" },
  { kind: "description", label: "Présentation" },
  { kind: "actions", label: "Actions mises en œuvre" },
  { kind: "impact", label: "Impact" },
  { kind: "results", label: "Résultats" },
  { kind: "success-keys", label: "Clés de réussite" },
  { kind: "levers", label: "Leviers activés" },
  { kind: "vigilance", label: "Points de vigilance" },
  { kind: "obstacles", label: "Freins rencontrés" },
  { kind: "partners", label: "Partenaires" },
  { kind: "funding", label: "Financement" },
  { kind: "economic-viability", label: "Viabilité économique" },
  { kind: "innovation", label: "Innovation" },
  { kind: "research", label: "Recherche et développement" },
  { kind: "replication", label: "Essaimage et reproductibilité" },
  { kind: "key-figures", label: "Chiffres clés" },
  { kind: "contact", label: "Contact" },
] as const;

export type ProfileSectionKind = (typeof PROFILE_SECTIONS)[number]["kind"];

export const PROFILE_SECTION_KINDS = PROFILE_SECTIONS.map((s) => s.kind) as [
  ProfileSectionKind,
  ...ProfileSectionKind[],
];

const LABELS = new Map<string, string>(PROFILE_SECTIONS.map((s) => [s.kind, s.label]));

export function profileSectionLabel(kind: ProfileSectionKind): string {
  return LABELS.get(kind) ?? kind;
}

/** The kinds of part that a publication is made of. */
export const DOCUMENT_SECTIONS = [
  { kind: "cover", label: "Couverture" },
  { kind: "intro", label: "Introduction" },
  { kind: "contents", label: "Sommaire" },
  { kind: "context", label: "Contexte" },
  { kind: "glossary", label: "Mots-clés" },
  { kind: "faq", label: "Questions fréquentes" },
  { kind: "round-table", label: "Table ronde" },
  { kind: "workshop", label: "Atelier" },
  { kind: "case-study", label: "Étude de cas" },
  { kind: "briefs", label: "En bref" },
  { kind: "sheet", label: "Fiche" },
  { kind: "zoom", label: "Zoom" },
  { kind: "thanks", label: "Remerciements" },
  { kind: "resources", label: "Ressources" },
  { kind: "conclusion", label: "Conclusion" },
  { kind: "other", label: "Autre partie" },
] as const;

export type DocumentSectionKind = (typeof DOCUMENT_SECTIONS)[number]["kind"];

export const DOCUMENT_SECTION_KINDS = DOCUMENT_SECTIONS.map((s) => s.kind) as [
  DocumentSectionKind,
  ...DocumentSectionKind[],
];

const PART_LABELS = new Map<string, string>(DOCUMENT_SECTIONS.map((s) => [s.kind, s.label]));

/** « Atelier », « Étude de cas ». */
export function sectionLabel(kind: DocumentSectionKind): string {
  return PART_LABELS.get(kind) ?? kind;
}
