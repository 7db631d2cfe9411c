import type { Sourced } from "#domain/passage.ts";
import { hull } from "#domain/passage.ts";
import { literally } from "#lib/text.ts";
import { figuresIn } from "../../fill/figures.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { NAME } from "../../tie/names.ts";
import { tiesTold } from "../../tie/told.ts";
import { type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { beginningsIn } from "./beginnings.ts";
import type { Experience } from "./experience.ts";
import type { LabelledPart } from "./labelled-parts.ts";
import { isInitials } from "./naming.ts";
import { summaryOf, toSection } from "./profile-parts.ts";
import { isStructureType } from "./relations.ts";

/** A programme, project or scheme that an experience tells of, with its own words. */
export interface Programme {
  name: SourcedText;
  /** Its name spelled out. */
  aliases: SourcedText[];
  parts: LabelledPart[];
}

const NOUN = "(?:programmes?|projets?|dispositifs?|plateformes?|formations?|parcours)";
/** « Les programmes A et B de X », « Le projet A par X », « La formation « A » par X ». */
const IN_TITLE = new RegExp(
  `^(?:retour d['’]exp[ée]rience (?:du |de la |sur (?:le |la |les )?)?)?(?:le |la |les |l['’]|un |une )?${NOUN}\\s(.+)$`,
  "iu",
);
/** « L'expérimentation A au sein de X », of a scheme that is not X's own unless its name says so (« Projet A »). */
const EXPERIMENT = /^(?:l['’]|une |la )?exp[ée]rimentation (?:du |de la |d['’]une? )?(\p{Lu}.*)$/iu;
const BEFORE_CARRIER =
  /\s(?:(?:(?:port|propos|anim|d[ée]velopp|initi|cr[ée]|men|pilot)[ée]{1,2}s?\s)?par|de|d['’]|du|au sein d[eu]|au sein d['’]|chez|avec)\s?(?:l['’]|la\s|le\s|les\s)?$/iu;
/** « Programme A : il … » at the head of an item. */
const AT_HEAD = new RegExp(`^(?:le |la |les |l['’])?${NOUN}\\s(.{2,60}?)\\s:\\s`, "iu");
/**
 * The rule: a programme named at the head of a title before its carrier (« Le projet A par X »), or at the head of
 * an item (« Programme A : … »), is an initiative of its own, at the level of a paragraph, with its carrier. One
 * that running text names is only a relation. The only programme of a title is what all the actions are about.
 */
export function programmesOf({ header, parts }: Experience, carrier: readonly string[]): Programme[] {
  const told = parts.filter((p) => p.kind === "actions" || p.kind === "results");
  const found: Programme[] = [];
  const add = (name: SourcedText, own: LabelledPart[]) => {
    const known = found.find((p) => sameText(p.name.text, name.text));
    if (known) known.parts = known.parts.length > 0 ? known.parts : own;
    else if (!isStructureType(name) && !carrier.some((other) => sameText(name.text, other))) {
      found.push({ name, aliases: [], parts: own });
    }
  };
  const titled = namesInTitle(header.title, carrier);
  for (const name of titled) add(name, []);
  for (const part of told) {
    for (const block of part.blocks) {
      const name = block.text.match(AT_HEAD)?.groups[0];
      if (!name || !/^[«"“]?\s?\p{Lu}/u.test(name.text)) continue;
      add(unquoted(name), [{ ...part, blocks: [block], lineStart: block.lineStart, lineEnd: block.lineEnd }]);
    }
  }
  const [only] = found;
  if (only && found.length === 1 && titled.length === 1 && only.parts.length === 0) only.parts = told;
  for (const programme of found) {
    programme.aliases = programme.parts
      .flatMap((p) => p.blocks)
      .flatMap((b) => longForm(programme.name, b.text))
      .slice(0, 1);
  }
  return found;
}

function namesInTitle(title: SourcedText | null, carrier: readonly string[]): SourcedText[] {
  const head = title ? beforeCarrier(title, carrier) : null;
  const experiment = head?.match(EXPERIMENT)?.groups[0];
  if (experiment && STARTS_WITH_NOUN.test(experiment.text)) return [experiment];
  const names = head?.match(IN_TITLE)?.groups[0];
  if (!names || !/^[«"“]?\s?[\p{Lu}\d]/u.test(names.text)) return [];
  return names.split(/\s*,\s+|\s+(?:et|&)\s+(?=[\p{Lu}«"“])/u).map(unquoted);
}

const STARTS_WITH_NOUN = new RegExp(`^${NOUN}\\s`, "iu");

/** What a title says before it names the carrier; null where it does not name it after « par », « de »… */
function beforeCarrier(title: SourcedText, carrier: readonly string[]): SourcedText | null {
  for (const name of carrier) {
    const at = title.text.lastIndexOf(name);
    const head = at > 0 ? title.slice(0, at) : null;
    if (head && BEFORE_CARRIER.test(head.text)) return head.without(BEFORE_CARRIER).trim();
  }
  return null;
}

/** A scheme that a title says to be tried out there: « L'expérimentation A au sein de X ». */
export function triedScheme(title: SourcedText | null, carrier: readonly string[]): SourcedText | null {
  const head = title ? beforeCarrier(title, carrier) : null;
  const name = head?.match(EXPERIMENT)?.groups[0] ?? null;
  return name && !isStructureType(name) && !STARTS_WITH_NOUN.test(name.text) ? name : null;
}

/** « le projet A (Long Nom) », « Long Nom (A) »: its name spelled out. */
function longForm(name: SourcedText, text: SourcedText): SourcedText[] {
  const short = name.text.replace(STARTS_WITH_NOUN, "");
  const bare = literally(short);
  const after = text.match(new RegExp(`(?<![\\p{L}\\d])${bare}\\s\\(([^()]{6,120})\\)`, "iu"))?.groups[0];
  const before = text.match(new RegExp(`(${NAME})\\s\\(${bare}\\)`, "u"))?.groups[0];
  const long = after ?? before;
  return long && isInitials(short, long.text) ? [long] : [];
}

/** The programme as an initiative: its own words and figures, and who carries it. */
export function programmeDraft(programme: Programme, carrier: Sourced<string>): InitiativeDraft {
  const { name, aliases, parts } = programme;
  const document = name.document;
  const passage =
    hull(parts.map(({ lineStart, lineEnd }) => ({ document, lineStart, lineEnd }))) ?? name.passage;
  const draft = initiativeDraft(name.sourced(), "brief", "brief", passage);
  draft.aliases = aliases.map((alias) => alias.sourced());
  draft.relations = [{ name: carrier.raw, kind: "carrier", level: null, passage: carrier.passage }];
  const texts = parts.flatMap((p) => p.blocks.map((b) => b.text.without(AT_HEAD)));
  draft.relations.push(...tiesTold(texts, [name.text, carrier.value]));
  // « Programme X : il forme … »: without its head the pronoun would stand for nobody.
  const [told] = parts.flatMap((p) => p.blocks.map((b) => b.text));
  const [first] = texts;
  draft.summary = first ? summaryOf(told && /^(?:ils?|elles?)\s/iu.test(first.text) ? told : first) : null;
  draft.keyFigures = texts.flatMap((text) => figuresIn(text));
  draft.startedOn = beginningsIn(texts)[0] ?? null;
  draft.sections = parts.filter((p) => p.blocks.length > 0).map(toSection);
  return draft;
}

function unquoted(text: SourcedText): SourcedText {
  return text
    .without(/^[«"“]\s*/u)
    .without(/\s*[»"”]$/u)
    .trim();
}

function sameText(a: string, b: string): boolean {
  return a.localeCompare(b, "fr", { sensitivity: "base" }) === 0;
}
