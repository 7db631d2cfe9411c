import type { Doc, View } from "./doc.ts";
import type { LayerName, Note } from "./note.ts";

/** A step that adds one layer from those that it declares; it cannot see others. */
export interface Stage<In extends LayerName, Out extends LayerName> {
  reads: readonly In[];
  writes: Out;
  run(view: View<In>): readonly Note<Out>[];
}

/** Declares a stage; what it reads is inferred from its list, and another layer is an error of the compiler. */
export function stage<In extends LayerName, Out extends LayerName>(it: Stage<In, Out>): (doc: Doc) => void {
  return (doc) => doc.add(it.writes, it.run(doc.view(it.reads)));
}
