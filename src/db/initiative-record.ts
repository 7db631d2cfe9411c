import { type Initiative, initiativeSchema } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { groupBy } from "#lib/group-by.ts";
import type { PassageRow, ProfileRows } from "./profile-rows.ts";

/** The profile that rows of the store make, as the export publishes it. */
export function toInitiative(row: ProfileRows): Initiative {
  return initiativeSchema.parse(profileOf(row));
}

/** The same, unchecked: what an earlier version of the program stored may hold codes that are no more. */
export function profileOf(row: ProfileRows) {
  return {
    slug: row.slug,
    name: row.name,
    aliases: row.aliases,
    level: row.level,
    scope: row.scope,
    structureTypes: row.structureTypes.map(({ code }) => code),
    legalForm: row.legalForm,
    departments: row.departments.map(({ code }) => code),
    communes: row.communes.map(({ insee, name }) => ({ insee, name })),
    address: row.hasAddress
      ? { street: row.street, postcode: row.postcode, commune: row.addressCommune, insee: row.addressInsee }
      : null,
    location:
      row.lon === null || row.lat === null
        ? null
        : { lon: row.lon, lat: row.lat, precision: row.locationPrecision },
    themes: row.themes.map(({ slug }) => slug),
    challenge: row.challenge,
    summary: row.summary,
    siren: row.siren,
    siret: row.siret,
    apeCodes: row.apeCodes,
    agreements: row.agreements,
    networks: row.networks,
    startedOn: row.startedOnText === null ? null : { text: row.startedOnText, iso: row.startedOnIso },
    contacts: row.contacts.map(({ name, role, emails, phones }) => ({ name, role, emails, phones })),
    websites: row.websites,
    sections: row.sections.map((section) => ({
      kind: section.kind,
      title: section.title,
      ...toPassage(section.passage),
      markdown: section.markdown,
    })),
    keyFigures: row.keyFigures.map(({ value, unit, label, year, passage: lines }) => ({
      value,
      unit,
      label,
      year,
      passage: toPassage(lines),
    })),
    workforce:
      row.workforceText === null
        ? null
        : {
            permanent: row.workforcePermanent,
            insertion: row.workforceInsertion,
            total: row.workforceTotal,
            fte: row.workforceFte,
            text: row.workforceText,
          },
    budget: row.budgets.map(({ amount, year, label, passage: lines }) => ({
      amount,
      year,
      label,
      passage: toPassage(lines),
    })),
    beneficiaries: row.beneficiaries,
    materials: row.materials,
    perimeter: row.perimeter,
    relations: row.relations.map((relation) => ({
      name: relation.name,
      organisation: relation.organisationSlug,
      kind: relation.kind,
      level: relation.level,
      ...(relation.colleges.length > 0 && { colleges: relation.colleges }),
      passage: toPassage(relation.passage),
    })),
    occurrences: row.occurrences.map(({ role, passage: lines }) => ({ ...toPassage(lines), role })),
    evidence: evidenceByField(row),
    raw: row.raw,
    quality: { score: row.qualityScore, criteria: row.qualityCriteria },
  };
}

function evidenceByField(row: Pick<ProfileRows, "evidence">): Record<string, Passage[]> {
  const byField = groupBy(row.evidence, ({ field }) => field);
  return Object.fromEntries(
    [...byField].map(([field, rows]) => [field, rows.map(({ passage: lines }) => toPassage(lines))]),
  );
}

/** A passage of the store as the domain writes it. */
export function toPassage(row: PassageRow): Passage {
  return { document: row.documentId, lineStart: row.lineStart, lineEnd: row.lineEnd };
}
