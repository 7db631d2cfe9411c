/** A longer text is shown by its beginning. */
const LONG = 420;
/** The beginning has whole sentences, and as much as this at least. */
const BEGINNING = 200;

/** A text as what is shown of it and what folds away, which may be nothing. Cut where a sentence or a line ends. */
export function folded(text: string): [shown: string, rest: string] {
  if (text.length <= LONG) return [text, ""];
  for (const { index, 0: end } of text.matchAll(/[.!?…]["”»)]?\s+(?=\p{Lu})|\n|\s;\s/gu)) {
    const at = index + end.length;
    if (at >= BEGINNING && text.length - at > BEGINNING / 2)
      return [text.slice(0, at).trimEnd(), text.slice(at)];
  }
  return [text, ""];
}
