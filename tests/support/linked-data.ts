import jsonld from "jsonld";
import { Parser, Store, type Term } from "n3";

const SCHEMA = "http://schema.org/";
const A = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** What the context that schema.org serves does to the words that we use: nobody is asked for it. */
const SCHEMA_CONTEXT = {
  "@vocab": SCHEMA,
  ...Object.fromEntries(
    ["url", "sameAs", "license", "contentUrl", "eventAttendanceMode"].map((term) => [
      term,
      { "@id": SCHEMA + term, "@type": "@id" },
    ]),
  ),
  ...Object.fromEntries(
    ["dateModified", "datePublished", "startDate", "endDate", "foundingDate"].map((term) => [
      term,
      { "@id": SCHEMA + term, "@type": `${SCHEMA}Date` },
    ]),
  ),
};

/** The triples of a JSON-LD document, as a reader that is none of ours finds them. */
export async function triplesOf(document: unknown): Promise<Store> {
  const quads = await jsonld.toRDF(document, {
    format: "application/n-quads",
    documentLoader: async (url) => {
      if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`Nobody serves ${url} here`);
      return { document: { "@context": SCHEMA_CONTEXT }, documentUrl: url };
    },
  });
  return new Store(new Parser({ format: "N-Quads" }).parse(String(quads)));
}

/** What a thing or a value is called; the store knows a thing without an address by that name too. */
const nameOf = ({ termType, value }: Term) => (termType === "BlankNode" ? `_:${value}` : value);

/** The values of a property of schema.org, of one thing or of all. */
export function valuesOf(store: Store, property: string, subject: string | null = null): string[] {
  return store.getObjects(subject, SCHEMA + property, null).map(nameOf);
}

/** The things of a type. */
export function thingsOf(store: Store, type: string): string[] {
  return store.getSubjects(A, SCHEMA + type, null).map(nameOf);
}
