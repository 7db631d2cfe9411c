import { isCapitals } from "../../parse/ocr.ts";
import { plainLine } from "../../parse/slide-furniture.ts";
import { type Slide as PrintedSlide, slidesOf } from "../../parse/slides.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { MarkedLines } from "../../parse/title-marks.ts";
import { MARKER } from "./presenters.ts";
import { wordedKind } from "./slide-titles.ts";

/** A text with longer slides than this, on average, is no longer parted in slides. */
const LONGEST_MEAN = 40;

/** The slides of a document, cut at the titles that it marks; a text that lost them, or never had any, is cut at the titles that open its parts. */
export function printedSlides(document: string, { lines, titles }: MarkedLines): PrintedSlide[] {
  const slides = slidesOf(lines, titles);
  const opens = lines.length <= slides.length * LONGEST_MEAN ? opensAnother : opensPart;
  return slides.flatMap((slide) => cut(slide, document, lines, opens));
}

type Opens = (document: string, lines: readonly string[], number: number) => boolean;

function cut(slide: PrintedSlide, document: string, lines: readonly string[], opens: Opens): PrintedSlide[] {
  const parts: PrintedSlide[] = [];
  for (let number = slide.lineStart; number <= slide.lineEnd; number++) {
    if ((lines[number - 1] ?? "").trim() === "") continue;
    const last = parts.at(-1);
    if (!last || opens(document, lines, number)) parts.push({ lineStart: number, lineEnd: number });
    else last.lineEnd = number;
  }
  return parts;
}

/** Two slides on one page: a marker alone well below the text, a title in capitals that says what it is for. */
function opensAnother(document: string, lines: readonly string[], number: number): boolean {
  const isBlank = (n: number) => (lines[n - 1] ?? "").trim() === "";
  const text = plainLine(lines[number - 1] ?? "");
  if (!isBlank(number - 1) || !isBlank(number - 2) || text.length > 90) return false;
  if (MARKER.test(text)) return isBlank(number + 1);
  return (
    isCapitals(text) &&
    !/[.;,:]$/u.test(text) &&
    wordedKind(SourcedText.ofLine(document, number, text)) !== null
  );
}

/** A marker, a title that says what it is for, or capitals alone between blank lines. */
function opensPart(document: string, lines: readonly string[], number: number): boolean {
  const text = plainLine(lines[number - 1] ?? "");
  if ((lines[number - 2] ?? "").trim() !== "" || text.length > 90) return false;
  const isAlone = (lines[number] ?? "").trim() === "";
  if (MARKER.test(text)) return true;
  if (/[.!?:;,]$/u.test(text) || text === "") return false;
  if (wordedKind(SourcedText.ofLine(document, number, text)) !== null) return isAlone || isCapitals(text);
  return isAlone && isCapitals(text);
}
