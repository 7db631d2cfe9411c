import type { KeyFigure } from "#domain/directory.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { Budget } from "../draft.ts";
import { figuresIn } from "./running-figures.ts";

const TIMES: readonly { unit: RegExp; times: number }[] = [
  { unit: /^k€$/iu, times: 1_000 },
  { unit: /^(?:M€|millions? d['’]euros)$/iu, times: 1_000_000 },
  { unit: /^milliards? d['’]euros$/iu, times: 1_000_000_000 },
  { unit: /^(?:€|euros?)$/iu, times: 1 },
];

/** A figure in euros as an amount; null for any other figure. */
export function amountOf(figure: KeyFigure): Budget | null {
  const times = TIMES.find(({ unit }) => unit.test(figure.unit ?? ""))?.times;
  if (times === undefined || figure.value === null) return null;
  return { amount: figure.value * times, year: figure.year, label: figure.label, passage: figure.passage };
}

/** The amounts of money that a text tells: « environ 5 000 € pour investir dans du matériel ». */
export function amountsIn(text: SourcedText): Budget[] {
  return figuresIn(text).flatMap((figure) => amountOf(figure) ?? []);
}
