import { foldInPlace, literally } from "#lib/text.ts";
import { opensWithGivenName } from "../../lexicon/given-names.ts";
import { HOUSES } from "../../lexicon/houses.ts";
import { FOLDED_DATE } from "../../lexicon/months.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import type { InitiativeDraft } from "../draft.ts";
import { ARTICLE } from "./title-names.ts";

const DATES = new RegExp(FOLDED_DATE, "gu");
/** How a date is led in. */
const LED =
  /(?:^|[\s(])(?:en|le|des|fin|debut|ou en|depuis(?: le)?|au (?:printemps|mois de)|a l'(?:ete|automne|hiver)) $|[,(] ?$/u;
/** What a clause says that begins then. */
const BEGINS =
  /(?<![\p{L}'])(?:n[eé]{1,2}s?|nait|naquit|naissance|cree{1,2}s?|creent|creation|ouvert[es]{0,2}|ouvre|ouverture|fond(?:ee?s?|ent)|lanc(?:ee?s?|ent|ement)|demarr(?:ee?s?|age)|debute|inauguree?|constituee?|montee?|depart|commence|mis en route|vu le jour|voit le jour|allume|existe|en activite)(?![\p{L}])/gu;
/** A branch, a second place, a tool: they begin later than who opens them. */
const BRANCH =
  /(?<![\p{L}])(?:antennes?|site|magasin|boutique|agence|lignes?|succursale|filiale|hangar|local|machine|reseau|label|tournee|poste|forum|salon|seconde?|deuxieme|troisieme|nouve(?:au|lle)s?)(?![\p{L}])/u;
/** Who stands for it. */
const ITSELF = `(?:^|[ ,'])(?:elle|il|on|ca|c'est|(?:l'|la |le |cet |cette |ce |notre |une? )?(?:societe|etablissement|maison|aventure|histoire|lieu|geiq|aci|ei|ea|ptce|scic|scop|sarl|sas|pole|service|${HOUSES.inclusive}|${HOUSES.common}))(?![\\p{L}])`;
/** « En 2018, trois enseignants y créent l'association X »: of another's doing it is what is done. */
const LONGEST = 90;
/** « L'entreprise réunit depuis 2015 trente membres » */
const DOES =
  /(?<![\p{L}])(?:reuni|rassembl|federe|regroup|existe)[a-z]{0,4} (?:[^.;:]{0,40} )?depuis(?: le)? $/u;
const SURE = 2;

/**
 * When an initiative began, from the clause of a date that says of what is told of that it is born, opens, is founded:
 * of the initiative by its name or by what stands for it, never of a branch.
 */
export function birthTold(
  about: readonly SourcedText[],
  called: readonly string[],
): InitiativeDraft["startedOn"] {
  const names = called
    .map((name) => literally(foldInPlace(name.replace(ARTICLE, ""))))
    .filter((n) => n.length > 2);
  const itself = new RegExp(
    [ITSELF, ...names.map((name) => `(?<![\\p{L}])${name}(?![\\p{L}])`)].join("|"),
    "u",
  );
  const told = about.slice(0, READ).flatMap((sentence, i) => {
    const folded = foldInPlace(sentence.text);
    return [...folded.matchAll(DATES)].map(({ index, 0: date }) => ({
      printed: sentence.slice(index, index + date.length),
      score: isOfPerson(sentence, about[i - 1], called)
        ? 0
        : scoreOf(folded, index, index + date.length, itself) - i / READ,
    }));
  });
  const [best] = told.filter(({ score }) => score >= SURE - 1 + 1 / READ).sort((a, b) => b.score - a.score);
  return best && best.score > SURE - 1
    ? best.printed.sourced({ text: best.printed.oneLine, iso: readDate(best.printed.oneLine) })
    : null;
}

const READ = 12;

/** « Née en 1970 à Lens, Claire Dupont… », « Claire dirige l'atelier. Elle est née en 1970. »: a person is born too. */
function isOfPerson(
  sentence: SourcedText,
  before: SourcedText | undefined,
  called: readonly string[],
): boolean {
  if (!/(?<!\p{L})n(?:ée?s?|aît|aquit)(?!\p{L})/iu.test(sentence.text)) return false;
  const told = [sentence, ...(/^(?:Elle|Il)\s/u.test(sentence.text) && before ? [before] : [])];
  return told.some(({ text }) => {
    const bare = called.reduce((rest, name) => rest.replaceAll(name, ""), text);
    return bare
      .split(/[^\p{L}'’-]+/u)
      .some((word) => /^\p{Lu}\p{Ll}/u.test(word) && opensWithGivenName(word));
  });
}

function scoreOf(folded: string, start: number, end: number, itself: RegExp): number {
  const from = Math.max(folded.slice(0, start).search(/[^.;:!?]*$/u), start - LONGEST);
  const before = folded.slice(from, start);
  const [after = ""] = /^[^.;:!?]*/u.exec(folded.slice(end, end + LONGEST)) ?? [];
  if (!LED.test(before)) return 0;
  const isOwn = itself.test(before) || from === 0;
  if (DOES.test(before) && isOwn) return SURE;
  const cue = [...before.matchAll(BEGINS)].at(-1);
  if (cue) {
    const between = before.slice(cue.index + cue[0].length);
    const subject = before.slice(0, cue.index);
    if (
      /\d|, (?:qui|dont|puis) /u.test(between) ||
      between.length > 60 ||
      BRANCH.test(subject) ||
      BRANCH.test(between)
    )
      return 0;
    // « directrice née en 1970 »
    return itself.test(subject) || subject.trim() === "" || itself.test(between) ? SURE + 1 : 0;
  }
  const done = [...after.matchAll(BEGINS)][0];
  if (!done || BRANCH.test(after) || !/^\W|^$/u.test(after)) return 0;
  return itself.test(after.slice(done.index)) || itself.test(after.slice(0, done.index)) ? SURE : 0;
}
