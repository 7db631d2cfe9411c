import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import { type LabelledThing, labelKind } from "../common/label-kinds.ts";
import {
  APPROACH,
  EXPERIENCES,
  PROFILE_PARTS,
  SHORT_QUESTION,
  WORKSHOP_PARTS,
  type WorkshopPart,
} from "./workshop-expectations.ts";

/** What a heading inside a workshop does. */
export type WorkshopHeading = WorkshopPart | "experience" | "approach" | "profile";

/** Nouns that a heading « Présentation de … » may hold without naming anybody. */
const NOBODY =
  /^(?:l['’]|la |le |les |une? )?(?:intervenant|structure|d[ée]marche|projet|dispositif|activit[ée]|entreprise|association|territoire|m[ée]tier|fili[èe]re|offre|actions?|contexte|atelier)\S*$/iu;

/** Things that the words of a label announce inside a workshop, and what their part is in a profile. */
const UNDERSTOOD = {
  "initial-observation": "initial-observation",
  history: "history",
  objectives: "objectives",
  activity: "activity",
  actions: "actions",
  results: "results",
  impact: "impact",
  "success-keys": "success-keys",
  levers: "levers",
  vigilance: "vigilance",
  obstacles: "obstacles",
  partners: "partners",
  funding: "funding",
  "economic-viability": "economic-viability",
  innovation: "innovation",
  replication: "replication",
  "key-figures": "key-figures",
  description: "description",
  theme: "description",
  workforce: "description",
  beneficiaries: "description",
  practices: "success-keys",
  prospects: "replication",
  contact: "contact",
  speakers: "speakers",
  takeaways: "key-points",
  resources: "resources",
} as const satisfies Partial<Record<LabelledThing, ProfileSectionKind | WorkshopPart>>;
const THINGS = Object.keys(UNDERSTOOD) as (keyof typeof UNDERSTOOD)[];
/** A label is short; its words must say one thing plainly, for headings teach too. */
const SURE = 2.6;
/** A question that teaches (« Comment convaincre un hôpital ? ») holds such words too. */
const SURE_OF_QUESTION = 3.5;
const LONGEST_LABEL = 60;

/** What the words of a short label announce, whatever its wording; null for a name, a sentence or a long question. */
function understood(text: string): ProfileSectionKind | WorkshopPart | null {
  if (text.length > (text.endsWith("?") ? SHORT_QUESTION : LONGEST_LABEL) || /[.;!]$/u.test(text))
    return null;
  if (/["«“]/u.test(text) || namesSomebody(text)) return null;
  const reading = labelKind(text, THINGS);
  return reading && reading.score >= (text.endsWith("?") ? SURE_OF_QUESTION : SURE)
    ? UNDERSTOOD[reading.kind]
    : null;
}

/** A capital inside a line that is not all in capitals begins a name. */
function namesSomebody(text: string): boolean {
  return text !== text.toUpperCase() && /(?<=[\p{L}'’,)]\s|['’])\p{Lu}\p{Ll}/u.test(text);
}

/** What a heading does inside a workshop, by its wording or by its words; null for one that only teaches. */
export function workshopHeading(heading: SourcedText): WorkshopHeading | null {
  const known = knownHeading(heading);
  if (known) return known;
  const said = understood(heading.oneLine);
  return said && isWorkshopPart(said) ? said : said && "profile";
}

/** The part of a profile that a label opens. */
export function profilePart(heading: SourcedText): ProfileSectionKind | null {
  const text = heading.oneLine;
  const known = readHeading(text.replace(/\s*\?$/u, ""), PROFILE_PARTS);
  if (known) return known;
  const said = understood(text);
  return said && !isWorkshopPart(said) ? said : null;
}

function isWorkshopPart(said: ProfileSectionKind | WorkshopPart): said is WorkshopPart {
  return said === "contact" || said === "speakers" || said === "key-points" || said === "resources";
}

/** What a heading does inside a workshop, where its wording is one of those that booklets use. */
export function knownHeading(heading: SourcedText): WorkshopHeading | null {
  const text = heading.oneLine;
  const part = readHeading(text, WORKSHOP_PARTS);
  if (part) return part;
  const isQuestion = text.endsWith("?");
  if (isQuestion && text.length > SHORT_QUESTION) return null;
  const question = isQuestion ? text.replace(/\s*\?$/u, "") : null;
  if (question !== null) return readHeading(question, PROFILE_PARTS) ? "profile" : null;
  if (experienceOf(heading)) return "experience";
  if (text.length <= 160 && APPROACH.test(text)) return "approach";
  return readHeading(text, PROFILE_PARTS) ? "profile" : null;
}

/** Whom a heading announces: « Retour d'expérience du X » → « X »; null for a heading that names nobody. */
export function experienceOf(heading: SourcedText): { kind: ProfileSectionKind; name: SourcedText } | null {
  for (const { kind, heading: expression } of EXPERIENCES) {
    const rest = heading.match(expression)?.groups[0]?.trim();
    if (!rest || rest.isBlank || rest.length > 90 || rest.text.endsWith("?")) continue;
    const quoted = rest.match(/[«"“]\s*([^»"”]{2,60}?)\s*[»"”]/u)?.groups[0];
    const bare = quoted ?? rest;
    if (bare.isBlank || NOBODY.test(bare.text) || !/[\p{Lu}\d]/u.test(bare.text)) continue;
    return { kind, name: bare };
  }
  return null;
}
