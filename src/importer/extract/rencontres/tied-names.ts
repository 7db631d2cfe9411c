import { comparable } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isGeneric } from "../common/organisation-words.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";

const WORD = "\\p{Lu}(?:[\\p{L}\\d'’&-]|\\.(?=\\p{L}))*";
const LINK = "(?:(?:(?:de la|de l['’]|de|du|des|d['’]|en|à|la|le|les|sur|sans|pour)\\s?){0,2}|(?:et|&)\\s)";
/** Bodies whose name goes on in lower case: « le Conservatoire d'espaces naturels », « l'Assurance maladie ». */
const BODY =
  "(?:Conservatoire|Fonds|Centre|Parc|F[ée]d[ée]ration|Chambre|Caisse|Communaut[ée]|M[ée]tropole|Comit[ée]|Office|Agence|Observatoire|Syndicat|Union|Conseil|Direction|Maison|Mission|Minist[èe]re|Service|[ÉE]tablissement|Institut|[ÉE]cole|R[ée]seau|Collectif|Groupement|Banque|Mutualit[ée]|Assurance|P[ôo]le|Universit[ée])";
const ADJECTIVE =
  "(?:naturels?|r[ée]giona\\p{Ll}+|d[ée]partementa\\p{Ll}+|nationa\\p{Ll}+|territoria\\p{Ll}+|municipa\\p{Ll}+|intercommuna\\p{Ll}+|socia\\p{Ll}+|solidaires?|loca\\p{Ll}+|agricoles?|urbaine?s?|mixte|maladie|familiales|hospitalier|europ[ée]en\\p{Ll}*|handicap[ée]e?s|professionnel\\p{Ll}*|technologi\\p{Ll}+)";
const LOWER = `(?:\\s(?:${ADJECTIVE}|(?:d['’]|de la |de l['’]|des |du |de )(?:\\p{Ll}{3,}(?:\\s${ADJECTIVE}){0,4}|${WORD}))){0,9}`;
/** A name in running text: capitals, an acronym in brackets inside it, the lower case of a public body. */
export const NAME = `(?:${BODY}(?![\\p{L}])${LOWER}(?:\\s${LINK}${WORD}){0,9}|${WORD}(?:\\s(?:\\([\\p{Lu}\\d]{2,10}\\)(?=\\s\\p{Lu})|${LINK}${WORD})){0,9})`;

/** Words before a name that are none of it: its article, what kind of body it is. */
const BEFORE =
  "(?:(?:l['’]|la |le |les |un |une |des |du |de la |de l['’]|d['’]|son |sa |ses |notre |leur )?(?:(?:associations?(?: \\p{Ll}{5,})?|soci[ée]t[ée]s?|entreprises?(?: d['’]insertion| adapt[ée]es?)?|bailleurs?(?: socia(?:l|ux))?|syndicats?(?: mixte)?|plan|programme|p[ôo]le|cabinet|groupe|r[ée]seau|fondations?|coop[ée]rative|collectif|club|centre(?: social| de formation)?|organisme(?: de formation)?|[ée]co-organisme|enseigne|op[ée]rateur|h[ôo]pital|lyc[ée]e|coll[èe]ge|f[ée]d[ée]ration|agence|caisse|mutuelle|banque|fonds|facilitateur|industriel|SCOP|SCIC|SARL|SAS|ville|commune|mairie) (?:de |d['’])?)?[«\"]?\\s?)";
const FIRST = new RegExp(`${BEFORE}(${NAME})`, "uy");
const NEXT = new RegExp(
  `(?:\\s?[»"])?(?:\\s\\([^()]{1,60}\\))?(?:,? (?:et|ou|ainsi que|mais aussi)(?: avec| par| à| au)?|,) ${BEFORE}(${NAME})`,
  "uy",
);

/** Acronyms and words in capitals that are nobody. */
const NOBODY = new Set(
  "il elle ils elles on nous ce cet cette ces chacun chaque leur tous toutes chantier atelier cdd cdi cddi cui pec cv rsa siae iae ess epi cap afest etp vae rqth cv covid pmsmp poei fle rse tva qpv pme tpe esat ea aci ei ai etti eatt eiti geiq ptce internet france".split(
    " ",
  ),
);

/** Contracts and diplomas, whatever follows: « CDD Tremplin ». */
const CONTRACT = /^(?:cdd|cdi|cddi|cui|pec|cap|vae|cqp|bts)(?! emploi)(?: |$)/;

/** Is a name somebody: no town, no kind of structure, no contract, not the one that the text tells of? */
export function isSomebody(name: SourcedText, own: readonly string[]): boolean {
  const key = comparable(name.text);
  const isBody =
    /^(?:D[ée]partement|Conseil|Ville|Commune|R[ée]gion|M[ée]tropole|Agglom[ée]ration)(?!\p{L})/u.test(
      name.text,
    );
  if (
    key.length < 2 ||
    NOBODY.has(key) ||
    CONTRACT.test(key) ||
    isGeneric(name.text) ||
    (!isBody && readPlaceLine(name))
  )
    return false;
  if (own.some((o) => o === key || (key.length >= 4 && ` ${o} `.includes(` ${key} `)))) return false;
  return !structureTypesNamedIn(name).some((m) => m.start === 0 && m.end === name.length);
}

/** « la mission locale, » « deux bailleurs et »: what a list names in common words before its names. */
const COMMON =
  /(?:(?:la |le |les |l['’]|des |une? |deux |trois |plusieurs |nos |ses )\p{Ll}[\p{Ll}'’ -]{2,40}?(?:,| et) (?=l['’]|la |le |les |\p{Lu})){1,2}/uy;

/** The names that stand at a place of a text: one, or a list of several. */
export function namesAt(text: SourcedText, at: number): SourcedText[] {
  const found: SourcedText[] = [];
  COMMON.lastIndex = at;
  const start = at + (COMMON.exec(text.text)?.[0].length ?? 0);
  for (let from = start, expression = FIRST; ; expression = NEXT) {
    expression.lastIndex = from;
    const match = expression.exec(text.text);
    const name = match?.[1];
    if (!match || !name) return found;
    from = match.index + match[0].length;
    // « une Maison d'accueil spécialisée » is any of them.
    if (/(?:^|\s)(?:une?|des|plusieurs)\s$/u.test(match[0].slice(0, -name.length)) && !/\s\p{Lu}/u.test(name))
      return found;
    found.push(...apart(text.slice(from - name.length, from).without(/[.,;'’\s]+$/u)));
  }
}

/** « ADEME et Région », « Cap Emploi et France Travail » are two names, « Terres et Mers » one. */
function apart(name: SourcedText): SourcedText[] {
  const and = name.match(/\s(?:et|&)\s/u);
  if (!and) return [name];
  const sides = [name.slice(0, and.start), name.slice(and.end)];
  const isAcronym = sides.some(({ text }) => /^\p{Lu}[\p{Lu}\d]+$/u.test(text));
  const areLong = sides.every(({ text }) => (text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) >= 2);
  return isAcronym || areLong ? sides : [name];
}
