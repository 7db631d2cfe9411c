import { french } from "#lib/typography.ts";
import { xml } from "#lib/xml.ts";
import { shortPlace } from "../pages.ts";
import type { Block } from "./blocks.ts";
import { addressesIn, blockRuns, type Run } from "./inline.ts";
import type { Reading, ReadPart, ReadSection } from "./reading.ts";

/** A file of the archive; the first one says what it is before anything is unpacked. */
export interface BookFile {
  name: string;
  content: string;
}

const MISREAD = "Mal reconnu à la numérisation, tel que reçu";

type Setting = Pick<Reading, "syntax" | "pageStarts">;

/** What a book says of itself. */
export interface BookFacts {
  /** The address at which it is read. */
  url: string;
  title: string;
  publisher: string;
  /** « 2025-07 ». */
  publishedOn: string;
  /** The moment of the last import. */
  modified: Date;
}

const STYLE = `body { font-family: serif; line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { font-family: sans-serif; line-height: 1.25; }
.label { color: #9c3a22; font-family: sans-serif; font-size: .85em; font-weight: bold; margin-bottom: 0; }
.speaker { border-left: 3px solid #b3ccd8; padding-left: .7em; }
.damaged { border: 1px dashed #dec78a; font-size: .9em; padding: .4em; }
.note { font-size: .85em; }
.misread { text-decoration: underline dotted #7a5b00; }
.where { color: #4b5860; font-size: .75em; }
`;

/** A publication as the files of an EPUB 3: one chapter a part, each paragraph with the lines that it was printed on. */
export function bookOf({ front, parts, ...set }: Reading, facts: BookFacts): BookFile[] {
  const chapters = [
    ...(front.length > 0 ? [{ name: "avant", title: "Avant-propos", body: frontBody(front, set) }] : []),
    ...parts.map((part, at) => ({
      name: `partie-${at + 1}`,
      title: [part.label, part.title].filter(Boolean).join(" : "),
      body: partBody(part, set),
    })),
  ];
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
    {
      name: "OEBPS/nav.xhtml",
      content: page(
        facts.title,
        `<h1>${text(facts.title)}</h1>
<p>${text(`${facts.publisher}, ${facts.publishedOn}.`)} <a href="${xml(facts.url)}">${xml(facts.url)}</a></p>
<nav epub:type="toc"><h2>Sommaire</h2><ol>
${chapters.map(({ name, title }) => `<li><a href="${name}.xhtml">${text(title)}</a></li>`).join("\n")}
</ol></nav>`,
      ),
    },
    ...chapters.map(({ name, title, body }) => ({ name: `OEBPS/${name}.xhtml`, content: page(title, body) })),
  ];
}

function packageOf(chapters: readonly { name: string }[], facts: BookFacts): string {
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
${chapters.map(({ name }) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`).join("\n")}
</manifest>
<spine>
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

function frontBody(front: readonly ReadSection[], set: Setting): string {
  return `<h1>Avant-propos</h1>\n${front.map(({ blocks }) => blocksBody(blocks, set)).join("\n")}`;
}

function partBody({ label, title, sections }: ReadPart, set: Setting): string {
  const head = `${label ? `<p class="label">${text(label)}</p>\n` : ""}<h1>${text(title)}</h1>`;
  return [head, ...sections.map((section) => sectionBody(section, set))].join("\n");
}

function sectionBody({ title, depth, blocks }: ReadSection, set: Setting): string {
  const level = Math.min(depth + 2, 6);
  const head = title === null ? "" : `<h${level}>${text(title)}</h${level}>\n`;
  return head + blocksBody(blocks, set);
}

function blocksBody(blocks: readonly Block[], set: Setting): string {
  const out: string[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (block.kind === "item") {
      let end = at;
      while (blocks[end]?.kind === "item") end++;
      out.push(listBody(blocks.slice(at, end), set));
      at = end - 1;
    } else if (block.kind === "quote") {
      out.push(`<blockquote><p>${blockText(block, set)}</p></blockquote>`);
    } else {
      const name = ["speaker", "damaged", "note"].includes(block.kind) ? ` class="${block.kind}"` : "";
      out.push(`<p${name}>${blockText(block, set)}</p>`);
    }
  }
  return out.join("\n");
}

function listBody(items: readonly Block[], set: Setting): string {
  const depth = Math.min(...items.map((item) => item.depth));
  const groups: Block[][] = [];
  for (const item of items) {
    if (item.depth > depth && groups.length > 0) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  const shown = groups.map(([head, ...inner]) => {
    const nested = inner.length > 0 ? listBody(inner, set) : "";
    return `<li>${head ? blockText(head, set) : ""}${nested}</li>`;
  });
  return `<ul>${shown.join("\n")}</ul>`;
}

function blockText(block: Block, set: Setting): string {
  return `${blockRuns(block, set.syntax).map(runBody).join("")} <small class="where">${shortPlace(block, set.pageStarts)}</small>`;
}

function runBody({ text: words, strong, em, script, damaged, href }: Run): string {
  const set = href === null ? linked(words) : broken(words);
  const lines = damaged ? `<span class="misread" title="${MISREAD}">${set}</span>` : set;
  const raised = script ? `<${script}>${lines}</${script}>` : lines;
  const leaning = em ? `<em>${raised}</em>` : raised;
  const said = strong ? `<strong>${leaning}</strong>` : leaning;
  if (href === "") return `${said} (adresse non reçue)`;
  return href && /^(?:https?:\/\/|mailto:)\S/.test(href) ? `<a href="${xml(href)}">${said}</a>` : said;
}

function linked(words: string): string {
  let out = "";
  let at = 0;
  for (const { start, end, href } of addressesIn(words)) {
    out += `${broken(words.slice(at, start))}<a href="${xml(href)}">${xml(words.slice(start, end))}</a>`;
    at = end;
  }
  return out + broken(words.slice(at));
}

const broken = (words: string) => words.split("\n").map(text).join("<br/>");
const text = (words: string) => xml(french(words));
