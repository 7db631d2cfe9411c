/** A paragraph or a list of a text without markup. */
export type PlainBlock = { kind: "paragraph"; text: string } | { kind: "list"; items: string[] };

/** Signs that open an item of a list; those of the private area are what a PDF's bullets become. */
const BULLET = /^\s*(?:[•●▪■◦‣→»✓–]|-(?=\s)|\*(?=\s)|[\uE000-\uF8FF])\s*/u;

/** Where a bullet got lost with its font, the room that it took is left. */
const INDENT = /^ {2,}\S/;

/**
 * The blocks of a text whose lines are those of a page: a blank line ends a block, a bullet opens an item, and
 * the other line breaks are the page's own.
 */
export function plainBlocks(lines: readonly string[]): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  let open: PlainBlock | null = null;
  for (const line of lines) {
    const text = line.replace(/\s+/gu, " ").trim();
    if (!text) {
      open = null;
    } else if (BULLET.test(text) || INDENT.test(line)) {
      const item = text.replace(BULLET, "");
      const last = blocks.at(-1);
      if (last?.kind === "list") last.items.push(item);
      else blocks.push({ kind: "list", items: [item] });
      open = blocks.at(-1) ?? null;
    } else if (open?.kind === "paragraph") {
      open.text = glued(open.text, text);
    } else if (open?.kind === "list") {
      open.items.push(glued(open.items.pop() ?? "", text));
    } else {
      open = { kind: "paragraph", text };
      blocks.push(open);
    }
  }
  return blocks;
}

/** A word cut at the end of a line keeps its hyphen, which may be its own. */
function glued(before: string, after: string): string {
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`.trim();
}

export function PlainText({ lines }: { lines: readonly string[] }) {
  return plainBlocks(lines).map((block, at) =>
    block.kind === "paragraph" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text never change places
      <p key={at}>{block.text}</p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text never change places
      <ul key={at}>
        {block.items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of one text never change places
          <li key={i}>{item}</li>
        ))}
      </ul>
    ),
  );
}
