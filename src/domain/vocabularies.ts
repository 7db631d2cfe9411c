/** The short closed lists of the domain, with the words that a visitor reads. */

export const FAMILIES = [
  { code: "panorama", label: "Panorama" },
  { code: "livret", label: "Livret d'initiatives" },
  { code: "restitution", label: "Restitution de colloque" },
  { code: "rencontres", label: "Rencontres régionales" },
  { code: "webinaire", label: "Webinaire" },
  { code: "autre", label: "Autre publication" },
] as const;
export type Family = (typeof FAMILIES)[number]["code"];
export const FAMILY_CODES = FAMILIES.map((f) => f.code) as [Family, ...Family[]];

export const LEVELS = [
  {
    code: "full",
    label: "Racontée en détail",
    plural: "fiches complètes",
    definition: "une étude de cas, un retour d'expérience ou une fiche",
  },
  { code: "brief", label: "Racontée en bref", plural: "en bref", definition: "un paragraphe" },
  {
    code: "listed",
    label: "Citée dans une liste",
    plural: "citées dans une liste",
    definition: "un nom dans une liste",
  },
] as const;
export type Level = (typeof LEVELS)[number]["code"];
export const LEVEL_CODES = LEVELS.map((l) => l.code) as [Level, ...Level[]];

export const SCOPES = [
  { code: "local", label: "Locale" },
  { code: "departmental", label: "Départementale" },
  { code: "regional", label: "Régionale" },
  { code: "national", label: "Nationale" },
  { code: "outside-region", label: "Hors région" },
] as const;
export type Scope = (typeof SCOPES)[number]["code"];
export const SCOPE_CODES = SCOPES.map((s) => s.code) as [Scope, ...Scope[]];

export const RELATION_KINDS = [
  { code: "carrier", label: "Porteur" },
  { code: "programme", label: "Programme" },
  { code: "member", label: "Membre" },
  { code: "member-of", label: "Membre de" },
  { code: "network", label: "Réseau" },
  { code: "technical-partner", label: "Partenaire technique" },
  { code: "partner", label: "Partenaire" },
  { code: "funder", label: "Financeur" },
  { code: "supplier", label: "Fournisseur" },
  { code: "client", label: "Client" },
  { code: "branch", label: "Implantation" },
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number]["code"];
export const RELATION_KIND_CODES = RELATION_KINDS.map((r) => r.code) as [RelationKind, ...RelationKind[]];

export const RELATION_LEVELS = ["local", "régional", "national", "européen"] as const;
export type RelationLevel = (typeof RELATION_LEVELS)[number];

export const OCCURRENCE_ROLES = [
  { code: "own-section", label: "Sa propre partie" },
  { code: "brief", label: "Un paragraphe" },
  { code: "listed", label: "Une liste" },
  { code: "mention", label: "Une mention" },
] as const;
export type OccurrenceRole = (typeof OCCURRENCE_ROLES)[number]["code"];
export const OCCURRENCE_ROLE_CODES = OCCURRENCE_ROLES.map((r) => r.code) as [
  OccurrenceRole,
  ...OccurrenceRole[],
];

export const PERSON_CONTEXTS = ["speaker", "contact", "governance", "quoted", "thanked"] as const;

export const SEVERITIES = [
  { code: "error", label: "Erreur", plural: "erreurs" },
  { code: "warning", label: "À vérifier", plural: "à vérifier" },
  { code: "info", label: "Information", plural: "informations" },
] as const;
export type Severity = (typeof SEVERITIES)[number]["code"];
export const SEVERITY_CODES = SEVERITIES.map((s) => s.code) as [Severity, ...Severity[]];
