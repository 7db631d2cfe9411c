-- Each set of documents, by their numbers, that tells of some initiative: what is counted by its thousands is one number.
CREATE TABLE "search_document_set" (
    "id" SERIAL NOT NULL,
    "documents" INTEGER[] NOT NULL,

    CONSTRAINT "search_document_set_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "search_document_set_documents_key" ON "search_document_set"("documents");

-- All of its rows are made anew below. The vectors are looked up through their indexes and read for few rows: they lie
-- apart, so that a hundred thousand rows are counted and ordered in a fourth of the pages; what orders them never does.
DELETE FROM "search_profile";
ALTER TABLE "search_profile" DROP COLUMN "documents";
ALTER TABLE "search_profile" ADD COLUMN "document_set" INTEGER NOT NULL;
ALTER TABLE "search_profile" SET (toast_tuple_target = 128);
ALTER TABLE "search_profile" ALTER COLUMN "short" SET STORAGE EXTERNAL, ALTER COLUMN "name_key" SET STORAGE PLAIN;
-- All that a count reads, in a twentieth of the table's size.
CREATE INDEX "search_profile_filters_document_set_idx" ON "search_profile"("filters", "document_set");

-- The numbers of the documents that tell of some initiatives, and when the latest was published, as a number.
CREATE FUNCTION "documents_of"("ids" INTEGER[]) RETURNS TABLE ("initiative_id" INTEGER, "numbers" INTEGER[], "published" INTEGER)
LANGUAGE sql STABLE AS $$
    SELECT i.id, coalesce(array_agg(DISTINCT d.number ORDER BY d.number) FILTER (WHERE d.number IS NOT NULL), '{}'),
        coalesce(max(rpad(replace(d.published_on, '-', ''), 8, '0')::int), 0)
    FROM unnest(ids) AS i (id)
    LEFT JOIN occurrence o ON o.initiative_id = i.id
    LEFT JOIN passage p ON p.id = o.passage_id
    LEFT JOIN document d ON d.id = p.document_id
    GROUP BY i.id
$$;

-- Makes the rows of search_profile anew for these initiatives; a withdrawn one has none. What every profile is found
-- by is said here alone: names A, kinds, themes, places and networks B, what it is and does C, all the rest D.
CREATE OR REPLACE FUNCTION "refresh_search_profiles"("ids" INTEGER[]) RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM search_profile WHERE initiative_id = ANY (ids);

    INSERT INTO filter_value (bit, facet, value)
    SELECT coalesce((SELECT max(bit) FROM filter_value), -1) + row_number() OVER (ORDER BY new.facet, new.value), new.facet, new.value
    FROM (SELECT DISTINCT v.facet, v.value FROM filter_values_of(ids) v
          EXCEPT SELECT known.facet, known.value FROM filter_value known) new;

    INSERT INTO search_document_set (documents)
    SELECT DISTINCT d.numbers FROM documents_of(ids) d ON CONFLICT DO NOTHING;

    INSERT INTO search_profile
        (initiative_id, filters, document_set, is_placed, standing, published, name_key, short, words)
    SELECT i.id, coalesce(f.filters, 0), sets.id,
        EXISTS (SELECT 1 FROM initiative_commune c WHERE c.initiative_id = i.id),
        -- the fullest first, among them the latest, among those the best known
        (CASE i.level WHEN 'full' THEN 2 WHEN 'brief' THEN 1 ELSE 0 END) * 100000000000::bigint
            + d.published * 1000::bigint + round(i.quality_score * 100)::bigint,
        d.published,
        directory_fold(i.name) || E'\n' || i.slug,
        s.short,
        s.short || directory_vector(i.search_text, 'D')
    FROM initiative i
    LEFT JOIN (
        SELECT v.initiative_id, bit_or(1::bigint << known.bit) AS filters
        FROM filter_values_of(ids) v JOIN filter_value known USING (facet, value) GROUP BY v.initiative_id
    ) f ON f.initiative_id = i.id
    JOIN documents_of(ids) d ON d.initiative_id = i.id
    JOIN search_document_set sets ON sets.documents = d.numbers
    CROSS JOIN LATERAL (
        SELECT directory_vector(i.name || ' ' || directory_joined(i.aliases), 'A')
            || directory_vector(i.search_extra, 'B')
            || setweight(array_to_tsvector(i.search_codes), 'B')
            || directory_vector(left(concat_ws(' ', i.summary, i.challenge, i.search_main), 4000), 'C') AS short
    ) s
    WHERE i.id = ANY (ids) AND i.withdrawn_at IS NULL;
END $$;

-- Counts the lexemes of all that can be found, and the initiatives of each value of each filter.
CREATE OR REPLACE FUNCTION "refresh_search_counts"() RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM filter_count;
    INSERT INTO filter_count
    SELECT '', '', count(*) FROM search_profile
    UNION ALL
    SELECT v.facet, v.value, count(*) FROM filter_value v JOIN search_profile p ON p.filters >> v.bit & 1 = 1
    GROUP BY v.facet, v.value
    UNION ALL
    SELECT 'documents', d.id, count(*) FROM search_profile p JOIN search_document_set sets ON sets.id = p.document_set
    CROSS JOIN unnest(sets.documents) AS told (number) JOIN document d ON d.number = told.number GROUP BY d.id;

    DELETE FROM search_document_set sets WHERE NOT EXISTS (SELECT 1 FROM search_profile p WHERE p.document_set = sets.id);

    DELETE FROM search_lexeme;
    INSERT INTO search_lexeme
    SELECT coalesce(p.word, e.word), coalesce(p.ndoc, 0), coalesce(e.ndoc, 0)
    FROM ts_stat('SELECT words FROM search_profile') p
    FULL JOIN ts_stat('SELECT words FROM search_entry') e ON p.word = e.word;
    -- The empty one counts all there is.
    INSERT INTO search_lexeme
    SELECT '', (SELECT count(*) FROM search_profile), (SELECT count(*) FROM search_entry);
END $$;

SELECT "refresh_search_profiles"(ARRAY(SELECT "id" FROM "initiative"));
SELECT "refresh_search_counts"();
