import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Directory, Initiative, Relation } from "#domain/directory.ts";
import { comparable } from "#lib/text.ts";
import { readDirectory } from "../support/read-directory.ts";
import { bare } from "./profile-views.ts";

/**
 * Who is tied to whom, who is one actor and of which kind, in the five publications, against what a reader wrote down
 * before any rule was changed. What is not as the reader has it is listed, with precision and recall, in
 * actors-misses.txt, no more and no less.
 */
const FOLDER = path.join(import.meta.dirname, "../fixtures/reading");
const read = (file: string): unknown => parse(readFileSync(path.join(FOLDER, file), "utf8"));

const strings = z.array(z.string());
const ties = z
  .array(
    z.strictObject({
      profile: z.string(),
      types: strings,
      relations: strings,
      maybe: strings.default([]),
    }),
  )
  .parse(read("actors-relations.yaml"));
const actors = z
  .strictObject({ one: z.array(strings), apart: z.array(strings), kinds: z.record(z.string(), strings) })
  .parse(read("actors-organisations.yaml"));

interface Wanted {
  kinds: string[];
  names: string[];
  publication: string;
  line: number;
}

function wanted(written: string): Wanted {
  const [kinds = "", names = "", where = ""] = written.split(" | ");
  const [publication = "", line = "0"] = where.split(" ");
  return { kinds: kinds.split("/"), names: names.split(" = ").map(bare), publication, line: Number(line) };
}

const profileOf = ({ initiatives }: Directory, name: string): Initiative | undefined =>
  initiatives.find((i) => [i.name, ...i.aliases].some((n) => bare(n) === bare(name)));

const isTie = (r: Relation, w: Wanted) => w.kinds.includes(r.kind) && w.names.includes(bare(r.name));

/** One line for each thing that is not as it was read, and the sums. */
function tieMisses(directory: Directory) {
  const misses: string[] = [];
  let right = 0;
  let exported = 0;
  let asked = 0;
  let placed = 0;
  for (const { profile, relations, maybe, types } of ties) {
    const found = profileOf(directory, profile);
    const must = relations.map(wanted);
    const free = maybe.map(wanted);
    asked += must.length;
    if (!found) {
      misses.push(`${profile}: no profile`, ...relations.map((r) => `${profile}: no ${r}`));
      continue;
    }
    if ([...found.structureTypes].sort().join() !== [...types].sort().join())
      misses.push(`${profile}: types ${found.structureTypes}`);
    for (const [i, w] of must.entries()) {
      const own = found.relations.find((r) => isTie(r, w));
      if (!own) misses.push(`${profile}: no ${relations[i]}`);
      else if (
        own.passage.document.startsWith(w.publication) &&
        own.passage.lineStart <= w.line &&
        w.line <= own.passage.lineEnd
      )
        placed++;
      if (own) right++;
    }
    for (const r of found.relations) {
      if (free.some((w) => isTie(r, w)) && !must.some((w) => isTie(r, w))) continue;
      exported++;
      if (!must.some((w) => isTie(r, w)))
        misses.push(`${profile}: ${r.kind} « ${r.name} » L${r.passage.lineStart}`);
    }
  }
  return { misses, right, exported, asked, placed };
}

/** The slug of an actor: « name », or « name @ profile » as that profile relates to it. */
function slugOf(directory: Directory, written: string): string | null {
  const [name = "", profile] = written.split(" @ ");
  const ownRelations = profile ? (profileOf(directory, profile)?.relations ?? []) : [];
  const tied = (profile ? ownRelations : directory.initiatives.flatMap((i) => i.relations)).find(
    (r) => comparable(r.name) === comparable(name),
  );
  return tied?.organisation ?? (profile ? null : actorOf(directory, name));
}

function actorOf({ organisations, initiatives }: Directory, name: string): string | null {
  const same = (n: string) => comparable(n) === comparable(name);
  return (
    initiatives.flatMap((i) => i.relations).find((r) => same(r.name))?.organisation ??
    organisations.find((o) => [o.name, ...o.aliases].some(same))?.slug ??
    initiatives.find((i) => [i.name, ...i.aliases].some(same))?.slug ??
    null
  );
}

function actorMisses(directory: Directory): { one: string[]; apart: string[]; kinds: string[] } {
  const one = actors.one.flatMap(([first = "", ...others]) =>
    others
      .filter((other) => {
        const [a, b] = [actorOf(directory, first), actorOf(directory, other)];
        return a !== null && b !== null && a !== b;
      })
      .map((other) => `${other} is not ${first}`),
  );
  const apart = actors.apart.flatMap(([first = "", other = ""]) => {
    const [a, b] = [slugOf(directory, first), slugOf(directory, other)];
    return a !== null && a === b ? [`${first} is ${other}`] : [];
  });
  const kinds = Object.entries(actors.kinds).flatMap(([kind, names]) =>
    names.flatMap((name) => {
      const slug = actorOf(directory, name);
      const actor = directory.organisations.find((o) => o.slug === slug);
      return actor && actor.kind !== kind ? [`${name} is ${actor.kind}, not ${kind}`] : [];
    }),
  );
  return { one, apart, kinds };
}

test("ties and actors of the five publications are as a reader wrote them down, but for the listed misses", async () => {
  const { directory } = readDirectory("seeds");
  const { misses, right, exported, asked, placed } = tieMisses(directory);
  const { one, apart, kinds } = actorMisses(directory);
  const selfish = directory.initiatives.flatMap((i) =>
    i.relations.filter((r) => r.organisation === i.slug).map((r) => `${i.name}: its own ${r.kind}`),
  );
  const lines = [
    `relations: ${right} right of ${exported} (precision ${share(right, exported)}) and of ${asked} (recall ${share(right, asked)}), ${placed} with the line`,
    `actors without a kind: ${directory.organisations.filter((o) => o.kind === null).length} of ${directory.organisations.length}`,
    "",
    ...misses,
    "",
    ...one,
    ...apart,
    ...kinds,
    ...selfish,
  ];
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(path.join(FOLDER, "actors-misses.txt"));
});

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3);
}
