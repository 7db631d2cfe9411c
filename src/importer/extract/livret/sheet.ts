import type { KeyFigure, Person } from "#domain/directory.ts";
import { hull, type Passage, type Sourced } from "#domain/passage.ts";
import { comparable, words } from "#lib/text.ts";
import { countedIn } from "../../fill/figures.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { tiesTold } from "../../tie/told.ts";
import { agesNotReached } from "../common/age-said.ts";
import { urlsIn } from "../common/contact.ts";
import { isPersonLine, readContactPeople } from "../common/contact-people.ts";
import { nameForm } from "../common/near-names.ts";
import type { PhraseIndex } from "../common/phrase-index.ts";
import { type FindingDraft, type InitiativeDraft, initiativeDraft, type RelationDraft } from "../draft.ts";
import { readAction } from "./action.ts";
import { arrange } from "./arrange.ts";
import { budgetsIn, contradictions } from "./contradictions.ts";
import { doubtsOf } from "./doubts.ts";
import { type FieldKind, groupOf, PROSE } from "./field-kinds.ts";
import { type Field, fieldPassage, gatherFields, textOf } from "./fields.ts";
import { readFigures } from "./figures.ts";
import { numberOfOpening, splitNumber } from "./heading-line.ts";
import { COMPANY_NUMBER, readIdentity, textsOf, uniqueValues } from "./identity.ts";
import { readNaming } from "./naming.ts";
import { readSections, readSummary } from "./profile.ts";
import { readRelations } from "./relations.ts";
import type { Token } from "./tokens.ts";

export interface Sheet {
  draft: InitiativeDraft;
  /** As printed before its title. */
  number: string | null;
  fields: Field[];
  /** Where its title stands, or the name that stands for it. */
  titleAt: Passage;
  people: Person[];
  /** Web addresses that its text refers to. */
  references: Sourced<string>[];
  findings: FindingDraft[];
}

/** What a sheet has to know of the publication that it stands in. */
export interface Publication {
  /** All that it says, to know the names that it repeats. */
  said: PhraseIndex;
  year: number;
}

/** Reads one sheet. */
export function readSheet(
  tokens: readonly Token[],
  title: Token | null,
  { said: publication, year }: Publication,
): Sheet {
  const { fields, findings } = arrange(gatherFields(tokens, title));
  const told = fields.filter(
    (f) => groupOf(f.kind) !== "contact" && !["website", "networks", "name"].includes(f.kind),
  );
  const body = told.flatMap((f) => f.body.map((b) => b.text));
  const heading = title ? splitNumber(title.printed.text) : null;
  const whole = sheetPassage(tokens);
  const naming = readNaming(
    heading?.title ?? null,
    fields,
    body,
    whole?.lineStart ?? Number.POSITIVE_INFINITY,
  );
  const passage = whole ?? naming.name.passage;
  const draft = initiativeDraft(naming.name, "full", "own-section", passage);
  draft.aliases = naming.aliases;
  const repeats = (phrase: string) => publication.count(phrase) > 1;
  draft.relations.push(...naming.carriers);
  const said = [...naming.findings, ...findings, ...readIdentity(draft, fields, repeats)];
  const challenge = textOf(fields.find((f) => f.kind === "challenge" && textOf(f)));
  draft.challenge = challenge ? challenge.sourced() : null;
  const people = readPeople(draft, fields, said);
  said.push(...readAction(draft, fields));
  draft.relations.push(...readRelations(fields, repeats));
  draft.relations.push(...toldBeside(draft, fields));
  const figures = readFigures(fields);
  const running = runningFigures(fields, [draft.name.value, ...draft.aliases.map((a) => a.value)]);
  draft.keyFigures = [
    ...figures.keyFigures,
    ...running.filter(
      (f) => !isStaff(f, draft.workforce) && !figures.keyFigures.some((known) => isSameFigure(known, f)),
    ),
  ];
  draft.budget = figures.budget.length > 0 ? figures.budget : budgetsIn(fields);
  said.push(
    ...figures.findings,
    ...textsOf(fields, "history", "description").flatMap((t) => agesNotReached(t, year)),
  );
  draft.sections = readSections(fields);
  draft.summary = readSummary(fields, [draft.name.value, ...draft.aliases.map((a) => a.value)]);
  said.push(...contradictions(draft, fields));
  said.push(...doubtsOf(fields));
  const references = told
    .filter((f) => PROSE.has(f.kind))
    .flatMap((f) => f.body.flatMap((b) => urlsIn(b.text)));
  const number = heading?.number ?? tokens.map(numberOfOpening).find((n) => n !== null) ?? null;
  if (title && tokens.indexOf(title) > 1 && tokens[0]?.hit) said.push(lateTitle(title));
  return {
    draft,
    number,
    fields,
    titleAt: title?.printed.text.passage ?? naming.name.passage,
    people,
    references,
    findings: said.map((f) => ({ ...f, about: draft.name.value })),
  };
}

/** Fields that tell in sentences what is done, with whom, and what comes of it. */
const TELLING: ReadonlySet<FieldKind> = new Set([
  "history",
  "description",
  "viability",
  "innovation",
  "innovation-part",
  "results",
  "levers",
  "success-keys",
]);

/** Those whom the running text ties to the initiative and no list names. */
function toldBeside(
  { name, aliases, relations }: InitiativeDraft,
  fields: readonly Field[],
): RelationDraft[] {
  const own = [name.value, ...aliases.map((alias) => alias.value)];
  const told = fields.filter((f) => TELLING.has(f.kind) || PROSE.has(f.kind)).flatMap((f) => f.body);
  const listed = new Set(relations.map((r) => nameForm(r.name)));
  // The items of a list that lost its bullets are lines that begin anew.
  const texts = told.flatMap((b) =>
    b.kind === "heading" || b.text.text === b.text.text.toUpperCase()
      ? []
      : b.text.split(/\n(?=\p{Lu}|avec\s)/u),
  );
  return tiesTold(texts, own).filter(
    ({ name: tied, kind }) => kind !== "carrier" && !listed.has(nameForm(tied)),
  );
}

/** What the sentences of a sheet count, once each. */
function runningFigures(fields: readonly Field[], own: readonly string[]): KeyFigure[] {
  const blocks = fields.filter((f) => TELLING.has(f.kind)).flatMap((f) => f.body);
  const { keyFigures } = countedIn(blocks, { own, carrier: null });
  return keyFigures.filter(
    (f, i) => f.unit !== "€" && keyFigures.findIndex((o) => o.value === f.value && o.label === f.label) === i,
  );
}

/** Its workforce told as a figure: « 6 salariés en parcours ». */
function isStaff({ value, label }: KeyFigure, workforce: InitiativeDraft["workforce"]): boolean {
  const { permanent, insertion, total, fte } = workforce?.value ?? {};
  return (
    [permanent, insertion, total, fte].some((n) => n !== null && n === value) &&
    /^(?:salari[ée]e?s?|personnes|permanente?s?|encadrante?s?|ETP)(?: (?:salari[ée]e?s|permanente?s))?(?: en (?:parcours|insertion|CDDI)(?: d['’]insertion)?)?$/iu.test(
      label,
    )
  );
}

/** Two tellings of one figure: the same number of things of which a word is shared. */
function isSameFigure(known: KeyFigure, other: KeyFigure): boolean {
  const said = words(`${known.label} ${known.unit ?? ""}`);
  return (
    known.value === other.value &&
    words(`${other.label} ${other.unit ?? ""}`).some((w) => w.length > 3 && said.includes(w))
  );
}

function lateTitle(title: Token): FindingDraft {
  const { text } = title.printed;
  return {
    code: "misplaced-heading",
    passage: text.passage,
    message: "Le titre de la fiche est imprimé après son début.",
    found: text.oneLine,
    expected: null,
    about: null,
  };
}

function sheetPassage(tokens: readonly Token[]): Passage | null {
  return hull(
    tokens.map(({ printed }) => ({
      document: printed.text.document,
      lineStart: printed.lineStart,
      lineEnd: printed.lineEnd,
    })),
  );
}

/** The people to contact; those of the identity's own lines are its own, those under a network are the network's. */
function readPeople(draft: InitiativeDraft, fields: readonly Field[], said: FindingDraft[]): Person[] {
  const asked = fields.filter((f) => ["person", "phone", "email"].includes(f.kind));
  const own = asked.length > 0 ? asked : fields.filter((f) => f.kind === "contact");
  const lines = own.flatMap(contactLines);
  const read = readContactPeople(lines);
  draft.contacts = read.contacts;
  draft.websites = uniqueValues([...draft.websites, ...lines.flatMap(urlsIn)]);
  said.push(...read.findings);
  const names = [
    draft.name,
    ...fields.filter((f) => f.kind === "name").flatMap((f) => textOf(f)?.sourced() ?? []),
  ].filter((n) => comparable(n.raw).includes(comparable(draft.name.value)));
  return read.people.map((person) => {
    // The organisation's name stands in the same sheet: the passage reaches to where it does, if that is near.
    const near = names
      .map((n) => hull([n.passage, person.passage]))
      .filter((p): p is Passage => p !== null && p.lineEnd - p.lineStart < 40)
      .sort((a, b) => a.lineEnd - a.lineStart - (b.lineEnd - b.lineStart))[0];
    const organisation = near ? draft.name.value : null;
    return {
      name: person.name,
      role: person.role,
      organisation,
      context: "contact",
      passage: near ?? person.passage,
    };
  });
}

/** The lines of a field on people; an address among them is left out. */
function contactLines(field: Field): SourcedText[] {
  const label =
    field.label && field.kind !== "person" && field.kind !== "contact" ? fieldPassage(field) : null;
  const lines = field.body
    .filter((b) => b.kind !== "heading")
    .flatMap((b) => printedLines(b.text).map((l) => l.text.without(COMPANY_NUMBER)));
  if (field.kind !== "contact" || label) return lines;
  const postcode = lines.findLastIndex(
    (l) => /(?<!\d)\d{2}\s?\d{3}\s+\p{L}/u.test(l.text) && !/@/.test(l.text),
  );
  const people = lines.slice(0, postcode + 1).filter((line, i) => isPersonLine(line, lines[i + 1]));
  return [...people, ...lines.slice(postcode + 1)];
}
