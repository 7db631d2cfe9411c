import type { PageStarts } from "#domain/pages.ts";
import { syntaxOf } from "#domain/reading/syntax.ts";
import type { Family } from "#domain/vocabularies.ts";
import { Markdown } from "./markdown.tsx";
import { PlainText } from "./plain-text.tsx";

/** Lines of a publication set to be read. `under` is the level of the title above them. */
export function PublicationText({
  family,
  pageStarts,
  lines,
  under,
}: {
  family: Family;
  pageStarts: PageStarts;
  lines: readonly string[];
  under: number;
}) {
  return syntaxOf(family, lines, pageStarts) === "plain" ? (
    <PlainText lines={lines} />
  ) : (
    <Markdown text={lines.join("\n")} under={under} />
  );
}
