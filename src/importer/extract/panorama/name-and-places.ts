import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { isElsewhere } from "#domain/geography/elsewhere.ts";
import { findCommune } from "#domain/geography/find-commune.ts";
import { place } from "../../fill/places.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { PlaceDraft } from "../draft.ts";

const LONGEST = 170;

export interface NameAndPlaces {
  name: SourcedText;
  places: PlaceDraft[];
}

/**
 * A name with the place that lists print behind it: « Nom (62) », « Nom – Nord et Pas-de-Calais (59, 62) »,
 * « Nom, Dunkerque (59) », « Nom – Liévin ». What is behind a dash and is no place belongs to the name.
 */
export function nameAndPlaces(text: SourcedText): NameAndPlaces {
  if (text.length > LONGEST) return { name: text, places: [] };
  let name = text.without(/[\s.;,:]+$/u).trim();
  const departments: PlaceDraft[] = [];
  const communes: PlaceDraft[] = [];
  const bracket = name.match(/\s*\(([^()]{2,60})\)$/u);
  const inside = bracket?.groups[0] ? placesOf(bracket.groups[0]) : null;
  if (bracket && inside) {
    name = name.slice(0, bracket.start);
    for (const p of inside) (p.role === "department" ? departments : communes).push(p);
  }
  for (let i = 0; i < 2; i++) {
    const cut = name.matchAll(/\s[–—|-]\s+|[–—]\s+|,\s+/u).at(-1);
    const said = cut && cut.start > 1 ? placesOf(name.slice(cut.end)) : null;
    if (!cut || !said) break;
    name = name.slice(0, cut.start);
    // Codes in brackets say the same as the departments named before them.
    for (const p of said) {
      if (p.role === "commune") communes.unshift(p);
      else if (departments.length === 0) departments.push(p);
    }
  }
  return { name: name.trim(), places: [...departments, ...communes] };
}

/** The places that a few words are, all of them; null where one word is no place. */
export function placesOf(text: SourcedText): PlaceDraft[] | null {
  const found: PlaceDraft[] = [];
  for (const part of text.split(/\s*[,/&;]\s*|\s+et\s+|\s+[–—-]\s+/u)) {
    const bare = part
      .without(/^(?:dans |en |à |au )?(?:l['’]|la |le |d[ée]partement (?:de l['’]|de la |du |de ))?/iu)
      .trim();
    if (bare.isBlank) continue;
    if (/^\d{2}$/.test(bare.text) || parseDepartment(bare.text) || isElsewhere(bare.text))
      found.push(place("department", bare));
    else if (
      /^\p{Lu}/u.test(bare.text) &&
      findCommune({ commune: bare.oneLine, postcode: null, department: null }).status !== "unknown"
    )
      found.push(place("commune", bare));
    else if (
      !/^(?:hauts-de-france|r[ée]gion(?: hauts-de-france)?|national|france enti[èe]re)$/iu.test(bare.text)
    )
      return null;
  }
  return found;
}
