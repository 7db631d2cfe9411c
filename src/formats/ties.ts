/** What is told beside profiles, as tables: who is tied to them and how, what they teach, where to read on. */
import { roleOf } from "#domain/actor-roles.ts";
import type { Initiative, Organisation, Resource } from "#domain/directory.ts";
import type { LessonRecord } from "#domain/records.ts";
import { type Column, named } from "./column.ts";
import { type Published, passageUrl } from "./published.ts";

type Relation = Initiative["relations"][number];
export type RelationRow = Relation & { initiative: string; title: string; published: Published };
export type ActorRow = Organisation & { published: Published };
export type LessonRow = LessonRecord & { published: Published };
export type ResourceRow = Resource & { published: Published };

/** Where a row stands in a publication. */
export function placed<Row extends Pick<Relation, "passage"> & { published: Published }>(): Column<Row>[] {
  return [
    named("document", "Publication.", (r) => r.passage.document),
    named("ligne_debut", "Première ligne, comptée depuis 1.", (r) => r.passage.lineStart, "integer"),
    named("ligne_fin", "Dernière ligne, comprise.", (r) => r.passage.lineEnd, "integer"),
    named("adresse", "Adresse du passage dans le texte.", (r) => passageUrl(r.published, r.passage), "url"),
  ];
}

/** The ties of the wanted profiles. */
export async function* relationRows(published: Published): AsyncGenerator<RelationRow[]> {
  for await (const profiles of published.profiles())
    yield profiles.flatMap(({ initiative: { slug, name, relations } }) =>
      relations
        .filter(({ organisation, kind }) =>
          published.keeps({ acteur: organisation, role: roleOf(kind).slug }),
        )
        .map((relation) => ({ ...relation, initiative: slug, title: name, published })),
    );
}

export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  named("initiative", "Identifiant de la fiche.", (r) => r.initiative),
  named("nom", "Nom de l'initiative.", (r) => r.title),
  named("nature", "Nature du lien, de la liste fermée du contrat.", (r) => r.kind),
  named("acteur_nom", "Nom de l'autre, tel que la publication le donne.", (r) => r.name),
  named("acteur", "Identifiant de l'acteur ou de la fiche, là où il a une page.", (r) => r.organisation),
  named("echelon", "Échelon du financeur, là où il est connu.", (r) => r.level),
  named(
    "colleges",
    "Collèges de ses instances où l'autre siège, là où ils sont dits.",
    (r) => r.colleges ?? [],
    "list",
  ),
  ...placed<RelationRow>(),
];

/** The actors that the wanted profiles are tied to; all of them for all profiles. */
export async function* actorRows(published: Published): AsyncGenerator<ActorRow[]> {
  for await (const actors of published.list("organisations"))
    yield actors
      .filter(({ slug }) => published.keeps({ key: slug }))
      .map((actor) => ({ ...actor, published }));
}

export const ACTOR_COLUMNS: readonly Column<ActorRow>[] = [
  named("identifiant", "Nom de l'acteur dans les adresses du site.", (r) => r.slug),
  named("nom", "Nom de l'acteur.", (r) => r.name),
  named("autres_noms", "Autres façons dont les publications l'appellent.", (r) => r.aliases, "list"),
  named("nature", "Ce qu'il est, là où les publications le disent.", (r) => r.kind),
  named("page", "Adresse de sa page.", (r) => `${r.published.siteUrl}/acteurs/${r.slug}`, "url"),
];

/** The lessons, a few at a time. */
export async function* lessonRows(published: Published): AsyncGenerator<LessonRow[]> {
  for await (const lessons of published.lessons())
    yield lessons.filter(({ key }) => published.keeps({ key })).map((lesson) => ({ ...lesson, published }));
}

export const LESSON_COLUMNS: readonly Column<LessonRow>[] = [
  named("cle", "Clé de l'enseignement ; elle ne change pas tant que ses mots restent.", (r) => r.key),
  named("nature", "Nature de l'enseignement, de la liste fermée du contrat.", (r) => r.kind),
  named("titre", "Titre sous lequel la publication le donne.", (r) => r.title || null),
  named("annonce", "Les mots qui l'annoncent.", (r) => r.lead || null),
  named("texte", "Ses mots dans la publication.", (r) => r.text),
  named("initiatives", "Identifiants des fiches qui le disent.", (r) => r.initiatives, "list"),
  ...placed<LessonRow>(),
];

/** The resources, once for each place that recommends them. */
export async function* resourceRows(published: Published): AsyncGenerator<ResourceRow[]> {
  for await (const resources of published.list("resources"))
    yield resources
      .filter((resource) => published.keeps({ key: resourceKey(resource) }))
      .map((resource) => ({ ...resource, published }));
}

/** By which a resource is known where it is recommended. */
export function resourceKey({ title, passage }: Pick<Resource, "title" | "passage">): string {
  return `${passage.document} ${passage.lineStart} ${title}`;
}

export const RESOURCE_COLUMNS: readonly Column<ResourceRow>[] = [
  named("titre", "Titre de la ressource.", (r) => r.title),
  named("editeur", "Qui l'a publiée.", (r) => r.publisher),
  named("annee", "Année de publication.", (r) => r.year, "integer"),
  named("lien", "Son adresse, là où la publication la donne.", (r) => r.url, "url"),
  ...placed<ResourceRow>(),
];
