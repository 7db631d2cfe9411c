import { xml } from "#lib/xml.ts";
import type { GlossaryEntry } from "../glossary.ts";
import { colophonOf } from "./colophon.ts";
import { type BookLinks, frontBody, partBody, type Setting, sectionAnchor, text } from "./epub-body.ts";
import { coverPicture } from "./epub-cover.ts";
import { blockRuns, UNREADABLE } from "./inline.ts";
import type { Reading, ReadPart, ReadSection } from "./reading.ts";

/** A file of the archive; the first one says what it is before anything is unpacked. */
export interface BookFile {
  name: string;
  content: string;
}

/** What a book says of itself. */
export interface BookFacts {
  /** The address at which it is read. */
  url: string;
  /** The address before all that lead into the site, and that of the text as received. */
  siteUrl: string;
  received: string;
  title: string;
  /** « 4 mai 2023 · Lille ». */
  occasion: string;
  /** « Organisé par la DREETS ». */
  makers: string;
  /** The publication whose words it has, in a sentence. */
  source: string;
  publisher: string;
  /** « 2025-07 ». */
  publishedOn: string;
  /** The moment of the last import. */
  modified: Date;
}

/** What the text of a chapter names, and the words of the glossary that it uses. */
export type ChapterLinks = BookLinks & { terms: readonly GlossaryEntry[] };

const STYLE = `body { font-family: serif; line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { font-family: sans-serif; line-height: 1.25; page-break-after: avoid; }
.cover { text-align: center; margin: 0; }
.cover img { max-width: 100%; max-height: 100%; }
.label { color: #9c3a22; font-family: sans-serif; font-size: .85em; font-weight: bold; margin-bottom: 0; }
.speaker { border-left: 3px solid #b3ccd8; padding-left: .7em; }
.damaged { border: 1px dashed #dec78a; font-size: .9em; padding: .4em; }
.note { font-size: .85em; }
.misread { text-decoration: underline dotted #7a5b00; }
.where, .where a { color: #4b5860; font-size: .9em; font-weight: normal; }
h2 .where a, h3 .where a, h4 .where a { font-size: .6em; }
dt { font-weight: bold; }
`;

interface Chapter {
  name: string;
  title: string;
  body: string;
  /** The titles of its sections with their anchors. */
  sections: { id: string; title: string }[];
  group: string | null;
}

/**
 * A publication, or some of its parts, as the files of an EPUB 3: cover, contents, one chapter a part, the words of the
 * glossary, and how it was set.
 */
export function bookOf(
  { front, parts, ...reading }: Reading,
  facts: BookFacts,
  linksOf: (sections: readonly ReadSection[], part: ReadPart | null) => ChapterLinks | null = () => null,
): BookFile[] {
  const terms = new Map<string, GlossaryEntry>();
  const settingOf = (sections: readonly ReadSection[], part: ReadPart | null): Setting => {
    const links = linksOf(sections, part);
    for (const term of links?.terms ?? []) terms.set(term.slug, term);
    return { ...reading, ...facts, links };
  };
  const plain = { sections: [], group: null };
  const chapters: Chapter[] = [
    ...(front.length > 0
      ? [{ ...plain, name: "avant", title: "Avant-propos", body: frontBody(front, settingOf(front, null)) }]
      : []),
    ...parts.map((part, at) => ({
      name: `partie-${at + 1}`,
      title: [part.label, part.title].filter(Boolean).join(" : "),
      body: partBody(part, settingOf(part.sections, part)),
      sections: part.sections.flatMap(({ id, title, depth }) =>
        title !== null && depth <= 1 ? { id, title } : [],
      ),
      group: part.group,
    })),
  ];
  if (terms.size > 0)
    chapters.push({
      ...plain,
      name: "mots",
      title: "Les mots de ce texte",
      body: termsBody([...terms.values()]),
    });
  const end = { ...plain, name: "fin", title: "À propos de ce livre" };
  chapters.push({ ...end, body: endBody(facts, isMisread({ front, parts, ...reading })) });
  return [
    { name: "mimetype", content: "application/epub+zip" },
    {
      name: "META-INF/container.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`,
    },
    { name: "OEBPS/content.opf", content: packageOf(chapters, facts) },
    { name: "OEBPS/style.css", content: STYLE },
    { name: "OEBPS/couverture.svg", content: coverPicture(facts) },
    {
      name: "OEBPS/couverture.xhtml",
      content: page(
        facts.title,
        `<p class="cover"><img src="couverture.svg" alt="${text(facts.title)}"/></p>`,
      ),
    },
    { name: "OEBPS/nav.xhtml", content: page(facts.title, contentsBody(chapters, facts)) },
    ...chapters.map(({ name, title, body }) => ({ name: `OEBPS/${name}.xhtml`, content: page(title, body) })),
  ];
}

function contentsBody(chapters: readonly Chapter[], { title, occasion, makers, url }: BookFacts): string {
  const entry = ({ name, title: called, sections }: Chapter) => {
    const inner = sections.map(
      ({ id, title: told }) => `<li><a href="${name}.xhtml#${xml(sectionAnchor(id))}">${text(told)}</a></li>`,
    );
    const list = inner.length > 0 ? `<ol>\n${inner.join("\n")}\n</ol>` : "";
    return `<li><a href="${name}.xhtml">${text(called)}</a>${list}</li>`;
  };
  const entries = grouped(chapters).map(({ group, chapters: those }) =>
    group
      ? `<li><span>${text(group)}</span><ol>\n${those.map(entry).join("\n")}\n</ol></li>`
      : those.map(entry).join("\n"),
  );
  const said = [occasion, makers].filter(Boolean).map((line) => `<p>${text(line)}</p>`);
  return `<h1>${text(title)}</h1>
${said.join("\n")}
<p><a href="${xml(url)}">${xml(url)}</a></p>
<nav epub:type="toc"><h2>Sommaire</h2><ol>
${entries.join("\n")}
</ol></nav>`;
}

/** Chapters with what holds several of them, one after the other. */
function grouped(chapters: readonly Chapter[]): { group: string | null; chapters: Chapter[] }[] {
  const groups: { group: string | null; chapters: Chapter[] }[] = [];
  for (const chapter of chapters) {
    const last = groups.at(-1);
    if (last && last.group === chapter.group) last.chapters.push(chapter);
    else groups.push({ group: chapter.group, chapters: [chapter] });
  }
  return groups;
}

function termsBody(terms: readonly GlossaryEntry[]): string {
  const entries = terms.map(({ slug, term, definitions: [first] }) => {
    const definition = (first?.definition ?? "").replace(/\*\*/g, "").replace(/\s+/g, " ");
    return `<dt id="mot-${xml(slug)}">${text(term)}</dt><dd>${text(definition)}</dd>`;
  });
  return `<h1>Les mots de ce texte</h1>\n<dl>\n${entries.join("\n")}\n</dl>`;
}

function isMisread(reading: Reading): boolean {
  const { front, parts } = reading;
  const sections = [...front, ...parts.flatMap((part) => part.sections)];
  return sections.some(({ blocks }) =>
    blocks.some(
      (block) => UNREADABLE.has(block.kind) || blockRuns(block, reading).some(({ damaged }) => damaged),
    ),
  );
}

function endBody({ source, url, received }: BookFacts, misread: boolean): string {
  const link = (to: string) => `<a href="${xml(to)}">${xml(to)}</a>`;
  return `<h1>À propos de ce livre</h1>
<p>${text(source)}</p>
<p>${text(colophonOf({ isMisread: misread }))}</p>
<p>À lire en ligne, chaque paragraphe avec sa source&#160;: ${link(url)}</p>
<p>Le texte tel que reçu&#160;: ${link(received)}</p>`;
}

function packageOf(chapters: readonly Chapter[], facts: BookFacts): string {
  const { url, title, publisher, publishedOn, modified } = facts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="fr">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xml(url)}</dc:identifier>
<dc:title>${xml(title)}</dc:title>
<dc:language>fr</dc:language>
<dc:publisher>${xml(publisher)}</dc:publisher>
<dc:date>${xml(publishedOn)}</dc:date>
<meta property="dcterms:modified">${modified.toISOString().replace(/\.\d+/, "")}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="image" href="couverture.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="couverture" href="couverture.xhtml" media-type="application/xhtml+xml"/>
${chapters.map(({ name }) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`).join("\n")}
</manifest>
<spine>
<itemref idref="couverture"/>
<itemref idref="nav"/>
${chapters.map(({ name }) => `<itemref idref="${name}"/>`).join("\n")}
</spine>
</package>
`;
}

function page(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fr" xml:lang="fr">
<head><title>${xml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
