import { SourcedText } from "../../parse/sourced-text.ts";
import { namedPeople, organisationInRole, startsWithRole } from "../common/affiliations.ts";
import { printedLines } from "../common/printed-lines.ts";

/** Somebody who tells an experience. */
export interface Teller {
  name: SourcedText;
  role: SourcedText | null;
  organisation: SourcedText | null;
  /** The organisation stands on a line of its own rather than in the words of the role. */
  ownLine: boolean;
}

/** What is printed above the labels of an experience. */
export interface Header {
  title: SourcedText | null;
  tellers: Teller[];
}

interface HeaderLine {
  piece: SourcedText;
  text: SourcedText;
  start: number;
  end: number;
}

/** Reads « title, name and role, organisation », each over one line or more. */
export function readHeader(texts: readonly SourcedText[]): Header {
  const lines = texts.flatMap((piece) =>
    printedLines(piece).map((line) => ({ piece, ...line, end: line.start + line.text.length })),
  );
  const people = personLines(lines);
  const first = people[0] ?? lines.length;
  const title = span(lines.slice(0, first));
  const tellers = people.flatMap((at, p) => readTellers(lines, at, people[p + 1] ?? lines.length));
  // An organisation printed once below several people is that of all of them.
  const shared = tellers.at(-1)?.ownLine ? tellers.at(-1)?.organisation : null;
  return {
    title: title && !title.isBlank ? title : null,
    tellers: tellers.map((t) =>
      t.organisation || !shared ? t : { ...t, organisation: shared, ownLine: true },
    ),
  };
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
  const parts: HeaderLine[][] = person.rest.isBlank
    ? []
    : [[{ ...line, start: line.end - person.rest.length }]];
  for (const next of lines.slice(from + 1, to)) {
    const current = parts.at(-1);
    const before = current ? (span(current)?.text ?? "") : "";
    if (current && goesOn(before, next.text.text)) current.push(next);
    else parts.push([next]);
  }
  const apart = parts.length > 1 ? parts.at(-1) : undefined;
  const role = span(parts.slice(0, apart ? -1 : undefined).flat());
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
