import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName, isSameName, sharesWords } from "../common/near-names.ts";
import { placesOf } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import type { PlaceDraft } from "../draft.ts";
import { townsSaid } from "./briefs.ts";
import type { Reach } from "./contact-lines.ts";
import { isPublicBody } from "./own-subject.ts";
import type { Entry } from "./presentations.ts";
import type { Piece } from "./profile.ts";

/** Whom a workshop tells of. */
export interface Subject {
  name: SourcedText;
  aliases: SourcedText[];
  pieces: Piece[];
  reach: Reach[];
  /** Places that its own heading prints. */
  places: PlaceDraft[];
}

/** The initiatives that a workshop has told of so far. */
export class Told {
  readonly subjects: Subject[] = [];
  /** Whom the parts under the last heading tell of. */
  current: Subject | null = null;
  last: Subject | null = null;

  named(name: SourcedText): Subject | null {
    return this.subjects.find((s) => isNearName(s.name.oneLine, name.oneLine)) ?? null;
  }

  tell(name: SourcedText, piece: Piece, alias: SourcedText | null = null): void {
    let subject = this.named(name);
    if (!subject) {
      subject = { name, aliases: [], pieces: [], reach: [], places: [] };
      this.subjects.push(subject);
    } else if (!isSameName(subject.name.oneLine, name.oneLine)) subject.aliases.push(name);
    if (alias) subject.aliases.push(alias);
    subject.pieces.push(piece);
    this.current = subject;
    this.last = subject;
  }

  /** Tells what a subject answers; asked what it is, it says where first: « Une crèche de 24 places à X. ». */
  answer(name: SourcedText, piece: Piece, question: SourcedText, answer: SourcedText | undefined): void {
    this.tell(name, piece);
    const [first] = answer && placesOf(name.oneLine, question).length > 0 ? sentences(answer) : [];
    if (first) this.current?.places.push(...townsSaid(first).slice(0, 1));
  }

  /** Whom a contact is for: the one that its lines name, else whom was told last, else the workshop's own. */
  reached(blocks: readonly Block[], own: SourcedText | null): Subject | null {
    const named = this.subjects.filter((s) =>
      blocks.some(({ text }) => placesOf(s.name.oneLine, text).length > 0),
    );
    if (named.length === 1) return named[0] ?? null;
    return this.last ?? (own ? this.named(own) : null) ?? this.subjects.at(-1) ?? null;
  }
}

/** Somebody of its house, or somebody without a house where the workshop tells of it alone. */
export function speaksFor(entry: Entry, subject: Subject, isAlone: boolean): boolean {
  const house = entry.organisation?.text;
  if (house) return [subject.name, ...subject.aliases].some((name) => isNearName(name.text, house));
  return isAlone && !isPublicBody(entry.presented?.speaker.role?.value ?? "");
}

/** A name printed in capitals takes its ordinary spelling from the text; near spellings become aliases. */
export function spelledWell(
  subject: Subject,
  texts: readonly SourcedText[],
  title: SourcedText | null,
): void {
  if (subject.name.text === subject.name.text.toUpperCase() && subject.name.length > 5) {
    const forms = texts.flatMap((text) => placesOf(subject.name.oneLine, text));
    subject.name = forms.find((form) => /\p{Ll}/u.test(form.text)) ?? subject.name;
  }
  const own = subject.name.oneLine;
  if (!/\s/u.test(own)) {
    for (const { whole } of texts.flatMap((text) => text.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}\d'’-]{4,}/gu))) {
      const isNew = ![own, ...subject.aliases.map((a) => a.oneLine)].some((n) => isSameName(n, whole.text));
      if (isNew && isNearName(own, whole.text)) subject.aliases.push(whole);
    }
    // The spelling that the text prints most is the name; the heading's slip is a variant of it.
    const times = (name: string) => texts.reduce((n, text) => n + placesOf(name, text).length, 0);
    const usual = subject.aliases.find((a) => !/\s/u.test(a.oneLine) && times(a.oneLine) > times(own));
    if (usual && isNearName(own, usual.oneLine)) {
      subject.aliases = [subject.name, ...subject.aliases.filter((a) => a !== usual)];
      subject.name = usual;
    }
  }
  const approach = title?.match(/(?:zoom|focus)\s+sur\s+(?:la\s|le\s|l['’])?(.+)$/iu)?.groups[0];
  if (approach && sharesWords(own, approach.oneLine) && !isSameName(own, approach.oneLine))
    subject.aliases.push(approach);
}
