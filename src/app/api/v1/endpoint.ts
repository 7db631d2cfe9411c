/** What the API answers: one description from which handlers read, OpenAPI is made and the page about it is written. */
import { z } from "zod";
import type { PageAsked, RecordPage } from "#queries/record-pages.ts";
import { problem } from "../problem.ts";

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
  /** What one may paste. */
  example: string;
  read: (asked: Asked) => Promise<unknown>;
}

const CURSOR = /^[a-z0-9 -]+$/;
const MOST_AT_ONCE = 100;

/** A number of an address; text otherwise, so that a description can say what it is. */
export const wholeNumber = (min: number, max: number, description: string) =>
  z.coerce.number().int().min(min).max(max).meta({ description });

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
      const cursor = asked.query.curseur;
      const after = typeof cursor === "string" ? readCursor(cursor) : null;
      if (after instanceof Response) return after;
      const text = (name: string) => (typeof asked.query[name] === "string" ? asked.query[name] : undefined);
      const found = await page(
        {
          after,
          limit,
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
        next: isLast ? null : nextAddress(told.path, asked, last),
      };
    },
  };
}

function nextAddress(path: string, { names, parameters }: Asked, key: string): string {
  const next = new URLSearchParams(parameters);
  next.set("curseur", Buffer.from(key).toString("base64url"));
  return `/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? "")}?${next}`;
}

function readCursor(cursor: string): string | Response {
  const key = Buffer.from(cursor, "base64url").toString();
  const isOurs = CURSOR.test(key) && Buffer.from(key).toString("base64url") === cursor;
  return isOurs
    ? key
    : problem({
        status: 400,
        title: "Curseur inconnu",
        detail: `« curseur » vaut « ${cursor} », on attend la valeur que donne « next » dans la page d'avant.`,
        errors: [{ parameter: "curseur", found: cursor, expected: "la valeur que donne « next »" }],
      });
}

export function unknown(what: string, name: string): Response {
  return problem({ status: 404, title: "Introuvable", detail: `${what} « ${name} » n'existe pas.` });
}

export function gone(what: string, name: string, since: Date): Response {
  return problem({
    status: 410,
    title: "Retirée",
    detail: `${what} « ${name} » n'est plus dans les publications depuis le ${since.toISOString().slice(0, 10)}.`,
    since: since.toISOString(),
  });
}
