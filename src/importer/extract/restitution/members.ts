import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName } from "../common/near-names.ts";
import { headName, withoutArticle } from "../common/proper-names.ts";
import type { RelationDraft } from "../draft.ts";

/** A line that announces the members of a group: « un groupement créé en 2022 par trois blanchisseries … : ». */
const ANNOUNCES =
  /(?:(?:groupement|r[ée]seau|collectif|consortium|f[ée]d[ée]ration|alliance|p[ôo]le|coop[ée]rative|union)[^:]{0,200}(?:cr[ée]{2}e?|fond[ée]{1,2}|port[ée]{1,2}|compos[ée]{1,2}|constitu[ée]{1,2}|form[ée]{1,2})|(?:regroupe|r[ée]unit|rassemble|f[ée]d[èe]re|membres?|adh[ée]rente?s?|fondateurs?)(?![\p{L}]))[^:]{0,200}:\s*$/iu;

/**
 * The members that a group lists under the line that announces them, each by the name at the head of its item. What
 * an item says of a member is not said of the group.
 */
export function listedMembers(
  blocks: readonly Block[],
  names: readonly string[],
): { relations: RelationDraft[]; blocks: Set<Block> } {
  const relations: RelationDraft[] = [];
  const taken = new Set<Block>();
  blocks.forEach((block, i) => {
    if (!ANNOUNCES.test(block.text.text.slice(-500))) return;
    const items: Block[] = [];
    for (const next of blocks.slice(i + 1)) {
      if (next.kind !== "item") break;
      items.push(next);
    }
    const members = items.map(({ text }) => memberOf(text));
    if (items.length < 2 || members.some((name) => name === null)) return;
    items.forEach((item, n) => {
      const name = members[n];
      if (!name) return;
      taken.add(item);
      if (!names.some((own) => isNearName(own, name.text)))
        relations.push({ name: name.oneLine, kind: "member", level: null, passage: name.passage });
    });
  });
  return { relations, blocks: taken };
}

/** « l'ESAT du X, à Rue » → « ESAT du X »; null where the item opens with no name. */
function memberOf(text: SourcedText): SourcedText | null {
  const head = headName(text);
  return head && /\p{Lu}/u.test(head.text) ? withoutArticle(head) : null;
}
