import "server-only";
import { nearestPlace, placeLabel } from "#domain/geography/place-words.ts";
import { afterPrefix, type SearchToken, withTokensReplaced } from "#domain/search-words.ts";
import { comparable } from "#lib/text.ts";
import { mended } from "./word-facts.ts";

/** A search some words of which are nowhere. */
export interface Misspelt {
  text: string;
  tokens: readonly SearchToken[];
  /** Plain words that are nowhere. */
  unknown: readonly SearchToken[];
  /** Plain words that no initiative has, and a publication hardly ever. */
  untold: readonly SearchToken[];
  /** Null where no place is understood. */
  place: object | null;
  terms: readonly { found: boolean }[];
}

const SHORT_WORD = 6;
/** Two letters may be wrong in a word of so many where other words are answered. */
const LONG_WORD = 9;

/** The search with its unknown words mended, or the name that it misspells; null where nothing is near. */
export async function correctionOf({
  unknown,
  untold,
  tokens,
  text,
  place,
  terms,
}: Misspelt): Promise<string | null> {
  const parted = new Map(unknown.map(({ word }) => [word, afterPrefix(word)]));
  const near = await mended(
    [...unknown.map(({ word }) => word), ...[...parted.values()].flatMap((rest) => rest ?? [])],
    comparable(text),
  );
  // A misprint of a publication, or a stem in common, must not keep a town from being meant: « Lile ».
  const towns = untold.flatMap((token) => townNear(token, tokens) ?? []);
  const isAnswered = terms.some(({ found }) => found);
  const changes = unknown.flatMap((token) => {
    const rest = parted.get(token.word);
    if (rest && near.words.get(rest)?.distance === 0)
      return [{ from: token, by: `${token.word.slice(0, -rest.length)}-${rest}` }];
    const town = place ? null : townNear(token, tokens);
    const word = near.words.get(token.word);
    if (town && (!word || town.distance <= word.distance)) return [town];
    // A short word is near to too many: beside words that are answered it is rather one that nobody here uses.
    const isSure =
      !isAnswered ||
      token.word.length >= LONG_WORD ||
      (word?.distance === 1 && token.word.length > SHORT_WORD);
    return word && isSure ? [{ from: token, by: word.word }] : [];
  });
  if (near.name && changes.length < unknown.length) return near.name;
  const [town] = place ? [] : towns;
  const all = town ? [...changes, town] : changes;
  return all.length > 0 ? withTokensReplaced(text, all) : null;
}

/** The town whose name an unknown word, alone or with its neighbours, misspells. */
function townNear(unknown: SearchToken, tokens: readonly SearchToken[]) {
  const at = tokens.indexOf(unknown);
  for (const length of [3, 2, 1]) {
    for (let from = Math.max(0, at - length + 1); from <= at; from++) {
      const run = tokens.slice(from, from + length);
      const [first, last] = [run[0], run.at(-1)];
      const found = run.length === length ? nearestPlace(run.map(({ word }) => word).join(" ")) : null;
      if (found && first && last)
        return { from: first, to: last, by: placeLabel(found.place), distance: found.distance };
    }
  }
  return null;
}
