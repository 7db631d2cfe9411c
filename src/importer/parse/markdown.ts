import type { Nodes, PhrasingContent, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { SourceDocument } from "../read/document.ts";
import { type Block, evenBlocks, type Link, mend, type Tree } from "./block.ts";
import { listedLines } from "./bullets.ts";
import { joint, type Vocabulary, vocabularyOf } from "./line-join.ts";
import { EMPHASIS, SourcedText, STRONG } from "./sourced-text.ts";

/**
 * These files are markdown only in part: an indented line is no code, a tag no block, and a line of dashes
 * under a text no title.
 */
const processor = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [
    {
      disable: {
        null: ["codeIndented", "codeFenced", "htmlFlow", "setextUnderline", "definition", "blockQuote"],
      },
    },
  ]);

/** Not the exponent of a unit (« 300 m² », « CO² »). */
const RAISED = /(?<!(?:^|[^\p{L}])[kcdh]?m|CO|\d)[¹²³⁴-⁹]{1,2}/gu;

const SUPERSCRIPTS: Record<string, string> = { "2": "²", "3": "³" };

/** Reads a markdown publication into blocks. Never throws on a text, whatever it holds. */
export function parseMarkdown(source: SourceDocument): Tree {
  const document = source.entry.id;
  const root = processor.parse(source.lines.join("\n")) as Root;
  const reader = new BlockReader(document, vocabularyOf(source.lines));
  for (const node of root.children) reader.block(node, 0);
  const blocks = mend(evenBlocks(reader.blocks).flatMap(listedLines));
  const covered = new Set<number>();
  for (const b of blocks) for (let n = b.lineStart; n <= b.lineEnd; n++) covered.add(n);
  const layoutLines = source.lines.flatMap((line, i) =>
    line.trim() !== "" && !covered.has(i + 1) && !/[\p{L}\p{N}]/u.test(line) ? [i + 1] : [],
  );
  return { document, lineCount: source.lines.length, blocks, layoutLines };
}

class BlockReader {
  readonly blocks: Block[] = [];
  constructor(
    private readonly document: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  block(node: Nodes, depth: number): void {
    switch (node.type) {
      case "heading":
        this.add("heading", node.depth, node, node.children);
        return;
      case "paragraph":
        this.add("paragraph", depth, node, node.children);
        return;
      case "list":
        for (const item of node.children) {
          let first = true;
          for (const child of item.children) {
            if (first && child.type === "paragraph") this.add("item", depth, child, child.children);
            else this.block(child, child.type === "list" ? depth + 1 : 0);
            first = false;
          }
        }
        return;
      default:
        if ("children" in node) for (const child of node.children) this.block(child as Nodes, depth);
        else if ("value" in node) this.raw(node as Nodes & { value: string });
    }
  }

  /** Code, html and the like: their text, line by line. */
  private raw(node: Nodes & { value: string }): void {
    const start = node.position?.start.line ?? 1;
    const end = node.position?.end.line ?? start;
    const parts = node.value
      .split("\n")
      .map((line, i) => SourcedText.ofLine(this.document, Math.min(start + i, end), line));
    this.push(
      "paragraph",
      0,
      SourcedText.join(parts, "\n"),
      start,
      end,
      new Inline(this.document, this.vocabulary),
    );
  }

  private add(kind: Block["kind"], depth: number, node: Nodes, children: readonly PhrasingContent[]): void {
    const inline = new Inline(this.document, this.vocabulary);
    inline.walk(children, 0);
    const parts = inline.parts;
    if (parts.length === 0) return;
    const start = node.position?.start.line ?? 1;
    this.push(
      kind,
      kind === "paragraph" ? 0 : depth,
      SourcedText.join(parts),
      start,
      node.position?.end.line ?? start,
      inline,
    );
  }

  private push(
    kind: Block["kind"],
    depth: number,
    text: SourcedText,
    lineStart: number,
    lineEnd: number,
    inline: Inline,
  ): void {
    if (text.isBlank) return;
    const body = text.trim();
    let kindNow = kind;
    let noteNumber: string | null = null;
    const [firstCall] = inline.noteCalls;
    if (kind === "paragraph" && firstCall?.at === 0) {
      kindNow = "note";
      noteNumber = firstCall.number;
      inline.noteCalls.shift();
    } else if (
      kind === "paragraph" &&
      /^(?:\*|✖)\s/u.test(body.text) &&
      this.blocks.at(-1)?.kind === "note"
    ) {
      // The title that a note gives stands in a paragraph of its own.
      const note = this.blocks.pop() as Block;
      this.blocks.push({ ...note, text: SourcedText.join([note.text, body], " "), lineEnd });
      return;
    }
    this.blocks.push({
      kind: kindNow,
      depth,
      text: body,
      lineStart,
      lineEnd,
      links: inline.links,
      noteCalls: inline.noteCalls.map(({ number, line }) => ({ number, line })),
      noteNumber,
    });
  }
}

/** Gathers the inline content of one block. */
class Inline {
  readonly parts: SourcedText[] = [];
  readonly links: Link[] = [];
  readonly noteCalls: { number: string; line: number; at: number }[] = [];
  private superscript = false;

  constructor(
    private readonly document: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  walk(nodes: readonly PhrasingContent[], mark: number): void {
    for (const node of nodes) {
      const line = node.position?.start.line ?? 1;
      switch (node.type) {
        case "text":
        case "inlineCode":
          this.text(node.value, line, node.position?.end.line ?? line, mark);
          break;
        case "break":
          this.append(SourcedText.ofLine(this.document, line, "\n", mark));
          break;
        case "strong":
          this.walk(node.children, mark | STRONG);
          break;
        case "emphasis":
          this.walk(node.children, mark | EMPHASIS);
          break;
        case "link": {
          const from = this.parts.length;
          this.walk(node.children, mark);
          const text = this.parts.slice(from);
          if (text.length > 0) this.links.push({ text: SourcedText.join(text), url: node.url });
          break;
        }
        case "html":
          this.tag(node.value);
          break;
        default:
          if ("children" in node) this.walk(node.children as PhrasingContent[], mark);
          else if ("alt" in node && node.alt) this.text(node.alt, line, line, mark);
          else if ("value" in node) this.text(String(node.value), line, line, mark);
      }
    }
  }

  private tag(tag: string): void {
    if (/^<sup\b/i.test(tag)) this.superscript = true;
    else if (/^<\/sup/i.test(tag)) this.superscript = false;
  }

  private text(value: string, lineStart: number, lineEnd: number, mark: number): void {
    // A mark that is never closed raises nothing but what follows it on its line.
    if (this.superscript && value.length > 12) this.superscript = false;
    if (this.superscript) {
      const before = this.parts.map((p) => p.text).join("");
      const number = value.trim();
      // « 300 m² » is a unit; any other raised number calls or opens a note.
      if (/\d\s?m$/u.test(before) && SUPERSCRIPTS[number]) {
        this.append(SourcedText.ofLine(this.document, lineStart, SUPERSCRIPTS[number], mark));
      } else if (/^\d{1,3}$/.test(number)) {
        this.noteCalls.push({ number, line: lineStart, at: before.trim().length });
      } else {
        this.append(SourcedText.ofLine(this.document, lineStart, value, mark));
      }
      return;
    }
    value.split("\n").forEach((piece, i) => {
      const line = Math.min(lineStart + i, lineEnd);
      // Nothing but the end of a page.
      if (i > 0 && piece !== "" && piece.trim() === "") return;
      if (i > 0) this.join(piece.trimStart(), line - 1, mark);
      this.printed(i > 0 ? piece.trimStart() : piece, line, mark);
    });
  }

  /** A line that ends inside a paragraph was ended by the page, not by the author: a word that it cut is whole again. */
  private join(next: string, line: number, mark: number): void {
    const last = this.parts.at(-1);
    const { dropHyphen, glue } = joint(last?.text ?? "", next, this.vocabulary);
    if (dropHyphen && last) this.parts[this.parts.length - 1] = last.slice(0, last.length - 1);
    this.append(SourcedText.ofLine(this.document, line, glue, mark));
  }

  /** A piece of a line; a small raised figure printed as such (« la loi¹ ») calls or opens a note. */
  private printed(piece: string, line: number, mark: number): void {
    let from = 0;
    for (const { 0: raised, index } of piece.matchAll(RAISED)) {
      this.append(SourcedText.ofLine(this.document, line, piece.slice(from, index), mark));
      const at = this.parts.reduce((n, part) => n + part.text.trim().length, 0);
      this.noteCalls.push({ number: raised.normalize("NFKC"), line, at });
      from = index + raised.length;
    }
    this.append(SourcedText.ofLine(this.document, line, piece.slice(from), mark));
  }

  private append(part: SourcedText): void {
    if (part.length === 0) return;
    this.parts.push(part);
  }
}
