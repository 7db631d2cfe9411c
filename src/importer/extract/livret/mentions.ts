import { words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { placesOf } from "../common/proper-names.ts";
import type { InitiativeDraft } from "../draft.ts";
import type { Field } from "./fields.ts";

interface ReadSheet {
  draft: InitiativeDraft;
  fields: readonly Field[];
}

interface Place {
  sheet: ReadSheet | null;
  text: SourcedText;
}

/** A name that ordinary words cannot be taken for. */
function isTelling(name: string): boolean {
  const parts = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.length > 1 ? name.length >= 8 : /^[\p{Lu}\d]{5,}$/u.test(name);
}

/** The texts that hold each word. */
function indexByWord(places: readonly Place[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of places) {
    for (const word of new Set(words(place.text.text))) {
      const known = index.get(word);
      if (known) known.push(place);
      else index.set(word, [place]);
    }
  }
  return index;
}

/** Where the other sheets, and the text around the sheets, name an initiative. */
export function addMentions(sheets: readonly ReadSheet[], outside: readonly SourcedText[]): void {
  const index = indexByWord([
    ...outside.map((text) => ({ sheet: null, text })),
    ...sheets.flatMap((sheet) => sheet.fields.flatMap((f) => f.body.map((b) => ({ sheet, text: b.text })))),
  ]);
  for (const sheet of sheets) {
    const { draft } = sheet;
    const seen = new Set<number>();
    for (const name of [draft.name.value, ...draft.aliases.map((a) => a.value)].filter(isTelling)) {
      const byRarity = words(name).map((word) => index.get(word) ?? []);
      const [rarest = []] = byRarity.sort((a, b) => a.length - b.length);
      for (const { text } of rarest.filter((place) => place.sheet !== sheet)) {
        for (const printed of placesOf(name, text)) {
          if (seen.has(printed.lineStart) || !/^["«]?\s?\p{Lu}/u.test(printed.text)) continue;
          seen.add(printed.lineStart);
          draft.mentions.push({ role: "mention", passage: printed.passage });
        }
      }
    }
  }
}
