import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { DOCUMENT_SECTION_KINDS, PROFILE_SECTION_KINDS } from "#domain/section-kinds.ts";
import { STRUCTURE_TYPE_CODES } from "#domain/structure-types.ts";
import {
  FAMILY_CODES,
  LEVEL_CODES,
  OCCURRENCE_ROLE_CODES,
  PERSON_CONTEXTS,
  RELATION_KIND_CODES,
  RELATION_LEVELS,
  SCOPE_CODES,
  SEVERITY_CODES,
} from "#domain/vocabularies.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

beforeEach(async () => {
  await client.query("TRUNCATE document, initiative, organisation RESTART IDENTITY CASCADE");
  await insert("document", DOCUMENT);
  await insert("passage", PASSAGE);
  await insert("initiative", INITIATIVE);
});

afterAll(async () => {
  await client.end();
  await database.close();
});

type Row = Record<string, unknown>;

const DOCUMENT: Row = {
  id: "livret-1",
  family: "livret",
  title: "Livret",
  publisher: "DREETS",
  published_on: "2025-07",
  territories: ["62"],
  file: "livret.txt",
  text: "L'École\n",
  sha256: "0".repeat(64),
  line_count: 2,
  blank_lines: 1,
  record_lines: 1,
  reader_lines: 0,
  content_hash: "x",
};
const PASSAGE: Row = { document_id: "livret-1", line_start: 1, line_end: 2 };
const INITIATIVE: Row = {
  slug: "l-ecole",
  identity: "l ecole",
  name: "L'École",
  aliases: [],
  level: "full",
  scope: "local",
  ape_codes: [],
  agreements: [],
  networks: [],
  websites: [],
  quality_score: 0.5,
  quality_criteria: "{}",
  content_hash: "x",
};
const SECTION: Row = {
  document_id: "livret-1",
  id: "s",
  position: 0,
  kind: "intro",
  title: "T",
  level: 1,
  line_start: 1,
  line_end: 1,
};
const EVENT: Row = { slug: "journee", document_id: "livret-1", name: "Journée", passage_id: 1 };
const OF_INITIATIVE: Row = { initiative_id: 1, position: 0 };
const FINDING: Row = { code: "placeholder", severity: "warning", message: "Vide", passage_id: 1 };
const PERSON: Row = { name: "Anne", context: "contact", passage_id: 1 };

async function insert(table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const sql = `INSERT INTO "${table}" (${columns.map((c) => `"${c}"`)}) VALUES (${columns.map((_, i) => `$${i + 1}`)})`;
  await client.query(sql, Object.values(row));
}

/** Rows that stand, and for each the values that must not, with the constraint that refuses them. */
const REFUSED: [table: string, row: Row, wrong: Row, constraint: string][] = [
  ["document", { ...DOCUMENT, id: "autre" }, { id: "Livret 1" }, "document_id_check"],
  ["document", { ...DOCUMENT, id: "autre" }, { family: "brochure" }, "document_family_check"],
  ["document", { ...DOCUMENT, id: "autre" }, { published_on: "2025-13" }, "document_published_on_check"],
  ["document", { ...DOCUMENT, id: "autre" }, { territories: ["62", "75"] }, "document_territories_check"],
  ["document", { ...DOCUMENT, id: "autre" }, { sha256: "abc" }, "document_sha256_check"],
  ["document", { ...DOCUMENT, id: "autre" }, { reader_lines: 5 }, "document_lines_check"],
  ["passage", { ...PASSAGE, line_end: 1 }, { line_start: 0 }, "passage_lines_check"],
  ["passage", { ...PASSAGE, line_end: 1 }, { line_start: 2 }, "passage_lines_check"],
  ["passage", { ...PASSAGE, line_end: 1 }, { document_id: "nulle-part" }, "passage_document_id_fkey"],
  ["passage", { ...PASSAGE, line_end: 1 }, { line_end: 2 }, "passage_document_id_line_start_line_end_key"],
  ["line_fate", { ...PASSAGE }, { line_end: 0 }, "line_fate_lines_check"],
  ["section", SECTION, { kind: "chapitre" }, "section_kind_check"],
  ["section", SECTION, { level: 0 }, "section_level_check"],
  ["section", SECTION, { line_start: 3 }, "section_lines_check"],
  ["event", EVENT, { slug: "Journée" }, "event_slug_check"],
  ["event", EVENT, { date: "4 mai 2023" }, "event_date_check"],
  ["event", EVENT, { end_date: "2023-5" }, "event_end_date_check"],
  ["event", EVENT, { format: "hybride" }, "event_format_check"],
  [
    "initiative_structure_type",
    { initiative_id: 1, code: "ACI" },
    { code: "aci" },
    "initiative_structure_type_code_check",
  ],
  [
    "initiative_department",
    { initiative_id: 1, code: "02" },
    { code: "2" },
    "initiative_department_code_check",
  ],
  [
    "initiative_commune",
    { ...OF_INITIATIVE, insee: "62041", name: "Arras" },
    { insee: "Arras" },
    "initiative_commune_insee_check",
  ],
  [
    "initiative_theme",
    { ...OF_INITIATIVE, slug: "textile" },
    { slug: "Textile" },
    "initiative_theme_slug_check",
  ],
  ["former_slug", { initiative_id: 1, slug: "ecole" }, { slug: "école" }, "former_slug_slug_check"],
  [
    "occurrence",
    { ...OF_INITIATIVE, role: "brief", passage_id: 1 },
    { role: "title" },
    "occurrence_role_check",
  ],
  [
    "occurrence",
    { ...OF_INITIATIVE, role: "brief", passage_id: 1 },
    { passage_id: 99 },
    "occurrence_passage_id_fkey",
  ],
  [
    "profile_section",
    { ...OF_INITIATIVE, kind: "impact", title: "T", markdown: "", passage_id: 1 },
    { kind: "intro" },
    "profile_section_kind_check",
  ],
  [
    "key_figure",
    { ...OF_INITIATIVE, label: "emplois", year: 2024, passage_id: 1 },
    { year: 24 },
    "key_figure_year_check",
  ],
  [
    "budget",
    { ...OF_INITIATIVE, label: "budget", amount: 1, year: 2024, passage_id: 1 },
    { year: 20244 },
    "budget_year_check",
  ],
  ["contact", { ...OF_INITIATIVE, emails: [], phones: "[]" }, { phones: "{}" }, "contact_phones_check"],
  [
    "relation",
    { ...OF_INITIATIVE, name: "ADEME", kind: "funder", passage_id: 1 },
    { kind: "sponsor" },
    "relation_kind_check",
  ],
  [
    "relation",
    { ...OF_INITIATIVE, name: "ADEME", kind: "funder", passage_id: 1 },
    { level: "mondial" },
    "relation_level_check",
  ],
  [
    "relation",
    { ...OF_INITIATIVE, name: "ADEME", kind: "funder", passage_id: 1 },
    { organisation_slug: "ademe" },
    "relation_organisation_slug_fkey",
  ],
  [
    "organisation",
    { slug: "ademe", name: "ADEME", aliases: [] },
    { slug: "ADEME" },
    "organisation_slug_check",
  ],
  ["person", PERSON, { context: "inconnu" }, "person_context_check"],
  ["resource", { title: "Guide", year: 2021, passage_id: 1 }, { year: 21 }, "resource_year_check"],
  ["finding", FINDING, { severity: "grave" }, "finding_severity_check"],
  ["finding", FINDING, { code: "Placeholder" }, "finding_code_check"],
  ...(
    [
      [{ slug: "L'École" }, "slug"],
      [{ level: "complete" }, "level"],
      [{ scope: "mondial" }, "scope"],
      [{ postcode: "6200" }, "postcode"],
      [{ address_insee: "2C004" }, "address_insee"],
      [{ lon: 181, lat: 50, location_precision: "commune" }, "lon"],
      [{ lon: 2, lat: 91, location_precision: "commune" }, "lat"],
      [{ lon: 2, lat: 50, location_precision: "rue" }, "location_precision"],
      [{ lon: 2, lat: 50 }, "location"],
      [{ siren: "775 624 075" }, "siren"],
      [{ siret: "7756240750192" }, "siret"],
      [{ started_on_iso: "vers 2010" }, "started_on_iso"],
      [{ workforce_insertion: -1 }, "workforce"],
      [{ raw: "[]" }, "raw"],
      [{ quality_score: 1.1 }, "quality_score"],
      [{ quality_criteria: "[]" }, "quality_criteria"],
    ] satisfies [Row, string][]
  ).map(([wrong, name]): [string, Row, Row, string] => [
    "initiative",
    { ...INITIATIVE, slug: "autre", identity: "autre" },
    wrong,
    `initiative_${name}_check`,
  ]),
];

test.each(REFUSED)("%s: %s stands, with %s it is refused by %s", async (table, row, wrong, constraint) => {
  await expect(insert(table, { ...row, ...wrong })).rejects.toMatchObject({ constraint });
  await expect(insert(table, row)).resolves.toBeUndefined();
});

test.each<[constraint: string, codes: readonly string[]]>([
  ["document_family_check", FAMILY_CODES],
  ["document_territories_check", DEPARTMENT_CODES],
  ["section_kind_check", DOCUMENT_SECTION_KINDS],
  ["initiative_level_check", LEVEL_CODES],
  ["initiative_scope_check", SCOPE_CODES],
  ["initiative_structure_type_code_check", STRUCTURE_TYPE_CODES],
  ["initiative_department_code_check", DEPARTMENT_CODES],
  ["occurrence_role_check", OCCURRENCE_ROLE_CODES],
  ["profile_section_kind_check", PROFILE_SECTION_KINDS],
  ["relation_kind_check", RELATION_KIND_CODES],
  ["relation_level_check", RELATION_LEVELS],
  ["person_context_check", PERSON_CONTEXTS],
  ["finding_severity_check", SEVERITY_CODES],
])("%s knows the codes of the domain, and no other", async (constraint, codes) => {
  const sql = "SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1";
  const { rows } = await client.query<{ definition: string }>(sql, [constraint]);
  const inDatabase = [...(rows[0]?.definition ?? "").matchAll(/'([^']+)'/g)].map(([, code]) => code);
  expect(inDatabase.sort()).toEqual([...codes].sort());
});
