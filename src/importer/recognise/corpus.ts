import { Doc } from "../layers/doc.ts";
import type { LayerName, Layers } from "../layers/note.ts";
import { SourcedText } from "../parse/sourced-text.ts";
import { recognise } from "./all.ts";

/** Values and the phrases that say them: the test of a recogniser, and its documentation. Null: nothing is said. */
export type Corpus<K extends LayerName> = readonly (readonly [
  value: Layers[K] | null,
  ...phrases: string[],
])[];

/** What a layer finds in a phrase. */
export function recognisedIn<K extends LayerName>(layer: K, phrase: string): Layers[K][] {
  const text = SourcedText.ofLine("corpus", 1, phrase);
  const block = { kind: "paragraph" as const, depth: 0, text, lineStart: 1, lineEnd: 1 };
  const tree = {
    document: "corpus",
    lineCount: 1,
    layoutLines: [],
    blocks: [{ ...block, links: [], noteCalls: [], noteNumber: null }],
  };
  const doc = Doc.of(tree);
  recognise(doc);
  return doc.notes(layer).map((note) => note.value);
}

/** Each phrase of a corpus with its value, as rows of a test. */
export function rows<K extends LayerName>(corpus: Corpus<K>): [string, Layers[K] | null][] {
  return corpus.flatMap(([value, ...phrases]) =>
    phrases.map((phrase): [string, Layers[K] | null] => [phrase, value]),
  );
}
