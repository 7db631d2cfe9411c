import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openApi } from "#app/api/v1/openapi.ts";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { runImport } from "#importer/main.ts";
import { ask } from "../support/api.ts";
import { freshDatabase } from "../support/database.ts";
import { readings } from "../support/read-directory.ts";

/** Only what the published description says: whoever writes a client has nothing else. */
const described = z
  .object({
    paths: z.record(
      z.string(),
      z.object({
        get: z.object({
          parameters: z.array(
            z.object({ name: z.string(), in: z.enum(["path", "query"]), schema: z.looseObject({}) }),
          ),
          responses: z.record(
            z.string(),
            z.object({
              content: z.record(z.string(), z.object({ schema: z.unknown().optional() })).optional(),
            }),
          ),
        }),
      }),
    ),
    components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  })
  .parse(JSON.parse(JSON.stringify(openApi(""))));

const RUNS = 25;
/** Of each kind that the first part of a path names, some that exist. */
const existing = new Map<string, string[]>();
let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  const now = new Date("2026-11-29T08:00:00Z");
  await runImport({ seeds: "seeds", databaseUrl: database.url, dryRun: false, now, readings, log: () => {} });
  await setDatabase(database.url);
  for (const list of ["initiatives", "documents", "organisations", "events", "imports"]) {
    const { items } = await (await ask(`/${list}?limite=50`)).json();
    existing.set(
      list,
      items.map((item: { slug?: string; id?: string | number }) => String(item.slug ?? item.id)),
    );
  }
  expect(await db().initiative.count()).toBeGreaterThan(0);
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

/** Values of a parameter as its schema says, and sometimes others. */
function valuesOf(schema: Record<string, unknown>): fc.Arbitrary<string[]> {
  const { type, enum: among, items, minimum, maximum, default: usual } = schema;
  const wild = fc.oneof(fc.string(), fc.constantFrom("", "0", "-1", "1e9", "%00", "é", "null", "../x"));
  if (type === "array" && typeof items === "object")
    return fc.array(valuesOf({ ...items }), { maxLength: 3 }).map((all) => all.flat());
  const own = Array.isArray(among)
    ? fc.constantFrom(...among.map(String))
    : type === "integer"
      ? fc
          .integer({ min: Number(minimum ?? 0), max: Math.min(Number(maximum ?? 10_000), 10_000) })
          .map(String)
      : type === "boolean"
        ? fc.constantFrom("true", "false", "oui", "non")
        : fc.oneof(fc.constantFrom("insertion", "62", "Lille", String(usual ?? "emploi")), fc.string());
  return fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: wild }).map((value) => [value]);
}

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: false }));
ajv.addSchema({ $id: "description", components: described.components });
const check = (schema: unknown) =>
  ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll("#/components/", "description#/components/")) as object,
  );

test.each(Object.keys(described.paths).filter((path) => !path.startsWith("/telecharger/")))(
  "%s : quoi que l'on demande, la réponse est l'une de celles que sa description annonce",
  async (path) => {
    const { parameters, responses } = described.paths[path]?.get ?? { parameters: [], responses: {} };
    const checks = new Map(
      Object.entries(responses).map(([status, { content = {} }]) => [
        status,
        new Map(Object.entries(content).map(([type, { schema }]) => [type, check(schema ?? true)])),
      ]),
    );
    const asked = parameters.filter((p) => p.in === "query");
    const known = existing.get(path.split("/")[1] ?? "") ?? [];
    const request = fc.record({
      name: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...known, "x") },
        fc.string({ minLength: 1 }).filter((text) => !/^\.+$/.test(text)),
      ),
      // Few at a time: of many, one is always refused.
      query: fc
        .subarray(asked, { maxLength: Math.min(2, asked.length) })
        .chain((asked) =>
          fc.tuple(...asked.map((p) => valuesOf(p.schema).map((all) => [p.name, all] as const))),
        ),
    });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ name, query }) => {
        const search = new URLSearchParams(
          query.flatMap(([key, values]) => values.map((value) => [key, value])),
        );
        const answer = await ask(`${path.replace(/\{\w+\}/, encodeURIComponent(name))}?${search}`);
        seen.add(answer.status);
        const types = checks.get(String(answer.status));
        expect(types, `${answer.status} n'est pas annoncé`).toBeDefined();
        const type = (answer.headers.get("content-type") ?? "").replace(/;.*$/, "");
        const validate = types?.get(type);
        expect(validate, `${type} n'est pas annoncé pour ${answer.status}`).toBeDefined();
        validate?.(await answer.json());
        expect(validate?.errors ?? null).toBeNull();
      }),
      { numRuns: RUNS },
    );
    expect([...seen]).toContain(200);
  },
);
