import { words } from "#lib/text.ts";

/** What is left of an initiative when its name is not: what two editions that call it otherwise both say of it. */
export interface Traces {
  siren: string | null;
  emails: readonly string[];
  /** Its own text, without a mark. */
  text: string;
}

/** Shorter texts share their few words by chance. */
const FEWEST_WORDS = 25;
const SHORTEST_WORD = 5;
/** Share of the words (Dice) from which on two texts tell of one thing. */
const LIKENESS = 0.6;

/**
 * Pairs of one left over from before with a newcomer: the same company number; else the same e-mail address; else
 * nearly the same words. Only where neither has a second candidate, or, for words, a better one.
 */
export function pairsByTraces<A, B>(
  before: readonly (A & { traces: Traces })[],
  after: readonly (B & { traces: Traces })[],
): [A, B][] {
  const pairs: [A, B][] = [];
  const [left, right] = [new Set(before), new Set(after)];
  const pair = (a: A & { traces: Traces }, b: B & { traces: Traces }) => {
    if (!left.delete(a) || !right.delete(b)) return;
    pairs.push([a, b]);
  };
  const marks: ((traces: Traces) => readonly string[])[] = [
    ({ siren }) => (siren ? [siren] : []),
    ({ emails }) => emails,
  ];
  for (const marksOf of marks) {
    for (const [a, b] of onlyOnes([...left], [...right], ({ traces }) => marksOf(traces))) pair(a, b);
  }
  for (const [a, b] of likest([...left], [...right])) pair(a, b);
  return pairs;
}

/** The pairs whose mark nobody else on either side bears. */
function onlyOnes<A, B>(
  before: readonly A[],
  after: readonly B[],
  marksOf: (one: A | B) => readonly string[],
): [A, B][] {
  const [bearersBefore, bearersAfter] = [bearers(before, marksOf), bearers(after, marksOf)];
  return [...bearersBefore].flatMap(([mark, [a, ...others]]): [A, B][] => {
    const [b, ...rivals] = bearersAfter.get(mark) ?? [];
    return a && b && others.length === 0 && rivals.length === 0 ? [[a, b]] : [];
  });
}

function bearers<T>(all: readonly T[], marksOf: (one: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) for (const mark of marksOf(one)) found.set(mark, [...(found.get(mark) ?? []), one]);
  return found;
}

/** The pairs with nearly the same words, the likest first. */
function likest<A extends { traces: Traces }, B extends { traces: Traces }>(
  before: readonly A[],
  after: readonly B[],
): [A, B][] {
  const vocabulary = ({ traces }: A | B) =>
    new Set(words(traces.text).filter((word) => word.length >= SHORTEST_WORD));
  const told = <T extends A | B>(all: readonly T[]) =>
    all.map((one) => ({ one, vocabulary: vocabulary(one) })).filter((t) => t.vocabulary.size >= FEWEST_WORDS);
  const newcomers = told(after);
  const found = told(before).flatMap((a) =>
    newcomers.flatMap((b) => {
      const common = [...a.vocabulary].filter((word) => b.vocabulary.has(word)).length;
      const likeness = (2 * common) / (a.vocabulary.size + b.vocabulary.size);
      return likeness >= LIKENESS ? [{ a: a.one, b: b.one, likeness }] : [];
    }),
  );
  return found.sort((x, y) => y.likeness - x.likeness).map(({ a, b }): [A, B] => [a, b]);
}
