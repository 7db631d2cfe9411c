import "server-only";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type Criteria, NO_CRITERIA } from "#domain/criteria.ts";
import { type FilterName, type SearchAnswer, TABS, type WayOn } from "#domain/search-answer.ts";
import { parseSearch, withTokensReplaced } from "#domain/search-words.ts";
import { THEMES } from "#domain/themes.ts";
import { fold } from "#lib/text.ts";
import { type Understanding, understand } from "./understand.ts";
import { filtersBut, hitsOf } from "./where.ts";

const FEW = 3;
const MOST = 6;
const WIDER = [50, 100];

const FILTER_NAMES: Record<FilterName, string> = {
  departments: "le filtre par département",
  types: "le filtre par type de structure",
  themes: "le filtre par thème",
  documents: "le filtre par publication",
  levels: "le filtre sur ce qu'en dit la publication",
};

/** What to try where a search finds nothing or hardly anything, each with what it would find; the most telling first. */
export async function waysOn(
  criteria: Criteria,
  asked: Understanding,
  found: Pick<SearchAnswer, "total" | "facets" | "tabs">,
): Promise<WayOn[]> {
  if (found.total >= FEW) return [];
  const ways = [
    ...(await withoutFilters(criteria, asked)),
    ...(await withoutPlace(criteria, asked)),
    ...(await withoutWord(criteria, asked)),
    ...themesNear(criteria),
    ...otherTabs(found.tabs),
  ];
  const counted: WayOn[] = [];
  for (const way of ways) {
    const count = way.count ?? (await countOf({ ...criteria, ...way.change, page: 1 }));
    if (count > found.total) counted.push({ ...way, count });
    if (counted.length === MOST) break;
  }
  return counted;
}

type Way = Omit<WayOn, "count"> & { count?: number };

async function countOf(criteria: Criteria): Promise<number> {
  const hits = hitsOf(criteria, await understand(criteria));
  const [row] = await db().$queryRaw<{ n: number }[]>`
    WITH ${hits.ctes} SELECT count(*)::int AS n FROM hits h WHERE ${filtersBut(hits, null)}`;
  return row?.n ?? 0;
}

/** One statement counts what each filter keeps out. */
async function withoutFilters(criteria: Criteria, asked: Understanding): Promise<Way[]> {
  const hits = hitsOf(criteria, asked);
  const names = Object.keys(hits.filters) as FilterName[];
  if (names.length === 0) return [];
  const counts = names.map(
    (name) =>
      Prisma.sql`count(*) FILTER (WHERE ${filtersBut(hits, name)})::int AS ${Prisma.raw(`"${name}"`)}`,
  );
  const [row] = await db().$queryRaw<Record<FilterName, number>[]>`
    WITH ${hits.ctes} SELECT ${Prisma.join(counts)} FROM hits h`;
  return names
    .map((name): Way & { count: number } => ({
      kind: "without-filter",
      label: `sans ${FILTER_NAMES[name]}`,
      count: row?.[name] ?? 0,
      change: { [name]: [] },
    }))
    .toSorted((a, b) => b.count - a.count);
}

async function withoutPlace(criteria: Criteria, { understood: { place } }: Understanding): Promise<Way[]> {
  if (!place) return [];
  const wider =
    place.kind === "commune" ? WIDER.filter((radius) => radius > (place.radius ?? criteria.radius)) : [];
  return [
    ...wider
      .slice(0, 1)
      .map((radius): Way => ({ kind: "wider", label: `jusqu'à ${radius} km`, change: { radius } })),
    {
      kind: "without-place",
      label: `sans le lieu « ${place.label} »`,
      change: { near: null, q: place.typed === null ? criteria.q : place.rest },
    },
  ];
}

/** Without the word that nothing answers, else the rarest. */
async function withoutWord(criteria: Criteria, { understood }: Understanding): Promise<Way[]> {
  const terms = understood.terms;
  const missing = terms.find(({ found }) => !found) ?? terms.at(-1);
  if (terms.length < 2 || !missing) return [];
  const { text, tokens } = parseSearch(understood.correction ?? criteria.q);
  const typed = parseSearch(missing.typed).tokens.map(({ word }) => word);
  const at = tokens.findIndex((_, i) => typed.every((word, j) => tokens[i + j]?.word === word));
  const [from, to] = [tokens[at], tokens[at + typed.length - 1]];
  if (!from || !to) return [];
  const q = withTokensReplaced(text, [{ from, to, by: " " }]);
  return [{ kind: "without-word", label: `sans « ${text.slice(from.start, to.end)} »`, change: { q } }];
}

/** The themes that the words speak of. */
function themesNear({ q }: Criteria): Way[] {
  const said = fold(q);
  return THEMES.filter(({ terms }) =>
    terms.some((term) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${term})`, "u").test(said)),
  )
    .slice(0, 2)
    .map(({ slug, label }) => ({
      kind: "theme",
      label: `le thème « ${label} »`,
      change: { ...NO_CRITERIA, themes: [slug] },
    }));
}

function otherTabs(tabs: SearchAnswer["tabs"]): Way[] {
  return TABS.filter(({ code }) => code !== "initiatives" && tabs[code] > 0)
    .toSorted((a, b) => tabs[b.code] - tabs[a.code])
    .slice(0, 3)
    .map(({ code, label }) => ({ kind: "tab", label, count: tabs[code], change: { tab: code } }));
}
