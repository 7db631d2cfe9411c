import { comparable, literally } from "#lib/text.ts";
import { isAboutCarrier, isAboutIt, isAboutTerritory, type Whose } from "../../attribute/subject.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { foundersTold, tiesTold } from "../../tie/told.ts";
import { isNearName } from "../common/near-names.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";
import { fundersOf } from "./funders.ts";
import { type Naming, sameName } from "./name.ts";
import { membersOf, partnersOf } from "./partners.ts";
import type { ProfilePart } from "./profile-cut.ts";
import type { ProfilePartKind } from "./profile-headings.ts";

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
  const told = running.flatMap((b) => sentences(b.text)).filter((s) => !isAboutCarrier(s, whose));
  // Elsewhere a network is told in passing: « cet échange a été permis par le Mouvement des ateliers ».
  const passing = of("success-keys", "levers", "vigilance", "obstacles")
    .flatMap((b) => sentences(b.text))
    .flatMap((s) => tiesTold([s], whose.own))
    .filter((tie) => tie.kind === "network" || tie.kind === "member-of");
  const carrier: RelationDraft[] = naming.carrier
    ? [{ name: naming.carrier.value, kind: "carrier", level: null, passage: naming.carrier.passage }]
    : [];
  const ties = told.flatMap((sentence) =>
    tiesTold([sentence], whose.own).filter(
      (tie) =>
        (tie.kind === "member-of" || !isAboutTerritory(sentence, whose)) &&
        (tie.kind !== "carrier" || (!naming.carrier && tellsItsCarrier(sentence, whose))),
    ),
  );
  const founders = naming.carrier ? [] : foundersTold(told, whose.own);
  const listed = [
    ...partnersOf(of("partners")),
    ...membersOf([...of("description", "context", "history"), ...of("partners")]),
    ...fundersOf(of("funding", "economic-viability")),
  ];
  return distinct([
    ...carrier,
    ...others([...ties.filter((t) => t.kind === "carrier"), ...founders, ...listed], naming),
    ...others(beside([...ties, ...passing], listed), naming),
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
          (k.name.includes(" ") && next.name.length > 8 && isNearName(k.name, next.name)) ||
          new RegExp(`\\(${literally(next.name)}\\)$`, "u").test(k.name) ||
          (acronym !== undefined && sameName(k.name, acronym)) ||
          goesOn(k.name, next.name) ||
          goesOn(next.name, k.name)),
    );
    const before = kept[at];
    if (!before) kept.push(next);
    else if (isBetterForm(next, before)) kept[at] = next;
  }
  return kept;
}

/** Of two spellings a letter apart the one printed first, else the longer form. */
function isBetterForm(next: RelationDraft, before: RelationDraft): boolean {
  if (isNearName(next.name, before.name) && !sameName(next.name, before.name))
    return next.passage.lineStart < before.passage.lineStart;
  return next.name.length > before.name.length;
}

/** « Les Compagnons » and « Les Compagnons Hauts-de-France »: one says the region too. */
function goesOn(short: string, long: string): boolean {
  return comparable(long) === `${comparable(short)} hauts de france`;
}
