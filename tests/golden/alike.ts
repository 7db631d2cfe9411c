/** Loose comparisons for expectations that were written from the page, not from the records. */
import { comparable } from "#lib/text.ts";

/** Whether one name is the other's, or stands in it in whole words. */
export function alike(a: string | null | undefined, b: string | null | undefined): boolean {
  const [short = "", long = ""] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  return short === long ? short !== "" : short.length >= 4 && ` ${long} `.includes(` ${short} `);
}

export function words(text: string | null | undefined): string {
  return comparable(text ?? "")
    .split(" ")
    .filter((word) => !/^(?:le|la|les|l|de|du|des|d|et)$/.test(word))
    .join(" ");
}

/** A person's name, whichever of its words comes first. */
export function samePerson(a: string | null, b: string | null): boolean {
  const sorted = (name: string | null) =>
    comparable(name ?? "")
      .split(" ")
      .sort()
      .join(" ");
  return sorted(a) !== "" && sorted(a) === sorted(b);
}

/** The fault, unless this holds. */
export function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
