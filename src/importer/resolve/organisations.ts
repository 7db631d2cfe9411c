import type { Initiative, Organisation } from "#domain/directory.ts";
import { fold, slugify } from "#lib/text.ts";
import { nameKey } from "./keys.ts";

/** Kinds of actor, told by the words of the name; null where the name does not tell. */
const KINDS: readonly { kind: string; pattern: RegExp }[] = [
  {
    kind: "état",
    pattern:
      /^(?:l')?(?:etat|prefecture|dreets|ddets|dd?eets|direccte|drieets|ddcs|draaf|ministere|haut-commissariat|agences?|carsat|caf\b|msa\b|mutualite sociale agricole|caisse d'allocation|ademe\b|pole emploi|france travail|crous\b|centre regional des oeuvres|universite|plan de relance|dotation d'|fonds? (?:departemental|de developpement))/,
  },
  {
    kind: "collectivité",
    pattern:
      /^(?:la |le |les |l')?(?:ville|mairie|communes?|region|departement|conseil (?:regional|departemental)|communaute|metropole|agglomeration|c\.?c\.?a\.?s\b|pays|petr|office de tourisme|mediatheque|pole d'equilibre)/,
  },
  {
    kind: "europe",
    pattern:
      /^(?:l')?(?:europe|union europeenne|fonds? social europeen|fse\b|feder\b|programme interreg|interreg)/,
  },
  { kind: "fondation", pattern: /^(?:la |les )?fondations?\b/ },
  {
    kind: "réseau",
    pattern: /\b(?:reseaux?|federation|union|mouvement|syndicat|chambre regionale)\b/,
  },
  {
    kind: "entreprise",
    pattern: /\b(?:sas|sarl|sa|groupe|banque|credit|caisse d'epargne|bailleur|entreprise)\b|\bhabitat$/,
  },
  { kind: "association", pattern: /\b(?:association|comite|club|amicale)\b/ },
];

/**
 * The actors that initiatives relate to, one for each name whatever its case and article, and the relations with
 * the slug of theirs. An actor that is an initiative too has the initiative's slug.
 */
export function withOrganisations(initiatives: readonly Initiative[]): {
  initiatives: Initiative[];
  organisations: Organisation[];
} {
  const slugOfInitiative = new Map(
    initiatives.flatMap((i) => [i.name, ...i.aliases].map((n): [string, string] => [nameKey(n), i.slug])),
  );
  const byKey = new Map<string, { slug: string; names: Map<string, number> }>();
  const taken = new Set(initiatives.map((i) => i.slug));
  for (const { name } of initiatives.flatMap((i) => i.relations)) {
    const key = nameKey(name);
    let entry = byKey.get(key);
    if (!entry) {
      let slug = slugOfInitiative.get(key) ?? slugify(name);
      for (let n = 2; !slugOfInitiative.has(key) && taken.has(slug); n++) slug = `${slugify(name)}-${n}`;
      taken.add(slug);
      entry = { slug, names: new Map() };
      byKey.set(key, entry);
    }
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
  }
  const bySlug = new Map<string, Organisation>();
  for (const { slug, names } of byKey.values()) {
    // The form printed most often leads; of two, the one with more capitals reads as a name.
    const ordered = [...names]
      .sort(([a, n], [b, m]) => m - n || capitals(b) - capitals(a) || a.localeCompare(b))
      .map(([name]) => name);
    const [name, ...aliases] = ordered as [string, ...string[]];
    const known = bySlug.get(slug);
    bySlug.set(
      slug,
      known
        ? {
            ...known,
            aliases: [...new Set([...known.aliases, name, ...aliases])].filter((a) => a !== known.name),
          }
        : { slug, name, aliases, kind: kindOf(name) },
    );
  }
  return {
    initiatives: initiatives.map((i) => ({
      ...i,
      relations: distinct(i).map((r) => ({ ...r, organisation: byKey.get(nameKey(r.name))?.slug ?? null })),
    })),
    organisations: [...bySlug.values()],
  };
}

/** Each actor once for each tie, whatever publications repeat it; one that is something more is no mere partner. */
function distinct({ name, aliases, relations }: Initiative): Initiative["relations"] {
  const own = new Set([name, ...aliases].map(nameKey));
  const kinds = new Map<string, Set<string>>();
  for (const { name: actor, kind } of relations)
    kinds.set(nameKey(actor), (kinds.get(nameKey(actor)) ?? new Set()).add(kind));
  const seen = new Set<string>();
  return relations.filter(({ name: actor, kind }) => {
    const key = nameKey(actor);
    const tie = `${kind} ${key}`;
    const isMere = kind === "partner" && (kinds.get(key)?.size ?? 0) > 1;
    if (own.has(key) || isMere || seen.has(tie)) return false;
    seen.add(tie);
    return true;
  });
}

function kindOf(name: string): string | null {
  const plain = fold(name);
  return KINDS.find(({ pattern }) => pattern.test(plain))?.kind ?? null;
}

function capitals(text: string): number {
  return (text.match(/\p{Lu}/gu) ?? []).length;
}
