-- What a search reads: one narrow row for each published initiative, one for each other thing that was read, the
-- names of all, and how often each word stands. All of it is derived: the importer empties and fills it from the
-- records, in the transaction that writes them. PostgreSQL 14 or newer.

-- Invisible marks that a text copied from a PDF carries inside its words (soft hyphen, joiners, blanks without width).
CREATE OR REPLACE FUNCTION "directory_fold"("source" TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower("public"."unaccent"('public.unaccent'::regdictionary,
    translate("source", U&'\00AD\200B\200C\200D\2060\FEFF', '')));

-- « co-construction » is looked for as « coconstruction » as well: the words of a text that hyphens join, as one.
CREATE FUNCTION "directory_hyphenated"("source" TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(string_agg(DISTINCT replace(m[1], '-', ''), ' '), '')
    FROM regexp_matches("public"."directory_fold"("source"), '[[:alnum:]]{2,}(?:-[[:alnum:]]{2,})+', 'g') AS m(m));

-- The lexemes of a text with their weight, those of hyphenated words included.
CREATE FUNCTION "directory_vector"("source" TEXT, "weight" "char") RETURNS TSVECTOR
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN setweight(
    to_tsvector('public.french_directory', "public"."directory_text"("source"))
    || to_tsvector('public.french_directory', "public"."directory_text"("public"."directory_hyphenated"("source"))),
    "weight");

-- The vector of the initiative's own row is replaced by those of search_profile.
ALTER TABLE "initiative" DROP COLUMN "search";
DROP INDEX "initiative_name_trgm_idx";

-- Numbers and addresses that one may type: digits without blanks, e-mails, sites. Never stemmed.
ALTER TABLE "initiative" ADD COLUMN "search_codes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
-- What it does, in its publications' words: says more of it than its history or its partners.
ALTER TABLE "initiative" ADD COLUMN "search_main" TEXT NOT NULL DEFAULT '';

-- A short name for a publication where it is counted by the thousand.
ALTER TABLE "document" ADD COLUMN "number" SERIAL NOT NULL;
CREATE UNIQUE INDEX "document_number_key" ON "document"("number");

-- Which bit of search_profile.filters stands for which value of which filter; given once, for the life of a database.
CREATE TABLE "filter_value" (
    "bit" SMALLINT NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "filter_value_pkey" PRIMARY KEY ("bit")
);
CREATE UNIQUE INDEX "filter_value_facet_value_key" ON "filter_value"("facet", "value");

-- How many initiatives each value of each filter has, documents by their id included, and how many there are in all
-- (facet and value empty): what a list without words nor filters shows needs no counting.
CREATE TABLE "filter_count" (
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "filter_count_pkey" PRIMARY KEY ("facet", "value")
);

CREATE TABLE "search_profile" (
    "initiative_id" INTEGER NOT NULL,
    "filters" BIGINT NOT NULL,
    "documents" INTEGER[] NOT NULL,
    "is_placed" BOOLEAN NOT NULL,
    "standing" BIGINT NOT NULL,
    "published" INTEGER NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,
    "short" TSVECTOR NOT NULL,
    "words" TSVECTOR NOT NULL,

    CONSTRAINT "search_profile_pkey" PRIMARY KEY ("initiative_id")
);
-- The long vector is only ever looked up through its index, the short one is read to rank: so the long one lies apart.
ALTER TABLE "search_profile" ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "search_profile" ALTER COLUMN "short" SET STORAGE MAIN;
CREATE INDEX "search_profile_words_idx" ON "search_profile" USING GIN ("words");
CREATE INDEX "search_profile_short_idx" ON "search_profile" USING GIN ("short");
CREATE INDEX "search_profile_standing_name_key_idx" ON "search_profile"("standing" DESC, "name_key");
CREATE INDEX "search_profile_published_name_key_idx" ON "search_profile"("published" DESC, "name_key");
CREATE INDEX "search_profile_name_key_idx" ON "search_profile"("name_key");
-- All that a count reads, in a twentieth of the table's size.
CREATE INDEX "search_profile_filters_documents_idx" ON "search_profile"("filters", "documents");

CREATE TABLE "search_entry" (
    "id" SERIAL NOT NULL,
    "tab" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "detail" TEXT,
    "url" TEXT,
    "document_id" TEXT,
    "line_start" INTEGER,
    "line_end" INTEGER,
    "paragraph_lines" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[],
    "words" TSVECTOR GENERATED ALWAYS AS (
        "directory_vector"("title", 'A') || "directory_vector"(coalesce("detail", ''), 'C') || "directory_vector"("text", 'D')
    ) STORED,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "search_entry_words_idx" ON "search_entry" USING GIN ("words");
CREATE INDEX "search_entry_document_id_idx" ON "search_entry"("document_id");

-- Every name that something has here, by its folded words: for suggestions, whole names, and misspelled ones.
CREATE TABLE "search_name" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "label" TEXT NOT NULL,
    "detail" TEXT,
    "weight" INTEGER NOT NULL,

    CONSTRAINT "search_name_pkey" PRIMARY KEY ("kind", "key", "name")
);
CREATE INDEX "search_name_name_trgm_idx" ON "search_name" USING GIN ("name" gin_trgm_ops);
CREATE INDEX "search_name_name_idx" ON "search_name"("name");

-- How many initiatives and how many other things have a lexeme: what a word of a search weighs.
CREATE TABLE "search_lexeme" (
    "lexeme" TEXT COLLATE "C" NOT NULL,
    "profiles" INTEGER NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "search_lexeme_pkey" PRIMARY KEY ("lexeme")
);

-- The acronyms that the publications' own glossary explains.
CREATE TABLE "search_acronym" (
    "acronym" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,

    CONSTRAINT "search_acronym_pkey" PRIMARY KEY ("acronym", "meaning")
);

-- AddForeignKey
ALTER TABLE "search_profile" ADD CONSTRAINT "search_profile_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "filter_value"
    ADD CONSTRAINT "filter_value_bit_check" CHECK ("bit" BETWEEN 0 AND 62),
    ADD CONSTRAINT "filter_value_facet_check" CHECK ("facet" IN ('departments', 'types', 'themes', 'levels'));
ALTER TABLE "search_entry"
    ADD CONSTRAINT "search_entry_tab_check" CHECK ("tab" IN ('publications', 'ressources', 'glossaire', 'questions', 'acteurs', 'evenements'));
ALTER TABLE "search_name"
    ADD CONSTRAINT "search_name_kind_check" CHECK ("kind" IN ('initiative', 'actor', 'event', 'term'));

-- The values of the filters of some initiatives.
CREATE FUNCTION "filter_values_of"("ids" INTEGER[]) RETURNS TABLE ("initiative_id" INTEGER, "facet" TEXT, "value" TEXT)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT x.initiative_id, 'departments', x.code FROM initiative_department x WHERE x.initiative_id = ANY (ids)
    UNION ALL SELECT x.initiative_id, 'types', x.code FROM initiative_structure_type x WHERE x.initiative_id = ANY (ids)
    UNION ALL SELECT x.initiative_id, 'themes', x.slug FROM initiative_theme x WHERE x.initiative_id = ANY (ids)
    UNION ALL SELECT i.id, 'levels', i.level FROM initiative i WHERE i.id = ANY (ids)
$$;

-- Makes the rows of search_profile anew for these initiatives; a withdrawn one has none. What every profile is found
-- by is said here alone: names A, kinds, themes, places and networks B, what it is and does C, all the rest D.
CREATE FUNCTION "refresh_search_profiles"("ids" INTEGER[]) RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM search_profile WHERE initiative_id = ANY (ids);

    INSERT INTO filter_value (bit, facet, value)
    SELECT coalesce((SELECT max(bit) FROM filter_value), -1) + row_number() OVER (ORDER BY new.facet, new.value), new.facet, new.value
    FROM (SELECT DISTINCT v.facet, v.value FROM filter_values_of(ids) v
          EXCEPT SELECT known.facet, known.value FROM filter_value known) new;

    INSERT INTO search_profile
    SELECT i.id, coalesce(f.filters, 0), coalesce(d.numbers, '{}'),
        EXISTS (SELECT 1 FROM initiative_commune c WHERE c.initiative_id = i.id),
        -- the fullest first, among them the latest, among those the best known
        (CASE i.level WHEN 'full' THEN 2 WHEN 'brief' THEN 1 ELSE 0 END) * 100000000000::bigint
            + coalesce(d.published, 0) * 1000::bigint + round(i.quality_score * 100)::bigint,
        coalesce(d.published, 0),
        directory_fold(i.name) || E'\n' || i.slug,
        s.short,
        s.short || directory_vector(i.search_text, 'D')
    FROM initiative i
    LEFT JOIN (
        SELECT v.initiative_id, bit_or(1::bigint << known.bit) AS filters
        FROM filter_values_of(ids) v JOIN filter_value known USING (facet, value) GROUP BY v.initiative_id
    ) f ON f.initiative_id = i.id
    LEFT JOIN (
        SELECT o.initiative_id, array_agg(DISTINCT d.number) AS numbers,
            max(rpad(replace(d.published_on, '-', ''), 8, '0')::int) AS published
        FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN document d ON d.id = p.document_id
        WHERE o.initiative_id = ANY (ids) GROUP BY o.initiative_id
    ) d ON d.initiative_id = i.id
    CROSS JOIN LATERAL (
        SELECT directory_vector(i.name || ' ' || directory_joined(i.aliases), 'A')
            || directory_vector(i.search_extra, 'B')
            || setweight(array_to_tsvector(i.search_codes), 'B')
            || directory_vector(left(concat_ws(' ', i.summary, i.challenge, i.search_main), 4000), 'C') AS short
    ) s
    WHERE i.id = ANY (ids) AND i.withdrawn_at IS NULL;
END $$;

-- Counts the lexemes of all that can be found, and the initiatives of each value of each filter.
CREATE FUNCTION "refresh_search_counts"() RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM filter_count;
    INSERT INTO filter_count
    SELECT '', '', count(*) FROM search_profile
    UNION ALL
    SELECT v.facet, v.value, count(*) FROM filter_value v JOIN search_profile p ON p.filters >> v.bit & 1 = 1
    GROUP BY v.facet, v.value
    UNION ALL
    SELECT 'documents', d.id, count(*) FROM search_profile p CROSS JOIN unnest(p.documents) AS told (number)
    JOIN document d ON d.number = told.number GROUP BY d.id;

    DELETE FROM search_lexeme;
    INSERT INTO search_lexeme
    SELECT coalesce(p.word, e.word), coalesce(p.ndoc, 0), coalesce(e.ndoc, 0)
    FROM ts_stat('SELECT words FROM search_profile') p
    FULL JOIN ts_stat('SELECT words FROM search_entry') e ON p.word = e.word;
    -- The empty one counts all there is.
    INSERT INTO search_lexeme
    SELECT '', (SELECT count(*) FROM search_profile), (SELECT count(*) FROM search_entry);
END $$;

-- Words and names that look like these, for one who mistypes: a looser likeness than the usual one.
CREATE FUNCTION "similar_words"("typed" TEXT) RETURNS TABLE ("word" TEXT, "count" INTEGER)
LANGUAGE sql STABLE SET pg_trgm.similarity_threshold = 0.2 AS $$
    SELECT l.word, l.count FROM search_lexicon l WHERE l.word % typed
    ORDER BY similarity(l.word, typed) DESC, l.count DESC, l.word LIMIT 40
$$;
CREATE FUNCTION "similar_names"("typed" TEXT) RETURNS TABLE ("kind" TEXT, "key" TEXT, "name" TEXT, "label" TEXT, "likeness" REAL)
LANGUAGE sql STABLE SET pg_trgm.similarity_threshold = 0.4 AS $$
    SELECT n.kind, n.key, n.name, n.label, similarity(n.name, typed) FROM search_name n WHERE n.name % typed
    ORDER BY similarity(n.name, typed) DESC, n.weight DESC, n.name LIMIT 5
$$;
