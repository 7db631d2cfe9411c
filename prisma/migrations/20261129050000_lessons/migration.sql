-- What the publications tell as lessons, one row an item, and every figure of an initiative beside its sentence. Both
-- are derived from the records: the importer makes them anew in the transaction that writes those, and touches only
-- the rows that are not the same.
CREATE TABLE "lesson" (
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "initiatives" INTEGER[] NOT NULL,
    "part_id" TEXT,
    "part_title" TEXT,
    "names" TEXT NOT NULL,
    "published" INTEGER NOT NULL,
    "shared_key" TEXT COLLATE "C",
    "shared_words" TEXT,
    "shared_sources" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    -- The themes and departments of its initiatives, as the bits of filter_value.
    "filters" BIGINT NOT NULL DEFAULT 0,
    "words" TSVECTOR NOT NULL GENERATED ALWAYS AS (
        "directory_vector"("names", 'A') || "directory_vector"("lead" || ' ' || "text", 'C')
    ) STORED,

    CONSTRAINT "lesson_pkey" PRIMARY KEY ("key"),
    CONSTRAINT "lesson_lines_check" CHECK ("line_start" BETWEEN 1 AND "line_end"),
    CONSTRAINT "lesson_shared_check" CHECK (("shared_key" IS NULL) = ("shared_words" IS NULL))
);
-- The texts lie apart: a hundred thousand rows are counted in a fraction of the pages.
ALTER TABLE "lesson" SET (toast_tuple_target = 128);
ALTER TABLE "lesson" ALTER COLUMN "text" SET STORAGE EXTERNAL, ALTER COLUMN "words" SET STORAGE EXTERNAL;
CREATE INDEX "lesson_words_idx" ON "lesson" USING GIN ("words");
CREATE INDEX "lesson_document_id_line_start_idx" ON "lesson"("document_id", "line_start");
CREATE INDEX "lesson_shared_key_idx" ON "lesson"("shared_key");
-- All that a count reads, and the order of a list without words.
CREATE INDEX "lesson_kind_filters_document_id_idx" ON "lesson"("kind", "filters", "document_id");
CREATE INDEX "lesson_shared_sources_published_document_id_line_start_key_idx" ON "lesson"("shared_sources" DESC, "published" DESC, "document_id", "line_start", "key");

CREATE TABLE "figure" (
    "key" TEXT COLLATE "C" NOT NULL,
    "measure" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "printed" TEXT NOT NULL,
    "unit" TEXT,
    "label" TEXT NOT NULL,
    "year" INTEGER,
    "sentence" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "initiatives" INTEGER[] NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,
    "is_doubtful" BOOLEAN NOT NULL,
    "hash" TEXT NOT NULL,
    "filters" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("key"),
    CONSTRAINT "figure_lines_check" CHECK ("line_start" BETWEEN 1 AND "line_end")
);
CREATE INDEX "figure_measure_value_idx" ON "figure"("measure", "value" DESC);
-- All that a count reads.
CREATE INDEX "figure_measure_filters_idx" ON "figure"("measure", "filters");
CREATE INDEX "figure_document_id_idx" ON "figure"("document_id");

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The filters of the initiatives that lessons and figures are told of, where they are no longer the same.
CREATE FUNCTION "refresh_lesson_filters"() RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE lesson l SET filters = f.filters FROM (
        SELECT x.key, coalesce(bit_or(p.filters), 0) AS filters
        FROM lesson x LEFT JOIN search_profile p ON p.initiative_id = ANY (x.initiatives) GROUP BY x.key
    ) f WHERE f.key = l.key AND f.filters <> l.filters;
    UPDATE figure l SET filters = f.filters FROM (
        SELECT x.key, coalesce(bit_or(p.filters), 0) AS filters
        FROM figure x LEFT JOIN search_profile p ON p.initiative_id = ANY (x.initiatives) GROUP BY x.key
    ) f WHERE f.key = l.key AND f.filters <> l.filters;
END $$;

-- What is stored already has neither: the next import finds every publication unlike its hash, and writes both.
UPDATE "document" SET "content_hash" = '';
