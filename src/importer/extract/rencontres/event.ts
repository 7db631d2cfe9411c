import type { SourceDocument } from "../../read/document.ts";
import { readDate } from "../common/dates.ts";
import { sentences } from "../common/sentences.ts";
import type { DocumentDraft, FindingDraft } from "../draft.ts";
import type { ReadUnit } from "./sections.ts";

const TELLS_OF_IT =
  /(?:organis|s['’]est (?:tenue?|d[ée]roul[ée]e?)|a eu lieu|a r[ée]uni|rencontres?|journ[ée]e)/iu;

/** The day that is told, as the catalogue gives it, with the sentence of the introduction that says so. */
export function eventsOf(
  source: SourceDocument,
  units: readonly ReadUnit[],
  findings: FindingDraft[],
): DocumentDraft["events"] {
  const { event, id, facilitator } = source.entry;
  const front = units.filter((u) => u.unit.kind === "front").flatMap((u) => u.unit.pieces);
  const told = front
    .flatMap((p) => sentences(p.text))
    .filter((s) => !s.isBlank && /\d{4}/u.test(s.text) && TELLS_OF_IT.test(s.text));
  const dated = told.find((s) => (readDate(s.text)?.length ?? 0) === 10);
  const [first] = units.flatMap((u) => u.unit.pieces);
  const passage = (dated ?? told[0] ?? front[0]?.text ?? first?.text)?.passage;
  if (!event || !passage) return [];
  const printed = dated ? readDate(dated.text) : null;
  if (dated && printed && printed !== event.date) {
    findings.push({
      code: "contradictory-values",
      passage: dated.passage,
      message: `Le texte date l'événement du ${printed}, le catalogue du ${event.date}.`,
      found: printed,
      expected: event.date,
      about: null,
    });
  }
  return [
    {
      name: event.name,
      date: event.date,
      endDate: event.endDate ?? null,
      place: event.place ?? null,
      format: event.format,
      organiser: event.organiser ?? null,
      facilitator: facilitator ?? null,
      document: id,
      passage,
    },
  ];
}
