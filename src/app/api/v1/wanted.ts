import {
  type Criteria,
  type IgnoredParameter,
  isFiltered,
  isTracking,
  parseCriteria,
} from "#domain/criteria.ts";
import { DEPARTMENT_CODES, department } from "#domain/departments.ts";
import { communeByInsee, epciName } from "#domain/geography/communes.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { parseSelection } from "#domain/selection.ts";
import { TYPE_FILTER_CODES } from "#domain/structure-types.ts";
import { THEME_SLUGS } from "#domain/themes.ts";
import { LEVEL_CODES } from "#domain/vocabularies.ts";
import { zoneText } from "#domain/zone.ts";
import type { FileKind } from "#formats/files.ts";
import { slugify } from "#lib/text.ts";
import { askedProfiles } from "#queries/asked-profiles.ts";
import { standingOf } from "#queries/named-things.ts";
import type { Wanted } from "#queries/wanted-profiles.ts";
import { badParameters, gone } from "../problem.ts";

/** What each parameter of a search may be, as an answer to a wrong one says it. */
export const EXPECTED: Record<string, string> = {
  q: "des mots, 200 signes au plus",
  departement: `l'un de ${DEPARTMENT_CODES.join(", ")}`,
  type: `l'un de ${TYPE_FILTER_CODES.join(", ")} (ce dernier : sans type indiqué)`,
  theme: `l'un de ${THEME_SLUGS.join(", ")}`,
  document: "l'identifiant d'une publication",
  niveau: `l'un de ${LEVEL_CODES.join(", ")}`,
  "pres-de": "le code INSEE d'une commune, ou le SIREN d'une intercommunalité",
  rayon: "un nombre de kilomètres, de 1 à 200",
  zone: "ouest,sud,est,nord en degrés, par exemple 2.9,50.5,3.2,50.7",
};
const NOTHING = `l'un des paramètres ${Object.keys(EXPECTED).join(", ")}, ou « f » seul`;

/** Reads which profiles an address asks for, by the filters of the site or by names; or says what it does not understand. */
export async function wantedOf(
  parameters: URLSearchParams,
  { only, isWhole }: Pick<FileKind, "only" | "isWhole"> = {},
): Promise<Wanted | Response> {
  if (isWhole || only) {
    const errors = [...parameters]
      .filter(([name]) => isWhole || name === "f" || name === "type")
      .map(([name, value]) =>
        told({ name, value }, isWhole ? "aucun paramètre" : "d'autres filtres : ce fichier a un seul type"),
      );
    if (errors.length > 0) return badParameters(errors);
  }
  if (parameters.has("f")) {
    const others = [...parameters.keys()].filter((name) => name !== "f");
    const { slugs, beyond, unreadable } = parseSelection(parameters.getAll("f"));
    const errors = [
      ...others.map((name) => told({ name, value: parameters.get(name) ?? "" }, "« f » seul")),
      ...unreadable.map((value) => told({ name: "f", value }, "des identifiants de fiches")),
      ...(beyond > 0 ? [told({ name: "f", value: `${beyond} de trop` }, "cinquante fiches au plus")] : []),
    ];
    if (slugs.length === 0 && errors.length === 0)
      errors.push(told({ name: "f", value: "" }, "des identifiants de fiches"));
    if (errors.length > 0) return badParameters(errors);
    return (await missingProfile(slugs)) ?? { tag: "selection", slugs };
  }
  for (const id of parameters.getAll("document")) {
    const standing = id === "" ? null : await standingOf("document", id);
    if (standing?.status === "withdrawn") return gone("La publication", id, standing.since);
    if (standing?.status === "unknown") return badParameters([told({ name: "document", value: id })]);
  }
  const { criteria, ignored } = parseCriteria(parameters, { isPlace });
  // What a page of the site does with its order and its place says nothing here.
  const others = [...parameters].flatMap(([name, value]) =>
    Object.hasOwn(EXPECTED, name) || isTracking(name) ? [] : [{ name, value }],
  );
  const errors = [...ignored.filter(({ name }) => Object.hasOwn(EXPECTED, name)), ...others].map((one) =>
    told(one),
  );
  if (parameters.has("rayon") && !criteria.near && !criteria.q)
    errors.push(
      told(
        { name: "rayon", value: parameters.get("rayon") ?? "" },
        "« rayon » avec « pres-de », ou avec une commune dans « q »",
      ),
    );
  if (errors.length > 0) return badParameters(errors);
  if (only) return { tag: "criteria", criteria: { ...criteria, types: [only] } };
  return isFiltered(criteria) ? { tag: "criteria", criteria } : { tag: "all" };
}

/** Why a selection cannot be given whole; null where all of it is published. */
async function missingProfile(slugs: readonly string[]): Promise<Response | null> {
  const { gone: missing } = await askedProfiles(slugs);
  const never = missing.filter(({ since }) => since === null);
  if (never.length > 0)
    return badParameters(
      never.map(({ slug }) => told({ name: "f", value: slug }, "des identifiants de fiches")),
    );
  const [first] = missing;
  return first?.since ? gone("La fiche", first.slug, first.since) : null;
}

function told(
  { name, value }: IgnoredParameter,
  expected = Object.hasOwn(EXPECTED, name) ? EXPECTED[name] : NOTHING,
) {
  return { parameter: name, found: value, expected: expected ?? NOTHING };
}

/** What the wanted profiles are called in the name of a file: « -nord-textile ». */
export function nameOf(wanted: Wanted, only?: FileKind["only"]): string {
  if (wanted.tag === "all") return "";
  if (wanted.tag === "selection") return "-selection";
  const { q, departments, types, themes, documents, levels, near, zone }: Criteria = wanted.criteria;
  const parts = [
    q,
    ...departments.map((code) => department(code)?.name ?? code),
    ...types.filter((type) => type !== only),
    ...themes,
    ...documents,
    ...levels,
    near && (epciName(near) ?? `autour de ${communeByInsee(near)?.name ?? near}`),
    zone && `zone ${zoneText(zone)}`,
  ];
  const said = parts.filter(Boolean).join(" ");
  return said && `-${slugify(said, 80)}`;
}
