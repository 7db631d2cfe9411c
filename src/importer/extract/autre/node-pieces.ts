import type { Node, Piece } from "./pieces.ts";

/** All pieces under a title, its own first. */
export function under({ blocks, children }: Node): Piece[] {
  return [
    ...blocks,
    ...children.flatMap((child) => [...(child.title ? [child.title] : []), ...under(child)]),
  ];
}
