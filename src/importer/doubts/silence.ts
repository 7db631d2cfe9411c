import type { DocumentRecord, Finding } from "#domain/directory.ts";
import { FINDING_CODES, type FindingCode } from "#domain/findings.ts";
import { comparable } from "#lib/text.ts";
import { emailsIn } from "../extract/common/contact.ts";
import { SourcedText } from "../parse/sourced-text.ts";
import type { Records } from "../resolve/resolve.ts";

/** A publication as read: its record and its lines. */
export interface Read {
  record: DocumentRecord;
  lines: readonly string[];
}

/** What a publication says and the import would pass over without a word. Nothing is silent. */
export function silences(read: readonly Read[], records: Records): Finding[] {
  const claimed = claimedAddresses(records);
  return read.flatMap((each) => [
    ...nothingRead(each, records),
    ...neverOpened(each),
    ...unclaimed(each, claimed),
  ]);
}

/** A publication of which no initiative, nobody, no resource, term nor question was read. */
function nothingRead({ record, lines }: Read, records: Records): Finding[] {
  const { id } = record;
  const isRead =
    lines.every((line) => line.trim() === "") ||
    records.initiatives.some((i) => i.occurrences.some((o) => o.document === id && o.role !== "mention")) ||
    [records.people, records.resources, records.glossary, records.questions].some((list) =>
      list.some(({ passage }) => passage.document === id),
    );
  if (isRead) return [];
  const message =
    "Rien n'a été lu dans cette publication : ni initiative, ni personne, ni ressource, ni définition.";
  return [finding("nothing-read", id, 1, lines.length, message, null, "des parties que sa famille connaît")];
}

/** Words of a title that say only what kind of part it is, or nothing. */
const GENERIC =
  /^(?:\d+|.{1,3}|ateliers?|parties?|chapitres?|fiches?|zoom|focus|portraits?|table|ronde|terrain|projecteur|coup|dans|pour|avec|plusieurs)$/u;
/** How much of the words of an entry a title must have. */
const ALIKE = 0.5;
const ENTRY = /^(.*)(?<=[\s.…_])\d{1,3}$/u;

/** A part that the table of contents announces, and whose words no title of the publication has. */
function neverOpened({ record, lines }: Read): Finding[] {
  const titles = record.sections
    .filter(({ kind }) => kind !== "contents")
    .map(({ title }) => new Set(comparable(title).split(" ")));
  const body = new Set(
    lines.flatMap((line, i) =>
      record.coverage.ignored.some((p) => p.lineStart <= i + 1 && i + 1 <= p.lineEnd)
        ? []
        : [comparable(line)],
    ),
  );
  return record.coverage.ignored
    .filter(({ reason }) => reason === "sommaire")
    .flatMap(({ lineStart, lineEnd }) =>
      lines.slice(lineStart - 1, lineEnd).flatMap((line, i): Finding[] => {
        const entry = ENTRY.exec(line.replace(/<[^<>]*>|[*_#|»]/gu, " ").trim())?.[1]?.replace(
          /[\s.…_]+$/u,
          "",
        );
        const words = comparable(entry ?? "")
          .split(" ")
          .filter((word) => !GENERIC.test(word));
        if (!entry || !/\p{L}/u.test(entry) || words.length === 0 || body.has(comparable(entry))) return [];
        const isOpened = titles.some(
          (title) => words.filter((w) => title.has(w)).length >= words.length * ALIKE,
        );
        if (isOpened) return [];
        const at = lineStart + i;
        const message = `Le sommaire annonce « ${entry.trim()} », partie qui n'a pas été trouvée.`;
        return [finding("missing-part", record.id, at, at, message, entry.trim(), "une partie de ce titre")];
      }),
    );
}

/** An address that is printed and that no record has. */
function unclaimed({ record, lines }: Read, claimed: ReadonlySet<string>): Finding[] {
  const seen = new Set<string>();
  return lines.flatMap((line, i) => {
    if (
      !line.includes("@") ||
      record.coverage.ignored.some((p) => p.lineStart <= i + 1 && i + 1 <= p.lineEnd)
    )
      return [];
    return emailsIn(SourcedText.ofLine(record.id, i + 1, line)).flatMap(({ value, raw }): Finding[] => {
      if (claimed.has(value) || seen.has(value)) return [];
      seen.add(value);
      const message = `L'adresse « ${raw} » n'a été rattachée à aucune initiative.`;
      return [finding("unclaimed-address", record.id, i + 1, i + 1, message, raw, null)];
    });
  });
}

function claimedAddresses({ initiatives, resources, questions }: Records): ReadonlySet<string> {
  const texts = [
    ...resources.map(({ title, url }) => `${title} ${url ?? ""}`),
    ...questions.map(({ answer }) => answer),
  ].join(" ");
  return new Set([
    ...initiatives.flatMap((i) => i.contacts.flatMap(({ emails }) => emails)),
    ...(texts.toLowerCase().match(/[^\s<>()[\]]+@[^\s<>()[\]]+/gu) ?? []),
  ]);
}

function finding(
  code: FindingCode,
  document: string,
  lineStart: number,
  lineEnd: number,
  message: string,
  found: string | null,
  expected: string | null,
): Finding {
  const { severity } = FINDING_CODES[code];
  return { code, severity, document, lineStart, lineEnd, message, found, expected, initiative: null };
}
