import type { Passage } from "./passage.ts";

/** The fragment that names a passage in the address of its document: « L12 » or « L12-L14 ». */
export function fragment(passage: Pick<Passage, "lineStart" | "lineEnd">): string {
  return passage.lineStart === passage.lineEnd
    ? `L${passage.lineStart}`
    : `L${passage.lineStart}-L${passage.lineEnd}`;
}
