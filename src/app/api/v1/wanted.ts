import {
  type Criteria,
  type IgnoredParameter,
  isFiltered,
  NO_CRITERIA,
  parseCriteria,
} from "#domain/criteria.ts";
import { DEPARTMENT_CODES, department } from "#domain/departments.ts";
import { communeByInsee, epciName } from "#domain/geography/communes.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { parseSelection } from "#domain/selection.ts";
import { STRUCTURE_TYPE_CODES } from "#domain/structure-types.ts";
import { THEME_SLUGS } from "#domain/themes.ts";
import { LEVEL_CODES } from "#domain/vocabularies.ts";
import type { FileKind } from "#formats/files.ts";
import { slugify } from "#lib/text.ts";
import { publishedDocuments } from "#queries/published-documents.ts";
import type { Wanted } from "#queries/wanted-profiles.ts";
import { badParameters } from "../problem.ts";

/** What each parameter of a search may be, as an answer to a wrong one says it. */
export const EXPECTED: Record<string, string> = {
  q: "des mots, 200 signes au plus",
  departement: `l'un de ${DEPARTMENT_CODES.join(", ")}`,
  type: `l'un de ${STRUCTURE_TYPE_CODES.join(", ")}`,
  theme: `l'un de ${THEME_SLUGS.join(", ")}`,
  document: "l'identifiant d'une publication",
  niveau: `l'un de ${LEVEL_CODES.join(", ")}`,
  "pres-de": "le code INSEE d'une commune, ou le SIREN d'une intercommunalité",
  rayon: "un nombre de kilomètres, de 1 à 200",
};
const NOTHING = "un paramètre connu, écrit une fois";

/** Reads which profiles an address asks for, by the filters of the site or by names; or says what it does not understand. */
export async function wantedOf(
  parameters: URLSearchParams,
  { only, isWhole }: Pick<FileKind, "only" | "isWhole"> = {},
): Promise<Wanted | Response> {
  if (isWhole || only) {
    const errors = [...parameters].map(([name, value]) => told({ name, value }, "aucun paramètre"));
    if (errors.length > 0) return badParameters(errors);
    if (only) return { tag: "criteria", criteria: { ...NO_CRITERIA, types: [only] } };
  }
  if (parameters.has("f")) {
    const others = [...parameters.keys()].filter((name) => name !== "f");
    const { slugs, beyond, unreadable } = parseSelection(parameters.getAll("f"));
    const errors = [
      ...others.map((name) => told({ name, value: parameters.get(name) ?? "" }, "« f » seul")),
      ...unreadable.map((value) => told({ name: "f", value }, "des identifiants de fiches")),
      ...(beyond > 0 ? [told({ name: "f", value: `${beyond} de trop` }, "cinquante fiches au plus")] : []),
    ];
    return errors.length > 0 ? badParameters(errors) : { tag: "selection", slugs };
  }
  const documents = parameters.has("document") ? await publishedDocuments() : [];
  const { criteria, ignored } = parseCriteria(parameters, {
    documents: documents.map(({ id }) => id),
    isPlace,
  });
  if (ignored.length > 0) return badParameters(ignored.map((one) => told(one)));
  return isFiltered(criteria) ? { tag: "criteria", criteria } : { tag: "all" };
}

function told({ name, value }: IgnoredParameter, expected = EXPECTED[name] ?? NOTHING) {
  return { parameter: name, found: value, expected };
}

/** What the wanted profiles are called in the name of a file: « -nord-textile ». */
export function nameOf(wanted: Wanted): string {
  if (wanted.tag === "all") return "";
  if (wanted.tag === "selection") return "-selection";
  const { q, departments, types, themes, documents, levels, near }: Criteria = wanted.criteria;
  const parts = [
    q,
    ...departments.map((code) => department(code)?.name ?? code),
    ...types,
    ...themes,
    ...documents,
    ...levels,
    near && (epciName(near) ?? `autour de ${communeByInsee(near)?.name ?? near}`),
  ];
  return `-${slugify(parts.filter(Boolean).join(" "), 80)}`;
}
