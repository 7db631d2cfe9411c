/**
 * `node --import tsx pdf-letters.ts FILE`: prints what letters a PDF shows and where, as JSON. A process of its own:
 * what a damaged or immense file does to it ends with it.
 */
import { readFile } from "node:fs/promises";
import { getDocument, OPS, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfPage, PdfRun } from "./pdf.ts";

const BOLD = /bold|black|heavy|demi|semibd/iu;
/** Far less than any picture: pictures are not decoded, only the names of fonts are wanted of a page. */
const NO_PICTURES = 1;

type Proxy = Awaited<ReturnType<typeof getDocument>["promise"]>;
type Page = Awaited<ReturnType<Proxy["getPage"]>>;
type Operators = Awaited<ReturnType<Page["getOperatorList"]>>;

async function pageRuns(page: Page): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  // Fonts are known by their names once the page was gone through.
  const shapes = drawnShapes(await page.getOperatorList(), transform);
  const isBold = new Map<string, boolean>();
  for (const item of items) {
    if (!("str" in item) || isBold.has(item.fontName)) continue;
    isBold.set(item.fontName, BOLD.test(await fontName(page, item.fontName)));
  }
  const runs = items.flatMap((item): PdfRun[] => {
    if (!("str" in item) || item.str === "") return [];
    const [a, b, , , x, y] = multiplied(transform, item.transform);
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width,
        size: Math.hypot(item.transform[2], item.transform[3]),
        bold: isBold.get(item.fontName) ?? false,
        upright: a > 0 && Math.abs(b) < a * 0.1,
      },
    ];
  });
  page.cleanup();
  return { width, height, runs: [...runs, ...shapes.flatMap((shape) => bulletOf(shape, runs))] };
}

/** A font that is damaged never comes: no name is waited for longer than this. */
const PATIENCE = 200;

function fontName(page: Page, font: string): Promise<string> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(""), PATIENCE);
    page.commonObjs.get(font, (read: { name?: string } | null) => {
      clearTimeout(late);
      resolve(read?.name ?? "");
    });
  });
}

type Matrix = readonly [number, number, number, number, number, number];

function multiplied(left: readonly number[], right: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = left;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = right;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

interface Shape {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const PAINTS = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.stroke, OPS.closeStroke, OPS.fillStroke]);

/** What is drawn on a page, as boxes. */
function drawnShapes({ fnArray, argsArray }: Operators, viewport: readonly number[]): Shape[] {
  const shapes: Shape[] = [];
  const kept: (readonly number[])[] = [];
  let matrix: readonly number[] = viewport;
  fnArray.forEach((operator, i) => {
    const args = argsArray[i] ?? [];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operator === OPS.transform) matrix = multiplied(matrix, args);
    if (operator === OPS.paintFormXObjectBegin && args[0]) matrix = multiplied(matrix, args[0]);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? viewport;
    if (operator !== OPS.constructPath || !PAINTS.has(args[0]) || !args[2]) return;
    const [x0, y0, x1, y1] = args[2];
    const [, , , , ax, ay] = multiplied(matrix, [1, 0, 0, 1, x0, y0]);
    const [, , , , bx, by] = multiplied(matrix, [1, 0, 0, 1, x1, y1]);
    shapes.push({
      left: Math.min(ax, bx),
      right: Math.max(ax, bx),
      top: Math.min(ay, by),
      bottom: Math.max(ay, by),
    });
  });
  return shapes;
}

/** A small shape right before words, at half the height of their letters, is the bullet of an item. */
function bulletOf({ left, right, top, bottom }: Shape, runs: readonly PdfRun[]): PdfRun[] {
  const [width, height, middle] = [right - left, bottom - top, (top + bottom) / 2];
  const words = runs.find(
    ({ text, x, y, size }) =>
      text.trim() !== "" &&
      Math.min(width, height) > size * 0.1 &&
      Math.max(width, height) < size * 0.7 &&
      x > right &&
      x - right < size * 2.5 &&
      Math.abs(y - size * 0.33 - middle) < size * 0.25,
  );
  return words ? [{ ...words, text: "•", x: left, width, bold: false }] : [];
}

async function read(file: string, mostPages: number): Promise<object> {
  const task = getDocument({
    data: new Uint8Array(await readFile(file)),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: NO_PICTURES,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return { refused: "long" };
    const pages: PdfPage[] = [];
    for (let n = 1; n <= document.numPages; n++) pages.push(await pageRuns(await document.getPage(n)));
    return { pages };
  } catch (error) {
    return { refused: error instanceof Error && error.name === "PasswordException" ? "locked" : "damaged" };
  }
}

// Only where it is the program of a process: who asks what stands in it reads nothing.
if (process.argv[1] === import.meta.filename) {
  const [file = "", mostPages = ""] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await read(file, Number(mostPages))), () => process.exit(0));
}
