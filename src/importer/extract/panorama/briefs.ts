import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import type { Sourced } from "#domain/passage.ts";
import { type StructureTypeCode, structureType } from "#domain/structure-types.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { place, placeDrafts } from "../common/own-places.ts";
import { profileOf } from "../common/profile-section.ts";
import { figuresIn } from "../common/running-figures.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { summaryFrom } from "../common/summary.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { briefRelations, creationOf } from "./brief-relations.ts";

/** « Nom – Département (02) : », « Nom (60, 80, 62) : », « Nom : » in bold. */
const HEADER =
  /^(.{2,90}?)\s*(?:\s[–—-]\s*([^():–—]{3,40}?))?\s*(?:\(((?:\d\p{L}?\d?\s*(?:,|et|\/|-|&)?\s*)+)\))?\s*:\s+/u;
const PROJECT_OF =
  /^(?:le |la |l['’])?(?:projet|dispositif|programme|op[ée]ration)\s+(.+?)\s+(?:de|du|d['’]|port[ée]e? par)\s*((?:l['’]|la |le |les )?\p{Lu}.*)$/iu;

/** The paragraphs of « On a aussi repéré… »: each opens with the name of its initiative and its departments. */
export function readBriefs(blocks: readonly Block[], draft: DocumentDraft): InitiativeDraft[] {
  const initiatives: InitiativeDraft[] = [];
  for (const group of groupBriefs(blocks)) {
    const [first] = group;
    if (!first) continue;
    const text = SourcedText.join(
      group.map((b) => b.text),
      " ",
    );
    const header = headerOf(text);
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
    const initiative = readBrief(header, text, group);
    initiatives.push(initiative, ...listedIn(header.body, initiative));
  }
  return initiatives;
}

interface Header {
  printed: SourcedText;
  departments: SourcedText | null;
  body: SourcedText;
}

function headerOf(text: SourcedText): Header | null {
  const match = text.match(HEADER);
  const [printed, label, codes] = match?.groups ?? [];
  if (!match || !printed) return null;
  const bold = text.slice(0, match.end).boldness > 0.6;
  if (!codes && !label && !bold) return null;
  const from = label ?? codes;
  const departments = from
    ? text.slice(text.text.indexOf(from.text, printed.length), match.end).without(/\s*:\s*$/u)
    : null;
  return { printed, departments, body: text.slice(match.end) };
}

/** A paragraph that opens no brief goes on with the one before it. */
function groupBriefs(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === "note" || block.kind === "heading") continue;
    const last = groups.at(-1);
    if (last && block.kind === "paragraph" && !headerOf(block.text)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function readBrief(header: Header, text: SourcedText, group: readonly Block[]): InitiativeDraft {
  const project = header.printed.match(PROJECT_OF);
  const printed = project?.groups[0] ?? header.printed;
  const carrier = project?.groups[1] ?? null;
  const initiative = initiativeDraft(printed.sourced(), "brief", "brief", text.passage);
  const names = [printed.oneLine, ...(carrier ? [carrier.oneLine] : [])];
  if (carrier)
    initiative.relations.push({
      name: carrier.oneLine,
      kind: "carrier",
      level: null,
      passage: carrier.passage,
    });
  if (header.departments) {
    const inHeader = header.departments;
    const codes = inHeader.matchAll(/(?<!\d)\d{2}(?!\d)/gu).map((m) => m.whole);
    const named =
      codes.length > 0
        ? codes
        : departmentsNamedIn(inHeader.text).map(({ start, end }) => inHeader.slice(start, end));
    initiative.places.push(...named.map((d) => place("department", d)));
  }
  initiative.places.push(...placeDrafts(names, [header.body]).filter((p) => p.role === "commune"));
  initiative.structureTypes = withCreation(
    structureTypesSaidOf(names, [header.body]),
    creationOf(header.body),
  );
  initiative.summary = summaryFrom(header.body);
  initiative.sections = [profileOf("description", "Présentation", text.passage, blocksToMarkdown(group))];
  initiative.keyFigures = figuresIn(header.body);
  initiative.relations.push(...briefRelations(header.body, names));
  return initiative;
}

function withCreation(
  types: Sourced<StructureTypeCode>[],
  created: Sourced<StructureTypeCode> | null,
): Sourced<StructureTypeCode>[] {
  return created && !types.some((t) => t.value === created.value) ? [...types, created] : types;
}

const NAMED =
  "(?:les |la |le |l['’])?\\p{Lu}[\\p{L}'’&-]*(?:\\s(?:(?:de la|de l['’]|de|du|des|d['’]|aux?|en)\\s?)*\\p{Lu}[\\p{L}'’&-]*)*";
const GROUPED = new RegExp(
  `(?:^|[\\s(])(?:[Ll]['’]|[Ll]es |[Ll]a |[Uu]ne? )?(ACI|EI|EA|EATT|ESAT|ETTI|EITI|AI|GEIQ)s?\\s+((?:${NAMED}(?:\\s*\\(\\d{2}\\))?(?:,\\s*(?:et\\s+)?|\\s+et\\s+)?)+)`,
  "gu",
);

/** Structures that a brief names with their kind: « les EA Ateliers du Nord (59), … », each known by a line. */
function listedIn(body: SourcedText, parent: InitiativeDraft): InitiativeDraft[] {
  const found: InitiativeDraft[] = [];
  for (const { groups } of body.matchAll(GROUPED)) {
    const [acronym, list] = groups;
    const type = acronym ? structureType(acronym.text) : undefined;
    if (!type || !acronym || !list) continue;
    let waiting: InitiativeDraft[] = [];
    for (const { groups: entry } of list.matchAll(
      new RegExp(`(${NAMED})(?:\\s*(\\(\\d{2}\\)))?(,|\\s+et\\s)?`, "gu"),
    )) {
      const [name, code, separator] = entry;
      if (!name) continue;
      const printed = name.without(/^(?:les |la |le |l['’])(?=\p{Lu})/u);
      if (parent.name.value.includes(printed.oneLine)) continue;
      const listed = initiativeDraft(printed.sourced(), "listed", "listed", printed.passage);
      listed.structureTypes = [acronym.sourced(type.code)];
      waiting.push(listed);
      // « X et Y (62) »: one bracket for the two.
      if (code)
        for (const one of waiting) one.places.push(place("department", code.slice(1, code.length - 1)));
      if (code || !/et/.test(separator?.text ?? "")) waiting = [];
      found.push(listed);
      parent.relations.push({ name: printed.oneLine, kind: "member", level: null, passage: printed.passage });
    }
  }
  return found;
}
