import type { Tree } from "../parse/block.ts";
import { SourcedText } from "../parse/sourced-text.ts";
import type { LayerName, Note } from "./note.ts";
import { holds, type Span } from "./span.ts";

/** What a stage sees of a document: its text, and the layers that it declares to read. */
export interface View<In extends LayerName> {
  /** What stands aside is blank, unless the stage reads the asides. */
  readonly text: string;
  notes<K extends In>(layer: K): readonly Note<K>[];
  within<K extends In>(span: Span, layer: K): Note<K>[];
}

/** One text and the layers that were recognised over it. Nothing is overwritten: a stage adds one layer. */
export class Doc {
  private readonly layers = new Map<LayerName, readonly Note[]>();

  private constructor(readonly text: SourcedText) {}

  static of(tree: Tree): Doc {
    const texts = tree.blocks.map((block) => block.text);
    return new Doc(texts.length > 0 ? SourcedText.join(texts, "\n") : SourcedText.empty(tree.document));
  }

  add<K extends LayerName>(layer: K, notes: readonly Note<K>[]): void {
    if (this.layers.has(layer)) throw new Error(`the layer ${layer} is written once`);
    this.layers.set(
      layer,
      [...notes].sort((a, b) => a.start - b.start || b.end - a.end),
    );
  }

  notes<K extends LayerName>(layer: K): readonly Note<K>[] {
    return (this.layers.get(layer) ?? []) as readonly Note<K>[];
  }

  view<In extends LayerName>(reads: readonly In[]): View<In> {
    const seesAsides = (reads as readonly LayerName[]).includes("aside");
    return {
      text: seesAsides ? this.text.text : blanked(this.text.text, this.notes("aside")),
      notes: (layer) => this.notes(layer),
      within: (span, layer) => this.notes(layer).filter((note) => holds(span, note)),
    };
  }

  /** All notes in the order of the text. */
  all(): Note[] {
    return [...this.layers.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** The text with blanks over some of its stretches, each line's end at its place. */
function blanked(text: string, spans: readonly Span[]): string {
  let out = "";
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    out += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/gu, (c) => " ".repeat(c.length));
    from = end;
  }
  return out + text.slice(from);
}
