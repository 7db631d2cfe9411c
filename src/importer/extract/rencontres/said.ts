import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { fold, foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { legalFormSaidOf, legalFormStandingFor } from "../common/legal-form.ts";
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
  /** The places of its lines of identity. */
  places: PlaceDraft[];
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
  const experiment = [...(title ? experimentType(title) : []), ...activity.slice(0, 1).flatMap(heldTypes)];
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
  // « Un GEIQ est un groupement d'employeurs… » says what one is, and not what this is.
  if (/^une? [^\s,.]+ est une? /u.test(folded)) return [];
  const found: Sourced<StructureTypeCode>[] = [];
  let end = 0;
  for (const mention of structureTypesNamedIn(first)) {
    const between = folded.slice(end, mention.start);
    const opens = end === 0 && /^(?:une? |l'|la |le |plusieurs |deux )?$/u.test(between);
    const follows =
      end > 0 &&
      /^\s{0,2}[("]?\s{0,2}(?:,|et|ou|&|\/|-)?\s{0,2}(?:une? |d'une? |plusieurs )?$/u.test(between);
    const superlative =
      end === 0 && /\best (?:le|la|une?) (?:\S+ ){0,2}$/u.test(between) && between.length < 80;
    if (!opens && !follows && !superlative) break;
    const { value, raw, passage } = mention;
    found.push({ value, raw, passage });
    end = mention.end;
  }
  return found;
}

/** « Elle gère un ESAT de 62 places et une entreprise adaptée », « assuré par un chantier d'insertion », « ce café d'une régie ». */
const HOLDS =
  /^[^;:]{0,80}?(?<!\p{L})(?:gere|geree? par|porte|anime|exploite|pilote|(?:assure|realise|propose|tenu)e? par)\s(?:\d[^,.;:]{2,40} et )?(?:une?|deux|plusieurs|son|sa|notre)\s$/u;
const PLACE_OF = /^(?:ce|cet|cette|le|la|l')\s?[\p{L}' -]{3,40}\sd'une?\s$/u;
/** The kinds of what it runs itself, in the first sentence on its activity. */
function heldTypes(activity: SourcedText): Sourced<StructureTypeCode>[] {
  const first = sentences(activity)[0];
  if (!first) return [];
  const folded = foldInPlace(first.text);
  return structureTypesNamedIn(first)
    .filter(({ start, end }) => {
      const before = folded.slice(0, start);
      // « porté par un chantier d'insertion, les Trois Rus »: that of somebody with a name.
      const isNamed = /^\s(?:["«]\s?)?\p{Lu}/u.test(first.text.slice(end));
      return !isNamed && (HOLDS.test(before) || PLACE_OF.test(before));
    })
    .map(({ value, raw, passage }) => ({ value, raw, passage }));
}

/** « La Source, chantier d'insertion », « La Source (ACI) »: what its line of identity says behind its name. */
export function typesBesideName(organisation: SourcedText): Sourced<StructureTypeCode>[] {
  return structureTypesNamedIn(organisation)
    .filter((m) => /[,(–-]\s*(?:une? )?$/u.test(organisation.text.slice(0, m.start)))
    .map(({ value, raw, passage }) => ({ value, raw, passage }));
}

const AGREED =
  /(?:agrement|conventionnement|statut|conventionnee?|agreee?|labellisee?|reconnue?)(?: d[e']| en tant qu[e']| comme)?\s$/u;

/** « L'association … (agrément ACI obtenu en 2021) »: a kind that another part says it was recognised as. */
export function typesRecognised(
  texts: readonly SourcedText[],
  names: readonly string[],
): Sourced<StructureTypeCode>[] {
  const own = names.map((name) => fold(name));
  return texts.flatMap(sentences).flatMap((sentence) => {
    const folded = foldInPlace(sentence.text);
    const isOwn =
      /^(?:(?:l'|la |le |notre |cette |cet )(?:association|structure|entreprise|cooperative|regie|atelier)|elle|il|nous)(?!\p{L})/u.test(
        folded,
      ) || own.some((name) => folded.startsWith(name));
    if (!isOwn) return [];
    return structureTypesNamedIn(sentence)
      .filter((m) => AGREED.test(folded.slice(0, m.start)))
      .map(({ value, raw, passage }) => ({ value, raw, passage }));
  });
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

const AREA =
  /(?:sur |dans |du |le |au sein du )?(?:(?:en|des|les|dans les) Hauts[- ]de[- ]France|territoires? (?:de la |de l['’]|du |des |de |d['’])\p{Lu}[\p{L}-]*(?:[ -]\p{Lu}[\p{L}-]*){0,12}|toute la France|l['’]ensemble (?:du territoire national|de la France)|(?:à l['’]|l['’])[ée]chelle (?:nationale|r[ée]gionale))/u;

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
  return head?.groups[0]?.sourced() ?? legalFormStandingFor(names, activity);
}

const PUBLIC =
  "personnes|jeunes|femmes|hommes|publics?|b[ée]n[ée]ficiaires|travailleurs|demandeurs|demandeuses|[ée]tudiants|seniors|familles|habitants|candidats";
const SERVED = new RegExp(
  `(?:(?<=(?:^|[\\s])(?:aux|des|les|de|à des)\\s)(?:${PUBLIC})\\s(?:tr[èe]s\\s)?(?:[ée]loign|en (?:situation|difficult|recherche|parcours|souffrance)|fragilis|sans[- ]|sortant|issu|isol|rencontrant|vuln[ée]rable|migrant|r[ée]fugi|handicap|au ch[ôo]mage|pr[ée]caire)[^.,;:()]*|b[ée]n[ée]ficiaires sont [^.;]*)`,
  "u",
);

const ADDRESSED = new RegExp(
  `(?:s['’]adresse(?:nt)?|(?:destin|r[ée]serv)[ée]{1,2}e?s?)\\s(?:à des|aux?|à)\\s((?:${PUBLIC}|salari[ée]e?s|allocataires|enfants|parents|[ée]l[èe]ves)(?![\\p{L}])[^.;:()]{0,160})(?=[.;:(]|$)`,
  "u",
);

/** Whom it is for, in the words of its activity. */
export function beneficiariesOf(activity: readonly SourcedText[]): Sourced<string> | null {
  for (const text of activity) {
    const found = text.match(SERVED)?.whole ?? text.match(ADDRESSED)?.groups[0];
    const words = found
      ?.without(
        /\s+(?:de s['’]|d['’]être|qui\s|afin|pour\s|grâce|à travers|par l|à l['’](?:utilisation|emploi de)).*$/u,
      )
      .without(/^b[ée]n[ée]ficiaires sont (?:majoritairement |principalement |surtout )?/u);
    if (words && !words.isBlank) return words.trim().sourced();
  }
  return null;
}
