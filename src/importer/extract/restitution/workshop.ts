import type { Term } from "#domain/directory.ts";
import { fold } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import { isNearName, isSameName, sharesWords } from "../common/near-names.ts";
import { placesOf } from "../common/proper-names.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";
import { PROFILE_PARTS } from "./expectations.ts";
import { termDefined } from "./faq.ts";
import type { Part } from "./parts.ts";
import type { SectionSpeaker } from "./people-of-part.ts";
import { type Entry, entriesOf, speakerOfEntry } from "./presentations.ts";
import { type Piece, profile, type Subject } from "./profile.ts";
import { experienceOf, workshopHeading } from "./workshop-headings.ts";

/** What one workshop gives. */
export interface Workshop {
  speakers: SectionSpeaker[];
  entries: Entry[];
  initiatives: InitiativeDraft[];
  terms: Term[];
  /** The blocks of « Pour aller plus loin ». */
  resources: SubPart[];
  findings: FindingDraft[];
}

/** A heading inside a workshop with the blocks under it. */
export interface SubPart {
  heading: Block | null;
  blocks: Block[];
}

/** Public bodies present policies, not initiatives of their own. */
const NO_INITIATIVE =
  /^(?:la |le |l'|les )?(?:dreets|ddets|drieets|prefecture|etat|region|departement|conseil (?:regional|departemental)|ministere|cci|chambre|agglomeration|communaute|ville|metropole|commune|opco)\b/;

/** Reads a workshop: who speaks, whom they tell of, what is defined, and the resources that it gives. */
export function readWorkshop(part: Part): Workshop {
  const subParts = cutSubParts(part.blocks);
  const reader = new WorkshopReader(part);
  subParts.forEach((subPart, order) => {
    reader.take(subPart, order);
  });
  return reader.finish(subParts);
}

/** Cuts blocks at their headings, and at bold lines that say what a heading says. */
export function cutSubParts(blocks: readonly Block[]): SubPart[] {
  const found: SubPart[] = [];
  for (const block of blocks) {
    const isBoldTitle =
      block.kind === "paragraph" &&
      block.text.length <= 100 &&
      block.text.boldness > 0.95 &&
      workshopHeading(block.text) !== null;
    if (block.kind === "heading" || isBoldTitle) found.push({ heading: block, blocks: [] });
    else if (found.length === 0) found.push({ heading: null, blocks: [block] });
    else found.at(-1)?.blocks.push(block);
  }
  return found;
}

class WorkshopReader {
  private readonly subjects: Subject[] = [];
  private readonly entries: Entry[] = [];
  private readonly terms: Term[] = [];
  private readonly resources: SubPart[] = [];
  private current: Subject | null = null;
  private announced: Block | null = null;

  constructor(private readonly part: Part) {}

  take(subPart: SubPart, order: number): void {
    const { heading, blocks } = subPart;
    const what = heading ? workshopHeading(heading.text) : "speakers";
    switch (what) {
      case "speakers":
        if (heading) this.announced ??= heading;
        this.presentation(subPart, order);
        return;
      case "resources":
        this.resources.push(subPart);
        this.current = null;
        return;
      case "key-points":
        this.current = null;
        return;
      case "experience":
        this.experience(subPart, order);
        return;
      case "approach":
        if (heading)
          this.tell(heading.text.trim(), {
            kind: "description",
            title: heading.text.oneLine,
            blocks: [heading, ...blocks],
            order,
            isItsOwn: true,
          });
        return;
      case "profile":
        if (heading && this.current) this.goOn(heading, blocks, order);
        return;
      case null:
        if (heading) this.teaching(heading, blocks, order);
        return;
      default:
        what satisfies never;
    }
  }

  finish(subParts: readonly SubPart[]): Workshop {
    const texts = [
      ...(this.part.title ? [this.part.title] : []),
      ...subParts.flatMap((s) => [...(s.heading ? [s.heading] : []), ...s.blocks]).map((b) => b.text),
    ];
    for (const subject of this.subjects) this.nameWell(subject, texts);
    const known = this.subjects.map((s) => s.name.oneLine);
    const initiatives = this.subjects.map((s) => profile(s, known)).filter((i) => i !== null);
    return {
      speakers: this.entries.map(speakerOfEntry),
      entries: this.entries,
      initiatives,
      terms: this.terms,
      resources: this.resources,
      findings: this.silence(),
    };
  }

  private presentation(subPart: SubPart, order: number): void {
    const { entries } = entriesOf(subPart.blocks, subPart.heading !== null);
    this.entries.push(...entries);
    for (const entry of entries) {
      const name = entry.organisation;
      if (!name || entry.description.length === 0 || NO_INITIATIVE.test(fold(name.text))) continue;
      const title = subPart.heading?.text.oneLine ?? name.oneLine;
      const blocks =
        entry.kind === "organisation" ? [...entry.blocks, ...entry.description] : entry.description;
      // The line that presents the person belongs to the place of the organisation, not to its description.
      const lead = entry.kind === "person" ? entry.blocks : [];
      this.tell(name, { kind: "description", title, blocks, lead, order, isItsOwn: false }, entry.alias);
    }
    this.current = null;
  }

  private experience({ heading, blocks }: SubPart, order: number): void {
    const experience = heading && experienceOf(heading.text);
    if (!heading || !experience) return;
    this.tell(experience.name, {
      kind: experience.kind,
      title: heading.text.oneLine,
      blocks: [heading, ...blocks],
      order,
      isItsOwn: true,
    });
  }

  private goOn(heading: Block, blocks: readonly Block[], order: number): void {
    const kind = readHeading(heading.text.oneLine, PROFILE_PARTS);
    if (!kind || blocks.length === 0) return;
    this.current?.pieces.push({
      kind,
      title: heading.text.oneLine,
      blocks: [heading, ...blocks],
      order,
      isItsOwn: false,
    });
  }

  /** A heading that teaches: of one initiative where it names it, else of the subject in general. */
  private teaching(heading: Block, blocks: readonly Block[], order: number): void {
    const term = termDefined(heading, blocks);
    if (term) this.terms.push(term);
    const named = heading.text.oneLine.endsWith("?")
      ? null
      : this.subjects.find((s) => placesOf(s.name.oneLine, heading.text).length > 0);
    this.current = named ?? null;
    named?.pieces.push({
      kind: "actions",
      title: heading.text.oneLine,
      blocks: [heading, ...blocks],
      order,
      isItsOwn: false,
    });
  }

  private tell(name: SourcedText, piece: Piece, alias: SourcedText | null = null): void {
    let subject = this.subjects.find((s) => isNearName(s.name.oneLine, name.oneLine));
    if (!subject) {
      subject = { name, aliases: [], pieces: [] };
      this.subjects.push(subject);
    } else if (!isSameName(subject.name.oneLine, name.oneLine)) subject.aliases.push(name);
    if (alias) subject.aliases.push(alias);
    subject.pieces.push(piece);
    this.current = subject;
  }

  /** A name printed in capitals takes its ordinary spelling from the text; near spellings become aliases. */
  private nameWell(subject: Subject, texts: readonly SourcedText[]): void {
    if (subject.name.text === subject.name.text.toUpperCase() && subject.name.length > 5) {
      const forms = texts.flatMap((text) => placesOf(subject.name.oneLine, text));
      subject.name = forms.find((form) => /\p{Ll}/u.test(form.text)) ?? subject.name;
    }
    const own = subject.name.oneLine;
    if (!/\s/u.test(own)) {
      for (const { whole } of texts.flatMap((text) =>
        text.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}\d'’-]{4,}/gu),
      )) {
        const isNew = ![own, ...subject.aliases.map((a) => a.oneLine)].some((n) => isSameName(n, whole.text));
        if (isNew && isNearName(own, whole.text)) subject.aliases.push(whole);
      }
    }
    const approach = this.part.title?.match(/(?:zoom|focus)\s+sur\s+(?:la\s|le\s|l['’])?(.+)$/iu)?.groups[0];
    if (approach && sharesWords(own, approach.oneLine) && !isSameName(own, approach.oneLine))
      subject.aliases.push(approach);
  }

  /** Speakers that are announced and not named. */
  private silence(): FindingDraft[] {
    if (this.entries.some((entry) => entry.kind === "person")) return [];
    const at = this.announced ?? this.part.heading;
    if (!at) return [];
    const found = this.entries
      .map((entry) => entry.organisation?.oneLine)
      .filter((name) => name !== undefined);
    const message =
      found.length > 0
        ? "L'atelier présente ses intervenants par leur organisation, sans nommer personne."
        : "L'atelier ne dit pas qui y intervient.";
    return [
      {
        code: "missing-part",
        passage: blockPassage(at),
        message,
        found: found.join(", ") || null,
        expected: "le nom des intervenants",
        about: null,
      },
    ];
  }
}
