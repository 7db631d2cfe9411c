import type { Block } from "../../parse/block.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { readBrief } from "./briefs.ts";
import { readLists } from "./lists.ts";

/** Structures that a study lists with their kind: what it is made of, or whom it works with. */
export function structuresListed(
  body: readonly Block[],
  study: InitiativeDraft,
  draft: DocumentDraft,
): InitiativeDraft[] {
  const found = [...readLists(body, draft), ...describedUnder(body, draft)];
  for (const { name } of found) {
    if (!study.relations.some((r) => r.name === name.value))
      study.relations.push({ name: name.value, kind: "partner", level: null, passage: name.passage });
  }
  return found;
}

/** « Il s'agit de : – X, entreprise d'insertion qui…, – Y, … »: items that open with a name and its kind. */
function describedUnder(body: readonly Block[], draft: DocumentDraft): InitiativeDraft[] {
  return body.flatMap((intro, i) => {
    if (intro.kind === "item" || !/:\s*$/u.test(intro.text.text)) return [];
    const end = body.findIndex((b, j) => j > i && b.kind !== "item");
    const items = body.slice(i + 1, end < 0 ? body.length : end);
    const briefs = items.flatMap((item) => {
      const lead = item.text.match(
        /^["«]?\s?(\p{Lu}[^,.;:()]{1,60}?)\s?["»]?,\s(?:une?\s|l['’]|la\s|le\s)?/u,
      );
      const name = lead?.groups[0];
      const kind = lead && structureTypesNamedIn(item.text).find((t) => t.start === lead.end);
      const body = lead && item.text.slice(lead.end);
      return name && kind && body ? [{ header: { name, carrier: null, places: [], body }, item }] : [];
    });
    if (briefs.length < 2 || briefs.length < items.length) return [];
    return briefs.flatMap(({ header, item }) =>
      readBrief(header, { heading: null, blocks: [item], shared: [] }, draft),
    );
  });
}
