import { RELATION_KINDS, type RelationKind } from "./vocabularies.ts";

/** What an actor is to the initiatives that it is tied to, the weightiest first: for addresses, filters and sentences. */
export const ACTOR_ROLES = [
  { slug: "porteur", kinds: ["carrier"], label: "Porteur", does: "Porte", colour: "carries" },
  {
    slug: "programme",
    kinds: ["programme"],
    label: "Programme",
    does: "Est le programme de",
    colour: "carries",
  },
  { slug: "financeur", kinds: ["funder"], label: "Financeur", does: "Finance", colour: "funds" },
  { slug: "reseau", kinds: ["network", "member-of"], label: "Réseau", does: "Réunit", colour: "gathers" },
  { slug: "membre", kinds: ["member"], label: "Membre", does: "Est membre de", colour: "gathers" },
  {
    slug: "partenaire-technique",
    kinds: ["technical-partner"],
    label: "Partenaire technique",
    does: "Est partenaire technique de",
    colour: "helps",
  },
  { slug: "partenaire", kinds: ["partner"], label: "Partenaire", does: "Est partenaire de", colour: "helps" },
  { slug: "fournisseur", kinds: ["supplier"], label: "Fournisseur", does: "Fournit", colour: "helps" },
  { slug: "client", kinds: ["client"], label: "Client", does: "Est client de", colour: "helps" },
  {
    slug: "implantation",
    kinds: ["branch"],
    label: "Implantation",
    does: "Est une implantation de",
    colour: "carries",
  },
] as const satisfies readonly {
  slug: string;
  kinds: readonly RelationKind[];
  label: string;
  does: string;
  colour: string;
}[];

export type ActorRole = (typeof ACTOR_ROLES)[number];
export type ActorRoleSlug = ActorRole["slug"];

const BY_KIND = new Map<RelationKind, ActorRole>(
  ACTOR_ROLES.flatMap((role) => role.kinds.map((kind): [RelationKind, ActorRole] => [kind, role])),
);

/** The role of who is at the other end of a tie of this kind. */
export function roleOf(kind: RelationKind): ActorRole {
  const role = BY_KIND.get(kind);
  if (!role) throw new Error(`no role of an actor for ties of kind ${kind}`);
  return role;
}

export function roleLabel(slug: ActorRoleSlug): string {
  return ACTOR_ROLES.find((role) => role.slug === slug)?.label ?? slug;
}

/** The roles that ties of these kinds make, in their order. */
export function rolesOf(kinds: readonly string[]): ActorRole[] {
  return ACTOR_ROLES.filter((role) => role.kinds.some((kind) => kinds.includes(kind)));
}

/** Every kind of tie, the weightiest role first. */
const KINDS_BY_ROLE: readonly RelationKind[] = ACTOR_ROLES.flatMap(({ kinds }) => kinds);

if (KINDS_BY_ROLE.length !== RELATION_KINDS.length) throw new Error("a kind of tie has no role, or two");

/** The kinds of actor that the importer tells, as a visitor reads them; any other one is its own label. */
const KIND_LABELS: Record<string, string> = {
  état: "État et services publics",
  collectivité: "Collectivité",
  europe: "Union européenne",
};
/** In an address, for the actors whose kind nothing tells. */
export const UNTOLD_KIND = "non-dite";

/** « Fondation », « État et services publics », « Nature non dite ». */
export function actorKindLabel(kind: string | null): string {
  if (kind === null) return "Nature non dite";
  return KIND_LABELS[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
