import { parseCriteria } from "#domain/criteria.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { documentList } from "#queries/document-list.ts";
import { search } from "#queries/search.ts";
import { askedOnce } from "../asked-once.ts";

/** The profiles that an address asks for. */
export const askedInitiatives = askedOnce(async (asked) => {
  const documents = await documentList();
  const known = { documents: documents.map((d) => d.id), isPlace };
  const { criteria, ignored } = parseCriteria(asked, known);
  return { criteria, ignored, documents, answer: await search(criteria) };
});
