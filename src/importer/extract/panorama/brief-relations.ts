import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { listedNames, properNamesIn, withoutArticle } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { RelationDraft } from "../draft.ts";

/** How a sentence ties somebody to the initiative; the group is where the names stand. */
const TIES: readonly { kind: RelationKind; pattern: RegExp }[] = [
  {
    kind: "carrier",
    pattern:
      /(?:l['’]association|la soci[ée]t[ée]|la coop[ée]rative|la fondation|la SCIC)\s+(\p{Lu}[^,.;:]{1,60}?)\s+(?:a |ont )(?:lanc|cr[ée]{2}|port|ouvert|d[ée]velopp|mont)/u,
  },
  {
    kind: "carrier",
    pattern:
      /\b(?:port[ée]e?|g[ée]r[ée]e?|pilot[ée]e?)\s+par\s+((?:l['’]association\s|la\s|le\s|les\s|l['’])?\p{Lu}[^.;:(]{1,80})/u,
  },
  {
    kind: "funder",
    pattern:
      /\b(?:soutenue?s?|financ[ée]{1,2}s?|cofinanc[ée]{1,2}s?|subventionn[ée]{1,2}s?)\b[^.;]{0,60}?\spar\s+((?:la\s|le\s|les\s|l['’])?\p{Lu}[^.;:(]{1,90})/u,
  },
  {
    kind: "partner",
    pattern:
      /\b(?:en partenariat avec|en lien avec|aux c[ôo]t[ée]s d[e'’]|partenaires?\s+d(?:e\s|u\s|es\s|['’]))\s*((?:la\s|le\s|les\s|l['’])?[^.;:(]{1,90})/u,
  },
  {
    kind: "member-of",
    pattern:
      /\bau sein d(?:u|e la|e l['’]|es|['’])\s*((?:PTCE|p[ôo]le|r[ée]seau|groupement|collectif)\s\p{Lu}[^.;:,(]{1,60})/u,
  },
  {
    kind: "partner",
    pattern:
      /^(?:.{0,12}?)(?:le groupe\s+)(\p{Lu}[\p{L}'’&-]+)\s+et\s[^.]{0,90}?ont\s+(?:alli|uni|cr[ée]{2}|ouvert|lanc)/u,
  },
  {
    kind: "partner",
    pattern: /\s(\p{Lu}[\p{L}'’&-]+(?:\s\p{Lu}[\p{L}'’&-]*)*)\s+ont\s+(?:alli|uni|cr[ée]{2}|ouvert|lanc)/u,
  },
];

/** The ties that the sentences of a brief tell, the initiative itself left out. */
export function briefRelations(body: SourcedText, names: readonly string[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  const own = new Set(names.map(comparable));
  for (const sentence of sentences(body)) {
    for (const { kind, pattern } of TIES) {
      const group = sentence.match(pattern)?.groups[0];
      if (!group) continue;
      const upToVerb = group.match(/\s(?:qui|afin|pour|dans|a|est|ont|souhaite|permet)\s/u);
      for (const part of listedNames(upToVerb ? group.slice(0, upToVerb.start) : group)) {
        const name = withoutArticle(properNamesIn(part)[0] ?? part).without(/[.,;\s]+$/u);
        const { raw, passage } = name.sourced();
        const twice = found.some((f) => f.kind === kind && comparable(f.name) === comparable(raw));
        if (!own.has(comparable(raw)) && !twice && /\p{Lu}/u.test(raw))
          found.push({ name: raw, kind, level: null, passage });
      }
    }
  }
  return found;
}

/** « Elle a créé X, un incubateur… »: what the initiative runs under another name is of its kinds. */
export function creationOf(body: SourcedText): Sourced<StructureTypeCode> | null {
  for (const sentence of sentences(body)) {
    const created = sentence.match(
      /(?:elle|il|l['’]association|le groupe)\s+a\s+(?:cr[ée]{2}|lanc[ée]|ouvert)\b[^.]{0,60}?,\s*une?\s/iu,
    );
    if (!created) continue;
    const next = structureTypesNamedIn(sentence).find((t) => t.start === created.end);
    if (next) return { value: next.value, raw: next.raw, passage: next.passage };
  }
  return null;
}
