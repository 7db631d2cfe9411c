import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { namedPeople, organisationInRole, startsWithRole } from "../common/affiliations.ts";
import { labelKind } from "../common/label-kinds.ts";
import { readPlaceLine, splitPlaces } from "../common/place-line.ts";
import type { PlaceDraft } from "../draft.ts";

/** Somebody who tells an experience. */
export interface Teller {
  name: SourcedText;
  role: SourcedText | null;
  organisation: SourcedText | null;
  /** The organisation stands on a line of its own rather than in the words of the role. */
  ownLine: boolean;
  /** The organisation is another than the one that is told of. */
  forAnother?: true;
}

/** What is printed above the labels of an experience. */
export interface Header {
  title: SourcedText | null;
  tellers: Teller[];
  /** Named beside its town, « Les Trois Rus – Ham (80) », or in a field. */
  organisation: SourcedText | null;
  /** The towns of a line of identity. */
  places: PlaceDraft[];
}

interface HeaderLine {
  piece: SourcedText;
  text: SourcedText;
  start: number;
  end: number;
}

/** « ▌ 100 FAÇONS »: a sign before a title is none of it. */
const ORNAMENT = /^[^\p{L}\p{N}«"“(]{1,3}\s/u;

/** Reads « title, name and role, organisation, town », each over one line or more, those of identity in any order. */
export function readHeader(texts: readonly SourcedText[]): Header {
  const all = texts.flatMap((piece) =>
    printedLines(piece).map((line) => ({ piece, ...line, end: line.start + line.text.length })),
  );
  const { lines, organisation, places } = withoutPlaces(all.map(withoutAnd).flatMap(onePersonEach));
  const people = personLines(lines);
  const first = people[0] ?? lines.length;
  const title = span(lines.slice(0, first))?.without(ORNAMENT).trim();
  const tellers = people.flatMap((at, p) => readTellers(lines, at, people[p + 1] ?? lines.length));
  // An organisation printed once below several people is that of all of them.
  const shared = (tellers.at(-1)?.ownLine ? tellers.at(-1)?.organisation : null) ?? organisation;
  return {
    title: title && !title.isBlank ? title : organisation,
    tellers: tellers.map((t) =>
      t.organisation || !shared ? t : { ...t, organisation: shared, ownLine: true },
    ),
    organisation,
    places,
  };
}

/** « et Youssef Petit, chef d'atelier », « Témoignage de Paul Roux », « Parole à : Paul Roux »: somebody on a line of their own. */
function withoutAnd(line: HeaderLine): HeaderLine {
  const text = line.text.without(
    /^(?:et\s|&\s|(?:[Tt]émoignage|[Rr]écit|[Ii]nterview|[Pp]ropos)s?\sd(?:e\s|['’])|[Pp]ar\s|[Aa]vec\s(?::\s)?)\s*(?=\p{Lu})/u,
  );
  const called = line.text.match(/^(\p{L}[^:]{2,40}?)\s*:\s*(?=\p{Lu})/u);
  const label = called?.groups[0] ? labelKind(called.groups[0].text, ["speakers", "contact"]) : null;
  if (called && label?.kind === "speakers" && namedPeople(line.text.slice(called.end))) {
    const person = line.text.slice(called.end);
    return { ...line, text: person, start: line.end - person.length };
  }
  return text.length < line.text.length && namedPeople(text)
    ? { ...line, text, start: line.end - text.length }
    : line;
}

/** « Inès Petit, chargée de mission, et (de) Marc Roux, salarié », « … ; Marc Roux, salarié »: two people on one line. */
function onePersonEach(line: HeaderLine): HeaderLine[] {
  const more = line.text.match(/(?:,?\s+et\s+(?:de\s|d['’])?|\s*;\s+)(\p{Lu}[^,();]{4,40}),\s/u);
  const name = more?.groups[0];
  // « Inès Petit et Marc Roux, salariés » share what they do, and are read together.
  const first = more ? namedPeople(line.text.slice(0, more.start)) : null;
  if (!more || !name || !first || first.rest.isBlank) return [line];
  if (!startsWithRole(line.text.text.slice(more.end))) return [line];
  const from = line.text.text.indexOf(name.text, more.start);
  const second = line.text.slice(from);
  if (!namedPeople(second)) return [line];
  const start = line.end - second.length;
  return [
    { ...line, text: line.text.slice(0, more.start), end: start - (from - more.start) },
    { ...line, text: second, start },
  ];
}

/** The lines of a header without those of its town, « Ham (80) », « Les Trois Rus – Ham »; a title keeps its own. */
function withoutPlaces(all: readonly HeaderLine[]): Pick<Header, "organisation" | "places"> & {
  lines: HeaderLine[];
} {
  const lines: HeaderLine[] = [];
  const places: PlaceDraft[] = [];
  let organisation: SourcedText | null = null;
  for (const line of all) {
    const before = lines.at(-1);
    const goesOn = before !== undefined && UNFINISHED.test(before.text.text);
    const alone = before && !goesOn ? readPlaceLine(line.text) : null;
    const beside = alone || goesOn ? null : splitPlaces(line.text);
    if (alone) places.push(...alone);
    else if (beside) {
      places.push(...beside.places);
      const { head } = beside;
      // Below who speaks it is the line of the organisation, which the reader of people takes.
      if (namedPeople(head) && startsWithRole(head.text.replace(/^[^,:]*[,:]\s*/u, "")))
        lines.push({ ...line, text: head, end: line.start + head.length });
      else if (personLines(lines).length > 0)
        lines.push({ ...line, text: head, end: line.start + head.length });
      else organisation = head;
    } else lines.push(line);
  }
  return { lines, organisation, places };
}

/** Places of the lines that open with a person's name and role; failing a known role, the last name in the header. */
export function personLines(lines: readonly { text: SourcedText }[]): number[] {
  const named = lines.flatMap(({ text }, i) => {
    const person = namedPeople(text);
    if (!person) return [];
    const role = person.rest.isBlank ? (lines[i + 1]?.text.text ?? "") : person.rest.text;
    return [{ i, hasRole: startsWithRole(role), alone: person.rest.isBlank }];
  });
  const sure = named.filter((n) => n.hasRole).map((n) => n.i);
  if (sure.length > 0) return sure;
  const last = named.filter((n) => !n.alone && n.i > 0).at(-1);
  return last ? [last.i] : [];
}

/** Words after which a line is not finished: the next one belongs to it though it begins with a capital. */
const UNFINISHED =
  /(?:^|\s)(?:d[eu]|des|la|les?|et|en|pour|à|aux?|sur|dans|chez|&|[dl]['’]|(?:des|du)\s(?:programmes?|projets?|dispositifs?))$|[-–,(/&]$/iu;

/** The lines from the name to the next person: the role goes on, then the organisation. */
function readTellers(lines: readonly HeaderLine[], from: number, to: number): Teller[] {
  const line = lines[from];
  const person = line ? namedPeople(line.text) : null;
  if (!line || !person) return [];
  const { length } = person.rest;
  const start = line.start + line.text.text.lastIndexOf(person.rest.text);
  const parts: HeaderLine[][] = person.rest.isBlank ? [] : [[{ ...line, start, end: start + length }]];
  for (const next of lines.slice(from + 1, to)) {
    const current = parts.at(-1);
    const before = current ? (span(current)?.text ?? "") : "";
    if (current && goesOn(before, next.text.text)) current.push(next);
    else parts.push([next]);
  }
  const apart = parts.length > 1 ? parts.at(-1) : undefined;
  const role = span(parts.slice(0, apart ? -1 : undefined).flat())?.without(/,?\s+et$|,$/u) ?? null;
  const organisation = apart
    ? span(apart)
    : role && !startsWithRoleOnly(role)
      ? organisationInRole(role)
      : null;
  const shownRole = apart ? role : withoutOrganisation(role, organisation);
  return person.names.map((name) => ({ name, role: shownRole, organisation, ownLine: apart !== undefined }));
}

function goesOn(before: string, next: string): boolean {
  const unclosed = before.lastIndexOf("(") > before.lastIndexOf(")");
  return unclosed || /^[\p{Ll}(&]/u.test(next) || UNFINISHED.test(before);
}

/** « Responsable », « DSI »: nothing that could name an organisation. */
function startsWithRoleOnly(role: SourcedText): boolean {
  return !role.text.includes(" ");
}

/** « Coordinateur, ACI X »: the role ends at the comma. In « Directrice d'X » the organisation is a part of it. */
function withoutOrganisation(role: SourcedText | null, organisation: SourcedText | null): SourcedText | null {
  if (!role || !organisation) return role;
  const at = role.text.lastIndexOf(organisation.text);
  const head = role.slice(0, Math.max(at, 0)).trim();
  if (head.text.endsWith(",")) return head.without(/\s*,$/u);
  return role.without(/\s*\([^()]*\)$/u);
}

/** Lines as one text, those of one block cut from it as it was joined. */
function span(lines: readonly HeaderLine[]): SourcedText | null {
  const groups: HeaderLine[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last.piece === line.piece) groups[groups.length - 1] = { ...last, end: line.end };
    else groups.push(line);
  }
  if (groups.length === 0) return null;
  return SourcedText.join(
    groups.map(({ piece, start, end }) => piece.slice(start, end).trim()),
    " ",
  );
}
