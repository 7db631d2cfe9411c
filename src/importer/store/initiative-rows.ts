import type { Initiative } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import type { Row, Rows } from "./insert-rows.ts";
import type { PlannedInitiative } from "./plan.ts";

/** The tables that hold the parts of a profile; a profile that changed is written anew in all of them. */
export const PROFILE_TABLES = [
  "initiative_structure_type",
  "initiative_department",
  "initiative_commune",
  "initiative_theme",
  "occurrence",
  "evidence",
  "profile_section",
  "key_figure",
  "budget",
  "contact",
  "relation",
] as const;

/** The row of an initiative itself, as if it were new at this moment. */
export function initiativeRow(planned: PlannedInitiative, now: Date): Row {
  const { initiative, identity, search, hash } = planned;
  const { address, location, workforce, startedOn } = initiative;
  return {
    slug: initiative.slug,
    identity,
    name: initiative.name,
    aliases: initiative.aliases,
    level: initiative.level,
    scope: initiative.scope,
    legal_form: initiative.legalForm,
    has_address: address !== null,
    street: address?.street ?? null,
    postcode: address?.postcode ?? null,
    address_commune: address?.commune ?? null,
    address_insee: address?.insee ?? null,
    lon: location?.lon ?? null,
    lat: location?.lat ?? null,
    location_precision: location?.precision ?? null,
    challenge: initiative.challenge,
    summary: initiative.summary,
    siren: initiative.siren,
    siret: initiative.siret,
    ape_codes: initiative.apeCodes,
    agreements: initiative.agreements,
    networks: initiative.networks,
    started_on_text: startedOn?.text ?? null,
    started_on_iso: startedOn?.iso ?? null,
    websites: initiative.websites,
    workforce_permanent: workforce?.permanent ?? null,
    workforce_insertion: workforce?.insertion ?? null,
    workforce_total: workforce?.total ?? null,
    workforce_fte: workforce?.fte ?? null,
    workforce_text: workforce?.text ?? null,
    beneficiaries: initiative.beneficiaries,
    materials: initiative.materials,
    perimeter: initiative.perimeter,
    raw: initiative.raw,
    quality_score: initiative.quality.score,
    quality_criteria: initiative.quality.criteria,
    search_extra: search.extra,
    search_text: search.text,
    search_main: search.main,
    search_codes: search.codes,
    content_hash: hash,
    created_at: now,
    updated_at: now,
    withdrawn_at: null,
  };
}

/** The rows of the parts of a profile, by table. */
export function profileRows(
  initiativeId: number,
  initiative: Initiative,
  idOf: (passage: Passage) => number,
): Rows<(typeof PROFILE_TABLES)[number]> {
  const own = <T>(values: readonly T[], row: (value: T) => Row) =>
    values.map((value, position) => ({ initiative_id: initiativeId, position, ...row(value) }));
  const codes = (values: readonly string[]) => values.map((code) => ({ initiative_id: initiativeId, code }));
  return {
    initiative_structure_type: codes(initiative.structureTypes),
    initiative_department: codes(initiative.departments),
    initiative_commune: own(initiative.communes, ({ insee, name }) => ({ insee, name })),
    initiative_theme: own(initiative.themes, (slug) => ({ slug })),
    occurrence: own(initiative.occurrences, (o) => ({ role: o.role, passage_id: idOf(o) })),
    evidence: Object.entries(initiative.evidence).flatMap(([field, passages]) =>
      own(passages, (passage) => ({ field, passage_id: idOf(passage) })),
    ),
    profile_section: own(initiative.sections, ({ kind, title, markdown, ...lines }) => ({
      kind,
      title,
      markdown,
      passage_id: idOf(lines),
    })),
    key_figure: own(initiative.keyFigures, ({ value, unit, label, year, passage }) => ({
      value,
      unit,
      label,
      year,
      passage_id: idOf(passage),
    })),
    budget: own(initiative.budget, ({ amount, year, label, passage }) => ({
      amount,
      year,
      label,
      passage_id: idOf(passage),
    })),
    contact: own(initiative.contacts, ({ name, role, emails, phones }) => ({ name, role, emails, phones })),
    relation: own(initiative.relations, ({ name, kind, level, organisation, colleges, passage }) => ({
      name,
      kind,
      level,
      organisation_slug: organisation,
      colleges: colleges ?? [],
      passage_id: idOf(passage),
    })),
  };
}
