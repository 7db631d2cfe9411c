import type { Initiative } from "#domain/directory.ts";
import { uniquePassages } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import { nameKey } from "./keys.ts";
import { qualityOf } from "./quality.ts";

/**
 * A programme has the contact of its carrier where it prints none, on the passages of both, and does not repeat the
 * parts that the carrier's own profile shows.
 */
export function withInherited(initiatives: readonly Initiative[]): Initiative[] {
  const byName = new Map(
    initiatives.flatMap((i) => [i.name, ...i.aliases].map((n) => [nameKey(n), i] as const)),
  );
  return initiatives.map((one) => {
    const tie = one.relations.find((r) => r.kind === "carrier");
    const carrier = tie && byName.get(nameKey(tie.name));
    if (!tie || !carrier || carrier === one) return one;
    const shown = new Set(carrier.sections.map(partOf));
    const sections = one.sections.filter((section) => !shown.has(partOf(section)));
    const { sections: own, ...evidence } = one.evidence;
    const kept = own && sections.length > 0 ? { ...evidence, sections: own } : evidence;
    const from = carrier.evidence.contacts;
    const inherits = one.contacts.length === 0 && carrier.contacts.length > 0 && from !== undefined;
    const record: Initiative = {
      ...one,
      sections,
      contacts: inherits ? carrier.contacts : one.contacts,
      evidence: inherits ? { ...kept, contacts: uniquePassages([tie.passage, ...from]) } : kept,
    };
    return { ...record, quality: qualityOf(record) };
  });
}

function partOf({ document, lineStart, lineEnd, kind }: Initiative["sections"][number]): string {
  return `${document} ${lineStart}-${lineEnd} ${kind}`;
}

/** A name from this many letters on may be a misprint of another. */
const LONG = 6;

/** Other names alone: not the name in another case or with other marks, nor a letter apart, nor with a scrap behind it. */
export function withOtherNames(one: Initiative): Initiative {
  const aliases = one.aliases.filter((alias, i) =>
    [one.name, ...one.aliases.slice(0, i)].every((name) => isOther(alias, name)),
  );
  if (aliases.length === one.aliases.length) return one;
  const { aliases: own, ...evidence } = one.evidence;
  return { ...one, aliases, evidence: own && aliases.length > 0 ? { ...evidence, aliases: own } : evidence };
}

function isOther(alias: string, name: string): boolean {
  const [a, n] = [nameKey(alias), nameKey(name)];
  if (a === n) return comparable(alias).length > comparable(name).length + 3;
  const isScrap = comparable(alias).startsWith(`${comparable(name)} `) && a.length - n.length <= 2;
  return !isScrap && !(n.length >= LONG && isLetterApart(a, n));
}

function isLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
