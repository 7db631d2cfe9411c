import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { LabelledThing } from "../common/label-kinds.ts";
import type { ProfilePartKind } from "./profile-headings.ts";

/** Kinds of label by whose words the heading of a part is understood where no exact wording is met. */
export const UNDERSTOOD: readonly LabelledThing[] = [
  "context",
  "initial-observation",
  "history",
  "challenge",
  "objectives",
  "description",
  "activity",
  "actions",
  "results",
  "impact",
  "success-keys",
  "levers",
  "vigilance",
  "obstacles",
  "partners",
  "members",
  "networks",
  "funding",
  "budget",
  "economic-viability",
  "innovation",
  "replication",
  "research",
  "key-figures",
  "beneficiaries",
  "contact",
  "resources",
  "workforce",
  "perimeter",
];

/** What a panorama calls them: it tells one story, from where it starts to what it changes. */
export const READS_AS: Readonly<Partial<Record<LabelledThing, ProfilePartKind>>> = {
  "initial-observation": "context",
  activity: "description",
  actions: "description",
  research: "description",
  workforce: "description",
  perimeter: "description",
  results: "impact",
  levers: "success-keys",
  members: "partners",
  networks: "partners",
  budget: "funding",
};

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
