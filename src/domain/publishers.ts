import { comparable } from "#lib/text.ts";

const ARTICLES = new Set("l la le les d de du des un une et au aux".split(" "));

/** The words that tell one name or title from another, whatever its case, accents, marks and articles. */
export function tellingWords(text: string): string[] {
  return comparable(text)
    .split(" ")
    .filter((word) => word && !ARTICLES.has(word));
}

/** « Agence de la cohésion (ANCT) », « ANCT (Agence de la cohésion) », « ANCT - Agence de la cohésion ». */
const BOTH = /^(.+?)\s*(?:\(([^()]+)\)|\s[–-]\s(.+))$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;

/** Each printing of publishers to the one name under which they are listed: a name in another case, an acronym beside its long form. */
export function publisherNames(printed: readonly string[]): Map<string, string> {
  const forms = new Map<string, string[]>();
  for (const name of printed) forms.set(keyOf(name), [...(forms.get(keyOf(name)) ?? []), name]);
  const sameAs = new Map<string, string>();
  for (const [key, [name = ""]] of forms) {
    const [, first, second, third] = BOTH.exec(name) ?? [];
    const [one, other] = [first ?? "", second ?? third ?? ""];
    if (other && ACRONYM.test(one) !== ACRONYM.test(other))
      for (const part of [one, other]) sameAs.set(keyOf(part), key);
  }
  for (const [key, [name = ""]] of forms) {
    const long = ACRONYM.test(name) && !sameAs.has(key) ? longFormOf(key, [...forms.keys()]) : undefined;
    if (long) sameAs.set(key, long);
  }
  const shown = new Map([...forms].map(([key, names]) => [key, bestOf(names)]));
  return new Map(printed.map((name) => [name, shown.get(sameAs.get(keyOf(name)) ?? keyOf(name)) ?? name]));
}

const keyOf = (name: string) => tellingWords(name).join(" ");

/** The one name of several words whose initials an acronym is made of. */
function longFormOf(acronym: string, keys: readonly string[]): string | undefined {
  const letters = acronym.replaceAll(" ", "");
  const found = keys.filter((key) => {
    const words = key.split(" ");
    return words.length > 2 && words.map((word) => word.charAt(0)).join("") === letters;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The printing that is met most; among equals the one that does not shout. */
function bestOf(names: readonly string[]): string {
  const times = (name: string) => names.filter((other) => other === name).length;
  const quiet = (name: string) => Number(/\p{Ll}/u.test(name));
  const [best = ""] = [...names].sort((a, b) => times(b) - times(a) || quiet(b) - quiet(a));
  return best.replace(/^(?:l['’]|(?:la|le|les)\s)/iu, "");
}
