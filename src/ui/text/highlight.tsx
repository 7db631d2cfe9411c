import { snippetParts } from "./found-words.ts";

/** A snippet as the search gives it, with the words that were found marked. */
export function Highlight({ text }: { text: string }) {
  return snippetParts(text).map(({ found, text: rest }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    <span key={at}>
      {found && <mark>{found}</mark>}
      {rest}
    </span>
  ));
}
