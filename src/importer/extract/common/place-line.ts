import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { findCommune } from "#domain/geography/find-commune.ts";
import { remembered } from "#lib/remembered.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { PlaceDraft } from "../draft.ts";

/** « Vervins et Hirson (02) »: what brackets or a code at its end say of all its names. */
const DEPARTMENT_AT_END = /\s*(?:\(([^()]{2,30})\)|[,–-]\s*(\d{2}))$/u;
const BETWEEN = /\s*(?:[,;/&]|\s[–—-]\s|\set\s)\s*/u;
const LONGEST = 90;

/**
 * The places of a line that holds nothing else: « Ham (80) », « Vervins et Hirson (02) », « Aisne », « 80400 Ham ».
 * Null where a word of it is no town nor department of the region.
 */
export function readPlaceLine(line: SourcedText): PlaceDraft[] | null {
  // Whose places they become completes them.
  return placesOfLine(line)?.map((place) => ({ ...place })) ?? null;
}

const placesOfLine = remembered((line: SourcedText): readonly PlaceDraft[] | null => {
  const text = line
    .trim()
    .without(/^\(|\.$/u)
    .without(/^(?:[àÀ]|a|en|dans (?:l['’]|la |le )?)\s*(?=\p{Lu})/u);
  if (text.isBlank || text.length > LONGEST || !/^[\p{Lu}\d]/u.test(text.text)) return null;
  const end = text.match(DEPARTMENT_AT_END);
  const code = end?.groups.find((g) => g !== null) ?? null;
  const department = code && parseDepartment(code.text) ? code : null;
  const names = (end && department ? text.slice(0, end.start) : text.without(/\)$/u)).split(BETWEEN);
  const places: PlaceDraft[] = [];
  for (const name of names) {
    const place = onePlace(name, department);
    if (!place) return null;
    places.push(place);
  }
  return places.length > 0 ? places : null;
});

function onePlace(name: SourcedText, department: SourcedText | null): PlaceDraft | null {
  const [, postcode = null, bare = name.text] = /^(\d{2}\s?\d{3})\s+(\S.*)$/u.exec(name.text) ?? [];
  const { raw, passage } = name.sourced();
  const known = { street: null, raw, passage };
  if (postcode === null && parseDepartment(name.text))
    return { ...known, role: "department", postcode: null, commune: null, department: raw };
  if (!/^\p{Lu}/u.test(bare)) return null;
  const found = findCommune({ commune: bare, postcode, department: department?.text ?? null });
  if (found.status === "unknown") return null;
  return { ...known, role: "commune", postcode, commune: bare, department: department?.oneLine ?? null };
}

/** « Les Trois Rus – Ham (80) », « Les Trois Rus (Ham) »: a name and, behind a mark, its places. */
export function splitPlaces(line: SourcedText): { head: SourcedText; places: PlaceDraft[] } | null {
  for (const { start, end } of line.matchAll(/\s[–—|-]\s|,\s|\s(?=\()|\s:\s/gu)) {
    const tail = line.slice(end);
    const places = readPlaceLine(tail.text.startsWith("(") && !/\)$/u.test(tail.text) ? tail.slice(1) : tail);
    const head = line.slice(0, start).trim();
    if (places && head.length > 1) return { head, places };
  }
  return null;
}
