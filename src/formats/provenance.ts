/** Where each value of a profile comes from, in the words of PROV: a passage of a publication, read by an import. */
import type { Initiative } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { dated } from "./dcat.ts";
import { type Iri, iri, jsonLd, literal, type Node } from "./linked-data.ts";
import { type PublishedDocument, passageUrl, profileUrl } from "./published.ts";
import { statementsOf } from "./statements.ts";

export interface Reading {
  siteUrl: string;
  documents: readonly Pick<PublishedDocument, "id" | "title" | "publisher" | "publishedOn" | "sourceUrl">[];
  /** The import that read what is published. */
  run: { id: number; startedAt: Date };
  updatedAt: Date;
}

/** A profile as a collection of values. A printed one is quoted from its passages; another one is derived from them. */
export function provenanceOf(initiative: Initiative, reading: Reading): object {
  const { siteUrl, documents, run, updatedAt } = reading;
  const profile = profileUrl(reading, initiative.slug);
  const documentIri = (id: string) => iri(`${siteUrl}/documents/${id}`);
  const activity = iri(`${siteUrl}/api/v1/imports/${run.id}`);
  const passages = new Map<string, Passage>();
  const at = (passage: Passage): Iri => {
    const url = passageUrl(reading, passage);
    passages.set(url, passage);
    return iri(url);
  };
  const values = statementsOf(initiative).map(
    ({ property, value, raw, origin, passages: said }, rank): Node => ({
      id: iri(`${profile}#enonce-${rank + 1}`),
      type: "prov:Entity",
      "schema:propertyID": literal(property),
      "prov:value": literal(value),
      "schema:text": raw === null ? [] : literal(raw, "fr"),
      [origin === "imprime" ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom"]: said.map(at),
      "prov:wasGeneratedBy": activity,
    }),
  );
  return jsonLd([
    {
      id: iri(`${profile}#initiative`),
      type: "prov:Collection",
      "schema:name": literal(initiative.name, "fr"),
      "schema:url": iri(profile),
      "dct:modified": literal(updatedAt.toISOString(), "xsd:dateTime"),
      "prov:hadMember": values.map(({ id }) => id),
    },
    ...values,
    ...[...passages].map(
      ([url, { document }]): Node => ({
        id: iri(url),
        type: "prov:Entity",
        "prov:wasQuotedFrom": documentIri(document),
        "dct:isPartOf": documentIri(document),
      }),
    ),
    ...documents.flatMap(({ id, title, publisher, publishedOn, sourceUrl }): Node[] => {
      const agent = iri(`${documentIri(id).iri}#editeur`);
      return [
        {
          id: documentIri(id),
          type: "prov:Entity",
          "dct:title": literal(title, "fr"),
          "dct:issued": dated(publishedOn),
          "prov:wasAttributedTo": agent,
          "prov:alternateOf": sourceUrl === null ? [] : iri(sourceUrl),
        },
        { id: agent, type: "prov:Organization", "foaf:name": literal(publisher, "fr") },
      ];
    }),
    {
      id: activity,
      type: "prov:Activity",
      "prov:startedAtTime": literal(run.startedAt.toISOString(), "xsd:dateTime"),
      "prov:used": documents.map(({ id }) => documentIri(id)),
    },
  ]);
}
