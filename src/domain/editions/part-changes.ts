import { type ChangeObject, diffArrays, diffWordsWithSpace } from "diff";
import { comparable, words } from "#lib/text.ts";
import { wordsOf } from "../reading/inline.ts";
import { partCalled } from "../reading/places.ts";
import type { Reading, ReadPart } from "../reading/reading.ts";

/** A paragraph or a title of an edition, with its lines there. */
export interface Unit {
  text: string;
  lineStart: number;
  lineEnd: number;
}

/** Words of a paragraph that both editions have, or one of them. */
export type WordRun = { text: string; isChanged: boolean };

/** One thing that changed: old and new side by side. */
export type UnitChange =
  | { tag: "reworded"; before: Unit; after: Unit; was: WordRun[]; is: WordRun[] }
  /** Other words in the same place: a value, a name. */
  | { tag: "replaced"; before: Unit; after: Unit }
  | { tag: "added"; after: Unit }
  | { tag: "gone"; before: Unit };

/** What changed in a part; one that only stands elsewhere has no changes. */
export interface PartChange {
  tag: "new" | "gone" | "changed";
  label: string;
  title: string;
  /** Its id now; null for one that is gone. */
  id: string | null;
  /** Its place before and now, from 1, where its order among the parts is another. */
  moved: { from: number; to: number } | null;
  changes: UnitChange[];
}

interface Compared {
  id: string;
  label: string;
  title: string;
  units: Unit[];
}

/** Beyond so many differences two texts are taken for different ones: finding the fewest would take too long. */
const MOST_UNITS = 2_000;
const MOST_WORDS = 500;
/** Of the words of a paragraph, as many as make it the same one reworded. */
const SHARED = 0.35;

/** What a new edition changed, by part, in the order of the new one; what is gone comes last. */
export function partChanges(before: Reading, after: Reading): PartChange[] {
  const [old, now] = [comparedParts(before), comparedParts(after)];
  const pairs = pairedParts(old, now);
  const stayed = inOrder(now.flatMap((part) => pairs.get(part) ?? []).map((part) => old.indexOf(part)));
  const told = now.flatMap((part, at): PartChange[] => {
    const was = pairs.get(part);
    const { id, label, title, units } = part;
    if (!was) {
      const changes = units.map((unit): UnitChange => ({ tag: "added", after: unit }));
      return [{ tag: "new", id, label, title, moved: null, changes }];
    }
    const from = old.indexOf(was);
    const moved = stayed.has(from) ? null : { from: from + 1, to: at + 1 };
    const changes = unitChanges(was.units, units);
    return moved || changes.length > 0 ? [{ tag: "changed", id, label, title, moved, changes }] : [];
  });
  const kept = new Set(pairs.values());
  const gone = old
    .filter((part) => !kept.has(part))
    .map(({ label, title, units }): PartChange => {
      const changes = units.map((unit): UnitChange => ({ tag: "gone", before: unit }));
      return { tag: "gone", id: null, label, title, moved: null, changes };
    });
  return [...told, ...gone];
}

/**
 * What a part of an earlier edition, or one of its sections, is called and the id of the part that it is now: empty
 * where that is the cover, null where it is gone. Null where that edition had no such part.
 */
export function heirOfPart(
  before: Reading,
  id: string,
  after: Reading,
): { title: string; heir: string | null } | null {
  const called = partCalled(before, id);
  if (!called) return null;
  const pairs = pairedParts(comparedParts(before), comparedParts(after));
  const heir = [...pairs].find(([, was]) => was.id === called.part.id)?.[0];
  return { title: called.part.title, heir: heir?.id ?? null };
}

/** The cover counts as a part; only words count, whatever they are set like. */
function comparedParts({ front, parts, syntax }: Reading): Compared[] {
  const unitOf = ({ text, lineStart, lineEnd }: Unit): Unit => ({
    text: wordsOf(text, syntax).replace(/\s+/gu, " ").trim(),
    lineStart,
    lineEnd,
  });
  const unitsOf = ({ sections, printed }: Pick<ReadPart, "sections" | "printed">) =>
    [
      ...printed,
      ...sections.flatMap((section) => [...(section.printed ? [section.printed] : []), ...section.blocks]),
    ]
      .map(unitOf)
      .filter(({ text }) => comparable(text) !== "");
  const cover = {
    id: "",
    label: "",
    title: "La couverture",
    units: unitsOf({ sections: front, printed: [] }),
  };
  const all = parts.map((part) => ({
    id: part.id,
    label: part.label,
    title: part.title,
    units: unitsOf(part),
  }));
  return [...(cover.units.length > 0 ? [cover] : []), ...all];
}

/** Which part of the old edition each one of the new edition is: by its id, its title, or most of its paragraphs. */
function pairedParts(old: readonly Compared[], now: readonly Compared[]): Map<Compared, Compared> {
  const pairs = new Map<Compared, Compared>();
  const free = new Set(old);
  const isSame: ((a: Compared, b: Compared) => boolean)[] = [
    (a, b) => a.id === b.id,
    (a, b) => comparable(a.title) === comparable(b.title),
    (a, b) => sharedUnits(a, b) >= 0.5,
  ];
  for (const same of isSame) {
    for (const part of now) {
      const found = pairs.has(part) ? undefined : [...free].find((other) => same(other, part));
      if (!found) continue;
      pairs.set(part, found);
      free.delete(found);
    }
  }
  return pairs;
}

function sharedUnits(a: Compared, b: Compared): number {
  const there = new Set(a.units.map(({ text }) => comparable(text)));
  const shared = b.units.filter(({ text }) => there.has(comparable(text))).length;
  return shared / Math.max(1, Math.min(a.units.length, b.units.length));
}

/** Of places in a new order, the most that still stand in the old one: the others were moved. */
function inOrder(places: readonly number[]): Set<number> {
  const runs: number[][] = [];
  for (const place of places) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < place);
    const longest = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    runs.push([...longest, place]);
  }
  return new Set(runs.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []));
}

function unitChanges(old: readonly Unit[], now: readonly Unit[]): UnitChange[] {
  const keys = (units: readonly Unit[]) => units.map(({ text }) => comparable(text));
  const hunks = diffArrays(keys(old), keys(now), { maxEditLength: MOST_UNITS }) ?? [
    { removed: true, added: false, value: keys(old), count: old.length },
    { removed: false, added: true, value: keys(now), count: now.length },
  ];
  const changes: UnitChange[] = [];
  let [wasAt, isAt] = [0, 0];
  let gone: Unit[] = [];
  let added: Unit[] = [];
  const flush = () => {
    changes.push(...pairedUnits(gone, added));
    [gone, added] = [[], []];
  };
  for (const { added: isNew, removed: isGone, value } of hunks) {
    if (isGone) gone.push(...old.slice(wasAt, wasAt + value.length));
    else if (isNew) added.push(...now.slice(isAt, isAt + value.length));
    else flush();
    if (!isNew) wasAt += value.length;
    if (!isGone) isAt += value.length;
  }
  flush();
  return changes;
}

/** Paragraphs that went and came at one place: those that share words are one, reworded; others took each other's place. */
function pairedUnits(gone: readonly Unit[], added: readonly Unit[]): UnitChange[] {
  const changes: UnitChange[] = [];
  let next = 0;
  let unpaired: Unit[] = [];
  const flush = (until: number) => {
    changes.push(...replacedUnits(unpaired, added.slice(next, until)));
    unpaired = [];
  };
  for (const before of gone) {
    const at = added.findIndex(
      (after, index) => index >= next && sharedWords(before.text, after.text) >= SHARED,
    );
    const after = added[at];
    if (!after) {
      unpaired.push(before);
      continue;
    }
    flush(at);
    changes.push({ tag: "reworded", before, after, ...wordChanges(before.text, after.text) });
    next = at + 1;
  }
  flush(added.length);
  return changes;
}

/** One after the other in both editions, as far as both go. */
function replacedUnits(gone: readonly Unit[], added: readonly Unit[]): UnitChange[] {
  return [
    ...gone.map((before, at): UnitChange => {
      const after = added[at];
      return after ? { tag: "replaced", before, after } : { tag: "gone", before };
    }),
    ...added.slice(gone.length).map((after): UnitChange => ({ tag: "added", after })),
  ];
}

function sharedWords(a: string, b: string): number {
  const [one, other] = [words(a), words(b)];
  const there = new Set(other);
  return one.filter((word) => there.has(word)).length / Math.max(1, one.length, other.length);
}

/** Two wordings of a paragraph, each with the words that the other one has not. */
export function wordChanges(before: string, after: string): { was: WordRun[]; is: WordRun[] } {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_WORDS });
  const runs = (own: (change: ChangeObject<string>) => boolean, whole: string): WordRun[] => {
    if (!changes) return [{ text: whole, isChanged: true }];
    const mine = changes.filter((change) => own(change) || !(change.added || change.removed));
    const out: WordRun[] = [];
    for (const [at, change] of mine.entries()) {
      const next = mine[at + 1];
      const last = out.at(-1);
      // A blank between two words that changed changes with them.
      const joins = change.value.trim() === "" && last?.isChanged === true && next !== undefined && own(next);
      const isChanged = own(change) || joins;
      if (last?.isChanged === isChanged) last.text += change.value;
      else out.push({ text: change.value, isChanged });
    }
    return out;
  };
  return { was: runs(({ removed }) => removed, before), is: runs(({ added }) => added, after) };
}
