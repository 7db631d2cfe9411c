import type { Section } from "../directory.ts";
import type { Line } from "./blocks.ts";
import type { ReadingSource } from "./reading.ts";

/** A section of a publication in its tree. */
export interface Node {
  section: Section;
  children: Node[];
  /** Its lines but those of its children, in order. */
  own: Line[];
}

/** Each line goes to the smallest section that holds it; one that none holds, to the section before it. */
export function treeOf({ lines, sections, ignored }: ReadingSource): { roots: Node[]; loose: Line[] } {
  const nodes = sections.map((section): Node => ({ section, children: [], own: [] }));
  const size = ({ section }: Node) => section.lineEnd - section.lineStart;
  const holds = (outer: Node, inner: Node) =>
    outer !== inner &&
    outer.section.lineStart <= inner.section.lineStart &&
    outer.section.lineEnd >= inner.section.lineEnd &&
    (size(outer) > size(inner) || outer.section.level < inner.section.level);
  const roots: Node[] = [];
  for (const node of nodes) {
    const parent = smallest(nodes.filter((other) => holds(other, node)));
    if (parent) parent.children.push(node);
    else roots.push(node);
  }
  const owners: (Node | undefined)[] = lines.map(() => undefined);
  for (const node of [...nodes].sort((a, b) => size(b) - size(a) || a.section.level - b.section.level))
    for (const { lineStart, lineEnd } of node.section.passages) owners.fill(node, lineStart - 1, lineEnd);
  for (const { lineStart, lineEnd } of ignored) owners.fill(undefined, lineStart - 1, lineEnd);
  const hidden = new Set(ignored.flatMap(({ lineStart, lineEnd }) => range(lineStart, lineEnd)));
  const loose: Line[] = [];
  let before: Node | undefined;
  lines.forEach((text, at) => {
    const number = at + 1;
    if (hidden.has(number)) return;
    const owner = owners[at] ?? before;
    before = owner;
    if (owner) owner.own.push({ number, text });
    else if (text.trim()) loose.push({ number, text });
  });
  const byLine = (a: Node, b: Node) => a.section.lineStart - b.section.lineStart;
  for (const node of nodes) node.children.sort(byLine);
  return { roots: roots.sort(byLine), loose };

  function smallest(found: Node[]): Node | undefined {
    return found.reduce<Node | undefined>((a, b) => (a && size(a) <= size(b) ? a : b), undefined);
  }
}

/** Whole numbers from one to another, both counted. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
