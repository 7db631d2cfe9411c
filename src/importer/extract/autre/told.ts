import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { fold } from "#lib/text.ts";
import { isAboutCarrier, type Whose } from "../../attribute/subject.ts";
import { countedIn } from "../../fill/figures.ts";
import { openingTown, place } from "../../fill/places.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { type House, housesIn } from "../../recognise/houses.ts";
import { tiesNamed } from "../../tie/named.ts";
import { networksIn } from "../../tie/networks.ts";
import { tiesTold } from "../../tie/told.ts";
import { beginningOf } from "../common/beginning.ts";
import { legalFormSaidOf, legalFormStandingFor } from "../common/legal-form.ts";
import { isSameName } from "../common/near-names.ts";
import { openingPlace, openingStart, openingType } from "../common/opening.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn, structureTypesOf } from "../common/structure-types.ts";
import { summaryFrom } from "../common/summary.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { birthTold } from "./births.ts";
import { fillField, formAmong } from "./fields.ts";
import { formTold } from "./forms.ts";
import { epithetsIn } from "./houses-told.ts";
import { type Announced, isReach, labelled } from "./lines.ts";
import { formsOf } from "./naming.ts";
import { peopleIn } from "./people.ts";
import type { Piece } from "./pieces.ts";
import { branchesIn, settledIn } from "./settled.ts";
import { staffOf, staffOfKind } from "./staff.ts";
import { startTold } from "./starts.ts";
import type { Subject } from "./subject.ts";
import { countsIn } from "./title-look.ts";
import { fillPlaces, townAlone, townBeside } from "./told-places.ts";

/** A line that says what something is, one thing after the other: « SCOP · Créée en 1998 · CA 2024 : 2,4 M€ ». */
const LINE = 140;

/** « …, tél. 03 53 01 83 01. Porteur : association Marne Insertion. »: what a label names in the middle of a text. */
const IN_TEXT = new Set<Announced>(["carrier", "networks", "legal-form"]);

/** What sentences tell of an initiative, by the recognisers of all families. */
export function fillText(
  initiative: InitiativeDraft,
  subject: Subject,
  pieces: readonly Piece[],
  draft: DocumentDraft,
  title?: SourcedText,
): void {
  const texts = pieces.map((p) => labelled(p.text)?.value ?? p.text);
  const all = texts.flatMap(sentences);
  for (const sentence of all) {
    const label = labelled(sentence);
    if (label?.kind && IN_TEXT.has(label.kind))
      fillField(label.kind, label.value.without(/\.$/u), initiative, label.label);
  }
  const own = formsOf(subject.name, all);
  const carrier = initiative.relations.find((r) => r.kind === "carrier")?.name ?? null;
  const whose: Whose = { own, carrier };
  const about = all.filter((s) => !isAboutCarrier(s, whose));
  const [first] = about;
  const houses = all.flatMap(housesIn);
  // « 1, 2, 3 Marches »: of a name with a comma a sentence is heard to say the last words.
  const isOwn = ({ name }: House) =>
    own.some((o) => isSameName(o, name.oneLine) || (o.includes(",") && o.endsWith(` ${name.oneLine}`)));
  const beside = houses.filter(isOwn);
  const others = houses.filter((h) => !isOwn(h));
  // « l'atelier », « la blanchisserie »: in its own text they stand for it.
  const called = [...own, ...epithetsIn(all, others)];
  fillTypes(initiative, [subject.name, ...texts], { beside, others, called });
  fillPlaces(initiative, subject, {
    about,
    beside,
    opening: [
      ...(title ? [openingTown(title)] : []),
      ...(first ? [openingTown(first), openingPlace(first)] : []),
    ],
  });
  if (initiative.places.length === 0) initiative.places.push(...townBeside(about, called));
  if (initiative.places.length === 0) initiative.places.push(...townAlone(about));
  // A department is not yet a town.
  if (initiative.places.every(({ role }) => role === "department"))
    initiative.places.push(...settledIn(about, called));
  initiative.places.push(
    ...branchesIn(texts).filter((p) => initiative.places.every((q) => fold(q.raw) !== fold(p.raw))),
  );
  // « GEIQ Grand Âge 62 »: its department is a part of its name.
  const code = initiative.places.length === 0 && subject.name.match(/\s(0[1-9]|[1-9]\d)$/u)?.groups[0];
  if (code && parseDepartment(code.text)) initiative.places.push(place("department", code));
  const whole = SourcedText.join([subject.name, ...texts], ". ");
  for (const text of texts) {
    const number = text.match(/(?<!\p{L})siren?t?\s?:?\s(?=\d)/iu);
    if (number) fillField("company-number", text.slice(number.end), initiative);
  }
  initiative.legalForm ??=
    legalFormSaidOf(own, texts) ??
    legalFormStandingFor(own, [whole]) ??
    formAmong(
      texts.filter(({ length }) => length < LINE).flatMap((t) => t.split(/\s?[·•|;,]\s|\s[–—]\s|\s?[()]/u)),
    ) ??
    formTold(about, carrier !== null);
  initiative.startedOn ??=
    beginningOf(called, texts) ?? firstStart(about) ?? startTold(about) ?? birthTold(about, called);
  for (const network of about.flatMap(networksIn))
    if (!initiative.networks.some(({ value }) => isSameName(value, network.value)))
      initiative.networks.push(network);
  initiative.workforce ??= staffOfKind(
    staffOf(about, whose),
    initiative.structureTypes.map(({ value }) => value),
  );
  const counted = countedIn(
    pieces
      .filter((p) => !isReach(p.text.text))
      .flatMap((p) => countsIn(p.text).map((text) => ({ ...p, text }))),
    whose,
  );
  initiative.keyFigures.push(...counted.keyFigures);
  initiative.budget.push(...counted.budget);
  const known = new Set(initiative.relations.map((r) => fold(r.name)));
  initiative.relations.push(...tiesTold(texts, own).filter((r) => !known.has(fold(r.name))));
  for (const named of tiesNamed(about, own))
    if (!initiative.relations.some((r) => isSameName(r.name, named.name))) initiative.relations.push(named);
  const telling = pieces.find((p) => p.kind === "paragraph" && p.text.length > 60 && !isReach(p.text.text));
  initiative.summary ??= telling ? summaryFrom(telling.text) : null;
  const people = texts.flatMap((text) => peopleIn(text, initiative.name.value));
  draft.people.push(...people.filter((p) => !draft.people.some((o) => o.name === p.name)));
}

/** « C'est une ferme d'insertion, née en 2015 »: the first of its first sentences that dates what it is. */
function firstStart(about: readonly SourcedText[]) {
  return (
    about
      .slice(0, 3)
      .map(openingStart)
      .find((start) => start !== null) ?? null
  );
}

/** A kind that opens an answer or stands in brackets: « Un chantier d'insertion (ACI), conventionné… ». */
const ALONE = /^(?:\s(?:de\s|d['’]|à\s)\p{Lu}[\p{L}'’-]*)?\s*(?:[(),.;]|$)/u;

function fillTypes(
  initiative: InitiativeDraft,
  texts: readonly SourcedText[],
  {
    beside,
    others,
    called,
  }: { beside: readonly House[]; others: readonly House[]; called: readonly string[] },
): void {
  const typesOf = (houses: readonly House[]) =>
    houses.flatMap(({ kind, name }) => [...structureTypesOf(name), ...(kind ? structureTypesOf(kind) : [])]);
  const anothers = new Set(typesOf(others).map((t) => t.value));
  const opening = texts.flatMap((text) => {
    const [type] = openingType(sentences(text)[0] ?? text);
    const [named] = structureTypesNamedIn(text);
    return type && named && ALONE.test(text.text.slice(named.end)) ? [type] : [];
  });
  const first = texts[1] ? openingType(sentences(texts[1])[0] ?? texts[1]) : [];
  // « L'association livre… C'est une association intermédiaire »: what its first sentences say of it.
  const isSaid = texts
    .slice(1, 2)
    .flatMap((t) => sentences(t).slice(0, 4))
    .flatMap((s) => (/^C['’]est une? /u.test(s.text) ? openingType(s.without(/^C['’]est /u)) : []));
  const surely = [...typesOf(beside), ...first, ...opening, ...isSaid];
  const said = structureTypesSaidOf(called, texts).filter((t) => !anothers.has(t.value));
  const all = [...initiative.structureTypes, ...surely, ...said];
  const bracketed =
    all.length > 0
      ? []
      : texts.flatMap((t) =>
          structureTypesNamedIn(t).filter(
            ({ start, end }) =>
              t.text[start - 1] === "(" &&
              t.text[end] === ")" &&
              !anothers.has(t.slice(start, end).text as never),
          ),
        );
  initiative.structureTypes = [
    ...all,
    ...bracketed.slice(0, 1).map(({ value, raw, passage }) => ({ value, raw, passage })),
  ].filter((t, i, found) => found.findIndex((o) => o.value === t.value) === i);
}
