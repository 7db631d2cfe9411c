/** Text whose found words stand between U+0001 and U+0002, as the search gives it, with those words marked. */
export function Highlight({ text }: { text: string }) {
  return text.split("\u0001").map((part, at) => {
    const end = at === 0 ? -1 : part.indexOf("\u0002");
    const found = end < 0 ? "" : part.slice(0, end);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span key={at}>
        {found && <mark>{found}</mark>}
        {part.slice(end + 1)}
      </span>
    );
  });
}
