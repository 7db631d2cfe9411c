import "server-only";
import type { Suggestion } from "#domain/search-answer.ts";
import { THEMES } from "#domain/themes.ts";

/** What the beginning of a search may become; with nothing typed, where to start. */
export async function suggest(_typed: string, limit: number): Promise<Suggestion[]> {
  return THEMES.slice(0, limit).map(({ slug, label }) => ({
    kind: "theme",
    label,
    detail: "Thème",
    href: `/initiatives?theme=${slug}`,
  }));
}
