import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable, fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { headName, listedNames, properNamesIn, withoutArticle } from "../common/proper-names.ts";
import { levelOfName } from "../common/relation-level.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";
import { type Naming, sameName } from "./name.ts";
import { isAboutCarrier, isAboutIt, isAboutTerritory, type Whose } from "./own-words.ts";
import type { ProfilePart } from "./profile-cut.ts";
import type { ProfilePartKind } from "./profile-headings.ts";
import { isKindOnly, tiesIn } from "./ties.ts";

/** A finite verb: what it stands in is a sentence about partners, not the name of one. */
const VERB =
  /(?<![\p{L}])(?:est|sont|sera|seront|a|ont|aident?|apportent?|contribuent?|soutien(?:t|nent)|participent?|financent?|proposent?|accompagnent?|permet(?:tent)?|intervien(?:t|nent)|met(?:tent)?|remplit|fait|font|accueillent?|animent?|prend|prennent|repose|s['’]appuie)(?![\p{L}])/u;
/** Sentences in which everyone named gives money. */
const ALL_GIVE =
  /contribue\w* financierement|financee?s? (?:[a-z' ]{0,30})?par|financement de|subvention (?:de|du)|soutenue?s? (?:[a-z' ]{0,30})?par|fait don|(?<![a-z])finance(?:nt)?(?![a-z])|dons? de|soutien (?:de|du|financier)/u;
const TELLS_MONEY =
  /financ|subvention|soutien|souten|aide|don de|contribu|fonds|pret|mecenat|dot|fonds|abond|appui/u;
const LIST_OPENER =
  /(?:il y a|on (?:y )?retrouve|on compte|figurent|sont|avec|compte(?:nt)?|comprend|suivants?|[Pp]armi eux|notamment|s['’]appuie sur|rassemble|r[ée]unit|membres)\s*:?\s*(?=(?:[Ll]['’]|[Ll]a |[Ll]e |[Ll]es )?\p{Lu})/u;

/** Everybody that the parts of a study tie to it. What a list of partners or funders names comes before running text. */
export function studyRelations(parts: readonly ProfilePart[], naming: Naming, whose: Whose): RelationDraft[] {
  const of = (...kinds: ProfilePartKind[]) =>
    parts
      .filter((p) => kinds.includes(p.kind))
      .flatMap((p) => p.blocks)
      .filter((b) => b.kind !== "heading");
  const running = of(
    "context",
    "initial-observation",
    "history",
    "description",
    "activity",
    "actions",
    "impact",
    "results",
  );
  const told = running
    .flatMap((b) => sentences(b.text))
    .filter((s) => !isAboutCarrier(s, whose) && !isAboutTerritory(s, whose));
  const carrier: RelationDraft[] = naming.carrier
    ? [{ name: naming.carrier.value, kind: "carrier", level: null, passage: naming.carrier.passage }]
    : [];
  const ties = told.flatMap((sentence) =>
    tiesIn(sentence, whose.own).filter(
      (tie) => tie.kind !== "carrier" || (!naming.carrier && tellsItsCarrier(sentence, whose)),
    ),
  );
  const listed = [
    ...partnersOf(of("partners")),
    ...membersOf([...of("description", "context", "history"), ...of("partners")]),
    ...fundersOf(of("funding", "economic-viability")),
  ];
  return distinct([
    ...carrier,
    ...others([...ties.filter((t) => t.kind === "carrier"), ...listed], naming),
    ...others(beside(ties, listed), naming),
  ]);
}

const CARRIED_BY =
  /(?<![\p{L}])(?:[Pp]ort|[Gg][ée]r|[Pp]ilot|[Cc]oordonn|[Aa]nim|[Cc]r[ée]|[Ll]anc|[Ff]ond|[Nn]|[Ii]magin|[Ii]niti|[Mm]ont)[ée]{1,2}s?(?![\p{L}])/u;

/** « X est gérée par … », « Géré par …, X »: the initiative is what is carried, not something that it helps. */
function tellsItsCarrier(sentence: SourcedText, whose: Whose): boolean {
  const carried = sentence.match(CARRIED_BY);
  if (!carried) return isAboutIt(sentence, whose);
  const before = sentence.text.slice(0, carried.start);
  if (before.trim() === "") return true;
  const something =
    /(?<!est|sont|devenu|reste)(?:^|\s)(?:une?|des|d['’]une?|deux|trois|plusieurs)\s(?:[^\s,]+\s){1,6}$/u;
  return isAboutIt(sentence, whose) && !/[;:]/u.test(before) && !something.test(before);
}

/** Ties of running text with those whom no list names already. */
function beside(ties: readonly RelationDraft[], listed: readonly RelationDraft[]): RelationDraft[] {
  return ties.filter((tie) => tie.kind !== "carrier" && !listed.some((l) => sameName(l.name, tie.name)));
}

/** Partners: one an item, or several in an item that says first what they do. Members are read by `membersOf`. */
function partnersOf(blocks: readonly Block[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    if (/\bmembres?\b/u.test(fold(block.text.text)) && LIST_OPENER.test(block.text.text)) continue;
    if (block.kind === "item") {
      const lead = block.text.match(/^[^:]{12,160}?\s:\s/u);
      // « Les entreprises du territoire aident… : Sols pour…, Eaux pour… » names its partners after the colon.
      const after =
        lead !== null &&
        (VERB.test(lead.whole.text) ||
          (!headName(lead.whole) && /:\s+(?:l['’]|la |le |les )?\p{Lu}/u.test(block.text.text)));
      const names = lead && after ? listedNames(block.text.slice(lead.end)) : listedHead(block.text);
      found.push(
        ...names.filter((n) => !isKindOnly(withoutArticle(n))).map((name) => relation(name, "partner")),
      );
      continue;
    }
    if (/:\s*$/u.test(block.text.text)) continue;
    const colon = block.text.match(/\s?:\s+/u);
    if (colon)
      found.push(...listedNames(block.text.slice(colon.end)).map((name) => relation(name, "partner")));
    else for (const tie of tiesIn(block.text, [])) if (tie.kind === "partner") found.push(tie);
    if (!colon && block.text.length < 200 && !VERB.test(block.text.text))
      found.push(...listedHead(block.text).map((name) => relation(name, "partner")));
  }
  return found;
}

/** « Le Comité de quartier X et le Club Y : pour… » names two; « Laiterie A, menuiserie B » too. */
function listedHead(item: SourcedText): SourcedText[] {
  const head =
    item.match(/^(.{2,160}?)(?:\s:\s|\s?:(?=\s|$)|\s[–—]\s|\spour\s|$)/su)?.groups[0] ?? item.slice(0, 160);
  const comma = head.match(
    /,\s+(?=\p{Ll})(?!(?:et|la|le|les|puis|ainsi|ou)\s|(?:l|d)['’]|(?:\p{Ll}+\s){1,2}\p{Lu})/u,
  );
  return listedNames(comma ? head.slice(0, comma.start) : head);
}

/** Members, from the sentences that list them: « Parmi les membres actifs …, on retrouve l'ABC, la DEF, … ». */
function membersOf(blocks: readonly Block[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    for (const sentence of sentences(block.text)) {
      if (!/\bmembres?\b|\badherents?\b|\bfondateurs?\b/u.test(fold(sentence.text))) continue;
      const opener = sentence.match(LIST_OPENER);
      if (opener)
        found.push(...listedNames(sentence.slice(opener.end)).map((name) => relation(name, "member")));
    }
  }
  return found;
}

/** Funders: each item that names one, and the names in a sentence that tells of money. */
function fundersOf(blocks: readonly Block[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    if (block.kind === "item" && isShortName(block.text)) {
      found.push(...listedHead(block.text).map((name) => relation(name, "funder")));
      continue;
    }
    // « Le projet a été financé dans le cadre de … par : » opens the list; it names nobody.
    if (/:\s*$/u.test(block.text.text)) continue;
    for (const sentence of sentences(block.text)) {
      if (!TELLS_MONEY.test(fold(sentence.text))) continue;
      const allGive = ALL_GIVE.test(fold(sentence.text));
      for (const name of properNamesIn(sentence)) {
        if (isFunderName(name) || (allGive && !ACRONYM_OF_SCHEME.test(fold(name.text))))
          found.push(...listedNames(name).map((n) => relation(n, "funder")));
      }
    }
  }
  return found;
}

/** Names that act as funders in running text: the State, authorities, funds, foundations, firms after « groupe ». */
function isFunderName(name: SourcedText): boolean {
  const bare = withoutArticle(name);
  return (
    /^(?:l')?(?:etat|europe|union europeenne|(?:conseil )?(?:region|departement)|conseil (?:regional|departemental)|ville|commune|communaute|metropole|agglomeration|fondation|groupe|ars|dreets|ddets|caf\b|msa\b|carsat|opco|fse|feder)(?!\p{L})/u.test(
      fold(bare.text),
    ) ||
    (/^\p{Lu}{3,7}$/u.test(bare.text) && !ACRONYM_OF_SCHEME.test(fold(name.text)))
  );
}

/** Acronyms that are schemes, contracts or kinds of structure and never give money. */
const ACRONYM_OF_SCHEME =
  /^(?:l'|la |le |les )?(?:ami|aap|cdd|cddi|cdi|covid|etp|iae|ess|ptce|ea|aci|ei|siae|esat|phase|rqth|pmsmp|vae|rae|qpv|rse|tpe|pme|btp|suite)(?!\p{L})/u;

function isShortName(text: SourcedText): boolean {
  const bare = text.without(/\s*:\s*$/u);
  return (
    bare.oneLine.length <= 110 &&
    !/^(?:une?|plusieurs|certaines?|des|les (?!\p{Lu})) /iu.test(bare.oneLine) &&
    !VERB.test(bare.text)
  );
}

function relation(name: SourcedText, kind: RelationKind): RelationDraft {
  const { raw, passage } = withoutArticle(name)
    .without(/[.,;\s]+$/u)
    .sourced();
  return { name: raw, kind, level: levelOfName(raw), passage };
}

/** Without the initiative itself and its carrier, who is told already. */
function others(relations: readonly RelationDraft[], naming: Naming): RelationDraft[] {
  const own = [
    naming.name.value,
    ...naming.aliases.map((a) => a.value),
    ...(naming.carrier ? [naming.carrier.value] : []),
  ];
  return relations.filter(({ name }) => name.length > 1 && !own.some((o) => sameName(o, name)));
}

/** Each name once a kind: an acronym in brackets tells two forms of one, and a longer form says it more fully. */
function distinct(relations: readonly RelationDraft[]): RelationDraft[] {
  const kept: RelationDraft[] = [];
  for (const next of relations) {
    const acronym = /\((\p{Lu}[\p{Lu}\d]+)\)$/u.exec(next.name)?.[1];
    const at = kept.findIndex(
      (k) =>
        k.kind === next.kind &&
        (sameName(k.name, next.name) ||
          new RegExp(`\\(${literally(next.name)}\\)$`, "u").test(k.name) ||
          (acronym !== undefined && sameName(k.name, acronym)) ||
          goesOn(k.name, next.name) ||
          goesOn(next.name, k.name)),
    );
    const before = kept[at];
    if (!before) kept.push(next);
    else if (next.name.length > before.name.length) kept[at] = next;
  }
  return kept;
}

/** « Les Compagnons » and « Les Compagnons Hauts-de-France »: one says the region too. */
function goesOn(short: string, long: string): boolean {
  return comparable(long) === `${comparable(short)} hauts de france`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
