import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type InitiativeChange, initiativeChangeSchema } from "#domain/changes.ts";

/** What an import brought, as its row of the ledger says it beside the one before. */
export interface Novelty {
  id: number;
  at: Date;
  isFirst: boolean;
  created: number;
  updated: number;
  withdrawn: number;
  /** Ids of publications. */
  added: string[];
  replaced: string[];
  removed: string[];
  /** What the texts that it added or replaced hold besides profiles, those that were replaced again left out. */
  brought: Brought;
  changes: InitiativeChange[];
}

/** How many records of each kind publications hold. */
export type Brought = Record<(typeof KINDS)[number], number>;
const KINDS = ["events", "terms", "resources", "questions", "lessons"] as const;

const MOST_CHANGES = 30;
const documentsSchema = z.array(z.object({ id: z.string(), sha256: z.string() }));
const changeSchema = z.array(initiativeChangeSchema);

interface Row {
  id: number;
  at: Date;
  created: number;
  updated: number;
  withdrawn: number;
  documents: unknown;
  before: unknown;
  changes: unknown;
  total: number;
}

/** What the imports brought, the latest first, a page of them; one that changed no profile and no publication brought nothing. */
export async function novelties(page: number, size: number): Promise<{ shown: Novelty[]; total: number }> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT id, started_at AS at, created, updated, withdrawn, documents, before, count(*) OVER ()::int AS total,
      jsonb_path_query_array(changes, ${`$[0 to ${MOST_CHANGES - 1}]`}::jsonpath) AS changes
    FROM (SELECT *, lag(documents) OVER (ORDER BY id) AS before FROM import_run) run
    WHERE created + updated + withdrawn > 0 OR documents IS DISTINCT FROM before
    ORDER BY id DESC LIMIT ${size} OFFSET ${(page - 1) * size}::int`;
  const held = await heldRecords();
  return { shown: rows.map((row) => toNovelty(row, held)), total: rows[0]?.total ?? 0 };
}

const heldSchema = z.array(
  z.object({
    id: z.string(),
    sha256: z.string(),
    events: z.int(),
    terms: z.int(),
    resources: z.int(),
    questions: z.int(),
    lessons: z.int(),
  }),
);
type Held = z.infer<typeof heldSchema>;

/** What the publications of today hold. */
async function heldRecords(): Promise<Held> {
  const placed = (table: Prisma.Sql) =>
    Prisma.sql`(SELECT count(*)::int FROM ${table} x JOIN passage p ON p.id = x.passage_id WHERE p.document_id = d.id)`;
  return heldSchema.parse(
    await db().$queryRaw`
      SELECT d.id, d.sha256, ${placed(Prisma.sql`event`)} AS events, ${placed(Prisma.sql`glossary_term`)} AS terms,
        ${placed(Prisma.sql`resource`)} AS resources, ${placed(Prisma.sql`question`)} AS questions,
        (SELECT count(*)::int FROM lesson l WHERE l.document_id = d.id) AS lessons
      FROM document d WHERE d.withdrawn_at IS NULL`,
  );
}

function toNovelty({ documents, before, changes, total: _total, ...run }: Row, held: Held): Novelty {
  const now = new Map(documentsSchema.parse(documents).map(({ id, sha256 }) => [id, sha256]));
  const then = new Map(documentsSchema.parse(before ?? []).map(({ id, sha256 }) => [id, sha256]));
  const isNew = ({ id, sha256 }: Held[number]) => now.get(id) === sha256 && then.get(id) !== sha256;
  const sum = (kind: keyof Brought) => held.filter(isNew).reduce((n, one) => n + one[kind], 0);
  return {
    ...run,
    isFirst: before === null,
    added: [...now.keys()].filter((id) => !then.has(id)),
    replaced: [...now].flatMap(([id, hash]) => (then.has(id) && then.get(id) !== hash ? [id] : [])),
    brought: Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)])) as Brought,
    removed: [...then.keys()].filter((id) => !now.has(id)),
    changes: changeSchema.parse(changes),
  };
}
