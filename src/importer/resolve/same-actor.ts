import type { Initiative } from "#domain/directory.ts";
import { editDistance } from "../extract/common/near-names.ts";
import { type ActorName, initialsOf, withoutRegion } from "./actor-key.ts";

/** A name from this many letters on may be misprinted by one. */
export const LONG = 10;

/** A name as an initiative's tie prints it. */
export interface TiedName extends ActorName {
  printed: string;
  /** The initiative whose tie it is. */
  of: string;
}

/**
 * Which keys are one: an acronym and its long form (in brackets beside it, in a glossary, or by its letters among the
 * ties of one initiative), a name with and without the region's (but for a network, whose
 * regional branch is another), two long names a letter apart.
 */
export function sameKeys(
  names: readonly TiedName[],
  terms: readonly ActorName[],
  networks: ReadonlySet<string>,
  initiatives: ReadonlyMap<string, Initiative>,
): (key: string) => string {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key);
    return up === undefined ? key : root(up);
  };
  const keys = new Set([...names.map((n) => n.key), ...initiatives.keys()]);
  const join = (a: string, b: string) => {
    const [from, to] = initiatives.has(root(a)) ? [root(b), root(a)] : [root(a), root(b)];
    if (from !== to) parent.set(from, to);
  };
  for (const { key, acronym } of [...names, ...terms.filter((t) => keys.has(t.key))])
    if (acronym && keys.has(acronym)) join(acronym, key);
  const acronyms = new Map(
    names.filter(({ printed }) => /^\p{Lu}{3,8}$/u.test(printed)).map(({ key, of }) => [`${of} ${key}`, key]),
  );
  for (const { key, printed, of } of names) {
    const short = acronyms.get(`${of} ${initialsOf(printed)}`);
    if (short) join(short, key);
  }
  for (const key of keys) {
    const short = withoutRegion(key);
    if (short && !networks.has(short) && !networks.has(key)) join(key, short);
  }
  const long = [...new Set(names.filter((n) => !n.isBody).map((n) => root(n.key)))]
    .filter((key) => key.length >= LONG)
    .sort();
  for (const pair of nearPairs(long)) join(...pair);
  return root;
}

/** Names a letter apart: those share their first half or their second, so that only these are compared. */
function nearPairs(keys: readonly string[]): [string, string][] {
  const byHalf = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  for (const key of keys) {
    const half = LONG / 2;
    for (const part of [`^${key.slice(0, half)}`, `${key.slice(-half)}$`]) {
      const others = byHalf.get(part) ?? [];
      for (const other of others)
        if (editDistance(key, other, 1) === 1 && key.replace(/\D/g, "") === other.replace(/\D/g, ""))
          pairs.push([key, other]);
      byHalf.set(part, [...others, key]);
    }
  }
  return pairs;
}
