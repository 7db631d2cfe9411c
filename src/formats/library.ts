/** What is read beside profiles, as tables: publications, events, terms, questions. */
import type { Event, Question, Term } from "#domain/directory.ts";
import { type Column, named } from "./column.ts";
import type { Published, PublishedDocument } from "./published.ts";
import { placed } from "./ties.ts";

type Of<T> = T & { published: Published };

/** Every publication. */
export async function* documentRows(published: Published): AsyncGenerator<Of<PublishedDocument>[]> {
  yield published.documents.map((document) => ({ ...document, published }));
}

export const DOCUMENT_COLUMNS: readonly Column<Of<PublishedDocument>>[] = [
  named("identifiant", "Nom de la publication dans les adresses du site.", (r) => r.id),
  named("titre", "Titre.", (r) => r.title),
  named("famille", "Sorte de publication, de la liste fermée du contrat.", (r) => r.family),
  named("editeur", "Qui l'a publiée.", (r) => r.publisher),
  named("date", "Jour, mois ou année de publication.", (r) => r.publishedOn),
  named("licence", "Licence de son texte, là où elle est connue.", (r) => r.licence),
  named("source", "Où elle a été publiée, là où on le sait.", (r) => r.sourceUrl, "url"),
  named("page", "Adresse de sa page.", (r) => `${r.published.siteUrl}/documents/${r.id}`, "url"),
];

/** The events that publications tell of or announce. */
export async function* eventRows(published: Published): AsyncGenerator<Of<Event>[]> {
  for await (const events of published.list("events"))
    yield events
      .filter(({ slug }) => published.keeps({ key: slug }))
      .map((event) => ({ ...event, published }));
}

export const EVENT_COLUMNS: readonly Column<Of<Event>>[] = [
  named("identifiant", "Nom de l'événement dans les adresses du site.", (r) => r.slug),
  named("nom", "Nom de l'événement.", (r) => r.name),
  named("date", "Jour, mois ou année, aussi précis que la publication.", (r) => r.date),
  named("date_fin", "Dernier jour, là où il dure.", (r) => r.endDate),
  named("lieu", "Lieu.", (r) => r.place),
  named("format", "sur-place ou en-ligne.", (r) => r.format),
  named("organisateur", "Qui l'organise.", (r) => r.organiser),
  named("animateur", "Qui l'anime.", (r) => r.facilitator),
  ...placed<Of<Event>>(),
];

/** Every term, once for each publication that defines it. */
export async function* termRows(published: Published): AsyncGenerator<Of<Term>[]> {
  for await (const terms of published.list("glossary")) yield terms.map((term) => ({ ...term, published }));
}

export const TERM_COLUMNS: readonly Column<Of<Term>>[] = [
  named("terme", "Le terme.", (r) => r.term),
  named("definition", "Sa définition, dans les mots de la publication.", (r) => r.definition),
  named("attribue_a", "À qui la publication attribue la définition.", (r) => r.attributedTo),
  ...placed<Of<Term>>(),
];

/** Every question with its answer. */
export async function* questionRows(published: Published): AsyncGenerator<Of<Question>[]> {
  for await (const questions of published.list("questions"))
    yield questions.map((question) => ({ ...question, published }));
}

export const QUESTION_COLUMNS: readonly Column<Of<Question>>[] = [
  named("question", "La question.", (r) => r.question),
  named("reponse", "La réponse, dans les mots de la publication.", (r) => r.answer),
  ...placed<Of<Question>>(),
];
