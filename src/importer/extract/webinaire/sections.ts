import type { CatalogueEntry } from "#domain/catalogue.ts";
import type { Section } from "#domain/directory.ts";
import { DOCUMENT_SECTIONS } from "#domain/section-kinds.ts";
import { comparable, truncate, words } from "#lib/text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { SourceDocument } from "../../read/document.ts";
import { isSameName } from "../common/near-names.ts";
import { outline, type SectionStart } from "../common/outline.ts";
import { firstSentences } from "../common/sentences.ts";
import type { Case } from "./case-study.ts";
import { SECTION_OF, type SlideKind } from "./expectations.ts";
import { accentedCapitals } from "./misread.ts";
import type { Lexicon } from "./ocr-lexicon.ts";
import { repaired } from "./ocr-repair.ts";
import { presentersOn } from "./presenters.ts";
import { titledKind, withoutNumber } from "./slide-titles.ts";
import { definedOn, isTitle, type Slide } from "./slides.ts";

/** Slides that are read together: those of one case study, or one slide with the fragments after it. */
export interface Group {
  kind: Exclude<SlideKind, "vote" | "fragment">;
  slides: Slide[];
  study: Case | null;
}

/** The sections that groups of slides become, their titles put right where it is certain; a voting screen between two slides cuts a section in two passages. */
export function sectionsOf(groups: readonly Group[], source: SourceDocument, lexicon: Lexicon): Section[] {
  const starts = groups.flatMap((group): SectionStart[] => {
    const lines = group.slides.flatMap((s) => s.lines);
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return [];
    return [
      {
        kind: SECTION_OF[group.kind],
        title: spelled(group.study ? titleOfCase(group.study, group) : titleOf(group, source.entry), lexicon),
        number: numberOf(group),
        level: 1,
        speakers: speakersOn(group),
        lineStart: first.lineStart,
        lineEnd: last.lineEnd,
      },
    ];
  });
  return outline(source, starts);
}

/** Where words were glued or cut more is wrong than their letters: such a title stays as it is, and readers are told. */
function spelled(title: string, lexicon: Lexicon): string {
  const right = accentedCapitals(repaired(title, lexicon));
  return words(right).length === words(title).length ? right : title;
}

/** The number before the title of a part: « 4 Vos questions ». */
function numberOf(group: Group): string | null {
  const { slides, kind, study } = group;
  const first = slides[0]?.blocks[0];
  if (kind === "case")
    return study && isOpening(group, study) ? (/\d+/u.exec(study.marker?.text ?? "")?.[0] ?? null) : null;
  if (!first || kind === "cover" || titledKind(first.text) === null) return null;
  const title = printedLines(first.text)[0]?.text;
  return title && withoutNumber(title).length < title.length ? (/\d+/u.exec(title.text)?.[0] ?? null) : null;
}

function speakersOn({ study, kind, slides }: Group): Section["speakers"] {
  if (study) return slides[0] === study.slides[0] ? speakersOf(study.presenters) : [];
  return kind === "round-table" ? speakersOf(slides.flatMap((s) => presentersOn(s.lines))) : [];
}

function isOpening(group: Group, study: Case): boolean {
  return group.slides[0] === study.slides[0];
}

/** The name of the initiative, after the marker that announces who tells of it. */
function titleOfCase(study: Case, group: Group): string {
  return study.marker && isOpening(group, study)
    ? `${study.marker.oneLine} : ${study.name.oneLine}`
    : study.name.oneLine;
}

function speakersOf(presenters: Case["presenters"]): Section["speakers"] {
  return presenters.map(({ name, role, organisation, passage }) => ({
    name: name.oneLine,
    role: role?.oneLine ?? null,
    organisation: organisation?.oneLine ?? null,
    lineStart: passage.lineStart,
    lineEnd: passage.lineEnd,
  }));
}

/** As printed: the first title of the slides, else their first words; the catalogue's title where the cover prints it. */
function titleOf({ kind, slides }: Group, entry: CatalogueEntry): string {
  const blocks = slides.flatMap((s) => s.blocks);
  const label = DOCUMENT_SECTIONS.find((s) => s.kind === SECTION_OF[kind])?.label ?? "Diapositive";
  if (kind === "cover")
    return blocks.find((b) => comparable(b.text.text) === comparable(entry.title))?.text.oneLine ?? label;
  const [first] = blocks;
  if (!first) return label;
  const [line] = printedLines(first.text);
  if (line && titledKind(first.text) !== null) return withoutNumber(line.text).oneLine;
  const { facilitator } = entry;
  if (kind === "facilitator" && facilitator) {
    const name = first.text
      .matchAll(/\S+/u)
      .find(({ end }) => isSameName(first.text.slice(0, end).text, facilitator));
    return first.text.slice(0, name?.end).oneLine;
  }
  const [slide] = slides;
  if (kind === "definition" && slide) return definedOn(slide)?.oneLine ?? label;
  const isShortItem =
    first.kind === "item" &&
    first.text.length <= 60 &&
    blocks[1]?.kind !== "item" &&
    /\s/u.test(first.text.text);
  const title =
    isTitle(first) || (isShortItem && kind === "context")
      ? first
      : blocks.find((b) => isTitle(b) && b.kind === "heading" && b.lineStart - first.lineStart <= 2);
  if (title) return truncate(title.text.oneLine, 110);
  if (kind === "contents") return label;
  const running = blocks.find((b) => b.text.length >= 30) ?? first;
  return truncate(firstSentences(running.text, 90).oneLine, 90);
}
