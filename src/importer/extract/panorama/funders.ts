import { fold } from "#lib/text.ts";
import { subjectsIn } from "../../attribute/who-does.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { headName, listedNames, properNamesIn, withoutArticle } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";
import { listedHead, relation, VERB } from "./named-lists.ts";
import { labelledTies } from "./partners.ts";

/** Sentences in which everyone named gives money. */
const ALL_GIVE =
  /contribue\w* financierement|financee?s? (?:[a-z' ]{0,30})?par|financement de|subvention (?:de|du)|soutenue?s? (?:[a-z' ]{0,30})?par|fait don|(?<![a-z])finance(?:nt)?(?![a-z])|dons? de|soutien (?:de|du|financier)|(?:apporte|verse|couver|porte|paye|prise? en charge|abonde|complete|offer|octroye|accorde|assure|donne)\w* (?:[a-z0-9%' ]{0,40})?par |prets? (?:d'honneur |bancaire |participatif )?(?:de|d'|du) |mecenat (?:de|du|d')|(?:recu|recoit|recoivent|obtenu|beneficie\w*) (?:de |d')?(?:l'|un |une |le |des |du )?(?:aide|soutien|appui|concours|subvention|financement|pret|mecenat|coup de pouce)/u;
/** « Le Club des mécènes complète chaque année »: verbs of those who give. */
const GIVES =
  /\s(?:verse|apporte|finance|cofinance|soutient|pr[êe]te|compl[èe]te|donne|offre|prend|contribue|participe|abonde|subventionne|a (?:vers|apport|financ|cofinanc|soutenu|pr[êe]t|donn|offert|subventionn|abond|pris|particip|contribu))/u;
const TELLS_MONEY =
  /financ|subvention|soutien|souten|aide|don de|contribu|fonds|pret|mecenat|dot|fonds|abond|appui|investi|emprunt|apport|couver|verse|offer|offr|donne|octro|accord|pris en charge|prise en charge|budget|€|euros/u;
/** « 17 % de subventions (ADEME, Département de la Somme) »: everyone in such brackets gives. */
const IN_BRACKETS =
  /(?:subventions?|aides?|financements?|fonds|dotations?|soutiens?|m[ée]c[ée]nat|partenaires?|financeurs?)(?:\s\p{Ll}+){0,3}\s\(([^()]{2,160})\)/gu;
/** Funders: each item that names one, and the names in a sentence that tells of money. */
export function fundersOf(blocks: readonly Block[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    const labelled = labelledTies(block);
    if (labelled.length > 0) {
      found.push(...labelled);
      continue;
    }
    if (isList(block.text)) {
      found.push(...listedNames(block.text).map((name) => relation(name, "funder")));
      continue;
    }
    const givers = GIVES.test(block.text.text)
      ? sentences(block.text).flatMap((s) => (GIVES.test(s.text) ? subjectsIn(s) : []))
      : [];
    if (block.kind === "item" && givers.length === 0 && isShortName(block.text)) {
      found.push(...listedHead(block.text).map((name) => relation(name, "funder")));
      continue;
    }
    const amounts = printedLines(block.text).flatMap(({ text }) => text.match(NAME_AND_SUM)?.groups[0] ?? []);
    found.push(...amounts.flatMap(listedNames).map((name) => relation(name, "funder")));
    // « Le projet a été financé dans le cadre de … par : » opens the list; it names nobody.
    if (/:\s*$/u.test(block.text.text)) continue;
    for (const sentence of sentences(block.text)) {
      if (!TELLS_MONEY.test(fold(sentence.text))) continue;
      for (const { groups } of sentence.matchAll(IN_BRACKETS)) {
        const names = groups[0] ? listedNames(groups[0]) : [];
        found.push(
          ...names.filter((n) => !ACRONYM_OF_SCHEME.test(fold(n.text))).map((n) => relation(n, "funder")),
        );
      }
      const allGive = ALL_GIVE.test(fold(sentence.text));
      for (const printed of properNamesIn(sentence)) {
        const name = wholeFund(printed, sentence);
        if (!name) continue;
        if (isFunderName(name) || (allGive && !ACRONYM_OF_SCHEME.test(fold(name.text))))
          found.push(...listedNames(name).map((n) => relation(n, "funder")));
      }
    }
    found.push(...givers.map((name) => relation(name, "funder")));
  }
  return found;
}

/**
 * « le Fonds d'appui à la transformation (FAT) »: a name that goes on in lower case up to its acronym. The kind alone
 * is nobody.
 */
function wholeFund(name: SourcedText, sentence: SourcedText): SourcedText | null {
  if (
    !/^(?:fonds|banque|caisse|mutuelle|agence|union|groupe|fondation)$/u.test(fold(withoutArticle(name).text))
  )
    return name;
  const start = sentence.text.indexOf(name.text);
  const rest = sentence
    .slice(start + name.length)
    .match(/^\s(?:de\s|d['’]|du\s|pour\s)[^.,;:()]{3,90}\s\(\p{Lu}{2,10}\)/u);
  return rest ? sentence.slice(start, start + name.length + rest.end) : null;
}

/** Names that act as funders in running text: the State, authorities, funds, foundations, firms after « groupe ». */
function isFunderName(name: SourcedText): boolean {
  const bare = withoutArticle(name);
  return (
    /^(?:l')?(?:etat|europe|union europeenne|(?:conseil )?(?:region|departement)|conseil (?:regional|departemental)|ville|commune|communaute|metropole|agglomeration|fondation|groupe|banque|caisse|mutuelle|fonds|agence|union|ars|dreets|ddets|caf\b|msa\b|carsat|opco|fse|feder)(?!\p{L})/u.test(
      fold(bare.text),
    ) ||
    (/^\p{Lu}{3,7}$/u.test(bare.text) && !ACRONYM_OF_SCHEME.test(fold(name.text)))
  );
}

/** Acronyms that are schemes, contracts or kinds of structure and never give money. */
const ACRONYM_OF_SCHEME =
  /^(?:l'|la |le |les )?(?:ami|aap|cdd|cddi|cdi|covid|etp|iae|ess|ptce|ea|aci|ei|siae|esat|phase|rqth|pmsmp|vae|rae|qpv|rse|tpe|pme|btp|suite)(?!\p{L})/u;

/** « Le Département de l'Aisne, la Ville de Soissons et la Banque alimentaire. »: names and nothing else. */
function isList(text: SourcedText): boolean {
  return (
    text.length <= 400 &&
    text.text.includes(",") &&
    !/[\d:%€]/u.test(text.text) &&
    !VERB.test(text.text) &&
    headName(text) !== null
  );
}

/** « Région Hauts-de-France : 90 000 € », on a line of its own. */
const NAME_AND_SUM = /^([^:.;]{2,70}?)\s?:\s(?:environ\s)?\d[\d\s\u00a0.,]*\s?(?:€|k€|M€|euros|%)/u;

function isShortName(text: SourcedText): boolean {
  const bare = text.without(/\s*:\s*$/u);
  return (
    bare.oneLine.length <= 110 &&
    !/^(?:une?|plusieurs|certaines?|des|les (?!\p{Lu})) /iu.test(bare.oneLine) &&
    !VERB.test(bare.text)
  );
}
