import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { afterAll, expect, test } from "vitest";
import { ImportRefused } from "../refused.ts";
import { pdfPages } from "./pdf.ts";
import { readSeeds } from "./seeds.ts";

const folder = mkdtempSync(join(tmpdir(), "pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Draw = (file: InstanceType<typeof PDFDocument>) => void;

async function pdf(draw: Draw, options: ConstructorParameters<typeof PDFDocument>[0] = {}) {
  const file = new PDFDocument(options);
  const chunks: Uint8Array[] = [];
  file.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => file.on("end", resolve));
  draw(file);
  file.end();
  await done;
  return Buffer.concat(chunks);
}

function refusal(bytes: Uint8Array): string {
  const file = join(folder, "essai.pdf");
  writeFileSync(file, bytes);
  const pages = pdfPages(file);
  return typeof pages === "string" ? pages : `${pages.length} pages`;
}

const words: Draw = (file) => file.text("Une publication avec son texte, et assez de lettres.");
const picture: Draw = (file) => file.rect(50, 50, 400, 600).fill("#888");

test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
  ["a scan", () => pdf(picture), /^ce PDF est fait d'images sans texte .*\(OCR\)/],
  ["a locked file", () => pdf(words, { userPassword: "secret" }), /^ce PDF est protégé par un mot de passe/],
  ["a damaged file", () => new TextEncoder().encode("%PDF-1.7\nrien d'autre"), /^ce PDF est abîmé/],
  ["an empty file", () => new Uint8Array(), /^le fichier est vide/],
])("%s is refused in one French sentence", async (_, bytes, said) => {
  expect(refusal(await bytes())).toMatch(said);
});

test("what restricts printing alone locks nothing", async () => {
  expect(refusal(await pdf(words, { ownerPassword: "secret" }))).toBe("1 pages");
});

const entry = (id: string, file: string) =>
  `  - { id: ${id}, file: ${file}, family: panorama, title: Essai, publisher: DREETS, publishedOn: 2025 }\n`;

function seeds(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(folder, "seeds-"));
  mkdirSync(join(root, "documents"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return root;
}

test("a scan among other publications is refused by itself; alone it refuses the import", async () => {
  const scan = await pdf(picture);
  const { sources, refused } = readSeeds(
    seeds({
      "catalogue.yaml": `documents:\n${entry("lu", "lu.PDF")}${entry("image", "image.pdf")}${entry("texte", "t.txt")}`,
      "documents/lu.PDF": await pdf(words),
      "documents/image.pdf": scan,
      "documents/t.txt": "# Titre\n",
    }),
  );
  expect(sources.map(({ entry, pageStarts }) => [entry.id, pageStarts])).toEqual([
    ["lu", [1]],
    ["texte", []],
  ]);
  expect(refused).toEqual([
    { id: "image", problem: expect.objectContaining({ message: expect.stringMatching(/OCR/) }) },
  ]);
  const alone = seeds({
    "catalogue.yaml": `documents:\n${entry("image", "image.pdf")}`,
    "documents/image.pdf": scan,
  });
  expect(() => readSeeds(alone)).toThrow(ImportRefused);
});
