import fc from "fast-check";
import { expect, test } from "vitest";
import { crossings, type Edge, layout } from "./layout.ts";

type Ends = Edge<{ slug: string }, { slug: string }, string>;
const edge = (pair: string): Ends => {
  const [left = "", right = ""] = pair.split("-");
  return { left: { slug: left }, right: { slug: right }, tie: pair };
};
const slugs = (placed: readonly { node: { slug: string } }[]) => placed.map(({ node }) => node.slug);

test("lines that need not cross do not", () => {
  const edges = ["a-2", "b-1", "c-3", "b-2"].map(edge);
  const { lefts, rights } = layout(edges);
  const ends = (list: string[]) => list.map((slug) => ({ slug }));
  expect(crossings(edges, ends(slugs(lefts)), ends(slugs(rights)))).toBe(0);
});

test("each column fills the height evenly, whatever the other one has", () => {
  const { lefts, rights } = layout(["a-1", "a-2", "a-3", "a-4"].map(edge));
  expect(lefts.map(({ y }) => y)).toEqual([50]);
  expect(rights.map(({ y }) => y)).toEqual([12.5, 37.5, 62.5, 87.5]);
});

const pairs = fc
  .uniqueArray(fc.tuple(fc.constantFrom(..."abcdef"), fc.constantFrom(..."123456789")), {
    selector: ([left, right]) => left + right,
    maxLength: 40,
  })
  .map((all) => all.map(([left, right]) => edge(`${left}-${right}`)));

test("every line is drawn once, every name stands once, and no order crosses more than the one that came", () => {
  fc.assert(
    fc.property(pairs, (edges) => {
      const found = layout(edges);
      const drawn = found.rights.flatMap(({ node, lines }) =>
        lines.map(({ from }) => `${from.node.slug}-${node.slug}`),
      );
      expect(drawn.toSorted()).toEqual(edges.map(({ tie }) => tie).toSorted());
      const [lefts, rights] = [slugs(found.lefts), slugs(found.rights)];
      expect(new Set(lefts).size).toBe(lefts.length);
      const asCame = (ends: { slug: string }[]) => [...new Map(ends.map((end) => [end.slug, end])).values()];
      const ends = (list: string[]) => list.map((slug) => ({ slug }));
      expect(crossings(edges, ends(lefts), ends(rights))).toBeLessThanOrEqual(
        crossings(edges, asCame(edges.map((e) => e.left)), asCame(edges.map((e) => e.right))),
      );
      expect(layout(edges)).toEqual(found);
    }),
  );
});
