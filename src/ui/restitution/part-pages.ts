/** As much as a page shows; a part is never cut. */
const MOST_CHARACTERS = 90_000;

/** The page of each part of a text, from 1, by how long the parts are. */
export function partPages(lengths: readonly number[]): number[] {
  let page = 1;
  let characters = 0;
  return lengths.map((length) => {
    if (characters > 0 && characters + length > MOST_CHARACTERS) {
      page++;
      characters = 0;
    }
    characters += length;
    return page;
  });
}
