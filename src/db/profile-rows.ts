import { groupBy } from "#lib/group-by.ts";
import type { Prisma } from "./generated/client.ts";

export interface PassageRow {
  documentId: string;
  lineStart: number;
  lineEnd: number;
}

/** The row of an initiative and those of all its parts. */
export type ProfileRows = Awaited<ReturnType<typeof profileRows>>[number];

/** The columns that only the store and the search need. */
export const notOfProfile = { searchExtra: true, searchText: true } as const satisfies Prisma.InitiativeOmit;

/**
 * The rows of the initiatives that meet a condition, in the order of their ids. The parts of each kind are asked for
 * all initiatives at once, and one kind after the other: a transaction has but one connection, which Prisma's own
 * `include` would ask everything of at the same time.
 */
export async function profileRows(
  client: Prisma.TransactionClient,
  condition: Pick<Prisma.InitiativeFindManyArgs, "where" | "take">,
) {
  const initiatives = await client.initiative.findMany({
    ...condition,
    orderBy: { id: "asc" },
    omit: notOfProfile,
  });
  const where = { initiativeId: { in: initiatives.map(({ id }) => id) } };
  const orderBy = { position: "asc" } as const;
  const byCode = { where, orderBy: { code: "asc" } } as const;
  const structureTypes = partsOf(await client.initiativeStructureType.findMany(byCode));
  const departments = partsOf(await client.initiativeDepartment.findMany(byCode));
  const communes = partsOf(await client.initiativeCommune.findMany({ where, orderBy }));
  const themes = partsOf(await client.initiativeTheme.findMany({ where, orderBy }));
  const contacts = partsOf(await client.contact.findMany({ where, orderBy }));
  const occurrences = await client.occurrence.findMany({ where, orderBy });
  const evidence = await client.evidence.findMany({ where, orderBy: [{ field: "asc" }, orderBy] });
  const sections = await client.profileSection.findMany({ where, orderBy });
  const keyFigures = await client.keyFigure.findMany({ where, orderBy });
  const budgets = await client.budget.findMany({ where, orderBy });
  const relations = await client.relation.findMany({ where, orderBy });

  const passages = await passagesById(
    client,
    [occurrences, evidence, sections, keyFigures, budgets, relations].flat().map((row) => row.passageId),
  );
  const placed = <T extends { initiativeId: number; passageId: number }>(rows: T[]) =>
    partsOf(rows.map((row) => ({ ...row, passage: passageOf(passages, row.passageId) })));
  const placedParts = {
    occurrences: placed(occurrences),
    evidence: placed(evidence),
    sections: placed(sections),
    keyFigures: placed(keyFigures),
    budgets: placed(budgets),
    relations: placed(relations),
  };
  return initiatives.map((initiative) => ({
    ...initiative,
    structureTypes: structureTypes(initiative.id),
    departments: departments(initiative.id),
    communes: communes(initiative.id),
    themes: themes(initiative.id),
    contacts: contacts(initiative.id),
    occurrences: placedParts.occurrences(initiative.id),
    evidence: placedParts.evidence(initiative.id),
    sections: placedParts.sections(initiative.id),
    keyFigures: placedParts.keyFigures(initiative.id),
    budgets: placedParts.budgets(initiative.id),
    relations: placedParts.relations(initiative.id),
  }));
}

function partsOf<T extends { initiativeId: number }>(rows: readonly T[]): (initiativeId: number) => T[] {
  const byInitiative = groupBy(rows, ({ initiativeId }) => initiativeId);
  return (initiativeId) => byInitiative.get(initiativeId) ?? [];
}

async function passagesById(
  client: Prisma.TransactionClient,
  ids: readonly number[],
): Promise<Map<number, PassageRow>> {
  const rows = await client.$queryRaw<(PassageRow & { id: number })[]>`
    SELECT id, document_id AS "documentId", line_start AS "lineStart", line_end AS "lineEnd"
    FROM passage WHERE id = ANY(${[...new Set(ids)]}::int[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** There is one: a foreign key holds it. */
function passageOf(passages: ReadonlyMap<number, PassageRow>, id: number): PassageRow {
  const passage = passages.get(id);
  if (!passage) throw new Error(`no passage ${id}`);
  return passage;
}
