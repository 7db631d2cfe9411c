import { DEPARTMENTS } from "#domain/departments.ts";
import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { figuresIn } from "../../fill/figures.ts";
import { place, placeDrafts } from "../../fill/places.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";
import { emailsIn, phonesIn, urlsIn } from "../common/contact.ts";
import { readDate } from "../common/dates.ts";
import { legalFormSaidOf } from "../common/legal-form.ts";
import { readPlaceLine, splitPlaces } from "../common/place-line.ts";
import { profileOf } from "../common/profile-section.ts";
import { properNamesIn } from "../common/proper-names.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { startSaidOf } from "../common/started-on.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { summaryFrom } from "../common/summary.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import { type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { listedInitiatives, listedWithPlace } from "./listed.ts";

/** An initiative told in a paragraph: what it is called, where, and what is said of it. */
interface Brief {
  name: SourcedText;
  /** « (Senlis) » after the name. */
  where: SourcedText | null;
  blocks: Block[];
  body: SourcedText;
}

/** The initiatives that a part tells in a paragraph each, or only lists. */
export function readBriefs(blocks: readonly Block[]): InitiativeDraft[] {
  const briefs: Brief[] = [];
  const listed: InitiativeDraft[] = [];
  let heading: Block | null = null;
  for (const block of blocks.filter((b) => b.kind !== "note")) {
    if (block.kind === "heading") {
      heading = block;
      continue;
    }
    if (announcesList(block)) continue;
    const placed = listedWithPlace(block);
    const names = placed ? [placed] : listedInitiatives(block);
    const opened = names.length > 0 ? null : (briefUnder(heading, block) ?? briefIn(block));
    const last = briefs.at(-1);
    if (names.length > 0) listed.push(...names);
    else if (opened) briefs.push(opened);
    else if (last) {
      last.blocks.push(block);
      last.body = SourcedText.join([last.body, block.text], "\n");
    }
    heading = null;
  }
  return [...briefs.map(readBrief), ...listed];
}

/** « **Également repérés :** », on a line of its own. */
function announcesList({ kind, text }: Block): boolean {
  return kind === "paragraph" && text.length < LONGEST_NAME && /:\s*$/u.test(text.text);
}

function briefUnder(heading: Block | null, block: Block): Brief | null {
  if (!heading) return null;
  return { ...nameAndPlace(heading.text), blocks: [heading, block], body: block.text };
}

const LONGEST_NAME = 90;

/** « **Nom.** Texte », « **Nom** (Ville) : texte », « Nom (Ville) – texte ». */
function briefIn(block: Block): Brief | null {
  const bold = boldLead(block.text);
  const plain = block.text.match(
    /^(["«]?\s?\p{Lu}[^.:;!?]{2,88}?)\s*(?::\s|\s[–—-]\s)|^(\p{Lu}[^.:;!?,]{2,60})\.\s+(?=\p{Lu})/u,
  );
  const end = bold && bold.rest.length > 0 ? bold.lead.length : (plain?.end ?? 0);
  const unmarked = plain?.groups[0] ?? plain?.groups[1];
  const head =
    bold && bold.rest.length > 0 ? bold.lead : unmarked && isNamed(unmarked.text) ? unmarked : null;
  if (!head || head.length > LONGEST_NAME || !/^["«]?\s?[\p{Lu}\d]/u.test(head.text)) return null;
  const after = block.text.slice(end);
  const bracket = after.match(/^\s*(\([^()]{2,40}\))/u);
  // « **Nom**, à Ville, est… »: the name is the subject of the sentence.
  if (/^,\s/u.test(after.text)) {
    return { name: head, where: null, blocks: [block], body: block.text };
  }
  const body = (bracket ? after.slice(bracket.end) : after).without(/^\s*(?:[.:,]|[–—-](?=\s))?\s*/u);
  if (body.isBlank) return null;
  const { name, where } = nameAndPlace(head);
  return { name, where: where ?? bracket?.groups[0] ?? null, blocks: [block], body };
}

/** In plain type a name is known by its capitals. */
function isNamed(head: string): boolean {
  const capitals = head.match(/(?<![\p{L}])\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || !/\s/u.test(head.trim());
}

function nameAndPlace(head: SourcedText): Pick<Brief, "name" | "where"> {
  const bare = head.without(/(?<![\s.,:;–-])[\s.,:;–-]+$/u);
  const bracket = bare.match(/\s*(\([^()]{2,40}\))$/u);
  if (!bracket || bracket.start === 0) return { name: bare, where: null };
  return { name: bare.slice(0, bracket.start), where: bracket.groups[0] ?? null };
}

function readBrief({ name, where, blocks, body }: Brief): InitiativeDraft {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const passage =
    first && last ? { ...blockPassage(first), lineEnd: blockPassage(last).lineEnd } : name.passage;
  const draft = initiativeDraft(name.sourced(), "brief", "brief", passage);
  const names = [name.oneLine];
  const told = sentences(body).filter((s) => !REACHES.test(s.text));
  draft.structureTypes = structureTypesSaidOf(names, told);
  if (draft.structureTypes.length === 0) draft.structureTypes = typeOfItsStaff(told);
  draft.legalForm = legalFormSaidOf(names, told) ?? formOfSubject(told);
  draft.places = placesOf(name, where, told);
  draft.startedOn = startSaidOf(names, told) ?? opensWithDate(told);
  draft.keyFigures = told.flatMap((text) => figuresIn(text, { own: names, carrier: null }));
  draft.workforce = told.map(readWorkforceSentence).find((w) => w !== null) ?? null;
  draft.websites = urlsIn(body);
  draft.summary = summaryFrom(told[0] ? SourcedText.join(told, " ") : body);
  const emails = emailsIn(body);
  const phones = phonesIn(body);
  const reach = [...emails, ...phones];
  const [at] = reach;
  if (at) {
    const contact = {
      name: null,
      role: null,
      emails: emails.map((e) => e.value),
      phones: phones.map((p) => p.value),
    };
    const end = Math.max(...reach.map((r) => r.passage.lineEnd));
    draft.contacts = [{ value: contact, raw: at.raw, passage: { ...at.passage, lineEnd: end } }];
  }
  draft.sections = [profileOf("description", "Présentation", passage, blocksToMarkdown(blocks))];
  return draft;
}

/** A sentence that only says how to reach it. */
const REACHES = /^(?:contacts?|t[ée]l|courriel|mail|site|web|adresse)\b[^.]{0,20}:|^\S+@\S+$/iu;

/** « douze couturières en chantier d'insertion »: the kind of its own jobs, where the text names nobody else before. */
function typeOfItsStaff(told: readonly SourcedText[]): Sourced<StructureTypeCode>[] {
  const [first] = told;
  if (!first) return [];
  return structureTypesNamedIn(first).flatMap(({ start, end: _end, ...type }) => {
    const clause = first.slice(0, start).match(/[^,;:()]*$/u)?.whole ?? first;
    const own = /(?:^|[\s'’])(?:en|cet|cette|ce)\s$/u.test(clause.text) && properNamesIn(clause).length === 0;
    return own ? [type] : [];
  });
}

function formOfSubject(told: readonly SourcedText[]): Sourced<string> | null {
  const found = told[0]?.match(
    /^(?:[^,]{3,40},\s)?(?:cette|cet|ce|l['’]|la |une? )\s?(association|coop[ée]rative|scic|scop|mutuelle|fondation|r[ée]gie)(?![\p{L}])/iu,
  );
  return found?.groups[0]?.sourced() ?? null;
}

/** « Depuis 2023, … », « un jardin ouvert en 2024 », in the sentence that presents it. */
function opensWithDate(told: readonly SourcedText[]): InitiativeDraft["startedOn"] {
  const said = told[0]?.match(
    /(?:^depuis|(?:^|[\s,])(?:cr[ée]{2}e?|n[ée]{1,2}|ouverte?|lanc[ée]{1,2}|install[ée]{1,2}) (?:en|le|depuis|fin|d[ée]but))\s+((?:\d{1,2}(?:er)? )?(?:\p{L}{3,9} )?(?:19|20)\d{2})(?!\d)/iu,
  )?.groups[0];
  return said?.sourced({ text: said.oneLine, iso: readDate(said.text) }) ?? null;
}

/** The town after its name or in it, or at the end of its sentence; else those that its text gives as its own. */
function placesOf(
  name: SourcedText,
  where: SourcedText | null,
  told: readonly SourcedText[],
): InitiativeDraft["places"] {
  const around = new Set(
    told.flatMap((s) => s.matchAll(DEPARTMENT_AROUND).flatMap(({ groups }) => groups[0]?.oneLine ?? [])),
  );
  const [department = null] = around.size === 1 ? around : [];
  const given =
    (where && readPlaceLine(where)) ??
    (told.length === 1 && told[0] ? splitPlaces(told[0].without(/\.\s*$/u))?.places : null);
  if (given && given.length > 0) return given.map((p) => ({ ...p, department: p.department ?? department }));
  const town = townInName(name);
  if (town) return [{ ...place("commune", town), department }];
  return placeDrafts([name.oneLine], told);
}

/** « soixante familles de l'Oise »: enough to tell two towns of one name apart. */
const DEPARTMENT_AROUND = new RegExp(
  `(?:l['’]|la |le |du )(${DEPARTMENTS.map(({ name }) => name.replace(/-/g, "[- ]")).join("|")})(?![\\p{L}-])`,
  "gu",
);

function townInName(name: SourcedText): SourcedText | null {
  const last = communesNamedIn(name.text)
    .filter(({ start }) => /(?:^|\s)(?:de |d['’]|du |à |au )$/iu.test(name.text.slice(0, start)))
    .at(-1);
  return last ? name.slice(last.start, last.end) : null;
}
