import { isPlan } from "../../attribute/subject.ts";
import { figuresIn } from "../../fill/figures.ts";
import { tie } from "../../tie/told.ts";
import { sentences } from "../common/sentences.ts";
import { otherStaffCounts } from "../common/workforce-field.ts";
import { type FindingDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { beginningFindings, beginningsIn, ownBeginningsIn } from "./beginnings.ts";
import { contactsIn } from "./contacts.ts";
import { contradictoryCounts } from "./contradictory-counts.ts";
import { doubtsIn } from "./doubts.ts";
import type { Experience } from "./experience.ts";
import { legalFormTold, readIdentity } from "./identity.ts";
import type { LabelKind } from "./labels.ts";
import { examplesIn } from "./listed.ts";
import type { Naming } from "./naming.ts";
import { carriedOrganisation } from "./organisation-names.ts";
import { placesOfIt } from "./places.ts";
import { summaryOf, toSection } from "./profile-parts.ts";
import { programmeDraft, programmesOf, triedScheme } from "./programmes.ts";
import { distinct, relationsIn } from "./relations.ts";
import {
  beneficiariesOf,
  legalFormOf,
  type Presentation,
  perimeterOf,
  typesBesideName,
  typesOf,
  typesRecognised,
} from "./said.ts";
import { ownWorkforce, staffTold, workforceFindings } from "./workforce.ts";

/** Labels whose figures are those of the structure. What it observed before is a state of the world. */
const FIGURES: readonly LabelKind[] = ["activity", "objectives", "actions", "results", "key-figures"];
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
  const actions = textsOf("actions");
  const presented = textsOf("activity");
  // Where no part presents it, what it did says who it is.
  const activity = presented.length > 0 ? presented : actions;
  const reached = textsOf("replication")
    .flatMap(sentences)
    .filter((sentence) => !isPlan(sentence));
  const said: Presentation = {
    names,
    title: header.title,
    header: [
      ...(header.organisation ? [carriedOrganisation(header.organisation)] : []),
      ...header.tellers.flatMap(({ role, organisation }) => [
        ...(role ? [role] : []),
        ...(organisation ? [carriedOrganisation(organisation)] : []),
      ]),
    ],
    activity,
    observation: textsOf("initial-observation"),
    places: header.places,
  };
  const draft = initiativeDraft(name, "full", "own-section", {
    document: experience.document,
    lineStart: experience.lineStart,
    lineEnd: experience.lineEnd,
  });
  draft.aliases = aliases;
  draft.structureTypes = typesOf(said);
  const known = new Set(draft.structureTypes.map((t) => t.value));
  const identity = [header.organisation, ...header.tellers.map((t) => (t.ownLine ? t.organisation : null))];
  const besides = identity.flatMap((o) => (o ? typesBesideName(o) : []));
  for (const type of [...besides, ...typesRecognised([...activity, ...actions], names)])
    if (!known.has(type.value)) {
      known.add(type.value);
      draft.structureTypes.push(type);
    }
  const organisations = [header.organisation, ...header.tellers.map((t) => t.organisation)].filter(
    (x) => x !== null,
  );
  draft.legalForm = legalFormOf(said) ?? legalFormTold(name.value, organisations, activity);
  draft.places = placesOfIt(said);
  draft.perimeter = perimeterOf(activity);
  draft.beneficiaries = beneficiariesOf(activity);
  const [presenting] = activity;
  draft.summary = presenting ? summaryOf(presenting) : null;
  draft.startedOn =
    beginningsIn(activity)[0] ?? ownBeginningsIn([...actions, ...textsOf("results")], names)[0] ?? null;
  draft.workforce =
    activity.map((text) => ownWorkforce(text, names)).find((w) => w !== null) ??
    staffTold([...actions, ...textsOf("results", "key-figures")], names);
  readIdentity(
    draft,
    [...activity, ...actions, ...textsOf("results", "funding", "key-figures"), ...reached],
    experience.fields,
    findings,
    textsOf("contact"),
  );
  findings.push(...beginningFindings(experience, names), ...doubtsIn(experience, name.value));
  findings.push(...workforceFindings(activity, draft));
  findings.push(...otherStaffCounts([...actions, ...textsOf("results")], draft));
  draft.keyFigures = [...textsOf(...FIGURES), ...reached].flatMap((text) =>
    figuresIn(text, { own: names, carrier: null }),
  );
  findings.push(...contradictoryCounts(draft.keyFigures, name.value));
  draft.sections = parts.filter((p) => p.blocks.length > 0).map((p) => toSection(p));
  draft.contacts = contactsIn(textsOf("contact"), header.tellers, name.value, findings);

  const told = [...activity, ...actions, ...textsOf("results", "partners", "funding", "success-keys")];
  const tellersNames = [
    ...names,
    ...header.tellers.flatMap((t) => [t.name.text, t.forAnother ? "" : (t.organisation?.text ?? "")]),
  ];
  const programmes = programmesOf(experience, names);
  const tried = triedScheme(header.title, names);
  draft.relations = distinct(
    [
      ...(carrier ? [tie("carrier", carrier)] : []),
      ...memberOf.map((group) => tie("member-of", group)),
      ...programmes.map((p) => tie("programme", p.name)),
      ...(tried ? [tie("programme", tried)] : []),
      ...relationsIn(told, tellersNames),
    ],
    names,
  );
  return [draft, ...programmes.map((p) => programmeDraft(p, name)), ...examplesIn([...activity, ...actions])];
}
