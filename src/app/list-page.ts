import { type Facet, filtered, readFilter } from "#domain/facet-filter.ts";
import type { ListPage } from "#ui/filtered-list.tsx";
import { pageIn } from "./page-props.ts";

/** The page of a list that an address asks for, after its filters. */
export function listPage<T>(
  asked: URLSearchParams,
  all: readonly T[],
  facets: readonly Facet<T>[],
  size: number,
): ListPage<T> {
  const filter = readFilter(asked, all, facets);
  const found = filtered(all, facets, filter);
  const pageCount = Math.ceil(found.length / size);
  const page = pageIn(asked, pageCount);
  const shown = found.slice((page - 1) * size, page * size);
  return { all, facets, filter, found: found.length, shown, page, pageCount };
}
