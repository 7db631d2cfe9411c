import type { Block } from "../../parse/block.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { properNamesIn } from "../common/proper-names.ts";
import { type InitiativeDraft, initiativeDraft } from "../draft.ts";

const LONGEST_NAME = 60;
/** « Ont aussi répondu à notre enquête : », « À signaler encore : ». */
const ANNOUNCES = /^[^:.]{4,120}:\s*(?=\S)/u;

/** The initiatives that a line only names, one after the other, after saying why; none for any other text. */
export function listedInitiatives(block: Block): InitiativeDraft[] {
  const announced = block.text.match(ANNOUNCES);
  if (!announced || announced.whole.boldness === 1) return [];
  // A name before the colon is what the text after it tells of.
  const opens = announced.whole.text.replace(/\s*:\s*$/u, "");
  if (!/\s\p{Ll}{3,}/u.test(opens) || properNamesIn(announced.whole.slice(1)).length > 0) return [];
  const names = block.text
    .slice(announced.end)
    .without(/\.\s*$/u)
    .split(/\s*[,;\n]\s*|\s+et\s+(?=(?:l[ea]s?\s|l['’])?["«]?\p{Lu})/u);
  const all = names.every(
    ({ text }) => text.length <= LONGEST_NAME && /^(?:[Ll][ea]s?\s|[Ll]['’])?["«]?\s?[\p{Lu}\d]/u.test(text),
  );
  if (!all || names.length < 2) return [];
  return names.map((name) => {
    const bare = name
      .without(/\s*\([^()]*\)$/u)
      .without(/^["«]\s*/u)
      .without(/\s*["»]$/u);
    return initiativeDraft(bare.sourced(), "listed", "listed", name.passage);
  });
}

/** « Nom, Ville (59) », « Nom – Ville », « Nom (Ville, 59) »: an initiative of which an item gives no more than where it is. */
export function listedWithPlace(block: Block): InitiativeDraft | null {
  if (block.kind !== "item" || block.text.length > LONGEST_NAME + 40) return null;
  for (const cut of block.text.matchAll(/\s*(?:,\s|\s[–—-]\s|\s(?=\())/gu)) {
    const name = block.text.slice(0, cut.start).trim();
    const places = readPlaceLine(block.text.slice(cut.end).without(/[\s.;]+$/u));
    if (
      !places ||
      name.length > LONGEST_NAME ||
      !/^(?:[Ll][ea]s?\s|[Ll]['’])?["«]?\s?[\p{Lu}\d]/u.test(name.text)
    )
      continue;
    const draft = initiativeDraft(name.sourced(), "listed", "listed", block.text.passage);
    draft.places = places;
    return draft;
  }
  return null;
}
