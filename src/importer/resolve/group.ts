import type { Section } from "#domain/directory.ts";
import type { FindingDraft, InitiativeDraft } from "../extract/draft.ts";
import type { AnnotationWithPlace } from "../read/seeds.ts";
import { ImportRefused } from "../refused.ts";
import { areApart } from "./branches.ts";
import { bareName, nameKey, ownDomain, tellingWords } from "./keys.ts";

/** A draft with the place it takes among all: documents in the catalogue's order, drafts in the document's. */
export interface Candidate {
  draft: InitiativeDraft;
  document: string;
  publishedOn: string;
  /** The parts of its document. */
  parts: readonly Section[];
}

export interface Grouping {
  groups: Candidate[][];
  findings: FindingDraft[];
}

/**
 * Drafts of the same thing meet: same name but for case, accents, articles and words of kind; same SIREN; same
 * e-mail domain with a telling word in common; one name that goes on another, of the same kind of structure;
 * or a human decision. Each merge across documents says why, and so does each refusal that one could wonder at.
 */
export function groupCandidates(
  candidates: readonly Candidate[],
  annotations: readonly AnnotationWithPlace[],
): Grouping {
  const sets = new Sets(candidates.length);
  const findings: FindingDraft[] = [];
  const apart = new Set<string>();
  const byKey = index(candidates, ({ draft }) =>
    [draft.name.value, ...draft.aliases.map((a) => a.value)].map(nameKey).filter((k) => k.length >= 4),
  );
  const pairKey = (a: number, b: number) => (a < b ? `${a}-${b}` : `${b}-${a}`);

  const named = (name: string, { file, line }: AnnotationWithPlace): number[] => {
    const found = byKey.get(nameKey(name)) ?? [];
    if (found.length > 0) return found;
    const message = `la décision ne concerne rien : « ${name} » n'est le nom d'aucune initiative lue`;
    throw new ImportRefused([{ file, line, message }]);
  };
  for (const place of annotations) {
    const { annotation } = place;
    const left = named(annotation.initiative, place);
    if (annotation.decision !== "same-as" && annotation.decision !== "not-same-as") continue;
    for (const a of left) {
      for (const b of named(annotation.other, place)) {
        if (annotation.decision === "not-same-as") apart.add(pairKey(a, b));
        else merge(a, b, `décision humaine : ${annotation.reason.replace(/[.\s]+$/u, "")}`);
      }
    }
  }

  function merge(a: number, b: number, why: string): void {
    const one = candidates[a];
    const other = candidates[b];
    if (!one || !other || a === b || apart.has(pairKey(a, b)) || sets.same(a, b)) return;
    sets.join(a, b);
    if (one.document === other.document && one.draft.name.value === other.draft.name.value) return;
    findings.push({
      code: "merge-decided",
      passage: other.draft.passage,
      message: `« ${other.draft.name.value} » est rapproché de « ${one.draft.name.value} » (${one.document}) : ${why}.`,
      found: other.draft.name.value,
      expected: one.draft.name.value,
      about: one.draft.name.value,
    });
  }

  /** A publication that gives each of two a part of its own tells of two, be they of one house. */
  function mergeUnlessApart(a: number, b: number, why: string): void {
    const [one, other] = [candidates[a], candidates[b]];
    if (!one || !other || sets.same(a, b)) return;
    const apartThere = one.document === other.document && [one, other].every((c) => c.draft.level === "full");
    if (apartThere)
      findings.push(
        refusal(one.draft, other.draft, `${why}, mais la publication donne une partie à chacune`),
      );
    else merge(a, b, why);
  }

  for (const indexes of byKey.values())
    chain(indexes, (a, b) => {
      const [one, other] = [candidates[a]?.draft, candidates[b]?.draft];
      if (!one || !other || sets.same(a, b)) return;
      if (areApart(one, other, "department"))
        findings.push(refusal(one, other, "le nom est le même, mais ils sont de départements différents"));
      else merge(a, b, "même nom, à la casse, aux accents et aux mots de liaison près");
    });
  const bySiren = index(candidates, ({ draft }) => (draft.siret ? [draft.siret.value.slice(0, 9)] : []));
  for (const indexes of bySiren.values())
    chain(indexes, (a, b) => mergeUnlessApart(a, b, "même numéro SIREN"));
  for (const [domain, indexes] of index(candidates, domainsOf)) {
    chain(indexes, (a, b) => {
      const [one, other] = [candidates[a]?.draft, candidates[b]?.draft];
      if (!one || !other || sets.same(a, b)) return;
      const shared = tellingWords(one.name.value).filter((w) => tellingWords(other.name.value).includes(w));
      if (shared.length > 0)
        mergeUnlessApart(a, b, `même domaine de messagerie (${domain}) et mot commun « ${shared[0]} »`);
      else
        findings.push(
          refusal(
            one,
            other,
            `le domaine de messagerie ${domain} est le même, mais les noms n'ont aucun mot en commun`,
          ),
        );
    });
  }
  continuations(candidates, byKey, (a, b, name) =>
    merge(a, b, `même nature et nom qui commence par « ${name} »`),
  );
  return {
    groups: sets.groups().map((g) => g.flatMap((i) => candidates[i] ?? [])),
    findings: [...findings, ...lookalikes(candidates, sets)],
  };
}

function chain(indexes: readonly number[], link: (a: number, b: number) => void): void {
  const [first, ...rest] = indexes;
  if (first !== undefined) for (const other of rest) link(first, other);
}

function index(
  candidates: readonly Candidate[],
  keys: (c: Candidate) => readonly string[],
): Map<string, number[]> {
  const map = new Map<string, number[]>();
  candidates.forEach((candidate, i) => {
    for (const key of new Set(keys(candidate))) map.set(key, [...(map.get(key) ?? []), i]);
  });
  return map;
}

function domainsOf({ draft }: Candidate): string[] {
  return draft.contacts.flatMap((c) => c.value.emails.flatMap((e) => ownDomain(e) ?? []));
}

/** « Pôle X » and « Pôle X Terres et Mers »: one name goes on the other, whole words, and both are of one kind. */
function continuations(
  candidates: readonly Candidate[],
  byKey: Map<string, number[]>,
  link: (a: number, b: number, name: string) => void,
): void {
  candidates.forEach((candidate, i) => {
    const words = tellingWords(candidate.draft.name.value);
    for (let n = 2; n < words.length; n++) {
      const head = nameKey(words.slice(0, n).join(" "));
      for (const other of byKey.get(head) ?? []) {
        const types = candidates[other]?.draft.structureTypes.map((t) => t.value) ?? [];
        const same = candidate.draft.structureTypes.some((t) => types.includes(t.value));
        const [house, branch] = [candidates[other]?.draft, candidate.draft];
        const isElsewhere = house !== undefined && areApart(house, branch, "town");
        if (other !== i && same && !isElsewhere && head.length >= 10)
          link(other, i, candidates[other]?.draft.name.value ?? head);
      }
    }
  });
}

/**
 * Names of two publications that open with the same word and go on differently are two things; so are two parts of
 * one publication where the name of one goes on the other's. The report says so.
 */
function lookalikes(candidates: readonly Candidate[], sets: Sets): FindingDraft[] {
  const byFirst = index(candidates, ({ draft }) => bareName(draft.name.value).split(" ").slice(0, 1));
  return [...byFirst.values()].flatMap((indexes) => {
    const [first, ...rest] = indexes;
    const one = first === undefined ? undefined : candidates[first];
    return rest.flatMap((i) => {
      const other = candidates[i];
      if (!one || !other || first === undefined || sets.same(first, i)) return [];
      if (one.document !== other.document)
        return tellingWords(other.draft.name.value).length < 2
          ? []
          : [refusal(one.draft, other.draft, "les noms commencent de même et continuent autrement")];
      return goesOn(one.draft.name.value, other.draft.name.value)
        ? [refusal(one.draft, other.draft, "la publication donne une partie à chacune")]
        : [];
    });
  });
}

/** Is one of the names the beginning of the other? */
function goesOn(one: string, other: string): boolean {
  const [short = "", long = ""] = [bareName(one), bareName(other)].sort((a, b) => a.length - b.length);
  return short !== "" && long.startsWith(`${short} `);
}

function refusal(one: InitiativeDraft, other: InitiativeDraft, why: string): FindingDraft {
  return {
    code: "merge-refused",
    passage: other.passage,
    message: `« ${other.name.value} » et « ${one.name.value} » restent deux fiches : ${why}.`,
    found: other.name.value,
    expected: one.name.value,
    about: other.name.value,
  };
}

/** Disjoint sets of indexes. */
class Sets {
  private readonly parent: number[];
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }
  private root(i: number): number {
    let at = i;
    while (this.parent[at] !== at && this.parent[at] !== undefined) at = this.parent[at] as number;
    return at;
  }
  same(a: number, b: number): boolean {
    return this.root(a) === this.root(b);
  }
  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
  }
  groups(): number[][] {
    const byRoot = new Map<number, number[]>();
    this.parent.forEach((_, i) => {
      const root = this.root(i);
      byRoot.set(root, [...(byRoot.get(root) ?? []), i]);
    });
    return [...byRoot.values()];
  }
}
