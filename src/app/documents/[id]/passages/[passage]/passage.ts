import { cache } from "react";
import { type NamedPassage, namedPassage } from "#queries/named-passage.ts";
import { documentHref } from "#ui/addresses.ts";
import { citedPassage } from "#ui/passage/cited.ts";
import { siteUrl } from "../../../../site-url.ts";

export interface PassageParams {
  params: Promise<{ id: string; passage: string }>;
}

const answer = cache(namedPassage);

/** What an address names, with how it is cited under that address; null where it is the address of no passage. */
export async function passageCalled({ id, passage }: { id: string; passage: string }) {
  const found: NamedPassage | null = await answer(id, passage);
  const url = `${siteUrl()}${documentHref(id)}/passages/${passage}`;
  return found && { ...found, url, cited: citedPassage(found, url) };
}
