import { count, listed } from "#lib/text.ts";
import type { Novelty } from "#queries/novelties.ts";
import type { DocumentTitles } from "../source/source-link.tsx";

/** What an import brought, in sentences. */
export function noveltyWords(
  {
    isFirst,
    added,
    replaced,
    removed,
    brought,
    created,
    updated,
    withdrawn,
  }: Omit<Novelty, "id" | "at" | "changes">,
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
  const others: [number, string, string][] = [
    [brought.events, "événement", "événements"],
    [brought.terms, "terme", "termes"],
    [brought.resources, "ressource", "ressources"],
    [brought.questions, "question", "questions"],
    [brought.lessons, "enseignement", "enseignements"],
  ];
  const held = others.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many));
  const counted = profiles.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many));
  return [
    ...(isFirst ? ["Premier import de l'annuaire."] : []),
    ...publications.flatMap(([ids, one, many]) =>
      ids.length > 0 ? [`${ids.length > 1 ? many : one} : ${named(ids)}.`] : [],
    ),
    ...(held.length > 0 ? [`Dans ces textes : ${listed(held)}.`] : []),
    counted.length > 0 ? `${counted.join(", ")}.` : "Aucune fiche n'a changé.",
  ];
}
