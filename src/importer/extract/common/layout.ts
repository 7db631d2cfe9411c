import type { IgnoredPassage } from "#domain/directory.ts";
import type { Tree } from "../../parse/block.ts";

/** Lines that hold only marks of layout, as ignored passages. */
export function layoutPassages(tree: Tree): IgnoredPassage[] {
  return tree.layoutLines.map((line) => ({
    document: tree.document,
    lineStart: line,
    lineEnd: line,
    reason: "signe de mise en page sans texte",
  }));
}
