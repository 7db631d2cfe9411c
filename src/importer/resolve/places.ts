import { type DepartmentCode, department as departmentOf } from "#domain/departments.ts";
import type { Initiative } from "#domain/directory.ts";
import { type Commune, communeByInsee } from "#domain/geography/communes.ts";
import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { elsewhereIn, isElsewhere } from "#domain/geography/elsewhere.ts";
import { findCommune } from "#domain/geography/find-commune.ts";
import type { Passage, Sourced } from "#domain/passage.ts";
import type { FindingDraft, PlaceDraft } from "../extract/draft.ts";

export interface ResolvedPlaces {
  communes: Sourced<Commune>[];
  /** A department that is printed has the printed words as its raw form; one that follows from a commune has the commune's. */
  departments: Sourced<DepartmentCode>[];
  address: Sourced<NonNullable<Initiative["address"]>> | null;
  location: Initiative["location"];
  locationPassages: Passage[];
  /** Where the text says that it stands in another region. */
  outside: Passage[];
}

/** The town that a name says (« Éco-Pôle d'Audruicq »), for an initiative of which nothing else says where it is. */
export function placesInName(name: Sourced<string>): PlaceDraft[] {
  return communesNamedIn(name.raw)
    .filter((named) => named.status === "found")
    .map(
      ({ start, end }): PlaceDraft => ({
        role: "commune",
        street: null,
        postcode: null,
        commune: name.raw.slice(start, end),
        department: null,
        raw: name.raw.slice(start, end),
        passage: name.passage,
      }),
    );
}

/**
 * Printed places become communes, departments and one point. A place that could be several is refused and
 * reported; a department alone gives no point. A point is a commune's centre: no street is located.
 */
export function resolvePlaces(
  places: readonly PlaceDraft[],
  decided: readonly Sourced<string>[],
  about: string,
  findings: FindingDraft[],
): ResolvedPlaces {
  const communes = new Map<string, Sourced<Commune>>();
  const departments = new Map<DepartmentCode, Sourced<DepartmentCode>>();
  let address: ResolvedPlaces["address"] = null;
  const [elsewhere, here] = split(
    places,
    (p) => p.role !== "address" && (isElsewhere(p.raw) || elsewhereIn(p.raw) !== null),
  );
  const outside: Passage[] = elsewhere.map((p) => p.passage);
  const printed = here
    .filter((p) => p.role === "department")
    .flatMap((p) => toDepartment(p, about, findings));
  for (const d of printed) if (!departments.has(d.value)) departments.set(d.value, d);
  const ordered = [...here].sort((a, b) => Number(b.role === "address") - Number(a.role === "address"));
  for (const place of ordered) {
    if (place.role === "department") continue;
    const hint = printed.length === 1 ? (printed[0]?.value ?? null) : null;
    const found = locate(place, hint);
    const commune = found.status === "found" ? found.commune : null;
    if (place.role === "address" && !address) {
      address = {
        value: {
          street: place.street,
          postcode: place.postcode?.replace(/\s/g, "") ?? null,
          commune: commune?.name ?? place.commune,
          insee: commune?.insee ?? null,
        },
        raw: place.raw,
        passage: place.passage,
      };
    }
    if (commune) {
      if (!communes.has(commune.insee))
        communes.set(commune.insee, { value: commune, raw: place.raw, passage: place.passage });
      checkDepartment(place, commune, about, findings);
      if (found.status === "found" && found.how === "most-populated")
        findings.push(guessed(place, commune, about));
    } else findings.push(unresolved(place, found, about));
  }
  for (const { value, raw, passage } of decided) {
    const commune = communeByInsee(value);
    if (commune && !communes.has(commune.insee))
      communes.set(commune.insee, { value: commune, raw, passage });
  }
  for (const { value, raw, passage } of communes.values()) {
    if (!departments.has(value.department))
      departments.set(value.department, { value: value.department, raw, passage });
  }
  const [first] = communes.values();
  return {
    communes: [...communes.values()],
    departments: [...departments.values()].sort((a, b) => a.value.localeCompare(b.value)),
    address,
    location: first ? { lon: first.value.lon, lat: first.value.lat, precision: "commune" } : null,
    locationPassages: first ? [first.passage] : [],
    outside,
  };
}

/** The commune of a place; the one department that the texts print helps only where the name alone is not enough. */
function locate(place: PlaceDraft, hint: DepartmentCode | null): ReturnType<typeof findCommune> {
  const { commune, postcode, department } = place;
  const found = findCommune({ commune, postcode, department });
  return found.status === "ambiguous" && !department && hint
    ? findCommune({ commune, postcode, department: hint })
    : found;
}

function split<T>(values: readonly T[], test: (value: T) => boolean): [T[], T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}

function toDepartment(place: PlaceDraft, about: string, findings: FindingDraft[]): Sourced<DepartmentCode>[] {
  const code = parseDepartment(place.department ?? place.raw);
  if (code) return [{ value: code, raw: place.raw, passage: place.passage }];
  findings.push({
    code: "unknown-place",
    passage: place.passage,
    message: `« ${place.raw} » n'est pas un département des Hauts-de-France.`,
    found: place.raw,
    expected: null,
    about,
  });
  return [];
}

function checkDepartment(place: PlaceDraft, commune: Commune, about: string, findings: FindingDraft[]): void {
  const printed = place.department ? parseDepartment(place.department) : null;
  const byPostcode = place.postcode?.slice(0, 2) ?? null;
  if ((!printed || printed === commune.department) && (!byPostcode || byPostcode === commune.department))
    return;
  findings.push({
    code: "department-postcode-mismatch",
    passage: place.passage,
    message: `${commune.name} est ${departmentOf(commune.department)?.inText ?? "ailleurs"}, ce que l'adresse imprimée contredit.`,
    found: place.raw,
    expected: commune.department,
    about,
  });
}

/** A postcode alone serves several communes: the largest is taken, and said to be a guess. */
function guessed(place: PlaceDraft, commune: Commune, about: string): FindingDraft {
  return {
    code: "ambiguous-place",
    passage: place.passage,
    message: `Le code postal « ${place.postcode ?? place.raw} » sert plusieurs communes ; ${commune.name}, la plus peuplée, est retenue sous réserve.`,
    found: place.raw,
    expected: "le nom de la commune",
    about,
  };
}

function unresolved(place: PlaceDraft, found: ReturnType<typeof findCommune>, about: string): FindingDraft {
  const name = place.commune ?? place.raw;
  if (found.status === "ambiguous") {
    const candidates = found.candidates
      .slice(0, 4)
      .map((c) => `${c.name} (${c.department})`)
      .join(", ");
    return {
      code: "ambiguous-place",
      passage: place.passage,
      message: `« ${name} » peut être plusieurs communes : ${candidates}. Aucune n'a été choisie.`,
      found: name,
      expected: "une commune et son département",
      about,
    };
  }
  return {
    code: "unknown-place",
    passage: place.passage,
    message: `« ${name} » n'est le nom d'aucune commune des Hauts-de-France.`,
    found: name,
    expected: null,
    about,
  };
}
