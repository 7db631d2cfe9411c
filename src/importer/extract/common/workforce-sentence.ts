import type { Sourced } from "#domain/passage.ts";
import { fold, parseNumber } from "#lib/text.ts";
import { ABOUT_WORDS, alternatives, NUMBER_WORDS } from "../../lexicon/numbers.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { Workforce } from "../draft.ts";

/** Numbers as words that may count staff; « une soixantaine de » is read whole. */
const WORDS: Readonly<Record<string, number>> = {
  "un seul": 1,
  "une seule": 1,
  "son premier": 1,
  "sa premiere": 1,
  un: 1,
  une: 1,
  ...NUMBER_WORDS,
  ...Object.fromEntries(Object.entries(ABOUT_WORDS).map(([word, value]) => [`une ${word} de`, value])),
};
const N = `(\\d{1,3}(?: \\d{3})*(?:[.,]\\d+)?|${alternatives(WORDS)})`;
const STAFF =
  "(?:salarie\\S*|collaborat\\S+|travailleu\\S+|employe\\S*|emplois?|equivalents? temps plein)(?![\\p{L}])";
/** « accueille 12 personnes » may be guests; « emploie 12 personnes » are staff. */
const ANYONE =
  "(?:salarie\\S*|collaborat\\S+|travailleu\\S+|employe\\S*|emplois?|personnes?|femmes|hommes|jeunes)(?![\\p{L}])";
const IN_INSERTION =
  "(?:en |d')(?:parcours(?: d'insertion)?|insertion|cddi|contrats? d'insertion|contrats? aides?)";

/** « une entreprise de 320 salariés », « une équipe de 3 permanents ». */
const HOUSE = "(?:entreprise|association|structure|cooperative|societe|groupe|pme|tpe|equipe|chantier|regie)";
const TELLS_STAFF = new RegExp(
  `(?<![\\p{L}])(?:(?:salaries?|personnes|travailleurs) (?:y |en )?sont (?:accueillie?s? )?(?:en|d')|travailleurs? y sont|(?:salaries?|personnes) y travaillent|compt(?:e|ent|ait|aient)|emploie(?:nt)?|employai(?:en)?t|employons|comptons|salaries? en (?:parcours(?: d'insertion)?|insertion|cddi) (?:y )?[a-z]+ent|permanents? (?:y )?(?:encadr|accompagn)[a-z]+|accueill(?:e|ent|ait|aient)|effectifs?|regroupe(?:nt)?|repose sur (?=[^,;.]{0,20}\\d)|insertion de \\d+ postes|nous sommes (?=\\d)|${HOUSE} (?:[\\p{L}']+ ){0,3}de \\d)(?![\\p{L}])`,
  "u",
);

/**
 * The workforce that a sentence tells: « compte 80 salariés aujourd'hui, dont 60 en parcours d'insertion ».
 * Only a sentence that says that the structure counts, employs or welcomes staff; null for any other.
 */
export function readWorkforceSentence(sentence: SourcedText): Sourced<Workforce> | null {
  const plain = fold(sentence.text);
  if (!TELLS_STAFF.test(plain)) return null;
  const number = (pattern: string) => {
    const found = new RegExp(`(?<![\\p{L}\\d-])${pattern}`, "u").exec(plain)?.[1];
    return found ? (WORDS[found] ?? parseNumber(found)) : null;
  };
  const counted =
    number(
      `(?:compte|comptait|comptons|accueille)[^.]{0,40}?(?<![\\p{L}\\d])${N} ${STAFF}(?! (?:en |d')(?:parcours|insertion|cddi|contrats? (?:d'insertion|aides?))| permanents?)`,
    ) ??
    number(
      `(?:emploie|employait|employons)[^.]{0,40}?(?<![\\p{L}\\d])${N} ${ANYONE}(?! (?:en |d')(?:parcours|insertion|cddi|contrats? (?:d'insertion|aides?))| permanents?)`,
    ) ??
    number(`${N} (?:salaries?|personnes) y travaillent`) ??
    number(`${HOUSE} (?:[\\p{L}']+ ){0,3}de ${N} ${STAFF}(?! (?:en |d')(?:parcours|insertion|cddi))`);
  const insertion =
    number(`chantiers? d'insertion de ${N} postes`) ??
    number(`${N} (?:${ANYONE} )?(?:salarie\\S* )?(?:(?:y )?sont )?${IN_INSERTION}`);
  // « accueille 60 personnes en insertion et compte dix employés »: those who are fewer are beside them.
  const isBeside = counted !== null && insertion !== null && counted < insertion;
  const total = isBeside ? null : counted;
  const permanent = isBeside
    ? counted
    : number(`${N} (?:${ANYONE} )?(?:permanente?s?|encadrant\\S*|en cdi)(?![\\p{L}])`);
  const fte = number(`${N} etp(?![\\p{L}])`);
  if (total === null && insertion === null && permanent === null && fte === null) return null;
  const clause =
    sentence.match(/(?:compte|comptait|emploie|employait|accueille|accueillait|regroupe)\b.*$/su)?.whole ??
    sentence.match(
      /(?:entreprise|association|structure|coop[ée]rative|soci[ée]t[ée]|groupe|PME|TPE|[ée]quipe)\s[^,.;]{0,60}\d[^,.;]*/u,
    )?.whole ??
    sentence;
  const cut = isBeside
    ? clause.match(/\.$/u)
    : clause.match(
        /(?<=\p{L}{3})(?:\s(?:et (?:se|compte|agit)|qui|avec|pour (?:assurer|faire|animer))\s|\.$|;).*$/su,
      );
  const text = (cut ? clause.slice(0, cut.start) : clause).trim();
  return text.sourced({ permanent, insertion, total, fte, text: text.oneLine });
}
