-- The store of the directory. The tables, keys and indexes are those of prisma/schema.prisma, as Prisma's engine
-- writes them; what its schema cannot say (full text, checks) was added by hand: functions first, checks last.
-- PostgreSQL 14 or newer.

CREATE EXTENSION IF NOT EXISTS "unaccent" WITH SCHEMA "public";
CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public";

-- Full text

-- `french` without accents. Always given a text that went through directory_text, questions as well.
CREATE TEXT SEARCH CONFIGURATION "french_directory" (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION "french_directory"
    ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part
    WITH "public"."unaccent", pg_catalog.french_stem;

-- Lower case without accents nor ligatures. `unaccent` is only STABLE as its rules could be changed; ours are not.
CREATE FUNCTION "directory_fold"("source" TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower("public"."unaccent"('public.unaccent'::regdictionary, "source"));

-- A text, or a question, as the index takes it: folded, and with what the stemmer gets wrong put right before it.
-- The stop words of PostgreSQL are written with accents, which are gone by then, and lack some; plurals in -us, -os,
-- -is and -eux, and feminines whose accent the stemmer needs to see, would stay apart from their singular.
CREATE FUNCTION "directory_text"("source" TEXT) RETURNS TEXT
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t TEXT := "public"."directory_fold"("source");
BEGIN
  -- « salarié·e·s », « salarié.e.s », « salarié(e)s »: the word without its endings
  t := regexp_replace(t, '(?<=[a-z]{2})(?:[.·‧•](?:es?|nes?|les?|trices?|euses?)(?:[.·‧•]?s)?\M|\((?:e?s?|nes?|les?)\)s?)', '', 'g');
  -- « A.C.I. »: one word
  t := regexp_replace(t, '(?<=\m[a-z])\.(?=[a-z]\M)', '', 'g');
  -- « tiers-lieu », « EI/ACI »: two words, where the parser would see a compound and a path
  t := regexp_replace(t, '(?<=\w)-(?=\w)|/', ' ', 'g');
  -- stop words
  t := regexp_replace(t, '\m(?:les|cet|cette|leurs|a|memes?|etee?s?|etante?s?|etais|etait|etions|etiez|etaient|fumes|futes|fut|eumes|eutes|eut)\M', ' ', 'g');
  -- employée, employées: employé
  t := regexp_replace(t, 'ees?\M', 'e', 'g');
  -- ouvrière: ouvrier
  t := regexp_replace(t, '(?<=[a-z]{3})eres?\M', 'er', 'g');
  -- formatrice: formateur
  t := regexp_replace(t, '(?<=[a-z]{3})trices?\M', 'teur', 'g');
  -- matériau: as matériaux, which the stemmer makes « material »
  t := regexp_replace(t, '(?<=[a-z]{2}[^e\W])au\M', 'al', 'g');
  -- jeux: jeu (but heureux has heureuse)
  t := regexp_replace(t, '\m(en)?(jeu|feu|lieu|milieu|aveu|neveu|cheveu|voeu)x\M', '\1\2', 'g');
  -- emplois: emploi (but lillois has lilloise); amis, essais, délais
  t := regexp_replace(t, '\m(empl|l|r|env|conv|tourn)ois\M', '\1oi', 'g');
  t := regexp_replace(t, '\m(am|ess|del)(i|ai)s\M', '\1\2', 'g');
  -- vélos, défis, tissus: without s (but pris has prise, inclus has incluse, and sous is no plural)
  t := regexp_replace(t, '(?<=[a-z]{2}[iou])(?<![ao]i|[cm]i|[pg]ri|qui|\mpui|depui|assi|clu|fu|\m[nvst]ou|\mplu|dessou)s\M', '', 'g');
  RETURN t;
END $$;

-- array_to_string is only STABLE, for the sake of other types than text.
CREATE FUNCTION "directory_joined"("words" TEXT[]) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN array_to_string("words", ' ');

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "subtitle" TEXT,
    "collection" TEXT,
    "volume" TEXT,
    "publisher" TEXT NOT NULL,
    "facilitator" TEXT,
    "published_on" TEXT NOT NULL,
    "territories" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "source_url" TEXT,
    "licence" TEXT,
    "file" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "line_count" INTEGER NOT NULL,
    "blank_lines" INTEGER NOT NULL,
    "record_lines" INTEGER NOT NULL,
    "reader_lines" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" SERIAL NOT NULL,
    "document_id" TEXT NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "line_fate" (
    "document_id" TEXT NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "reason" TEXT,

    CONSTRAINT "line_fate_pkey" PRIMARY KEY ("document_id","line_start")
);

-- CreateTable
CREATE TABLE "section" (
    "document_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "level" INTEGER NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("document_id","id")
);

-- CreateTable
CREATE TABLE "section_passage" (
    "document_id" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "section_passage_pkey" PRIMARY KEY ("document_id","section_id","position")
);

-- CreateTable
CREATE TABLE "section_speaker" (
    "document_id" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "organisation" TEXT,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "section_speaker_pkey" PRIMARY KEY ("document_id","section_id","position")
);

-- CreateTable
CREATE TABLE "event" (
    "slug" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "date" TEXT,
    "end_date" TEXT,
    "place" TEXT,
    "format" TEXT,
    "organiser" TEXT,
    "facilitator" TEXT,
    "passage_id" INTEGER NOT NULL,
    "is_main" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "initiative" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "level" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "legal_form" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "address_commune" TEXT,
    "address_insee" TEXT,
    "has_address" BOOLEAN NOT NULL DEFAULT false,
    "lon" DOUBLE PRECISION,
    "lat" DOUBLE PRECISION,
    "location_precision" TEXT,
    "challenge" TEXT,
    "summary" TEXT,
    "siren" TEXT,
    "siret" TEXT,
    "ape_codes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "agreements" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "networks" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "started_on_text" TEXT,
    "started_on_iso" TEXT,
    "websites" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "workforce_permanent" DOUBLE PRECISION,
    "workforce_insertion" DOUBLE PRECISION,
    "workforce_total" DOUBLE PRECISION,
    "workforce_fte" DOUBLE PRECISION,
    "workforce_text" TEXT,
    "beneficiaries" TEXT,
    "materials" TEXT,
    "perimeter" TEXT,
    "raw" JSONB NOT NULL DEFAULT '{}',
    "quality_score" DOUBLE PRECISION NOT NULL,
    "quality_criteria" JSONB NOT NULL,
    "search_extra" TEXT NOT NULL DEFAULT '',
    "search_text" TEXT NOT NULL DEFAULT '',
    "search" TSVECTOR GENERATED ALWAYS AS (
        setweight(to_tsvector('public.french_directory', "directory_text"("name" || ' ' || "directory_joined"("aliases"))), 'A')
        || setweight(to_tsvector('public.french_directory', "directory_text"("search_extra")), 'B')
        || setweight(to_tsvector('public.french_directory', "directory_text"(coalesce("summary", '') || ' ' || coalesce("challenge", ''))), 'C')
        || setweight(to_tsvector('public.french_directory', "directory_text"("search_text")), 'D')
    ) STORED,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "initiative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_slug" (
    "slug" TEXT NOT NULL,
    "initiative_id" INTEGER NOT NULL,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "initiative_structure_type" (
    "initiative_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "initiative_structure_type_pkey" PRIMARY KEY ("initiative_id","code")
);

-- CreateTable
CREATE TABLE "initiative_department" (
    "initiative_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "initiative_department_pkey" PRIMARY KEY ("initiative_id","code")
);

-- CreateTable
CREATE TABLE "initiative_commune" (
    "initiative_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "insee" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "initiative_commune_pkey" PRIMARY KEY ("initiative_id","insee")
);

-- CreateTable
CREATE TABLE "initiative_theme" (
    "initiative_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "initiative_theme_pkey" PRIMARY KEY ("initiative_id","slug")
);

-- CreateTable
CREATE TABLE "occurrence" (
    "initiative_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "occurrence_pkey" PRIMARY KEY ("initiative_id","position")
);

-- CreateTable
CREATE TABLE "evidence" (
    "initiative_id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("initiative_id","field","position")
);

-- CreateTable
CREATE TABLE "profile_section" (
    "initiative_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "markdown" TEXT NOT NULL,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "profile_section_pkey" PRIMARY KEY ("initiative_id","position")
);

-- CreateTable
CREATE TABLE "key_figure" (
    "initiative_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "value" DOUBLE PRECISION,
    "unit" TEXT,
    "label" TEXT NOT NULL,
    "year" INTEGER,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "key_figure_pkey" PRIMARY KEY ("initiative_id","position")
);

-- CreateTable
CREATE TABLE "budget" (
    "initiative_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "amount" DOUBLE PRECISION NOT NULL,
    "year" INTEGER,
    "label" TEXT NOT NULL,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "budget_pkey" PRIMARY KEY ("initiative_id","position")
);

-- CreateTable
CREATE TABLE "contact" (
    "initiative_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "role" TEXT,
    "emails" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "phones" JSONB NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("initiative_id","position")
);

-- CreateTable
CREATE TABLE "relation" (
    "initiative_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT,
    "organisation_slug" TEXT,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("initiative_id","position")
);

-- CreateTable
CREATE TABLE "organisation" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "kind" TEXT,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "organisation" TEXT,
    "context" TEXT NOT NULL,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resource" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "year" INTEGER,
    "url" TEXT,
    "section" TEXT,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "resource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "glossary_term" (
    "id" SERIAL NOT NULL,
    "term" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "attributed_to" TEXT,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "glossary_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" SERIAL NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "found" TEXT,
    "expected" TEXT,
    "initiative_id" INTEGER,
    "passage_id" INTEGER NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" SERIAL NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "data_version" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "documents" JSONB NOT NULL,
    "created" INTEGER NOT NULL,
    "updated" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "withdrawn" INTEGER NOT NULL,
    "findings" INTEGER NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_lexicon" (
    "word" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "search_lexicon_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE UNIQUE INDEX "passage_document_id_line_start_line_end_key" ON "passage"("document_id", "line_start", "line_end");

-- CreateIndex
CREATE INDEX "section_passage_passage_id_idx" ON "section_passage"("passage_id");

-- CreateIndex
CREATE INDEX "section_speaker_passage_id_idx" ON "section_speaker"("passage_id");

-- CreateIndex
CREATE INDEX "event_passage_id_idx" ON "event"("passage_id");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_slug_key" ON "initiative"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_identity_key" ON "initiative"("identity");

-- CreateIndex
CREATE INDEX "initiative_search_idx" ON "initiative" USING GIN ("search");

-- CreateIndex
CREATE INDEX "former_slug_initiative_id_idx" ON "former_slug"("initiative_id");

-- CreateIndex
CREATE INDEX "initiative_structure_type_code_idx" ON "initiative_structure_type"("code");

-- CreateIndex
CREATE INDEX "initiative_department_code_idx" ON "initiative_department"("code");

-- CreateIndex
CREATE INDEX "initiative_commune_insee_idx" ON "initiative_commune"("insee");

-- CreateIndex
CREATE INDEX "initiative_theme_slug_idx" ON "initiative_theme"("slug");

-- CreateIndex
CREATE INDEX "occurrence_passage_id_idx" ON "occurrence"("passage_id");

-- CreateIndex
CREATE INDEX "evidence_passage_id_idx" ON "evidence"("passage_id");

-- CreateIndex
CREATE INDEX "profile_section_passage_id_idx" ON "profile_section"("passage_id");

-- CreateIndex
CREATE INDEX "key_figure_passage_id_idx" ON "key_figure"("passage_id");

-- CreateIndex
CREATE INDEX "budget_passage_id_idx" ON "budget"("passage_id");

-- CreateIndex
CREATE INDEX "relation_organisation_slug_idx" ON "relation"("organisation_slug");

-- CreateIndex
CREATE INDEX "relation_passage_id_idx" ON "relation"("passage_id");

-- CreateIndex
CREATE INDEX "person_passage_id_idx" ON "person"("passage_id");

-- By hand: the natural keys that hold free text. A text may be longer than an index entry can be, its hash is not.
CREATE UNIQUE INDEX "person_natural_key" ON "person"(md5("name"), "context", "passage_id");

-- CreateIndex
CREATE INDEX "resource_passage_id_idx" ON "resource"("passage_id");

CREATE UNIQUE INDEX "resource_natural_key" ON "resource"(md5("title"), "passage_id");

-- CreateIndex
CREATE INDEX "glossary_term_passage_id_idx" ON "glossary_term"("passage_id");

CREATE UNIQUE INDEX "glossary_term_natural_key" ON "glossary_term"(md5("term"), "passage_id");

-- CreateIndex
CREATE INDEX "question_passage_id_idx" ON "question"("passage_id");

CREATE UNIQUE INDEX "question_natural_key" ON "question"(md5("question"), "passage_id");

-- CreateIndex
CREATE INDEX "finding_passage_id_idx" ON "finding"("passage_id");

-- CreateIndex
CREATE INDEX "finding_initiative_id_idx" ON "finding"("initiative_id");

CREATE UNIQUE INDEX "finding_natural_key" ON "finding"("code", "passage_id", md5("message"));

-- CreateIndex
CREATE INDEX "search_lexicon_word_idx" ON "search_lexicon" USING GIN ("word" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_fate" ADD CONSTRAINT "line_fate_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_passage" ADD CONSTRAINT "section_passage_document_id_section_id_fkey" FOREIGN KEY ("document_id", "section_id") REFERENCES "section"("document_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_passage" ADD CONSTRAINT "section_passage_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_speaker" ADD CONSTRAINT "section_speaker_document_id_section_id_fkey" FOREIGN KEY ("document_id", "section_id") REFERENCES "section"("document_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_speaker" ADD CONSTRAINT "section_speaker_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_slug" ADD CONSTRAINT "former_slug_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_structure_type" ADD CONSTRAINT "initiative_structure_type_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_department" ADD CONSTRAINT "initiative_department_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_commune" ADD CONSTRAINT "initiative_commune_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_theme" ADD CONSTRAINT "initiative_theme_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_section" ADD CONSTRAINT "profile_section_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_section" ADD CONSTRAINT "profile_section_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_figure" ADD CONSTRAINT "key_figure_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_figure" ADD CONSTRAINT "key_figure_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget" ADD CONSTRAINT "budget_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget" ADD CONSTRAINT "budget_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "organisation"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource" ADD CONSTRAINT "resource_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "glossary_term" ADD CONSTRAINT "glossary_term_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Names are compared without case nor accents, for words with a typing error.
CREATE INDEX "initiative_name_trgm_idx" ON "initiative" USING GIN ("public"."directory_fold"("name") gin_trgm_ops);

-- Checks: the closed lists are those of src/domain, and a test holds the two together. Themes and findings have
-- their list in the code alone, where it grows.

ALTER TABLE "document"
    ADD CONSTRAINT "document_id_check" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "document_family_check" CHECK ("family" IN ('panorama', 'livret', 'restitution', 'rencontres', 'webinaire')),
    ADD CONSTRAINT "document_published_on_check" CHECK ("published_on" ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    ADD CONSTRAINT "document_territories_check" CHECK ("territories" <@ ARRAY['02', '59', '60', '62', '80']),
    ADD CONSTRAINT "document_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "document_lines_check" CHECK ("line_count" >= 1 AND "blank_lines" >= 0 AND "record_lines" >= 0 AND "reader_lines" >= 0
        AND "blank_lines" + "record_lines" + "reader_lines" <= "line_count");

ALTER TABLE "passage"
    ADD CONSTRAINT "passage_lines_check" CHECK (1 <= "line_start" AND "line_start" <= "line_end");

ALTER TABLE "line_fate"
    ADD CONSTRAINT "line_fate_lines_check" CHECK (1 <= "line_start" AND "line_start" <= "line_end");

ALTER TABLE "section"
    ADD CONSTRAINT "section_kind_check" CHECK ("kind" IN (
        'cover', 'intro', 'contents', 'context', 'glossary', 'faq', 'round-table', 'workshop',
        'case-study', 'briefs', 'sheet', 'zoom', 'thanks', 'resources', 'conclusion', 'other')),
    ADD CONSTRAINT "section_level_check" CHECK ("level" >= 1),
    ADD CONSTRAINT "section_lines_check" CHECK (1 <= "line_start" AND "line_start" <= "line_end");

ALTER TABLE "event"
    ADD CONSTRAINT "event_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "event_date_check" CHECK ("date" ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    ADD CONSTRAINT "event_end_date_check" CHECK ("end_date" ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    ADD CONSTRAINT "event_format_check" CHECK ("format" IN ('sur-place', 'en-ligne'));

ALTER TABLE "initiative"
    ADD CONSTRAINT "initiative_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "initiative_level_check" CHECK ("level" IN ('full', 'brief', 'listed')),
    ADD CONSTRAINT "initiative_scope_check" CHECK ("scope" IN ('local', 'departmental', 'regional', 'national', 'outside-region')),
    ADD CONSTRAINT "initiative_postcode_check" CHECK ("postcode" ~ '^\d{5}$'),
    ADD CONSTRAINT "initiative_address_insee_check" CHECK ("address_insee" ~ '^(\d{2}|2[AB])\d{3}$'),
    ADD CONSTRAINT "initiative_lon_check" CHECK ("lon" BETWEEN -180 AND 180),
    ADD CONSTRAINT "initiative_lat_check" CHECK ("lat" BETWEEN -90 AND 90),
    ADD CONSTRAINT "initiative_location_precision_check" CHECK ("location_precision" IN ('address', 'commune')),
    ADD CONSTRAINT "initiative_location_check" CHECK (num_nulls("lon", "lat", "location_precision") IN (0, 3)),
    ADD CONSTRAINT "initiative_siren_check" CHECK ("siren" ~ '^\d{9}$'),
    ADD CONSTRAINT "initiative_siret_check" CHECK ("siret" ~ '^\d{14}$'),
    ADD CONSTRAINT "initiative_started_on_iso_check" CHECK ("started_on_iso" ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
    ADD CONSTRAINT "initiative_workforce_check" CHECK (least("workforce_permanent", "workforce_insertion", "workforce_total", "workforce_fte") >= 0),
    ADD CONSTRAINT "initiative_raw_check" CHECK (jsonb_typeof("raw") = 'object'),
    ADD CONSTRAINT "initiative_quality_score_check" CHECK ("quality_score" BETWEEN 0 AND 1),
    ADD CONSTRAINT "initiative_quality_criteria_check" CHECK (jsonb_typeof("quality_criteria") = 'object');

ALTER TABLE "former_slug"
    ADD CONSTRAINT "former_slug_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "initiative_structure_type"
    ADD CONSTRAINT "initiative_structure_type_code_check" CHECK ("code" IN (
        'ACI', 'EI', 'AI', 'ETTI', 'EITI', 'SIAE', 'EA', 'EATT', 'ESAT', 'PTCE', 'GEIQ', 'RQ',
        'INCUBATEUR'));

ALTER TABLE "initiative_department"
    ADD CONSTRAINT "initiative_department_code_check" CHECK ("code" IN ('02', '59', '60', '62', '80'));

ALTER TABLE "initiative_commune"
    ADD CONSTRAINT "initiative_commune_insee_check" CHECK ("insee" ~ '^(\d{2}|2[AB])\d{3}$');

ALTER TABLE "initiative_theme"
    ADD CONSTRAINT "initiative_theme_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "occurrence"
    ADD CONSTRAINT "occurrence_role_check" CHECK ("role" IN ('own-section', 'brief', 'listed', 'mention'));

ALTER TABLE "profile_section"
    ADD CONSTRAINT "profile_section_kind_check" CHECK ("kind" IN (
        'challenge', 'context', 'initial-observation', 'history', 'objectives', 'activity',
        'description', 'actions', 'impact', 'results', 'success-keys', 'levers', 'vigilance',
        'obstacles', 'partners', 'funding', 'economic-viability', 'innovation', 'research',
        'replication', 'key-figures', 'contact'));

ALTER TABLE "key_figure"
    ADD CONSTRAINT "key_figure_year_check" CHECK ("year" BETWEEN 1800 AND 2100);

ALTER TABLE "budget"
    ADD CONSTRAINT "budget_year_check" CHECK ("year" BETWEEN 1800 AND 2100);

ALTER TABLE "contact"
    ADD CONSTRAINT "contact_phones_check" CHECK (jsonb_typeof("phones") = 'array');

ALTER TABLE "relation"
    ADD CONSTRAINT "relation_kind_check" CHECK ("kind" IN (
        'carrier', 'programme', 'member', 'member-of', 'network', 'technical-partner',
        'partner', 'funder', 'supplier', 'client', 'branch')),
    ADD CONSTRAINT "relation_level_check" CHECK ("level" IN ('local', 'régional', 'national', 'européen'));

ALTER TABLE "organisation"
    ADD CONSTRAINT "organisation_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "person"
    ADD CONSTRAINT "person_context_check" CHECK ("context" IN ('speaker', 'contact', 'governance', 'quoted', 'thanked'));

ALTER TABLE "resource"
    ADD CONSTRAINT "resource_year_check" CHECK ("year" BETWEEN 1000 AND 2100);

ALTER TABLE "finding"
    ADD CONSTRAINT "finding_code_check" CHECK ("code" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "finding_severity_check" CHECK ("severity" IN ('error', 'warning', 'info'));

ALTER TABLE "import_run"
    ADD CONSTRAINT "import_run_counts_check" CHECK (least("duration_ms", "created", "updated", "unchanged", "withdrawn", "findings") >= 0);
