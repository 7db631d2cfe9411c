import { Prisma } from "./generated/client.ts";

export interface PassageRow {
  documentId: string;
  lineStart: number;
  lineEnd: number;
}

interface Placed {
  passage: PassageRow;
}

/** The parts of a profile that have rows of their own, each kind in its order. */
interface Parts {
  structureTypes: { code: string }[];
  departments: { code: string }[];
  communes: { insee: string; name: string }[];
  themes: { slug: string }[];
  contacts: { name: string | null; role: string | null; emails: string[]; phones: unknown }[];
  occurrences: (Placed & { role: string })[];
  evidence: (Placed & { field: string })[];
  sections: (Placed & { kind: string; title: string; markdown: string })[];
  keyFigures: (Placed & { value: number | null; unit: string | null; label: string; year: number | null })[];
  budgets: (Placed & { amount: number; label: string; year: number | null })[];
  relations: (Placed & {
    name: string;
    kind: string;
    level: string | null;
    organisationSlug: string | null;
    colleges: string[];
  })[];
}

/** Of each kind of part: its table, its columns as PostgreSQL makes an object of them, and its order. */
const PARTS: Record<keyof Parts, [table: string, columns: string, order: string]> = {
  structureTypes: ["initiative_structure_type", "'code', x.code", "x.code"],
  departments: ["initiative_department", "'code', x.code", "x.code"],
  communes: ["initiative_commune", "'insee', x.insee, 'name', x.name", "x.position"],
  themes: ["initiative_theme", "'slug', x.slug", "x.position"],
  contacts: [
    "contact",
    "'name', x.name, 'role', x.role, 'emails', x.emails, 'phones', x.phones",
    "x.position",
  ],
  occurrences: ["occurrence", "'role', x.role", "x.position"],
  evidence: ["evidence", "'field', x.field", "x.field, x.position"],
  sections: ["profile_section", "'kind', x.kind, 'title', x.title, 'markdown', x.markdown", "x.position"],
  keyFigures: [
    "key_figure",
    "'value', x.value, 'unit', x.unit, 'label', x.label, 'year', x.year",
    "x.position",
  ],
  budgets: ["budget", "'amount', x.amount, 'year', x.year, 'label', x.label", "x.position"],
  relations: [
    "relation",
    "'name', x.name, 'kind', x.kind, 'level', x.level, 'organisationSlug', x.organisation_slug, 'colleges', x.colleges",
    "x.position",
  ],
};
/** The kinds that no passage supports by itself: evidence does. */
const UNPLACED = new Set(["structureTypes", "departments", "communes", "themes", "contacts"]);

/** The row of an initiative and those of all its parts. */
export type ProfileRows = Awaited<ReturnType<typeof profileRows>>[number];

/** The columns that only the store and the search need. */
const notOfProfile = { searchExtra: true, searchText: true } as const satisfies Prisma.InitiativeOmit;

/** The rows of the initiatives that meet a condition, in the order of their ids, with all their parts: two questions. */
export async function profileRows(
  client: Prisma.TransactionClient,
  condition: Pick<Prisma.InitiativeFindManyArgs, "where" | "take">,
) {
  const initiatives = await client.initiative.findMany({
    ...condition,
    orderBy: { id: "asc" },
    omit: notOfProfile,
  });
  const ids = initiatives.map(({ id }) => id);
  const rows =
    ids.length === 0
      ? []
      : await client.$queryRaw<({ id: number } & Parts)[]>`
          SELECT wanted.id, ${PART_COLUMNS} FROM unnest(${ids}::int[]) AS wanted (id)`;
  const parts = new Map(rows.map(({ id, ...own }) => [id, own]));
  return initiatives.map((initiative) => ({ ...initiative, ...partsOf(parts, initiative.id) }));
}

const PART_COLUMNS = Prisma.raw(
  Object.entries(PARTS)
    .map(([name, [table, columns, order]]) => {
      const [object, from] = UNPLACED.has(name)
        ? [columns, `${table} x`]
        : [
            `${columns}, 'passage', json_build_object('documentId', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end)`,
            `${table} x JOIN passage p ON p.id = x.passage_id`,
          ];
      return `(SELECT coalesce(json_agg(json_build_object(${object}) ORDER BY ${order}), '[]')
        FROM ${from} WHERE x.initiative_id = wanted.id) AS "${name}"`;
    })
    .join(", "),
);

/** There are: each wanted id gives a row. */
function partsOf(parts: ReadonlyMap<number, Parts>, id: number): Parts {
  const own = parts.get(id);
  if (!own) throw new Error(`no parts of initiative ${id}`);
  return own;
}
