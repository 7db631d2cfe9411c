import { remembered } from "#lib/remembered.ts";
import { comparable } from "#lib/text.ts";
import { HEADS, NOUNS } from "../extract/common/organisation-nouns.ts";
import { isBody, isGeneric } from "../extract/common/organisation-words.ts";
import { readPlaceLine } from "../extract/common/place-line.ts";
import { structureTypesNamedIn } from "../extract/common/structure-types.ts";
import type { Span } from "../layers/span.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { latin, latinSource } from "./latin.ts";

const WORD =
  "(?:(?:Cap|P[ôo]le)\\semploi|\\p{Lu}(?:[\\p{L}\\d'’&+-]|\\.(?=\\p{L}))*)(?:(?<=\\p{Lu})\\s\\d{1,3}\\p{Lu}?(?=[,;.)]|\\s(?:et|qui)\\s|$))?";
const LINK =
  "(?:(?:(?:de la|de l['’]|de|du|des|d['’]|l['’]|en|à|la|le|les|un|une|sur|sans|pour)\\s?){0,2}|(?:et|&)\\s)";
/** Bodies whose name goes on in lower case: « le Conservatoire d'espaces naturels », « l'Assurance maladie ». */
const BODY =
  "(?:Conservatoire|Fonds|Centre|Parc|F[ée]d[ée]ration|Chambre|Caisse|Communaut[ée]|M[ée]tropole|Comit[ée]|Office|Agence|Observatoire|Syndicat|Union|Conseil|Direction|Maison|Mission|Minist[èe]re|Service|[ÉE]tablissement|Institut|[ÉE]cole|R[ée]seau|Collectif|Groupement|Banque|Mutualit[ée]|Assurance|P[ôo]le|Universit[ée]|Mouvement|Cap|Secours|Palais|Mus[ée]e|Th[ée][âa]tre|Lyc[ée]e|Coll[èe]ge|H[ôo]pital)";
const ADJECTIVE =
  "(?:naturels?|r[ée]giona\\p{Ll}+|d[ée]partementa\\p{Ll}+|nationa\\p{Ll}+|territoria\\p{Ll}+|municipa\\p{Ll}+|intercommuna\\p{Ll}+|socia\\p{Ll}+|solidaires?|loca\\p{Ll}+|agricoles?|urbaine?s?|mixte|maladie|familiales|hospitalier|[Ee]urop[ée]en\\p{Ll}*|handicap[ée]e?s|professionnel\\p{Ll}*|technologi\\p{Ll}+|emploi(?:\\s\\d\\d)?|populaire|fran[çc]aise?)";
const LOWER = `(?:\\s(?:${ADJECTIVE}|(?:d['’]|de la |de l['’]|des |du |de |contre la |contre le )(?:\\p{Ll}{3,}(?:\\s${ADJECTIVE}){0,4}|${WORD}))){0,9}`;
/** Bodies that running text prints in lower case: with a name after them, or as they are. */
const LOWER_HEAD = `(?:(?:${HEADS}|${NOUNS})(?!\\p{L})(?:\\s\\p{Ll}{4,})?\\s${LINK}${WORD}(?:\\s${LINK}${WORD}){0,6}|missions?\\slocales?|conseils?\\s(?:r[ée]gional|d[ée]partemental))`;
/** « Pôle d'équilibre territorial et rural (PETR) »: a name that goes on in lower case up to its acronym. */
const UP_TO_ACRONYM = `${BODY}(?!\\p{L})[^,;.()]{2,90}\\s\\(\\p{Lu}[\\p{L}'’]{1,15}\\)`;
/** A name in running text: capitals, an acronym in brackets inside it, the lower case of a public body. */
export const NAME = latinSource(
  `(?:${UP_TO_ACRONYM}|${BODY}(?![\\p{L}])${LOWER}(?:\\s${LINK}${WORD}){0,9}|${WORD}(?:\\s(?:\\([\\p{Lu}\\d]{2,10}\\)(?=\\s\\p{Lu})|${LINK}${WORD})){0,9}|${LOWER_HEAD})`,
);

/** Words before a name that are none of it: its article, what kind of body it is. */
const BEFORE_NAME =
  "(?:(?:(?:\\d+ |deux |trois |quatre )?(?:[ée]co-?organismes|associations|entreprises|structures|partenaires|fondations) \\()|(?:l['’]|la |le |les |un |une |des |du |de la |de l['’]|d['’]|son |sa |ses |notre |leur )?(?:(?:[Aa]ssociations? [Ii]nterm[ée]diaires?(?: \\(AI\\))?|associations?(?: \\p{Ll}{5,})?|groupements?(?: d[e'’]s? ?\\p{Ll}+)?|[ée]picerie(?: sociale| solidaire)*|(?:auto-)?[ée]cole(?: sociale| (?:d['’]|de )\\p{Ll}+)?|cr[èe]che|branche(?: \\p{Ll}+)? du|foyers?|soci[ée]t[ée]s?|entreprises?(?: de travail temporaire)?(?: d['’]insertion| adapt[ée]es?)?|bailleurs?(?: socia(?:l|ux))?|plan|programme|p[ôo]le|cabinet|groupe|r[ée]seau|fondations?|coop[ée]rative|collectif|club|organisme(?: de formation)?|[ée]co-organisme|enseigne|constructeur|fabricant|producteur|prestataire|distributeur|transporteur|op[ée]rateur|facilitateur|industriel|SCOP|SCIC|SARL|SAS) (?:de |d['’])?)?[«\"]?\\s?)";
/** « l'association Les petits pas »: inside a sentence, an article with a capital opens a name in lower case. */
const ARTICLED =
  "(?:Les|La|Le)\\s\\p{Ll}[\\p{Ll}'’-]+(?:\\s(?:(?:des|de|du|de la|à|au|en|sur)\\s)?\\p{Ll}{3,}){0,3}(?=\\s?[,.;:)»]|\\s(?:et|qui|pour)\\s|$)";
const FIRST = latin(`${BEFORE_NAME}(${ARTICLED}|${NAME})`, "uy");
const NEXT = latin(
  `(?:\\s?[»"])?(?:\\s\\([^()]{1,60}\\))?(?:,? (?:et|ou|ou encore|ainsi que|mais aussi)(?: avec| par| pour| à| au)?|,) (?!une? )${BEFORE_NAME}(${ARTICLED}|${NAME})`,
  "uy",
);

/** Acronyms and words in capitals that are nobody. */
const NOBODY = new Set(
  "qui quoi il elle ils elles on nous ce cet cette ces celui celle ceux celles pays plan chacun chaque leur tous toutes chantier atelier cdd cdi cddi cui pec cv rsa siae iae ess epi cap afest etp vae rqth cv covid pmsmp poei fle rse tva qpv pme tpe esat ea aci ei ai etti eatt eiti geiq ptce internet france".split(
    " ",
  ),
);

/** Contracts and diplomas, whatever follows: « CDD Tremplin ». */
const CONTRACT = /^(?:cdd|cdi|cddi|cui|pec|cap|vae|cqp|bts)(?! emploi)(?: |$)/;

/**
 * Is a name somebody: no town, no kind of structure, no contract, not the one that the text tells of? With `ofTowns` the
 * school or the welfare office of a town is somebody too.
 */
export function isSomebody(name: SourcedText, own: readonly string[], ofTowns = false): boolean {
  const key = comparable(name.text);
  const isPublic =
    /^(?:D[ée]partement|Conseil|Ville|Commune|R[ée]gion|M[ée]tropole|Agglom[ée]ration)(?!\p{L})/u.test(
      name.text,
    );
  if (
    key.length < 2 ||
    /^[LD]['’]\p{Ll}/u.test(name.text) ||
    NOBODY.has(key.replace(/ (?:ci|la)$/, "")) ||
    (CONTRACT.test(key) && /^\p{Lu}{3}/u.test(name.text)) ||
    isGeneric(name.text) ||
    (!isPublic && readPlaceLine(name)) ||
    (!ofTowns && isAnyOfTown(name))
  )
    return false;
  if (own.some((o) => o === key || (key.length >= 4 && ` ${o} `.includes(` ${key} `)))) return false;
  return !structureTypesNamedIn(name).some((m) => m.start === 0 && m.end === name.length);
}

const ANY_OF_TOWN = latin(
  `^(?!(?:${HEADS})(?!\\p{L}))(?:${NOUNS})(?: \\p{Ll}+){0,2} (?:de |d['’]|du |à )(?=\\p{Lu})`,
  "u",
);

/** « le lycée professionnel de Ham »: what it is and where, and no name. */
function isAnyOfTown(name: SourcedText): boolean {
  const bare = name.without(ANY_OF_TOWN);
  return bare.length < name.length && readPlaceLine(bare) !== null;
}

/** « la mission locale, » « deux bailleurs et »: what a list names in common words before its names. */
const COMMON =
  /(?:(?!l['’](?:aide|appui|expertise)\s)(?:la |le |les |l['’]|des |une? |deux |trois |plusieurs |nos |ses )\p{Ll}[\p{Ll}'’ -]{2,40}?(?:,| et) (?=l['’]|la |le |les |\p{Lu})){1,2}|une? \p{Ll}+ d(?:e |['’]|u )\p{L}+, (?=la soci|l['’]entreprise|l['’]association|le groupe|la coop)/uy;

const AT_HEAD = latin(`^${NAME}`, "u");

/** The name of an organisation that opens a text; null where none does. */
export function nameAtHead(text: SourcedText): SourcedText | null {
  return text.match(AT_HEAD)?.whole.without(/\sà\s\p{Lu}.*$/u) ?? null;
}

const ANYWHERE = latin(`(?<![\\p{L}'’-])(?:l['’]|L['’]|d['’]|L[ea] (?=${BODY}(?!\\p{L})))?(${NAME})`, "gu");

/** A name and where it stands in a text. */
interface NameIn extends Span {
  name: SourcedText;
}

/** All names of a text with their places; the article of a sentence's head and the kind before a name are none of it. */
export const namesIn = remembered((text: SourcedText): readonly NameIn[] =>
  text.matchAll(ANYWHERE).flatMap(({ groups: [named], end }) => {
    const printed = named?.without(/^(?:L['’]|La |Le |Les )(?=\p{Lu}|\p{Ll}+\s\p{Lu})/u).without(/[.'’]+$/u);
    if (!printed) return [];
    FIRST.lastIndex = 0;
    const bare = FIRST.exec(printed.text)?.[1];
    const name = bare && printed.text.endsWith(bare) ? printed.slice(printed.length - bare.length) : printed;
    return [{ name, start: end - printed.length, end }];
  }),
);

/** The names that stand at a place of a text: one, or a list of several. */
export function namesAt(text: SourcedText, at: number): SourcedText[] {
  const found: SourcedText[] = [];
  COMMON.lastIndex = at;
  const start = at + (COMMON.exec(text.text)?.[0].length ?? 0);
  for (let from = start, expression = FIRST; ; expression = NEXT) {
    expression.lastIndex = from;
    const match = expression.exec(text.text);
    const name = match?.[1];
    if (!match || !name) return lastApart(found);
    from = match.index + match[0].length;
    // « une Maison d'accueil spécialisée » is any of them.
    if (/(?:^|\s)(?:une?|des|plusieurs)\s$/u.test(match[0].slice(0, -name.length)) && !/\s\p{Lu}/u.test(name))
      return lastApart(found);
    const printed = text.slice(from - name.length, from);
    // « 2 éco-organismes (A et B) »: as many names as the brackets hold.
    found.push(...apart(printed, match[0].slice(0, -name.length).endsWith("(")));
  }
}

/** « A, B, C et D »: a list of three ends at its « et ». */
function lastApart(names: SourcedText[]): SourcedText[] {
  const last = names.at(-1);
  const and = names.length > 2 ? last?.match(/\s(?:et|&)\s/u) : null;
  return last && and ? [...names.slice(0, -1), last.slice(0, and.start), last.slice(and.end)] : names;
}

/** « ADEME et Région », « Cap Emploi et France Travail » are two names, « Terres et Mers » one. */
function apart(name: SourcedText, surely: boolean): SourcedText[] {
  const and = name.match(/\s(?:et|&)\s/u);
  if (!and) return [name];
  const sides = [name.slice(0, and.start), name.slice(and.end)];
  const isAcronym = sides.some(({ text }) => /^\p{Lu}[\p{Lu}\d]+$/u.test(text));
  const areLong = sides.every(({ text }) => (text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) >= 2);
  return surely || isAcronym || areLong || isBody(sides[1]?.text ?? "") ? sides : [name];
}
