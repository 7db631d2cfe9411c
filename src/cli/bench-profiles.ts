/** Fills a database with invented profiles whose texts have the shape of real ones: Zipf's words, towns by size. */
import { db } from "#db/client.ts";
import { communeIndex } from "#domain/geography/communes.ts";
import { STRUCTURE_TYPE_CODES } from "#domain/structure-types.ts";
import { THEME_SLUGS } from "#domain/themes.ts";

const WORDS_PER_TEXT = 250;
const VOCABULARY = 40_000;
const AT_ONCE = 1_000;
const PROFILES_PER_DOCUMENT = 20;

type Random = () => number;

/** The same numbers at each run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws by weight, by halving what the weights add up to. */
function drawer<T>(
  values: readonly T[],
  weight: (value: T, rank: number) => number,
  random: Random,
): () => T {
  let sum = 0;
  const sums = values.map((value, rank) => {
    sum += weight(value, rank);
    return sum;
  });
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return values[low] as T;
  };
}

/** The words of the publications by how often they stand, then invented ones made of their syllables. */
async function vocabulary(random: Random): Promise<string[]> {
  const rows = await db().searchLexicon.findMany({ orderBy: [{ count: "desc" }, { word: "asc" }] });
  const words = rows.map(({ word }) => word);
  const known = new Set(words);
  while (words.length < VOCABULARY) {
    const [a = "", b = ""] = [0, 1].map(() => rows[Math.floor(random() * rows.length)]?.word);
    const word = a.slice(0, 4) + b.slice(-4);
    if (!known.has(word)) words.push(word);
    known.add(word);
  }
  return words;
}

/** Adds invented profiles until there are as many as wanted, and makes the search tables theirs. */
export async function inventProfiles(wanted: number, log: (line: string) => void): Promise<void> {
  const have = await db().initiative.count();
  if (have >= wanted) return;
  const random = seeded(have);
  const word = drawer(await vocabulary(random), (_, rank) => 1 / (rank + 2), random);
  const commune = drawer(communeIndex().all, ({ population }) => population, random);
  const theme = drawer(THEME_SLUGS, (_, rank) => 1 / (rank + 1), random);
  const type = drawer(STRUCTURE_TYPE_CODES, (_, rank) => 1 / (rank + 1), random);
  const level = drawer(["full", "brief", "listed"] as const, (_, rank) => [3, 3, 4][rank] ?? 1, random);
  const words = (count: number) => Array.from({ length: count }, word).join(" ");
  await inventDocuments(wanted);

  for (let from = have; from < wanted; from += AT_ONCE) {
    const profiles = Array.from({ length: Math.min(AT_ONCE, wanted - from) }, (_, i) => {
      const place = random() < 0.6 ? commune() : null;
      const themes = [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, theme))];
      return {
        slug: `invention-${from + i}`,
        document: `invention-${Math.floor((from + i) / PROFILES_PER_DOCUMENT)}`,
        line: 1 + ((from + i) % PROFILES_PER_DOCUMENT),
        name: words(2 + Math.floor(random() * 3)),
        summary: words(20),
        text: words(WORDS_PER_TEXT - 25),
        level: level(),
        types: random() < 0.7 ? [type()] : [],
        themes,
        department: place?.department ?? (random() < 0.5 ? commune().department : null),
        commune: place && { insee: place.insee, name: place.name, lon: place.lon, lat: place.lat },
        quality: Math.round(random() * 100) / 100,
      };
    });
    await insert(profiles);
    if (from % 10_000 === 0) log(`${from} fiches inventées sur ${wanted}…`);
  }
  await db().$executeRaw`SELECT refresh_search_counts()`;
  await db().$executeRaw`ANALYZE`;
}

/** Gives invented profiles what real ones have beside their text: sections, passages of values, ties, findings, lines. */
export async function inventParts(): Promise<void> {
  const invented = `FROM occurrence o JOIN initiative i ON i.id = o.initiative_id AND i.slug LIKE 'invention-%'`;
  const actor = "(1 + (i.id * 7 + k * 13) % 60000)";
  for (const statement of [
    `INSERT INTO organisation (slug, name, aliases, kind)
     SELECT 'acteur-invente-' || n, 'Acteur inventé ' || n, ARRAY['AI ' || n], 'association'
     FROM generate_series(1, 60000) n`,
    `INSERT INTO relation (initiative_id, position, name, kind, organisation_slug, passage_id)
     SELECT i.id, k, 'Acteur inventé ' || ${actor}, 'partner', 'acteur-invente-' || ${actor}, o.passage_id
     ${invented}, generate_series(0, 2) k`,
    `INSERT INTO finding (code, severity, message, initiative_id, passage_id)
     SELECT 'mislabelled-field', 'info', 'Constat inventé de ' || i.slug, i.id, o.passage_id ${invented}`,
    `INSERT INTO profile_section (initiative_id, position, kind, title, markdown, passage_id)
     SELECT i.id, k, 'activity', 'Partie', repeat('Des mots d''une longueur ordinaire. ', 25), o.passage_id
     ${invented}, generate_series(0, 3) k`,
    `INSERT INTO evidence (initiative_id, field, position, passage_id)
     SELECT i.id, f, 0, o.passage_id ${invented}, unnest(ARRAY['name', 'summary', 'themes', 'departments']) f`,
    `UPDATE document SET text = repeat('Une ligne du texte, avec des mots de longueur ordinaire.' || chr(10), 100),
       sha256 = md5(id) || md5(id) WHERE id LIKE 'invention-%'`,
    "ANALYZE",
  ])
    await db().$executeRawUnsafe(statement);
}

async function inventDocuments(wanted: number): Promise<void> {
  await db().$executeRaw`
    INSERT INTO document (id, family, title, publisher, published_on, file, text, sha256, line_count, blank_lines, record_lines, reader_lines, content_hash)
    SELECT 'invention-' || n, 'panorama', 'Panorama inventé ' || n, 'Invention', (2015 + n % 11)::text, 'invention.txt', '', repeat('0', 64), 100, 0, 0, 0, ''
    FROM generate_series(0, ${Math.floor(wanted / PROFILES_PER_DOCUMENT)}::int) AS n ON CONFLICT DO NOTHING`;
}

/** The rows of all tables that a list reads, from one JSON value. */
async function insert(profiles: readonly { slug: string }[]): Promise<void> {
  const json = JSON.stringify(profiles);
  const given = `jsonb_to_recordset($1::jsonb) AS g (slug text, document text, line int, name text, summary text,
    text text, level text, types text[], themes text[], department text, commune jsonb, quality float8)`;
  const own = `${given} JOIN initiative i USING (slug)`;
  for (const statement of [
    `INSERT INTO initiative (slug, identity, name, level, scope, summary, search_text, search_extra, lon, lat,
       location_precision, quality_score, quality_criteria, content_hash)
     SELECT slug, slug, name, level, 'local', summary, text,
       concat_ws(' ', array_to_string(types, ' '), array_to_string(themes, ' '), department, commune ->> 'name'),
       (commune ->> 'lon')::float8, (commune ->> 'lat')::float8, CASE WHEN commune <> 'null' THEN 'commune' END,
       quality, '{}', '' FROM ${given}`,
    `INSERT INTO initiative_structure_type SELECT i.id, t FROM ${own}, unnest(g.types) t`,
    `INSERT INTO initiative_theme SELECT i.id, t.rank, t.slug FROM ${own}, unnest(g.themes) WITH ORDINALITY t (slug, rank)`,
    `INSERT INTO initiative_department SELECT i.id, g.department FROM ${own} WHERE g.department IS NOT NULL`,
    `INSERT INTO initiative_commune SELECT i.id, 0, g.commune ->> 'insee', g.commune ->> 'name' FROM ${own} WHERE g.commune <> 'null'`,
    `INSERT INTO passage (document_id, line_start, line_end) SELECT document, line, line FROM ${given} ON CONFLICT DO NOTHING`,
    `INSERT INTO occurrence SELECT i.id, 0, 'brief', p.id FROM ${own}
     JOIN passage p ON p.document_id = g.document AND p.line_start = g.line AND p.line_end = g.line`,
    `INSERT INTO search_name SELECT 'initiative', slug, directory_fold(name), name, NULL, 1 FROM ${given}`,
    `SELECT refresh_search_profiles(array_agg(i.id)) FROM ${own}`,
  ]) {
    await db().$executeRawUnsafe(statement, json);
  }
}
