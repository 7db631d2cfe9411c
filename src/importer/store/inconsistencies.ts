import type { Directory, DocumentRecord } from "#domain/directory.ts";
import type { ImportedDirectory } from "./imported.ts";
import { passagesOf } from "./passages.ts";

/**
 * Why a directory cannot be stored: one French sentence for each reference that leads nowhere. None for what the
 * importer is meant to hand over; the database would refuse them too, in words that nobody reads.
 */
export function inconsistencies(imported: ImportedDirectory): string[] {
  const { directory, sources } = imported;
  const documents = new Set(directory.documents.map((d) => d.id));
  const entries = new Set(sources.map((s) => s.entry.id));
  return [
    ...[...documents].filter((id) => !entries.has(id)).map((id) => `Le document « ${id} » n'a pas de texte.`),
    ...[...entries]
      .filter((id) => !documents.has(id))
      .map((id) => `Le texte de « ${id} » n'a pas de document.`),
    ...twice(directory.initiatives.map((i) => i.slug)).map(
      (slug) => `Deux initiatives ont l'adresse « ${slug} ».`,
    ),
    ...twice(directory.organisations.map((o) => o.slug)).map(
      (slug) => `Deux acteurs ont l'adresse « ${slug} ».`,
    ),
    ...twice(directory.events.map((e) => e.slug)).map((slug) => `Deux événements ont l'adresse « ${slug} ».`),
    ...directory.documents.flatMap(documentFaults),
    ...identityFaults(imported),
    ...referenceFaults(directory, documents),
  ];
}

function documentFaults({ id, sections, coverage }: DocumentRecord): string[] {
  const starts = [...coverage.ignored, ...coverage.unread].map(({ lineStart }) => String(lineStart));
  return [
    ...twice(sections.map((s) => s.id)).map((s) => `Deux parties de « ${id} » ont l'identifiant « ${s} ».`),
    ...twice(starts).map((line) => `La ligne ${line} de « ${id} » est comptée deux fois hors des fiches.`),
  ];
}

function identityFaults({ directory, identities, search }: ImportedDirectory): string[] {
  const given = directory.initiatives.map((i) => identities[i.slug]).filter((key) => key !== undefined);
  return [
    ...directory.initiatives
      .filter((i) => !identities[i.slug] || !search[i.slug])
      .map((i) => `L'initiative « ${i.slug} » n'a pas d'identité ou pas de mots à chercher.`),
    ...twice(given).map((key) => `Deux initiatives ont l'identité « ${key} ».`),
  ];
}

function referenceFaults(directory: Directory, documents: ReadonlySet<string>): string[] {
  const organisations = new Set(directory.organisations.map((o) => o.slug));
  const initiatives = new Set(directory.initiatives.map((i) => i.slug));
  const unknown = new Set(
    [...passagesOf(directory)].map((passage) => passage.document).filter((id) => !documents.has(id)),
  );
  return [
    ...[...unknown].map((id) => `Un passage renvoie au document « ${id} », qui n'est pas du catalogue.`),
    ...directory.initiatives.flatMap((i) =>
      i.relations
        .filter((r) => r.organisation !== null && !organisations.has(r.organisation))
        .map((r) => `L'initiative « ${i.slug} » renvoie à l'acteur inconnu « ${r.organisation} ».`),
    ),
    ...directory.findings
      .filter((f) => f.initiative !== null && !initiatives.has(f.initiative))
      .map((f) => `Un constat renvoie à l'initiative inconnue « ${f.initiative} ».`),
    ...directory.documents
      .filter((d) => d.event !== null && !directory.events.some((e) => isEventOf(d, e)))
      .map((d) => `L'événement du document « ${d.id} » n'est pas parmi les événements.`),
  ];
}

/** Whether an event is the one that its document restitutes. */
export function isEventOf(
  document: Directory["documents"][number],
  event: Directory["events"][number],
): boolean {
  return (
    event.document === document.id &&
    document.event !== null &&
    event.name === document.event.name &&
    event.date === document.event.date &&
    event.place === document.event.place &&
    event.format === document.event.format
  );
}

function twice(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))];
}
