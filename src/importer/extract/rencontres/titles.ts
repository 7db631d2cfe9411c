import { SourcedText } from "../../parse/sourced-text.ts";
import type { Banner, Piece } from "./pieces.ts";

export interface TitledBanner {
  banner: Banner;
  /** Without its quotation marks; null where none is printed beside the banner. */
  title: SourcedText | null;
  /** Places of the pieces that the banner and its title take. */
  from: number;
  to: number;
}

const OPENS = /^[«"“]\s*/u;
const CLOSES = /\s*[»"”]\s*$/u;
/** A title is never longer; what is longer is text that lost its closing mark. */
const LONGEST = 200;

/** Each banner with the quoted title that is printed after it, or before it, over one line or more. */
export function titledBanners(pieces: readonly Piece[]): TitledBanner[] {
  const found: TitledBanner[] = [];
  pieces.forEach((banner, i) => {
    if (banner.kind !== "banner") return;
    // A title that the banner before it took is not free.
    const free = (found.at(-1)?.to ?? -1) + 1;
    found.push(
      restOfLine(pieces, i, banner) ??
        after(pieces, i, banner) ??
        before(pieces, i, banner, free) ??
        plain(pieces, i, banner),
    );
  });
  return found;
}

/** « Atelier 3 : « Se loger » », the quotation perhaps going on below. */
function restOfLine(pieces: readonly Piece[], at: number, banner: Banner): TitledBanner | null {
  if (!banner.rest) return null;
  if (!OPENS.test(banner.rest.text)) return { banner, title: banner.rest, from: at, to: at };
  const { title, to } = quotation([banner.rest], pieces, at + 1);
  return title ? { banner, title, from: at, to } : { banner, title: unquoted(banner.rest), from: at, to: at };
}

function after(pieces: readonly Piece[], at: number, banner: Banner): TitledBanner | null {
  const next = pieces[at + 1];
  if (!next || next.kind === "banner" || !OPENS.test(next.text.text)) return null;
  const { title, to } = quotation([], pieces, at + 1);
  return title ? { banner, title, from: at, to } : null;
}

function before(pieces: readonly Piece[], at: number, banner: Banner, free: number): TitledBanner | null {
  const last = at - 1 >= free ? pieces[at - 1] : undefined;
  if (last?.kind !== "text" || !CLOSES.test(last.text.text) || last.text.length > LONGEST) return null;
  const first = at - 2 >= free ? pieces[at - 2] : undefined;
  if (OPENS.test(last.text.text)) return { banner, title: unquoted(last.text), from: at - 1, to: at };
  if (first?.kind !== "text" || !OPENS.test(first.text.text) || CLOSES.test(first.text.text)) return null;
  return { banner, title: unquoted(SourcedText.join([first.text, last.text], " ")), from: at - 2, to: at };
}

/** A title without marks: one short line under the banner that is no sentence, and that no page break parts from it. */
function plain(pieces: readonly Piece[], at: number, banner: Banner): TitledBanner {
  const next = pieces[at + 1];
  const near = next !== undefined && next.lineStart - banner.lineEnd <= 2;
  if (
    near &&
    next.kind === "text" &&
    !next.opensPage &&
    next.text.length <= 120 &&
    !/[.;,]$/u.test(next.text.text)
  )
    return { banner, title: next.text, from: at, to: at + 1 };
  return { banner, title: null, from: at, to: at };
}

/** Text pieces from `at` on, up to the one that closes the quotation. */
function quotation(
  opened: SourcedText[],
  pieces: readonly Piece[],
  at: number,
): { title: SourcedText | null; to: number } {
  const parts = [...opened];
  for (let i = at; ; i++) {
    const whole = parts.length > 0 ? SourcedText.join(parts, " ") : null;
    if (whole && CLOSES.test(whole.text)) return { title: unquoted(whole), to: i - 1 };
    const piece = pieces[i];
    const fits = piece && (piece.kind === "text" || (piece.kind === "item" && parts.length > 0));
    if (!fits || (whole?.length ?? 0) + piece.text.length > LONGEST) return { title: null, to: at - 1 };
    parts.push(piece.text);
  }
}

function unquoted(text: SourcedText): SourcedText {
  return text.without(OPENS).without(CLOSES).trim();
}
