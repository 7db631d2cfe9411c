import type { Block } from "../../parse/block.ts";

/** « rénover… », « de former… », « pour accueillir… »: what one wants to do. */
const INTENT =
  /^(?:(?:de|d['’]|pour|à)\s?)?(?:s['’]|se\s|ne pas\s|mieux\s)?\p{L}{2,}(?:er|ir|re|oir)(?![\p{L}])/iu;

/** Do the items under a heading, two at least, all say what to do? */
export function saysWhatToDo(blocks: readonly Block[]): boolean {
  const items = blocks.filter((b) => b.kind === "item");
  return items.length >= 2 && blocks[0]?.kind === "item" && items.every((b) => INTENT.test(b.text.text));
}
