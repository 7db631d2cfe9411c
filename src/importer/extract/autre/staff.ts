import { hull } from "#domain/passage.ts";
import { foldInPlace } from "#lib/text.ts";
import { subjectAt, type Whose } from "../../attribute/subject.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { notesIn } from "../../recognise/all.ts";
import { staffCount } from "../common/opening.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import type { InitiativeDraft } from "../draft.ts";

type Staff = InitiativeDraft["workforce"];

/** What follows a number of those whom the field is for, over folded text. */
const INSERTED =
  /^(?: (?!permanent|encadrant|sur |a )[a-z·-]+){0,3}? ?(?:(?:en|d')\s?(?:insertion|parcours|cddi|transition|situation de handicap|contrat(?! de travail| cdi))|cddi|eqth|th(?![a-z])|rqth|(?:reconnus? )?(?:travailleu(?:r|se)s? )?handicapee?s?|titulaires d'une rqth|reconnus th)(?![a-z])/u;
/** Between a whole and the part of it that is counted after it. */
const OF_WHICH =
  /^(?: [^.;()\d]{0,60})?,? ?\(?(?:dont|parmi (?:eux|elles|lesquel\p{L}+)|y compris)(?: environ| pres de)? $/u;
const BESIDE =
  /^ (?:salari|personnes|postes|employ|collaborat|agents|operat|ouvri)[^.;\d]{0,40}(?:, | \()(?:soit )?$/u;
const ENCLOSED = /^ \($/u;
/** « mis à disposition », « y ont travaillé »: whom an association of this kind finds work for. */
const PLACED =
  /^ (?:[a-z'·-]+ ){0,3}?(?:mise?s? (?:a disposition|au travail)|(?:y )?(?:ont|a) (?:ete employees? |travaille)|interimaires)/u;
const PUT_TO_WORK =
  /(?:fai(?:t|sons|sait) travailler|(?:donne|fourni|trouve|procure) du travail(?: [^.,;\d]{1,40})? a|mis au travail(?: [^.,;]{1,30})?|mis a disposition)(?: (?:plus de|environ|pres de|quelque))? $/u;
const STAYING = /^ (?:salari[a-z]+ )?(?:permanent|encadrant|moniteur)/u;

/** « …, 45 salariés. »: a clause that is nothing but a count of staff. */
function staffClause(sentence: SourcedText): Staff {
  return (
    sentence
      .split(/[,:;]\s|\s?[()]/u)
      .map((clause) => staffCount(clause.without(/^(?:et|avec|soit|dont|plus)\s/u)))
      .find((told) => told !== null) ?? null
  );
}

/** People whom a year brought by, and not its staff. */
const PASSING =
  /(?<!\p{L})(?:accueilli|accompagn|form[ée]|sorti|ont travaill|depuis|pass[ée]s?|au total)(?!\p{L}*ent(?!\p{L}))/iu;

/** Those whom a house no longer employs. */
const DISMISSED = /(?<!\p{L})(?:licenci[ée]|remerci[ée]|postes? supprim|suppression)/iu;

/** Its staff, from the first sentence that counts it, and what another says of those that the first leaves out. */
export function staffOf(about: readonly SourcedText[], whose: Whose): Staff {
  const told = about
    .filter((s) => !DISMISSED.test(s.text))
    .flatMap((s) => {
      const isOwn = (at: number) => subjectAt(s, at, whose) === "self";
      return (
        staffParted(s, isOwn) ??
        placedBy(s, whose) ??
        readWorkforceSentence(s) ??
        staffClause(s) ??
        staffCounted(s, whose) ??
        []
      );
    });
  const [first] = told;
  if (!first || first.value.total !== null) return first ?? null;
  const other = told.find(({ value }) =>
    first.value.insertion === null
      ? value.insertion !== null && value.permanent === null
      : first.value.permanent === null && value.permanent !== null && value.insertion === null,
  );
  const passage = other && hull([first.passage, other.passage]);
  if (!other || !passage) return first;
  const text = `${first.value.text} ; ${other.value.text}`;
  const { permanent, insertion } = other.value;
  const value = {
    ...first.value,
    permanent: first.value.permanent ?? permanent,
    insertion: first.value.insertion ?? insertion,
    text,
  };
  return { value, raw: text, passage };
}

/** « 62 salariés, dont 49 reconnus travailleurs handicapés », « 40 salariés (32 TH) », « neuf de ses douze conducteurs »: a whole and those of it. */
export function staffParted(text: SourcedText, isOwn: (at: number) => boolean = () => true): Staff {
  const folded = foldInPlace(text.text);
  const counts = notesIn(text, "number");
  for (const [i, whole] of counts.entries()) {
    const part = counts[i + 1];
    if (!part || !isOwn(whole.start)) continue;
    const between = folded.slice(whole.end, part.start);
    const isPart = OF_WHICH.test(between) || BESIDE.test(between) || ENCLOSED.test(between);
    if (!isPart || !INSERTED.test(folded.slice(part.end)) || part.value.value > whole.value.value) continue;
    const staying = counts.find(({ end }) => STAYING.test(folded.slice(end)));
    return text.sourced({
      permanent: staying?.value.value ?? null,
      insertion: part.value.value,
      total: whole.value.value,
      fte: null,
      text: text.oneLine,
    });
  }
  return null;
}

/** « avec 86 salariés mis à disposition l'an dernier »: whom it finds work for are none of its own. */
function placedBy(sentence: SourcedText, whose: Whose): Staff {
  const folded = foldInPlace(sentence.text);
  const isPlaced = notesIn(sentence, "number").some(({ end }) => PLACED.test(folded.slice(end)));
  return isPlaced ? staffCounted(sentence, whose) : null;
}

const isYear = (value: number) => value >= 1900 && value < 2100;

/** Its staff by what they are, « les douze boulangers en insertion », « leurs 3 encadrants », and those whom it puts to work. */
function staffCounted(sentence: SourcedText, whose: Whose): Staff {
  const folded = foldInPlace(sentence.text);
  const counts = notesIn(sentence, "number").filter(
    ({ start, value }) => !isYear(value.value) && subjectAt(sentence, start, whose) === "self",
  );
  const after = (words: RegExp) => counts.find(({ end }) => words.test(folded.slice(end)));
  const isPassing = PASSING.test(sentence.text);
  const placed = after(PLACED) ?? counts.find(({ start }) => PUT_TO_WORK.test(folded.slice(0, start)));
  const insertion = placed ?? (isPassing ? undefined : after(INSERTED));
  const permanent = isPassing ? undefined : after(STAYING);
  if (!insertion && !permanent) return null;
  const [inserted, staying] = [insertion?.value.value ?? null, permanent?.value.value ?? null];
  return sentence.sourced({
    permanent: staying,
    insertion: inserted,
    total: null,
    fte: null,
    text: sentence.oneLine,
  });
}

/** Posts of a house that has none but for those it is for, « un chantier de 20 postes », and whom it finds work for; « 12 salariés » may be anybody. */
export function staffOfKind(staff: Staff, kinds: readonly string[]): Staff {
  if (!staff || kinds.length === 0 || kinds.some((kind) => !ALL_INSERTED.has(kind))) return staff;
  const { total, insertion, permanent } = staff.value;
  if (total === null || insertion !== null || permanent !== null) return staff;
  if (!FOR_THEM.test(foldInPlace(staff.value.text))) return staff;
  return { ...staff, value: { ...staff.value, insertion: total, total: null } };
}

const FOR_THEM = /(?<!\p{L})(?:postes?(?!\p{L})|mise?s? a disposition|ont travaille)/u;
const ALL_INSERTED = new Set(["ACI", "AI"]);
