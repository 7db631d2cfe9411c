import type { Person } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { KINDS } from "./organisation-nouns.ts";
import { placesOf } from "./proper-names.ts";
import { isPersonName, isRole } from "./speakers.ts";
import { structureTypesNamedIn } from "./structure-types.ts";

const SAID =
  "(?:souligne|explique|t[ée]moigne|pr[ée]cise|raconte|confie|r[ée]sume|indique|affirme|ajoute|rappelle|d[ée]clare|estime|note|insiste|constate|se r[ée]jouit|se souvient|se rappelle|se f[ée]licite|se d[ée]sole|s['’]amuse|s['’]enthousiasme|lance|glisse|admet|assure|analyse|plaide|annonce|r[ée]pond|rench[ée]rit|reprend|nuance|regrette|conclut|sourit|d[ée]crit|d[ée]taille|appuie|observe|reconna[iî]t|poursuit|commente)(?:-t-(?:elle|il))?";
const NAME =
  "(?<![\\p{L}'’-])\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:de|du|des|d['’]|le|la|van|von|ben)\\s)?\\p{Lu}[\\p{L}'’-]+){1,3}";
const AFTER = new RegExp(
  `(?<![\\p{L}])${SAID}\\s+(?:M\\.\\s|Mme\\s)?(${NAME})(?:,\\s*([^".;»]{3,90}?)(?=[.;"»]|,\\s\\p{Ll}+\\s(?:qui|et)\\s|$))?`,
  "gu",
);
const BEFORE = new RegExp(`(${NAME}),\\s*([^".;»,]{3,90}?),\\s*(?:qui\\s)?${SAID}(?![\\p{L}])`, "gu");
const NAMED_WITH_ROLE = new RegExp(
  `(${NAME}),\\s*((?:la\\s|le\\s|l['’]|son\\s|sa\\s)?\\p{Ll}[^".;»,()]{2,90}?)(?=[.;,)»"]|$)`,
  "gu",
);
/** « présidé par Prénom Nom », « sous la présidence de Prénom Nom » */
const PRESIDED = new RegExp(
  `(?:pr[ée]sid[ée]{1,2}s?\\spar|dirig[ée]{1,2}s?\\spar|sous\\sla\\s(?:pr[ée]sidence|direction)\\sd(?:e\\s|['’]))\\s?(?:M\\.\\s|Mme\\s)?(${NAME})`,
  "gu",
);
const IN_HOUSE = new RegExp(
  `\\s(?:de\\s(?:la\\s|l['’])?|du\\s|des\\s|aux\\s|d['’]|chez\\s|à\\s(?:la\\s|l['’])?|au\\s(?:sein\\s(?:de\\s(?:la\\s|l['’])?|du\\s))?)((?:(?:${KINDS}|boutique|atelier|antenne|agence|club|r[ée]gie|entreprise|maison|mission)\\s(?:de\\s|d['’]|du\\s)?)?\\p{Lu}.*)$`,
  "u",
);

/**
 * People whose words are quoted (« …", souligne Prénom Nom, fonction »), and those named with what they do, who are
 * of its governance. A first name alone is nobody. `organisation` is theirs where the same lines
 * print it and their role names no other.
 */
export function quotedPeopleIn(text: SourcedText, organisation: string | null): Person[] {
  const found: Person[] = [];
  const add = (
    name: SourcedText | null | undefined,
    role: SourcedText | null | undefined,
    context: Person["context"],
  ) => {
    if (!name || !isPersonName(name.oneLine) || found.some((p) => p.name === name.oneLine)) return;
    const person = withHouse(text, name, role ?? null, organisation);
    const passage = hull([
      name.passage,
      ...(role ? [role.passage] : []),
      ...(person.house ? [person.house] : []),
    ]);
    if (passage)
      found.push({
        name: name.oneLine,
        role: person.role,
        organisation: person.organisation,
        context,
        passage,
      });
  };
  for (const { groups } of [...text.matchAll(AFTER), ...text.matchAll(BEFORE)])
    add(groups[0], groups[1], "quoted");
  for (const { groups } of text.matchAll(NAMED_WITH_ROLE))
    if (groups[1] && isRole(groups[1].text)) add(groups[0], groups[1], "governance");
  for (const { groups } of text.matchAll(PRESIDED)) add(groups[0], null, "governance");
  return found;
}

function withHouse(
  text: SourcedText,
  name: SourcedText,
  role: SourcedText | null,
  organisation: string | null,
) {
  const inside = role?.match(IN_HOUSE);
  const house = inside?.groups[0]?.without(new RegExp(`^(?:${KINDS})\\s+(?=\\p{Lu})`, "u"));
  // « directrice de l'ESAT »: a kind alone is no name.
  const isKind =
    house !== undefined && structureTypesNamedIn(house).some((t) => t.start === 0 && t.end === house.length);
  if (role && inside && house && !isKind && inside.start > 2)
    return { role: role.slice(0, inside.start).oneLine, organisation: house.oneLine, house: house.passage };
  const printed = organisation
    ? placesOf(organisation, text).find((p) => p.lineStart === name.lineStart)
    : undefined;
  return { role: role?.oneLine ?? null, organisation: printed?.oneLine ?? null, house: printed?.passage };
}
