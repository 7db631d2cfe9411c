import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isBody } from "../common/organisation-words.ts";
import { isPersonName } from "../common/speakers.ts";
import type { RelationDraft } from "../draft.ts";
import { OFFICE } from "./expectations.ts";
import { COLLEGE, PERSON, type Seat, seat } from "./governance.ts";

/** « Présidente : Prénom Nom, pour X », « Trésorier : Prénom Nom (X) ». */
const HELD_FOR = new RegExp(
  `^([\\p{L} -]{6,40}?)\\s*:\\s*(${PERSON})(?:,?\\s*(?:pour|\\(|au titre (?:de|du)|,|[–—-])\\s*(?:l[’']|la\\s|le\\s|les\\s)?([^()]{3,90}?)\\)?)?$`,
  "u",
);

/** Offices with who holds them and for whom, one a point: slides print them so where nobody « représente ». */
export function readOffices(units: readonly SourcedText[]): Seat[] {
  return units.flatMap((unit): Seat[] => {
    const [office, name, organisation] = unit.trim().match(HELD_FOR)?.groups ?? [];
    const isOffice = office && OFFICE.test(fold(office.text).trim());
    return isOffice && name ? [seat(name, office.trim(), organisation ?? null, null)] : [];
  });
}

/** Who sits in a college: people for themselves, organisations as members. */
export interface Colleges {
  seats: Seat[];
  members: RelationDraft[];
}

const HEAD = new RegExp(`^(?:les?\\s|la\\s)?${COLLEGE.source}$`, "iu");
/** Colleges in which people sit for themselves. */
const OF_PEOPLE = /habitant|citoyen|salari|b[ée]n[ée]vol|personn|usager/iu;

/** « Le collège des entreprises » over the names that sit in it, line by line. */
export function readColleges(lines: readonly SourcedText[]): Colleges {
  const found: Colleges = { seats: [], members: [] };
  let college: SourcedText | null = null;
  for (const line of lines) {
    const text = line.trim();
    if (HEAD.test(text.oneLine)) college = text;
    else if (/\s:\s/u.test(text.text)) college = null;
    else if (college && text.length <= 80 && /^\p{Lu}/u.test(text.text) && !/[.!?]$/u.test(text.text)) {
      const name = text.without(/\s*\([^()]{2,40}\)$/u).without(/,\s\p{Ll}.*$/u);
      const isPerson = OF_PEOPLE.test(college.text) && isPersonName(name.text) && !isBody(name.text);
      if (isPerson) found.seats.push(seat(name, college, null, null));
      else found.members.push({ name: name.oneLine, kind: "member", level: null, passage: name.passage });
    }
  }
  return found;
}
