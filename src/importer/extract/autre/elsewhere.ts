import { overlaps } from "#domain/passage.ts";
import { foldInPlace } from "#lib/text.ts";
import { blockPassage } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { housesIn } from "../../recognise/houses.ts";
import { isSameName } from "../common/near-names.ts";
import { sentences } from "../common/sentences.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { fillContacts } from "./contacts.ts";
import { uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { rankIn } from "./rank.ts";
import { ARTICLE } from "./title-names.ts";
import { fillText } from "./told.ts";

/** A sentence that opens with a name tells of whom it names. */
const OPENING = 12;

/**
 * What a text tells of an initiative outside of its own lines, in paragraphs that open with its name: the notes below a
 * table, the back of a map, the articles of a convention. Only what its own lines leave open is filled.
 */
export function fillElsewhere(
  initiatives: readonly InitiativeDraft[],
  pieces: readonly Piece[],
  draft: DocumentDraft,
): void {
  const told = new Map<InitiativeDraft, Piece[]>();
  for (const piece of pieces) {
    if (piece.kind === "heading" || initiatives.some((i) => overlaps(i.passage, blockPassage(piece))))
      continue;
    const text = uncounted(piece.text);
    const all = sentences(text);
    const whom = initiatives.filter((i) => all[0] && opensWith(all[0], i.name.value));
    const [only, ...more] = whom;
    if (!only || more.length > 0) continue;
    const end = all.findIndex((sentence, i) => i > 0 && isOfAnother(sentence, only));
    const own = all.slice(0, end < 0 ? undefined : end);
    const last = own.at(-1);
    if (!last) continue;
    const cut = SourcedText.join(own, " ");
    told.set(only, [
      ...(told.get(only) ?? []),
      { ...piece, kind: "paragraph", text: cut, lineEnd: last.lineEnd },
    ]);
  }
  for (const [initiative, own] of told) {
    const [first] = own;
    const name = first && nameIn(first.text, initiative.name.value);
    if (!name) continue;
    initiative.mentions.push(...own.map((p) => ({ role: "mention" as const, passage: blockPassage(p) })));
    fillContacts(initiative, own, draft);
    fillText(initiative, { name, places: [], said: null, named: own.length, isSure: true }, own, draft);
  }
}

/** The name of an initiative as a text prints it first; null where it does not. */
function nameIn(text: SourcedText, name: string): SourcedText | null {
  const wanted = foldInPlace(name.replace(ARTICLE, ""));
  const at = foldInPlace(text.text).indexOf(wanted);
  return at < 0 ? null : text.slice(at, at + wanted.length);
}

function opensWith(sentence: SourcedText, name: string): boolean {
  const found = nameIn(sentence, name);
  if (!found) return false;
  const start = foldInPlace(sentence.text).indexOf(foldInPlace(found.text));
  const isWhole = !/^[\p{L}\d]/u.test(sentence.text.slice(start + found.length));
  return isWhole && start <= OPENING;
}

/** Does a sentence tell of somebody else? */
function isOfAnother(sentence: SourcedText, { name }: InitiativeDraft): boolean {
  return housesIn(sentence).some((h) => rankIn(sentence, h) > 1 && !isSameName(h.name.oneLine, name.value));
}
