import type { Piece } from "./pieces.ts";

const COUNT = /^(\d{1,3})\s+(?=\p{Lu})/u;
/** A name is no longer. */
const LONGEST = 80;
/** So many lines that count on from one are a series. */
const FEWEST = 3;

/** « 1 LES MAINS VERTES », « 2 OISE TEXTILE »: without the bare numbers by which lines of a series are counted. */
export function withoutCounts(pieces: readonly Piece[]): Piece[] {
  const counts = new Map<Piece, number>();
  let next = 1;
  for (const piece of pieces) {
    const [count, number] = (piece.text.length <= LONGEST && COUNT.exec(piece.text.text)) || [];
    // One of them may stand where it is not seen.
    if (!count || (Number(number) !== next && Number(number) !== next + 1)) continue;
    counts.set(piece, count.length);
    next = Number(number) + 1;
  }
  if (counts.size < FEWEST) return [...pieces];
  return pieces.map((piece) => {
    const length = counts.get(piece);
    return length ? { ...piece, text: piece.text.slice(length), isCounted: true } : piece;
  });
}
