import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable, fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { headName, listedNames, properNamesIn, withoutArticle } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";
import { type Naming, sameName } from "./name.ts";

/** A finite verb: what it stands in is a sentence about partners, not the name of one. */
const VERB =
  /(?<![\p{L}])(?:est|sont|sera|seront|a|ont|aident?|apportent?|contribuent?|soutien(?:t|nent)|participent?|financent?|proposent?|accompagnent?|permet(?:tent)?|intervien(?:t|nent)|met(?:tent)?|remplit|fait|font|accueillent?|animent?)(?![\p{L}])/iu;
/** Sentences in which everyone named gives money. */
const ALL_GIVE =
  /contribue\w* financierement|finances? par|financement de|subvention (?:de|du)|soutenue?s? par|fait don|\bfinance\b|dons? de/u;

const LIST_OPENER =
  /(?:il y a|on retrouve|figurent|sont|avec|compte(?:nt)?|comprend|suivants?|parmi eux|notamment)\s*:?\s*(?=(?:l['’]|la |le |les )?\p{Lu})/iu;

/** Partners: one an item, or several in an item that says first what they do. Members are read by `membersOf`. */
export function partnersOf(blocks: readonly Block[], naming: Naming): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    if (/\bmembres?\b/u.test(fold(block.text.text)) && LIST_OPENER.test(block.text.text)) continue;
    if (block.kind === "item") {
      const lead = block.text.match(/^[^:]{12,}?\s:\s/u);
      // « Les entreprises du territoire aident… : ECT pour…, Veolia pour… » names its partners after the colon.
      const names =
        lead && VERB.test(lead.whole.text) ? listedNames(block.text.slice(lead.end)) : splitPair(block.text);
      found.push(...names.map((name) => relation(name, "partner")));
    } else if (!/:\s*$/u.test(block.text.text)) {
      const colon = block.text.match(/\s?:\s+/u);
      if (colon)
        found.push(...listedNames(block.text.slice(colon.end)).map((name) => relation(name, "partner")));
    }
  }
  return others(found, naming);
}

/** Members, from the sentences that list them: « Parmi les membres actifs …, on retrouve l'AFEJI, la DIE, … ». */
export function membersOf(blocks: readonly Block[], naming: Naming): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    for (const sentence of sentences(block.text)) {
      if (!/\bmembres?\b|\badherents?\b/u.test(fold(sentence.text))) continue;
      const opener = sentence.match(LIST_OPENER);
      if (opener)
        found.push(...listedNames(sentence.slice(opener.end)).map((name) => relation(name, "member")));
    }
  }
  return others(found, naming);
}

/** Funders: each item that names one, and the names in a sentence that tells of money. */
export function fundersOf(blocks: readonly Block[], naming: Naming): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    if (block.kind === "item" && isShortName(block.text)) {
      const name = headName(block.text);
      if (name) found.push(relation(name, "funder"));
      continue;
    }
    // « Le projet a été financé dans le cadre de … par : » opens the list; it names nobody.
    if (/:\s*$/u.test(block.text.text)) continue;
    for (const sentence of sentences(block.text)) {
      if (
        !/financ|subvention|soutien|souten|aide|don de|contribu|fonds|subventionn|pret|mecenat|dot/u.test(
          fold(sentence.text),
        )
      )
        continue;
      for (const name of properNamesIn(sentence)) {
        if (
          isFunderName(name) ||
          (ALL_GIVE.test(fold(sentence.text)) && !ACRONYM_OF_SCHEME.test(fold(name.text)))
        )
          found.push(relation(name, "funder"));
      }
    }
  }
  return others(found, naming);
}

/** Names that act as funders in running text: the State, authorities, funds, foundations, firms after « groupe ». */
function isFunderName(name: SourcedText): boolean {
  return (
    /^(?:etat|europe|union europeenne|(?:conseil )?(?:region|departement)|conseil (?:regional|departemental)|ville|commune|communaute|metropole|agglomeration|fondation|groupe|ademe|agefiph|fiphfp|dreets|ddets|france active|banque des territoires|caf\b|msa\b|carsat|fse|feder|bpi ?france)(?!\p{L})/u.test(
      fold(withoutArticle(name).text),
    ) ||
    (/^\p{Lu}{3,7}$/u.test(withoutArticle(name).text) && !ACRONYM_OF_SCHEME.test(fold(name.text)))
  );
}

/** Acronyms that are schemes, contracts or kinds of structure and never give money. */
const ACRONYM_OF_SCHEME = /^(?:ami|aap|cdd|cddi|cdi|covid|etp|iae|ess|ptce|ea|aci|ei|siae|phase)(?!\p{L})/u;

function isShortName(text: SourcedText): boolean {
  const bare = text.without(/\s*:\s*$/u);
  return (
    bare.oneLine.length <= 90 &&
    !/^(?:une?|plusieurs|certaines?|des) /iu.test(bare.oneLine) &&
    !VERB.test(bare.text)
  );
}

/** « Le Comité de quartier X et le Club Y : pour… » names two. */
function splitPair(item: SourcedText): SourcedText[] {
  const head = item.match(/^(.{2,120}?)(?:\s:\s|\s?:\s|,\s|\spour\s|$)/u)?.groups[0];
  return head ? listedNames(head) : [];
}

function relation(name: SourcedText, kind: RelationKind): RelationDraft {
  const printed = withoutArticle(name).without(/[.,;\s]+$/u);
  const { raw, passage } = printed.sourced();
  return { name: raw, kind, level: null, passage };
}

/** Without the initiative itself, and each name once. */
function others(relations: readonly RelationDraft[], naming: Naming): RelationDraft[] {
  const seen = new Set<string>();
  return relations.filter(({ name, kind }) => {
    const key = `${kind} ${comparable(name)}`;
    const own =
      sameName(name, naming.name.value) || (naming.carrier !== null && sameName(name, naming.carrier.value));
    if (own || seen.has(key) || name.length < 2) return false;
    seen.add(key);
    return true;
  });
}
