import { french } from "#lib/typography.ts";
import { xml } from "#lib/xml.ts";
import { shortPlace } from "../pages.ts";
import type { Block } from "./blocks.ts";
import { addressesIn, blockRuns, type Run } from "./inline.ts";
import type { Reading, ReadPart, ReadSection } from "./reading.ts";

const MISREAD = "Mal reconnu à la numérisation, tel que reçu";

/** Words set alike, and where some of them lead. */
type BookRun = Run & { links?: readonly { start: number; end: number; href: string }[] };

/** What the text of a chapter names: where its words lead, and for a title the profiles of those it tells of. */
export interface BookLinks {
  runs: ReadonlyMap<Block, readonly BookRun[]>;
  told: ReadonlyMap<ReadSection, readonly { name: string; href: string }[]>;
  /** Of the title of the part. */
  profiles: readonly { name: string; href: string }[];
}

/** What the chapters of a book are set by. */
export interface Setting extends Pick<Reading, "syntax" | "misread" | "pageStarts"> {
  /** The address before all that lead into the site. */
  siteUrl: string;
  /** Where the text stands as it was received. */
  received: string;
  links: BookLinks | null;
}

/** Words as they stand in a file of a book. */
export const text = (words: string) => xml(french(words));

/** What a publication prints before its parts. */
export function frontBody(front: readonly ReadSection[], set: Setting): string {
  return `<h1>Avant-propos</h1>\n${front.map(({ blocks }) => blocksBody(blocks, set)).join("\n")}`;
}

/** A part: what it is called, where it was printed, its sections. */
export function partBody(part: ReadPart, set: Setting): string {
  const { label, group, title, sections } = part;
  const above = [label, group].filter(Boolean).join(" · ");
  return [
    above ? `<p class="label">${text(above)}</p>` : "",
    `<h1>${text(title)}</h1>`,
    `<p class="where">${placeLink(part, set)}</p>`,
    profilesBody(set.links?.profiles ?? [], set),
    ...sections.map((section) => sectionBody(section, set)),
  ]
    .filter(Boolean)
    .join("\n");
}

/** The place of a section in its chapter. */
export const sectionAnchor = (id: string) => `s-${id}`;

function sectionBody(section: ReadSection, set: Setting): string {
  const { id, title, printed, depth, blocks } = section;
  const level = Math.min(depth + 2, 6);
  const place = printed ? ` <small class="where">${placeLink(printed, set)}</small>` : "";
  const head =
    title === null ? "" : `<h${level} id="${xml(sectionAnchor(id))}">${text(title)}${place}</h${level}>\n`;
  return head + profilesBody(set.links?.told.get(section) ?? [], set) + blocksBody(blocks, set);
}

function placeLink(
  passage: { lineStart: number; lineEnd: number },
  { pageStarts, received }: Setting,
): string {
  const { lineStart, lineEnd } = passage;
  const to = `${received}?lignes=${lineStart}-${lineEnd}#L${lineStart}`;
  return `<a href="${xml(to)}">${text(shortPlace(passage, pageStarts))}</a>`;
}

function profilesBody(profiles: readonly { name: string; href: string }[], { siteUrl }: Setting): string {
  if (profiles.length === 0) return "";
  const links = profiles.map(
    ({ name, href }) => `<a href="${xml(siteUrl + href)}">Fiche : ${text(name)}</a>`,
  );
  return `<p class="where">${links.join(" · ")}</p>\n`;
}

function blocksBody(blocks: readonly Block[], set: Setting): string {
  const out: string[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const id = `id="L${block.lineStart}"`;
    if (block.kind === "item") {
      let end = at;
      while (blocks[end]?.kind === "item") end++;
      out.push(listBody(blocks.slice(at, end), set));
      at = end - 1;
    } else if (block.kind === "quote") {
      out.push(`<blockquote ${id}><p>${blockText(block, set)}</p></blockquote>`);
    } else {
      const name = CLASSES[block.kind];
      out.push(`<p ${id}${name ? ` class="${name}"` : ""}>${blockText(block, set)}</p>`);
    }
  }
  return out.join("\n");
}

const CLASSES: Partial<Record<Block["kind"], string>> = {
  speaker: "speaker",
  damaged: "damaged",
  mixed: "damaged",
  note: "note",
};

function listBody(items: readonly Block[], set: Setting): string {
  const depth = Math.min(...items.map((item) => item.depth));
  const groups: Block[][] = [];
  for (const item of items) {
    if (item.depth > depth && groups.length > 0) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  const shown = groups.map(([head, ...inner]) => {
    const nested = inner.length > 0 ? listBody(inner, set) : "";
    return head ? `<li id="L${head.lineStart}">${blockText(head, set)}${nested}</li>` : "";
  });
  return `<ul>${shown.join("\n")}</ul>`;
}

function blockText(block: Block, set: Setting): string {
  const runs: readonly BookRun[] = set.links?.runs.get(block) ?? blockRuns(block, set);
  return runs.map((run) => runBody(run, set)).join("");
}

function runBody(run: BookRun, set: Setting): string {
  const { strong, em, script, damaged, href } = run;
  const words = href === null ? linked(run, set) : broken(run.text);
  const lines = damaged ? `<span class="misread" title="${MISREAD}">${words}</span>` : words;
  const raised = script ? `<${script}>${lines}</${script}>` : lines;
  const leaning = em ? `<em>${raised}</em>` : raised;
  const said = strong ? `<strong>${leaning}</strong>` : leaning;
  if (href === "") return `${said} (adresse non reçue)`;
  return href && /^(?:https?:\/\/|mailto:)\S/.test(href) ? `<a href="${xml(href)}">${said}</a>` : said;
}

function linked({ text: words, links }: BookRun, { siteUrl }: Setting): string {
  let out = "";
  let at = 0;
  for (const { start, end, href } of links ?? addressesIn(words)) {
    const to = href.startsWith("/") ? siteUrl + href : href.replace(/^#mot-/, `${WORDS_FILE}#mot-`);
    // An address stays as it is printed.
    const shown = /^(?:https?:|mailto:)/.test(href)
      ? xml(words.slice(start, end))
      : broken(words.slice(start, end));
    out += `${broken(words.slice(at, start))}<a href="${xml(to)}">${shown}</a>`;
    at = end;
  }
  return out + broken(words.slice(at));
}

/** The chapter of the words that the others use. */
const WORDS_FILE = "mots.xhtml";

const broken = (words: string) => words.split("\n").map(text).join("<br/>");
