import "server-only";
import type { Criteria } from "#domain/criteria.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import { searchInitiatives } from "./search-initiatives.ts";

/** Everything behind a page of results, of whatever tab. */
export async function search(criteria: Criteria): Promise<SearchAnswer> {
  const found = await searchInitiatives(criteria);
  return {
    ...found,
    understood: { place: null, terms: [], correction: found.correction, cut: false },
    tabs: {
      initiatives: found.total,
      publications: 0,
      ressources: 0,
      glossaire: 0,
      questions: 0,
      acteurs: 0,
      evenements: 0,
    },
    fullTotal: found.total,
    unplacedTotal: 0,
    order: criteria.q ? "pertinence" : "completes",
    results: found.results.map((card) => ({
      ...card,
      documents: card.documents.map((d) => ({ ...d, publishedOn: "" })),
      missing: [],
      via: [],
      distance: null,
    })),
    others: [],
    farther: [],
    waysOn: [],
  };
}
