import type { RelationKind } from "#domain/vocabularies.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { levelOfName } from "../../tie/level.ts";
import { NOUNS } from "../common/organisation-nouns.ts";
import { listedNames, withoutArticle } from "../common/proper-names.ts";
import type { RelationDraft } from "../draft.ts";

/** A finite verb: what it stands in is a sentence about partners, not the name of one. */
export const VERB =
  /(?<![\p{L}])(?:est|sont|sera|seront|a|ont|aident?|apportent?|contribuent?|soutien(?:t|nent)|participent?|financent?|proposent?|accompagnent?|permet(?:tent)?|intervien(?:t|nent)|met(?:tent)?|remplit|fait|font|accueillent?|animent?|prend|prennent|repose|s['’]appuie)(?![\p{L}])/u;
/** A comma before lower case ends the names: what follows says what they do, unless it opens another name. */
const DESCRIPTION = new RegExp(
  `,\\s+(?=\\p{Ll})(?!(?:et|la|le|les|puis|ainsi|ou)\\s|(?:l|d)['’]|(?:\\p{Ll}+\\s){1,2}\\p{Lu}|(?:${NOUNS})(?:\\s\\p{Ll}+)?\\s(?:de\\s|d['’]|du\\s|des\\s)?\\p{Lu})`,
  "u",
);

/** « Le Comité de quartier X et le Club Y : pour… » names two; « Laiterie A, menuiserie B » too. */
export function listedHead(item: SourcedText): SourcedText[] {
  const head =
    item.match(/^(.{2,160}?)(?:\s:\s|\s?:(?=\s|$)|\s[–—]\s|\spour\s|$)/su)?.groups[0] ?? item.slice(0, 160);
  const comma = head.match(DESCRIPTION);
  return listedNames(comma ? head.slice(0, comma.start) : head);
}

/** A name as a relation of a kind, with the level that it gives itself. */
export function relation(name: SourcedText, kind: RelationKind): RelationDraft {
  const { raw, passage } = withoutArticle(name).sourced();
  return { name: raw, kind, level: levelOfName(raw), passage };
}
