import { listLd } from "#formats/schema-org.ts";
import { StructuredData } from "#ui/structured-data.tsx";
import { siteUrl } from "./site-url.ts";

/** What a page of a list says to machines. */
export function ListData(list: Omit<Parameters<typeof listLd>[0], "siteUrl">) {
  return <StructuredData data={listLd({ ...list, siteUrl: siteUrl() })} />;
}
