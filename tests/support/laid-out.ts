import type { Nodes, PhrasingContent, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** The text of a publication in markdown as its tree. */
export function markdownOf(text: string): Root {
  return unified().use(remarkParse).parse(text);
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The same as HTML, to be laid out by a browser. */
export function htmlOf(node: Nodes): string {
  const inside = () => ("children" in node ? node.children.map((child) => htmlOf(child)).join("") : "");
  switch (node.type) {
    case "heading":
      return `<h${node.depth}>${inside()}</h${node.depth}>`;
    case "paragraph":
      return `<p>${inside()}</p>`;
    case "list":
      return `<ul>${inside()}</ul>`;
    case "listItem":
      return `<li>${inside()}</li>`;
    case "strong":
      return `<b>${inside()}</b>`;
    case "emphasis":
      return `<i>${inside()}</i>`;
    case "break":
      return "<br>";
    case "html":
      return node.value;
    case "text":
      return escaped(node.value).replaceAll("\n", "<br>");
    default:
      return inside();
  }
}

/** A publication as an office lays it out: A4, two columns under each great title, a running title with the page's number. */
export function pageOf(text: string, title: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><style>
    @page { size: A4; margin: 22mm 18mm;
      @top-left { content: "${title}"; font: 8pt sans-serif }
      @bottom-right { content: counter(page); font: 8pt sans-serif } }
    body { font: 10pt/1.4 "DejaVu Sans", sans-serif; columns: 2; column-gap: 10mm; margin: 0 }
    p { margin: 0 0 2.5mm } ul { margin: 0 0 2.5mm; padding-left: 5mm } li p { margin: 0 }
    h1 { font-size: 22pt; column-span: all } h2 { font-size: 15pt } h3 { font-size: 13pt } h4 { font-size: 11.5pt }
    h1, h2, h3, h4 { line-height: 1.2; margin: 5mm 0 2mm; break-after: avoid; break-inside: avoid }
  </style><body>${htmlOf(markdownOf(text))}</body></html>`;
}

export type { PhrasingContent };
