import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { hull } from "#domain/passage.ts";
import { placeDrafts } from "../../fill/places.ts";
import { addressesIn } from "../common/address.ts";
import type { PlaceDraft } from "../draft.ts";
import type { Panel } from "./panels.ts";
import { unitsIn } from "./units.ts";

const STREET =
  /(?:\d{1,4}(?:\s?(?:bis|ter))?,?\s+)?(?<![\p{L}])(?:ZAC|ZI|ZA|[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Pp]arc|[Zz]one|[Cc]hemin|[Rr]oute|[Qq]uai|[Aa]ll[ée]e|[Ii]mpasse)\s[^,;.]{2,60}?(?=,|\s+(?:à|a|au|\d{5})\s|$)/u;

/** « a » as recognition prints « à », put right letter for letter, so that what is found can be cut from the original. */
export function withAccents(text: string): string {
  return text.replace(/(?<=\s)a(?=\s\p{Lu})/gu, "à").replace(/(?<=(?:^|\s))A(?=\s\p{Lu})/gu, "À");
}

/** Where a case study says that it is: addresses, and the towns of sentences that say that it stands or began there. */
export function placesOfCase(panels: readonly Panel[], names: readonly string[]): PlaceDraft[] {
  const found: PlaceDraft[] = [];
  for (const unit of unitsIn(panels)) {
    if (/(?<!\d)\d{5}\s+\p{Lu}/u.test(unit.text) && unit.length <= 140)
      found.push(...addressesIn(unit.without(LABEL)));
  }
  for (const panel of panels.filter((p) => p.part === "place")) found.push(...addressOn(panel));
  for (const unit of unitsIn(panels, [null, "about", "identity", "dates", "place"]))
    found.push(
      ...placeDrafts(names, [unit.respelled(withAccents(unit.text))]).filter((p) => p.role === "commune"),
    );
  const addressed = new Set(found.filter((p) => p.role === "address").map((p) => p.commune));
  const seen = new Set<string>();
  return found.filter((p) => {
    const key = `${p.role} ${p.raw}`;
    if (seen.has(key) || (p.role === "commune" && addressed.has(p.commune))) return false;
    return seen.add(key);
  });
}

const LABEL =
  /^(?:si[èée]ge(?:\ssocial)?(?:\s(?:et|\/)\s\p{L}+)?|adresse(?:\spostale)?|locaux|contact)\s*[:|–-]?\s*/iu;

/** The address that a slide of premises gives without a postcode: « Situé au cœur de la ZAC X à Y ». */
function addressOn(panel: Panel): PlaceDraft[] {
  return panel.blocks.flatMap(({ text }): PlaceDraft[] => {
    const read = withAccents(text.text);
    const town = communesNamedIn(read).at(-1);
    if (!town) return [];
    const printed = text.slice(town.start, town.end);
    const street = text.slice(0, town.start).match(STREET)?.whole.trim() ?? null;
    const passage = street && hull([street.passage, printed.passage]);
    if (!passage) return [];
    const raw = text.slice(text.text.indexOf(street.text), town.end).oneLine;
    return [
      {
        role: "address",
        street: street.oneLine,
        postcode: null,
        commune: printed.oneLine,
        department: null,
        raw,
        passage,
      },
    ];
  });
}
