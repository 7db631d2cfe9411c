"use client";

import { useEffect } from "react";
import { fold, foldInPlace } from "#lib/text.ts";
import { foundWordsPattern, wordsOfFragment } from "../text/found-words.ts";

const HIGHLIGHT = "mots";

/** Marks the words of the fragment in what the page says, without touching the page; silent in older browsers. */
export function FoundWords() {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const show = () => {
      CSS.highlights.delete(HIGHLIGHT);
      const pattern = foundWordsPattern(wordsOfFragment(location.hash).map(fold));
      const main = document.querySelector("main");
      if (pattern && main) CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesOf(main, pattern)));
    };
    show();
    addEventListener("hashchange", show);
    return () => {
      removeEventListener("hashchange", show);
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, []);
  return null;
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
