import { closeSync, existsSync, openSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Annotation, annotationSchema } from "#domain/annotation.ts";
import { type CatalogueEntry, catalogueEntrySchema } from "#domain/catalogue.ts";
import { fileTrouble } from "#lib/file-trouble.ts";
import { fold } from "#lib/text.ts";
import { ImportRefused, type Problem } from "../refused.ts";
import { readDocument, readPdfDocument, type SourceDocument, unreadable } from "./document.ts";
import { pdfPages } from "./pdf.ts";
import { checked, yamlEntries } from "./yaml.ts";

/** A decision with the lines where its quote stands. */
export interface AnnotationWithPlace {
  annotation: Annotation;
  document: string;
  lineStart: number;
  lineEnd: number;
  file: string;
  line: number;
}

export interface Seeds {
  sources: SourceDocument[];
  annotations: AnnotationWithPlace[];
  /** The publications whose file gives no text, by their ids: the others are read without them. */
  refused: { id: string; problem: Problem }[];
}

const MEGABYTE = 1_000_000;
/** A hundred times a booklet of fifty pages. */
const LARGEST = 20 * MEGABYTE;
const TOO_LARGE = (size: number) =>
  `le fichier fait ${Math.ceil(size / MEGABYTE)} Mo, on attend ${LARGEST / MEGABYTE} Mo au plus : donnez-en le texte seul, ou coupez-le en plusieurs publications`;

/** Reads a seeds folder whole. Throws ImportRefused with everything that is wrong with it. */
export function readSeeds(folder: string): Seeds {
  const problems: Problem[] = [];
  const shown = basename(folder);
  const catalogue = join(folder, "catalogue.yaml");
  if (!existsSync(catalogue)) {
    throw new ImportRefused([
      {
        file: `${shown}/catalogue.yaml`,
        line: null,
        message: "le fichier manque, on attend le catalogue des publications",
      },
    ]);
  }
  const sources: SourceDocument[] = [];
  const refused: Seeds["refused"] = [];
  const seen = new Map<string, number>();
  for (const item of yamlEntries(
    `${shown}/catalogue.yaml`,
    textOf(catalogue, `${shown}/catalogue.yaml`),
    "documents",
    problems,
  )) {
    const entry = checked(catalogueEntrySchema, item, `${shown}/catalogue.yaml`, problems);
    if (!entry) continue;
    const earlier = seen.get(entry.id);
    if (earlier !== undefined) {
      problems.push({
        file: `${shown}/catalogue.yaml`,
        line: item.line,
        message: `id : « ${entry.id} » est déjà celui de l'entrée de la ligne ${earlier}`,
      });
      continue;
    }
    seen.set(entry.id, item.line);
    const source = readSource(folder, shown, entry, item.line, problems);
    if (source && "message" in source) refused.push({ id: entry.id, problem: source });
    else if (source) sources.push(source);
  }
  const annotations = sources.flatMap((source) => readAnnotations(folder, shown, source, problems));
  if (sources.length === 0 || problems.length > 0) problems.push(...refused.map(({ problem }) => problem));
  if (problems.length > 0) throw new ImportRefused(problems);
  return { sources, annotations, refused };
}

/** A publication; a problem of its own where its file gives no text; null for what is wrong with the seeds. */
function readSource(
  folder: string,
  shown: string,
  entry: CatalogueEntry,
  line: number,
  problems: Problem[],
): SourceDocument | Problem | null {
  const file = `${shown}/documents/${entry.file}`;
  const source = readable(() => sourceOf(join(folder, "documents", entry.file), entry));
  if (typeof source === "string") return { file, line: null, message: source };
  if (source === null)
    problems.push({
      file: `${shown}/catalogue.yaml`,
      line,
      message: `file : « ${entry.file} » n'est pas dans ${shown}/documents/`,
    });
  return source;
}

/** The publication of a file; why it gives no text, a French sentence without the file's name; null where there is none. */
function sourceOf(path: string, entry: CatalogueEntry): SourceDocument | string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isFile()) return "ce n'est pas un fichier, on attend une publication en texte ou en PDF";
  closeSync(openSync(path, "r"));
  if (entry.file.toLowerCase().endsWith(".pdf")) {
    const pages = pdfPages(path);
    return typeof pages === "string" ? pages : readPdfDocument(entry, readFileSync(path), pages);
  }
  // Before it is read: a file of a gigabyte would take all memory.
  if (found.size > LARGEST) return TOO_LARGE(found.size);
  const bytes = readFileSync(path);
  return unreadable(bytes) ?? readDocument(entry, bytes);
}

/** What reading files gives; a French sentence where the system does not let them be read. */
function readable<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    const code = fileTrouble(error);
    if (code === null) throw error;
    return `le fichier ne peut être lu (${code}) : vérifiez que ce compte en a le droit`;
  }
}

/** The text of a file without which nothing can be read. */
function textOf(path: string, file: string): string {
  const bytes = readable(() => readFileSync(path));
  if (typeof bytes === "string") throw new ImportRefused([{ file, line: null, message: bytes }]);
  return bytes.toString("utf8");
}

function readAnnotations(
  folder: string,
  shown: string,
  source: SourceDocument,
  problems: Problem[],
): AnnotationWithPlace[] {
  const file = `${shown}/annotations/${source.entry.id}.yaml`;
  const path = join(folder, "annotations", `${source.entry.id}.yaml`);
  if (!existsSync(path)) return [];
  return yamlEntries(file, textOf(path, file), "decisions", problems).flatMap((item) => {
    const annotation = checked(annotationSchema, item, file, problems);
    if (!annotation) return [];
    const place = findQuote(source, annotation.quote);
    if (!place) {
      problems.push({
        file,
        line: item.line,
        message: `quote : « ${annotation.quote} » n'est pas dans le document ${source.entry.id}, on attend des mots qui y sont`,
      });
      return [];
    }
    return [{ annotation, document: source.entry.id, ...place, file, line: item.line }];
  });
}

/** The lines where a quote stands word for word; line ends and runs of blanks count as one blank. */
export function findQuote(
  source: SourceDocument,
  quote: string,
): { lineStart: number; lineEnd: number } | null {
  const starts: number[] = [];
  let whole = "";
  for (const line of source.lines) {
    starts.push(whole.length);
    whole += `${line.replace(/\s+/gu, " ").trim()} `;
  }
  // Empty lines add a blank each; the quote may run over them.
  const pattern = quote
    .trim()
    .split(/\s+/u)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const found = new RegExp(pattern, "u").exec(whole);
  if (!found || fold(quote).trim() === "") return null;
  const lineOf = (at: number) => starts.findLastIndex((start) => start <= at) + 1;
  return { lineStart: lineOf(found.index), lineEnd: lineOf(found.index + found[0].length - 1) };
}
