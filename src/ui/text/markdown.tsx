import type { Heading, Nodes, Parents, Root, RootContent } from "mdast";
import { Fragment, type ReactNode } from "react";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { recent } from "#lib/recent.ts";
import { unbroken } from "#lib/typography.ts";
import { headingDepths } from "./heading-depths.ts";

const parser = unified().use(remarkParse);
/** To read a text takes longer than to draw it, and an import changes few. */
const lastRead = recent<Root>(500);

/** Addresses that a text of a publication may link to; anything else stays words. */
const SAFE_URL = /^(https?:\/\/|mailto:|tel:)\S/i;

/** The few tags that stand in the publications' markdown for lack of another way to write them. */
const INLINE_TAGS = { sup: "sup", sub: "sub", b: "strong", strong: "strong", i: "em", em: "em" } as const;

/**
 * Markdown as React elements. Raw HTML is never passed on: the few tags above become elements, others are
 * shown as the words that they are. Headings go down below `under`, the level of the title above the text.
 */
export function Markdown({ text, under = 2 }: { text: string; under?: number }) {
  const tree = lastRead(text, () => parser.parse(text));
  const headings = headingsOf(tree);
  const depths = headingDepths(headings.map((h) => h.depth));
  const levels = new Map(headings.map((h, at) => [h, Math.min(under + 1 + (depths[at] ?? 0), 6)]));
  return <>{children(tree, { levels, bare: bareHeadings(tree) })}</>;
}

/** The headings under which nothing stands: what a page printed large, and no title of anything. */
function bareHeadings({ children: nodes }: Parents): ReadonlySet<Nodes> {
  return new Set(
    nodes.filter((node, at) => {
      const next = nodes[at + 1];
      return node.type === "heading" && (!next || (next.type === "heading" && next.depth <= node.depth));
    }),
  );
}

interface Context {
  /** The level on the page of each heading of the text. */
  levels: ReadonlyMap<Heading, number>;
  bare: ReadonlySet<Nodes>;
}

function headingsOf(node: Nodes): Heading[] {
  if (node.type === "heading") return [node];
  return "children" in node ? node.children.flatMap(headingsOf) : [];
}

function children(parent: Parents, context: Context): ReactNode[] {
  const out: ReactNode[] = [];
  const nodes = parent.children;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as RootContent;
    const tag = node.type === "html" ? openingTag(node.value) : null;
    const close = tag ? nodes.findIndex((n, at) => at > i && n.type === "html" && closes(n.value, tag)) : -1;
    if (tag && close > i) {
      const Tag = INLINE_TAGS[tag];
      const inner = { type: "paragraph", children: nodes.slice(i + 1, close) } as Parents;
      out.push(<Tag key={i}>{children(inner, context)}</Tag>);
      i = close;
    } else {
      out.push(<Fragment key={i}>{element(node, context)}</Fragment>);
    }
  }
  return out;
}

function openingTag(html: string): keyof typeof INLINE_TAGS | null {
  const name = /^<([a-z]+)>$/i.exec(html)?.[1]?.toLowerCase();
  return name && name in INLINE_TAGS ? (name as keyof typeof INLINE_TAGS) : null;
}

function closes(html: string, tag: string): boolean {
  return html.toLowerCase() === `</${tag}>`;
}

function element(node: Nodes, context: Context): ReactNode {
  switch (node.type) {
    case "paragraph":
      return <p>{children(node, context)}</p>;
    case "heading": {
      if (context.bare.has(node))
        return (
          <p>
            <strong>{children(node, context)}</strong>
          </p>
        );
      const Title = `h${context.levels.get(node) ?? 6}` as "h2";
      return <Title>{children(node, context)}</Title>;
    }
    case "list":
      return node.ordered ? (
        <ol start={node.start ?? 1}>{children(node, context)}</ol>
      ) : (
        <ul>{children(node, context)}</ul>
      );
    case "listItem": {
      // A tight item is one line of words: its paragraph would only add space.
      const [only, ...more] = node.children;
      const isOneParagraph = only?.type === "paragraph" && more.every((n) => n.type === "list");
      return (
        <li>
          {isOneParagraph && only
            ? [
                children(only, context),
                ...more.map((n, i) => (
                  <Fragment key={n.position?.start.line ?? i}>{element(n, context)}</Fragment>
                )),
              ]
            : children(node, context)}
        </li>
      );
    }
    case "text":
      return unbroken(node.value);
    case "strong":
      return <strong>{children(node, context)}</strong>;
    case "emphasis":
      return <em>{children(node, context)}</em>;
    case "break":
      return <br />;
    case "link":
      return SAFE_URL.test(node.url) ? (
        <a href={node.url} rel="noopener nofollow">
          {children(node, context)}
        </a>
      ) : (
        children(node, context)
      );
    case "blockquote":
      return <blockquote>{children(node, context)}</blockquote>;
    case "thematicBreak":
      return <hr className="border-sand-line" />;
    case "inlineCode":
      return node.value;
    case "code":
      // Indented lines of a publication are quoted text, never a program.
      return <p className="whitespace-pre-wrap">{node.value}</p>;
    case "html":
      return /^<br\s*\/?>$/i.test(node.value) ? <br /> : node.value;
    case "image":
    case "imageReference":
      return node.alt ?? null;
    case "linkReference":
      return children(node, context);
    case "definition":
    case "root":
      return null;
    default:
      return "children" in node ? children(node, context) : null;
  }
}
