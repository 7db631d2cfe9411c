import { DEPARTMENTS } from "#domain/departments.ts";
import type { Initiative } from "#domain/directory.ts";
import { comparable } from "#lib/text.ts";

/** Two ways to name one body, over comparable text; the first is written as the second. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:conseil|collectivite) regional(?:e)?\b/, "region"],
  [/^conseil (?:departemental|general)\b/, "departement"],
  [/^(?:mairie|ville|municipalite)\b/, "commune"],
  [/^(?:centre|comite) communal d action (?:sociale|locale)(?: ccas)?\b/, "ccas"],
  [/^mutu(?:alite|elle) sociale agricole(?: msa)?\b/, "msa"],
  [/^caisse d allocations? familiales?(?: caf)?\b/, "caf"],
  [/^ddeets\b/, "ddets"],
  [/^fonds? social europeen(?: plus)?(?: fse)?\b/, "fse"],
  [/^fondations? d entreprises?\b/, "fondation"],
  [/^union europeenne$/, "europe"],
  [/^fond\b/, "fonds"],
  [/^(?:ptce|pole territorial de cooperation economique) /, ""],
];
const SMALL = /\b(?:l|la|le|les|un|une|du|de|des|d|et|en|a|au|aux)\b/g;
/** Words of form and kind that two printings of one name may have or not. */
const FORM =
  /^(?:association|societe|entreprise|groupe|reseau|sas|sarl|sa|eurl|scic|scop|cooperative) (?=\S)/;
/** Bodies of which the region has one: its name after them says nothing more. */
const OF_THE_REGION = /^(?:region|dreets|direccte|cress|draaf|ars|carsat|prefecture|iriae)\b/;
const REGION = / ?hauts?france$| hauts? france$/;
/** Whose regional body is another than the national one. */
const WITH_BRANCHES = /^(?:fondation|federation|union|mouvement|caisse|credit|banque)/;

/** Bodies that every department or every town has: without the name of theirs they are one for each profile. */
const OF_DEPARTMENT =
  /^(?:departement|ddets?|ddcs|ddtm?|msa|caf|cpam|fonds departemental insertion|chambre agriculture)$/;
const OF_TOWN =
  /^(?:ccas|cias|commune|mission locale|plie|plie territoire|cap emploi|centre social|maison emploi|office tourisme|mediatheque|communaute (?:commune|agglomeration|urbaine)|agglomeration|metropole|intercommunalite|bailleur|cci|chambre metier|[a-z]{2,20}(?: [a-z]{2,20})? territoire)$/;

/** What a name is compared by, and what the brackets in it give as its short form. */
export interface ActorName {
  key: string;
  acronym: string | null;
  /** « Ville de X », « Région »: a letter more or less is another place. */
  isBody: boolean;
}

/**
 * A name without its articles, forms, plurals and small words, each body under one of its names; « Nom long (SIGLE) »
 * is the long name. A body without a place is that of the profile which names it.
 */
export function actorName(
  name: string,
  of: Pick<Initiative, "slug" | "departments" | "communes">,
): ActorName {
  const acronym = /\((\p{Lu}[\p{Lu}\d.'’-]{1,11})\)/u.exec(name)?.[1] ?? null;
  const bare = name.replace(/\s*\([^()]*\)/gu, " ");
  const key = keyOf(bare);
  const isBody =
    /^(?:commune|departement|region|ccas|cias|communaute|agglomeration|metropole|msa|caf|ddets?|ddcs|mission locale|pays)\b/.test(
      key,
    );
  if (OF_DEPARTMENT.test(key)) {
    const [only, ...others] = of.departments;
    const named = others.length === 0 && DEPARTMENTS.find((d) => d.code === only);
    return {
      key: compact(named ? `${key} ${keyOf(named.name)}` : `${key} @${of.slug}`),
      acronym: null,
      isBody,
    };
  }
  if (OF_TOWN.test(key)) {
    const [only, ...others] = of.communes;
    const isTowns = /^(?:ccas|commune|mediatheque)$/.test(key) && only && others.length === 0;
    return {
      key: compact(isTowns ? `${key} ${keyOf(only.name)}` : `${key} @${of.slug}`),
      acronym: null,
      isBody,
    };
  }
  return { key: compact(key), acronym: acronym ? compact(keyOf(acronym)) : null, isBody };
}

/** « Haut-Comité à l'ESS » → « hcess »: the letters that an acronym of a long name has; acronyms in it stay whole. */
export function initialsOf(name: string): string | null {
  const words = name.replace(/\s*\([^()]*\)/gu, " ").match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => /^\p{Lu}/u.test(word) && !/^(?:L|La|Le|Les|De|Du|Des)$/u.test(word));
  if (telling.length < 3) return null;
  return telling
    .map((w) => (w.length > 1 && w === w.toUpperCase() ? w : w.charAt(0)))
    .join("")
    .toLowerCase();
}

/** Does a key stand for a body of which nobody says which one it is? */
export function isOfProfile(key: string): boolean {
  return key.includes("@");
}

/** The key of a name that the same name with « Hauts-de-France » would have; null where it does not end so. */
export function withoutRegion(key: string): string | null {
  return REGION.test(key) && !WITH_BRANCHES.test(key) ? key.replace(REGION, "") : null;
}

/** « CAP 3C » is « CAP3C ». */
function compact(key: string): string {
  return key.replaceAll(" ", "");
}

function keyOf(name: string): string {
  let key = comparable(name)
    .replace(/\b(?:\w ){2,}\w\b/g, (letters) => letters.replaceAll(" ", ""))
    .replace(/\bhdf\b/g, "hauts de france")
    .replace(/^(?:l|la|le|les) /, "");
  for (const [other, same] of SAME) key = key.replace(other, same);
  key = key
    .replace(SMALL, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\w{3}[^\Ws])s\b/g, "");
  if (OF_THE_REGION.test(key)) key = key.replace(REGION, "");
  return key.replace(FORM, "");
}

const SAID_FORM =
  /^(?:l|la|le|les)? ?(sarl|sas|sa|eurl|groupe|fondation|association|scic|scop|ea|esat|aci|ei|etti|ai|geiq)\b/;
const COMMERCIAL = new Set(["sarl", "sas", "sa", "eurl"]);

/** May a name stand for an initiative? Not a company for an association, nor a group for its workshop. */
export function mayBe(name: string, initiative: Initiative): boolean {
  const said = formOf(name);
  const own = formOf(initiative.name);
  if (said === null) return true;
  if (COMMERCIAL.has(said)) return own === said || comparable(initiative.legalForm ?? "").includes(said);
  return said === "association" || own === null ? said !== "groupe" || own === null : own === said;
}

function formOf(name: string): string | null {
  return SAID_FORM.exec(comparable(name))?.[1] ?? null;
}
