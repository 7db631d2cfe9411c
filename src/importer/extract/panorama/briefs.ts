import { isAboutCarrier, names, type Whose } from "../../attribute/subject.ts";
import { countedIn } from "../../fill/figures.ts";
import { placeDrafts } from "../../fill/places.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { tiesTold } from "../../tie/told.ts";
import { beginningOf } from "../common/beginning.ts";
import { emailsIn, phonesIn, urlsIn } from "../common/contact.ts";
import { openingPlace, openingStart, openingType, runnerIn, staffCount } from "../common/opening.ts";
import { profileOf } from "../common/profile-section.ts";
import { withoutArticle } from "../common/proper-names.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { summaryFrom } from "../common/summary.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft, type PlaceDraft } from "../draft.ts";
import { type BriefHeader, briefHeader, headed } from "./brief-header.ts";
import { readContact } from "./contact-part.ts";
import { profileKind } from "./heading-kinds.ts";
import { createdIn, structuresIn } from "./inside-brief.ts";
import { legalFormOf } from "./legal-form-of.ts";
import { placesOf } from "./name-and-places.ts";

interface Group {
  blocks: Block[];
  /** A heading of its own that names it. */
  heading: Block | null;
  /** Departments that a heading gives for all the briefs under it. */
  shared: PlaceDraft[];
}

/** The paragraphs of « On a aussi repéré… »: each opens with the name of its initiative and its departments. */
export function readBriefs(blocks: readonly Block[], draft: DocumentDraft): InitiativeDraft[] {
  const initiatives: InitiativeDraft[] = [];
  for (const group of groupBriefs(blocks)) {
    const [first] = group.heading ? [group.heading, ...group.blocks] : group.blocks;
    const [opening] = group.blocks;
    if (!first || !opening) continue;
    const text = SourcedText.join(
      group.blocks.map((b) => b.text),
      " ",
    );
    const header = group.heading ? headed(group.heading.text, text) : briefHeader({ ...opening, text });
    if (!header) {
      draft.findings.push({
        code: "missing-title",
        passage: blockPassage(first),
        message:
          "Ce paragraphe ne s'ouvre pas sur le nom d'une initiative : il reste à lire dans le texte, sans fiche.",
        found: text.oneLine.slice(0, 80),
        expected: "un nom suivi de « : »",
        about: null,
      });
      continue;
    }
    initiatives.push(...readBrief(header, group, draft));
  }
  return initiatives;
}

/**
 * A text that opens no brief goes on with the one before it. A heading may give the departments of several, or name
 * one; where the briefs open with their own names, it is the heading of several and names none.
 */
function groupBriefs(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  const told = blocks.filter((b) => b.kind !== "note");
  const named = told.filter((b) => b.kind !== "heading" && (briefHeader(b)?.places.length ?? 0) > 0).length;
  let shared: PlaceDraft[] = [];
  let open: Group | null = null;
  const begin = (group: Group): Group => {
    groups.push(group);
    return group;
  };
  for (const block of told) {
    const current: Group | null = open;
    if (block.kind === "heading" && !profileKind(block.text.oneLine)) {
      const places = placesOf(block.text);
      open = null;
      if (places) shared = places;
      else if (named < 2) open = begin({ blocks: [], heading: block, shared });
      continue;
    }
    const header = block.kind === "heading" ? null : briefHeader(block);
    const opens =
      header !== null && !(current?.heading && header.places.length === 0 && current.blocks.length > 0);
    if (current && !opens && goesOn(current, block)) current.blocks.push(block);
    else if (!current && !header && named >= 2 && block.kind !== "item") continue;
    else if (header && current?.heading && current.blocks.length === 0) {
      // A heading over a brief with a name of its own names nobody.
      groups.pop();
      open = begin({ blocks: [block], heading: null, shared });
    } else open = begin({ blocks: [block], heading: null, shared });
  }
  return groups.filter((g) => g.blocks.length > 0);
}

function goesOn(group: Group, block: Block): boolean {
  if (block.kind !== "item" || group.heading) return true;
  const last = group.blocks.at(-1);
  return (
    block.depth > 0 ||
    /:\s*$/u.test(last?.text.text ?? "") ||
    (group.blocks.length > 1 && last?.kind === "item")
  );
}

/** The profile of a brief, and those of the structures that it names. */
export function readBrief(
  header: BriefHeader,
  { heading, blocks, shared }: Group,
  draft: DocumentDraft,
): InitiativeDraft[] {
  const { name, body } = header;
  const first = heading ?? blocks[0];
  const last = blocks.at(-1);
  if (!first || !last || body.isBlank) return [];
  const passage = { ...blockPassage(first), lineEnd: Math.max(blockPassage(last).lineEnd, first.lineEnd) };
  const initiative = initiativeDraft(name.sourced(), "brief", "brief", passage);
  const all = sentences(body);
  const [opening] = all;
  const carrier = header.carrier ?? runnerIn(all, [name.oneLine]);
  const whose: Whose = { own: [name.oneLine], carrier: carrier?.oneLine ?? null };
  const structures = structuresIn(body, name.oneLine);
  const about = all.filter(
    (s) => !isAboutCarrier(s, whose) && !structures.some(({ subjectOf }) => subjectOf.includes(s.text)),
  );
  if (carrier) initiative.relations.push({ ...relationOf(withoutArticle(carrier)), kind: "carrier" });
  const printed = header.places.filter((p) => p.role === "department");
  initiative.places.push(
    ...(printed.length > 0 ? printed : shared),
    ...header.places.filter((p) => p.role === "commune"),
  );
  const town = opening ? openingPlace(opening) : null;
  for (const p of [...(town ? [town] : []), ...placeDrafts(whose.own, about)]) {
    if (p.role === "commune" && !initiative.places.some((q) => q.commune === p.commune))
      initiative.places.push(p);
  }
  const created = createdIn(body);
  // What the carrier of its title is, and what it runs under another name, are the kinds of those; whom the text alone says to run it is what it is.
  const bare = created ? all.filter((s) => !s.text.includes(created.name.oneLine)) : [body];
  initiative.structureTypes = distinctTypes([
    ...structureTypesSaidOf(header.carrier || !carrier ? whose.own : [...whose.own, carrier.oneLine], [
      name,
      ...(header.carrier ? about : bare),
    ]),
    ...(opening && (!header.carrier || about.includes(opening)) ? openingType(opening) : []),
  ]);
  const telling = carrier ? all.find((s) => names(s, whose.own)) : undefined;
  // A list under the paragraph is no part of its summary.
  const told =
    blocks.length > 1
      ? body
          .slice(0, Math.max(40, body.length - blocks.slice(1).reduce((n, b) => n + b.text.length + 1, 0)))
          .trim()
      : body;
  initiative.summary = summaryFrom(telling ? body.slice(Math.max(0, body.text.indexOf(telling.text))) : told);
  initiative.legalForm = legalFormOf(whose.own, [body], carrier !== null);
  initiative.startedOn = beginningOf(whose.own, bare) ?? (opening ? openingStart(opening) : null);
  for (const sentence of about)
    initiative.workforce ??= staffCount(sentence) ?? readWorkforceSentence(sentence);
  const counted = about.map((text) => countedIn([{ ...first, kind: "paragraph", text }], whose));
  initiative.keyFigures = counted.flatMap(({ keyFigures }) => keyFigures);
  initiative.budget = counted.flatMap(({ budget }) => budget);
  initiative.sections = [profileOf("description", "Présentation", passage, blocksToMarkdown(blocks))];
  const ties = tiesTold([body], [...whose.own, ...(carrier ? [carrier.oneLine] : [])]);
  initiative.relations.push(...ties.filter((t) => !structures.some((s) => s.draft.name.value === t.name)));
  initiative.relations.push(
    ...structures.map(({ draft }) => ({ ...relationOf(draft.name), kind: "member" as const })),
  );
  const reach = reachLines(blocks);
  if (reach.length > 0) readContact(reach, initiative, draft);
  const inside = structures.map(({ draft }) => draft);
  if (created) {
    initiative.relations.push({ ...relationOf(created.name), kind: "programme" });
    inside.push(created.draft(name));
  }
  return [initiative, ...inside];
}

/** The lines of a brief that tell how to reach it, as blocks. */
function reachLines(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    printedLines(block.text)
      .filter(({ text }) => emailsIn(text).length + phonesIn(text).length + urlsIn(text).length > 0)
      .map(({ text: line }) => {
        const said =
          line.match(/(?:[Cc]ontacts?|[Rr]enseignements|[Ii]nfos?|[Ss]ite)\s?:\s*(.+)$/u)?.groups[0] ?? line;
        const reach = said.length < 160 ? said : (sentences(said).at(-1) ?? said);
        return { ...block, text: reach, lineStart: reach.lineStart, lineEnd: reach.lineEnd, noteCalls: [] };
      }),
  );
}

function distinctTypes(
  types: readonly InitiativeDraft["structureTypes"][number][],
): InitiativeDraft["structureTypes"] {
  return types.filter((t, i) => types.findIndex((o) => o.value === t.value) === i);
}

function relationOf(named: SourcedText | InitiativeDraft["name"]) {
  const name = named instanceof SourcedText ? named.oneLine : named.value;
  return { name, level: null, passage: named.passage };
}
