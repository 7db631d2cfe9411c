import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { foldInPlace } from "#lib/text.ts";
import { place } from "../../fill/places.ts";
import type { Block } from "../../parse/block.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { readBrief } from "./briefs.ts";
import { readLists } from "./lists.ts";

/** Words of a text that lists what its subject is made of. */
const MADE_OF =
  /(?<!\p{L})(?:groupe|groupement|pole|reseau|reuni|regroup|rassembl|feder|membre|adherent|compose|constitue|il s'agit)/u;
/** « trois structures d'Amiens », right before the list of them. */
const OF_TOWN =
  /(?<!\p{L})(?:structures?|associations?|entreprises?|acteurs?|partenaires?|chantiers?|membres?) (?:de |d'|a )(?:la |le |les )?$/u;

/** Structures that a study lists with their kind: what it is made of, or whom it works with. */
export function structuresListed(
  body: readonly Block[],
  study: InitiativeDraft,
  draft: DocumentDraft,
): InitiativeDraft[] {
  const found = [...readLists(body, draft), ...describedUnder(body, study, draft)];
  for (const { name, passage } of found) {
    const opening = body.findLast(
      (b) => b.text.text.includes(" :") && b.kind !== "item" && b.lineStart <= passage.lineStart,
    );
    const kind = opening && MADE_OF.test(foldInPlace(opening.text.text)) ? "member" : "partner";
    if (!study.relations.some((r) => r.name === name.value))
      study.relations.push({ name: name.value, kind, level: null, passage: name.passage });
  }
  return found;
}

/** « Il s'agit de : – X, entreprise d'insertion qui…, – Y, … »: items that open with a name and its kind. */
function describedUnder(
  body: readonly Block[],
  study: InitiativeDraft,
  draft: DocumentDraft,
): InitiativeDraft[] {
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
    const town = communesNamedIn(intro.text.text)
      .filter(({ start }) => OF_TOWN.test(foldInPlace(intro.text.text.slice(0, start))))
      .map(({ start, end }) => place("commune", intro.text.slice(start, end)));
    // They are where the text says that all of them are, and so is what they make.
    study.places.push(...town.filter(() => study.places.length === 0));
    return briefs.flatMap(({ header, item }) => {
      const [first, ...inside] = readBrief(header, { heading: null, blocks: [item], shared: [] }, draft);
      if (first && !first.places.some((p) => p.role === "commune")) first.places.push(...town);
      return first ? [first, ...inside] : [];
    });
  });
}
