import type { Term } from "#domain/directory.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName } from "../common/near-names.ts";
import { placesOf } from "../common/proper-names.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";
import { mergedContacts, reachingLines, readReach, speakersAsContacts } from "./contact-lines.ts";
import { termDefined } from "./faq.ts";
import { toldByHouse } from "./houses-told.ts";
import { namedByHeading } from "./named-heading.ts";
import { isPublicBody, ownSubjectOf } from "./own-subject.ts";
import type { Part } from "./parts.ts";
import type { SectionSpeaker } from "./people-of-part.ts";
import { affiliated, type Entry, entriesOf, speakerOfEntry } from "./presentations.ts";
import { type Piece, profile } from "./profile.ts";
import { silentSpeakers } from "./silent-speakers.ts";
import { subPartKind } from "./sub-part-kinds.ts";
import { cutSubParts, isRunIn, type SubPart } from "./sub-parts.ts";
import { type Subject, speaksFor, spelledWell, Told } from "./subjects.ts";
import { experienceOf, profilePart } from "./workshop-headings.ts";

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

/** Reads a workshop: who speaks, whom they tell of, what is defined, and the resources that it gives. */
export function readWorkshop(part: Part): Workshop {
  const subParts = cutSubParts(part.blocks);
  const reader = new WorkshopReader(part, subParts);
  subParts.forEach((subPart, order) => {
    reader.take(subPart, order);
    reader.reachIn(subPart);
  });
  return reader.finish(subParts);
}

class WorkshopReader {
  private readonly told = new Told();
  private readonly entries: Entry[] = [];
  private readonly terms: Term[] = [];
  private readonly resources: SubPart[] = [];
  private readonly findings: FindingDraft[] = [];
  private readonly own: SourcedText | null;
  private announced: Block | null = null;
  private readonly isInterview: boolean;

  constructor(
    private readonly part: Part,
    subParts: readonly SubPart[],
  ) {
    const entries = subParts
      .filter((s) => subPartKind(s) === "speakers")
      .flatMap((s) => entriesOf(s.blocks, s.heading !== null).entries);
    this.isInterview = subParts.filter(isRunIn).length >= 2;
    this.own = ownSubjectOf(part.title, entries, part.blocks);
  }

  take(subPart: SubPart, order: number): void {
    const { heading, blocks } = subPart;
    const what = subPartKind(subPart);
    switch (what) {
      case "speakers":
        if (heading) this.announced ??= heading;
        this.presentation(subPart, order);
        return;
      case "resources":
        this.resources.push(subPart);
        this.told.current = null;
        return;
      case "contact":
        this.contact(blocks);
        return;
      case "key-points":
        this.told.current = null;
        return;
      case "experience":
      case "approach":
        this.experience(subPart, order);
        return;
      case "profile":
        if (heading) this.goOn(heading, blocks, order);
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
    for (const subject of this.told.subjects) spelledWell(subject, texts, this.part.title);
    const entries = this.entries.map((entry) => affiliated(entry, this.told.subjects));
    const known = this.told.subjects.map((s) => s.name.oneLine);
    const isAlone = (subject: Subject) =>
      known.length === 1 && isNearName(this.own?.text ?? "", subject.name.text);
    const initiatives = this.told.subjects.flatMap((subject) => {
      const draft = profile(subject, known);
      if (!draft) return [];
      const speaking = entries.filter((entry) => speaksFor(entry, subject, isAlone(subject)));
      draft.places.push(...speaking.flatMap((entry) => entry.places));
      draft.contacts = mergedContacts([...speakersAsContacts(speaking), ...draft.contacts]);
      return [draft];
    });
    return {
      speakers: entries.map(speakerOfEntry),
      entries,
      initiatives,
      terms: this.terms,
      resources: this.resources,
      findings: [...this.findings, ...silentSpeakers(this.entries, this.announced ?? this.part.heading)],
    };
  }

  private presentation(subPart: SubPart, order: number): void {
    const { entries, rest } = entriesOf(subPart.blocks, subPart.heading !== null);
    this.entries.push(...entries);
    const text = [...rest, ...entries.flatMap((e) => (e.organisation ? [] : e.description))];
    for (const entry of entries) {
      const name = entry.organisation;
      if (!name || entry.description.length === 0 || isPublicBody(name.text)) continue;
      // Whoever speaks of an initiative that the title quotes may be somebody else.
      const isQuoted = this.own && /[«“"]/u.test(this.part.title?.text ?? "");
      if (isQuoted && !isNearName(this.own?.text ?? "", name.text)) continue;
      const title = subPart.heading?.text.oneLine ?? name.oneLine;
      const blocks =
        entry.kind === "organisation" ? [...entry.blocks, ...entry.description] : entry.description;
      // The line that presents the person belongs to the place of the organisation, not to its description.
      const lead = entry.kind === "person" ? entry.blocks : [];
      const piece: Piece = { kind: "description", title, blocks, lead, order, isItsOwn: false };
      this.told.tell(name, piece, entry.alias);
    }
    const tellsOfOwn = this.own && text.some((b) => placesOf(this.own?.text ?? "", b.text).length > 0);
    if (this.own && tellsOfOwn)
      this.told.tell(this.own, {
        kind: "description",
        title: this.own.oneLine,
        blocks: text,
        order,
        isItsOwn: false,
      });
    this.told.current = null;
  }

  private experience({ heading, blocks }: SubPart, order: number): void {
    if (!heading) return;
    const approach = { kind: "description" as const, name: heading.text.trim() };
    const experience = experienceOf(heading.text) ?? approach;
    this.told.tell(experience.name, {
      kind: experience.kind,
      title: heading.text.oneLine,
      blocks: [heading, ...blocks],
      order,
      isItsOwn: true,
    });
  }

  private goOn(heading: Block, blocks: readonly Block[], order: number): void {
    const title = heading.text.oneLine;
    const kind = profilePart(heading.text);
    if (!kind || blocks.length === 0) return;
    const piece: Piece = { kind, title, blocks: [heading, ...blocks], order, isItsOwn: false };
    const houses = kind === "description" ? toldByHouse(blocks, this.entries, this.part.blocks) : [];
    if (houses.length > 0) {
      for (const house of houses) this.told.tell(house.name, { ...piece, blocks: house.blocks });
      this.told.current = null;
    } else if (this.told.current) this.told.current.pieces.push(piece);
    else if (this.own) this.told.tell(this.own, piece);
  }

  /** A heading that teaches: of one initiative where it names it, else of the subject in general. */
  private teaching(heading: Block, blocks: readonly Block[], order: number): void {
    const term = termDefined(heading, blocks);
    if (term) this.terms.push(term);
    const isQuestion = heading.text.oneLine.endsWith("?");
    const title = heading.text.oneLine;
    const piece: Piece = { kind: "actions", title, blocks: [heading, ...blocks], order, isItsOwn: false };
    const own = this.own;
    const named = isQuestion
      ? null
      : this.told.subjects.find((s) => placesOf(s.name.oneLine, heading.text).length > 0);
    const mayTellOfOwn = own && !named && !isQuestion && !term;
    const tellsOfOwn = mayTellOfOwn && placesOf(own.oneLine, heading.text).length > 0;
    const byName = named || term || tellsOfOwn ? null : namedByHeading(heading.text, blocks);
    this.told.current = named ?? null;
    if (named) named.pieces.push(piece);
    else if (tellsOfOwn) this.told.tell(own, { ...piece, kind: "description", isItsOwn: true });
    else if (byName) {
      this.told.tell(byName.name, { ...piece, kind: "description", isItsOwn: true });
      this.told.current?.places.push(...byName.places);
    } else if (own && this.isInterview && isQuestion)
      this.told.answer(own, { ...piece, kind: "description" }, heading.text, blocks[0]?.text);
  }

  /** « Pour visiter : nom@site.fr », at the end of another part. */
  reachIn(subPart: SubPart): void {
    if (["contact", "resources", "speakers"].includes(subPartKind(subPart) ?? "")) return;
    const lines = reachingLines(subPart.blocks);
    if (lines.length > 0) this.contact(lines);
  }

  /** How to reach whom was told last, or the one that the workshop is about. */
  private contact(blocks: readonly Block[]): void {
    const reach = readReach(blocks);
    const subject = this.told.reached(blocks, this.own);
    const about = subject?.name.oneLine ?? null;
    this.findings.push(...reach.findings.map((finding) => ({ ...finding, about })));
    if (subject) subject.reach.push(reach);
  }
}
