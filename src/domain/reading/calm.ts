import type { Initiative } from "../directory.ts";
import { isShouted, sentenceCase, spellingsOf } from "./sentence-case.ts";

type Lines = ReadonlyMap<string, readonly string[]>;
const NONE: readonly string[] = [];

/** Makes a sentence of a title that shouts, with the capitals that its publication gives the words elsewhere. */
export function calmTitles(lines: Lines): (document: string, title: string) => string {
  return (document, title) =>
    isShouted(title) ? sentenceCase(title, spellingsOf(lines.get(document) ?? NONE)) : title;
}

/** A profile whose titles do not shout, in its texts neither. Its source lines show them as printed. */
export function calmProfile(initiative: Initiative, lines: Lines): Initiative {
  const calm = calmTitles(lines);
  const sections = initiative.sections.map((section) => ({
    ...section,
    title: calm(section.document, section.title),
    markdown: section.markdown.replace(
      /^(#{1,6}\s+)(.+)$/gm,
      (_, mark: string, title: string) => mark + calm(section.document, title),
    ),
  }));
  return { ...initiative, sections };
}
