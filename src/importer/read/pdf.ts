import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { z } from "zod";

/** Words of one face and size on a page: where they begin and their baseline, in points from the top left corner. */
const runSchema = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  size: z.number(),
  bold: z.boolean(),
  upright: z.boolean(),
});
const pageSchema = z.object({ width: z.number(), height: z.number(), runs: z.array(runSchema) });
const answerSchema = z.union([
  z.object({ pages: z.array(pageSchema) }),
  z.object({ refused: z.enum(["long", "locked", "damaged"]) }),
]);

export type PdfRun = z.infer<typeof runSchema>;
export type PdfPage = z.infer<typeof pageSchema>;

const MOST_BYTES = 200_000_000;
const MOST_PAGES = 1_500;
const MOST_SECONDS = 300;
const MOST_MEMORY = 1_500;
/** A page with fewer letters has none but those of a stamp or a number. */
const FEWEST_LETTERS = 10;
/** Of a text whose fonts do not say which letters they draw, more than this is no letter. */
const MOST_UNKNOWN = 0.2;

const REFUSALS = {
  empty: "le fichier est vide, on attend une publication en PDF",
  heavy: `ce PDF pèse plus de ${MOST_BYTES / 1_000_000} Mo : enregistrez-en une copie allégée, ou en plusieurs fichiers`,
  long: `ce PDF a plus de ${MOST_PAGES} pages : enregistrez-le en plusieurs fichiers`,
  locked: "ce PDF est protégé par un mot de passe : enregistrez-en une copie sans protection",
  damaged: "ce PDF est abîmé et ne s'ouvre pas : demandez-en une nouvelle copie à son éditeur",
  slow: `ce PDF ne se lit pas en ${MOST_SECONDS / 60} minutes ou avec la mémoire prévue : enregistrez-en une copie allégée, ou en plusieurs fichiers`,
  scan: "ce PDF est fait d'images sans texte : passez-le d'abord dans un logiciel de reconnaissance de caractères (OCR), puis donnez le PDF ou le texte .txt qu'il rend",
  unknown:
    "les polices de ce PDF ne disent pas quelles lettres elles dessinent : passez-le dans un logiciel de reconnaissance de caractères (OCR), ou demandez à l'éditeur un PDF avec son texte",
} as const;

/** The pages of a PDF with their letters, or why it cannot be read: a French sentence without the file's name. */
export function pdfPages(file: string): PdfPage[] | string {
  const { size } = statSync(file);
  if (size === 0) return REFUSALS.empty;
  if (size > MOST_BYTES) return REFUSALS.heavy;
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const reader = fileURLToPath(new URL("pdf-letters.ts", import.meta.url));
  const { stdout, signal, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MOST_MEMORY}`, "--import", loader, reader, file, String(MOST_PAGES)],
    {
      encoding: "utf8",
      timeout: MOST_SECONDS * 1000,
      maxBuffer: 1_000_000_000,
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  if (signal !== null || status !== 0) return REFUSALS.slow;
  const answer = answerSchema.parse(JSON.parse(stdout));
  if ("refused" in answer) return REFUSALS[answer.refused];
  const letters = answer.pages.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join("")
      .replace(/\s/gu, ""),
  );
  const all = letters.join("");
  if (all.length < FEWEST_LETTERS * letters.length) return REFUSALS.scan;
  const unknown = all.replace(/[\p{L}\p{M}\p{N}\p{P}\p{S}]/gu, "").replaceAll("\u00ad", "").length;
  return unknown > all.length * MOST_UNKNOWN ? REFUSALS.unknown : answer.pages;
}
