/** Nobody types them, and no page can show them. */
const CONTROL = /\p{Cc}/gu;

/** What Next gives a page: the names in its path and the parameters of its address, as received. */
export interface PageProps<Names extends string = never> {
  params: Promise<Record<Names, string>>;
  searchParams: Promise<Record<string, unknown>>;
}

/**
 * The parameters of the address. Next gathers them in an ordinary object, where « constructor » and its like
 * find what every object has: only text is taken.
 */
export async function addressParameters({
  searchParams,
}: Pick<PageProps, "searchParams">): Promise<URLSearchParams> {
  const entries = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values]
      .flat()
      .flatMap((value): [string, string][] =>
        typeof value === "string" ? [[name, value.replace(CONTROL, " ")]] : [],
      ),
  );
  return new URLSearchParams(entries);
}

/** The page that the address asks for, within those that there are. */
export function pageIn(asked: URLSearchParams, pageCount: number): number {
  const page = /^\d{1,6}$/.test(asked.get("page") ?? "") ? Number(asked.get("page")) : 1;
  return Math.min(Math.max(page, 1), Math.max(pageCount, 1));
}
