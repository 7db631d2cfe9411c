import type { ProfileSection } from "#domain/directory.ts";
import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { hull, type Sourced } from "#domain/passage.ts";
import { profileSectionLabel } from "#domain/section-kinds.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { readHeading } from "../common/headings.ts";
import { legalFormSaidOf } from "../common/legal-form.ts";
import { nameForm } from "../common/near-names.ts";
import { profileOf } from "../common/profile-section.ts";
import { firstSentences } from "../common/sentences.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { type FindingDraft, type InitiativeDraft, initiativeDraft, type PlaceDraft } from "../draft.ts";
import type { Announced } from "./contents.ts";
import { CASE_PARTS, type CasePart, PROFILE_KIND } from "./expectations.ts";
import { bestPrinting, isDamagedForm, printingsOf } from "./names.ts";
import { figureOfTitle, figuresOfPicture } from "./pictures.ts";
import { makersOn, presentedOn, townsOfMap } from "./presented.ts";
import { isTitle, type Slide } from "./slides.ts";

/** The slides that tell of one initiative, and what the contents announced of it. */
export interface Case {
  name: SourcedText;
  slides: Slide[];
  announced: Announced[];
}

const SUMMARY = 320;

/** What the part of a slide is, by its title; null for a slide without one that says so. */
export function casePart(slide: Slide): { part: CasePart; title: Block } | null {
  const [title] = slide.blocks;
  const part = title && title.kind !== "item" ? readHeading(title.text.oneLine, CASE_PARTS) : null;
  return title && part ? { part, title } : null;
}

/** The profile that the slides of a case study give. */
export function readCase({ name, slides, announced }: Case, elsewhere: readonly Block[]): InitiativeDraft {
  const blocks = slides.flatMap((s) => s.blocks);
  const printings = blocks.flatMap((b) => printingsOf(name.oneLine, b.text));
  const all = [...printings, ...elsewhere.flatMap((b) => printingsOf(name.oneLine, b.text))];
  const best =
    announced.length === 0 ? name : bestPrinting(name, [...printings, ...announced.map((a) => a.name)]);
  const texts = blocks.map((b) => b.text);
  const [first] = slides;
  const presented = first ? presentedOn(first) : null;
  const names = [best.oneLine];
  const draft = initiativeDraft(best.sourced(), "full", "own-section", passageOf(slides, best));
  return {
    ...draft,
    aliases: [...(presented?.aliases ?? []), ...damagedForms(best, all)],
    mentions: mentionsOf(announced),
    structureTypes: distinct([...announced.flatMap((a) => a.types), ...structureTypesOf(best)]),
    legalForm: legalFormSaidOf(names, texts),
    places: [
      ...announced.flatMap((a) => a.places),
      ...slides.flatMap(townsOfMap),
      ...slides.flatMap(addressOn),
    ],
    summary: summaryOf(slides),
    startedOn: startedOn(slides),
    keyFigures: slides.flatMap((slide) => {
      const part = casePart(slide);
      return part?.part === "members" || part?.part === "groups"
        ? figureOfTitle(part.title.text)
        : part?.part === "governance"
          ? []
          : figuresOfPicture(slide.lines);
    }),
    relations: [...announced.flatMap((a) => a.relations), ...(presented && first ? makersOn(first) : [])],
    sections: slides.flatMap(sectionOf),
  };
}

function passageOf(slides: readonly Slide[], name: SourcedText): InitiativeDraft["passage"] {
  const lines = slides.flatMap((s) => s.lines);
  return hull(lines.map((line) => line.passage)) ?? name.passage;
}

function distinct(types: InitiativeDraft["structureTypes"]): InitiativeDraft["structureTypes"] {
  return types.filter((t, i) => types.findIndex((other) => other.value === t.value) === i);
}

function mentionsOf(announced: readonly Announced[]): InitiativeDraft["mentions"] {
  return announced.map((a) => ({ role: "mention", passage: blockPassage(a.item) }));
}

/** The forms that recognition made of a name: the clean one is the name, these are how slides print it. */
function damagedForms(name: SourcedText, printings: readonly SourcedText[]): Sourced<string>[] {
  const seen = new Set([nameForm(name.oneLine)]);
  return printings.flatMap((printing) => {
    const form = nameForm(printing.oneLine);
    if (seen.has(form) || !isDamagedForm(name.oneLine, printing.oneLine)) return [];
    seen.add(form);
    return [printing.sourced()];
  });
}

/** The part of the profile that a slide is; one without running text under its title is none. */
function sectionOf(slide: Slide): ProfileSection[] {
  const found = casePart(slide);
  const [opening] = slide.blocks;
  const title = found?.title ?? (opening && isTitle(opening) ? opening : null);
  const body = slide.blocks.filter((b) => b !== title);
  const told = found
    ? body.length > 0
    : body.some((b) => b.text.length >= 80 && /\p{Ll}[.!?]/u.test(b.text.text));
  const passage = hull(slide.blocks.map(blockPassage));
  if (!told || !passage) return [];
  const kind = found ? PROFILE_KIND[found.part] : "description";
  return [profileOf(kind, title?.text.oneLine ?? profileSectionLabel(kind), passage, blocksToMarkdown(body))];
}

const CREATION =
  /cr[ée]ation\s+(?:de|du|d)|assembl[ée]e\s+g[ée]n[ée]rale\s+constitutive|naissance|fondation|cr[ée]{1,2}e?\s+(?:en|le)/iu;
const DATED = /^(?:(?:\d{1,2}(?:er)?\s+)?\p{L}+\s+)?(?:19|20)\d{2}(?=\s*[:–-])/u;

/** The key date that creates it: « Octobre 2023 : … création de l'association … ». */
function startedOn(slides: readonly Slide[]): InitiativeDraft["startedOn"] {
  for (const slide of slides.filter((s) => casePart(s)?.part === "dates")) {
    for (const { text } of slide.blocks) {
      const date = text.match(DATED)?.whole;
      if (date && CREATION.test(text.text))
        return date.sourced({ text: date.oneLine, iso: readDate(date.oneLine) });
    }
  }
  return null;
}

const STANDS =
  /(?:[Ss]itu[ée]{1,2}s?|[Ii]nstall[ée]{1,2}s?|[Bb]as[ée]{1,2}s?|[Ii]mplant[ée]{1,2}s?|[Ll]ocaux|[Aa]dresse)/u;
const STREET =
  /(?:ZAC|ZI|ZA|[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Pp]arc|[Zz]one|[Cc]hemin|[Rr]oute|[Qq]uai|[Aa]ll[ée]e|\d{1,4}(?:\s?bis)?,?\s+(?:rue|avenue|boulevard|place))\s[^,;.]{2,60}?(?=,?\s+(?:à|a|au|\d{5})\s|$)/u;

/** The address that a slide of premises gives: « Situé au cœur de la ZAC X à Y ». */
function addressOn(slide: Slide): PlaceDraft[] {
  if (casePart(slide)?.part !== "place") return [];
  return slide.blocks.flatMap(({ text }): PlaceDraft[] => {
    if (!STANDS.test(text.text)) return [];
    const town = communesNamedIn(text.text).at(-1);
    if (!town) return [];
    const printed = text.slice(town.start, town.end);
    const street = text.slice(0, town.start).match(STREET)?.whole.trim() ?? null;
    const passage = hull([...(street ? [street.passage] : []), printed.passage]);
    if (!passage) return [];
    const raw = street ? text.slice(text.text.indexOf(street.text), town.end).oneLine : printed.oneLine;
    return [
      {
        role: street ? "address" : "commune",
        street: street?.oneLine ?? null,
        postcode: null,
        commune: printed.oneLine,
        department: null,
        raw,
        passage,
      },
    ];
  });
}

/** The missions with what opens their list, else the first running text. */
function summaryOf(slides: readonly Slide[]): Sourced<string> | null {
  const missions = slides.find((slide) => casePart(slide)?.part === "missions");
  const lead = missions?.blocks.findIndex((b) => /:\s*$/u.test(b.text.text)) ?? -1;
  const opened = lead >= 0 ? missions?.blocks.slice(lead, lead + 2) : undefined;
  const passage = opened && hull(opened.map(blockPassage));
  if (passage && opened.length === 2) {
    const value = opened.map((b) => b.text.oneLine).join(" ");
    if (value.length <= SUMMARY * 1.5) return { value, raw: value, passage };
  }
  const running = slides
    .flatMap((s) => s.blocks)
    .find((b) => b.text.length >= 80 && /^\p{Lu}/u.test(b.text.text) && /[.!?]$/u.test(b.text.oneLine));
  return running ? firstSentences(running.text, SUMMARY).sourced() : null;
}

const ROLE =
  /(?<![\p{L}])(?:[Dd]irecteur|[Dd]irectrice|[Cc]harg[ée]{1,2}e?s?\s+d|[Pp]r[ée]sidente?|[Rr]esponsable|[Cc]oordinat\p{L}+|[Gg][ée]rante?|[Ff]ondat\p{L}+)(?![\p{L}]*\s*:)/u;

/** Who presents the case: a role on the opening slides, and nobody's name beside it. */
export function silentSpeaker({ slides, name }: Case): FindingDraft[] {
  const opening = slides[0]?.lines ?? [];
  const line = opening.length <= 8 ? opening.find((l) => ROLE.test(l.text)) : undefined;
  const named = opening.some((l) => /(?<![\p{L}])\p{Lu}\p{Ll}+\s+\p{Lu}[\p{Lu}'’-]{2,}/u.test(l.text));
  if (!line || named) return [];
  return [
    {
      code: "missing-part",
      passage: line.passage,
      message: "La diapositive donne la fonction de qui présente l'initiative, et pas son nom.",
      found: line.oneLine,
      expected: "le nom de l'intervenant",
      about: name.oneLine,
    },
  ];
}
