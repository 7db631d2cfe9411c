import { Doc } from "../layers/doc.ts";
import type { LayerName, Note } from "../layers/note.ts";
import type { Tree } from "../parse/block.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import type { SourceDocument } from "../read/document.ts";
import { asidesOf } from "../structure/asides.ts";
import { counts } from "./count.ts";
import { dates } from "./date.ts";
import { measures } from "./measure.ts";
import { money } from "./money.ts";
import { legalForms, organisations, people, places, types } from "./names.ts";
import { numbers } from "./number.ts";
import { companyNumbers, emails, phones, urls } from "./reach.ts";

/** All recognisers, each after those that it builds on. */
const STAGES = [
  emails,
  urls,
  phones,
  companyNumbers,
  dates,
  numbers,
  measures,
  money,
  counts,
  places,
  types,
  legalForms,
  people,
  organisations,
];

/** Recognises all that is known by its form, once over the whole document. */
export function recognise(doc: Doc): void {
  for (const each of STAGES) each(doc);
}

/** A document with what stands aside in it and all that is recognised in the rest. */
export function layersOf(source: SourceDocument, tree: Tree): Doc {
  const doc = Doc.of(tree);
  doc.add("aside", asidesOf(source, tree));
  recognise(doc);
  return doc;
}

/** What was recognised in a text; a text that belongs to no document is read alone. */
export function notesIn<K extends LayerName>(text: SourcedText, layer: K): Note<K>[] {
  if (text.whole instanceof Doc) return text.whole.within(text, layer);
  const alone = ALONE.get(text) ?? Doc.ofTexts(text.document, [text.detached()]);
  if (!ALONE.has(text)) {
    ALONE.set(text, alone);
    recognise(alone);
  }
  return [...alone.notes(layer)];
}

const ALONE = new WeakMap<SourcedText, Doc>();
