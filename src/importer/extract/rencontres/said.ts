import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { legalFormSaidOf } from "../common/legal-form.ts";
import { place, placeDrafts } from "../common/own-places.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { PlaceDraft } from "../draft.ts";

/** What the header and the activity of an experience are made of. */
export interface Presentation {
  names: string[];
  title: SourcedText | null;
  /** Roles and organisations of those who tell it. */
  header: SourcedText[];
  activity: SourcedText[];
  observation: SourcedText[];
}

/**
 * The kinds of structure said of it: by its name, its title and the roles of those who speak for it; by the words
 * that open the text of its activity (« SIAE (ACI et EI) dont … »); by what it is said to be.
 */
export function typesOf({
  names,
  title,
  header,
  activity,
  observation,
}: Presentation): Sourced<StructureTypeCode>[] {
  const said = structureTypesSaidOf(names, [
    ...(title ? [title] : []),
    ...header,
    ...activity,
    ...observation,
  ]);
  const opening = activity.slice(0, 1).flatMap(openingTypes);
  const experiment = title ? experimentType(title) : [];
  const byCode = new Map<StructureTypeCode, Sourced<StructureTypeCode>>();
  for (const type of [...said, ...opening, ...experiment])
    if (!byCode.has(type.value)) byCode.set(type.value, type);
  // SIAE is said where the exact kind is not given.
  if ([...byCode.keys()].some((code) => ["ACI", "EI", "AI", "ETTI", "EITI"].includes(code)))
    byCode.delete("SIAE");
  return [...byCode.values()];
}

/** « SIAE (ACI et EI) dont le siège… », « X est le 1er incubateur d'Europe ». */
function openingTypes(activity: SourcedText): Sourced<StructureTypeCode>[] {
  const first = sentences(activity)[0];
  if (!first) return [];
  const folded = foldInPlace(first.text);
  const found: Sourced<StructureTypeCode>[] = [];
  let end = 0;
  for (const mention of structureTypesNamedIn(first)) {
    const between = folded.slice(end, mention.start);
    const opens = end === 0 && /^(?:une? |l'|la |le |plusieurs |deux )?$/u.test(between);
    const follows =
      end > 0 && /^\s*[("]?\s*(?:,|et|ou|&|\/|-)?\s*(?:une? |d'une? |plusieurs )?$/u.test(between);
    const superlative =
      end === 0 && /\best (?:le|la|une?) (?:\S+ ){0,2}$/u.test(between) && between.length < 80;
    if (!opens && !follows && !superlative) break;
    const { value, raw, passage } = mention;
    found.push({ value, raw, passage });
    end = mention.end;
  }
  return found;
}

/** « L'expérimentation EITI par X »: X is one. */
function experimentType(title: SourcedText): Sourced<StructureTypeCode>[] {
  const folded = foldInPlace(title.text);
  return structureTypesNamedIn(title)
    .filter(
      (m) =>
        /(?:experimentation|experience|statut|agrement)(?: d'une?| de l'| de la| du)?\s$/u.test(
          folded.slice(0, m.start),
        ) && /^\s(?:par|de|d'|au sein|chez)/u.test(folded.slice(m.end)),
    )
    .map(({ value, raw, passage }) => ({ value, raw, passage }));
}

/** A town that it works for, though the words name what is around it. */
const TOWN_OF_ACTION =
  /(?:centre-ville|centre-bourg|agglom[ée]ration)\s(?:de l['’]agglom[ée]ration\s)?(?:de\s|d['’])((?:(?:Le|La|Les)\s)?\p{Lu}\p{Ll}[\p{L}’']*(?:[- ](?:\p{Ll}{1,4}-)?\p{Lu}\p{Ll}+|-\p{Ll}{1,4}-\p{Lu}\p{Ll}+)*)/u;
const OUTSIDE =
  /(?:bas[ée]e?s?|situ[ée]e?s?|implant[ée]e?s?|install[ée]e?s?|pr[ée]sente?s?)\s+en\s+(\p{Lu}\p{Ll}[\p{L}'’]*(?:-(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}'’]+)*)/u;

/** The places where it is or acts; a region outside is given as printed. */
export function placesOfIt({ names, title, activity }: Presentation): PlaceDraft[] {
  const found = placeDrafts(names, [...(title ? [title] : []), ...activity]);
  const known = new Set(found.map((p) => p.raw));
  for (const text of activity) {
    const town = text.match(TOWN_OF_ACTION)?.groups[0];
    if (town && !known.has(town.oneLine)) found.push(place("commune", town));
    const region = text.match(OUTSIDE)?.groups[0];
    if (region && !/^hauts[- ]de[- ]france$/iu.test(region.oneLine)) found.push(place("department", region));
  }
  return found;
}

const AREA =
  /(?:sur |dans |du |le |au sein du )?(?:(?:en|des|les|dans les) Hauts[- ]de[- ]France|territoires? (?:de la |de l['’]|du |des |de |d['’])\p{Lu}[\p{L}-]*(?:[ -]\p{Lu}[\p{L}-]*)*|toute la France|l['’]ensemble (?:du territoire national|de la France)|(?:à l['’]|l['’])[ée]chelle (?:nationale|r[ée]gionale))/u;

/** How far it reaches, in the words of its activity. */
export function perimeterOf(activity: readonly SourcedText[]): Sourced<string> | null {
  for (const text of activity) {
    const found = text.match(AREA);
    if (found) return found.whole.trim().sourced();
  }
  return null;
}

/** « L'association accompagne… » at the head of its activity, or a form said of its name. */
export function legalFormOf({ names, header, activity }: Presentation): Sourced<string> | null {
  const said = legalFormSaidOf(names, [...header, ...activity]);
  if (said) return said;
  const head = activity[0]?.match(
    /^(?:L|l)(?:['’]|a )(association|coop[ée]rative|fondation|mutuelle|SCIC|SCOP)(?=\s\p{Ll})/u,
  );
  return head?.groups[0]?.sourced() ?? null;
}

const BEGAN =
  /(?<!\p{L})(?:cr[ée]{1,2}e?s?|fond[ée]{1,2}s?|lanc[ée]{1,2}s?|n[ée]{1,2}s?|initi[ée]{1,2}s?|ouvert(?:e|es|s)?|existe)\s+(?:en|depuis|le|d[èe]s)\s+[^,.;()]{0,24}?(?:19|20)\d{2}/iu;

/** When it began, each place where the text says so. */
export function beginningsIn(texts: readonly SourcedText[]): Sourced<{ text: string; iso: string | null }>[] {
  return texts.flatMap((text) =>
    text
      .matchAll(BEGAN)
      .map(({ whole }) => whole.sourced({ text: whole.oneLine, iso: readDate(whole.text) })),
  );
}

const PUBLIC =
  "personnes|jeunes|femmes|hommes|publics?|b[ée]n[ée]ficiaires|travailleurs|demandeurs|demandeuses|[ée]tudiants|seniors|familles|habitants|candidats";
const SERVED = new RegExp(
  `(?:(?<=(?:^|[\\s])(?:aux|des|les|de|à des)\\s)(?:${PUBLIC})\\s(?:tr[èe]s\\s)?(?:[ée]loign|en (?:situation|difficult|recherche|parcours|souffrance)|fragilis|sans[- ]|sortant|issu|isol|rencontrant|vuln[ée]rable|migrant|r[ée]fugi|handicap|au ch[ôo]mage|pr[ée]caire)[^.,;:()]*|b[ée]n[ée]ficiaires sont [^.;]*)`,
  "u",
);

/** Whom it is for, in the words of its activity. */
export function beneficiariesOf(activity: readonly SourcedText[]): Sourced<string> | null {
  for (const text of activity) {
    const found = text.match(SERVED)?.whole;
    const words = found
      ?.without(
        /\s+(?:de s['’]|d['’]être|qui\s|afin|pour\s|grâce|à travers|par l|à l['’](?:utilisation|emploi de)).*$/u,
      )
      .without(/^b[ée]n[ée]ficiaires sont (?:majoritairement |principalement |surtout )?/u);
    if (words && !words.isBlank) return words.trim().sourced();
  }
  return null;
}
