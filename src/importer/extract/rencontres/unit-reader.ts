import type { SourcedText } from "../../parse/sourced-text.ts";
import { namedPeople } from "../common/affiliations.ts";
import type { PartKind } from "./expectations.ts";
import { type OpenExperience, toExperience, type UnitContent, type UnitPart } from "./experience.ts";
import { headsPerson, looksLikeHeading, mayTell, partOfList, tellsOnItsOwn } from "./list-headings.ts";
import type { Field, Label, Piece, Words } from "./pieces.ts";
import { HOW_TO_REACH, toldInProse } from "./prose.ts";
import { isQuestion } from "./questions.ts";
import { withoutRepeats } from "./repeats.ts";
import { namesSpeakers } from "./speakers.ts";
import { isProse, type Unit } from "./units.ts";

/** How many pieces after one are looked at to say what it is. */
const AHEAD = 12;

/** Tells the experiences of a unit, known by their labels, from its headed parts, whatever their order. */
export function readUnit(pieces: readonly Piece[], kind: Unit["kind"] = "workshop"): UnitContent {
  const reader = new UnitReader(kind === "round-table");
  pieces.forEach((piece, i) => {
    reader.piece(piece, pieces.slice(i + 1, i + 1 + AHEAD));
  });
  return reader.finish();
}

class UnitReader {
  constructor(private readonly debates: boolean) {}

  private readonly content: UnitContent = { experiences: [], parts: [] };
  private part: UnitPart | null = null;
  private experience: OpenExperience | null = null;
  /** Texts that may head an experience, or go on with what is open. */
  private pending: Words[] = [];

  piece(piece: Piece, next: readonly Piece[]): void {
    switch (piece.kind) {
      case "part":
        this.flush();
        this.close();
        this.openPart(piece.part, piece.text);
        return;
      case "label":
        if (this.isNoBeginning(piece)) this.words({ ...piece, kind: "text", depth: 0 }, next);
        else this.label(piece);
        return;
      case "field":
        this.field(piece, next);
        return;
      case "item":
        // A name set in like an item heads the labels that follow it.
        if (this.headsLabels(piece, next[0])) this.pending.push(piece);
        else {
          if (!this.opensUnknown([piece, ...next])) this.flush();
          this.add(piece);
        }
        return;
      case "text":
        this.words(piece, next);
        return;
      default:
        return;
    }
  }

  /** Does an item hold the title or the name that stands over the labels of an experience? */
  private headsLabels(piece: Words, next: Piece | undefined): boolean {
    if (next?.kind !== "label" && next?.kind !== "field") return false;
    const open = this.experience;
    const known = next.kind === "label" && open?.labels.some((l) => l.label.label === next.label) === true;
    if (open !== null && !this.isComplete() && !known)
      return next.kind === "label" && next.label === "activity" && headsPerson(piece);
    return headsPerson(piece) || (piece.text.length <= 200 && !/[.;,]$/u.test(piece.text.text));
  }

  /** A label that comes once and heads nothing, or how to reach somebody whom no label told of. */
  private isNoBeginning(label: Label): boolean {
    if (this.experience !== null) return false;
    return label.label === "contact" || (label.once && this.pending.length === 0);
  }

  private words(piece: Words, next: readonly Piece[]): void {
    if (this.reachesThem(piece) || this.fillsLabel(piece)) this.add(piece);
    else if (this.debates && (this.part?.heading ?? null) === null && namesSpeakers(piece.text)) {
      this.flush();
      if (this.part?.part === "speakers") this.add(piece);
      else this.openPart("speakers", null, piece);
    } else if (this.asksNow(piece, next)) {
      this.flush();
      if (this.part?.part !== "takeaways") this.openPart("takeaways", null, piece);
      else this.add(piece);
    } else if (isProse(piece)) {
      // A title after a whole experience: the next one is told without labels.
      const titled = this.isComplete() && this.pending.length > 0 && next[0]?.kind !== "part";
      if (titled) this.close();
      const [first, ...more] = titled ? this.pending : [];
      if (first) {
        this.pending = more;
        this.openPart("presentation", null, first);
      }
      this.flush();
      if (next[0]?.kind === "part" || this.experience === null || this.isComplete()) this.prose(piece);
      else this.add(piece);
    } else this.pending.push(piece);
  }

  /** Below the label of the contact: an address, a number, or the name of who has them. */
  private reachesThem({ text }: Words): boolean {
    const last = this.experience?.labels.at(-1);
    if (last?.label.label !== "contact" || this.pending.length > 0 || text.length > 240) return false;
    const isFirst = last.label.body === null && last.pieces.length === 0;
    return HOW_TO_REACH.test(text.text) || (isFirst && namedPeople(text) !== null);
  }

  /** Running text right below a label that stands alone. */
  private fillsLabel(piece: Words): boolean {
    const last = this.experience?.labels.at(-1);
    const isEmpty = last !== undefined && last.label.body === null && last.pieces.length === 0;
    return isEmpty && this.pending.length === 0 && (isProse(piece) || /[.!?…]$/u.test(piece.text.text));
  }

  /** A question alone below those who speak opens the debate, with or without a heading. */
  private asksNow(piece: Words, next: readonly Piece[]): boolean {
    const debates = this.part?.part === "speakers" || this.part?.part === "takeaways";
    const answered = next[0]?.kind === "text" || next[0]?.kind === "item";
    return debates && this.experience === null && answered && isQuestion(piece.text);
  }

  finish(): UnitContent {
    this.flush();
    this.close();
    const { experiences, parts } = this.content;
    const tells = experiences.length > 0 ? tellsOnItsOwn : mayTell;
    const prose = new Map(parts.filter(tells).map((p) => [p, toldInProse(p)]));
    return {
      parts: parts.filter((p) => (prose.get(p) ?? []).length === 0),
      experiences: withoutRepeats([...experiences, ...[...prose.values()].flat()]),
    };
  }

  private label(label: Label): void {
    const open = this.experience;
    const known = open?.labels.some((l) => l.label.label === label.label) ?? false;
    const begins =
      open === null ||
      open.labels.length === 0 ||
      (label.label === "activity" && (known || this.pending.length > 0)) ||
      (this.pending.length > 0 && (known || this.isComplete() || this.pending.some(headsPerson)));
    if (begins) {
      const fields = open?.labels.length === 0 ? open.fields : [];
      const pending = open?.labels.length === 0 ? [...open.pending, ...this.pending] : this.pending;
      if (open?.labels.length !== 0) this.close();
      this.experience = { pending, fields, labels: [{ label, pieces: [] }] };
      this.pending = [];
    } else {
      this.flush();
      open.labels.push({ label, pieces: [] });
    }
  }

  /**
   * A field of identity heads the labels that follow it, or stands below the contact of the experience that is open.
   * Among the texts of an experience it is but a text.
   */
  private field(piece: Field, next: readonly Piece[]): void {
    const open = this.experience;
    if (open && open.labels.length === 0) {
      open.fields.push(piece);
      return;
    }
    const following = next.find((p) => p.kind === "label" || p.kind === "part" || p.kind === "banner");
    const label = following?.kind === "label" ? following.label : null;
    const isNew = open === null || this.isComplete() || open.labels.some((l) => l.label.label === label);
    const heads = this.pending.length > 0 || open === null || piece.field === "organisation";
    if (label !== null && isNew && heads) {
      this.close();
      this.experience = { pending: this.pending, fields: [piece], labels: [] };
      this.pending = [];
    } else if (open && this.isComplete() && this.pending.length === 0) open.fields.push(piece);
    else this.words({ ...piece, kind: "text", depth: 0 }, next);
  }

  /** Running text: it goes on with the part that is open; after an experience, it introduces the unit, printed late. */
  private prose(piece: Words): void {
    const told = this.experience !== null;
    this.close();
    if (this.part && !told) {
      this.add(piece);
      return;
    }
    this.openPart("presentation", null, piece);
  }

  /**
   * A short line over a list, where no experience goes on, is the heading of a part: that of the speakers or of the
   * resources where the list is one of theirs, else one that nobody expects.
   */
  private opensUnknown(next: readonly Piece[]): boolean {
    const [only, ...more] = this.pending;
    const looks = only && more.length === 0 && only.kind === "text" && looksLikeHeading(only.text.text);
    if (!looks || (this.experience && !this.isComplete())) return false;
    this.pending = [];
    this.close();
    const end = next.findIndex((p) => p.kind !== "item");
    this.openPart(partOfList(next.slice(0, end < 0 ? next.length : end)), only.text);
    return true;
  }

  private isComplete(): boolean {
    return this.experience?.labels.some((l) => l.label.label === "contact") ?? false;
  }

  /** Texts that headed nothing belong to what is open. */
  private flush(): void {
    const texts = this.pending;
    this.pending = [];
    for (const text of texts) this.add(text);
  }

  private add(piece: Words): void {
    const label = this.experience?.labels.at(-1);
    if (label) label.pieces.push(piece);
    else if (this.part) {
      this.part.pieces.push(piece);
      this.part.lineStart = Math.min(this.part.lineStart, piece.lineStart);
      this.part.lineEnd = Math.max(this.part.lineEnd, piece.lineEnd);
    } else this.openPart("presentation", null, piece);
  }

  private openPart(part: PartKind, heading: SourcedText | null, first?: Words): void {
    const { lineStart = 1, lineEnd = 1 } = heading ?? first ?? {};
    this.part = { part, heading, pieces: first ? [first] : [], lineStart, lineEnd };
    this.content.parts.push(this.part);
  }

  private close(): void {
    const open = this.experience;
    if (open && open.labels.length === 0) {
      // Fields that no label followed told of nobody.
      this.experience = null;
      for (const piece of [...open.pending, ...open.fields]) this.add({ ...piece, kind: "text", depth: 0 });
    } else if (open) this.content.experiences.push(toExperience(open));
    this.experience = null;
  }
}
