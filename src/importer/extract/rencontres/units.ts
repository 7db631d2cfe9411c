import { words } from "#lib/text.ts";
import { CLOSING, LAST, OPENING, type PartKind } from "./expectations.ts";
import type { Piece } from "./pieces.ts";
import type { TitledBanner } from "./titles.ts";

/** A workshop or a round table with all that is printed of it, or what stands before the first and after the last. */
export interface Unit {
  kind: "workshop" | "round-table" | "front" | "back";
  /** Null for the front, the back, and for a workshop that no banner heads. */
  banner: TitledBanner | null;
  /** Without the banner, its title and the furniture of the pages. */
  pieces: Piece[];
  /** The banner stands after the beginning of the text that it heads. */
  misplaced: boolean;
}

/** Two signs at least that a unit begins: a page, an end before it, an opening after it. */
const SURE = 5;

/**
 * Cuts a document into its units. The banner of a unit may be printed before, inside or after its text, so that the
 * banners only count the units: between two of them there is one cut, at the place where the text most begins anew
 * (a page starts, the part before was a closing one, an opening part follows).
 */
export function unitsOf(pieces: readonly Piece[], banners: readonly TitledBanner[]): Unit[] {
  const text = new Cutter(pieces, banners);
  const cuts: number[] = [];
  banners.forEach((banner, b) => {
    const from = b === 0 ? 0 : (banners[b - 1]?.to ?? 0) + 1;
    cuts.push(text.best(from, banner.from, b, cuts.at(-1) ?? null));
  });
  const first = cuts[0] ?? pieces.length;
  const units: Unit[] = [];
  const front = text.frontEnd(first);
  if (front > 0) units.push(text.unit(0, front, null, "front"));
  if (front < first) {
    for (const [from, to] of text.withoutBanner(front, first))
      units.push(text.unit(from, to, null, text.kindOf(from, to)));
  }
  cuts.forEach((cut, b) => {
    const banner = banners[b] ?? null;
    const end = cuts[b + 1] ?? pieces.length;
    const back = b === cuts.length - 1 ? text.back(Math.max(cut, banner?.to ?? cut) + 1) : null;
    for (const [from, to] of text.withoutBanner(cut, back ?? end)) {
      const own = banner !== null && from <= banner.from && banner.from < to ? banner : null;
      units.push(text.unit(from, to, own, own?.banner.unit ?? text.kindOf(from, to)));
    }
    if (back !== null) units.push(text.unit(back, end, null, "back"));
  });
  return units.filter((unit) => unit.pieces.length > 0 || unit.banner);
}

class Cutter {
  private readonly inBanner: ReadonlySet<number>;
  /** The last part heading at or before each piece. */
  private readonly partBefore: (PartKind | null)[] = [];

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly banners: readonly TitledBanner[],
  ) {
    this.inBanner = new Set(
      banners.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
    );
    let part: PartKind | null = null;
    for (const piece of pieces) {
      this.partBefore.push(part);
      if (piece.kind === "part") part = piece.part;
    }
  }

  unit(from: number, to: number, banner: TitledBanner | null, kind: Unit["kind"]): Unit {
    const own = (_: Piece, i: number) => !this.inBanner.has(from + i);
    const pieces = this.pieces
      .slice(from, to)
      .filter(own)
      .filter((p) => p.kind !== "furniture");
    const first = pieces[0];
    const misplaced = banner !== null && first !== undefined && first.lineStart < banner.banner.lineStart;
    return { kind, banner, pieces, misplaced };
  }

  /** Where the unit of banner `b` begins: after the banner before it, at the latest with its own. */
  best(from: number, to: number, b: number, last: number | null): number {
    let best = to;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = from; i <= to; i++) {
      if (!this.isCandidate(i, to) || (i < to && last !== null && !this.hasText(last, i))) continue;
      const score = this.score(i, to) + this.subject(i, to, b);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  /** The unit before must have text of its own, more than a line below its title. */
  private hasText(from: number, to: number): boolean {
    return this.pieces
      .slice(from, to)
      .some(
        (p, i) => !this.inBanner.has(from + i) && p.kind !== "furniture" && (p.kind !== "text" || isProse(p)),
      );
  }

  private isCandidate(i: number, banner: number): boolean {
    const piece = this.pieces[i];
    if (!piece) return false;
    if (i === banner || piece.opensPage) return true;
    if (piece.kind === "part") return OPENING.includes(piece.part);
    const resumes = this.partBefore[i] === "resources" && (isProse(piece) || this.headsLabel(i));
    return piece.kind === "text" && (this.isOpening(i) || resumes);
  }

  /** Does an experience begin here: are labels the next thing that is no text? */
  private headsLabel(i: number): boolean {
    return (
      this.pieces.slice(i + 1, i + 5).find((p) => p.kind !== "text" && p.kind !== "field")?.kind === "label"
    );
  }

  /** How much the text begins anew at a piece. */
  score(i: number, banner: number): number {
    const piece = this.pieces[i];
    if (!piece) return 0;
    const before = this.partBefore[i];
    let score = before ? (CLOSING[before] ?? 0) : 1;
    if (piece.opensPage) score += 1.5;
    if (i === banner) score += 2;
    if (piece.kind === "part" && CLOSING[piece.part]) score -= 4;
    if (piece.kind === "label" || piece.kind === "item") score -= 2;
    if (this.opensBefore(i, banner)) score += 3;
    return score;
  }

  /** Does an opening part follow on the same page, before the banner that is printed there? */
  private opensBefore(from: number, banner: number): boolean {
    const first = this.pieces[from];
    const before = this.partBefore[from];
    if (first?.opensPage && isProse(first) && before && CLOSING[before]) return true;
    for (let i = from; i < this.pieces.length && (i < banner || from >= banner); i++) {
      const piece = this.pieces[i];
      if (!piece || (i > from && piece.opensPage && !this.inBanner.has(i))) return false;
      if (piece.kind === "banner" && i > Math.max(from, banner)) return false;
      if (piece.kind === "part") return OPENING.includes(piece.part);
      // Running text after the contact of an experience is the introduction, printed late.
      const last = this.pieces[i - 1];
      if (i > from && isProse(piece) && last?.kind === "label" && last.label === "contact") return true;
    }
    return false;
  }

  /** An introduction without a heading: prose just before an opening part. */
  private isOpening(i: number): boolean {
    const next = this.pieces[i + 1];
    const piece = this.pieces[i];
    return piece !== undefined && isProse(piece) && next?.kind === "part" && OPENING.includes(next.part);
  }

  /** Words that the page shares with the title of its banner rather than with that of the banner before. */
  private subject(from: number, banner: number, b: number): number {
    const own = subjectWords(this.banners[b]);
    const others = subjectWords(this.banners[b - 1]);
    let shared = 0;
    for (let i = from; i < Math.min(banner, from + 6); i++) {
      const piece = this.pieces[i];
      if (!piece || piece.kind === "label" || (i > from && piece.opensPage)) break;
      for (const word of new Set(words(piece.text.text))) {
        if (own.has(word)) shared += 0.25;
        if (others.has(word)) shared -= 0.25;
      }
    }
    return Math.max(-1, Math.min(1, shared));
  }

  /** A range with the places inside it where yet another unit must begin, though no banner is printed for it. */
  withoutBanner(from: number, to: number): [number, number][] {
    const cuts = [from];
    for (let i = from + 1; i < to; i++) {
      if (!this.pieces[i]?.opensPage || this.inBanner.has(i)) continue;
      const closed = this.partBefore[i] === "resources" && this.hasOpening(cuts.at(-1) ?? from, i);
      if (closed && this.score(i, -1) >= SURE) cuts.push(i);
    }
    return cuts.map((cut, c) => [cut, cuts[c + 1] ?? to]);
  }

  /** Where the front ends: before the page of the first experience or opening part, should no banner stand there. */
  frontEnd(first: number): number {
    const opens = this.pieces
      .slice(0, first)
      .findIndex((p) => p.kind === "label" || (p.kind === "part" && OPENING.includes(p.part)));
    if (opens < 0) return first;
    for (let i = opens; i > 0; i--) if (this.pieces[i]?.opensPage) return i;
    const before = this.pieces
      .slice(0, opens)
      .findLastIndex((p) => p.kind === "part" && p.part === "introduction");
    return before < 0 ? 0 : opens;
  }

  private hasOpening(from: number, to: number): boolean {
    return this.pieces
      .slice(from, to)
      .some((p) => p.kind === "label" || (p.kind === "part" && OPENING.includes(p.part)));
  }

  /** Round tables have speakers, workshops experiences. */
  kindOf(from: number, to: number): "workshop" | "round-table" {
    const parts = this.pieces.slice(from, to).flatMap((p) => (p.kind === "part" ? [p.part] : []));
    return parts.includes("speakers") && !parts.includes("experiences") ? "round-table" : "workshop";
  }

  /**
   * Where the last pages begin, which belong to no unit: at a conclusion, thanks or a lexicon that no workshop
   * follows, or at a page after a closing part, with neither label nor list.
   */
  back(from: number): number | null {
    const parts = this.pieces.flatMap((piece, i) =>
      i >= from && (piece.kind === "part" || piece.kind === "label" || piece.kind === "banner")
        ? [{ piece, i }]
        : [],
    );
    const others = parts.findLastIndex(({ piece }) => piece.kind !== "part" || !LAST.includes(piece.part));
    const last = parts[others + 1]?.i ?? this.pieces.length;
    let start = last < this.pieces.length ? last : null;
    for (let i = last - 1; i >= from; i--) {
      const piece = this.pieces[i];
      if (piece?.kind !== "text" && piece?.kind !== "furniture") break;
      const before = this.partBefore[i];
      if (piece.opensPage && before && (CLOSING[before] || before === "closing")) start = i;
    }
    return start;
  }
}

export function isProse(piece: Piece): boolean {
  return (
    piece.kind === "text" &&
    (piece.text.length >= 160 || (piece.text.length >= 80 && /[.!?…]$/u.test(piece.text.text)))
  );
}

function subjectWords(banner: TitledBanner | undefined): Set<string> {
  return new Set(banner?.title ? words(banner.title.text).filter((word) => word.length >= 5) : []);
}
