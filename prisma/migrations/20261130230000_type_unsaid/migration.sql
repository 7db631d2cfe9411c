-- Who has no type can be asked for as well: a value of that filter like the others, so that all that counts, filters
-- and keeps by values does so too.
CREATE OR REPLACE FUNCTION "filter_values_of"("ids" INTEGER[]) RETURNS TABLE ("initiative_id" INTEGER, "facet" TEXT, "value" TEXT)
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT x.initiative_id, 'departments', x.code FROM initiative_department x WHERE x.initiative_id = ANY (ids)
    UNION ALL SELECT x.initiative_id, 'types', x.code FROM initiative_structure_type x WHERE x.initiative_id = ANY (ids)
    UNION ALL SELECT i.id, 'types', 'AUCUN' FROM initiative i
        WHERE i.id = ANY (ids) AND NOT EXISTS (SELECT 1 FROM initiative_structure_type x WHERE x.initiative_id = i.id)
    UNION ALL SELECT x.initiative_id, 'themes', x.slug FROM initiative_theme x WHERE x.initiative_id = ANY (ids)
    UNION ALL SELECT i.id, 'levels', i.level FROM initiative i WHERE i.id = ANY (ids)
$$;

SELECT refresh_search_profiles(ARRAY(SELECT initiative_id FROM search_profile));
SELECT refresh_search_counts();
SELECT refresh_lesson_filters();
