import type { Nodes, Root } from "mdast";
import PDFDocument from "pdfkit";
import type { Browser } from "playwright";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** The text of a publication in markdown as its tree. */
function markdownOf(text: string): Root {
  return unified().use(remarkParse).parse(text);
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function htmlOf(node: Nodes): string {
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

/** A publication as an office lays it out and a browser prints it: two columns, a running title, the page's number. */
export async function printed(text: string, title: string, browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="fr"><meta charset="utf-8"><style>
    @page { size: A4; margin: 22mm 18mm;
      @top-left { content: "${title}"; font: 8pt sans-serif }
      @bottom-right { content: counter(page); font: 8pt sans-serif } }
    body { font: 10pt/1.4 "DejaVu Sans", sans-serif; columns: 2; column-gap: 10mm; margin: 0 }
    p { margin: 0 0 2.5mm } ul { margin: 0 0 2.5mm; padding-left: 5mm } li p { margin: 0 }
    h1 { font-size: 22pt; column-span: all } h2 { font-size: 15pt } h3 { font-size: 13pt } h4 { font-size: 11.5pt }
    h1, h2, h3, h4 { line-height: 1.2; margin: 5mm 0 2mm; break-after: avoid; break-inside: avoid }
  </style><body>${htmlOf(markdownOf(text))}</body></html>`);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return bytes;
}

const SIZES = [22, 15, 13, 11.5, 11.5, 11.5];
const BODY = 9.5;
const RAISED = 6;

interface Piece {
  text: string;
  bold: boolean;
  raised: boolean;
}

/** The words of a block; the tag of a raised figure stands around it. */
function piecesOf(node: Nodes, bold = false): Piece[] {
  if (node.type === "text") return [{ text: node.value, bold, raised: false }];
  if (node.type === "break") return [{ text: "\n", bold, raised: false }];
  if (!("children" in node)) return [];
  let raised = false;
  return node.children.flatMap((child) => {
    if (child.type === "html") raised = child.value === "<sup>";
    return piecesOf(child, bold || child.type === "strong").map((piece) =>
      raised ? { ...piece, raised } : piece,
    );
  });
}

/** The same in one column, drawn by a library: its own faces, bullets that are letters, its way to write the file. */
export async function drawn(text: string, title: string): Promise<Uint8Array> {
  const file = new PDFDocument({ size: "A4", margin: 60, bufferPages: true });
  const chunks: Uint8Array[] = [];
  file.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => file.on("end", resolve));
  const write = (node: Nodes, size: number, indent: number, bullet: string) => {
    const pieces = piecesOf(node, node.type === "heading");
    const all = bullet ? [{ text: bullet, bold: false, raised: false }, ...pieces] : pieces;
    const lines: Piece[][] = [[]];
    for (const piece of all)
      for (const [i, words] of piece.text.split("\n").entries()) {
        if (i > 0) lines.push([]);
        if (words !== "") lines.at(-1)?.push({ ...piece, text: words });
      }
    for (const line of lines) {
      file.x = 60 + indent;
      for (const [i, { text: words, bold, raised }] of line.entries()) {
        file.font(bold ? "Helvetica-Bold" : "Helvetica", raised ? RAISED : size);
        file.text(i === 0 ? words.trimStart() : words, {
          continued: i < line.length - 1,
          lineGap: 2,
          ...(raised ? { baseline: "hanging" } : {}),
        });
      }
    }
  };
  const block = (node: Nodes, depth: number): void => {
    if (node.type === "heading") {
      file.moveDown(0.8);
      write(node, SIZES[node.depth - 1] ?? BODY, 0, "");
    } else if (node.type === "paragraph") write(node, BODY, 0, "");
    else if (node.type === "list") {
      for (const { children } of node.children)
        for (const child of children)
          if (child.type === "paragraph") write(child, BODY, 12 + 14 * depth, depth === 0 ? "• " : "– ");
          else block(child, depth + 1);
      if (depth > 0) return;
    } else return;
    file.moveDown(0.6);
  };
  for (const node of markdownOf(text).children) block(node, 0);
  const { count } = file.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    file.switchToPage(page);
    file.page.margins.bottom = 0;
    file.font("Helvetica", 7).text(title, 60, 30, { lineBreak: false });
    file.text(`${page + 1} / ${count}`, 500, 810, { lineBreak: false });
  }
  file.end();
  await done;
  return Buffer.concat(chunks);
}
