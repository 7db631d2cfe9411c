import { OwnScript } from "../own-script.tsx";
import { finderOf, wordsOfFragment } from "../text/found-words.ts";

/** Marks the words of the fragment in what the page says, without touching the page; silent in older browsers. */
function markFoundWords(ofFragment: typeof wordsOfFragment, finder: typeof finderOf) {
  if (!("highlights" in CSS)) return;
  const show = () => {
    const find = finder(ofFragment(location.hash));
    const marks = new Highlight();
    const texts = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const [start, end] of find(node.textContent ?? "")) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        marks.add(range);
      }
    }
    CSS.highlights.set("mots", marks);
  };
  show();
  addEventListener("hashchange", show);
}

/** Stands after the text: it runs when it is read. */
export function FoundWords() {
  return <OwnScript run={markFoundWords} using={[wordsOfFragment, finderOf]} />;
}
