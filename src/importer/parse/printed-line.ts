/** One line of a text layer: how far it is set in, its bullet, and its words. */
export interface PrintedLine {
  /** Blanks before the first mark; a tab counts for two. */
  indent: number;
  /** The bullet, or null. */
  mark: string | null;
  /** Without bullet nor blanks at either end, runs of blanks made one; "" for a blank line or a lone bullet. */
  body: string;
  /** A form feed stands in it: a page begins. */
  formFeed: boolean;
}

const BULLET = /^(?:[•‣▪◦●○■□➔→➢➤►✓✔❖◆⁃∙]|[\ue000-\uf8ff]|[-–—*·](?=\s|$)|o(?=\s{2,}\S))\s*/u;

export function readLine(raw: string): PrintedLine {
  const formFeed = raw.includes("\f");
  const line = formFeed ? raw.replace(/\f/g, "") : raw;
  const blanks = /^\s*/u.exec(line)?.[0] ?? "";
  // Accents may come apart from their letters.
  const text = line.slice(blanks.length).trimEnd().normalize("NFC");
  const indent = blanks.replace(/\t/g, "  ").length;
  const bullet = BULLET.exec(text);
  return {
    indent,
    mark: bullet?.[0].trim() ?? null,
    body: (bullet ? text.slice(bullet[0].length) : text).replace(/\s{2,}/gu, " "),
    formFeed,
  };
}
