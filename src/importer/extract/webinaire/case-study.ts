import type { ProfileSection } from "#domain/directory.ts";
import { hull, type Sourced } from "#domain/passage.ts";
import { profileSectionLabel } from "#domain/section-kinds.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { legalFormSaidOf } from "../common/legal-form.ts";
import { nameForm } from "../common/near-names.ts";
import { isBody } from "../common/organisation-words.ts";
import { profileOf } from "../common/profile-section.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { type FindingDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { placesAnnounced } from "./announced-name.ts";
import { contactsOf } from "./case-contacts.ts";
import { doubtsOfCase } from "./case-doubts.ts";
import { figuresOfCase } from "./case-figures.ts";
import { identityOf, labelledFields } from "./case-identity.ts";
import { PROFILE_KIND } from "./case-parts.ts";
import { placesOfCase } from "./case-places.ts";
import { challengeOf, formOfOpening, summaryOf, typesOfOpening } from "./case-presentation.ts";
import { budgetOf, staffOf } from "./case-staff.ts";
import { startOfCase } from "./case-start.ts";
import { distinct as distinctTies, tiesOfCase } from "./case-ties.ts";
import type { Announced } from "./contents.ts";
import { bestPrinting, isDamagedForm, printingsOf } from "./names.ts";
import { misspelledContacts, swappedFigures } from "./near-doubts.ts";
import { isSameOrganisation } from "./organisations.ts";
import { type Panel, panelsOf } from "./panels.ts";
import { makersOn, presentedOn, townsOfMap } from "./presented.ts";
import type { Presenter } from "./presenters.ts";
import type { Slide } from "./slides.ts";
import { unitsOf } from "./units.ts";

/** The slides that tell of one initiative, what the contents announced of it, and who tells of it. */
export interface Case {
  name: SourcedText;
  slides: Slide[];
  announced: Announced[];
  presenters: Presenter[];
  /** « Retour d'expérience 1 », where a slide prints it. */
  marker: SourcedText | null;
}

export interface CaseProfile {
  initiative: InitiativeDraft;
  findings: FindingDraft[];
  panels: Panel[];
}

/** The profile that the slides of a case study give, and what they leave open or contradict. */
export function readCase(
  { name, slides, announced, presenters, marker }: Case,
  elsewhere: readonly Block[],
): CaseProfile {
  const panels = slides.flatMap(panelsOf);
  const blocks = slides.flatMap((s) => s.blocks);
  const lines = slides.flatMap((s) => s.lines);
  const printings = blocks.flatMap((b) => printingsOf(name.oneLine, b.text));
  const all = [...printings, ...elsewhere.flatMap((b) => printingsOf(name.oneLine, b.text))];
  const best =
    announced.length === 0 ? name : bestPrinting(name, [...printings, ...announced.map((a) => a.name)]);
  const [first] = slides;
  const presented = first ? presentedOn(first) : null;
  const names = [best.oneLine];
  const fields = labelledFields(lines);
  const identity = identityOf(fields);
  const staff = staffOf(panels, fields);
  const contacts = contactsOf(panels);
  const budget = budgetOf(panels);
  const passage = hull(lines.map((line) => line.passage)) ?? best.passage;
  // One slide that nobody announces nor tells of is a word on it, no case study.
  const isTold = announced.length > 0 || presenters.length > 0 || marker !== null;
  const draft = isTold
    ? initiativeDraft(best.sourced(), "full", "own-section", passage)
    : initiativeDraft(best.sourced(), "brief", "brief", passage);
  const initiative: InitiativeDraft = {
    ...draft,
    aliases: [...(presented?.aliases ?? []), ...damagedForms(best, all)],
    mentions: announced.map((a) => ({ role: "mention", passage: blockPassage(a.item) })),
    structureTypes: distinct([
      ...announced.flatMap((a) => a.types),
      ...structureTypesOf(best),
      ...identity.structureTypes,
      ...typesOfOpening(panels),
    ]),
    legalForm:
      identity.legalForm ??
      legalFormSaidOf(
        names,
        blocks.map((b) => b.text),
      ) ??
      formOfOpening(panels),
    places: [
      ...announced.flatMap((a) => a.places),
      // « X (Roubaix, 59) » on the line of its own title.
      ...lines.filter((line) => line.lineStart === name.lineStart).flatMap(placesAnnounced),
      ...slides.flatMap(townsOfMap),
      ...placesOfCase(panels, names),
    ],
    challenge: challengeOf(panels),
    summary: summaryOf(panels),
    siret: identity.siret,
    apeCodes: identity.apeCodes,
    networks: identity.networks,
    startedOn: identity.startedOn ?? startOfCase(panels, names),
    contacts: contacts.contacts,
    websites: contacts.websites,
    keyFigures: figuresOfCase(panels, fields, names),
    workforce: staff.workforce,
    budget,
    relations: distinctTies([
      ...announced.flatMap((a) => a.relations),
      ...(presented && first ? makersOn(first) : []),
      ...tiesOfCase(panels, names),
      ...carriersIn(presenters, names),
    ]),
    sections: panels.flatMap(sectionOf),
  };
  const findings = [
    ...identity.findings,
    ...staff.findings,
    ...contacts.findings,
    ...doubtsOfCase(panels, budget),
    ...swappedFigures(panels),
    ...misspelledContacts(contacts.contacts, presenters),
  ];
  return { initiative, findings, panels };
}

/** Who directs or presides another house than the initiative speaks for the one that carries it. */
function carriersIn(
  presenters: readonly Presenter[],
  names: readonly string[],
): InitiativeDraft["relations"] {
  return presenters.flatMap(({ role, organisation }) => {
    const leads = role && /^(?:co-?)?(?:direct|pr[ée]sid|g[ée]rant|fondat)/iu.test(role.text);
    if (!leads || !organisation || isBody(organisation.text)) return [];
    const name = organisation.oneLine;
    if (
      names.some(
        (own) =>
          isSameOrganisation(own, name) ||
          nameForm(name).includes(nameForm(own)) ||
          nameForm(own).includes(nameForm(name)),
      )
    )
      return [];
    return [{ name, kind: "carrier" as const, level: null, passage: organisation.passage }];
  });
}

function distinct(types: InitiativeDraft["structureTypes"]): InitiativeDraft["structureTypes"] {
  return types.filter((t, i) => types.findIndex((other) => other.value === t.value) === i);
}

/** The forms that recognition made of a name: the clean one is the name, these are how slides print it. */
function damagedForms(name: SourcedText, printings: readonly SourcedText[]): Sourced<string>[] {
  const seen = new Set([nameForm(name.oneLine)]);
  return printings.flatMap((printing) => {
    const form = nameForm(printing.oneLine);
    if (seen.has(form) || !isDamagedForm(name.oneLine, printing.oneLine)) return [];
    seen.add(form);
    return [printing.sourced()];
  });
}

/** The part of the profile that a panel is; one without text under its title is none, nor words of a drawing. */
function sectionOf({ part, title, blocks, passage }: Panel): ProfileSection[] {
  const told = part
    ? blocks.length > 0
    : blocks.some((b) => b.text.length >= 80 && /\p{Ll}[.!?]/u.test(b.text.text)) ||
      blocks.filter((b) => b.kind === "item" && b.text.length >= 25).length >= 2;
  if (!told) return [];
  const kind = part ? PROFILE_KIND[part] : "description";
  return [
    profileOf(
      kind,
      title?.oneLine ?? profileSectionLabel(kind),
      passage,
      blocksToMarkdown(blocks.flatMap((b) => pointsOf(b, part))),
    ),
  ];
}

/** Parts that slides tell point by point, on lines that often lost their bullets. */
const POINTED: readonly Panel["part"][] = [
  "identity",
  "dates",
  "figures",
  "results",
  "economy",
  "obstacles",
  "vigilance",
  "success",
  "levers",
  "contact",
];

/** A paragraph whose lines are points, as items. */
function pointsOf(block: Block, part: Panel["part"]): Block[] {
  const units = block.kind === "paragraph" && POINTED.includes(part) ? unitsOf([block]) : [];
  return units.length < 2
    ? [block]
    : units.map((text) => ({
        ...block,
        kind: "item",
        depth: 0,
        text,
        lineStart: text.lineStart,
        lineEnd: text.lineEnd,
      }));
}

const ROLE =
  /(?<![\p{L}])(?:[Dd]irecteur|[Dd]irectrice|[Cc]harg[ée]{1,2}e?s?\s+d|[Pp]r[ée]sidente?|[Rr]esponsable|[Cc]oordinat\p{L}+|[Gg][ée]rante?|[Ff]ondat\p{L}+)(?![\p{L}]*\s*:)/u;

/** Who presents the case: a role on the opening slides, and nobody's name beside it. */
export function silentSpeaker({ slides, name, presenters }: Case): FindingDraft[] {
  const opening = slides[0]?.lines ?? [];
  const line = opening.length <= 8 ? opening.find((l) => ROLE.test(l.text)) : undefined;
  const named = opening.some((l) => /(?<![\p{L}])\p{Lu}\p{Ll}+\s+\p{Lu}[\p{Lu}'’-]{2,}/u.test(l.text));
  if (!line || named || presenters.length > 0) return [];
  return [
    {
      code: "missing-part",
      passage: line.passage,
      message: "La diapositive donne la fonction de qui présente l'initiative, et pas son nom.",
      found: line.oneLine,
      expected: "le nom de l'intervenant",
      about: name.oneLine,
    },
  ];
}
