import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { ProfilePartKind } from "./profile-headings.ts";

/** Words that say what a short heading is about when no variant above is met; looked for among its first words. */
export const PROFILE_WORDS: readonly { kind: ProfilePartKind; words: RegExp }[] = [
  { kind: "context", words: /^(?:contexte|origine|genese|naissance)/u },
  { kind: "history", words: /^(?:histoire|historique)/u },
  {
    kind: "description",
    words: /^(?:presentation|description|fonctionnement|deroulement|demarche|methode)/u,
  },
  { kind: "economic-viability", words: /^viabilite/u },
  { kind: "key-figures", words: /^chiffres?$/u },
  { kind: "objectives", words: /^(?:objectif|ambition|finalite)/u },
  { kind: "results", words: /^(?:resultat|bilan)/u },
  { kind: "impact", words: /^(?:impact|retombee|effet)/u },
  { kind: "partners", words: /^(?:partenaire|partenariat|ecosysteme)/u },
  { kind: "funding", words: /^(?:financement|financeur|budget|cout)/u },
  { kind: "vigilance", words: /^(?:vigilance|limite)/u },
  { kind: "obstacles", words: /^(?:frein|difficulte|obstacle)/u },
  { kind: "success-keys", words: /^(?:reussite|succes)/u },
  { kind: "levers", words: /^(?:levier|atout)/u },
  { kind: "replication", words: /^(?:essaimage|perspective|duplication)/u },
  { kind: "innovation", words: /^innova/u },
];

/** A heading that divides a part and opens none: « Axe alimentation durable », « 1. Repérer », « Phase 2 ». */
export const SUBTITLE =
  /^(?:→|axe|volet|phase|[ée]tape|temps|pilier|action|module|\d+\s*[.)°/-]|(?:\d|deux|trois|quatre)\s+questions?\s|interview|entretien\s|parole\s)/iu;

/** What every case study of a panorama is expected to tell; a missing one is reported. */
export const EXPECTED_PARTS: readonly ProfileSectionKind[] = [
  "context",
  "objectives",
  "description",
  "success-keys",
  "funding",
  "contact",
];
