-- An actor keeps its address for life: one that no publication names any more is withdrawn, one that proved to be
-- another one leads there. Neither row goes, so that no other actor gets the address.

ALTER TABLE "organisation"
    ADD COLUMN "withdrawn_at" TIMESTAMPTZ,
    ADD COLUMN "merged_into" TEXT;
CREATE INDEX "organisation_merged_into_idx" ON "organisation"("merged_into");
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "organisation"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the list of actors is filtered, counted and ordered by: one narrow row an actor.
CREATE TABLE "actor_summary" (
    "slug" TEXT NOT NULL,
    "kind" TEXT,
    "roles" TEXT[],
    "departments" TEXT[],
    "themes" TEXT[],
    "initiative_count" INTEGER NOT NULL,
    "document_count" INTEGER NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "actor_summary_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "actor_summary_initiative_count_name_key_idx" ON "actor_summary"("initiative_count" DESC, "name_key");
CREATE INDEX "actor_summary_name_key_idx" ON "actor_summary"("name_key");
ALTER TABLE "actor_summary" ADD CONSTRAINT "actor_summary_slug_fkey" FOREIGN KEY ("slug") REFERENCES "organisation"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- An actor with thousands of ties shows the first ones.
DROP INDEX "relation_organisation_slug_idx";
CREATE INDEX "relation_organisation_slug_initiative_id_idx" ON "relation"("organisation_slug", "initiative_id");

-- Who speaks for an actor, and what it organises, is found by its name as printed.
CREATE INDEX "section_speaker_organisation_idx" ON "section_speaker"("organisation");
CREATE INDEX "event_organiser_idx" ON "event"("organiser");
CREATE INDEX "event_facilitator_idx" ON "event"("facilitator");

-- Makes the rows of all actors: the kinds of its ties, and the places and themes of the initiatives at their other
-- end. One that is an initiative too is where that one is.
CREATE FUNCTION "refresh_actors"() RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM actor_summary;
    WITH tie AS MATERIALIZED (
        SELECT r.organisation_slug AS slug, r.initiative_id, r.kind, p.document_id
        FROM relation r JOIN initiative i ON i.id = r.initiative_id JOIN passage p ON p.id = r.passage_id
        WHERE r.organisation_slug IS NOT NULL AND i.withdrawn_at IS NULL
    ), near AS MATERIALIZED (
        SELECT DISTINCT slug, initiative_id FROM tie
        UNION SELECT slug, id FROM initiative WHERE withdrawn_at IS NULL
    )
    INSERT INTO actor_summary (slug, kind, roles, departments, themes, initiative_count, document_count, name_key)
    SELECT o.slug, o.kind, coalesce(t.roles, '{}'), coalesce(d.departments, '{}'), coalesce(h.themes, '{}'),
        coalesce(t.initiatives, 0), coalesce(t.documents, 0), directory_fold(o.name) || ' ' || o.slug
    FROM organisation o
    LEFT JOIN (
        SELECT slug, array_agg(DISTINCT kind) AS roles, count(DISTINCT initiative_id) AS initiatives,
            count(DISTINCT document_id) AS documents
        FROM tie GROUP BY slug) t ON t.slug = o.slug
    LEFT JOIN (
        SELECT n.slug, array_agg(DISTINCT x.code ORDER BY x.code) AS departments
        FROM near n JOIN initiative_department x ON x.initiative_id = n.initiative_id GROUP BY n.slug) d ON d.slug = o.slug
    LEFT JOIN (
        SELECT n.slug, array_agg(DISTINCT x.slug) AS themes
        FROM near n JOIN initiative_theme x ON x.initiative_id = n.initiative_id GROUP BY n.slug) h ON h.slug = o.slug
    WHERE o.withdrawn_at IS NULL;
END $$;

SELECT "refresh_actors"();
