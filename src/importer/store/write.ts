import type { Prisma } from "#db/generated/client.ts";
import type { Passage } from "#domain/passage.ts";
import { contentRows, DOCUMENT_TABLES, documentRow } from "./document-rows.ts";
import { initiativeRow, PROFILE_TABLES, profileRows } from "./initiative-rows.ts";
import { batches, insertRows, type Rows, replacing } from "./insert-rows.ts";
import { passageIds, removeOrphanPassages } from "./passage-ids.ts";
import { contentPassages, initiativePassages } from "./passages.ts";
import type { Plan, PlannedDocument, PlannedInitiative } from "./plan.ts";

type Transaction = Prisma.TransactionClient;

const INITIATIVES_AT_ONCE = 100;
const DOCUMENTS_AT_ONCE = 10;

/**
 * Carries out a plan inside a transaction, in an order that the foreign keys allow. `changed` holds the slugs of
 * the initiatives whose words changed: the others keep their date.
 */
export async function writePlan(
  tx: Transaction,
  plan: Plan,
  changed: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  await writeDocuments(tx, plan, now);
  const organisations = plan.organisations.write.map((o) => ({
    ...o,
    withdrawn_at: null,
    merged_into: null,
  }));
  await insertRows(tx, "organisation", organisations, replacing("slug", organisations));
  await withdraw(tx, plan, now);
  const written = plan.initiatives.filter(({ action }) => action !== "keep");
  await writeInitiatives(tx, written, changed, now);
  const idBySlug = await initiativeIds(tx);

  for (const some of batches(written, INITIATIVES_AT_ONCE)) {
    const passageId = await passageIds(
      tx,
      fromAll(some, ({ initiative }) => initiativePassages(initiative)),
    );
    const rows = some.map(({ initiative }) =>
      profileRows(idOf(idBySlug, initiative.slug), initiative, passageId),
    );
    await insertTables(tx, PROFILE_TABLES, rows);
  }
  for (const some of batches(writtenDocuments(plan), DOCUMENTS_AT_ONCE)) {
    const passageId = await passageIds(
      tx,
      fromAll(some, ({ content }) => contentPassages(content)),
    );
    const rows = some.map(({ content }) =>
      contentRows(content, passageId, (slug) => idBySlug.get(slug) ?? null),
    );
    await insertTables(tx, DOCUMENT_TABLES, rows);
  }

  await tx.$executeRaw`DELETE FROM former_event WHERE slug IN (SELECT slug FROM event)`;
  await writeRedirects(tx, plan);
  await removeOrphanPassages(tx);
  await withdrawOrganisations(tx, plan, now);
}

/** Writes the documents that changed and empties them, and those withdrawn, of what was read from them. */
async function writeDocuments(tx: Transaction, plan: Plan, now: Date): Promise<void> {
  const written = writtenDocuments(plan);
  await keepEditions(tx, written, now);
  for (const some of batches(written, DOCUMENTS_AT_ONCE)) {
    const rows = some.map(documentRow);
    await insertRows(tx, "document", rows, replacing("id", rows));
  }
  await tx.$executeRaw`UPDATE document SET withdrawn_at = ${now} WHERE id = ANY(${plan.withdrawnDocuments}::text[])`;

  const emptied = [...written.map(({ content }) => content.record.id), ...plan.withdrawnDocuments];
  await tx.$executeRaw`
    WITH emptied AS (DELETE FROM event WHERE document_id = ANY(${emptied}::text[]) RETURNING slug, name, document_id, is_main)
    INSERT INTO former_event (slug, name, document_id, withdrawn_at)
    SELECT slug, name, CASE WHEN is_main THEN document_id END, ${now} FROM emptied`;
  for (const table of ["line_fate", "section"]) {
    await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE document_id = ANY($1::text[])`, emptied);
  }
  for (const table of ["person", "resource", "glossary_term", "question", "finding"]) {
    await tx.$executeRawUnsafe(
      `DELETE FROM "${table}" WHERE passage_id IN (SELECT id FROM passage WHERE document_id = ANY($1::text[]))`,
      emptied,
    );
  }
}

/** Keeps the text that another one replaces, with what the reader needs of it. */
async function keepEditions(tx: Transaction, written: readonly PlannedDocument[], now: Date): Promise<void> {
  const records = written.map(({ content }) => content.record);
  await tx.$executeRaw`
    INSERT INTO edition (document_id, sha256, family, title, published_on, text, sections, fates, replaced_at)
    SELECT d.id, d.sha256, d.family, d.title, d.published_on, d.text,
      document_sections(d.id)::jsonb, document_fates(d.id)::jsonb, ${now}
    FROM document d
    JOIN unnest(${records.map(({ id }) => id)}::text[], ${records.map((r) => r.sha256)}::text[]) AS n (id, sha256)
      ON n.id = d.id AND n.sha256 <> d.sha256
    ON CONFLICT (document_id, sha256) DO UPDATE SET
      sections = EXCLUDED.sections, fates = EXCLUDED.fates, replaced_at = EXCLUDED.replaced_at`;
}

/** A withdrawn initiative keeps its name, its address and its date; its facts have no passage to stand on. */
async function withdraw(tx: Transaction, plan: Plan, now: Date): Promise<void> {
  const ids = plan.withdrawn.map(({ id }) => id);
  await tx.$executeRaw`UPDATE initiative SET withdrawn_at = ${now} WHERE id = ANY(${ids}::int[])`;
  await clearProfiles(tx, ids);
}

/** What led to an actor that is another one now leads there too. */
async function withdrawOrganisations(tx: Transaction, { organisations }: Plan, now: Date): Promise<void> {
  const { gone, merged } = organisations;
  const slugs = [...gone, ...merged.map(({ slug }) => slug)];
  await tx.$executeRaw`UPDATE organisation SET withdrawn_at = ${now} WHERE slug = ANY(${slugs}::text[])`;
  await tx.$executeRaw`
    UPDATE organisation o SET merged_into = m.heir
    FROM unnest(${merged.map(({ slug }) => slug)}::text[], ${merged.map(({ heir }) => heir)}::text[]) AS m (slug, heir)
    WHERE m.slug IN (o.slug, o.merged_into)`;
}

async function clearProfiles(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  for (const table of PROFILE_TABLES) {
    await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE initiative_id = ANY($1::int[])`, ids);
  }
}

async function writeInitiatives(
  tx: Transaction,
  written: readonly PlannedInitiative[],
  changed: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  await clearProfiles(
    tx,
    written.flatMap(({ stored }) => (stored ? [stored.id] : [])),
  );
  const write = async (some: readonly PlannedInitiative[], kept: string[]) => {
    const rows = some.map((planned) => initiativeRow(planned, now));
    await insertRows(tx, "initiative", rows, replacing("slug", rows, kept));
  };
  for (const some of batches(written, INITIATIVES_AT_ONCE)) {
    const isChanged = ({ initiative }: PlannedInitiative) => changed.has(initiative.slug);
    await write(some.filter(isChanged), ["created_at"]);
    await write(
      some.filter((planned) => !isChanged(planned)),
      ["created_at", "updated_at"],
    );
  }
}

function* fromAll<T>(values: readonly T[], passages: (value: T) => Iterable<Passage>): Generator<Passage> {
  for (const value of values) yield* passages(value);
}

function writtenDocuments(plan: Plan): PlannedDocument[] {
  return plan.documents.filter(({ action }) => action === "write");
}

async function insertTables<Table extends string>(
  tx: Transaction,
  tables: readonly Table[],
  records: readonly Rows<Table>[],
): Promise<void> {
  for (const table of tables) {
    await insertRows(
      tx,
      table,
      records.flatMap((rows) => rows[table]),
    );
  }
}

async function writeRedirects(tx: Transaction, plan: Plan): Promise<void> {
  await tx.formerSlug.deleteMany({ where: { slug: { in: plan.reclaimed } } });
  const rows = plan.redirects.map(({ slug, initiativeId }) => ({ slug, initiative_id: initiativeId }));
  await insertRows(tx, "former_slug", rows, replacing("slug", rows));
}

async function initiativeIds(tx: Transaction): Promise<Map<string, number>> {
  const rows = await tx.initiative.findMany({ select: { id: true, slug: true } });
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

function idOf(ids: ReadonlyMap<string, number>, slug: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`initiative not stored: ${slug}`);
  return id;
}
