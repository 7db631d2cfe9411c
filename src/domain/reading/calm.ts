import type { Initiative } from "../directory.ts";
import { isShouted, type Spellings, sentenceCase, spellingsOf } from "./sentence-case.ts";

type Lines = ReadonlyMap<string, readonly string[]>;

/** Makes a sentence of a title that shouts, with the capitals that its publication gives the words elsewhere. */
export function calmTitles(lines: Lines): (document: string, title: string) => string {
  const known = new Map<string, Spellings>();
  return (document, title) => {
    if (!isShouted(title)) return title;
    const spellings = known.get(document) ?? spellingsOf(lines.get(document) ?? []);
    known.set(document, spellings);
    return sentenceCase(title, spellings);
  };
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
