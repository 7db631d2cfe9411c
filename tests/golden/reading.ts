import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Directory, Initiative, KeyFigure } from "#domain/directory.ts";
import { words } from "#lib/text.ts";

const list = z.array(z.string());
const figure = z.strictObject({
  value: z.number().nullable(),
  unit: z.string().optional(),
  /** The words that its label must hold. */
  label: z.string(),
  year: z.number().optional(),
  document: z.string(),
  line: z.number(),
});
const profile = z.strictObject({
  name: z.string(),
  communes: list,
  communesAlso: list.default([]),
  departments: list,
  scope: z.array(z.string().nullable()),
  themes: list,
  themesAlso: list.default([]),
  budget: z.array(z.number()),
  figuresAlso: z.array(z.number().nullable()).default([]),
  figures: z.array(figure),
});

type Expected = z.infer<typeof profile>;
type ExpectedFigure = z.infer<typeof figure>;

const FILE = path.join(import.meta.dirname, "../fixtures/reading/profiles.yaml");

/** What a reader recorded of the profiles of the five publications. */
export function readingOf(): Expected[] {
  return z.array(profile).parse(parse(readFileSync(FILE, "utf8")));
}

export interface Score {
  kind: string;
  right: number;
  found: number;
  wanted: number;
  faults: string[];
}

/** How much of what the reader recorded is in the directory, and how much of what is there is right, by kind of fact. */
export function scoresOf(directory: Directory, reading: readonly Expected[]): Score[] {
  const scores = new Map<string, Score>();
  const tell = (kind: string, right: number, found: number, wanted: number, faults: readonly string[]) => {
    const score = scores.get(kind) ?? { kind, right: 0, found: 0, wanted: 0, faults: [] };
    score.right += right;
    score.found += found;
    score.wanted += wanted;
    score.faults.push(...faults);
    scores.set(kind, score);
  };
  for (const expected of reading) {
    const own = directory.initiatives.find((i) => i.name === expected.name);
    const sets = (
      kind: string,
      found: readonly string[],
      wanted: readonly string[],
      also: readonly string[],
    ) => {
      const counted = found.filter((f) => !also.includes(f) || wanted.includes(f));
      const right = counted.filter((f) => wanted.includes(f)).length;
      tell(kind, right, counted.length, wanted.length, [
        ...counted.filter((f) => !wanted.includes(f)).map((f) => `+ ${expected.name}: ${f}`),
        ...wanted.filter((w) => !found.includes(w)).map((w) => `- ${expected.name}: ${w}`),
      ]);
    };
    sets("themes", own?.themes ?? [], expected.themes, expected.themesAlso);
    sets("communes", own?.communes.map((c) => c.name) ?? [], expected.communes, expected.communesAlso);
    sets("departments", own?.departments ?? [], expected.departments, []);
    sets(
      "scope",
      [String(own?.scope ?? null)],
      [String(expected.scope.find((s) => s === (own?.scope ?? null)) ?? expected.scope[0] ?? null)],
      [],
    );
    sets("budget", own?.budget.map((b) => String(b.amount)) ?? [], expected.budget.map(String), []);
    figures(own, expected, tell);
  }
  return [...scores.values()];
}

type Tell = (kind: string, right: number, found: number, wanted: number, faults: readonly string[]) => void;

function figures(own: Initiative | undefined, expected: Expected, tell: Tell): void {
  const left = [...(own?.keyFigures ?? [])];
  const pairs: [ExpectedFigure, KeyFigure][] = [];
  const missing: ExpectedFigure[] = [];
  for (const wanted of expected.figures) {
    const near = left
      .filter((f) => isSame(f, wanted))
      .sort((a, b) => lacking(a, wanted).length - lacking(b, wanted).length);
    const [best] = near;
    if (!best) missing.push(wanted);
    else {
      left.splice(left.indexOf(best), 1);
      pairs.push([wanted, best]);
    }
  }
  const extra = left.filter((f) => !expected.figuresAlso.includes(f.value));
  tell("figures", pairs.length, pairs.length + extra.length, expected.figures.length, [
    ...extra.map((f) => `+ ${expected.name}: ${said(f)} (l. ${f.passage.lineStart})`),
    ...missing.map((f) => `- ${expected.name}: ${f.value} ${f.unit ?? ""} ${f.label} (l. ${f.line})`),
  ]);
  const whole = pairs.filter(([wanted, found]) => lacking(found, wanted).length === 0);
  tell("labels", whole.length, pairs.length, pairs.length, [
    ...pairs
      .filter((p) => !whole.includes(p))
      .map(([w, f]) => `~ ${expected.name}: ${said(f)} lacks ${lacking(f, w)}`),
  ]);
  const dated = pairs.filter(([w]) => w.year !== undefined);
  tell("years", dated.filter(([w, f]) => w.year === f.year).length, dated.length, dated.length, []);
}

const said = (f: KeyFigure) => `${f.value} ${f.unit ?? ""} | ${f.label}`;

function isSame(found: KeyFigure, { value, unit, document, line }: ExpectedFigure): boolean {
  const { passage } = found;
  return (
    found.value === value &&
    (value === null || measure(found.unit) === measure(unit ?? null)) &&
    passage.document === document &&
    passage.lineStart <= line + 2 &&
    line - 2 <= passage.lineEnd
  );
}

/** « mètres carré » and « m² » are one; things that are counted stand in the label or as the unit. */
function measure(unit: string | null): string {
  if (unit === null) return "";
  if (/^m(?:²|ètres? carrés?)$/u.test(unit)) return "m²";
  if (/^(?:€|euros?)$/u.test(unit)) return "€";
  return /^(?:%|m³|tonnes?|ha|hectares?|heures?|ETP|millions? de litres)$/u.test(unit)
    ? unit.replace(/s$/u, "")
    : "";
}

/** Words of the right label that the found one, its unit included, does not hold. */
function lacking(found: KeyFigure, wanted: ExpectedFigure): string[] {
  const there = words(`${found.label} ${found.unit ?? ""}`).map(stem);
  return words(wanted.label).filter((word) => word.length > 2 && !there.includes(stem(word)));
}

const stem = (word: string) => word.replace(/(?:e?s|e)$/u, "");
