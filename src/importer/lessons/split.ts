import type { List, ListItem, Nodes, Parents, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse);

export interface Item {
  /** What announces it: titles inside the part, and the sentence before a list. */
  lead: string[];
  text: string;
}

/**
 * The items of a part, in its own words: each point of a list, each paragraph that is none's announcement. A point
 * that only announces the points below it, and a question that is answered, announce.
 */
export function itemsOf(markdown: string): Item[] {
  const items: Item[] = [];
  let heading: string | null = null;
  let used = true;
  const flush = () => {
    // A title that nothing follows says something itself.
    if (heading !== null && !used) items.push({ lead: [], text: heading });
  };
  let announced: string | null = null;
  const nodes = parser.parse(markdown).children;
  for (const [at, node] of nodes.entries()) {
    const next = nodes[at + 1];
    const lead = [heading, announced].filter((words) => words !== null);
    if (node.type === "heading") {
      flush();
      heading = textOf(node);
      used = false;
      announced = null;
      continue;
    }
    used = true;
    if (isAnnouncement(node, next)) {
      if (announced !== null && !isQuestion(announced))
        items.push({ lead: lead.slice(0, -1), text: announced });
      announced = textOf(node);
      continue;
    }
    if (node.type === "list") items.push(...listItems(node, lead));
    else items.push(...paragraphs(textOf(node)).map((text) => ({ lead, text })));
    // What announces a list announces nothing after it; an answer may have several paragraphs.
    if (node.type === "list" || (announced !== null && !isQuestion(announced))) announced = null;
  }
  flush();
  return items.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

const isQuestion = (text: string) => text.endsWith("?");

function isAnnouncement(node: RootContent, next: RootContent | undefined): boolean {
  if (!next || next.type === "heading") return false;
  const text = textOf(node);
  // « 1. Quel lien établir ? » is read as a list of one point.
  const isOne =
    node.type === "paragraph" ||
    (node.type === "list" && node.ordered === true && node.children.length === 1);
  return (
    isOne && ((next.type === "list" && text.endsWith(":")) || (isQuestion(text) && next.type === "paragraph"))
  );
}

function listItems(list: List, lead: string[]): Item[] {
  return list.children.flatMap((item) => {
    const own = item.children.filter((child) => child.type !== "list");
    const inside = item.children.filter((child) => child.type === "list");
    const text = own.map(textOf).join("\n");
    if (inside.length === 0 || text.endsWith(":"))
      return inside.length === 0
        ? paragraphs(text).map((one) => ({ lead, text: one }))
        : inside.flatMap((below) => listItems(below, text ? [...lead, text] : lead));
    return [{ lead, text: [text, ...inside.flatMap((below) => below.children.map(wholeText))].join("\n") }];
  });
}

function wholeText(item: ListItem): string {
  return item.children
    .flatMap((child) => (child.type === "list" ? child.children.map(wholeText) : [textOf(child)]))
    .join("\n");
}

/** A line break that the author wanted before a capital begins another item. */
function paragraphs(text: string): string[] {
  return text.split(/\n(?=\p{Lu})/u).map((part) => part.trim());
}

/** The words of a node, without marks. */
function textOf(node: Nodes): string {
  return plain(node)
    .replace(/[ \t]+/g, " ")
    .trim();
}

function plain(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "html") return /^<br\s*\/?>$/i.test(node.value) ? "\n" : "";
  if ("value" in node) return node.value.replace(/\s*\n\s*/g, " ");
  const between = node.type === "list" || node.type === "listItem" ? "\n" : "";
  return "children" in node
    ? (node as Parents).children.map((child) => plain(child as Nodes)).join(between)
    : "";
}
