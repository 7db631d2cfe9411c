/** What the fonts of share pictures can draw: Latin letters and the usual punctuation. */
const DRAWABLE = /[^\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u00b4\u00b6-\u00ffŒœ‘’“”–—…€]/gu;

/**
 * A text in letters that can be drawn: other blanks are plain ones, other letters lose their marks, and what is left
 * over is left out. For a letter without a picture the library would ask a server of somebody else.
 */
export function drawable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[‐‑‒]/g, "-")
    .replace(DRAWABLE, (letter) => letter.normalize("NFKD").replace(/[^\u0020-\u007e]/g, ""))
    .replace(/ {2,}/g, " ")
    .trim();
}
