import { hull, type Passage } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { OFFICE } from "./expectations.ts";
import { organisationName, twoNames } from "./organisations.ts";
import { isPersonLine, presentersIn } from "./presenters.ts";

/** Somebody and whom they represent, as one line of a slide says it. */
export interface Seat {
  name: SourcedText;
  /** Office, or college for one who represents nobody. */
  role: SourcedText | null;
  organisation: SourcedText | null;
  /** The college that the organisation sits in; of an office, the one printed right above it. */
  college: SourcedText | null;
  passage: Passage;
}

const GIVEN = "\\p{Lu}[\\p{L}.€'’-]*";
const PERSON = `${GIVEN}(?:\\s+${GIVEN}){1,3}`;
const STANDS_FOR = new RegExp(
  `(${PERSON})\\s+repr[ée]sentante?s?\\s+(?:de\\s+la\\s|des\\s|du\\s|de\\s+l(?=[’'])|de\\s|d(?=[’']))\\s*(.+)$`,
  "u",
);
const STOOD_FOR = new RegExp(
  `^(.*?)\\s*repr[ée]sent[ée]{1,2}s?\\s+par\\s+(${PERSON}(?:\\s+et\\s+${PERSON})?)`,
  "u",
);
const HOLDS = /^(?:[-•–]\s{0,2})?([\p{L}\s-]{4,40}?)\s{0,2}:\s{0,2}(.*)$/su;
/** « NOM Prénom » in front of the other column. */
const MEMBER = /^(?:[-•–]\s*)?(\p{Lu}[\p{Lu}'’-]{2,}\s+\p{Lu}\p{Ll}[\p{L}-]*)(?:\s+(.*))?$/su;
const COLLEGE =
  /coll[eèé]ges?\s+des?\s+\p{L}+(?:\s+(?:actifs?|associ[ée]s?|qualifi[ée]es?|b[ée]n[ée]voles?))?/giu;

/** A line of two columns, before anybody knows where the first ends. */
interface Mixed {
  line: SourcedText;
  office: SourcedText | null;
  left: SourcedText | null;
  right: SourcedText | null;
  /** The college of an office: the only one above, with nothing of another column between. */
  held: SourcedText | null;
  opened: boolean;
}

/** Reads who sits where from the lines of the slides of governance. */
export function readSeats(lines: readonly SourcedText[]): Seat[] {
  const rows = rowsOf(lines);
  const known = rows.flatMap(({ line, opened }) => cleanOrganisation(line, opened));
  return rows.flatMap((row) => seatsOf(row, known));
}

/** Each line with the office and the colleges that stand above it. */
function rowsOf(lines: readonly SourcedText[]): Mixed[] {
  let office: SourcedText | null = null;
  let left: SourcedText | null = null;
  let right: SourcedText | null = null;
  let only: SourcedText | null = null;
  return lines.flatMap((line): Mixed[] => {
    const colleges = line.matchAll(COLLEGE).map((m) => m.whole);
    if (colleges.length > 0) {
      left = colleges[0] ?? null;
      right = colleges.at(-1) ?? null;
      only = colleges.length === 1 ? left : null;
      return [];
    }
    if (STOOD_FOR.test(line.text)) only = null;
    const held = line.match(HOLDS);
    const title = held?.groups[0] ?? null;
    const opened = title !== null && OFFICE.test(fold(title.text).trim());
    if (opened && title) {
      const plain = fold(title.text).trim();
      const word = OFFICE.exec(plain)?.[1] ?? plain;
      // « Deux vice-présidents : » makes each of them a vice-président.
      office = title
        .trim()
        .slice(Math.max(0, title.trim().length - word.length))
        .without(/(?<=\p{L}{4})s$/u);
    }
    const body = opened ? (held?.groups[1] ?? null) : line;
    const row =
      body && !body.isBlank
        ? [{ line: body.trim(), office: office as SourcedText | null, left, right, held: only, opened }]
        : [];
    // An office goes on to the bullets under it, not to what follows them.
    if (!opened && !/^[-•–]/u.test(line.text.trim()) && !STOOD_FOR.test(line.text)) office = null;
    return row;
  });
}

/** The organisation of a line that one column fills. */
function cleanOrganisation(line: SourcedText, opened: boolean): string[] {
  const stood = line.match(STOOD_FOR)?.groups[0] ?? null;
  const stands = line.match(STANDS_FOR)?.groups[1] ?? null;
  if (stood && !STANDS_FOR.test(line.text) && !MEMBER.test(stood.text) && !stood.isBlank)
    return [organisationName(stood).oneLine];
  if (stands && !STOOD_FOR.test(line.text) && !opened) return [organisationName(stands).oneLine];
  return [];
}

function seatsOf({ line, office, left, right, held, opened }: Mixed, known: readonly string[]): Seat[] {
  const stood = line.match(STOOD_FOR);
  const [before, people] = stood?.groups ?? [];
  if (!stood || !before || !people) {
    const stands = line.match(STANDS_FOR);
    const [name, organisation] = stands?.groups ?? [];
    if (name && organisation) return [seat(name, office, organisationName(organisation), held)];
    const member = office === null && /^[-•–]/u.test(line.text) ? line.match(MEMBER) : null;
    const [alone, rest] = member?.groups ?? [];
    return alone && !rest ? [seat(alone, left, null, null)] : [];
  }
  const seats: Seat[] = [];
  let organisation = before;
  const stands = before.match(STANDS_FOR);
  const [name, both] = stands?.groups ?? [];
  if (stands && name && both) {
    const two = twoNames(both, known);
    seats.push(seat(name, office, organisationName(two ? two[0] : both), null));
    if (!two) return seats;
    organisation = two[1];
  } else if (!opened) {
    const [alone, rest] = before.match(MEMBER)?.groups ?? [];
    if (alone && rest && !rest.isBlank) {
      seats.push(seat(alone, left, null, null));
      organisation = rest;
    }
  }
  if (organisation.isBlank) return seats;
  for (const person of people.split(/\s+et\s+/u))
    seats.push(seat(person, null, organisationName(organisation), right));
  return seats;
}

/** Somebody who sits, with the lines that say so. */
function seat(
  name: SourcedText,
  role: SourcedText | null,
  organisation: SourcedText | null,
  college: SourcedText | null,
): Seat {
  const said = [name, role, organisation]
    .filter((text) => text !== null && !text.isBlank)
    .map((text) => (text as SourcedText).passage);
  return {
    name,
    role,
    organisation: organisation?.isBlank ? null : organisation,
    college,
    passage: hull(said) ?? name.passage,
  };
}

/** « Prénom NOM, présidente (ORGANISATION) »: a line that says it all. */
export function readHolders(lines: readonly SourcedText[]): Seat[] {
  return lines.flatMap((line) =>
    STANDS_FOR.test(line.text) || STOOD_FOR.test(line.text)
      ? []
      : presentersIn(line)
          .filter((p) => p.role !== null)
          .map((p) => seat(p.name, p.role, p.organisation, null)),
  );
}

const CHEF = /(chefs?\s+de\s+file|animat(?:eur|rice)|r[ée]f[ée]rente?|pilote)\s*:\s*(.+)$/iu;

/** « Chef de file : ORGANISATION », the person on the line under it or on the same line. */
export function readLeads(lines: readonly SourcedText[]): Seat[] {
  return lines.flatMap((line, i): Seat[] => {
    const [role, said] = line.match(CHEF)?.groups ?? [];
    if (!role || !said) return [];
    const inline = said.match(new RegExp(`^(.+?)\\s*[,(–-]\\s*(${PERSON})\\)?$`, "u"));
    const [organisation, person] = inline?.groups ?? [];
    if (organisation && person) return [seat(person, role, organisationName(organisation), null)];
    const next = lines[i + 1]?.trim();
    const isUnder = next && next.lineStart - line.lineStart <= 2 && isPersonLine(next.text);
    return next && isUnder ? [seat(next, role, organisationName(said), null)] : [];
  });
}
