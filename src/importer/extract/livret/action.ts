import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import { hull, type Sourced } from "#domain/passage.ts";
import { fold, foldInPlace } from "#lib/text.ts";
import { place, placeDrafts } from "../../fill/places.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { addressesIn } from "../common/address.ts";
import { isPersonLine } from "../common/contact-people.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { isUnanswered } from "../common/placeholders.ts";
import { sentences } from "../common/sentences.ts";
import { readWorkforceField, workforceContradictions } from "../common/workforce-field.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import type { FindingDraft, InitiativeDraft, PlaceDraft } from "../draft.ts";
import { type Field, textOf } from "./fields.ts";
import { isToldInProse, storyOf, textsOf } from "./identity.ts";
import { sentenceCase } from "./wording.ts";

/** Reads what is done, for whom, with how many and where into the draft. */
export function readAction(draft: InitiativeDraft, fields: readonly Field[]): FindingDraft[] {
  const findings: FindingDraft[] = [];
  draft.materials = answerOf(textsOf(fields, "materials")[0]);
  draft.perimeter = answerOf(textsOf(fields, "perimeter")[0]);
  draft.beneficiaries = readBeneficiaries(fields);
  const [staff] = textsOf(fields, "workforce");
  if (staff && !isUnanswered(staff)) {
    const workforce = readWorkforceField(staff);
    draft.workforce = workforce;
    findings.push(
      ...workforceContradictions(staff, workforce.value),
      ...contradictedStaff(fields, workforce.value.insertion, staff),
    );
  }
  const inProse = isToldInProse(fields);
  if (!staff && inProse)
    draft.workforce =
      storyOf(fields)
        .flatMap(sentences)
        .map(readWorkforceSentence)
        .find((w) => w !== null) ?? null;
  draft.places = readPlaces(fields);
  if (draft.places.length === 0 && inProse) {
    const names = [draft.name.value, ...draft.aliases.map((a) => a.value)];
    draft.places = placeDrafts(names, storyOf(fields));
  }
  return findings;
}

/** A field's text as a value, without the separator that ends it; null where it only asks. */
function answerOf(text: SourcedText | undefined): Sourced<string> | null {
  if (!text || isUnanswered(text)) return null;
  const value = text.without(/(?<![\s,;])[\s,;]+$/u);
  return value.isBlank ? null : value.sourced();
}

/** Those whom it serves: the field, and the fields that detail it, each on a line of its own. */
function readBeneficiaries(fields: readonly Field[]): Sourced<string> | null {
  const start = fields.findIndex((f) => ["beneficiaries", "customers", "users"].includes(f.kind));
  if (start < 0) return null;
  const run: Field[] = [];
  for (const field of fields.slice(start)) {
    const details = field.kind === "customers" || field.kind === "users" || field.under !== null;
    if (field.kind !== "beneficiaries" && !(details && isForPeople(field))) break;
    run.push(field);
  }
  const lines = run.flatMap((field) => {
    const text = textOf(field);
    if (!text || isUnanswered(text)) return [];
    const said = text.without(/(?<![\s,;])[\s,;]+$/u);
    const label =
      field.kind === "beneficiaries" || !field.label ? "" : `${sentenceCase(field.label.oneLine)} : `;
    const passage = hull([...(label && field.label ? [field.label.passage] : []), said.passage]);
    return passage ? [{ text: `${label}${said.oneLine}`, passage }] : [];
  });
  const passage = hull(lines.map((l) => l.passage));
  if (!passage) return null;
  const value = lines.map((l) => l.text).join("\n");
  return { value, raw: value, passage };
}

function isForPeople(field: Field): boolean {
  return field.under === null || ["beneficiaries", "customers", "users"].includes(field.under);
}

const STAFF_IN_INSERTION = /(?:^|\bles |\bdont )(\d+) (?:salarie\S*|personnes)(?: salarie\S*)? en insertion/;

/** « Les 30 salariés en insertion » where the field on staff says 20. */
function contradictedStaff(
  fields: readonly Field[],
  insertion: number | null,
  staff: SourcedText,
): FindingDraft[] {
  if (insertion === null) return [];
  return textsOf(fields, "beneficiaries", "customers", "users", "other", "innovation-part").flatMap(
    (text): FindingDraft[] => {
      const folded = foldInPlace(text.text);
      const found = STAFF_IN_INSERTION.exec(folded);
      if (!found?.[1] || Number(found[1]) === insertion) return [];
      const printed = text.slice(found.index, found.index + found[0].length).trim();
      return [
        {
          code: "contradictory-figures",
          passage: printed.passage,
          message: `La fiche compte ${found[1]} salariés en insertion ici, et ${insertion} dans son effectif (ligne ${staff.lineStart}).`,
          found: printed.oneLine,
          expected: `${insertion} salariés en insertion`,
          about: null,
        },
      ];
    },
  );
}

const PREMISES =
  "(?:boutiques?|magasins?|ateliers?|locaux|local|sites?|antennes?|[ée]piceries?|etablissements?|d[ée]p[oô]ts?|jardins?|fermes?|entrepots?|agences?|points? de (?:vente|collecte)|showroom|ressourceries?|recycleries?)";
const SET_UP = "(?:implantee?s?|installee?s?|basee?s?|situee?s?|domiciliee?s?|localisee?s?|ouverte?s?)";
const OWN =
  "(?:l'|la |le |les |sa |son |ses |nos |notre |leurs? |(?:une? )?(?:premi(?:er|ere)|deuxieme|second|seconde|nouveau|nouvelle|nouvel) )";
/** Ways to say, right before a town, that the structure itself stands or has premises there. */
const STANDS_AT: readonly RegExp[] = [
  `(?<!\\bde )${OWN}(?:\\p{L}+ ){0,1}${PREMISES}(?: \\p{L}+){0,2} ?(?:de |d'|a |au |,? ?${SET_UP} (?:a |au |sur |dans la commune de ))$`,
  `${PREMISES} voi(?:t|ent) le jour [^.;]{0,40}(?:a |au |sur )$`,
].map((p) => new RegExp(`(?<![\\p{L}])${p}`, "u"));

/** Where it is or acts: its address, the towns where it has premises, the departments that its perimeter prints. */
function readPlaces(fields: readonly Field[]): PlaceDraft[] {
  const places = textsOf(fields, "address", "contact").flatMap((text) =>
    addressesIn(withoutPeople(text)).slice(0, 3),
  );
  if (places.length === 0)
    places.push(...textsOf(fields, "address").flatMap((text) => readPlaceLine(text) ?? []));
  const known = new Set(places.map((p) => fold(p.commune ?? "")));
  const add = (draft: PlaceDraft) => {
    const key = `${draft.role} ${fold(draft.commune ?? draft.department ?? "").replace(/-/g, " ")}`;
    if (!known.has(key) && !known.has(fold(draft.commune ?? "").replace(/-/g, " "))) places.push(draft);
    known.add(key);
  };
  for (const p of places) known.add(fold(p.commune ?? "").replace(/-/g, " "));
  for (const text of textsOf(
    fields,
    "history",
    "description",
    "levers",
    "obstacles",
    "research",
    "territory",
  )) {
    for (const sentence of sentences(text))
      for (const town of ownTowns(sentence)) add(place("commune", town));
  }
  for (const text of siteTexts(fields)) {
    for (const { start, end } of communesNamedIn(text.text)) {
      if (/(?:^|\s)(?:[àa]|au)\s$/u.test(text.text.slice(0, start)))
        add(place("commune", text.slice(start, end)));
    }
  }
  for (const text of textsOf(fields, "perimeter")) {
    for (const { start, end } of departmentsNamedIn(text.text))
      add(place("department", text.slice(start, end)));
  }
  return places;
}

/** The lines of a contact without those that name a person and her office. */
function withoutPeople(text: SourcedText): SourcedText {
  const lines = printedLines(text).map((l) => l.text);
  const isPerson = lines.map((line, i) => isPersonLine(line, lines[i + 1]));
  const kept = lines.filter((_, i) => !isPerson[i] && !(isPerson[i - 1] && !/\d/.test(lines[i]?.text ?? "")));
  return kept.length > 0 && kept.length < lines.length ? SourcedText.join(kept, "\n") : text;
}

function ownTowns(sentence: SourcedText): SourcedText[] {
  const folded = foldInPlace(sentence.text);
  return communesNamedIn(sentence.text).flatMap(({ start, end }) => {
    const before = folded.slice(Math.max(0, start - 110), start);
    return STANDS_AT.some((pattern) => pattern.test(before)) ? [sentence.slice(start, end)] : [];
  });
}

function siteTexts(fields: readonly Field[]): SourcedText[] {
  return fields
    .filter((f) => /sites?|implantations?/iu.test(f.label?.text ?? ""))
    .flatMap((f) => textOf(f) ?? []);
}
