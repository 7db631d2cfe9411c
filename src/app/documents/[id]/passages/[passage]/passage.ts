import { cache } from "react";
import { type NamedPassage, namedPassage } from "#queries/named-passage.ts";
import { documentHref } from "#ui/addresses.ts";
import { citedPassage, linesToday } from "#ui/passage/cited.ts";
import { quoteHref } from "#ui/quote-address.ts";
import { siteUrl } from "../../../../site-url.ts";

export interface PassageParams {
  params: Promise<{ id: string; passage: string }>;
}

const answer = cache(namedPassage);

/** What an address names, with how it is cited, under its address of today; null where it is the address of no passage. */
export async function passageCalled({ id, passage }: { id: string; passage: string }) {
  const found: NamedPassage | null = await answer(id, passage);
  if (!found) return null;
  const today = linesToday(found.landing);
  const asked = `${documentHref(id)}/passages/${passage}`;
  const url = siteUrl() + (today ? quoteHref(found.publication, today) : asked);
  return { ...found, url, cited: citedPassage(found, url) };
}
