import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentDraft } from "#importer/extract/draft.ts";
import { READERS } from "#importer/extract/families.ts";
import {
  readDocument,
  readPdfDocument,
  type SourceDocument,
  withoutFurniture,
} from "#importer/read/document.ts";
import { pdfPages } from "#importer/read/pdf.ts";
import { readSeeds } from "#importer/read/seeds.ts";
import { launchBrowser, requireBrowser } from "../support/browser.ts";
import { outOfBounds, unsupported } from "../support/draft-checks.ts";
import { drawn, printed } from "../support/laid-out.ts";

const TITLE = "Initiatives inclusives en Hauts-de-France";
const folder = mkdtempSync(join(tmpdir(), "pdf-"));
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  browser = await launchBrowser(requireBrowser());
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** An invented volume as its text, addresses behind words left out: paper does not print them. */
function volume(id: string, signs = (text: string) => text): { source: SourceDocument; text: string } {
  const [source] = readSeeds(new URL(`../fixtures/volumes/${id}`, import.meta.url).pathname).sources;
  if (!source) throw new Error(`no document in ${id}`);
  const text = signs(source.text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1"));
  return { source: readDocument(source.entry, new TextEncoder().encode(text)), text };
}

function fromPdf({ entry }: SourceDocument, name: string, bytes: Uint8Array): SourceDocument {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  const pages = pdfPages(file);
  if (typeof pages === "string") throw new Error(pages);
  return readPdfDocument({ ...entry, file: `${name}.pdf` }, readFileSync(file), pages);
}

function draftOf(source: SourceDocument): DocumentDraft {
  const reader = READERS[source.entry.family ?? "autre"];
  const read = withoutFurniture(source);
  return reader.extract(read, reader.parse(read));
}

const OF_LINES = new Set(["passage", "passages", "lineStart", "lineEnd", "raw", "mentions"]);

/** Without lines, nor where the author broke one: a page that is narrower breaks others. */
function withoutLines(value: unknown): unknown {
  if (typeof value === "string")
    return value
      .replace(/\\?\n\s*(?!-)/g, " ")
      .replace(/\s+/g, " ")
      .replace(/ligne \d+/g, "ligne");
  if (Array.isArray(value)) return value.map(withoutLines);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OF_LINES.has(name))
      .map(([name, part]) => [name, withoutLines(part)]),
  );
}

/** Signs that the faces of every PDF lack. */
const plainSigns = (text: string) => text.replace(/[→✖]/g, "•");

describe.each(["livret-a", "panorama-a"])("%s", (id) => {
  const compare = (source: SourceDocument, pdf: SourceDocument) => {
    const { ignored: _, ...records } = draftOf(source);
    const { ignored, ...read } = draftOf(pdf);
    expect(withoutLines(read)).toEqual(withoutLines(records));
    expect(unsupported({ ...read, ignored }, pdf)).toEqual([]);
    expect(outOfBounds({ ...read, ignored }, pdf)).toEqual([]);
  };

  test("printed by a browser, in two columns, it gives the records of its text", async () => {
    const { source, text } = volume(id);
    compare(source, fromPdf(source, `${id}-printed`, await printed(text, TITLE, browser)));
  });

  test("drawn by a library, in one column, it gives the records of its text; what stands around it is set aside", async () => {
    const { source, text } = volume(id, plainSigns);
    const pdf = fromPdf(source, `${id}-drawn`, await drawn(text, TITLE));
    compare(source, pdf);
    const around = [...pdf.furniture.keys()].map((line) => pdf.lines[line - 1]);
    expect(around.filter((line) => line?.startsWith(TITLE))).toHaveLength(pdf.pageStarts.length);
    expect(pdf.lines.filter((line, i) => line.includes(TITLE) && !pdf.furniture.has(i + 1))).toEqual([]);
    for (const start of pdf.pageStarts.slice(1)) expect(pdf.lines[start - 1]).toBe("\f");
  });
});
