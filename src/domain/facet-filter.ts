/** One thing that a list is filtered by, as its address names it. */
export interface Facet<T> {
  name: string;
  label: string;
  valuesOf: (item: T) => readonly string[];
  labelOf?: (value: string) => string;
  /** The latest year first; else by the alphabet. */
  isYear?: boolean;
}

/** The values that are chosen, by the name of their facet. */
export type Filter = ReadonlyMap<string, readonly string[]>;

export interface Choice {
  value: string;
  label: string;
  /** How many it leaves beside the choices in the other facets. */
  count: number;
  isChosen: boolean;
}

/** Reads the filter of an address; a value that nothing has is dropped, so that no list is empty by mistake. */
export function readFilter<T>(
  asked: URLSearchParams,
  items: readonly T[],
  facets: readonly Facet<T>[],
): Filter {
  return new Map(
    facets.map(({ name, valuesOf }) => {
      const known = new Set(items.flatMap(valuesOf));
      return [name, [...new Set(asked.getAll(name))].filter((value) => known.has(value))];
    }),
  );
}

/** The items that have one of the values chosen in each facet. */
export function filtered<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  filter: Filter,
  but?: string,
): T[] {
  return items.filter((item) =>
    facets.every(({ name, valuesOf }) => {
      const chosen = filter.get(name) ?? [];
      return name === but || chosen.length === 0 || valuesOf(item).some((value) => chosen.includes(value));
    }),
  );
}

/** What may be chosen in each facet. */
export function choicesOf<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  filter: Filter,
): { name: string; label: string; choices: Choice[] }[] {
  return facets.map((facet) => {
    const { name, label, valuesOf, labelOf = (value: string) => value, isYear } = facet;
    const counts = new Map<string, number>();
    for (const item of items) for (const value of valuesOf(item)) counts.set(value, 0);
    for (const item of filtered(items, facets, filter, name))
      for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const choices = [...counts].map(([value, count]) => ({
      value,
      label: labelOf(value),
      count,
      isChosen: filter.get(name)?.includes(value) ?? false,
    }));
    choices.sort((a, b) => (isYear ? b.value.localeCompare(a.value) : a.label.localeCompare(b.label, "fr")));
    return { name, label, choices };
  });
}

/** The filter as the query of an address, in one order. */
export function filterQuery(filter: Filter, page = 1): string {
  const query = new URLSearchParams();
  for (const [name, values] of filter) for (const value of [...values].sort()) query.append(name, value);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `?${query}` : "";
}
