import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";
import { headingForm } from "../common/headings.ts";
import { editDistance } from "../common/near-names.ts";
import { type FieldGroup, type FieldKind, groupOf, isWelcome, PROSE } from "./field-kinds.ts";
import { labelMeaning, PLAINLY } from "./label-meaning.ts";
import type { LabelRule } from "./label-rule.ts";
import { ACTION_LABELS } from "./labels-action.ts";
import { IDENTITY_LABELS } from "./labels-identity.ts";
import { METHOD_LABELS } from "./labels-method.ts";

export interface LabelHit {
  kind: FieldKind;
  label: SourcedText;
  /** What follows the label. */
  rest: SourcedText;
  /** What a misspelt label should read; null for one that is spelt as the form spells it. */
  expected: string | null;
}

/** Where a candidate label stands. */
export interface LabelContext {
  isHeading: boolean;
  /** Is it a heading such as those that the publication sets over its fields? */
  headsField?: boolean;
  /** What the lines under it are, where they tell. */
  heads?: FieldKind | null;
  /** The large part being read. */
  group: FieldGroup | null;
  /** Does the publication open line after line with these words, as a form does? */
  recurs?: (label: string) => boolean;
}

const LONGEST_LABEL = 130;
const ARTICLE = /^(?:le |la |les |l'|un |une |des |nos |notre |vos |votre )/;

interface CompiledRule {
  rule: LabelRule;
  whole: RegExp;
  forms: string[];
  leads: RegExp | null;
}

const RULES: readonly CompiledRule[] = [...IDENTITY_LABELS, ...ACTION_LABELS, ...METHOD_LABELS].map(
  (rule) => ({
    rule,
    whole: new RegExp(`^(?:${(rule.variants ?? ["(?!)"]).join("|")})$`, "u"),
    forms: rule.printed.map((p) => headingForm(p).replace(ARTICLE, "")),
    leads: rule.leads ? new RegExp(`^(?:${rule.leads})`, "u") : null,
  }),
);

/** The field that a label asks for, whatever it looks like; null for none. */
export function labelKind(text: string): FieldKind | null {
  return ruleFor(text)?.kind ?? null;
}

function ruleFor(text: string, group: FieldGroup | null = null): LabelRule | null {
  if (text.length > LONGEST_LABEL) return null;
  const full = headingForm(text).replace(/ ?[-?!|] ?$/u, "");
  const form = full.replace(ARTICLE, "");
  const found = RULES.filter(
    ({ whole, forms }) => forms.includes(form) || whole.test(form) || whole.test(full),
  ).map((r) => r.rule);
  return found.find((r) => r.within && r.within === group) ?? found.find((r) => !r.within) ?? null;
}

/** The rule whose printed form a misspelt label is nearest to, few letters away; null for none. */
function misspeltRule(text: string): { rule: LabelRule; expected: string } | null {
  const form = headingForm(text).replace(ARTICLE, "");
  if (form.length < 6 || form.length > 80) return null;
  const allowed = form.length >= 30 ? 3 : form.length >= 20 ? 2 : 1;
  let best: { rule: LabelRule; expected: string; distance: number } | null = null;
  for (const { rule, forms } of RULES.filter((r) => !r.rule.within)) {
    forms.forEach((known, i) => {
      const distance = editDistance(form, known, allowed);
      if (distance <= allowed && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
        best = { rule, expected: rule.printed[i] ?? known, distance };
      }
    });
  }
  return best;
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 2 && letters === letters.toUpperCase();
}

/** Is a label set off from running text by its type: bold, italics or capitals? */
function isSetOff(label: SourcedText): boolean {
  return label.boldness >= 0.5 || label.slant === 1 || isCapitals(label.text);
}

interface Candidate {
  end: number;
  /** What sets it apart from the text that follows it; null for nothing but its type. */
  mark: string | null;
  /** A line of its own. */
  alone: boolean;
}

/**
 * The label that opens a text; null where none does. `line` is the length of its first printed line. A label that
 * is also an ordinary word counts where it is set off, or, before a colon, in the part that it belongs to.
 */
export function readLabel(text: SourcedText, line: number, context: LabelContext): LabelHit | null {
  const head = text.slice(0, LONGEST_LABEL + 40);
  for (const candidate of candidates(head, line, text.length)) {
    const hit = accept(text, candidate, context);
    if (hit) return hit;
  }
  return leadingLabel(text, head) ?? unlistedLabel(text, head, line, context);
}

const PARTS_OF_ITS_OWN: ReadonlySet<FieldGroup> = new Set(["action", "partners", "characteristics", "sheet"]);

const LEAST_PROSE = 60;

/**
 * A label that no rule knows: one that this publication sets before the text of sheet after sheet, or one set off
 * as a label whose words say plainly what it asks for. Its words tell its kind; else it is a part of its own.
 */
function unlistedLabel(
  text: SourcedText,
  head: SourcedText,
  line: number,
  { group, isHeading, headsField = false, heads = null, recurs = () => false }: LabelContext,
): LabelHit | null {
  const among = group !== null && PARTS_OF_ITS_OWN.has(group);
  for (const { end, mark, alone } of candidates(head, line, text.length)) {
    const label = text.slice(0, end).trim();
    if ((mark === null && !alone) || mark === "." || label.length < 5 || label.length > 60) continue;
    // Among the lines of an identity or of a contact only a label before a whole text, or alone, is a part.
    const aside = alone && text.length <= line;
    const isPrinted = group === "identity" && label.boldness === 1 && recurs(label.text);
    if (!among && !aside && !isPrinted && line - end < LEAST_PROSE) continue;
    if (!(isHeading || isSetOff(label)) || !/\p{L}{3}/u.test(label.text)) continue;
    const meaning = labelMeaning(label.text, group);
    const isPlain = meaning !== null && meaning.score >= PLAINLY;
    const isField = headsField || (among && mark === ":" && !isHeading);
    const asks = aside && !isHeading && label.boldness === 1 && label.text.endsWith("?");
    if (!recurs(label.text) && !(isPlain && isField) && !asks) continue;
    const kind = (aside && !isPlain ? heads : null) ?? meaning?.kind ?? "own-part";
    return {
      // The question of an interview is answered by a text.
      kind: asks && !recurs(label.text) && !PROSE.has(kind) ? "own-part" : kind,
      label,
      rest: afterMark(text.slice(end)),
      expected: null,
    };
  }
  return null;
}

function afterMark(text: SourcedText): SourcedText {
  return text.without(/^\s*(?:[:|]|\.(?=\s)|[–—-](?=\s|$))?\s*/u);
}

function candidates(head: SourcedText, line: number, length: number): Candidate[] {
  const out: Candidate[] = [];
  const colon = head.text.search(/:(?!\/\/)/);
  const lead = boldLead(head)?.lead.length ?? 0;
  // What is bold at the start of a line is the label, and what is not is its text; capitals may go on in plain type.
  const goesOn = colon > lead && colon < line && isCapitals(head.text.slice(0, colon));
  const boldOnly = lead > 2 && lead < line - 1 && (colon < 0 || colon > lead) && !goesOn;
  if (boldOnly) out.push({ end: lead, mark: null, alone: false });
  // A label in bold may go on over the line's end.
  if (colon > line && colon <= lead + 2) out.push({ end: colon, mark: ":", alone: false });
  const others = marksIn(head.slice(0, line));
  if (lead < line - 1) out.push(...others);
  if (!boldOnly && line <= LONGEST_LABEL && (colon < 0 || colon >= line - 1)) {
    const ends = colon >= 0 && colon < line;
    out.push({ end: ends ? colon : line, mark: ends ? ":" : null, alone: true });
  }
  if (colon > 0 && colon < line) out.push({ end: colon, mark: ":", alone: false });
  if (lead > 2 && lead < length && (colon < 0 || colon > lead))
    out.push({ end: lead, mark: null, alone: false });
  if (lead >= line - 1) out.push(...others);
  return out;
}

/** Marks other than the colon between a label and its text; a question mark is of the label. */
const MARKS = /\s[–—-](?=\s|$)|\s*\||\s*\?(?=\s|$)|\.(?=\s)/gu;

function marksIn(line: SourcedText): Candidate[] {
  return [...line.text.matchAll(MARKS)].slice(0, 3).map(({ index, 0: printed }) => {
    const mark = printed.trim();
    return { end: index + (mark === "?" ? printed.length : 0), mark, alone: false };
  });
}

function accept(text: SourcedText, { end, mark, alone }: Candidate, context: LabelContext): LabelHit | null {
  const label = text.slice(0, end).trim();
  if (label.length < 2 || label.length > LONGEST_LABEL) return null;
  const setOff = context.isHeading || isSetOff(label);
  const recurs = context.recurs?.(label.text) ?? false;
  // A full stop ends any sentence: it ends a label where the type or the whole form says that it is one.
  const separated = mark !== null && (mark !== "." || setOff || recurs);
  const exact = ruleFor(label.text, context.group);
  const misspelt = !exact && setOff && (separated || alone) ? misspeltRule(label.text) : null;
  const rule = exact ?? misspelt?.rule;
  if (!rule) return null;
  // « Des partenariats noués : » announces a list inside a text; no form asks for « des ».
  if (!setOff && /^(?:des|une?)\s/iu.test(label.text)) return null;
  const apart = separated || alone;
  const called = (separated && isWelcome(rule.kind, context.group)) || (apart && recurs);
  const counts = rule.common ? setOff || called : setOff || apart;
  if (!counts) return null;
  // In a person's lines « Tél. : » is one line among others, not a field.
  if ((rule.kind === "phone" || rule.kind === "email") && !setOff) return null;
  const rest = afterMark(text.slice(end));
  // « Où : 12 rue de la Gare, 62000 Arras » asks for an address.
  if (rule.kind === "perimeter" && POSTCODE.test(rest.text))
    return { kind: "address", label, rest, expected: null };
  const counted = context.group === "figures" && !context.isHeading && COUNT.test(rest.text);
  const kind = counted && groupOf(rule.kind) !== "figures" ? "indicator" : rule.kind;
  return { kind, label, rest, expected: misspelt?.expected ?? null };
}

const POSTCODE = /(?<!\d)\d{2}\s?\d{3}\s\p{Lu}/u;

/** Among the figures, what a number answers is a figure: « Sites : 2 », « Équipe : 11 salariés ». */
const COUNT = /^(?:environ |pr[èe]s de |plus de )?\d/iu;

function leadingLabel(text: SourcedText, head: SourcedText): LabelHit | null {
  const folded = foldInPlace(head.text);
  for (const { rule, leads } of RULES) {
    const found = leads?.exec(folded);
    if (!found) continue;
    const end = found[0].length;
    return { kind: rule.kind, label: text.slice(0, end), rest: text.slice(end).trim(), expected: null };
  }
  return null;
}
