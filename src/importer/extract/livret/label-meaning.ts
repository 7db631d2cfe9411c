import { fold } from "#lib/text.ts";
import { type LabelledThing, labelKind } from "../common/label-kinds.ts";
import type { FieldGroup, FieldKind, LevelKind } from "./field-kinds.ts";

/** The field of a sheet that each thing a label can announce is; « zoom » and the like only head other fields. */
const FIELD_OF = {
  challenge: "challenge",
  "initial-observation": "context",
  context: "context",
  history: "history",
  objectives: "objective",
  activity: "activity",
  actions: "description",
  description: "description",
  results: "results",
  impact: "results",
  "success-keys": "success-keys",
  levers: "levers",
  vigilance: "vigilance",
  obstacles: "obstacles",
  partners: "partners",
  funding: "funders",
  "economic-viability": "viability",
  innovation: "innovation",
  research: "research",
  replication: "replication",
  "key-figures": "figures",
  contact: "contact",
  carrier: "carrier",
  type: "agreement",
  "legal-form": "legal-form",
  "company-number": "siret",
  place: "address",
  perimeter: "perimeter",
  started: "start",
  workforce: "workforce",
  budget: "budget",
  beneficiaries: "beneficiaries",
  materials: "materials",
  networks: "networks",
  members: "members",
  website: "website",
} as const satisfies Partial<Record<LabelledThing, FieldKind>>;

const THINGS = Object.keys(FIELD_OF) as (keyof typeof FIELD_OF)[];

/** How far around partners stand, said in other words than those of the form. Matched on folded labels. */
const LEVELS: readonly (readonly [LevelKind, RegExp])[] = [
  ["european", /\beurop|\bue\b/],
  ["national", /\bnation|\bfrance\b|\bparis\b|\bpays\b/],
  ["other", /^(?:l')?etat\b/],
  ["departmental", /\bdepartement/],
  ["regional", /\bregion/],
  [
    "local",
    /\bloca|\bsur place|\bproche|\bpres (?:de|d')|\bchez (?:nous|eux|elles)|\bvoisin|\bproximite|\bterritoire|\bici\b/,
  ],
];

/** Words that say by themselves what a label asks for weigh at least so much. */
export const PLAINLY = 4;

/** The field that the words of an unknown label speak of, likely or plainly; null where they say nothing. */
export function labelMeaning(
  label: string,
  group: FieldGroup | null,
): { kind: FieldKind; score: number } | null {
  if (group === "partners") {
    const level = LEVELS.find(([, words]) => words.test(fold(label)));
    if (level) return { kind: level[0], score: PLAINLY };
  }
  const read = labelKind(label, THINGS);
  return read && { kind: FIELD_OF[read.kind], score: read.score };
}
