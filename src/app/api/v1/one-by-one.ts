import { z } from "zod";
import { eventSchema, findingSchema, initiativeSchema, organisationSchema } from "#domain/directory.ts";
import {
  annotationSchema,
  documentRecordSchema,
  importChangesSchema,
  linesSchema,
  linkedDataSchema,
  relationRecordSchema,
} from "#domain/records.ts";
import { annotationsOf, textsOf } from "#formats/annotations.ts";
import { provenanceOf } from "#formats/provenance.ts";
import { readDocument } from "#queries/document-by-id.ts";
import { eventRecord } from "#queries/event-record.ts";
import { fieldImports } from "#queries/field-imports.ts";
import { formerEvent } from "#queries/former-event.ts";
import { initiativeBySlug } from "#queries/initiative-by-slug.ts";
import { organisationBySlug } from "#queries/organisation-by-slug.ts";
import { linesOfEditions } from "#queries/publication-lines.ts";
import { importById } from "#queries/record-pages.ts";
import { relationPage } from "#queries/tie-pages.ts";
import { siteUrl } from "../../site-url.ts";
import { badParameters, gone, unknown } from "../problem.ts";
import { dataVersionSchema, type Endpoint, wholeNumber } from "./endpoint.ts";

const NOTHING = z.strictObject({});
const MOST_LINES = 500;
const MOST_RELATIONS = 1_000;
const slug = { slug: "l'identifiant de la fiche" };

type NotThere =
  | { status: "moved"; slug: string }
  | { status: "withdrawn"; since: Date }
  | { status: "unknown" };

/** Why there is nothing of this name: it has another one, it was withdrawn, or it never was. */
function notThere(
  what: string,
  name: string,
  answer: NotThere,
  addressOf: (slug: string) => string,
): Response {
  switch (answer.status) {
    case "moved":
      return new Response(null, { status: 308, headers: { location: `/api/v1${addressOf(answer.slug)}` } });
    case "withdrawn":
      return gone(what, name, answer.since);
    case "unknown":
      return unknown(what, name);
    default:
      return answer satisfies never;
  }
}

/** The profile of this name, or why there is none. */
async function found(name: string, rest = "") {
  const answer = await initiativeBySlug(name);
  return answer.status === "found"
    ? answer
    : notThere("La fiche", name, answer, (slug) => `/initiatives/${slug}${rest}`);
}

/** The addresses of single things. */
export const ONE_BY_ONE: readonly Endpoint[] = [
  {
    path: "/initiatives/{slug}",
    title: "Une initiative",
    description: "La fiche avec tous ses passages, ses constats et ses publications.",
    names: slug,
    query: NOTHING,
    answer: z.strictObject({
      dataVersion: dataVersionSchema,
      updatedAt: z.iso.datetime(),
      initiative: initiativeSchema,
      findings: z.array(findingSchema),
      documents: z.array(documentRecordSchema),
    }),
    example: "/initiatives/{slug}",
    read: async ({ names, dataVersion }) => {
      const answer = await found(names.slug ?? "");
      if (answer instanceof Response) return answer;
      const { initiative, findings, documents, updatedAt } = answer;
      return { dataVersion, updatedAt: updatedAt.toISOString(), initiative, findings, documents };
    },
  },
  {
    path: "/initiatives/{slug}/annotations",
    title: "Les passages d'une initiative",
    description:
      "Chaque valeur avec sa citation, en Web Annotations du W3C : les mots, ce qui les précède et les suit.",
    names: slug,
    query: NOTHING,
    answer: z.strictObject({ dataVersion: dataVersionSchema, items: z.array(annotationSchema) }),
    example: "/initiatives/{slug}/annotations",
    read: async ({ names, dataVersion }) => {
      const answer = await found(names.slug ?? "", "/annotations");
      if (answer instanceof Response) return answer;
      const lines = await linesOfEditions(answer.documents);
      return { dataVersion, items: annotationsOf(answer.initiative, textsOf(lines), siteUrl()) };
    },
  },
  {
    path: "/initiatives/{slug}/provenance",
    title: "La provenance d'une initiative",
    description:
      "Chaque valeur avec le passage dont elle est citée ou déduite, sa publication, l'import qui lui a donné son contenu d'aujourd'hui et le dernier qui le dit encore, en JSON-LD avec le vocabulaire PROV du W3C.",
    names: slug,
    query: NOTHING,
    answer: linkedDataSchema,
    type: "application/ld+json",
    example: "/initiatives/{slug}/provenance",
    read: async ({ names }) => {
      const answer = await found(names.slug ?? "", "/provenance");
      if (answer instanceof Response) return answer;
      const { initiative, documents, updatedAt } = answer;
      const imports = await fieldImports(initiative.slug);
      if (!imports) return unknown("L'import de la fiche", initiative.slug);
      return provenanceOf(initiative, { siteUrl: siteUrl(), documents, imports, updatedAt });
    },
  },
  {
    path: "/documents/{id}",
    title: "Une publication",
    description: "Ce que le catalogue et l'import en disent.",
    names: { id: "l'identifiant d'une publication" },
    query: NOTHING,
    answer: z.strictObject({ dataVersion: dataVersionSchema, document: documentRecordSchema }),
    example: "/documents/{id}",
    read: async ({ names: { id = "" }, dataVersion }) => {
      const read = await readDocument(id);
      if (!read) return unknown("La publication", id);
      const { document, withdrawnSince } = read;
      return withdrawnSince ? gone("La publication", id, withdrawnSince) : { dataVersion, document };
    },
  },
  {
    path: "/documents/{id}/lines",
    title: "Un passage par ses lignes",
    description: `Les lignes de la publication telles qu'elles ont été reçues, ${MOST_LINES} au plus à la fois.`,
    names: { id: "l'identifiant d'une publication" },
    query: z.strictObject({
      de: wholeNumber(1, 10_000_000, "la première ligne, comptée depuis 1").default(1),
      a: wholeNumber(1, 10_000_000, "la dernière ligne, comprise").optional(),
    }),
    answer: linesSchema.extend({ dataVersion: dataVersionSchema }),
    example: "/documents/{id}/lines?de=1&a=12",
    read: async ({ names: { id = "" }, query, dataVersion }) => {
      const read = await readDocument(id);
      if (!read) return unknown("La publication", id);
      if (read.withdrawnSince) return gone("La publication", id, read.withdrawnSince);
      const from = Number(query.de);
      if (from > read.lines.length)
        return badParameters([
          { parameter: "de", found: String(from), expected: `un nombre de 1 à ${read.lines.length}` },
        ]);
      const to = Number(query.a ?? from + MOST_LINES - 1);
      if (to < from || to - from >= MOST_LINES)
        return badParameters([
          { parameter: "a", found: String(to), expected: `un nombre de ${from} à ${from + MOST_LINES - 1}` },
        ]);
      const lines = read.lines.slice(from - 1, to);
      return {
        dataVersion,
        document: id,
        lineStart: from,
        lineEnd: from + lines.length - 1,
        lineCount: read.lines.length,
        lines,
      };
    },
  },
  {
    path: "/organisations/{slug}",
    title: "Un acteur",
    description: "Avec les initiatives auxquelles il est lié, et comment.",
    names: { slug: "l'identifiant d'un acteur" },
    query: NOTHING,
    answer: z.strictObject({
      dataVersion: dataVersionSchema,
      organisation: organisationSchema,
      relations: z.array(relationRecordSchema),
    }),
    example: "/organisations/{slug}",
    read: async ({ names, dataVersion }) => {
      const name = names.slug ?? "";
      const answer = await organisationBySlug(name);
      if (answer.status !== "found")
        return notThere("L'acteur", name, answer, (slug) => `/organisations/${slug}`);
      const { records } = await relationPage({
        after: null,
        limit: MOST_RELATIONS,
        dataVersion,
        organisation: name,
      });
      const relations = records.map(({ record }) => record);
      return { dataVersion, organisation: answer.organisation, relations };
    },
  },
  {
    path: "/events/{slug}",
    title: "Un événement",
    description: "Celui dont une publication rend compte, ou qu'elle annonce.",
    names: { slug: "l'identifiant d'un événement" },
    query: NOTHING,
    answer: z.strictObject({ dataVersion: dataVersionSchema, event: eventSchema }),
    example: "/events/{slug}",
    read: async ({ names: { slug = "" }, dataVersion }) => {
      const event = await eventRecord(slug);
      if (event) return { dataVersion, event };
      return notThere("L'événement", slug, await formerEvent(slug), (now) => `/events/${now}`);
    },
  },
  {
    path: "/imports/{id}",
    title: "Un import",
    description: "Avec ce qu'il a changé, fiche par fiche (mille au plus).",
    names: { id: "le numéro d'un import" },
    query: NOTHING,
    answer: z.strictObject({ dataVersion: dataVersionSchema, import: importChangesSchema }),
    example: "/imports/{id}",
    read: async ({ names: { id = "" }, dataVersion }) => {
      const run = /^\d{1,9}$/.test(id) ? await importById(Number(id)) : null;
      return run ? { dataVersion, import: run } : unknown("L'import", id);
    },
  },
];
