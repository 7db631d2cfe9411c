import { comparable, literally, words } from "#lib/text.ts";
import type { Section } from "../directory.ts";
import { DOCUMENT_SECTIONS, type DocumentSectionKind } from "../section-kinds.ts";
import type { Family } from "../vocabularies.ts";
import { type Block, blocksOf, isDamaged, type Line, type Syntax, vocabularyOf } from "./blocks.ts";
import { capital, isShouted, nameCase, type Spellings, sentenceCase, spellingsOf } from "./sentence-case.ts";

/** What a publication is read from. */
export interface ReadingSource {
  family: Family;
  title: string;
  lines: readonly string[];
  sections: readonly Section[];
  /** Lines that no reader sees: running heads, a printed table of contents. */
  ignored: readonly { lineStart: number; lineEnd: number }[];
}

/** A title, or words that stand without one, and the blocks under it. */
export interface ReadSection {
  /** Of the address: the id of the publication's section, or « L12 » where the title is but a heading of the text. */
  id: string;
  kind: DocumentSectionKind;
  /** Set to be read; null for words that go on under the title above. */
  title: string | null;
  /** The title as printed, with its lines; null where the publication prints none and the title is ours. */
  printed: Printed | null;
  /** Under the title of the part: 0 for its own sections. */
  depth: number;
  blocks: Block[];
}

export interface Printed {
  lineStart: number;
  lineEnd: number;
  text: string;
}

/** What is read on one page: a workshop, a round table, a case study, a sheet. */
export interface ReadPart {
  id: string;
  kind: DocumentSectionKind;
  /** « Atelier 3 »; empty where the title says it all. */
  label: string;
  /** « atelier 3 », to tell apart titles that several parts have; null where the part has no number. */
  told: string | null;
  title: string;
  /** The chapter that holds it, where there is one. */
  group: string | null;
  /** The titles of the part and of its chapter as printed. */
  printed: Printed[];
  speakers: Section["speakers"];
  sections: ReadSection[];
  lineStart: number;
  lineEnd: number;
  wordCount: number;
}

export interface Reading {
  /** The cover, and a table of contents that nothing sets aside. */
  front: ReadSection[];
  parts: ReadPart[];
  spellings: Spellings;
}

/** The publications that were received as the text of their pages; the others are markdown. */
const PLAIN = new Set<Family>(["rencontres", "webinaire"]);
const FRONT = new Set<string>(["cover", "contents"]);
/** Those that are read one by one, also where a chapter holds them. */
const READ_ALONE = new Set<string>(["workshop", "round-table", "case-study", "sheet"]);
/** Where a page's columns mix them, the sections of these are put in the order of meaning. */
const ORDERED = new Set<string>(["workshop", "round-table"]);
const ORDER: Partial<Record<DocumentSectionKind, number>> = { context: 0, "case-study": 1, resources: 3 };
const LABELS = new Map<string, string>(DOCUMENT_SECTIONS.map((s) => [s.kind, s.label]));
/** A title under which its part is printed in a few lines, with a few words around: « Atelier 1 - Synthèse : ». */
const TITLE_LINES = 4;
const AROUND_TITLE = 32;
const SPEAKER_LINES = 6;

/** Words that stand alone over the sections of one kind: « Retours d'expérience ». */
const LONGEST_LABEL = 60;

interface Node {
  section: Section;
  children: Node[];
  /** Its lines but those of its children, in order. */
  own: Line[];
}

interface Context {
  syntax: Syntax;
  vocabulary: ReadonlySet<string>;
  spellings: Spellings;
  /** For each line the speakers whose printed words it is. */
  speakerOf: ReadonlyMap<number, { lineStart: number; lineEnd: number; names: readonly string[] }>;
}

/** A publication as it is read: its parts in order, each with its sections and blocks, every line in one of them. */
export function readingOf(source: ReadingSource): Reading {
  const { lines, family } = source;
  const spellings = spellingsOf(lines);
  const context: Context = {
    syntax: PLAIN.has(family) ? "plain" : "markdown",
    vocabulary: vocabularyOf(lines),
    spellings,
    speakerOf: speakersByLine(source.sections),
  };
  const { roots, loose } = treeOf(source);
  const front: ReadSection[] = [];
  const parts: ReadPart[] = [];
  if (loose.length > 0) front.push(...ownSections(loose, { id: "debut", kind: "cover" }, 0, context));
  for (const root of roots) {
    const { section } = root;
    if (FRONT.has(section.kind)) {
      front.push(frontSection(root, context));
    } else if (section.kind === "other" && root.children.some((c) => READ_ALONE.has(c.section.kind))) {
      parts.push(...chapterOf(root, context));
    } else {
      parts.push(partOf(root, null, [], context));
    }
  }
  if (parts.length === 0 && front.length > 0)
    return { front: [], parts: [wholePart(source, front)], spellings };
  return { front: front.filter(({ blocks }) => blocks.length > 0), parts: parts.filter(hasWords), spellings };
}

/** A cover is printed large, without titles of anything. */
function frontSection({ section, own, children }: Node, context: Context): ReadSection {
  const lines = [own, ...children.map((child) => child.own)].flat().sort((a, b) => a.number - b.number);
  const blocks = withSpeakers(lines, context).map((block) => calm(asText(block), context));
  const { id, kind } = section;
  return { id, kind, title: shownTitle(section, context), printed: null, depth: 0, blocks };
}

function asText(block: Block): Block {
  return block.kind === "heading" ? { ...block, kind: "paragraph", depth: 0 } : block;
}

function hasWords({ sections, printed }: ReadPart): boolean {
  return printed.length > 0 || sections.some((s) => s.printed !== null || s.blocks.length > 0);
}

/** A publication without parts is read as one text. */
function wholePart({ lines, title }: ReadingSource, sections: ReadSection[]): ReadPart {
  return {
    id: "texte",
    kind: "other",
    label: "",
    told: null,
    title,
    group: null,
    printed: [],
    speakers: [],
    sections,
    lineStart: 1,
    lineEnd: Math.max(lines.length, 1),
    wordCount: wordsIn(sections),
  };
}

/** Each line goes to the smallest section that holds it; one that none holds, to the section before it. */
function treeOf({ lines, sections, ignored }: ReadingSource): { roots: Node[]; loose: Line[] } {
  const nodes = sections.map((section): Node => ({ section, children: [], own: [] }));
  const size = ({ section }: Node) => section.lineEnd - section.lineStart;
  const holds = (outer: Node, inner: Node) =>
    outer !== inner &&
    outer.section.lineStart <= inner.section.lineStart &&
    outer.section.lineEnd >= inner.section.lineEnd &&
    (size(outer) > size(inner) || outer.section.level < inner.section.level);
  const roots: Node[] = [];
  for (const node of nodes) {
    const parent = smallest(nodes.filter((other) => holds(other, node)));
    if (parent) parent.children.push(node);
    else roots.push(node);
  }
  const owners: (Node | undefined)[] = lines.map(() => undefined);
  for (const node of [...nodes].sort((a, b) => size(b) - size(a) || a.section.level - b.section.level))
    for (const { lineStart, lineEnd } of node.section.passages) owners.fill(node, lineStart - 1, lineEnd);
  for (const { lineStart, lineEnd } of ignored) owners.fill(undefined, lineStart - 1, lineEnd);
  const hidden = new Set(ignored.flatMap(({ lineStart, lineEnd }) => range(lineStart, lineEnd)));
  const loose: Line[] = [];
  let before: Node | undefined;
  lines.forEach((text, at) => {
    const number = at + 1;
    if (hidden.has(number)) return;
    const owner = owners[at] ?? before;
    before = owner;
    if (owner) owner.own.push({ number, text });
    else if (text.trim()) loose.push({ number, text });
  });
  const byLine = (a: Node, b: Node) => a.section.lineStart - b.section.lineStart;
  for (const node of nodes) node.children.sort(byLine);
  return { roots: roots.sort(byLine), loose };

  function smallest(found: Node[]): Node | undefined {
    return found.reduce<Node | undefined>((a, b) => (a && size(a) <= size(b) ? a : b), undefined);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The parts of a chapter; its title, which may be printed before each of them, goes with the one that follows. */
function chapterOf(root: Node, context: Context): ReadPart[] {
  const group = shownTitle(root.section, context);
  const titles: Printed[] = [];
  for (let rest = root.own; ; ) {
    const taken = takeTitle(rest, root.section.title);
    root.own = taken.rest;
    if (!taken.printed) break;
    titles.push(taken.printed);
    rest = taken.rest;
  }
  const parts = root.children.map((child, at) => {
    const isLast = at === root.children.length - 1;
    const before = titles.filter(({ lineStart }) => isLast || lineStart <= child.section.lineStart);
    titles.splice(0, titles.length, ...titles.filter((title) => !before.includes(title)));
    return partOf(child, group, before, context);
  });
  const own = root.own.some(({ text }) => text.trim())
    ? [partOf({ ...root, children: [] }, group, [], context)]
    : [];
  return [...own, ...parts];
}

function partOf(node: Node, group: string | null, printed: Printed[], context: Context): ReadPart {
  const { section } = node;
  const { rest, printed: title } = takeTitle(node.own, section.title);
  const sections = sectionsOf({ ...node, own: rest }, context, []).map((s) => ({
    ...s,
    depth: Math.max(0, s.depth - 1),
  }));
  const label = [LABELS.get(section.kind === "other" ? "" : section.kind), section.number]
    .filter(Boolean)
    .join(" ");
  return {
    id: section.id,
    kind: section.kind,
    // « Introduction : Introduction » says it twice.
    label: comparable(section.title).startsWith(comparable(label)) ? "" : label,
    told: section.number ? label.toLowerCase() : null,
    title: shownTitle(section, context),
    group,
    printed: title ? [...printed, title] : printed,
    speakers: uniqueSpeakers(node),
    sections,
    lineStart: section.lineStart,
    lineEnd: section.lineEnd,
    wordCount: wordsIn(sections),
  };
}

function wordsIn(sections: readonly ReadSection[]): number {
  return sections.reduce(
    (sum, { blocks }) => sum + blocks.reduce((n, { text }) => n + words(text).length, 0),
    0,
  );
}

function uniqueSpeakers(node: Node): Section["speakers"] {
  const all = [node, ...node.children].flatMap(({ section }) => section.speakers);
  const byName = new Map<string, Section["speakers"][number]>();
  for (const speaker of all) {
    const name = comparable(speaker.name);
    if (!byName.has(name))
      byName.set(name, isFullName(speaker.name) ? { ...speaker, name: nameCase(speaker.name) } : speaker);
  }
  return [...byName.values()];
}

/** A title set to be read: as a sentence, or none that says it is illegible. */
function shownTitle({ title, kind }: Pick<Section, "title" | "kind">, { spellings }: Context): string {
  if (isDamaged(title)) return `${LABELS.get(kind) ?? "Partie"} au titre illisible`;
  return capital(sentenceCase(title.replace(/[*☰]|<\/?\w+>/g, "").trim(), spellings));
}

/** The sections of a node in the order in which they are read; the first is what stands before any title of its own. */
function sectionsOf(node: Node, context: Context, above: readonly number[]): ReadSection[] {
  const { section, children } = node;
  const depth = above.length;
  const runs = runsOf(node.own, children);
  const ranked = [
    ...runs.map((own) => ({ own, child: null, line: own[0]?.number ?? 0 })),
    ...children.map((child) => ({ own: null, child, line: child.section.lineStart })),
  ].sort((a, b) => a.line - b.line);
  const rankOf = (at: number): number => {
    const child = ranked.slice(at).find((r) => r.child)?.child ?? ranked.findLast((r) => r.child)?.child;
    return child ? (ORDER[child.section.kind] ?? 2) : 0;
  };
  const pieces = ranked.map(({ own, child }, at) => {
    const rank = ORDERED.has(section.kind) ? rankOf(at) : 0;
    if (child) {
      const { rest, printed } = takeTitle(child.own, child.section.title);
      const [first, ...others] = sectionsOf({ ...child, own: rest }, context, [...above, at]);
      const title = shownTitle(child.section, context);
      const head: ReadSection = {
        id: child.section.id,
        kind: child.section.kind,
        title,
        printed,
        depth: depth + 1,
        blocks: [],
      };
      // What stands under the title before any other one is its own.
      const isOwn = first && first.title === null;
      return {
        rank,
        isLabel: false,
        sections: isOwn
          ? [{ ...head, blocks: first.blocks }, ...others]
          : [head, ...(first ? [first, ...others] : [])],
      };
    }
    const sections = ownSections(own ?? [], section, depth, context);
    const [only] = sections;
    const isLabel =
      ranked.length > 1 && sections.length === 1 && only !== undefined && isLabelOf(only) && rank === 1;
    return {
      rank,
      isLabel,
      sections: isLabel && only ? [labelled(only, depth + 1, context)] : sections,
    };
  });
  // What stands under a label is told as such.
  const isUnder = (piece: (typeof pieces)[number]) =>
    !piece.isLabel && pieces.some(({ isLabel, rank }) => isLabel && rank === piece.rank);
  return pieces
    .map((piece, at) => ({ ...piece, at }))
    .sort((a, b) => a.rank - b.rank || Number(b.isLabel) - Number(a.isLabel) || a.at - b.at)
    .flatMap((piece) =>
      isUnder(piece) ? piece.sections.map((s) => ({ ...s, depth: s.depth + 1 })) : piece.sections,
    );
}

/** Lines of a node between its children. */
function runsOf(own: readonly Line[], children: readonly Node[]): Line[][] {
  const runs: Line[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const line of own) {
    const parted = children.some(({ section: s }) => s.lineStart > before && s.lineStart < line.number);
    if (parted || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(line);
    before = line.number;
  }
  return runs.filter((run) => run.some(({ text }) => text.trim()));
}

function isLabelOf({ title, blocks: [block, ...others] }: ReadSection): boolean {
  return (
    title === null &&
    block?.kind === "paragraph" &&
    others.length === 0 &&
    block.text.length <= LONGEST_LABEL &&
    /^\p{Lu}/u.test(block.text) &&
    !/[.!?;]$/.test(block.text)
  );
}

function labelled(section: ReadSection, depth: number, { spellings }: Context): ReadSection {
  const [block] = section.blocks;
  if (!block) return section;
  return {
    ...section,
    id: `L${block.lineStart}`,
    title: sentenceCase(block.text, spellings),
    printed: block,
    depth,
    blocks: [],
  };
}

/** Lines without sections of their own, cut at the headings that the text has. */
function ownSections(
  lines: readonly Line[],
  { id, kind }: Pick<Section, "id" | "kind">,
  depth: number,
  context: Context,
): ReadSection[] {
  const sections: ReadSection[] = [];
  const levels: number[] = [];
  const blocks = withSpeakers(lines, context);
  for (const [at, block] of blocks.entries()) {
    const isTitle = block.kind === "question" || (block.kind === "heading" && stands(blocks, at));
    if (isTitle) {
      while (levels.length > 0 && (levels.at(-1) ?? 0) >= block.depth) levels.pop();
      levels.push(block.depth);
      sections.push({
        id: `L${block.lineStart}`,
        kind,
        title: sentenceCase(plain(block.text), context.spellings),
        printed: block,
        depth: depth + levels.length,
        blocks: [],
      });
      continue;
    }
    if (sections.length === 0) sections.push({ id, kind, title: null, printed: null, depth, blocks: [] });
    sections.at(-1)?.blocks.push(calm(asText(block), context));
  }
  return sections;
}

/** A heading under which nothing stands is what a page printed large, and no title of anything. */
function stands(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next) return false;
  return next.kind !== "heading" || next.depth > block.depth;
}

/** Words in capitals are read more easily as a sentence. */
function calm(block: Block, { spellings, speakerOf }: Context): Block {
  if (block.kind === "damaged" || isName(block.text)) return block;
  const text = sentenceCase(block.text, spellings);
  return {
    ...block,
    text: block.kind === "speaker" ? withNames(text, speakerOf.get(block.lineStart)) : text,
  };
}

/** A name in capitals has them at the head of each of its parts: as a sentence it would have none. */
function withNames(text: string, speaker: { names: readonly string[] } | undefined): string {
  return (speaker?.names ?? []).filter(isFullName).reduce((shown, name) => {
    const found = new RegExp(literally(name), "iu");
    return isShouted(name) ? shown.replace(found, nameCase(name)) : shown;
  }, text);
}

/** Two words in capitals may well be a name; before a colon they are a label. */
const isName = (text: string) => words(text).length < 3 && !text.includes(":");

const isFullName = (name: string) => /\S\s\S/.test(name);

/** The text of a title without marks. */
function plain(text: string): string {
  return text.replace(/\*+|<\/?\w+>|\\(?=[*_#])/g, "").trim();
}

function withSpeakers(lines: readonly Line[], { syntax, vocabulary, speakerOf }: Context): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = () => {
    blocks.push(...blocksOf(run, syntax, vocabulary));
    run = [];
  };
  for (const line of lines) {
    const speaker = speakerOf.get(line.number);
    if (!speaker) {
      run.push(line);
      continue;
    }
    if (!line.text.trim()) continue;
    const last = blocks.at(-1);
    const text = line.text
      .replace(/^[\s#*\uE000-\uF8FF•-]+|[\s*]+$/gu, "")
      .replace(/\*\*/g, "")
      .replace(/\s+/gu, " ");
    if (run.every((l) => !l.text.trim()) && last?.kind === "speaker" && speaker.lineStart <= last.lineStart) {
      last.lineEnd = line.number;
      last.text = `${last.text}\n${text}`;
      continue;
    }
    flush();
    blocks.push({ kind: "speaker", depth: 0, lineStart: line.number, lineEnd: line.number, text });
  }
  flush();
  return blocks;
}

/** Where a speaker is printed with role and organisation: never a sentence of the text. */
function speakersByLine(sections: readonly Section[]): Context["speakerOf"] {
  const found = new Map<number, { lineStart: number; lineEnd: number; names: readonly string[] }>();
  for (const { name, lineStart, lineEnd } of sections.flatMap((s) => s.speakers)) {
    if (lineEnd - lineStart >= SPEAKER_LINES) continue;
    for (const line of range(lineStart, lineEnd)) {
      const known = found.get(line);
      found.set(line, {
        lineStart: known ? Math.min(known.lineStart, lineStart) : lineStart,
        lineEnd: known ? Math.max(known.lineEnd, lineEnd) : lineEnd,
        names: [...new Set([...(known?.names ?? []), name])],
      });
    }
  }
  return found;
}

/** Takes out the lines that spell a title, with what a page prints right above it: « Atelier 1 - Synthèse ». */
function takeTitle(lines: readonly Line[], title: string): { rest: Line[]; printed: Printed | null } {
  const wanted = comparable(title);
  const printed = lines.filter(({ text }) => text.trim());
  // A title of one or two words ends many sentences: only the first lines may be it.
  const starts = wanted.split(" ").length > 2 ? printed.length : Math.min(printed.length, 2);
  const found = wanted ? windowOf(printed.slice(0, starts + TITLE_LINES), wanted) : null;
  if (!found || found.from >= starts) return { rest: [...lines], printed: null };
  const from = found.from > 0 && isAbove(printed, found, wanted) ? found.from - 1 : found.from;
  const taken = printed.slice(from, found.to + 1);
  const numbers = new Set(taken.map(({ number }) => number));
  const text = taken.map((l) => plain(l.text.replace(/^[\s#\uE000-\uF8FF]+/u, "").replace(/\s+/gu, " ")));
  return {
    rest: lines.filter(({ number }) => !numbers.has(number)),
    printed: {
      lineStart: taken[0]?.number ?? 1,
      lineEnd: taken.at(-1)?.number ?? 1,
      text: text.join("\n"),
    },
  };
}

/** The fewest lines one after the other that end with a title, and begin with little else. */
function windowOf(printed: readonly Line[], wanted: string): { from: number; to: number } | null {
  for (let to = 0; to < printed.length; to++) {
    let spelled = "";
    for (let from = to; from > to - TITLE_LINES && from >= 0; from--) {
      const [line, next] = [printed[from], printed[from + 1]];
      if (!line || (from < to && next && next.number - line.number > 2)) break;
      spelled = comparable(`${plain(line.text)} ${spelled}`);
      if (spelled.length > wanted.length + AROUND_TITLE) break;
      if (spelled.endsWith(wanted)) return { from, to };
    }
  }
  return null;
}

/** Whether the line above belongs to the title: a heading over it, or the line right before in the same print. */
function isAbove(
  printed: readonly Line[],
  { from, to }: { from: number; to: number },
  wanted: string,
): boolean {
  const [above, first] = [printed[from - 1], printed[from]];
  if (!above || !first || to - from + 1 >= TITLE_LINES) return false;
  const isNear =
    above.number === first.number - 1 || (/^#/.test(above.text) && above.number >= first.number - 2);
  const fits =
    !isDamaged(above.text) && comparable(above.text).length <= AROUND_TITLE && !/[.;,]\s*$/.test(above.text);
  return isNear && fits && wanted.split(" ").length > 2;
}

/** Whether a title says what is printed, in whatever case. */
export function sameWords(printed: Pick<Printed, "text">, title: string): boolean {
  return comparable(printed.text) === comparable(title);
}
