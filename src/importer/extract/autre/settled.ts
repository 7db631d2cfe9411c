import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { foldInPlace, literally } from "#lib/text.ts";
import { stateAt } from "../../attribute/subject.ts";
import { HOUSES } from "../../lexicon/houses.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "../common/sentences.ts";
import type { PlaceDraft } from "../draft.ts";
import { placesTold } from "./fields.ts";
import { ARTICLE } from "./title-names.ts";

const KIND = `(?:aci|ei|ea|ai|etti|eatt|geiq|ptce|scic|scop|${HOUSES.inclusive}|${HOUSES.common})`;
/** « ce chantier d'insertion de Péronne », « une entreprise d'insertion textile d'Albert », « Coopérative (SCIC) de Caudry » */
const OF_TOWN = new RegExp(
  `(?:^|[ («"'])(?:l'|la |le |un |une |ce |cet |cette |notre |c'est une? |(?<=^))${KIND}(?: \\([^()]{2,30}\\))?(?: (?!a |de la |du )[a-z'-]{2,20}){0,3} (?:de |d'|a )$`,
  "u",
);
/** « Installé à Armentières, le groupement… », « Tout se passe à Vervins », « elle occupe 800 m² à Cayeux » */
const SETTLED =
  /(?<![\p{L}])(?:installee?s?|implantee?s?|basee?s?|situee?s?|siege|nichee?|hebergee?s?|logee?s?|se passe|se trouve|se tient|tourne|occupe|s'est posee?|partent|accueille|recoit|ouvre|ouvert[es]{0,2}|travaillent)(?: [^.;:()]{0,40}?)? (?:a|au|aux|de|d') ?$/u;
/** Somebody else stands between: « au sein d'un client, la Robinetterie du Vimeu, à Fressenneville ». */
const ANOTHER =
  /(?<![\p{L}])(?:client|partenaire|voisin|fournisseur|commune de|ville de|chez|avec|pour|vers|usine|depuis|jusqu)(?![\p{L}])[^,;]*$/u;
/** « Permanences à Berck le mardi et à Fruges », « Antenne : Solesmes », « Agences : Creil et Senlis » */
const BRANCHES =
  /^(?:une? |la |les |seconde |deuxieme |autres? )?(?:(?:permanences?|antennes?|agences?) (?:de|d') ?|(?:permanences?|antennes?|agences?|boutiques?|bureaux?|depots?|points? (?:de vente|d'accueil))(?: (?:a|au|aux|aussi a) |\s?:))/u;
const CLOSED = /(?<!\p{L})(?:re)?ferm|(?<!\p{L})(?:rendue?|quittee?|demenag)/u;
/** So many sentences say where it is. */
const READ = 8;
const SURE = 2;

/** Where its sentences say that it is, where nothing nearer does: « L'ACI de Rue entretient… », « À Avion, ce chantier… ». */
export function settledIn(about: readonly SourcedText[], called: readonly string[]): PlaceDraft[] {
  const names = called
    .map((name) => literally(foldInPlace(name.replace(ARTICLE, ""))))
    .filter((n) => n.length > 2);
  const own = new RegExp(
    `(?:^|[ '(])(?:${[...names, "elle", "il", "on", "nous", "tout", `(?:l'|la |le |ce |cet |cette |notre )${KIND}`].join("|")})(?![\\p{L}])`,
    "u",
  );
  const told = about.slice(0, READ).flatMap((sentence, i) => {
    const folded = foldInPlace(sentence.text);
    return communesNamedIn(sentence.text)
      .filter(({ start, end }) => stateAt(sentence, start, end) === null)
      .map(({ start, end }) => ({
        town: sentence.slice(start, end),
        score: scoreOf(folded, start, end, own, i) - i / READ,
      }));
  });
  const [best] = told.sort((a, b) => b.score - a.score);
  return best && best.score > SURE - 1 ? placesTold(best.town) : [];
}

function scoreOf(folded: string, start: number, end: number, own: RegExp, i: number): number {
  const clause = folded.slice(
    Math.max(folded.lastIndexOf(";", start), folded.lastIndexOf(" : ", start)) + 1,
    start,
  );
  if (/^\W*(?:a|au|aux) $/u.test(clause) && own.test(folded.slice(end))) return SURE + 1;
  if (OF_TOWN.test(clause) && !ANOTHER.test(clause)) return i < 3 || own.test(clause) ? SURE + 1 : SURE - 1;
  if (SETTLED.test(clause) && !ANOTHER.test(clause)) return own.test(folded) ? SURE : 0;
  return 0;
}

/** The towns of its branches and of the days on which it receives: each is one of its places. */
export function branchesIn(texts: readonly SourcedText[]): PlaceDraft[] {
  return texts.flatMap(sentences).flatMap((sentence) => {
    const found = BRANCHES.exec(foldInPlace(sentence.text));
    if (!found || sentence.length > LINE || CLOSED.test(foldInPlace(sentence.text))) return [];
    return communesNamedIn(sentence.text)
      .filter(({ start, end }) => start >= found[0].length - 2 && stateAt(sentence, start, end) === null)
      .flatMap(({ start, end }) => placesTold(sentence.slice(start, end)));
  });
}

/** A longer sentence tells more than where it is. */
const LINE = 90;
