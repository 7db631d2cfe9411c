import { hull } from "#domain/passage.ts";
import { type FindingDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { contactsIn } from "./contacts.ts";
import type { LabelKind } from "./expectations.ts";
import type { Experience } from "./experience.ts";
import { ownFigures } from "./figures.ts";
import { examplesIn } from "./listed.ts";
import type { Naming } from "./naming.ts";
import { carriedOrganisation } from "./organisation-names.ts";
import { summaryOf, toSection } from "./profile-parts.ts";
import { programmeDraft, programmesOf, triedScheme } from "./programmes.ts";
import { distinct, relation, relationsIn } from "./relations.ts";
import {
  beginningsIn,
  beneficiariesOf,
  legalFormOf,
  type Presentation,
  perimeterOf,
  placesOfIt,
  typesOf,
} from "./said.ts";
import { ownWorkforce } from "./workforce.ts";

/** Labels whose figures are those of the structure. What it observed before is a state of the world. */
const FIGURES: readonly LabelKind[] = ["activity", "objectives", "actions", "results"];

/** The profile that an experience gives, those of the programmes that it tells of, and the examples that it names. */
export function profilesOf(
  experience: Experience,
  { name, aliases, carrier, memberOf }: Naming,
  findings: FindingDraft[],
): InitiativeDraft[] {
  const { header, parts } = experience;
  const textsOf = (...kinds: LabelKind[]) =>
    parts.filter((p) => kinds.includes(p.kind)).flatMap((p) => p.blocks.map((b) => b.text));
  const names = [name.value, ...aliases.map((a) => a.value)];
  const activity = textsOf("activity");
  const actions = textsOf("actions");
  const said: Presentation = {
    names,
    title: header.title,
    header: header.tellers.flatMap(({ role, organisation }) => [
      ...(role ? [role] : []),
      ...(organisation ? [carriedOrganisation(organisation)] : []),
    ]),
    activity,
    observation: textsOf("initial-observation"),
  };
  const draft = initiativeDraft(name, "full", "own-section", {
    document: experience.document,
    lineStart: experience.lineStart,
    lineEnd: experience.lineEnd,
  });
  draft.aliases = aliases;
  draft.structureTypes = typesOf(said);
  draft.legalForm = legalFormOf(said);
  draft.places = placesOfIt(said);
  draft.perimeter = perimeterOf(activity);
  draft.beneficiaries = beneficiariesOf(activity);
  const [presenting] = activity.length > 0 ? activity : actions;
  draft.summary = presenting ? summaryOf(presenting) : null;
  draft.startedOn = beginningsIn(activity)[0] ?? null;
  draft.workforce = activity.map(ownWorkforce).find((w) => w !== null) ?? null;
  draft.keyFigures = textsOf(...FIGURES).flatMap(ownFigures);
  draft.sections = parts.filter((p) => p.blocks.length > 0).map((p) => toSection(p));
  draft.contacts = contactsIn(textsOf("contact"), header.tellers, name.value, findings);

  const programmes = programmesOf(experience, names);
  const tried = triedScheme(header.title, names);
  draft.relations = distinct(
    [
      ...(carrier ? [relation("carrier", carrier)] : []),
      ...memberOf.map((group) => relation("member-of", group)),
      ...programmes.map((p) => relation("programme", p.name)),
      ...(tried ? [relation("programme", tried)] : []),
      ...relationsIn([...activity, ...actions, ...textsOf("results", "partners", "funding")]),
    ],
    names,
  );
  return [draft, ...programmes.map((p) => programmeDraft(p, name)), ...examplesIn([...activity, ...actions])];
}

/** Two years given for the beginning of one thing in one text: « Lancé en 2022 … a été créé en 2018 ». */
export function beginningFindings(experience: Experience, naming: Naming | null): FindingDraft[] {
  return experience.parts.flatMap(({ kind, blocks }) => {
    if (kind !== "activity" && kind !== "actions") return [];
    return blocks.flatMap(({ text }): FindingDraft[] => {
      const [first, ...others] = beginningsIn([text]);
      const other = others.find((o) => o.value.iso !== first?.value.iso);
      if (!first || !other) return [];
      return [
        {
          code: "contradictory-values",
          passage: hull([first.passage, other.passage]) ?? other.passage,
          message: `Le texte dit à la fois « ${first.raw} » et « ${other.raw} ».`,
          found: first.raw,
          expected: other.raw,
          about: naming?.name.value ?? null,
        },
      ];
    });
  });
}
