import { hull } from "#domain/passage.ts";
import { amountOf, figuresIn } from "../../fill/figures.ts";
import { place, placeDrafts } from "../../fill/places.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { tiesTold } from "../../tie/told.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { firstSentences } from "../common/sentences.ts";
import { startSaidOf } from "../common/started-on.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { type FindingDraft, type InitiativeDraft, initiativeDraft, type PlaceDraft } from "../draft.ts";
import { isTown } from "./announced-name.ts";
import { withAccents } from "./case-places.ts";
import { distinct } from "./case-ties.ts";
import { printingsOf } from "./names.ts";
import { titledKind } from "./slide-titles.ts";
import type { Slide } from "./slides.ts";

export interface Briefs {
  initiatives: InitiativeDraft[];
  findings: FindingDraft[];
}

/** A brief before it is read: the line that names it, and what is told. */
interface Unit {
  title: SourcedText;
  text: SourcedText[];
}

const LONGEST_TITLE = 80;

/** The briefs of a slide: a title over its paragraph, in one block or in two. */
export function briefsOn(slide: Slide): Briefs {
  const units: Unit[] = [];
  const findings: FindingDraft[] = [];
  let waiting: SourcedText | null = null;
  const [first, ...others] = slide.blocks;
  const blocks = first && titledKind(first.text) !== null ? others : slide.blocks;
  for (const { text } of blocks) {
    const lines = printedLines(text).map((l) => l.text);
    const [head] = lines;
    if (!head) continue;
    if (lines.length === 1 && isTitleLine(head, null)) {
      waiting = head;
    } else if (waiting) {
      units.push({ title: waiting, text: [text] });
      waiting = null;
    } else if (lines.length >= 2 && isTitleLine(head, lines[1] ?? null)) {
      units.push({ title: head, text: [SourcedText.join(lines.slice(1), " ")] });
    } else if (titleInside(text)) {
      const title = titleInside(text) as SourcedText;
      units.push({
        title,
        text: [text.slice(text.text.indexOf(title.text) + title.length).without(/^\s*[:–—-]\s*/u)],
      });
    } else {
      const open = units.at(-1);
      if (open && text.lineStart - (open.text.at(-1)?.lineEnd ?? 0) <= 2) open.text.push(text);
      else findings.push(untitled(text));
    }
  }
  return { initiatives: units.map(readBrief), findings };
}

/** « X : elle propose … »: a name run in with its text. */
function titleInside(text: SourcedText): SourcedText | null {
  const name =
    text.match(/^(\p{Lu}[^:.!?]{2,60}?)\s*(?::\s+(?=\p{L})|\s[–—-]\s(?=\p{Ll}|\p{Lu}\p{Ll}+\s\p{Ll}))/u)
      ?.groups[0] ?? null;
  return name && name.oneLine.split(" ").length <= 9 ? name : null;
}

function isTitleLine(line: SourcedText, next: SourcedText | null): boolean {
  const text = line.oneLine;
  return (
    text.length <= LONGEST_TITLE &&
    text.split(" ").length <= 12 &&
    /^(?:[\p{Lu}«"\d])/u.test(text) &&
    !/[?:.]$/u.test(text) &&
    (next === null || /^[\p{Lu}«"\d]/u.test(next.text))
  );
}

function untitled(text: SourcedText): FindingDraft {
  return {
    code: "missing-title",
    passage: text.passage,
    message: "Ce paragraphe d'« en bref » ne dit pas de quelle initiative il parle.",
    found: firstSentences(text, 100).oneLine.slice(0, 120),
    expected: "le nom de l'initiative",
    about: null,
  };
}

const PLACED =
  /\s{0,2}(?:[–—-]\s{1,2}|,\s{1,2}|\()(\p{Lu}[\p{L}’' -]{1,40}?)?\s{0,2}(?:[(,]\s{0,2})?(0[1-9]|[1-9]\d|2[AB])?\){0,2}$/u;

/** « Nom - Ville (59) », « Nom (Ville, 59) », « Nom »: the name, its town and its department. */
function nameAndPlaces(title: SourcedText): { name: SourcedText; places: PlaceDraft[] } {
  const found = title.match(PLACED);
  const [town, code] = found?.groups ?? [];
  if (!found || found.start < 2 || (!town && !code)) return { name: title, places: [] };
  if (town && !code && !isTown(town.oneLine, null)) return { name: title, places: [] };
  const name = title.slice(0, found.start).trim();
  const places = [
    ...(town && isTown(town.oneLine, code?.oneLine ?? null) ? [place("commune", town)] : []),
    ...(code ? [place("department", code)] : []),
  ];
  return { name, places };
}

function readBrief({ title, text }: Unit): InitiativeDraft {
  const { name, places } = nameAndPlaces(title);
  return describe(
    name,
    SourcedText.join(text, " "),
    places,
    hull([title.passage, ...text.map((t) => t.passage)]) ?? title.passage,
  );
}

function describe(
  name: SourcedText,
  text: SourcedText,
  places: PlaceDraft[],
  passage: InitiativeDraft["passage"],
): InitiativeDraft {
  const names = [name.oneLine, ...printingsOf(name.oneLine, text).map((p) => p.oneLine)];
  const draft = initiativeDraft(name.sourced(), "brief", "brief", passage);
  const figures = figuresIn(text, { own: names, carrier: null });
  return {
    ...draft,
    structureTypes: once([...structureTypesOf(name), ...structureTypesSaidOf(names, [text])]),
    places: places.length > 0 ? places : placesTold(names, text),
    summary: text.length >= 20 ? firstSentences(text, 320).sourced() : null,
    startedOn: startSaidOf(names, [text]),
    keyFigures: figures.filter((f) => amountOf(f) === null),
    relations: distinct(tiesTold([text], names)),
  };
}

function once(types: InitiativeDraft["structureTypes"]): InitiativeDraft["structureTypes"] {
  return types.filter((t, i) => types.findIndex((o) => o.value === t.value) === i);
}

/** The towns that it is said to stand in. */
function placesTold(names: readonly string[], text: SourcedText): PlaceDraft[] {
  return placeDrafts(names, [text.respelled(withAccents(text.text))]).filter((t) => t.role === "commune");
}
