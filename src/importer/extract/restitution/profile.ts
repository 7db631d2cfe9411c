import { DEPARTMENTS } from "#domain/departments.ts";
import { hull, type Passage, type Sourced } from "#domain/passage.ts";
import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import { fold } from "#lib/text.ts";
import { countedIn } from "../../fill/figures.ts";
import { place, placeDrafts } from "../../fill/places.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { NO_TIE } from "../../tie/triggers.ts";
import { legalFormSaidOf, legalFormStandingFor } from "../common/legal-form.ts";
import { isNearName, nameForm } from "../common/near-names.ts";
import { profileOf } from "../common/profile-section.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { firstSentences, sentences } from "../common/sentences.ts";
import { startSaidOf } from "../common/started-on.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import { type InitiativeDraft, initiativeDraft, type PlaceDraft, type RelationDraft } from "../draft.ts";
import { readIdentity } from "./identity-items.ts";
import { listedRelations } from "./listed-relations.ts";
import { relationsSaidBy } from "./relations.ts";
import type { Subject } from "./subjects.ts";

/** A run of blocks that tells of one initiative. `order` is its place among the parts of its workshop. */
export interface Piece {
  kind: ProfileSectionKind;
  title: string;
  blocks: Block[];
  order: number;
  /** Blocks before its text that belong to its place: the line that presents the speaker. */
  lead?: Block[];
  /** Its heading names the initiative. */
  isItsOwn: boolean;
}

const SUMMARY = 320;
const OBSERVES: ReadonlySet<ProfileSectionKind> = new Set(["initial-observation", "context", "challenge"]);

/** What a workshop says of one initiative, made a draft. `known` are the names of those told beside it. */
export function profile(subject: Subject, known: readonly string[]): InitiativeDraft | null {
  const runs = runsOf(subject.pieces);
  const main = runs.find((run) => run.isItsOwn) ?? runs[0];
  if (!main) return null;
  const name = subject.name.sourced();
  const names = [name.value, ...subject.aliases.map((alias) => alias.oneLine)];
  const blocks = subject.pieces.flatMap((piece) => piece.blocks).filter((b) => b.kind !== "heading");
  const texts = blocks.map((block) => aboutItself(block.text)).filter((text) => !text.isBlank);
  // What was there before it is told in figures of the territory, or of others.
  const observed = new Set(subject.pieces.filter((p) => OBSERVES.has(p.kind)).flatMap((p) => p.blocks));
  const counting = blocks.filter((b) => !observed.has(b));
  const draft: InitiativeDraft = {
    ...initiativeDraft(name, "full", "own-section", main.passage),
    aliases: subject.aliases.map((alias) => alias.sourced()),
    mentions: runs.filter((run) => run !== main).map(({ passage }) => ({ role: "own-section", passage })),
    structureTypes: structureTypesSaidOf(names, texts),
    legalForm: legalFormSaidOf(names, texts) ?? legalFormStandingFor(names, texts),
    places: [
      ...subject.reach.flatMap((r) => r.places),
      ...subject.places,
      ...placeDrafts(names, texts),
      ...departmentServed(texts),
    ],
    siret: subject.reach.find((r) => r.siret)?.siret ?? null,
    contacts: subject.reach.flatMap((r) => r.contacts),
    websites: subject.reach.flatMap((r) => r.websites),
    summary: summaryOf(names, blocks),
    startedOn: startSaidOf(names, texts),
    perimeter: perimeterOf(texts),
    ...countedIn(counting, { own: names, carrier: null }),
    workforce:
      texts
        .flatMap(sentences)
        .map(readWorkforceSentence)
        .find((w) => w !== null) ?? null,
    relations: withListed(listedRelations(subject.pieces), relationsSaidBy(texts, names, known), names),
    sections: subject.pieces.flatMap((piece) => {
      const passage = hull(piece.blocks.map(blockPassage));
      const markdown = blocksToMarkdown(piece.blocks.filter((b) => b.kind !== "heading"));
      return passage && markdown ? [profileOf(piece.kind, piece.title, passage, markdown)] : [];
    }),
  };
  readIdentity(draft, blocks);
  addNetworks(draft);
  return draft;
}

/** A text without its sentences on somebody whom one should not take it for. */
function aboutItself(text: SourcedText): SourcedText {
  const kept = sentences(text).filter((sentence) => !NO_TIE.test(fold(sentence.text)));
  return kept.length > 0 ? SourcedText.join(kept, " ") : text.slice(0, 0);
}

/** The networks that it says to belong to: « membre du réseau X ». */
function addNetworks(draft: InitiativeDraft): void {
  for (const relation of draft.relations) {
    if (relation.kind !== "member-of" && relation.kind !== "network") continue;
    const { name, passage } = relation;
    if (!draft.networks.some((n) => isNearName(n.value, name)))
      draft.networks.push({ value: name, raw: name, passage });
  }
}

/** What is said in running text is left out where a list names it too, and so is the initiative itself. */
function withListed(
  listed: readonly RelationDraft[],
  said: readonly RelationDraft[],
  names: readonly string[],
): RelationDraft[] {
  const own = listed.filter(
    (r, i) =>
      !names.some((name) => isNearName(name, r.name)) &&
      listed.findIndex((other) => isNearName(other.name, r.name)) === i,
  );
  return [...own, ...said.filter((r) => !own.some((other) => isNearName(other.name, r.name)))];
}

interface Run {
  passage: Passage;
  isItsOwn: boolean;
}

/** The pieces that stand one after the other, made one passage each. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: (Run & { order: number })[] = [];
  for (const piece of [...pieces].sort((a, b) => a.order - b.order)) {
    const last = runs.at(-1);
    const passage = hull([
      ...(last && piece.order === last.order + 1 ? [last.passage] : []),
      ...[...(piece.lead ?? []), ...piece.blocks].map(blockPassage),
    ]);
    if (!passage) continue;
    const run = {
      passage,
      isItsOwn: piece.isItsOwn || (passage.lineStart === last?.passage.lineStart && last.isItsOwn),
      order: piece.order,
    };
    if (last && passage.lineStart === last.passage.lineStart) runs[runs.length - 1] = run;
    else runs.push(run);
  }
  return runs;
}

/** The sentence that says what it is, else the first that names it, else the first; a list that it opens goes with it. */
function summaryOf(names: readonly string[], blocks: readonly Block[]): Sourced<string> | null {
  const forms = names.map(nameForm).filter((form) => form.length > 1);
  const says = (text: string) => forms.some((form) => ` ${nameForm(text)} `.includes(` ${form} `));
  const defines = /\s(?:est\s(?:une?|le|la|l['’])|a\spour\s(?:objectif|mission|but))/u;
  const candidates = blocks.flatMap((block) =>
    sentences(block.text)
      .filter(({ text }) => !NO_TIE.test(fold(text)))
      .map((sentence) => ({ block, sentence })),
  );
  const naming = candidates.filter(({ sentence }) => says(sentence.text));
  // « Clés de réussite » and the like tell how it works, not what it is: the first pieces come first.
  const best =
    naming.find(({ sentence }) => defines.test(sentence.text) && sentence.length <= SUMMARY) ??
    naming[0] ??
    candidates[0];
  if (!best) return null;
  const { block, sentence } = best;
  const at = block.text.text.indexOf(sentence.text);
  const opened = /:$/u.test(sentence.text) ? listUnder(block, blocks, sentence) : null;
  if (opened) return opened;
  const single = firstSentences(block.text.slice(Math.max(at, 0)), SUMMARY);
  return naming.length === 0 && block.kind === "item"
    ? joined(blocks.slice(blocks.indexOf(block)), [])
    : single.sourced();
}

/** « Les métiers de X sont : » with the items under it. */
function listUnder(block: Block, blocks: readonly Block[], sentence: SourcedText): Sourced<string> | null {
  const at = blocks.indexOf(block);
  const under: Block[] = [];
  for (const next of blocks.slice(at + 1)) {
    if (next.kind !== "item" || (block.kind === "item" && next.depth <= block.depth)) break;
    under.push(next);
  }
  return under.length > 0 ? joined(under, [sentence]) : null;
}

/** Items said one after the other, as many as make a summary. */
function joined(items: readonly Block[], before: readonly SourcedText[]): Sourced<string> | null {
  const parts: SourcedText[] = [...before];
  let length = before.reduce((n, part) => n + part.length, 0);
  for (const { text } of items) {
    if (parts.length > before.length && length + text.length > SUMMARY) break;
    parts.push(text);
    length += text.length + 3;
  }
  const passage = hull(parts.map((part) => part.passage));
  const words = parts.map((part) => part.oneLine);
  const value = words
    .map((text, i) => (i === 0 || /:$/u.test(words[i - 1] ?? "") ? text : `; ${text}`))
    .join(" ");
  return passage ? { value, raw: value, passage } : null;
}

const SERVES = new RegExp(
  `d[ée]partementale?\\s[^.;,:]{0,80}?\\s(?:de\\s+l['’]|du\\s|de\\s+la\\s)(${DEPARTMENTS.map((d) => d.name).join("|")})(?![\\p{L}-])`,
  "u",
);

/** « Syndicat départemental de traitement des déchets de l'Aisne »: a body of one department acts in it. */
function departmentServed(texts: readonly SourcedText[]): PlaceDraft[] {
  for (const text of texts) {
    const printed = text.match(SERVES)?.groups[0];
    if (printed) return [place("department", printed)];
  }
  return [];
}

const TERRITORIES =
  /(?:implant[ée]{1,2}s?|pr[ée]sente?s?|intervient|agit|d[ée]ploy[ée]{1,2}s?)\s+(?:sur|dans)\s+(?:des|plusieurs|les|\d+|trois|quatre|cinq|deux)\s[^().;]{3,60}\(([^()]{3,160})\)/iu;

/** The territories that a text lists as those where it acts: « Implanté sur des territoires industriels (A, B, C) ». */
function perimeterOf(texts: readonly SourcedText[]): Sourced<string> | null {
  for (const text of texts) {
    const list = text.match(TERRITORIES)?.groups[0];
    if (list) return list.sourced();
  }
  return null;
}
