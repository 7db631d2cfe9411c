import type { DepartmentCode } from "#domain/departments.ts";
import { nameKey } from "./commune-names.ts";
import { type Commune, communeIndex, departmentOfPostcode, normalisePostcode } from "./communes.ts";
import { parseDepartment } from "./departments-in-text.ts";

/** A place as it is printed; what the text does not give is null. */
export interface PrintedPlace {
  commune: string | null;
  postcode: string | null;
  /** A code or a name. */
  department: string | null;
}

/** Which words led to the commune; after "most-populated" it is only the likeliest of those that share a postcode. */
export type HowFound =
  | "postcode-and-name"
  | "department-and-name"
  | "former-name"
  | "postcode"
  | "most-populated"
  | "name";

/** "ambiguous": the words fit the candidates in part only, several of them alike or none of them wholly. */
export type FoundCommune =
  | { status: "found"; commune: Commune; how: HowFound }
  | { status: "ambiguous"; candidates: Commune[] }
  | { status: "unknown" };

const UNKNOWN: FoundCommune = { status: "unknown" };

function oneOf(candidates: Commune[], how: HowFound): FoundCommune {
  const [only, ...others] = candidates;
  if (!only) return UNKNOWN;
  return others.length === 0 ? { status: "found", commune: only, how } : { status: "ambiguous", candidates };
}

interface Name {
  /** The communes that bear it. */
  current: Commune[];
  /** Those that bore it, or that a part of still bears. */
  former: Commune[];
}

/** « au Portel », « du Quesnoy » : the article of the name has melted into the preposition. */
function withArticle(name: string): string {
  return name.replace(/^\s*(?:au|du)\s+/iu, "Le ").replace(/^\s*(?:aux|des)\s+/iu, "Les ");
}

function communesCalled(name: string): Name {
  const { byName, byFormerName } = communeIndex();
  for (const key of [nameKey(name), nameKey(withArticle(name))]) {
    const called = { current: byName.get(key) ?? [], former: byFormerName.get(key) ?? [] };
    if (called.current.length + called.former.length > 0) return called;
  }
  return { current: [], former: [] };
}

/** The departments that the field may mean; null where it means none of ours, [] where it says nothing. */
function departmentsMeant(printed: string): DepartmentCode[] | null {
  if (/^\s*(?:r[ée]gion\s+)?hauts[- ]de[- ]france\s*$|^\s*$/iu.test(printed)) return [];
  const parts = printed.split(/[,;/&]|\bet\b/iu).map(parseDepartment);
  const known = parts.filter((code) => code !== null);
  const whole = parseDepartment(printed);
  if (whole) return [whole];
  return known.length === parts.length ? known : null;
}

/** A field may hold more than it says: « 59650 Villeneuve d'Ascq », « Guise (02) ». */
function unpacked(place: PrintedPlace): { name: string; postcode: string | null; department: string | null } {
  const field = place.commune?.trim() ?? "";
  const [, before = null, rest = field] = field.match(/^(\d{2}[\s.]?\d{3})\s+(\D.*)$/u) ?? [];
  const [, name = rest, inBrackets = null] = rest.match(/^(.*\S)\s*\(([^()]*)\)\s*$/u) ?? [];
  const isDepartment = inBrackets !== null && (parseDepartment(inBrackets) ?? /^\d[\dAB]$/.test(inBrackets));
  return {
    name: isDepartment ? name : rest,
    postcode: place.postcode?.trim() || before,
    department: place.department?.trim() || (isDepartment ? inBrackets : null),
  };
}

function byPostcode(called: Name, digits: string, code: DepartmentCode): FoundCommune {
  const served = communeIndex().byPostcode.get(digits) ?? [];
  const steps: [Commune[], HowFound][] = [
    [called.current.filter((c) => c.postcodes.includes(digits)), "postcode-and-name"],
    [called.current.filter((c) => c.department === code), "department-and-name"],
    [called.former.filter((c) => c.postcodes.includes(digits)), "former-name"],
    [called.former.filter((c) => c.department === code), "former-name"],
  ];
  for (const [candidates, how] of steps) if (candidates.length > 0) return oneOf(candidates, how);
  const likeliest = served.toSorted((a, b) => b.population - a.population).slice(0, 1);
  const elsewhere = [...called.current, ...called.former];
  if (elsewhere.length > 0) return { status: "ambiguous", candidates: [...elsewhere, ...likeliest] };
  return oneOf(likeliest, served.length > 1 ? "most-populated" : "postcode");
}

function byName(called: Name, departments: DepartmentCode[]): FoundCommune {
  const all = [...called.current, ...called.former];
  if (departments.length > 0) {
    const within = (c: Commune) => departments.includes(c.department);
    const current = called.current.filter(within);
    if (current.length > 0) return oneOf(current, "department-and-name");
    const former = called.former.filter(within);
    if (former.length > 0) return oneOf(former, "former-name");
    return all.length > 0 ? { status: "ambiguous", candidates: all } : UNKNOWN;
  }
  if (all.length > 1) return { status: "ambiguous", candidates: [...new Set(all)] };
  return oneOf(all, called.current.length > 0 ? "name" : "former-name");
}

/**
 * The commune that a printed place is, in this order: postcode with name; name with the department of the postcode
 * (« 62008 ARRAS CEDEX »); a former name; a postcode alone, the most populated of its communes where it serves
 * several; a name with a department known from elsewhere, or alone where the region has it once. Words that
 * contradict each other, and a place outside the region, are refused.
 */
export function findCommune(place: PrintedPlace): FoundCommune {
  const { name, postcode, department: printed } = unpacked(place);
  const called = communesCalled(name);
  if (postcode) {
    const digits = normalisePostcode(postcode);
    const code = digits && departmentOfPostcode(digits);
    if (digits) return code ? byPostcode(called, digits, code) : UNKNOWN;
  }
  const departments = departmentsMeant(printed ?? "");
  return departments === null ? UNKNOWN : byName(called, departments);
}
