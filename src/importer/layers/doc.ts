import type { Tree } from "../parse/block.ts";
import { SourcedText } from "../parse/sourced-text.ts";
import type { LayerName, Note } from "./note.ts";
import type { Span } from "./span.ts";

/** What a stage sees of a document: its text, and the layers that it declares to read. */
export interface View<In extends LayerName> {
  /** What stands aside is blank, unless the stage reads the asides. */
  readonly text: string;
  notes<K extends In>(layer: K): readonly Note<K>[];
  startingAt<K extends In>(place: number, layer: K): Note<K> | undefined;
}

/** One text and the layers that were recognised over it. Nothing is overwritten: a stage adds one layer. */
export class Doc {
  private readonly layers = new Map<LayerName, readonly Note[]>();

  private constructor(readonly text: SourcedText) {}

  static of(tree: Tree): Doc {
    return Doc.ofTexts(
      tree.document,
      tree.blocks.map((block) => block.text),
    );
  }

  /** The texts one below the other; each, and all that is cut from it from now on, knows its place. */
  static ofTexts(document: string, texts: readonly SourcedText[]): Doc {
    const doc = new Doc(texts.length > 0 ? SourcedText.join(texts, "\n") : SourcedText.empty(document));
    let at = 0;
    for (const text of texts) {
      text.anchor(doc, at);
      at += text.length + 1;
    }
    return doc;
  }

  add<K extends LayerName>(layer: K, notes: readonly Note<K>[]): void {
    if (this.layers.has(layer)) throw new Error(`the layer ${layer} is written once`);
    this.layers.set(
      layer,
      [...notes].sort((a, b) => a.start - b.start || b.end - a.end),
    );
  }

  /**
   * What was recognised in a text that is cut from this document, with places in that text; a note that the text
   * holds only in part, or with something between its letters, is none of its own.
   */
  within<K extends LayerName>(text: SourcedText, layer: K): Note<K>[] {
    const notes = this.notes(layer);
    const found: Note<K>[] = [];
    for (let at = 0; at < text.length; at++) {
      const place = text.placeOf(at);
      if (place < 0) continue;
      // A run of letters that stand side by side in the document too.
      let end = at + 1;
      while (end < text.length && text.placeOf(end) === place + end - at) end++;
      for (let i = firstFrom(notes, place); i < notes.length; i++) {
        const note = notes[i];
        if (!note || note.start >= place + end - at) break;
        const start = note.start - place + at;
        if (note.end <= place + end - at) found.push({ ...note, start, end: start + note.end - note.start });
      }
      at = end - 1;
    }
    return found.sort((a, b) => a.start - b.start);
  }

  notes<K extends LayerName>(layer: K): readonly Note<K>[] {
    return (this.layers.get(layer) ?? []) as readonly Note<K>[];
  }

  view<In extends LayerName>(reads: readonly In[]): View<In> {
    const seesAsides = (reads as readonly LayerName[]).includes("aside");
    return {
      text: seesAsides ? this.text.text : blanked(this.text.text, this.notes("aside")),
      notes: (layer) => this.notes(layer),
      startingAt: (place, layer) => {
        const note = this.notes(layer)[firstFrom(this.notes(layer), place)];
        return note?.start === place ? note : undefined;
      },
    };
  }

  /** All notes in the order of the text. */
  all(): Note[] {
    return [...this.layers.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** The place of the first note that starts at or after a place, by halves. */
function firstFrom(notes: readonly Span[], place: number): number {
  let [low, high] = [0, notes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
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
