import type { Doc, View } from "../layers/doc.ts";
import type { AnyNote, LayerName, Layers, Note } from "../layers/note.ts";
import { longestFirst, overlap, type Span } from "../layers/span.ts";
import { stage } from "../layers/stage.ts";

/** A piece of a pattern: an expression over the text, or something that is already recognised. */
type Piece<In extends LayerName> = RegExp | { layer: In };

/** What a pattern found: the groups of its expressions by name, and the notes that it went over. */
export interface Found<In extends LayerName> extends Span {
  said(name: string): string | undefined;
  note<K extends In>(layer: K, at?: number): Note<K> | undefined;
}

/** A rule is data: a name, pieces that follow one another, and what they mean; null where they mean nothing. */
export interface Rule<In extends LayerName, Out extends LayerName> {
  name: string;
  pattern: readonly Piece<In>[];
  give(found: Found<In>): Layers[Out] | null;
}

/**
 * The stage of a recogniser: all its rules over the whole text; of what overlaps the longest stays, then the first.
 * What stands in something that the layers of `beside` recognised is that, and no more: the digits of a phone.
 */
export function recogniser<In extends LayerName, Out extends LayerName>(
  writes: Out,
  reads: readonly In[],
  rules: readonly Rule<In, Out>[],
  beside: readonly In[] = [],
): (doc: Doc) => void {
  return stage({
    reads,
    writes,
    run: (view) => {
      const taken = beside.flatMap((layer) => view.notes(layer));
      const found = rules.flatMap((rule) => apply(rule, view, writes));
      return longestFirst(found.filter((note) => !taken.some((other) => overlap(note, other))));
    },
  });
}

function apply<In extends LayerName, Out extends LayerName>(
  rule: Rule<In, Out>,
  view: View<In>,
  layer: Out,
): Note<Out>[] {
  return starts(rule.pattern[0], view).flatMap((start) => {
    const found = follow(rule.pattern, view, start);
    const value = found && rule.give(found);
    return found && value !== null && value !== undefined
      ? [{ layer, start: found.start, end: found.end, value, rule: rule.name, from: found.from }]
      : [];
  });
}

const MADE = { g: new WeakMap<RegExp, RegExp>(), y: new WeakMap<RegExp, RegExp>() };

/** The expression with the flag by which it is run, made once. */
function withFlag(expression: RegExp, flag: "g" | "y"): RegExp {
  const made =
    MADE[flag].get(expression) ?? new RegExp(expression.source, expression.flags.replace(/[gy]/g, "") + flag);
  MADE[flag].set(expression, made);
  return made;
}

/** Where the first piece of a pattern may begin. */
function starts<In extends LayerName>(first: Piece<In> | undefined, view: View<In>): number[] {
  if (!first) return [];
  if (first instanceof RegExp) return [...view.text.matchAll(withFlag(first, "g"))].map((m) => m.index);
  return view.notes(first.layer).map((note) => note.start);
}

function follow<In extends LayerName>(
  pattern: readonly Piece<In>[],
  view: View<In>,
  start: number,
): (Found<In> & { from: AnyNote[] }) | null {
  const groups: Record<string, string | undefined> = {};
  const from: AnyNote[] = [];
  let at = start;
  for (const piece of pattern) {
    if (piece instanceof RegExp) {
      const sticky = withFlag(piece, "y");
      sticky.lastIndex = at;
      const match = sticky.exec(view.text);
      if (!match) return null;
      Object.assign(groups, match.groups);
      at += match[0].length;
    } else {
      const note = view.startingAt(at, piece.layer);
      if (!note) return null;
      from.push(note as unknown as AnyNote);
      at = note.end;
    }
  }
  return {
    start,
    end: at,
    from,
    said: (name) => groups[name],
    note: <K extends In>(layer: K, n = 0) =>
      from.filter((note) => note.layer === layer)[n] as Note<K> | undefined,
  };
}
