import { fold } from "#lib/text.ts";
import { subjectsIn } from "../../attribute/who-does.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { tiesTold } from "../../tie/told.ts";
import { listedNames, withoutArticle } from "../common/proper-names.ts";
import { kindOfLabel } from "../common/relation-labels.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";
import { listedHead, relation, VERB } from "./named-lists.ts";
import { isKindOnly } from "./ties.ts";

const LIST_OPENER =
  /(?:il y a|on (?:y )?retrouve|on compte|figurent|sont|avec|compte(?:nt)?|comprend|suivants?|[Pp]armi eux|notamment|s['’]appuie sur|rassemble|r[ée]unit|membres|que forment(?: d[ée]sormais| aujourd['’]hui)?)\s*:?\s*(?=(?:[Ll]['’]|[Ll]a |[Ll]e |[Ll]es )?\p{Lu})/u;

/** Partners: one an item, or several in an item that says first what they do. Members are read by `membersOf`. */
export function partnersOf(blocks: readonly Block[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    const labelled = labelledTies(block);
    if (labelled.length > 0) {
      found.push(...labelled);
      continue;
    }
    if (
      MEMBERS.test(fold(block.text.text)) &&
      (LIST_OPENER.test(block.text.text) || membersBehindColon(block.text))
    )
      continue;
    if (block.kind === "item") {
      const lead = block.text.match(/^[^:]{12,160}?\s:\s/u);
      // « Les entreprises du territoire aident… : Sols pour…, Eaux pour… » names its partners after the colon.
      const after = lead !== null && VERB.test(lead.whole.text);
      const names = lead && after ? listedNames(block.text.slice(lead.end)) : listedHead(block.text);
      found.push(
        ...names.filter((n) => !isKindOnly(withoutArticle(n))).map((name) => relation(name, "partner")),
      );
      continue;
    }
    if (/:\s*$/u.test(block.text.text)) continue;
    const colon = block.text.match(/\s?:\s+/u);
    const told = colon ? [] : toldIn(block.text);
    if (colon)
      found.push(...listedNames(block.text.slice(colon.end)).map((name) => relation(name, "partner")));
    else found.push(...told);
    const commas = block.text.text.match(/,\s/gu)?.length ?? 0;
    if (!colon && told.length === 0 && (block.text.length < 200 || commas > 2) && !VERB.test(block.text.text))
      found.push(...listedHead(block.text).map((name) => relation(name, "partner")));
  }
  return found;
}

/** « Le CFA X forme les encadrants. La Ville de Y prête la salle. »: who does something for it, and whom it ties. */
function toldIn(text: SourcedText): RelationDraft[] {
  const ties = tiesTold([text], []).filter((t) => t.kind !== "funder");
  const subjects = sentences(text)
    .flatMap(subjectsIn)
    .map((name) => relation(name, "partner"))
    .filter((r) => !ties.some((t) => t.name === r.name));
  return [...ties, ...subjects];
}

const MEMBERS = /(?<![\p{L}])(?:membres?|adherents?|societaires?|fondateurs?|que forment)(?![\p{L}])/u;

/** « Financeurs : A, B. Partenaires : C, D. »: sentences that say whom they name. */
export function labelledTies(block: Block): RelationDraft[] {
  return sentences(block.text).flatMap((sentence) => {
    const match = sentence.match(/^([^:]{5,40}?)\s?:\s+(?=\S)/u);
    const label = match?.groups[0]?.oneLine ?? "";
    const kind = kindOfLabel(label);
    if (!match || !kind) return [];
    const names = sentence.slice(match.end);
    const [only] = listedHead(names);
    // « le bureau d'études X, pour les essais »: one name and what it does.
    const listed = /,\s(?:pour|qui|afin)\s/u.test(names.text) && only ? [only] : listedNames(names);
    return listed.map((name) => relation(name, kind));
  });
}

/** « Membres de la gouvernance : A, B, C »: what the words before the colon say. */
function membersBehindColon(text: SourcedText): SourcedText | null {
  const colon = text.match(/^([^:]{3,90}?)\s?:\s+(?=\S)/u);
  const before = colon?.groups[0];
  return before && MEMBERS.test(fold(before.text)) ? text.slice(colon?.end) : null;
}

/** Members, from the sentences that list them: « Parmi les membres actifs …, on retrouve l'ABC, la DEF, … ». */
export function membersOf(blocks: readonly Block[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const block of blocks) {
    const listed = membersBehindColon(block.text);
    if (listed) {
      const named = listedNames(listed).filter((name) => /\p{Lu}/u.test(withoutArticle(name).text));
      found.push(...named.map((name) => relation(name, "member")));
      continue;
    }
    for (const sentence of sentences(block.text)) {
      if (!MEMBERS.test(fold(sentence.text))) continue;
      const opener = sentence.match(LIST_OPENER);
      if (opener)
        found.push(...listedNames(sentence.slice(opener.end)).map((name) => relation(name, "member")));
    }
  }
  return found;
}
