import { Doc } from "../layers/doc.ts";
import type { Note } from "../layers/note.ts";
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

/** What digits and signs tell, each after those that it builds on; a document gets what names tell too. */
const BY_DIGITS = [emails, urls, phones, companyNumbers, dates, numbers, measures, money, counts];
const BY_NAMES = [places, types, legalForms, people, organisations];

/** Recognises all that is known by its form, once over the whole document. */
export function recognise(doc: Doc): void {
  for (const each of [...BY_DIGITS, ...BY_NAMES]) each(doc);
}

/** A document with what stands aside in it and all that is recognised in the rest. */
export function layersOf(source: SourceDocument, tree: Tree): Doc {
  const doc = Doc.of(tree);
  doc.add("aside", asidesOf(source, tree));
  recognise(doc);
  return doc;
}

/** The layers that digits tell. */
type Counted =
  | "number"
  | "count"
  | "measure"
  | "money"
  | "date"
  | "phone"
  | "email"
  | "url"
  | "companyNumber";

/** What was recognised in a text; a text that belongs to no document is read alone. */
export function notesIn<K extends Counted>(text: SourcedText, layer: K): Note<K>[] {
  if (text.whole instanceof Doc) return text.whole.within(text, layer);
  const alone = ALONE.get(text) ?? Doc.ofTexts(text.document, [text.detached()]);
  if (!ALONE.has(text)) {
    ALONE.set(text, alone);
    for (const each of BY_DIGITS) each(alone);
  }
  return [...alone.notes(layer)];
}

const ALONE = new WeakMap<SourcedText, Doc>();
