import { fold } from "#lib/text.ts";
import type { Block, Tree } from "../../parse/block.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourceDocument } from "../../read/document.ts";
import { withoutPageLines } from "../../structure/page-lines.ts";
import { boldLead } from "../common/bold-lead.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { printedItems } from "../common/printed-items.ts";
import { sentences } from "../common/sentences.ts";
import { isSurelyPerson } from "../common/speakers.ts";
import { type DocumentDraft, emptyDocumentDraft, type InitiativeDraft } from "../draft.ts";
import { isLabel } from "./lines.ts";
import { type Node, type Piece, piecesOf, treeOf } from "./pieces.ts";
import { readProfile } from "./profile.ts";
import { readProse } from "./prose.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { isTitleLook } from "./title-look.ts";
import { ARTICLE, type Candidate, isShapely, printed, titleCandidates } from "./title-names.ts";

const node = (title: Piece, level: number): Node => ({
  title,
  isNamed: false,
  level,
  blocks: [],
  children: [],
});

/** What the units of a text that its repetition marks tell, as any text would be read; people go to `draft`. */
export function unitProfiles(source: SourceDocument, tree: Tree, draft: DocumentDraft): InitiativeDraft[] {
  const { blocks } = withoutPageLines(source, tree).tree;
  const units: Node[] = [];
  let open: Node | null = null;
  for (const piece of piecesOf(source, blocks.flatMap(printedItems))) {
    if (piece.role === "unit" || piece.role === "chapter") {
      open = piece.role === "unit" ? node(piece, 1) : null;
      if (open) units.push(open);
    } else if (piece.role === "label") open?.children.push(node(piece, 2));
    else (open?.children.at(-1) ?? open)?.blocks.push(piece);
  }
  return units.flatMap((unit) => {
    const text = unit.title?.text;
    if (!text) return [];
    const [named] = titleCandidates(text);
    const name = named?.name ?? text;
    const subject = { name, places: named?.places ?? [], said: named?.said ?? null, named: 1, isSure: true };
    return [readProfile(subject, unit, [], draft)];
  });
}

/** Whom a session of a day tells of: by the lines alone in it that name somebody, else by its sentences. */
export function sessionProfiles(
  source: SourceDocument,
  blocks: readonly Block[],
  draft: DocumentDraft,
): InitiativeDraft[] {
  const pieces = piecesOf(source, blocks.flatMap(printedItems));
  const whole = fold(source.text);
  const titles = pieces.flatMap((piece, i) => {
    const named = isAlone(piece, pieces[i + 1]) ? namedIn(piece, whole) : null;
    return named ? [{ at: i, named }] : [];
  });
  const [only, ...more] = titles;
  if (!only) return told(treeOf(pieces), null, pieces, draft);
  return titles.flatMap(({ at, named }, n) => {
    const before = more.length === 0 ? pieces.slice(0, at) : [];
    const own = [...before, ...pieces.slice(at + 1, titles[n + 1]?.at ?? pieces.length)];
    const [title] = pieces.slice(at, at + 1);
    const root = treeOf(title ? [title, ...own] : own);
    return told(root.children[0]?.level === 0 ? root.children[0] : root, named, own, draft);
  });
}

/** May a piece be the title of what stands below it: a line alone, or one right above its text? */
const isAlone = (piece: Piece, next: Piece | undefined) =>
  isTitleLook(piece.text) &&
  !isLabel(piece.text.oneLine) &&
  ((piece.role === "label" && isCapitals(piece.text.text)) ||
    (piece.isApart && !piece.goesOn && next?.isApart === true));

/** Somebody whom a title names and the text names elsewhere. */
function namedIn({ text }: Piece, whole: string): Candidate | null {
  const times = ({ name }: Candidate) => whole.split(fold(name.text.replace(ARTICLE, ""))).length - 1;
  return titleCandidates(text).find((c) => c.inTitle && !isSurelyPerson(c.name.text) && times(c) > 1) ?? null;
}

function told(
  part: Node,
  named: Candidate | null,
  pieces: readonly Piece[],
  draft: DocumentDraft,
): InitiativeDraft[] {
  const all = pieces.flatMap((p) => sentences(p.text));
  const subject: Subject | null = named
    ? { ...named, name: printed(named.name, all), named: 1, isSure: true }
    : (subjectOf(part, []) ?? mostNamed(pieces));
  if (!subject?.isSure) return [];
  const one = readProfile(subject, part, [], draft);
  const isTold = one.structureTypes.length + one.places.length + one.contacts.length > 0;
  return isTold ? [{ ...one, level: "full", role: "own-section" }] : [];
}

/** Of those whom sentences tell of, the one that they name most. */
function mostNamed(pieces: readonly Piece[]): Subject | null {
  const whole = fold(pieces.map(({ text }) => text.text).join(" "));
  const found = readProse(pieces, [], emptyDocumentDraft()).map(({ name }) => name.value);
  const times = (name: string) => whole.split(fold(name)).length - 1;
  const [name] = found.sort((a, b) => times(b) - times(a));
  const said = name ? pieces.map(({ text }) => text).find((text) => text.text.includes(name)) : undefined;
  if (!name || !said) return null;
  const at = said.text.indexOf(name);
  const article = /(?:L['’]|La |Le |Les )$/u.exec(said.text.slice(0, at))?.[0].length ?? 0;
  const own = said.slice(at - article, at + name.length);
  return { name: own, places: [], said: null, named: times(name), isSure: true };
}

/** « ESCABEAU [Équipe Solidaire…] »: what a name stands for, right after it. */
const STANDS_FOR = /^\s*\[([^[\]]{8,120})\]\s*\.?\s*/u;

/** « Bois Joli », « ESCABEAU », no « Cultiver sur les toits » */
const isName = (text: string) => isShapely(text) || (isCapitals(text) && !/\s/u.test(text.trim()));

/** Those whom the paragraphs of a part tell of, each under the name in bold that opens it. */
export function entryProfiles(
  source: SourceDocument,
  blocks: readonly Block[],
  draft: DocumentDraft,
): InitiativeDraft[] {
  return piecesOf(source, blocks).flatMap((piece) => {
    const bold = piece.kind === "heading" ? null : boldLead(piece.text);
    if (!bold || bold.rest.isBlank || !isName(bold.lead.text)) return [];
    const alias = bold.rest.match(STANDS_FOR);
    const rest = bold.rest.slice(alias?.end ?? 0).without(/^\s*(?:[.:]|[–—-](?=\s))\s*/u);
    if (rest.isBlank) return [];
    const part = { ...node({ ...piece, text: bold.lead }, 9), blocks: [{ ...piece, text: rest }] };
    const said = sentences(rest)[0] ?? null;
    const subject = { name: bold.lead, places: [], said, named: 1, isSure: true };
    const one = readProfile(subject, part, [], draft);
    for (const sentence of sentences(rest))
      if (one.places.length === 0) one.places = readPlaceLine(sentence.without(/\.$/u)) ?? [];
    if (one.structureTypes.length + one.places.length === 0) return [];
    if (alias?.groups[0]) one.aliases.push(alias.groups[0].sourced());
    return [{ ...one, level: "brief", role: "brief" }];
  });
}
