/**
 * Marks the words of the fragment in what the page says, without touching the page; silent in older browsers. A script
 * of its own, which `npm start` bundles: with a client component React would send the whole profile a second time.
 */
import { fold, foldInPlace } from "#lib/text.ts";
import { foundWordsPattern, wordsOfFragment } from "../text/found-words.ts";

const HIGHLIGHT = "mots";

function show() {
  CSS.highlights.delete(HIGHLIGHT);
  const pattern = foundWordsPattern(wordsOfFragment(location.hash).map(fold));
  const main = document.querySelector("main");
  if (pattern && main) CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesOf(main, pattern)));
}

if ("highlights" in CSS) {
  show();
  addEventListener("hashchange", show);
}

function rangesOf(root: Node, pattern: RegExp): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: form, index } of foldInPlace(node.textContent ?? "").matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + form.length);
      ranges.push(range);
    }
  }
  return ranges;
}
