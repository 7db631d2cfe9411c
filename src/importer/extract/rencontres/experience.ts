import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../common/printed-lines.ts";
import type { PartKind } from "./expectations.ts";
import { type Header, personLines, readHeader } from "./header.ts";
import { type LabelledPart, toParts } from "./labelled-parts.ts";
import type { Label, Piece, Words } from "./pieces.ts";
import { isProse } from "./units.ts";

/** What one structure tells of itself in a workshop. */
export interface Experience {
  header: Header;
  parts: LabelledPart[];
  document: string;
  lineStart: number;
  lineEnd: number;
}

/** A headed part of a workshop or a round table. */
export interface UnitPart {
  part: PartKind;
  /** Null for an introduction without a heading. */
  heading: SourcedText | null;
  pieces: Words[];
  lineStart: number;
  lineEnd: number;
}

export interface UnitContent {
  experiences: Experience[];
  parts: UnitPart[];
}

interface OpenExperience {
  pending: Words[];
  labels: { label: Label; pieces: Words[] }[];
}

/** Tells the experiences of a unit, known by their labels, from its headed parts, whatever their order. */
export function readUnit(pieces: readonly Piece[]): UnitContent {
  const reader = new UnitReader();
  pieces.forEach((piece, i) => {
    reader.piece(piece, pieces.slice(i + 1, i + 3));
  });
  return reader.finish();
}

class UnitReader {
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
        this.label(piece);
        return;
      case "item":
        // A name set in like an item heads the labels that follow it.
        if (next[0]?.kind === "label" && next[0].label === "activity" && headsPerson(piece))
          this.pending.push(piece);
        else {
          if (!this.opensUnknown()) this.flush();
          this.add(piece);
        }
        return;
      case "text":
        if (isProse(piece)) {
          this.flush();
          if (next[0]?.kind === "part" || this.experience === null || this.isComplete()) this.prose(piece);
          else this.add(piece);
        } else this.pending.push(piece);
        return;
      default:
        return;
    }
  }

  finish(): UnitContent {
    this.flush();
    this.close();
    return this.content;
  }

  private label(label: Label): void {
    const open = this.experience;
    const known = open?.labels.some((l) => l.label.label === label.label) ?? false;
    const begins =
      open === null ||
      (label.label === "activity" && (known || this.pending.length > 0)) ||
      (this.pending.length > 0 && (this.isComplete() || this.pending.some(headsPerson)));
    if (begins) {
      this.close();
      this.experience = { pending: this.pending, labels: [{ label, pieces: [] }] };
      this.pending = [];
    } else {
      this.flush();
      open.labels.push({ label, pieces: [] });
    }
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

  /** A short line over a list, where no experience goes on, is the heading of a part that nobody expects. */
  private opensUnknown(): boolean {
    const [only, ...more] = this.pending;
    const looks = only && more.length === 0 && only.kind === "text" && looksLikeHeading(only.text.text);
    if (!looks || (this.experience && !this.isComplete())) return false;
    this.pending = [];
    this.close();
    this.openPart("unknown", only.text);
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
      this.part.lineEnd = Math.max(this.part.lineEnd, piece.lineEnd);
    } else this.openPart("presentation", null, piece);
  }

  private openPart(part: PartKind, heading: SourcedText | null, first?: Words): void {
    const { lineStart = 1, lineEnd = 1 } = heading ?? first ?? {};
    this.part = { part, heading, pieces: first ? [first] : [], lineStart, lineEnd };
    this.content.parts.push(this.part);
  }

  private close(): void {
    if (this.experience) this.content.experiences.push(toExperience(this.experience));
    this.experience = null;
  }
}

function looksLikeHeading(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}/u.test(text) && !/[.!?;:,…]$/u.test(text);
}

function headsPerson(piece: Words): boolean {
  return personLines([...printedLines(piece.text), { text: piece.text.slice(0, 0) }]).length > 0;
}

function toExperience({ pending, labels }: OpenExperience): Experience {
  const hasActions = labels.some((l) => l.label.label === "actions");
  const parts = labels.flatMap(({ label, pieces }) => toParts(label, pieces, hasActions));
  return {
    header: readHeader(pending.map((p) => p.text)),
    parts,
    document: labels[0]?.label.text.document ?? "",
    lineStart: pending[0]?.lineStart ?? parts[0]?.lineStart ?? 1,
    lineEnd: Math.max(...parts.map((p) => p.lineEnd)),
  };
}
