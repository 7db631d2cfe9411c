import { z } from "zod";
import { type Criteria, NO_CRITERIA } from "#domain/criteria.ts";
import {
  type OtherResult,
  type SearchAnswer,
  TABS,
  type Tab,
  type Understood,
} from "#domain/search-answer.ts";
import { search } from "#queries/search.ts";
import { initiativeHref, otherResultHref } from "#ui/addresses.ts";
import { snippetParts } from "#ui/text/found-words.ts";
import { dataVersionSchema, type Endpoint, wholeNumber } from "./endpoint.ts";
import { EXPECTED, wantedOf } from "./wanted.ts";

const MOST_PAGES = 5_000;
const TAB_CODES = TABS.map(({ code }) => code) as [Tab, ...Tab[]];

const PLACES = ["inside", "farther", "apart"] as const;

const ownQuery = z.object({
  dans: z
    .enum(TAB_CODES)
    .default("initiatives")
    .meta({ description: `parmi quoi, l'un de ${TAB_CODES.join(", ")}` }),
  page: wholeNumber(1, MOST_PAGES, `une page de vingt, de 1 à ${MOST_PAGES}`).default(1),
});

const itemSchema = z.strictObject({
  key: z.string().meta({ description: "Identifiant, unique parmi ce qui est cherché." }),
  title: z.string(),
  excerpt: z.string().nullable().meta({ description: "Les phrases qui répondent." }),
  detail: z.string().nullable(),
  missing: z.array(z.string()).meta({ description: "Mots demandés auxquels rien ne répond ici." }),
  distance: z.number().nullable().meta({ description: "En kilomètres, du lieu demandé." }),
  place: z.enum(PLACES).nullable().meta({
    description:
      "inside : au lieu demandé ; farther : plus loin ; apart : sans lieu plus précis que le département ; null : aucun lieu n'est demandé.",
  }),
  document: z.string().nullable(),
  lines: z.tuple([z.int(), z.int()]).nullable().meta({ description: "Première et dernière ligne." }),
  href: z.string().nullable().meta({ description: "Où cela se lit sur le site." }),
});
type Item = z.infer<typeof itemSchema>;

const answerSchema = z.strictObject({
  dataVersion: dataVersionSchema,
  understood: z.strictObject({
    place: z.strictObject({ label: z.string(), radius: z.number().nullable() }).nullable(),
    words: z.array(z.strictObject({ typed: z.string(), also: z.array(z.string()), found: z.boolean() })),
    correction: z.string().nullable(),
    isCut: z.boolean(),
  }),
  counts: z.record(z.enum(TAB_CODES), z.int().min(0)).meta({ description: "Combien de chaque sorte." }),
  fullAnswers: z.int().min(0).meta({ description: "Initiatives qui répondent à tous les mots." }),
  page: z.int(),
  pageCount: z.int(),
  items: z.array(itemSchema),
});

/** What the site finds for words, of each kind, as its result pages show it. */
export function searchEndpoint({ q: _, ...filters }: z.core.$ZodLooseShape): Endpoint {
  return {
    path: "/search",
    title: "La recherche",
    description:
      "Ce que le site répond à des mots, un nom, un lieu ou un numéro, les réponses complètes d'abord : initiatives (avec leurs filtres), passages des publications, ressources, termes, questions, acteurs ou événements.",
    names: {},
    query: z.strictObject({
      q: z.string().trim().min(1).max(200).meta({ description: EXPECTED.q }),
      ...ownQuery.shape,
      ...filters,
    }),
    answer: answerSchema,
    example: "/search?q=jouets%20pr%C3%A8s%20d%27Amiens",
    read: async ({ parameters, query, dataVersion }) => {
      const own = Object.keys(ownQuery.shape);
      const rest = new URLSearchParams([...parameters].filter(([name]) => !own.includes(name)));
      const wanted = await wantedOf(rest);
      if (wanted instanceof Response) return wanted;
      const { dans: tab, page } = ownQuery.parse(query);
      const asked = wanted.tag === "criteria" ? wanted.criteria : NO_CRITERIA;
      return { dataVersion, ...told({ ...asked, tab, page }, await search({ ...asked, tab, page })) };
    },
  };
}

function told({ tab }: Criteria, answer: SearchAnswer) {
  const { understood, tabs: counts, fullTotal: fullAnswers, page, pageCount } = answer;
  const { results, farther, apart, others } = answer;
  const profiles = [
    ...results.map((result) => profileItem(result, understood.place && "inside")),
    ...farther.map((result) => profileItem(result, "farther")),
    ...apart.map((result) => profileItem(result, "apart")),
  ];
  const items = tab === "initiatives" ? profiles : others.map(otherItem);
  return { understood: understoodAs(understood), counts, fullAnswers, page, pageCount, items };
}

function understoodAs({ place, terms: words, correction, cut: isCut }: Understood) {
  return { place: place && { label: place.label, radius: place.radius }, words, correction, isCut };
}

function profileItem(result: SearchAnswer["results"][number], place: Item["place"]): Item {
  const { slug, name, highlight, missing, distance, documents } = result;
  return {
    key: slug,
    title: name,
    excerpt: plain(highlight),
    detail: null,
    missing,
    distance,
    place,
    document: documents[0]?.id ?? null,
    lines: null,
    href: initiativeHref(slug),
  };
}

function otherItem(result: OtherResult): Item {
  const { key, title, highlight, detail, document, passage } = result;
  return {
    key,
    title,
    excerpt: plain(highlight),
    detail,
    missing: [],
    distance: null,
    place: null,
    document: document?.id ?? null,
    lines: passage && [passage.lineStart, passage.lineEnd],
    href: otherResultHref(result),
  };
}

/** A snippet without the marks around what was found. */
const plain = (highlight: string | null) =>
  highlight &&
  snippetParts(highlight)
    .map(({ found, text }) => found + text)
    .join("");
