import { DEPARTMENTS } from "#domain/departments.ts";
import type { Initiative, Organisation, Term } from "#domain/directory.ts";
import { uniquePassages } from "#domain/passage.ts";
import { comparable, slugify } from "#lib/text.ts";
import { editDistance } from "../extract/common/near-names.ts";
import { actorName, isOfProfile, mayBe } from "./actor-key.ts";
import { kindOfInitiative, kindOfName, kindsTold, knownNames } from "./actor-kind.ts";
import { isTownless, meet } from "./branches.ts";
import { LONG, sameKeys } from "./same-actor.ts";

/** All that the publications print of one actor. */
interface Actor {
  names: Map<string, number>;
  /** The profile that names it first: where no printing gives a body its place, the profile's tells it apart. */
  of: Initiative;
  isNetwork: boolean;
  isProgramme: boolean;
  initiative: Initiative | null;
}

/** The ties by which one sits in the colleges of another. */
const SITTING = new Set<Initiative["relations"][number]["kind"]>(["member", "partner"]);

const NOBODY = { slug: "", departments: [], communes: [] };

/** Is a name that of a body which every department or town has, without the place? */
function isPlaceless(name: string): boolean {
  return isOfProfile(actorName(name, NOBODY).key);
}

/**
 * The actors that initiatives relate to: one for all printings of one name, « Nom long (SIGLE) » and its acronym, a
 * council and its territory included; a body without its place is one for each profile. An actor that is an
 * initiative too has the initiative's slug. Its kind is told by its name, by its ties, or by the texts beside it.
 */
export function withOrganisations(
  initiatives: readonly Initiative[],
  texts: readonly string[],
  terms: readonly Pick<Term, "term" | "definition">[] = [],
): { initiatives: Initiative[]; organisations: Organisation[] } {
  const ownerOf = new Map(
    initiatives.flatMap((i) =>
      [i.name, ...i.aliases].map((n): [string, Initiative] => [actorName(n, i).key, i]),
    ),
  );
  const read = initiatives.map((i) => i.relations.map((r) => ({ r, i, named: actorName(r.name, i) })));
  const all = read.flat();
  const same = sameKeys(
    all.map(({ r, i, named }) => ({ ...named, printed: r.name, of: i.slug })),
    terms.map(({ term, definition }) => actorName(`${definition} (${term})`, NOBODY)),
    new Set(all.filter(({ r }) => r.kind === "network").map(({ named }) => named.key)),
    ownerOf,
  );
  const actors = new Map<string, Actor>();
  const keyOf = (key: string, name: string, by: Initiative): string => {
    const one = same(key);
    const owner = ownerOf.get(one) ?? ownerOf.get(key);
    const isElsewhere = owner && owner !== by && isTownless(name, owner) && !meet(by, owner);
    return owner && (isElsewhere || !mayBe(name, owner)) ? `${one} not ${owner.slug}` : one;
  };
  for (const { r, i, named } of all) {
    const key = keyOf(named.key, r.name, i);
    const actor = actors.get(key) ?? {
      names: new Map(),
      of: i,
      isNetwork: false,
      isProgramme: false,
      initiative: ownerOf.get(key) ?? null,
    };
    actor.names.set(r.name, (actor.names.get(r.name) ?? 0) + 1);
    actor.isNetwork ||= r.kind === "network";
    actor.isProgramme ||= r.kind === "programme";
    actors.set(key, actor);
  }
  const known = knownNames(all.map(({ r }) => r.name));
  const told = texts.map((text) => kindsTold(text, (name) => same(actorName(name, NOBODY).key), known));
  const organisations = new Map<string, Organisation>();
  const taken = new Set(initiatives.map((i) => i.slug));
  for (const [key, actor] of actors) {
    const [first = "", ...aliases] = inOrder(actor.names);
    const name = isPlaceless(first) ? `${first} (${placeOf(actor.of, key)})` : first;
    const slug = actor.initiative?.slug ?? freeSlug(slugify(name), taken);
    const kind =
      kindOfName(name) ??
      (actor.isNetwork ? "réseau" : null) ??
      told.flatMap((t) => t.get(key) ?? [])[0] ??
      (actor.initiative && kindOfInitiative(actor.initiative)) ??
      (actor.isProgramme ? "dispositif" : null);
    organisations.set(key, { slug, name, aliases, kind });
  }
  const tied = initiatives.map((i, n) => ({
    ...i,
    relations: (read[n] ?? []).map(({ r, named }) => ({
      ...r,
      organisation: organisations.get(keyOf(named.key, r.name, i))?.slug ?? null,
    })),
  }));
  // Who carries an initiative has it among its programmes, and so it is an actor too.
  const programmes = new Map<string, Initiative["relations"]>();
  const carried: Organisation[] = [];
  const slugs = new Set(initiatives.map(({ slug }) => slug));
  const listed = new Set([...organisations.values()].map(({ slug }) => slug));
  for (const i of tied)
    for (const { kind, organisation, passage } of i.relations) {
      if (kind !== "carrier" || !organisation || !slugs.has(organisation)) continue;
      if (!listed.has(i.slug)) {
        carried.push({ slug: i.slug, name: i.name, aliases: [], kind: kindOfInitiative(i) ?? "dispositif" });
        listed.add(i.slug);
      }
      const programme = {
        name: i.name,
        kind: "programme" as const,
        level: null,
        organisation: i.slug,
        passage,
      };
      programmes.set(organisation, [...(programmes.get(organisation) ?? []), programme]);
    }
  return {
    initiatives: tied.map((i) => {
      const relations = distinct(i, [...i.relations, ...(programmes.get(i.slug) ?? [])]);
      const { relations: _, ...evidence } = i.evidence;
      const passages = uniquePassages(relations.map((r) => r.passage));
      return {
        ...i,
        relations,
        evidence: passages.length > 0 ? { ...evidence, relations: passages } : evidence,
      };
    }),
    organisations: [...organisations.values(), ...carried],
  };
}

/** The form printed most often leads; of two, the one with more capitals reads as a name. What differs by case is one. */
function inOrder(names: ReadonlyMap<string, number>): string[] {
  const seen = new Set<string>();
  return [...names]
    .sort(
      ([a, n], [b, m]) =>
        Number(isPlaceless(a)) - Number(isPlaceless(b)) ||
        m - n ||
        capitals(b) - capitals(a) ||
        accents(b) - accents(a) ||
        a.localeCompare(b),
    )
    .map(([name]) => name)
    .filter((name) => {
      const form = comparable(name);
      const isNew = ![...seen].some(
        (other) => other === form || (form.length >= LONG && editDistance(other, form, 1) <= 1),
      );
      seen.add(form);
      return isNew;
    });
}

/**
 * Each actor once for each tie, whatever publications repeat it; one that is something more is no mere partner. Those who
 * sit in colleges come first, in the order in which their own publication prints them.
 */
function distinct(of: Initiative, relations: Initiative["relations"]): Initiative["relations"] {
  const kinds = new Map<string | null, Set<string>>();
  const sitting = new Map(
    relations.flatMap(({ organisation, colleges }) =>
      organisation && colleges ? [[organisation, colleges]] : [],
    ),
  );
  const order = [...sitting.keys()];
  for (const { organisation, kind } of relations)
    kinds.set(organisation, (kinds.get(organisation) ?? new Set()).add(kind));
  const seen = new Set<string>();
  const once = relations.filter(({ organisation, kind }) => {
    const tie = `${kind} ${organisation}`;
    const isMere = kind === "partner" && (kinds.get(organisation)?.size ?? 0) > 1;
    if (organisation === of.slug || isMere || seen.has(tie)) return false;
    seen.add(tie);
    return true;
  });
  const seats = once.map((r) => {
    const colleges = SITTING.has(r.kind) ? sitting.get(r.organisation ?? "") : undefined;
    return colleges ? { ...r, colleges } : r;
  });
  const rank = ({ colleges, organisation }: Initiative["relations"][number]) =>
    colleges ? order.indexOf(organisation ?? "") : order.length;
  return seats.toSorted((a, b) => rank(a) - rank(b));
}

/** What tells a body without a place apart: the town or department of the profile that names it, else the profile. */
function placeOf({ communes, departments, name }: Initiative, key: string): string {
  if (isOfProfile(key)) return name;
  const named = DEPARTMENTS.find((d) => d.code === departments[0])?.name ?? name;
  return key.endsWith(actorName(named, NOBODY).key) ? named : (communes[0]?.name ?? name);
}

function freeSlug(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${n}`;
  taken.add(slug);
  return slug;
}

const accents = (text: string) => text.normalize("NFD").length - text.length;

function capitals(text: string): number {
  return (text.match(/\p{Lu}/gu) ?? []).length;
}
