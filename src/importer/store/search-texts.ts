import type { Initiative } from "#domain/directory.ts";
import { words } from "#lib/text.ts";
import type { SearchTexts } from "./imported.ts";

/**
 * What full text search finds an initiative by. To the words given are added those of its names joined two by two:
 * « Fit Lab » is looked for as « Fitlab » too.
 */
export function searchTexts(initiative: Initiative, given: SearchTexts | undefined): SearchTexts {
  const joined = [initiative.name, ...initiative.aliases].flatMap((name) => {
    const parts = words(name);
    return parts.slice(1).map((part, index) => `${parts[index] ?? ""}${part}`);
  });
  const extra = [given?.extra ?? "", ...new Set(joined)].filter((part) => part !== "").join(" ");
  const text = [given?.text, given?.told].filter(Boolean).join("\n");
  return { extra, text, main: given?.main ?? "", codes: given?.codes ?? [] };
}
