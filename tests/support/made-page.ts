import type { ReactElement, ReactNode } from "react";

/** What a page of ours sends, and what a reader finds in its text. */
export interface MadePage {
  html: string;
  /** Words that the page says are those of lines: « 12-14 ». */
  read: { lines: string; text: string }[];
  /** Words of the text that are neither, nor said to be ours. */
  other: string;
}

interface Place {
  /** Inside the text of a publication. */
  isText: boolean;
  isOurs: boolean;
  lines: { lines: string; text: string } | null;
}

const VOID = new Set(["br", "hr", "img", "input", "link", "meta"]);
const NAMES: Record<string, string> = { className: "class", htmlFor: "for", strokeWidth: "stroke-width" };

/** Makes a page of components that only draw what they get, without a browser, and reads what stands in it. */
export function madePage(node: ReactNode): MadePage {
  const page: MadePage = { html: "", read: [], other: "" };
  walk(node, { isText: false, isOurs: false, lines: null }, page);
  return page;
}

function walk(node: ReactNode, place: Place, page: MadePage): void {
  if (node === null || node === undefined || typeof node === "boolean") return;
  if (typeof node === "string" || typeof node === "number") say(String(node), place, page);
  else if (Array.isArray(node)) for (const child of node) walk(child, place, page);
  else element(node as ReactElement<Record<string, unknown>>, place, page);
}

function element({ type, props }: ReactElement<Record<string, unknown>>, place: Place, page: MadePage): void {
  if (typeof type !== "string") {
    const drawn =
      typeof type === "function" ? (type as (given: unknown) => ReactNode)(props) : props.children;
    walk(drawn as ReactNode, place, page);
    return;
  }
  const { children, dangerouslySetInnerHTML: raw, ...attributes } = props;
  page.html += `<${type}${Object.entries(attributes).map(attribute).join("")}>`;
  if (VOID.has(type)) return;
  if (raw) page.html += (raw as { __html: string }).__html;
  walk(children as ReactNode, inside(place, attributes, page), page);
  page.html += `</${type}>`;
}

function say(text: string, { isText, isOurs, lines }: Place, page: MadePage): void {
  page.html += escaped(text);
  if (isOurs) return;
  if (lines) lines.text += text;
  else if (isText) page.other += text;
}

function inside(place: Place, attributes: Record<string, unknown>, page: MadePage): Place {
  const named = attributes["data-lines"];
  const lines = typeof named === "string" ? { lines: named, text: "" } : place.lines;
  if (lines && lines !== place.lines) page.read.push(lines);
  return {
    isText: place.isText || /\bread-text\b/.test(String(attributes.className ?? "")),
    isOurs: place.isOurs || attributes["data-ours"] !== undefined,
    lines,
  };
}

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === null || value === false || typeof value === "function") return "";
  return ` ${NAMES[name] ?? name}="${value === true ? "" : escaped(String(value))}"`;
}

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);
