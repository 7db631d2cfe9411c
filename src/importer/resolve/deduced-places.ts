import type { DepartmentCode } from "#domain/departments.ts";
import type { Initiative } from "#domain/directory.ts";
import { type Commune, communeByInsee, communeIndex } from "#domain/geography/communes.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { type Passage, uniquePassages } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import type { SourceDocument } from "../read/document.ts";
import { qualityOf } from "./quality.ts";

/** A town of this size that a name holds is where its bearer is, whatever else the word means. */
const LARGE = 15_000;
/** « Thiérache (Aisne) »: a country and its department. */
const PAIR =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?)\s\((Aisne|Nord|Oise|Somme|Pas-de-Calais)\)/gu;

/** Where a place follows from: its words are in the name, in another publication, or its carrier's. */
interface Deduced {
  communes: Commune[];
  departments: DepartmentCode[];
  scope: Initiative["scope"];
  passages: Passage[];
  raw: string;
}

/**
 * Places for those of which nothing else says where they are: the large town that the name holds, the department that a
 * publication prints beside a country of the name, or where the carrier of a programme is. Each stands on the passages
 * that it follows from.
 */
export function withDeducedPlaces(
  initiatives: readonly Initiative[],
  sources: readonly SourceDocument[],
): Initiative[] {
  const countries = countriesOf(sources);
  const named = initiatives.map((one) => placed(one, isUnplaced(one) ? byName(one, countries) : null));
  const byForm = new Map(
    named.flatMap((one) => [one.name, ...one.aliases].map((form) => [comparable(form), one])),
  );
  return named.map((one) => placed(one, isUnplaced(one) ? byCarrier(one, byForm) : null));
}

function isUnplaced({ communes, departments, scope }: Initiative): boolean {
  return communes.length === 0 && departments.length === 0 && scope === null;
}

function byName(one: Initiative, countries: ReadonlyMap<string, [DepartmentCode, Passage]>): Deduced | null {
  const own = [...(one.evidence.name ?? []), ...(one.evidence.aliases ?? [])];
  const names = [one.name, ...one.aliases].join(" / ");
  for (const word of names.match(/(?<![\p{L}-])\p{Lu}\p{L}+(?:-\p{L}+){0,4}(?![\p{L}-])/gu) ?? []) {
    const [town] = communeIndex().byName.get(comparable(word)) ?? [];
    if (town && town.population >= LARGE)
      return { communes: [town], departments: [town.department], scope: "local", passages: own, raw: word };
    const country = countries.get(comparable(word));
    if (country) {
      const [code, passage] = country;
      return {
        communes: [],
        departments: [code],
        scope: "departmental",
        passages: [...own, passage],
        raw: word,
      };
    }
  }
  return null;
}

function byCarrier(one: Initiative, byForm: ReadonlyMap<string, Initiative>): Deduced | null {
  const tie = one.relations.find(({ kind }) => kind === "carrier");
  const carrier = tie && byForm.get(comparable(tie.name));
  if (!tie || !carrier || carrier.slug === one.slug || carrier.scope === null) return null;
  const { communes, departments, scope, evidence } = carrier;
  const from = evidence.communes ?? evidence.departments ?? evidence.scope ?? [];
  return {
    communes: communes.flatMap(({ insee }) => communeByInsee(insee) ?? []),
    departments,
    scope,
    passages: [tie.passage, ...from],
    raw: tie.name,
  };
}

function placed(one: Initiative, deduced: Deduced | null): Initiative {
  if (!deduced) return one;
  const { communes, departments, scope, raw } = deduced;
  const passages = uniquePassages(deduced.passages);
  const [first] = communes;
  const fields = [
    "scope",
    ...(first ? ["communes", "location"] : []),
    ...(departments.length > 0 ? ["departments", ...departments.map((code) => `departments.${code}`)] : []),
  ];
  const record: Initiative = {
    ...one,
    scope,
    departments,
    communes: communes.map(({ insee, name }) => ({ insee, name })),
    location: first ? { lon: first.lon, lat: first.lat, precision: "commune" } : null,
    evidence: { ...one.evidence, ...Object.fromEntries(fields.map((field) => [field, passages])) },
    raw: { ...one.raw, ...Object.fromEntries(departments.map((code) => [`departments.${code}`, raw])) },
  };
  return { ...record, quality: qualityOf(record) };
}

/** Countries that publications print with their department, once each. */
function countriesOf(sources: readonly SourceDocument[]): ReadonlyMap<string, [DepartmentCode, Passage]> {
  const found = new Map<string, [DepartmentCode, Passage]>();
  for (const { entry, lines } of sources) {
    lines.forEach((line, i) => {
      if (!line.includes("(")) return;
      for (const [, country = "", department = ""] of line.matchAll(PAIR)) {
        const code = parseDepartment(department);
        const key = comparable(country);
        const isTown = communeIndex().byName.has(key);
        if (code && !isTown && !found.has(key))
          found.set(key, [code, { document: entry.id, lineStart: i + 1, lineEnd: i + 1 }]);
      }
    });
  }
  return found;
}
