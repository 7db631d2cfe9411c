import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { under } from "./node-pieces.ts";
import type { Node, Piece } from "./pieces.ts";
import { areLabels } from "./sheets.ts";
import type { Subject } from "./subject.ts";

/** A part up to one of its parts, where that is most of its text: « Vous aimerez aussi » below a page. */
export function mostly(node: Node, end: number): Node | null {
  const page = { ...node, children: node.children.slice(0, end) };
  const length = (part: Node) => under(part).reduce((sum, { text }) => sum + text.length, 0);
  return length(page) * 2 > length(node) ? page : null;
}

export const isSurelyTitled = ({ title }: Node, subject: Subject | null) =>
  subject?.isSure && isNaming(title, subject.name);

export const isNaming = (title: Piece | null, name: SourcedText) =>
  title !== null && fold(title.text.text).includes(fold(name.text));

/** Does all of a part tell of one, though titles inside it name others? It is named in most of its parts. */
export function isOne(own: Subject, node: Node, others: readonly { child: Node }[]): boolean {
  // The entries of a directory are several.
  if (cardsBelow(node) > 1) return false;
  if (!node.title && node.children.length > 0) return isNamedInMost(own, node);
  if (others.length === 0 || (node.children.length > 2 && areLabels(node.children))) return true;
  if (others.length * 2 > node.children.length) return false;
  return isNamedInMost(own, node);
}

function cardsBelow({ children }: Node): number {
  return children.reduce((sum, child) => sum + (child.isCard ? 1 : 0) + cardsBelow(child), 0);
}

function isNamedInMost(own: Subject, node: Node): boolean {
  const bare = own.name.text.replace(/^(?:L['’]|La |Le |Les )/u, "");
  const naming = node.children.filter((child) =>
    [...(child.title ? [child.title] : []), ...under(child)].some((p) => p.text.text.includes(bare)),
  ).length;
  return naming * 2 > node.children.length;
}
