import type { Severity } from "./vocabularies.ts";

/**
 * What a source can say badly, or an import could not read. `field` is the field of a profile that the finding
 * makes doubtful, so that a profile can tell « ambigu dans la source » from « absent de la source ».
 */
export const FINDING_CODES = {
  "unread-lines": { label: "Lignes non lues", severity: "warning", field: null },
  "rejected-value": { label: "Valeur écartée", severity: "warning", field: null },
  "nothing-read": { label: "Publication dont rien n'a été lu", severity: "error", field: null },
  "family-recognised": { label: "Famille reconnue à la lecture", severity: "info", field: null },
  "read-otherwise": { label: "Texte lu sans la grammaire de sa famille", severity: "warning", field: null },
  "unsure-subject": { label: "Sujet incertain, sans fiche", severity: "info", field: null },
  "unclaimed-address": { label: "Coordonnée de personne", severity: "info", field: null },
  "missing-part": { label: "Partie attendue et absente", severity: "info", field: null },
  "missing-title": { label: "Fiche sans titre", severity: "warning", field: "name" },
  "unknown-heading": { label: "Titre inattendu", severity: "info", field: null },
  "misplaced-heading": { label: "Titre qui ne précède pas son texte", severity: "info", field: null },
  "repeated-section": { label: "Partie répétée", severity: "warning", field: null },
  "pasted-passage": { label: "Passage repris d'une autre fiche", severity: "warning", field: "challenge" },
  "mislabelled-field": { label: "Intitulé de champ fautif", severity: "info", field: null },
  placeholder: { label: "Question ou emplacement resté dans le texte", severity: "warning", field: null },
  "empty-field": { label: "Champ laissé vide", severity: "info", field: null },
  "invalid-phone": { label: "Numéro de téléphone incomplet", severity: "warning", field: "contacts" },
  "invalid-email": { label: "Adresse électronique incomplète", severity: "warning", field: "contacts" },
  "invalid-siret": { label: "SIRET non valide", severity: "error", field: "siret" },
  "siren-for-siret": { label: "SIREN donné pour un SIRET", severity: "warning", field: "siret" },
  "implausible-figure": { label: "Chiffre invraisemblable", severity: "warning", field: "keyFigures" },
  "contradictory-figures": { label: "Chiffres contradictoires", severity: "warning", field: "workforce" },
  "contradictory-values": { label: "Valeurs contradictoires", severity: "warning", field: null },
  "name-variants": { label: "Nom écrit de plusieurs façons", severity: "info", field: "name" },
  "name-mismatch": { label: "Le titre et la fiche nomment autrement", severity: "info", field: "name" },
  "foreign-note": { label: "Note d'un autre volume", severity: "warning", field: null },
  "orphan-note": { label: "Note sans appel ou appel sans note", severity: "info", field: null },
  "dead-link": { label: "Lien qui ne mène nulle part", severity: "info", field: "websites" },
  "ocr-damage": {
    label: "Texte abîmé par la reconnaissance de caractères",
    severity: "warning",
    field: null,
  },
  "poor-legibility": {
    label: "Fiche tirée d'un texte mal lisible",
    severity: "warning",
    field: "sections",
  },
  misprint: { label: "Coquille", severity: "info", field: null },
  "truncated-text": { label: "Texte interrompu", severity: "warning", field: null },
  "ambiguous-place": { label: "Lieu ambigu", severity: "warning", field: "communes" },
  "unknown-place": { label: "Lieu introuvable", severity: "info", field: "communes" },
  "department-postcode-mismatch": {
    label: "Département et code postal discordants",
    severity: "warning",
    field: "departments",
  },
  "merge-decided": { label: "Rapprochement décidé", severity: "info", field: null },
  "merge-refused": { label: "Rapprochement écarté", severity: "info", field: null },
} as const satisfies Record<string, { label: string; severity: Severity; field: string | null }>;

export type FindingCode = keyof typeof FINDING_CODES;
export const FINDING_CODE_LIST = Object.keys(FINDING_CODES) as [FindingCode, ...FindingCode[]];

/** What the import decided, rather than what a source says badly: whether two names are one thing. */
export const DECISION_CODES: readonly FindingCode[] = ["merge-decided", "merge-refused"];

export function isDecision(code: FindingCode): boolean {
  return DECISION_CODES.includes(code);
}
