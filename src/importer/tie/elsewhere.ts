import type { Initiative } from "#domain/directory.ts";
import { SourcedText } from "../parse/sourced-text.ts";
import type { SourceDocument } from "../read/document.ts";
import { nameKey } from "../resolve/keys.ts";
import { latin } from "./latin.ts";
import { isSomebody, NAME } from "./names.ts";
import { tie } from "./told.ts";

/** « l'association X qui porte Y », « Y, porté par X »: whose an initiative is, told in a part on another. */
const CARRIES = latin(
  `(${NAME}),?\\s(?:qui\\s)?(?:porte|g[èe]re|anime|pilote)\\s(?:le\\s(?:projet|dispositif)\\s|l['’]|la\\s|le\\s)?(${NAME})`,
  "gu",
);
const CARRIED = latin(
  `(${NAME}),?\\s(?:port|g[ée]r|anim|pilot)[ée]{1,2}s?\\spar\\s(?:l['’](?:association\\s)?|la\\s|le\\s)?(${NAME})`,
  "gu",
);
/** Words that the two expressions need: a line without one of them is not looked at. */
const MAY_TELL = /(?:port|pilot|anim)(?:e|é)|g(?:è|é)r/iu;

/** The initiatives with the carriers that any part of the publications tells, where their own parts tell none. */
export function withCarriersTold(
  initiatives: readonly Initiative[],
  sources: readonly SourceDocument[],
): Initiative[] {
  const byKey = new Map(
    initiatives.flatMap((i) => [i.name, ...i.aliases].map((n) => [nameKey(n), i] as const)),
  );
  const told = new Map<Initiative, Initiative["relations"][number]>();
  for (const { entry, lines } of sources) {
    lines.forEach((line, n) => {
      if (!MAY_TELL.test(line)) return;
      const text = SourcedText.ofLine(entry.id, n + 1, line);
      const pairs = [
        ...text.matchAll(CARRIES).map(({ groups: [carrier, carried] }) => ({ carrier, carried })),
        ...text.matchAll(CARRIED).map(({ groups: [carried, carrier] }) => ({ carrier, carried })),
      ];
      for (const { carrier, carried } of pairs) {
        const i = carried && byKey.get(nameKey(carried.text));
        if (!i || !carrier || told.has(i) || i.relations.some((r) => r.kind === "carrier")) continue;
        if (isSomebody(carrier, [nameKey(i.name)]) && byKey.get(nameKey(carrier.text)) !== i)
          told.set(i, { ...tie("carrier", carrier), organisation: null });
      }
    });
  }
  return initiatives.map((i) => {
    const carrier = told.get(i);
    return carrier ? { ...i, relations: [carrier, ...i.relations] } : i;
  });
}
