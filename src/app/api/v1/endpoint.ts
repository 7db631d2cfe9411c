/** What the API answers: one description from which handlers read, OpenAPI is made and the page about it is written. */
import { z } from "zod";
import { standingOf, type ThingKind } from "#queries/named-things.ts";
import type { PageAsked, RecordPage } from "#queries/record-pages.ts";
import { badParameters, gone } from "../problem.ts";
import { cursorOf, keyOf } from "./cursor.ts";
import { numeral } from "./parameters.ts";

export const API_VERSION = "1.10.0";

export interface Asked {
  /** What the path names. */
  names: Readonly<Record<string, string>>;
  parameters: URLSearchParams;
  /** The parameters as their schema reads them. */
  query: Readonly<Record<string, unknown>>;
  dataVersion: string;
}

export interface Endpoint {
  /** After /api/v1: « /initiatives/{slug} ». */
  path: string;
  title: string;
  description: string;
  /** What each name of the path is, and one that the example asks for. */
  names: Readonly<Record<string, string>>;
  query: z.ZodObject;
  answer: z.ZodType;
  /** Of the answer, where it is more than JSON. */
  type?: string;
  /** How long it may be kept, where it is not as long as a page. */
  cache?: string;
  /** What one may paste. */
  example: string;
  read: (asked: Asked) => Promise<unknown>;
}

const MOST_AT_ONCE = 100;

/** A number of an address; text otherwise, so that a description can say what it is. */
export const wholeNumber = (min: number, max: number, description: string) =>
  numeral(z.int().min(min).max(max)).meta({ description });

export const one = (description: string) => z.string().min(1).max(200).optional().meta({ description });

/** The parameters of every list. */
const PAGING = {
  limite: wholeNumber(1, MOST_AT_ONCE, `combien à la fois, de 1 à ${MOST_AT_ONCE}`).default(20),
  curseur: z.string().max(400).optional().meta({ description: "le « next » de la page d'avant" }),
};

export const dataVersionSchema = z.string().min(1).meta({
  description: "Version des données : elle change quand un import change l'annuaire.",
});

/** A page of a list. */
function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({
    dataVersion: dataVersionSchema,
    total: z.int().min(0),
    items: z.array(item),
    next: z.string().nullable().meta({ description: "Adresse de la page suivante, null à la dernière." }),
  });
}

/** A list that is read by pages: the cursor is the key of the last record seen, whatever came or went meanwhile. */
export function list<T>(
  told: Pick<Endpoint, "path" | "title" | "description"> & {
    item: z.ZodType;
    filters?: z.core.$ZodLooseShape;
    example?: string;
    names?: Endpoint["names"];
  },
  page: (asked: PageAsked, all: Asked) => Promise<RecordPage<T> | Response>,
): Endpoint {
  const { item, filters = {}, example = told.path, names = {}, ...rest } = told;
  return {
    ...rest,
    names,
    example,
    query: z.strictObject({ ...filters, ...PAGING }),
    answer: pageOf(item),
    read: async (asked) => {
      const limit = Number(asked.query.limite);
      const here = listOf(told.path, asked);
      const cursor = asked.query.curseur;
      const after = typeof cursor === "string" ? keyOf(here, cursor) : null;
      if (typeof cursor === "string" && after === null) return badCursor(cursor);
      const text = (name: string) => (typeof asked.query[name] === "string" ? asked.query[name] : undefined);
      const missing = await missingThing(text);
      if (missing) return missing;
      const found = await page(
        {
          after,
          limit,
          dataVersion: asked.dataVersion,
          document: asked.names.id ?? text("document"),
          initiative: text("initiative"),
          organisation: text("acteur"),
          kind: text("nature"),
          code: text("code"),
        },
        asked,
      );
      if (found instanceof Response) return found;
      const last = found.records.at(-1)?.key;
      const isLast = found.records.length < limit || last === undefined;
      return {
        dataVersion: asked.dataVersion,
        total: found.total,
        items: found.records.map(({ record }) => record),
        next: isLast ? null : nextAddress(here, asked, last),
      };
    },
  };
}

/** A list as its cursors name it: the address without what turns the pages. */
function listOf(path: string, { names, parameters }: Asked): string {
  const filters = new URLSearchParams(parameters);
  for (const name of Object.keys(PAGING)) filters.delete(name);
  filters.sort();
  return `${path.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? "")}?${filters}`;
}

function nextAddress(list: string, { parameters }: Asked, key: string): string {
  const next = new URLSearchParams(parameters);
  next.set("curseur", cursorOf(list, key));
  return `/api/v1${list.replace(/\?.*$/s, "")}?${next}`;
}

/** A cursor that the list did not give, or not of today's data. */
export function badCursor(
  cursor: string,
  expected = "la valeur que donne « next » dans la page d'avant de cette liste",
): Response {
  return badParameters([{ parameter: "curseur", found: cursor, expected }]);
}

/** What each parameter that names a thing expects. */
export const THINGS = {
  document: ["La publication", "l'identifiant d'une publication"],
  initiative: ["La fiche", "l'identifiant d'une fiche"],
  acteur: ["L'acteur", "l'identifiant d'un acteur"],
} as const satisfies Record<ThingKind, readonly [what: string, expected: string]>;
const THING_KINDS = Object.keys(THINGS) as ThingKind[];

/** A parameter that names a thing. */
export const thing = (kind: ThingKind) => one(THINGS[kind][1]);

/** Why there is nothing to list of what the parameters name; null where all of it is published. */
export async function missingThing(text: (name: string) => string | undefined): Promise<Response | null> {
  for (const kind of THING_KINDS) {
    const name = text(kind);
    const standing = name === undefined ? null : await standingOf(kind, name);
    if (name === undefined || !standing || standing.status === "found") continue;
    const [what, expected] = THINGS[kind];
    if (standing.status === "withdrawn") return gone(what, name, standing.since);
    const now = standing.status === "moved" ? ` : aujourd'hui « ${standing.slug} »` : "";
    return badParameters([{ parameter: kind, found: name, expected: expected + now }]);
  }
  return null;
}
