import type { Person } from "#domain/directory.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

const SAID =
  "(?:souligne|explique|t[ée]moigne|pr[ée]cise|raconte|confie|r[ée]sume|indique|affirme|ajoute|rappelle|d[ée]clare|estime|note)(?:-t-(?:elle|il))?";
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:de|du|d['’]|le|la)\\s)?\\p{Lu}[\\p{L}'’-]+){1,3}";
const AFTER = new RegExp(`(?<![\\p{L}])${SAID}\\s+(${NAME})(?:,\\s*([^".;»]{3,90}?)(?=[.;"»]|$))?`, "gu");
const BEFORE = new RegExp(`(${NAME}),\\s*([^".;»,]{3,90}?),\\s*${SAID}(?![\\p{L}])`, "gu");

/** People whose words are quoted: « …", souligne Prénom Nom, fonction ». A first name alone is nobody. */
export function quotedPeopleIn(text: SourcedText, organisation: string | null): Person[] {
  return [...text.matchAll(AFTER), ...text.matchAll(BEFORE)].flatMap(({ whole, groups: [name, role] }) =>
    name
      ? [
          {
            name: name.oneLine,
            role: role?.oneLine ?? null,
            organisation,
            context: "quoted" as const,
            passage: whole.passage,
          },
        ]
      : [],
  );
}
