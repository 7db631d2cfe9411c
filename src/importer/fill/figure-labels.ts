import type { KeyFigure } from "#domain/directory.ts";
import type { DocumentDraft } from "../extract/draft.ts";
import type { SourceDocument } from "../read/document.ts";

/** A verb that opens a label: its subject stands before the number. */
const OPENS_WITH_VERB = /^(?:ont|sont|seront|étaient|avaient)\s/u;
/** « 512 000 livres sont triés et »: the last thing counted before, in the same sentence. */
const COUNTED_BEFORE =
  /(?:\d|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt))\s(\p{Ll}{3,}s)(?!\p{L})[^.!?\d]{0,120}$/u;
const OUT_OF = /^\s?sur (?:\d[\d\s]{0,9}\d|\d)(?![\d%])/u;

/**
 * The figures of a draft under the whole of what they count: « 8 sorties positives sur 10 », « dans 70 % des cas, … »,
 * « 277 000 (livres) sont remis en vente ». What is added stands in the lines of the figure.
 */
export function withWholeLabels(draft: DocumentDraft, source: SourceDocument): DocumentDraft {
  return {
    ...draft,
    initiatives: draft.initiatives.map((initiative) => ({
      ...initiative,
      keyFigures: initiative.keyFigures.map((figure) => ({
        ...figure,
        label: wholeLabel(figure, source.lines),
      })),
    })),
  };
}

function wholeLabel({ label, unit, passage }: KeyFigure, lines: readonly string[]): string {
  const text = lines
    .slice(passage.lineStart - 1, passage.lineEnd)
    .join(" ")
    .replace(/\*\*/gu, "")
    .replace(/\s+/gu, " ");
  const at = text.indexOf(label);
  if (at < 0) return label;
  if (/^cas,\s/u.test(label) && /des $/u.test(text.slice(0, at))) return `des ${label}`;
  const outOf = OUT_OF.exec(text.slice(at + label.length))?.[0] ?? "";
  const noun =
    unit === null && OPENS_WITH_VERB.test(label)
      ? COUNTED_BEFORE.exec(text.slice(0, at).replace(/\d[\d\s]*$/u, ""))?.[1]
      : null;
  return `${noun ? `${noun} ` : ""}${label}${outOf}`;
}
