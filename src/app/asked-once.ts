import { cache } from "react";
import { addressParameters, type PageProps } from "./page-props.ts";

/** What an address asks and what answers it, once for a page and its title. */
export function askedOnce<T>(ask: (asked: URLSearchParams) => Promise<T>) {
  const answerOf = cache((query: string) => ask(new URLSearchParams(query)));
  return async (props: Pick<PageProps, "searchParams">) =>
    answerOf((await addressParameters(props)).toString());
}
