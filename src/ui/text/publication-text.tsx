import type { Family } from "#domain/vocabularies.ts";
import { Markdown } from "./markdown.tsx";
import { PlainText } from "./plain-text.tsx";

/** The publications that were received as the text of their pages; the others are markdown. */
const PLAIN_FAMILIES = new Set<Family>(["rencontres", "webinaire"]);

/** Lines of a publication set to be read. `under` is the level of the title above them. */
export function PublicationText({
  family,
  lines,
  under,
}: {
  family: Family;
  lines: readonly string[];
  under: number;
}) {
  return PLAIN_FAMILIES.has(family) ? (
    <PlainText lines={lines} />
  ) : (
    <Markdown text={lines.join("\n")} under={under} />
  );
}
