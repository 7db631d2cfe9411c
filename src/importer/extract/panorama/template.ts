import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import type { Block } from "../../parse/block.ts";
import { emailsIn, phonesIn } from "../common/contact.ts";
import { headingForm } from "../common/headings.ts";
import {
  isStudyMarker,
  kindByWords,
  mayOpenStudy,
  partKind,
  profileKind,
  profileKindOf,
  unnumbered,
} from "./heading-kinds.ts";
import { cardLength } from "./identity-labels.ts";
import type { ProfilePartKind } from "./profile-headings.ts";
import { SUBTITLE } from "./profile-words.ts";
import { numberedMarkers, numberingOf } from "./unit-markers.ts";

/** What a publication repeats: the lines that open its studies, and the headings of their parts. */
export interface Template {
  /** Words that a number follows (« gros plan »), and whole lines that stand over each title (« portrait »). */
  markers: ReadonlySet<string>;
  /** Headings that no table knows and that several studies print, with what their texts show them to be. */
  labels: ReadonlyMap<string, ProfilePartKind>;
  /** The parts of a profile that its headings open, at least once. */
  parts: ReadonlySet<ProfilePartKind>;
}

/** How far from a repeated heading a known part of a profile stands at most, in blocks. */
const NEAR = 14;

/** The words of a heading, its number left out, to know it again by. */
export function formOf(text: string): string {
  return headingForm(unnumbered(text));
}

/** Finds what the publication repeats, by which its studies show their own template. */
export function templateOf(blocks: readonly Block[]): Template {
  const markers = new Set(numberedMarkers(blocks));
  const times = timesPrinted(blocks);
  const known = blocks.map((b) => b.kind === "heading" && isLabel(b, times));
  const places = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (
      block.kind !== "heading" ||
      !mayRepeat(block) ||
      (profileKind(block.text.oneLine) && !partKind(block.text.oneLine))
    )
      return;
    const form = formOf(block.text.oneLine);
    if (form.length > 2 && !markers.has(numberingOf(block) ?? ""))
      places.set(form, [...(places.get(form) ?? []), i]);
  });
  const labels = new Map<string, ProfilePartKind>();
  for (const [form, at] of places) {
    const among = at.filter((i) => known.slice(Math.max(0, i - NEAR), i + NEAR).includes(true));
    if (among.length < 2 || among.length < at.length) continue;
    // A line that stands over a title each time opens a study; one with a text under it is a part of one.
    const [first = 0] = at;
    const part = partKind(blocks[first]?.text.oneLine ?? "");
    if (part) labels.set(form, part === "briefs" ? "identity" : "resources");
    else if (at.every((i) => standsOver(blocks, i, known))) markers.add(form);
    else labels.set(form, kindByWords(form)?.kind ?? kindOfTexts(at.map((i) => textUnder(blocks, i))));
  }
  blocks.forEach((block, i) => {
    if (isBanner(blocks, i, known)) markers.add(formOf(block.text.oneLine));
  });
  const opened = blocks.flatMap((b) => (b.kind === "heading" ? [profileKindOf(b)] : []));
  const parts = new Set([...opened, ...labels.values()].filter((kind) => kind !== null));
  return { markers, labels, parts };
}

function timesPrinted(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== "heading" || !mayRepeat(block)) continue;
    const form = formOf(block.text.oneLine);
    times.set(form, (times.get(form) ?? 0) + 1);
  }
  return times;
}

/** So plainly the words of a heading that comes back must say which part of a study it opens. */
const PLAIN = 3;

/** A heading that opens a part of a study: by a known wording, or by its words where the publication repeats it. */
function isLabel(heading: Block, times: ReadonlyMap<string, number>): boolean {
  const text = heading.text.oneLine;
  if (profileKind(text) !== null) return true;
  if (partKind(text) !== null) return false;
  return (times.get(formOf(text)) ?? 0) > 1 && (kindByWords(text)?.score ?? 0) >= PLAIN;
}

/** A line right over a title, or over the identity card where the title was printed elsewhere. */
function standsOver(blocks: readonly Block[], at: number, known: readonly boolean[]): boolean {
  const next = blocks[at + 1];
  return (next?.kind === "heading" && !known[at + 1]) || cardLength(blocks, at + 1) > 0;
}

/** « L'entretien », of a lower rank than the title right under it, with which a profile begins. */
function isBanner(blocks: readonly Block[], at: number, known: readonly boolean[]): boolean {
  const [block, title] = [blocks[at], blocks[at + 1]];
  if (block?.kind !== "heading" || title?.kind !== "heading" || title.depth >= block.depth) return false;
  const isNamed = known[at] || known[at + 1] || partKind(title.text.oneLine) !== null;
  if (isNamed || block.text.length > LONGEST_BANNER || !mayRepeat(block) || numberingOf(title)) return false;
  return known.slice(at + 2, at + 5).includes(true) || cardLength(blocks, at + 2) > 0;
}

const LONGEST_BANNER = 40;

/** Parts of a publication that may be parts of each study too: « En bref » over each identity card. */
const INSIDE: ReadonlySet<DocumentSectionKind | null> = new Set([null, "briefs", "resources"]);

function mayRepeat(block: Block): boolean {
  const text = block.text.oneLine;
  return (
    text.length <= 90 &&
    !SUBTITLE.test(text) &&
    !isStudyMarker(block) &&
    !mayOpenStudy(text) &&
    INSIDE.has(partKind(text))
  );
}

function textUnder(blocks: readonly Block[], heading: number): Block[] {
  const under: Block[] = [];
  for (let i = heading + 1; i < blocks.length && blocks[i]?.kind !== "heading"; i++)
    under.push(blocks[i] as Block);
  return under;
}

/** What several texts under one heading have in common: addresses; else they describe. */
function kindOfTexts(texts: readonly Block[][]): ProfilePartKind {
  const most = (holds: (blocks: Block[]) => boolean) => texts.filter(holds).length * 2 > texts.length;
  if (
    most((blocks) =>
      blocks.some((b) => b.text.length < 300 && emailsIn(b.text).length + phonesIn(b.text).length > 0),
    )
  )
    return "contact";
  return "description";
}

/** Is a heading one that several studies print? Then it opens no part of the publication. */
export function isRepeatedLabel(heading: Block, { labels }: Template): boolean {
  return heading.text.length <= 90 && labels.has(formOf(heading.text.oneLine));
}

/** The part of a profile that a heading opens, by its words or by what the publication repeats. */
export function labelKind(heading: Block, template: Template): ProfilePartKind | null {
  const { labels } = template;
  if (isUnitMarker(heading, template)) return null;
  const text = heading.text.oneLine;
  const known = (text.length <= 90 ? labels.get(formOf(text)) : undefined) ?? profileKind(text);
  return known ?? (heading.role === "label" ? (kindByWords(text)?.kind ?? "description") : null);
}

/** Does a heading open a study by the words that the publication repeats for it? */
export function isUnitMarker(block: Block, { markers }: Template): boolean {
  if (markers.size === 0 || block.kind === "note" || block.text.length > 160) return false;
  const numbering = numberingOf(block);
  return (
    (numbering !== null && markers.has(numbering)) ||
    (block.kind === "heading" && markers.has(formOf(block.text.oneLine)))
  );
}
