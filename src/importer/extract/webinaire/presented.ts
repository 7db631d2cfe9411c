import { findCommune } from "#domain/geography/find-commune.ts";
import type { Sourced } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { place } from "../../fill/places.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { nameForm } from "../common/near-names.ts";
import type { PlaceDraft, RelationDraft } from "../draft.ts";
import type { Slide } from "./slides.ts";

/** How often a slide must print a name for it to be what the slide presents. */
const OFTEN = 3;
const PRESENTS =
  /(?<![\p{L}])(?:nos?|notre|cr[ée]{1,2}e?s?\s+par|notre\s+association|c['’]est\s+(?:aussi|bien))(?![\p{L}])/iu;
const CAPITALISED =
  /(?<![\p{L}])(?:(?:Les?|La|Des|Nos|Notre|L[’'])\s?)?\p{Lu}\p{Ll}{2,}(?:[ -](?:(?:en|de|du|des|la|le|les|et|à|aux?) )?\p{Lu}\p{Ll}{2,}){1,3}/gu;

/**
 * Whom a slide presents that no contents announce: a name of two words or more that it prints again and again,
 * where it speaks for itself (« Nos magasins », « créé par »). Singular and plural are one name.
 */
export function presentedOn(slide: Slide): { name: SourcedText; aliases: Sourced<string>[] } | null {
  if (!slide.blocks.some((b) => PRESENTS.test(b.text.text))) return null;
  const printings = new Map<string, SourcedText[]>();
  for (const { text } of slide.blocks) {
    for (const { whole } of text.matchAll(CAPITALISED)) {
      const form = number(whole.text);
      if (form.split(" ").length >= 2) printings.set(form, [...(printings.get(form) ?? []), whole]);
    }
  }
  // Who made it is named on the slide too, and is not what it presents.
  const makers = makersOn(slide).map((m) => fold(m.name));
  const [most] = [...printings.entries()]
    .filter(([form]) => !makers.some((maker) => form.includes(maker) || maker.includes(form)))
    .map(([, printed]) => printed)
    .sort((a, b) => b.length - a.length);
  if (!most || most.length < (makers.length >= 2 ? OFTEN - 1 : OFTEN)) return null;
  const named = (text: SourcedText) => /^(?:Les?|La|L[’'])/u.test(text.text);
  const name = most.find(named) ?? most[0];
  if (!name) return null;
  const other = most.find((p) => named(p) && nameForm(p.text) !== nameForm(name.text));
  return { name, aliases: other ? [other.sourced()] : [] };
}

/** The words of a name in the singular, without article nor possessive. */
function number(name: string): string {
  return fold(name)
    .replace(/^(?:les? |la |des |nos |notre |l')/, "")
    .split(/[ -]/)
    .map((word) => word.replace(/[sx]$/, ""))
    .join(" ");
}

/** Towns that stand alone on their lines, two or more: the places of a map of what the slide presents. */
export function townsOfMap(slide: Slide): PlaceDraft[] {
  const towns = slide.lines.filter((line) => {
    if (line.length > 40 || !/^\p{Lu}[\p{L}'’ -]+$/u.test(line.text)) return false;
    return findCommune({ commune: line.oneLine, postcode: null, department: null }).status !== "unknown";
  });
  return towns.length >= 2 ? towns.map((line) => place("commune", line)) : [];
}

const PAIR = /(?<![\p{L}])(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*)*)\s+[xX×&]\s+(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*)*)/gu;
const CREATED =
  /(?:[Cc]r[ée]{1,2}e?s?|CREE?E?S?|[Pp]ort[ée]{1,2}e?s?|PORTE?E?S?)\s+(?:par|PAR)(?:\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]*){0,12}))?\s*$/u;
const NEW_BODY = /cr[ée]ation\s+(?:de\s+|d[’'])(\p{Lu}{3,}[\p{L}]*)\s*,/gu;

/** Who made what a slide presents: « CREE PAR » over a logo, « X x Y » in its title, « la création de Z, la … ». */
export function makersOn(slide: Slide): RelationDraft[] {
  const found: RelationDraft[] = [];
  const add = (name: SourcedText, kind: RelationDraft["kind"]) => {
    if (found.some((r) => fold(r.name) === fold(name.oneLine))) return;
    found.push({ name: name.oneLine, kind, level: null, passage: name.passage });
  };
  slide.lines.forEach((line, i) => {
    const created = line.match(CREATED);
    const under = slide.lines[i + 1];
    const named =
      created?.groups[0] ??
      (created &&
      under &&
      /^\p{Lu}/u.test(under.text) &&
      under.oneLine.split(" ").length <= 3 &&
      under.length <= 40
        ? under.trim()
        : null);
    if (named) add(named, "carrier");
  });
  for (const { text } of slide.blocks) {
    for (const { groups } of text.matchAll(PAIR)) for (const name of groups) if (name) add(name, "partner");
  }
  for (const { text } of slide.blocks) {
    for (const { groups } of text.matchAll(NEW_BODY)) if (groups[0]) add(groups[0], "carrier");
  }
  return found;
}
