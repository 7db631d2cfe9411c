import { fold } from "#lib/text.ts";
import type { Tree } from "../parse/block.ts";
import type { SourceDocument } from "../read/document.ts";
import { isLabel } from "./autre/lines.ts";
import { isNearName } from "./common/near-names.ts";
import type { DocumentDraft, InitiativeDraft } from "./draft.ts";
import { READERS } from "./families.ts";

/**
 * A publication read by the grammar of its family; where that reads no initiative, or takes labels for names, as any
 * other text. Of what its family leaves unread, what is sure is added.
 */
export function readPublication(source: SourceDocument): { tree: Tree; draft: DocumentDraft } {
  const reader = READERS[source.entry.family ?? "autre"];
  const tree = reader.parse(source);
  const draft = reader.extract(source, tree);
  if (source.entry.family === "autre") return { tree, draft };
  const own = draft.initiatives.filter(({ role }) => role !== "mention");
  const isRead = own.some(({ name }) => !isLabel(name.value));
  if (isRead && linesLeft(draft, source) < FEWEST_LEFT) return { tree, draft };
  const other = READERS.autre.extract(source, READERS.autre.parse(source));
  const added = other.initiatives.filter((one) =>
    isRead ? isSurelyLeft(one, draft) : isSurelyTold(one) || isTitled(one, source),
  );
  if (added.length === 0) return { tree, draft };
  const kept = isRead ? draft.initiatives : draft.initiatives.filter(({ role }) => role === "mention");
  const initiatives = [...kept.filter((one) => !added.some((o) => isSame(o, one))), ...added];
  const read = { ...draft, initiatives, findings: [...draft.findings] };
  return { tree, draft: isRead ? withAdded(read, added) : readOtherwise(read, other, source) };
}

/** Fewer lines that no part of a family holds are a page of its own making. */
const FEWEST_LEFT = 12;
/** What stands before the words of a title. */
const MARKED = /^[^\p{L}\d]*(?:\d{1,3}[.)] )?/u;
/** What stands after the name in a title, and not in a sentence. */
const TITLE_ENDS = /^[\s*»]*(?:$|[(:–—|-]|,[^.;]{1,60}$)/u;
/** Parts of an outline that say nothing of what they hold. */
const VAGUE = new Set<string>(["intro", "other"]);

const isSame = (a: InitiativeDraft, b: InitiativeDraft) => isNearName(a.name.value, b.name.value);

/** Does a line stand where a grammar read nothing: in no profile, nor in a part that it knows? */
function isLeft(line: number, { initiatives, sections }: DocumentDraft): boolean {
  const holds = (p: { lineStart: number; lineEnd: number }) => p.lineStart <= line && line <= p.lineEnd;
  return (
    !initiatives.some(({ role, passage }) => role !== "mention" && holds(passage)) &&
    sections.filter(holds).every(({ kind }) => VAGUE.has(kind))
  );
}

function linesLeft(draft: DocumentDraft, { lines }: SourceDocument): number {
  return lines.filter((line, i) => line.trim() !== "" && isLeft(i + 1, draft)).length;
}

/** Are both its kind and its place told? */
const isSurelyTold = (one: InitiativeDraft) => one.structureTypes.length > 0 && one.places.length > 0;

/** Does a title name one whose kind or place is told? */
function isTitled(one: InitiativeDraft, { lines }: SourceDocument): boolean {
  const opening = fold(lines[one.passage.lineStart - 1] ?? "").replace(MARKED, "");
  const name = fold(one.name.value);
  return (
    one.structureTypes.length + one.places.length > 0 &&
    opening.startsWith(name) &&
    TITLE_ENDS.test(opening.slice(name.length))
  );
}

/** Is one that is surely told named where a grammar read nothing, and nowhere else? */
function isSurelyLeft(one: InitiativeDraft, draft: DocumentDraft): boolean {
  const { lineStart, lineEnd } = one.passage;
  return (
    isSurelyTold(one) &&
    isLeft(lineStart, draft) &&
    isLeft(lineEnd, draft) &&
    !draft.initiatives.some((own) => own.role !== "mention" && isSame(own, one))
  );
}

/** The findings that say which lines were read otherwise than by their family. */
function withAdded(draft: DocumentDraft, added: readonly InitiativeDraft[]): DocumentDraft {
  const message =
    "Ce passage n'a pas la mise en page de sa famille : il a été lu comme celui d'un texte quelconque.";
  const findings = added.map(({ name, passage }) => ({
    code: "read-otherwise" as const,
    passage,
    message,
    found: name.value,
    expected: "les parties que sa famille connaît",
    about: name.value,
  }));
  return { ...draft, findings: [...draft.findings, ...findings] };
}

/** What a text tells that does not follow the layout of its family; its parts stay those that its family knows. */
function readOtherwise(draft: DocumentDraft, other: DocumentDraft, source: SourceDocument): DocumentDraft {
  const passage = { document: source.entry.id, lineStart: 1, lineEnd: source.lines.length };
  const message =
    "La mise en page de cette publication n'est pas celle de sa famille : elle a été lue comme un texte quelconque.";
  const known = new Set(draft.people.map(({ name }) => name));
  return {
    ...draft,
    people: [...draft.people, ...other.people.filter(({ name }) => !known.has(name))],
    findings: [
      ...draft.findings,
      ...other.findings,
      {
        code: "read-otherwise",
        passage,
        message,
        found: null,
        expected: "les parties que sa famille connaît",
        about: null,
      },
    ],
  };
}
