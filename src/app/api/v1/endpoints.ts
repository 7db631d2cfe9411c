import { z } from "zod";
import { NO_CRITERIA } from "#domain/criteria.ts";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import {
  eventSchema,
  findingSchema,
  initiativeSchema,
  organisationSchema,
  questionSchema,
  resourceSchema,
  termSchema,
} from "#domain/directory.ts";
import { FINDING_CODE_LIST } from "#domain/findings.ts";
import { LESSON_KIND_CODES } from "#domain/lessons.ts";
import {
  documentRecordSchema,
  importRecordSchema,
  lessonRecordSchema,
  relationRecordSchema,
  sectionRecordSchema,
} from "#domain/records.ts";
import { TYPE_FILTER_CODES } from "#domain/structure-types.ts";
import { THEME_SLUGS } from "#domain/themes.ts";
import { LEVEL_CODES, RELATION_KIND_CODES } from "#domain/vocabularies.ts";
import { documentSummaries } from "#queries/document-list.ts";
import { standingOf } from "#queries/named-things.ts";
import { publishedDocuments } from "#queries/published-documents.ts";
import {
  eventPage,
  findingPage,
  importPage,
  initiativePage,
  organisationPage,
  questionPage,
  resourcePage,
  termPage,
} from "#queries/record-pages.ts";
import { lessonPage, relationPage, sectionPage } from "#queries/tie-pages.ts";
import { gone, unknown } from "../problem.ts";
import { badCursor, type Endpoint, list, one, thing, wholeNumber } from "./endpoint.ts";
import { mapEndpoint } from "./map.ts";
import { ONE_BY_ONE } from "./one-by-one.ts";
import { searchEndpoint } from "./search.ts";
import { startEndpoint } from "./start.ts";
import { SUGGESTIONS } from "./suggestions.ts";
import { EXPECTED, wantedOf } from "./wanted.ts";

const any = <T extends readonly [string, ...string[]]>(codes: T, name: string) =>
  z
    .array(z.enum(codes))
    .optional()
    .meta({ description: `${EXPECTED[name]} ; se répète` });

/** The filters of the site, under the names that its addresses have. */
const SITE_FILTERS = {
  q: one(EXPECTED.q ?? ""),
  departement: any(DEPARTMENT_CODES, "departement"),
  type: any(TYPE_FILTER_CODES, "type"),
  theme: any(THEME_SLUGS, "theme"),
  document: z
    .array(z.string())
    .optional()
    .meta({ description: `${EXPECTED.document} ; se répète` }),
  niveau: any(LEVEL_CODES, "niveau"),
  "pres-de": one(EXPECTED["pres-de"] ?? ""),
  rayon: wholeNumber(1, 200, EXPECTED.rayon ?? "").optional(),
  zone: one(EXPECTED.zone ?? ""),
};
const document = thing("document");
const kinds = <T extends readonly [string, ...string[]]>(codes: T) =>
  z
    .enum(codes)
    .optional()
    .meta({ description: `l'un de ${codes.join(", ")}` });

/** All that the API answers besides files and its own description. */
export const ENDPOINTS: readonly Endpoint[] = [
  startEndpoint(() => ENDPOINTS),
  list(
    {
      path: "/initiatives",
      title: "Les initiatives",
      description:
        "Toutes, ou celles qui répondent aux filtres du site ; par identifiant, ou comme le site les classe : par pertinence avec « q », par distance avec « pres-de ».",
      item: initiativeSchema,
      filters: SITE_FILTERS,
      example: "/initiatives?departement=59&limite=2",
    },
    async (asked, { parameters }) => {
      const filters = new URLSearchParams(parameters);
      for (const name of ["limite", "curseur"]) filters.delete(name);
      const wanted = await wantedOf(filters);
      if (wanted instanceof Response) return wanted;
      const criteria = wanted.tag === "criteria" ? wanted.criteria : NO_CRITERIA;
      const page = await initiativePage(criteria, asked);
      return (
        page ??
        badCursor(parameters.get("curseur") ?? "", "une liste lue d'un trait : les données ont changé depuis")
      );
    },
  ),
  list(
    {
      path: "/documents",
      title: "Les publications",
      description: "Ce que le catalogue et l'import en disent ; les plus récentes d'abord.",
      item: documentRecordSchema,
    },
    async ({ after, limit }) => {
      const all = await publishedDocuments();
      const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
      const page = await documentSummaries(all.slice(from, from + limit).map(({ id }) => id));
      return { total: all.length, records: page.map((record) => ({ key: record.id, record })) };
    },
  ),
  list(
    {
      path: "/documents/{id}/sections",
      title: "Les parties d'une publication",
      description: "Dans l'ordre du texte, avec leurs intervenants.",
      names: { id: "l'identifiant d'une publication" },
      item: sectionRecordSchema,
    },
    async (asked) => {
      const id = asked.document ?? "";
      const standing = await standingOf("document", id);
      if (standing.status === "withdrawn") return gone("La publication", id, standing.since);
      return standing.status === "found" ? sectionPage(asked) : unknown("La publication", id);
    },
  ),
  list(
    {
      path: "/organisations",
      title: "Les acteurs",
      description: "Financeurs, partenaires, réseaux, membres… que les publications nomment.",
      item: organisationSchema,
    },
    organisationPage,
  ),
  list(
    {
      path: "/relations",
      title: "Les liens",
      description: "Qui finance, porte, accompagne ou compose une initiative, et où c'est dit.",
      item: relationRecordSchema,
      filters: {
        initiative: thing("initiative"),
        acteur: thing("acteur"),
        nature: kinds(RELATION_KIND_CODES),
        document,
      },
      example: "/relations?nature=funder",
    },
    relationPage,
  ),
  list(
    {
      path: "/lessons",
      title: "Les enseignements",
      description: "Ce qui fait réussir ou freine, dans les mots de la publication.",
      item: lessonRecordSchema,
      filters: { nature: kinds(LESSON_KIND_CODES), document },
      example: "/lessons?nature=frein",
    },
    lessonPage,
  ),
  list(
    {
      path: "/events",
      title: "Les événements",
      description: "Colloques, rencontres et webinaires, et ceux que les textes annoncent.",
      item: eventSchema,
      filters: { document },
    },
    eventPage,
  ),
  list(
    {
      path: "/resources",
      title: "Les ressources",
      description: "Guides, études, sites et lois pour aller plus loin.",
      item: resourceSchema,
      filters: { document },
    },
    resourcePage,
  ),
  list(
    {
      path: "/terms",
      title: "Le glossaire",
      description: "Les termes définis, et par qui.",
      item: termSchema,
      filters: { document },
    },
    termPage,
  ),
  list(
    {
      path: "/questions",
      title: "Les questions",
      description: "Les questions fréquentes et leurs réponses.",
      item: questionSchema,
      filters: { document },
    },
    questionPage,
  ),
  list(
    {
      path: "/findings",
      title: "Les constats",
      description: "Ce que la lecture a trouvé de douteux dans les publications.",
      item: findingSchema,
      filters: { document, initiative: thing("initiative"), code: kinds(FINDING_CODE_LIST) },
      example: "/findings?code=misprint",
    },
    findingPage,
  ),
  list(
    {
      path: "/imports",
      title: "Les imports",
      description: "Le registre : un import par ligne, du plus ancien au plus récent.",
      item: importRecordSchema,
    },
    importPage,
  ),
  searchEndpoint(SITE_FILTERS),
  mapEndpoint(SITE_FILTERS),
  ...SUGGESTIONS,
  ...ONE_BY_ONE,
];
