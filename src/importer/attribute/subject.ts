import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { fold } from "#lib/text.ts";
import { KINDS } from "../extract/common/organisation-nouns.ts";
import { properNamesIn } from "../extract/common/proper-names.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { subjectsIn } from "./who-does.ts";

/** Whose a fact is: the initiative's, its carrier's, somebody else's or the world's. */
export type Subject = "self" | "carrier" | "other" | "world";
/** A plan, or how it was once: no fact of today. */
export type State = "planned" | "former";

/** Whom a text tells of: its names, and who carries it where that is somebody else. */
export interface Whose {
  own: readonly string[];
  carrier: string | null;
}

/** Does a text name one of these, whatever case and accents? */
export function names(text: SourcedText, wanted: readonly string[]): boolean {
  const plain = fold(text.text);
  return wanted.some((name) => {
    const bare = fold(name)
      .replace(/^(?:l'|la |le |les )?(?:(?:scic|scop|sarl|sas|association|ea|ei|aci) (?=\S{4}))?/, "")
      .trim();
    return bare.length > 2 && plain.includes(bare);
  });
}

const THING =
  "(?:association|structure|entreprise|etablissement|cooperative|atelier|chantier|boutique|magasin|projet|dispositif|programme|parcours|demarche|action|experimentation|initiative|collectif|club|reseau|groupe|equipe|ea|ei|aci|esat|geiq|ptce|regie|lieu|site|service|formation|garage|gite|comptoir)";
const ANAPHORA = new RegExp(
  `^(?:au total|en tout|chaque annee|depuis|aujourd'hui|en (?:19|20)\\d{2})?,? ?(?:(?:elle|il)s?(?![\\p{L}])|nous(?![\\p{L}])|ses (?=\\d{1,3} )|(?:l'|la |le |les |cette |cet |ce |notre |sa |son )(?:\\p{L}+ )?${THING}s?(?![\\p{L}]))`,
  "u",
);

/** Is a sentence about the initiative, by its name or by a word that stands for it at the sentence's head? */
export function isAboutIt(sentence: SourcedText, whose: Whose): boolean {
  return names(sentence, whose.own) || ANAPHORA.test(fold(sentence.text).trim());
}

/** Does a sentence tell of who carries the initiative, and not of the initiative? */
export function isAboutCarrier(sentence: SourcedText, whose: Whose): boolean {
  if (!whose.carrier || names(sentence, whose.own)) return false;
  const standsFor =
    /^(?:l'association|l'entreprise|la structure|la cooperative|la regie|le groupe|le reseau|la societe)(?![\p{L}])/u;
  return names(sentence, [whose.carrier]) || standsFor.test(fold(sentence.text).trim());
}

/** Words by which a sentence counts a territory, a trade or everybody. */
const TERRITORY =
  /(?<![\p{L}])(?:en france|en europe|dans le monde|au (?:plan|niveau) (?:national|regional|mondial|europeen|departemental)|a l'echelle (?:nationale|regionale|europeenne|du pays|departementale)|dans (?:les hauts-de-france|la region|le departement|le pays|le secteur|la branche|l'hexagone)|de la population|des (?:actifs|menages|francais|habitants|seniors|demandeurs d'emploi)|(?:taux|risque) (?:de|d'|du) (?:chomage|pauvrete|l'?emploi|emploi|feminisation|illettrisme)|selon (?:l'insee|la dares|l'observatoire|les chiffres|une (?:recente )?(?:etude|enquete))|d'apres (?:l'insee|la dares|une (?:recente )?(?:etude|enquete))|(?<!\d)\d{1,7} (?!sorties|salaries|participants|beneficiaires|stagiaires)(?:[^ .,;]{1,30} ){1,3}sur \d+)/u;
const TERRITORY_SUBJECT =
  /(?:^|[,;] )(?:(?:le|la|les|l')\s?(?:bassin|zones? d'emploi|territoire|departement|region|pays|secteur|branche|marche|agglomeration|commune|ville|quartiers?|filiere)(?![\p{L}])[^,.;]{0,60}?(?:compt(?:e|ait|ent)|recens|affich|represent|conna[iî]|dispose|souffre|regroupe)|les (?:femmes|hommes|jeunes|seniors|personnes|entreprises|employeurs)(?![\p{L}])[^,.;]{0,50}(?:represent|occup|sont|constitu))/u;

/** Does a sentence tell of the territory, the trade or everybody, and not of the initiative? */
export function isAboutTerritory(sentence: SourcedText, whose: Whose): boolean {
  const plain = fold(sentence.text).trim();
  const [territory] = plain.match(TERRITORY) ?? [];
  const counts = territory !== undefined && !DONE.test(plain.slice(0, plain.indexOf(territory)));
  return (counts || TERRITORY_SUBJECT.test(plain)) && !isAboutIt(sentence, whose);
}

/** A rule, a norm, an aim of a policy, a threshold: nobody's own, wherever it stands. */
const OF_A_RULE =
  /(?<![\p{L}])(?:plus|moins) de \d[\d ]* (?:salaries|habitants)(?![\p{L}])[^.]{0,60}(?:ont|doivent)|(?:vendue?s?|factur\p{L}+) (?:entre |a partir de )?\d|objectifs? (?:national|regional|europeen)|(?<!\p{L})normes? (?:iso|nf|\d)|(?<!\p{L})iso \d/u;
/** Clauses that count the world, or a rule. */
const OF_THE_WORLD =
  /(?:,?\s*qui\s+repr[ée]sente(?:nt)?\s(?=\d[\d\s,.]*%\sd)|(?:r[èe]gle|loi|directive|obligation|norme)s?\s+(?:des|de|du)\s+(?:l['’])?(?=\d)|(?:au\s+niveau\s+national|chaque\s+français)(?=[^,;.]*\d)|\(?\s*cf\.)[^,;.)]*/giu;
/** « 7 filières ont été développées en France »: what is done somewhere is done by somebody. */
const DONE =
  /\s(?:ont|a|sont|est) (?:ete )?(?:developpe|cree|ouvert|implante|deploye|accompagne|accueilli|forme)/u;
/** « 41 % des parents … (CNAF, 2024) »: a figure that cites its source is of the field. */
const SOURCED_ELSEWHERE =
  /\((?:sources?\s{0,3}:[^()]*|[^()]{0,120}\p{Lu}{3}[^()]{0,120},\s{0,3}(?:19|20)\d{2})\)/u;
/** Sentences about somebody whom the reader could take for it. */
const NOT_IT =
  /(?:sans|aucun|pas\s(?:de|d['’]un))\s+(?:\p{L}+\s)?lien\s|ne\s+pas\s+confondre|n['’]est\s+pas\s+l[ae]\s+(?:seule?|m[êe]me)\s/iu;

/**
 * Whose the fact is that stands at a place of a sentence: one decision, for figures, places and all else. A sentence
 * that nothing gives to another is the initiative's; what somebody gives to it, money, is its own.
 */
export function subjectAt(sentence: SourcedText, at: number, whose: Whose, isGiven = false): Subject {
  if (isWarning(sentence)) return "other";
  if (isAboutTerritory(sentence, whose)) return "world";
  if (OF_A_RULE.test(fold(sentence.text)) || SOURCED_ELSEWHERE.test(sentence.text)) return "world";
  if (sentence.matchAll(OF_THE_WORLD).some(({ start, end }) => start <= at && at < end)) return "world";
  if (isAboutCarrier(sentence, whose)) return "carrier";
  if (isGiven) return "self";
  return isDoneByAnother(sentence, whose) || isOfAnother(sentence, at, whose) ? "other" : "self";
}

/** Farther off than this a plan or a former state says nothing of a place. */
const FAR = 400;
const NEAR = 90;

/** What a structure hopes for is no place where it is. */
const PLANNED =
  /(?<![\p{L}])(?:20\d{2}\s\?|esp[èe]re|souhait\p{L}+|pr[ée]voi\p{L}+|pr[ée]vue?s?|envisag\p{L}+|projette|pourrai\p{L}+|devrai\p{L}+|bient[ôo]t|ouvrira|verra le jour|d['’]ici|en cours (?:de d[ée]veloppement|d['’][ée]tude)|[àa] terme|prochainement|[àa] venir|doi(?:t|vent)\s(?:\p{L}+\s)?\p{Ll}+(?:er|ir|re)|report[ée]e?s?|annonc[ée]e?s?|[àa] l['’][ée]tude|visite|s['’]inspirer|rencontre)(?![\p{L}])/iu;
/** « un atelier à X, à l'étude », « à X, si les financements sont confirmés »: said after the place. */
const PLANNED_AFTER =
  /^(?:\s\([^()]*\))?,?\s(?:(?:est|sont|reste)\s)?(?:(?:encore|toujours)\s)?(?:[àa] l['’][ée]tude|en projet|pr[ée]vue?s?|envisag[ée]{1,2}s?|d[ée]pendra|devrait|pourrait|si\s(?:les?|la|l['’]))(?![\p{L}])/iu;
/** « auparavant située Quai X à Valenciennes »: where it was. */
const FORMER_AFTER =
  /^(?:\s\([^()]*\))?,?\s(?:a|ont)\s(?:br[ûu]l[ée]|ferm[ée]|[ée]t[ée]\s(?:d[ée]moli|vendu|ferm[ée]|d[ée]truit))/iu;
const FORMER =
  /(?<![\p{L}])(?:(?:auparavant|anciennement|jadis|autrefois|pr[ée]c[ée]demment|jusqu['’](?:en|à) (?:\p{L}+ )?(?:19|20)\d\d)(?![\p{L}])[^.;]*|d['’]abord (?:install|situ|h[ée]berg|log|implant|bas)[^,.;]*)$/iu;

/** Is what stands at a place of a sentence only planned, or no more? */
export function stateAt({ text }: SourcedText, start: number, end: number): State | null {
  if (PLANNED.test(text.slice(Math.max(0, start - FAR), start)) || PLANNED_AFTER.test(text.slice(end)))
    return "planned";
  const isFormer =
    FORMER.test(text.slice(Math.max(0, start - NEAR), start)) || FORMER_AFTER.test(text.slice(end));
  return isFormer ? "former" : null;
}

/** Does a sentence tell what is still to come? */
export function isPlan({ text }: SourcedText): boolean {
  return PLANNED.test(text);
}

/** Is a sentence about somebody whom the reader could take for it? */
export function isWarning({ text }: SourcedText): boolean {
  return NOT_IT.test(text);
}

/** « chez X, qui en trie 40 tonnes », « par X (23 salariés) », « auprès de X, centre agréé, qui traite… ». */
const BROUGHT_IN =
  /(?:(?:chez|par|avec|à|a)\s(?:l[’']|la\s|les?\s)?(\p{Lu}[^.,(]{2,60})(?:,[^.,;]{0,80})?,?\s(?:[^.,]{0,60}\s)?(?:qui|dont)\s|(?:chez|par|avec)\s(?:l[’']|la\s|les?\s)?(\p{Lu}[^.(]{2,60})\s?\(|(?:de|du|d['’])\s?(\p{Lu}[\p{L}'’ -]{2,40}),\s[^,;.]{5,80},\s+qui\s)[^.;)]*$/u;

/**
 * « les pièces viennent de X, installée à Y, qui démonte 900 voitures par an »: what a relative clause counts is of
 * the name that it follows.
 */
function isOfAnother(sentence: SourcedText, at: number, whose: Whose): boolean {
  if (isExplained(sentence, at, whose) || BY_ANOTHER.test(fold(sentence.text.slice(at)))) return true;
  const head = sentence.slice(0, at);
  // « le fabricant X (1 400 salariés, …) »: what brackets count right behind a name is that one's.
  const before = head.match(/^(.+)\s\([^()]*$/su)?.groups[0];
  const beside = before ? properNamesIn(before).at(-1) : undefined;
  if (beside && before?.text.endsWith(` ${beside.text}`) && !names(beside, whose.own) && !isPlace(beside))
    return true;
  const broughtIn = head.match(BROUGHT_IN)?.groups.find((g) => g !== null);
  if (broughtIn && !names(broughtIn, whose.own) && !isPlace(broughtIn)) return true;
  const relative = head.matchAll(/,?\squi\s/u).at(-1);
  if (!relative || /[;:]|,\s(?:et|mais|puis)\s/u.test(sentence.text.slice(relative.end, at))) return false;
  const antecedent = sentence.slice(0, relative.start);
  const clause = antecedent.slice(antecedent.matchAll(/[;:]\s/u).at(-1)?.end ?? 0);
  // « implantée en Thiérache, qui emploie… »: a country, a town and a department do nothing.
  const who = properNamesIn(clause)
    .map((name) => ({ name, at: clause.text.lastIndexOf(name.text) }))
    .findLast(
      ({ name, at: place }) =>
        !parseDepartment(name.oneLine) &&
        (KIND_OF_HOUSE.test(name.text) ||
          !/(?<![\p{L}])(?:en|dans|à|au|aux|sur)\s(?:la |le |les |l['’])?$/iu.test(
            clause.text.slice(0, place),
          )) &&
        communesNamedIn(clause.text.slice(0, place + name.length)).every((c) => c.start !== place),
    );
  if (!who || names(who.name, whose.own)) return false;
  // Between the name and « qui » nothing but what describes it.
  return /^(?:\s\([^()]*\))?(?:,\s[^,]{0,80})?$/u.test(clause.text.slice(who.at + who.name.length));
}

/** « 9 tonnes ont été confiées par la recyclerie, laquelle emploie 24 salariés »: she is not the one that is told of. */
const BY_ANOTHER =
  /^[^.;:]{0,60}\s(?:ont|a) (?:\p{Ll}+ )?ete [^.;:,]{0,40}\spar (?:l'|la |le |les )(?:recyclerie|ressourcerie|mairie|ville|commune|metropole|agglomeration|region|departement|entreprise|cooperative|usine|hopital|college|lycee|ecole)s?(?! elle)(?!\p{L})/u;
function isPlace(name: SourcedText): boolean {
  return parseDepartment(name.oneLine) !== null || communesNamedIn(name.text).some((c) => c.start === 0);
}

/** « Les Ateliers du Pont, chantier d'insertion de Clermont, conditionnent 600 tonnes »: the subject has a name, not its own. */
function isDoneByAnother(printed: SourcedText, whose: Whose): boolean {
  const sentence = printed.without(/^[^:\d]{3,40}\s:\s+/u);
  if (names(sentence, whose.own)) return false;
  const described = sentence.match(DESCRIBED)?.groups[0];
  // « La pépinière labellisée « Végétal local », … »: a common noun, whatever it quotes.
  if (described && /(?:\s|['’])\p{Lu}/u.test(described.text.slice(3).replace(/«[^»]*»?/u, ""))) return true;
  const [first] = isAboutIt(sentence, whose) ? [] : subjectsIn(sentence);
  if (!first || /\d/u.test(sentence.text.slice(0, sentence.text.indexOf(first.text) + 1))) return false;
  return isBody(first) && communesNamedIn(first.text).every((c) => c.start !== 0);
}

const DESCRIBED =
  /^((?:L['’]|La\s|Le\s|Les\s)?\p{Lu}[^,.;:]{2,60}),\s(?:une?\s|l['’])?\p{Ll}[^,.;:]{5,70},\s(?:y\s|en\s|lui\s)?(?:a|(?!(?:et|ou|puis|mais|soit|dont)\s)\p{Ll}{2,}(?:e|ent|it|t|d|a|ont))\s/u;

/** « Rebâtir, une entreprise d'insertion qui broie les invendus : elle traite 1 250 tonnes »: she is that one. */
function isExplained(sentence: SourcedText, at: number, whose: Whose): boolean {
  const colon = sentence.text.lastIndexOf(" : ", at);
  if (colon < 0 || !/^ : (?:elle|il|ils|elles|celle-ci|celui-ci)\s/u.test(sentence.text.slice(colon)))
    return false;
  const told = properNamesIn(sentence.slice(0, colon)).at(-1);
  return told !== undefined && !names(told, whose.own);
}

/** Not a month, nor the first word of a sentence: several words, or a kind of house. */
function isBody(name: SourcedText): boolean {
  return /\s/u.test(name.text.trim()) || /^\p{Lu}{2,}/u.test(name.text);
}

const KIND_OF_HOUSE = new RegExp(
  `^(?:l['’]|la |le |les )?(?:${KINDS}|ESAT|EATT|EA|EI|ACI|AI|ETTI|GEIQ|PTCE|CFA|APEI|ADAPEI)\\s`,
  "iu",
);
