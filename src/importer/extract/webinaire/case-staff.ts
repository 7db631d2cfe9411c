import { hull, type Sourced } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import { amountOf } from "../../fill/figures.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "../common/sentences.ts";
import { readWorkforceField, workforceContradictions } from "../common/workforce-field.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import type { Budget, FindingDraft, Workforce } from "../draft.ts";
import type { LabelledField } from "./case-identity.ts";
import { NUMBER } from "./case-numbers.ts";
import type { Panel } from "./panels.ts";
import { unitsIn } from "./units.ts";

/** « Budget 2026 : 412 000 € », « un budget annuel de 1,2 M€ ». */
export const BUDGET = new RegExp(
  `([Bb]udget|BUDGET)[^;!?\\n]{0,60}?(?<![\\d,.])(${NUMBER})\\s?(k€|M€|€|euros|millions? d[’']euros)`,
  "u",
);

/** What it has to spend: the amounts of a line that says « budget », with the year that it says. */
export function budgetOf(panels: readonly Panel[]): Budget[] {
  const found = unitsIn(panels).flatMap((unit): Budget[] => {
    const [label, number, sign] = unit.match(BUDGET)?.groups ?? [];
    const value = number ? parseNumber(number.text) : null;
    if (!label || !number || !sign || value === null) return [];
    const passage = hull([label.passage, number.passage, sign.passage]) ?? label.passage;
    const year = yearIn(unit);
    const amount = amountOf({
      value,
      unit: sign.text.replace("’", "'"),
      label: label.oneLine,
      year,
      passage,
    });
    return amount ? [amount] : [];
  });
  return found.filter((b, i) => found.findIndex((o) => o.amount === b.amount && o.year === b.year) === i);
}

function yearIn(unit: SourcedText): number | null {
  const year = /(?<!\d|\d\s)(20\d{2})(?!\d|\s\d{3}|\s?€)/u.exec(unit.text)?.[1];
  return year ? Number(year) : null;
}

export const STAFF =
  /(?<![\p{L}\d])(?:\d{1,4}(?:[.,]\d+)?)\s(?:salari[ée]\p{L}*|permanent\p{L}*|personnes?\s(?:salari[ée]\p{L}*|en\s(?:parcours|insertion|CDDI))|postes?\sen\sinsertion|ETP(?![\p{L}])|collaborat\p{L}+|encadrant\p{L}*)[^.;!?]*/u;

/** The staff that a case study tells, with what contradicts itself in it. */
export function staffOf(
  panels: readonly Panel[],
  fields: readonly LabelledField[],
): { workforce: Sourced<Workforce> | null; findings: FindingDraft[] } {
  const findings: FindingDraft[] = [];
  const told = unitsIn(panels, [null, "about", "identity", "activity", "figures", "members"]).flatMap(
    (unit) => {
      const said = unit.match(STAFF);
      // « elle emploie 16 personnes dont 6 en contrat aidé »
      if (!said)
        return sentences(unit)
          .flatMap((sentence) => readWorkforceSentence(sentence) ?? [])
          .slice(0, 1);
      const text = said.whole.trim();
      const read = readWorkforceField(text);
      findings.push(...workforceContradictions(text, read.value));
      return isEmpty(read.value) ? [] : [read];
    },
  );
  const fte = fields
    .filter((f) => f.field === "fte")
    .map((f) => ({ text: f.line, value: firstNumber(f.value) }));
  const staff = fields
    .filter((f) => f.field === "staff")
    .map((f) => ({ text: f.line, value: firstNumber(f.value), read: readWorkforceField(f.value) }));
  const totals = [
    ...told.map((t) => ({ total: t.value.total, passage: t.passage, raw: t.raw })),
    ...staff.map((s) => ({ total: s.value, passage: s.text.passage, raw: s.text.oneLine })),
  ].filter((t) => t.total !== null);
  const [head] = totals;
  for (const other of totals) {
    if (head && other.total !== head.total)
      findings.push({
        code: "contradictory-figures",
        passage: other.passage,
        message: `L'effectif est de ${head.total} ailleurs dans la présentation, de ${other.total} ici.`,
        found: other.raw,
        expected: head.raw,
        about: null,
      });
  }
  const parts: { value: Partial<Workforce>; text: string; passage: Sourced<Workforce>["passage"] }[] = [
    ...told
      .sort((a, b) => given(b.value) - given(a.value))
      .filter((t, i, [first]) => i === 0 || (first !== undefined && completes(t, first)))
      .map((t) => ({ value: t.value, text: t.raw, passage: t.passage })),
    ...staff.slice(0, 1).map((s) => ({
      value: { ...s.read.value, total: s.value },
      text: s.text.oneLine,
      passage: s.text.passage,
    })),
    ...fte
      .slice(0, 1)
      .map((f) => ({ value: { fte: f.value }, text: f.text.oneLine, passage: f.text.passage })),
  ];
  const passage = hull(parts.map((p) => p.passage));
  if (!passage) return { workforce: null, findings };
  const pick = (key: "permanent" | "insertion" | "total" | "fte") =>
    parts.map((p) => p.value[key] ?? null).find((v) => v !== null) ?? null;
  const texts = parts.map((p) => p.text);
  // A field that holds what a sentence was read from says nothing more.
  const text = texts
    .filter(
      (t, i) => !texts.some((o) => o !== t && o.length < t.length && t.includes(o)) && texts.indexOf(t) === i,
    )
    .join(" ; ");
  const value = {
    permanent: pick("permanent"),
    insertion: pick("insertion"),
    total: pick("total"),
    fte: pick("fte"),
    text,
  };
  return { workforce: { value, raw: text, passage }, findings };
}

function firstNumber(text: SourcedText): number | null {
  return parseNumber(/\d+(?:[.,]\d+)?/u.exec(text.text)?.[0] ?? "");
}

/** « 14 salariés en parcours » and, on the line beside it, « 3 permanents »: two halves of one staff. */
function completes(other: Sourced<Workforce>, first: Sourced<Workforce>): boolean {
  const parts = (w: Workforce) => [w.permanent !== null, w.insertion !== null];
  const [own, theirs] = [parts(first.value), parts(other.value)];
  return (
    given(first.value) === 1 &&
    given(other.value) === 1 &&
    own.every((has, i) => has !== theirs[i]) &&
    Math.abs(other.passage.lineStart - first.passage.lineStart) <= 2
  );
}

function given({ permanent, insertion, total, fte }: Workforce): number {
  return [permanent, insertion, total, fte].filter((v) => v !== null).length;
}

function isEmpty(value: Workforce): boolean {
  return given(value) === 0;
}
