-- What a publication said before it was replaced: whole, so that a link made then finds its passage now, and the
-- reader says what changed.
CREATE TABLE "edition" (
    "document_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published_on" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sections" JSONB NOT NULL,
    "fates" JSONB NOT NULL,
    "replaced_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("document_id", "sha256")
);
ALTER TABLE "edition" ADD CONSTRAINT "edition_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The parts of a publication, in their order, as they are published.
CREATE FUNCTION "document_sections"(id_of TEXT) RETURNS JSON
LANGUAGE sql STABLE AS $$
  SELECT coalesce(json_agg(json_build_object(
    'id', s.id, 'kind', s.kind, 'title', s.title, 'number', s.number, 'level', s.level,
    'lineStart', s.line_start, 'lineEnd', s.line_end,
    'passages', (
      SELECT coalesce(json_agg(json_build_object(
        'document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end) ORDER BY x.position), '[]')
      FROM section_passage x JOIN passage p ON p.id = x.passage_id
      WHERE x.document_id = s.document_id AND x.section_id = s.id),
    'speakers', (
      SELECT coalesce(json_agg(json_build_object(
        'name', x.name, 'role', x.role, 'organisation', x.organisation,
        'lineStart', p.line_start, 'lineEnd', p.line_end) ORDER BY x.position), '[]')
      FROM section_speaker x JOIN passage p ON p.id = x.passage_id
      WHERE x.document_id = s.document_id AND x.section_id = s.id)
  ) ORDER BY s.position), '[]') FROM section s WHERE s.document_id = id_of
$$;

-- Its lines that no record and no reader has: set aside with a reason, or, without one, not read.
CREATE FUNCTION "document_fates"(id_of TEXT) RETURNS JSON
LANGUAGE sql STABLE AS $$
  SELECT coalesce(json_agg(json_build_object(
    'document', f.document_id, 'lineStart', f.line_start, 'lineEnd', f.line_end, 'reason', f.reason
  ) ORDER BY f.line_start), '[]') FROM line_fate f WHERE f.document_id = id_of
$$;
