import type { ReactNode } from "react";
import { choicesOf, type Facet, type Filter, filterQuery } from "#domain/facet-filter.ts";
import { count } from "#lib/text.ts";
import { FilterBar } from "./filter-bar.tsx";
import { PageHeader } from "./layout/page-header.tsx";
import { Pagination } from "./search/pagination.tsx";

/** A page of a list, with what it is chosen from. */
export interface ListPage<T> {
  all: readonly T[];
  facets: readonly Facet<T>[];
  filter: Filter;
  /** How many the filters leave. */
  found: number;
  shown: readonly T[];
  page: number;
  pageCount: number;
}

/** A list with its title, its filters, how many there are, and its pages. */
export function FilteredList<T>({
  list: { all, facets, filter, found, page, pageCount },
  title,
  lead,
  path,
  counted: [one, many],
  beside,
  children,
}: {
  list: ListPage<T>;
  title: string;
  lead: string;
  /** The address of the list. */
  path: string;
  counted: readonly [one: string, many: string];
  /** What follows the number of them. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <div className="page mt-6 grid gap-6">
        <FilterBar action={path} facets={choicesOf(all, facets, filter)} />
        <p aria-live="polite">
          {count(found, one, many)}
          {found < all.length && ` sur ${all.length}`}. {beside}
        </p>
        {children}
        <Pagination page={page} pageCount={pageCount} href={(n) => `${path}${filterQuery(filter, n)}`} />
      </div>
    </>
  );
}
