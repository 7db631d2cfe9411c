import type { Person } from "#domain/directory.ts";
import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { hull } from "#domain/passage.ts";
import { profileSectionLabel } from "#domain/section-kinds.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { placeDrafts } from "../common/own-places.ts";
import { quotedPeopleIn } from "../common/quoted-people.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { summaryFrom } from "../common/summary.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { beginningOf } from "./beginning.ts";
import { readContact } from "./contact-part.ts";
import { readIdentityLines } from "./identity-lines.ts";
import { legalFormOf } from "./legal-form-of.ts";
import { nameOf } from "./name.ts";
import { isAboutCarrier, isAboutTerritory, type Whose } from "./own-words.ts";
import { cutProfile, type ProfilePart, toSection } from "./profile-cut.ts";
import { EXPECTED_PARTS, type ProfilePartKind } from "./profile-headings.ts";
import { studyRelations } from "./relations.ts";
import type { Study } from "./studies.ts";
import { studyFigures } from "./study-figures.ts";
import { summaryOf } from "./study-summary.ts";

/** Reads one case study; the chapter's introduction, which is no part of it, gives nothing to the initiative. */
export function readCaseStudy(study: Study, draft: DocumentDraft): InitiativeDraft | null {
  const { title, titleBlock, body } = study;
  const parts = cutProfile(body, draft);
  const of = (...kinds: ProfilePartKind[]) =>
    parts.filter((p) => kinds.includes(p.kind)).flatMap((p) => p.blocks);
  const contact = of("contact");
  const reaching = new Set(contact);
  const texts = parts.filter((p) => p.kind !== "contact").flatMap((p) => p.blocks.map((b) => b.text));
  const naming = nameOf(title, texts, contact);
  const told = body.findLast((b) => b.kind !== "note") ?? titleBlock;
  const passage = hull([blockPassage(titleBlock), blockPassage(told)]);
  if (!passage) return null;
  const initiative = initiativeDraft(naming.name, "full", "own-section", passage);
  const own = [naming.name.value, ...naming.aliases.map((a) => a.value)];
  const carrier = naming.carrier?.value ?? null;
  const whose: Whose = { own, carrier };
  const telling = of(
    "context",
    "initial-observation",
    "history",
    "description",
    "activity",
    "actions",
    "objectives",
    "challenge",
  );
  const presenting = [...of("description"), ...of("activity", "actions"), ...of("context", "history")];

  initiative.aliases = naming.aliases;
  initiative.sections = parts.flatMap(toSection);
  initiative.summary = summaryOf(presenting, of("impact", "results", "success-keys"), own, carrier);
  initiative.challenge = firstWords(of("challenge"));
  initiative.beneficiaries = firstWords(of("beneficiaries"));
  // The kinds of a structure that carries a project in its title are those of the structure behind the project.
  initiative.structureTypes = structureTypesSaidOf(carrier ? [...own, carrier] : own, [
    title,
    ...[...of("context", "description", "activity", "history"), ...of("impact", "actions")].map(
      (b) => b.text,
    ),
  ]);
  // The town of a branch's name is not the only one of the house.
  const placed = own.filter((name) => name === naming.name.value || communesNamedIn(name).length === 0);
  initiative.places = placeDrafts(placed, [title, ...ownSentences(telling, whose)]);
  const saying = [
    ...of("context", "history"),
    ...of("description", "activity", "actions", "impact", "partners", "vigilance"),
  ].map((b) => b.text);
  initiative.legalForm = legalFormOf(own, saying, carrier !== null);
  initiative.startedOn = beginningOf(own, saying);
  Object.assign(initiative, studyFigures(parts, whose));
  initiative.workforce = workforceOf(
    of("context", "history", "description", "activity", "impact", "results", "key-figures", "vigilance"),
    whose,
  );
  initiative.relations = studyRelations(parts, naming, whose);
  readIdentityLines(
    body.filter((b) => !reaching.has(b)),
    initiative,
  );
  readContact(contact, initiative, draft);
  const said = parts.filter((p) => p.kind !== "contact" && p.kind !== "resources").flatMap((p) => p.blocks);
  draft.people.push(...peopleIn(said, initiative.name.value, draft));
  reportMissing(parts, titleBlock, naming.name.value, draft);
  return initiative;
}

/** Those who are quoted, then those who are only named with what they do; each once. */
function peopleIn(blocks: readonly Block[], organisation: string, draft: DocumentDraft): Person[] {
  const found = blocks
    .filter((b) => b.kind !== "heading")
    .flatMap((b) => quotedPeopleIn(b.text, organisation));
  const ordered = [
    ...found.filter((p) => p.context === "quoted"),
    ...found.filter((p) => p.context !== "quoted"),
  ];
  const known = new Set(
    draft.people.filter((p) => p.context === "quoted" || p.context === "governance").map((p) => p.name),
  );
  return ordered.filter(({ name }) => !known.has(name) && known.add(name));
}

/** The sentences that tell of the initiative, not of its carrier or of the territory. */
function ownSentences(blocks: readonly Block[], whose: Whose): SourcedText[] {
  return blocks.flatMap((b) => sentences(b.text)).filter((s) => !isAboutCarrier(s, whose));
}

function firstWords(blocks: readonly Block[]): InitiativeDraft["challenge"] {
  const [first] = blocks.filter((b) => b.kind !== "heading");
  return first ? summaryFrom(first.text) : null;
}

/** The staff of the carrier is not the project's. */
function workforceOf(blocks: readonly Block[], whose: Whose): InitiativeDraft["workforce"] {
  for (const sentence of blocks.flatMap((b) => sentences(b.text))) {
    if (isAboutCarrier(sentence, whose) || isAboutTerritory(sentence, whose)) continue;
    const told = readWorkforceSentence(sentence);
    if (told) return told;
  }
  return null;
}

function reportMissing(
  parts: readonly ProfilePart[],
  title: Block,
  about: string,
  draft: DocumentDraft,
): void {
  for (const expected of EXPECTED_PARTS) {
    if (parts.some((p) => p.kind === expected)) continue;
    draft.findings.push({
      code: "missing-part",
      passage: blockPassage(title),
      message: `La fiche ne comporte pas de partie « ${profileSectionLabel(expected)} ».`,
      found: null,
      expected: profileSectionLabel(expected),
      about,
    });
  }
}
