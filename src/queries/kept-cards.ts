import "server-only";
import type { InitiativeCard } from "#domain/search-answer.ts";
import { askedProfiles, type GoneProfile } from "./asked-profiles.ts";
import { cardsOf } from "./cards.ts";

export interface KeptCards {
  /** In the order of the address. */
  cards: InitiativeCard[];
  gone: GoneProfile[];
}

/** The cards of a selection. */
export async function keptCards(slugs: readonly string[]): Promise<KeptCards> {
  const { found, gone } = await askedProfiles(slugs);
  return { cards: await cardsOf(found.map(({ id }) => id)), gone };
}
