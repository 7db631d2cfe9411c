import "server-only";
import { db } from "#db/client.ts";
import { criteriaToQuery, NO_CRITERIA } from "#domain/criteria.ts";
import { DEPARTMENTS, department } from "#domain/departments.ts";
import { suggestCommunes } from "#domain/geography/communes.ts";
import { territories } from "#domain/geography/territory.ts";
import type { Suggestion } from "#domain/search-answer.ts";
import { STRUCTURE_TYPES } from "#domain/structure-types.ts";
import { THEMES } from "#domain/themes.ts";
import { comparable, count } from "#lib/text.ts";

const list = (change: Partial<typeof NO_CRITERIA>) =>
  `/initiatives${criteriaToQuery({ ...NO_CRITERIA, ...change })}`;

/** How many of each kind, so that none crowds out the others. */
const MOST = { initiative: 4, place: 3, theme: 2, type: 2, actor: 2, event: 1, term: 1 };
const LONGEST = 80;

/** What the beginning of a search may become, the likeliest first; with nothing typed, where to start. */
export async function suggest(typed: string, limit: number): Promise<Suggestion[]> {
  const key = comparable(typed.slice(0, LONGEST));
  if (key === "") return startingPoints(limit);
  const found = [
    ...places(key),
    ...(await named(key)),
    ...vocabulary(
      key,
      "type",
      STRUCTURE_TYPES.map((t) => ({ ...t, href: list({ types: [t.code] }) })),
    ),
    ...vocabulary(
      key,
      "theme",
      THEMES.map((t) => ({ ...t, href: list({ themes: [t.slug] }) })),
    ),
  ];
  const left = { ...MOST };
  return found
    .filter(({ kind }) => left[kind]-- > 0)
    .toSorted((a, b) => rank(a.label, key) - rank(b.label, key))
    .slice(0, limit);
}

/** What is written so from its first letter comes before what only has a word that is. */
function rank(label: string, key: string): number {
  const name = comparable(label);
  return name === key ? 0 : name.startsWith(key) ? 1 : 2;
}

interface NamedRow {
  kind: "initiative" | "actor" | "event" | "term";
  key: string;
  label: string;
  detail: string | null;
}

async function named(key: string): Promise<Suggestion[]> {
  const start = `${key.replace(/[\\%_]/g, "\\$&")}%`;
  // Two letters stand inside too many names for an index to help.
  const inside = key.length < 3 ? start : `% ${start}`;
  const rows = await db().$queryRaw<NamedRow[]>`
    SELECT DISTINCT ON (kind, key) kind, key, label, detail, begins, weight FROM (
      SELECT kind, key, label, detail, weight, name LIKE ${start} AS begins FROM search_name
      WHERE name LIKE ${start} OR name LIKE ${inside}
      ORDER BY begins DESC, weight DESC, name LIMIT 40) AS found
    ORDER BY kind, key, begins DESC`;
  const all = rows as (NamedRow & { begins: boolean; weight: number })[];
  return all
    .toSorted((a, b) => Number(b.begins) - Number(a.begins) || b.weight - a.weight)
    .map((row) => ({ kind: row.kind, label: row.label, detail: detailOf(row), href: hrefOf(row) }));
}

function detailOf({ kind, detail }: NamedRow): string | null {
  const kinds = { initiative: null, actor: "Acteur", event: "Événement", term: "Terme du glossaire" };
  return [kinds[kind], detail].filter(Boolean).join(" · ") || null;
}

function hrefOf({ kind, key, label }: NamedRow): string {
  switch (kind) {
    case "initiative":
      return `/initiatives/${key}`;
    case "event":
      return `/restitutions/${key}`;
    case "actor":
      return `/acteurs/${key}`;
    case "term":
      return list({ q: label, tab: "glossaire" });
    default:
      return kind satisfies never;
  }
}

/** The places that the last words begin: « jouets ami » is « jouets » near Amiens. */
function places(key: string): Suggestion[] {
  const all = key.split(" ");
  for (let from = Math.max(0, all.length - 4); from < all.length; from++) {
    const [rest, name] = [all.slice(0, from).join(" "), all.slice(from).join(" ")];
    if (name.length < 3 && from > 0) break;
    const q = rest.replace(/ (?:a|pres d|pres de|de|d|en|dans|l|le|la)$/, "").trim();
    const found = placesNamed(name, q);
    if (found.length > 0) return found;
  }
  return [];
}

function placesNamed(name: string, q: string): Suggestion[] {
  const about = q ? `${q}, ` : "";
  const isNamed = (label: string) => ` ${comparable(label)}`.includes(` ${name}`);
  const wide =
    name.length < 3
      ? []
      : [
          ...DEPARTMENTS.filter((d) => isNamed(d.name)).map(
            ({ code, name: label }): Suggestion => ({
              kind: "place",
              label: about + label,
              detail: "Département",
              href: list({ q, departments: [code] }),
            }),
          ),
          ...territories()
            .filter((t) => t.isUsual && isNamed(t.label))
            .map(
              ({ label }): Suggestion => ({
                kind: "place",
                label: about + label,
                detail: "Territoire",
                href: list({ q: q ? `${q} ${label}` : label }),
              }),
            ),
        ];
  const communes = suggestCommunes(name, 3).map(
    ({ insee, name: label, department: code }): Suggestion => ({
      kind: "place",
      label: about + label,
      detail: `Commune, ${department(code)?.name ?? code}`,
      href: list({ q, near: insee }),
    }),
  );
  return [...wide, ...communes];
}

function vocabulary(
  key: string,
  kind: "theme" | "type",
  values: readonly { label: string; href: string; code?: string }[],
): Suggestion[] {
  return values
    .filter(({ label, code }) => ` ${comparable(label)}`.includes(` ${key}`) || code?.toLowerCase() === key)
    .map(({ label, href }) => ({
      kind,
      label,
      detail: kind === "theme" ? "Thème" : "Type de structure",
      href,
    }));
}

/** The themes and kinds that most initiatives have. */
async function startingPoints(limit: number): Promise<Suggestion[]> {
  const rows = await db().$queryRaw<{ facet: string; value: string; n: number }[]>`
    SELECT facet, value, count AS n FROM filter_count
    WHERE facet IN ('themes', 'types') AND count > 0 ORDER BY count DESC, value`;
  const some = (facet: string, most: number) => rows.filter((row) => row.facet === facet).slice(0, most);
  const themes = some("themes", 4).flatMap(({ value, n }): Suggestion[] => {
    const theme = THEMES.find((t) => t.slug === value);
    const detail = `Thème, ${count(n, "initiative")}`;
    return theme ? [{ kind: "theme", label: theme.label, detail, href: list({ themes: [theme.slug] }) }] : [];
  });
  const types = some("types", 3).flatMap(({ value, n }): Suggestion[] => {
    const type = STRUCTURE_TYPES.find((t) => t.code === value);
    const detail = `Type de structure, ${count(n, "initiative")}`;
    return type ? [{ kind: "type", label: type.plural, detail, href: list({ types: [type.code] }) }] : [];
  });
  return [...themes, ...types].slice(0, limit);
}
