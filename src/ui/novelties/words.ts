import { count } from "#lib/text.ts";
import type { Novelty } from "#queries/novelties.ts";
import type { DocumentTitles } from "../source/source-link.tsx";

/** What an import brought, in sentences. */
export function noveltyWords(
  { isFirst, added, replaced, removed, created, updated, withdrawn }: Novelty,
  titles: DocumentTitles,
): string[] {
  const named = (ids: readonly string[]) => ids.map((id) => titles[id]?.title ?? id).join(", ");
  const publications: [readonly string[], string, string][] = [
    [added, "Publication nouvelle", "Publications nouvelles"],
    [replaced, "Nouvelle édition", "Nouvelles éditions"],
    [removed, "Publication retirée", "Publications retirées"],
  ];
  const profiles: [number, string, string][] = [
    [created, "fiche nouvelle", "fiches nouvelles"],
    [updated, "fiche modifiée", "fiches modifiées"],
    [withdrawn, "fiche retirée", "fiches retirées"],
  ];
  const counted = profiles.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many));
  return [
    ...(isFirst ? ["Premier import de l'annuaire."] : []),
    ...publications.flatMap(([ids, one, many]) =>
      ids.length > 0 ? [`${ids.length > 1 ? many : one} : ${named(ids)}.`] : [],
    ),
    counted.length > 0 ? `${counted.join(", ")}.` : "Aucune fiche n'a changé.",
  ];
}
