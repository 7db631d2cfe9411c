/** Where each value of a profile comes from, in the words of PROV: a passage of a publication, read by an import. */
import type { Initiative } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { dated } from "./dcat.ts";
import { type Iri, iri, jsonLd, literal, type Node } from "./linked-data.ts";
import { type PublishedDocument, passageUrl, profileUrl } from "./published.ts";
import { statementsOf } from "./statements.ts";

/** An import of the ledger: when it was, and what it read. */
export interface LedgerImport {
  id: number;
  startedAt: Date;
  documents: readonly string[];
}

/** Which imports made a profile what it is. */
export interface FieldImports {
  /** The one that gave a field what it says today. */
  firstOf: (field: string) => LedgerImport;
  /** The last one, which says it still. */
  last: LedgerImport;
}

export interface Reading {
  siteUrl: string;
  documents: readonly Pick<PublishedDocument, "id" | "title" | "publisher" | "publishedOn" | "sourceUrl">[];
  imports: FieldImports;
  updatedAt: Date;
}

/** A profile as a collection of values. A printed one is quoted from its passages; another one is derived from them. */
export function provenanceOf(initiative: Initiative, reading: Reading): object {
  const { siteUrl, documents, imports, updatedAt } = reading;
  const profile = profileUrl(reading, initiative.slug);
  const documentIri = (id: string) => iri(`${siteUrl}/documents/${id}`);
  const activities = new Map<number, LedgerImport>();
  const activity = (run: LedgerImport): Iri => {
    activities.set(run.id, run);
    return iri(`${siteUrl}/api/v1/imports/${run.id}`);
  };
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
      "prov:wasGeneratedBy": activity(imports.firstOf(property)),
      // What it is today was read again by the last one.
      "prov:wasInfluencedBy": activity(imports.last),
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
    ...[...activities.values()].map(
      (run): Node => ({
        id: activity(run),
        type: "prov:Activity",
        "prov:startedAtTime": literal(run.startedAt.toISOString(), "xsd:dateTime"),
        "prov:used": run.documents.map(documentIri),
      }),
    ),
  ]);
}
