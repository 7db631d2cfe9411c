import type { Person } from "#domain/directory.ts";
import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { hull } from "#domain/passage.ts";
import { profileSectionLabel } from "#domain/section-kinds.ts";
import { fold } from "#lib/text.ts";
import { isAboutCarrier, isAboutTerritory, type Whose } from "../../attribute/subject.ts";
import { openingTown, placeDrafts } from "../../fill/places.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { networksIn } from "../../tie/networks.ts";
import { beginningOf } from "../common/beginning.ts";
import { quotedPeopleIn } from "../common/quoted-people.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { summaryFrom } from "../common/summary.ts";
import { otherStaffCounts, readWorkforceField } from "../common/workforce-field.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { cardContacts } from "./card-contacts.ts";
import { readContact } from "./contact-part.ts";
import { cardNames, readIdentityLines } from "./identity-lines.ts";
import { legalFormOf } from "./legal-form-of.ts";
import { nameOf, sameName } from "./name.ts";
import { cutProfile, type ProfilePart, toSection } from "./profile-cut.ts";
import type { ProfilePartKind } from "./profile-headings.ts";
import { EXPECTED_PARTS } from "./profile-words.ts";
import { studyRelations } from "./relations.ts";
import type { Study } from "./studies.ts";
import { studyFigures } from "./study-figures.ts";
import { studyFindings } from "./study-findings.ts";
import { summaryOf } from "./study-summary.ts";
import type { Template } from "./template.ts";

/** Reads one case study; the chapter's introduction, which is no part of it, gives nothing to the initiative. */
export function readCaseStudy(
  study: Study,
  template: Template,
  draft: DocumentDraft,
): InitiativeDraft | null {
  const { title, titleBlock, body } = study;
  const parts = cutProfile(body, template, draft);
  const of = (...kinds: ProfilePartKind[]) =>
    parts.filter((p) => kinds.includes(p.kind)).flatMap((p) => p.blocks);
  const contact = [...of("contact"), ...cardContacts(of("identity"))];
  const reaching = new Set(contact);
  const texts = parts.filter((p) => p.kind !== "contact").flatMap((p) => p.blocks.map((b) => b.text));
  const naming = nameOf(title, texts, contact, cardNames(body));
  const last = body.findLast((b) => b.kind !== "note") ?? titleBlock;
  const passage = hull([titleBlock, ...body.slice(0, 1), last].map(blockPassage));
  if (!passage) return null;
  const initiative = initiativeDraft(naming.name, "full", "own-section", passage);
  const own = [naming.name.value, ...naming.aliases.map((a) => a.value)];
  readIdentityLines(
    body.filter((b) => !reaching.has(b)),
    initiative,
    draft,
  );
  initiative.relations = initiative.relations.filter(
    (r) => r.kind !== "carrier" || !own.some((name) => isSameHouse(name, r.name)),
  );
  const card = { ...initiative };
  const carrier = naming.carrier?.value ?? cardCarrier(card, own);
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
  initiative.beneficiaries ??= firstWords(of("beneficiaries"));
  // The kinds of a structure that carries a project in its title are those of the structure behind the project.
  const types = structureTypesSaidOf(carrier ? [...own, carrier] : own, [
    title,
    ...[...of("context", "description", "activity", "history"), ...of("impact", "actions")].map(
      (b) => b.text,
    ),
  ]);
  if (card.structureTypes.length === 0) initiative.structureTypes = types;
  // The town of a branch's name is not the only one of the house.
  const placed = own.filter((name) => name === naming.name.value || communesNamedIn(name).length === 0);
  const story = of("context", "history", "initial-observation").find((b) => b.kind === "paragraph");
  const town = story ? openingTown(story.text) : null;
  for (const place of [
    ...(town ? [town] : []),
    ...placeDrafts(placed, [title, ...ownSentences(telling, whose)]),
  ])
    if (!initiative.places.some((p) => p.role === place.role && fold(p.raw) === fold(place.raw)))
      initiative.places.push(place);
  const saying = [
    ...of("context", "history"),
    ...of("description", "activity", "actions", "impact", "partners", "vigilance"),
  ].map((b) => b.text);
  initiative.legalForm ??= legalFormOf(own, saying, carrier !== null);
  const told = beginningOf(own, saying);
  reportOtherBeginning(card.startedOn, told, naming.name.value, draft);
  initiative.startedOn ??= told;
  const { keyFigures, budget } = studyFigures(parts, whose);
  initiative.keyFigures = keyFigures;
  initiative.budget.push(...budget);
  initiative.workforce ??= workforceOf(
    of("context", "history", "description", "activity", "impact", "results", "key-figures", "vigilance"),
    whose,
  );
  const networks = ownSentences(telling, whose).flatMap(networksIn);
  initiative.networks.push(
    ...networks.filter((n) => !initiative.networks.some((own) => sameName(own.value, n.value))),
  );
  const carried = card.relations.some((r) => r.kind === "carrier");
  const ties = studyRelations(parts, naming, whose).filter((r) => !carried || r.kind !== "carrier");
  initiative.relations.push(
    ...ties.filter((t) => !card.relations.some((r) => r.kind === t.kind && sameName(r.name, t.name))),
  );
  const said = parts.filter((p) => p.kind !== "contact" && p.kind !== "resources").flatMap((p) => p.blocks);
  draft.people.push(...peopleIn(said, initiative.name.value, draft));
  readContact(contact, initiative, draft);
  draft.findings.push(...studyFindings(parts, initiative.keyFigures, naming.name.value));
  draft.findings.push(...otherStaffCounts(texts, initiative));
  reportMissing(parts, template.parts, titleBlock, naming.name.value, draft);
  return initiative;
}

/** Who the identity card says carries it, where that is somebody else. */
function cardCarrier({ relations }: InitiativeDraft, own: readonly string[]): string | null {
  const carrier = relations.find((r) => r.kind === "carrier")?.name ?? null;
  return carrier && !own.some((name) => isSameHouse(name, carrier)) ? carrier : null;
}

/** « Aux Petits Soins », « GEIQ Aux Petits Soins »: one says its kind too. */
function isSameHouse(name: string, other: string): boolean {
  const bare = (text: string) =>
    text.replace(
      /^(?:l['’]|la |le |les )?(?:GEIQ|PTCE|ESAT|EATT|EA|EI|ACI|ETTI|SCIC|SCOP|association)\s+/iu,
      "",
    );
  return sameName(bare(name), bare(other));
}

/** An identity card and a text that give two years for the beginning. */
function reportOtherBeginning(
  card: InitiativeDraft["startedOn"],
  told: InitiativeDraft["startedOn"],
  about: string,
  draft: DocumentDraft,
): void {
  const [printed, said] = [card?.value.iso?.slice(0, 4), told?.value.iso?.slice(0, 4)];
  if (!card || !told || !printed || !said || printed === said) return;
  draft.findings.push({
    code: "contradictory-values",
    passage: card.passage,
    message: `La fiche donne ${printed} pour la création, et le texte ${said}.`,
    found: card.raw,
    expected: told.raw,
    about,
  });
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

/** The staff of the carrier is not the project's. An item may count it without a verb. */
function workforceOf(blocks: readonly Block[], whose: Whose): InitiativeDraft["workforce"] {
  for (const sentence of blocks.flatMap((b) => sentences(b.text))) {
    if (isAboutCarrier(sentence, whose) || isAboutTerritory(sentence, whose)) continue;
    const told = readWorkforceSentence(sentence);
    if (told) return told;
  }
  const counting = blocks.find((b) => b.kind === "item" && COUNTS_STAFF.test(fold(b.text.text)));
  return counting ? readWorkforceField(counting.text) : null;
}

/** « 5 permanents et 22 salariés en insertion, soit 19,5 ETP », « 41 salariés, dont 33 en situation de handicap ». */
const COUNTS_STAFF =
  /^(?:une equipe de |pres de |environ )?\d+(?:[.,]\d+)? (?:salarie|permanent|encadrant|etp(?! consolid)|postes? en insertion|personnes? salarie)/u;

/** Parts that tell what another is expected to tell. */
const SAYS_IT_TOO: Readonly<Partial<Record<ProfilePartKind, ProfilePartKind>>> = {
  funding: "economic-viability",
  context: "history",
  description: "activity",
  "success-keys": "levers",
};

function reportMissing(
  parts: readonly ProfilePart[],
  printed: ReadonlySet<ProfilePartKind>,
  title: Block,
  about: string,
  draft: DocumentDraft,
): void {
  for (const expected of EXPECTED_PARTS) {
    // What no study of the publication tells is no part of its template.
    if (expected !== "contact" && !printed.has(expected)) continue;
    if (parts.some((p) => p.kind === expected || SAYS_IT_TOO[expected] === p.kind)) continue;
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
