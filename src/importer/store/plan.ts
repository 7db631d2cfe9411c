import type { Directory, Initiative, Organisation } from "#domain/directory.ts";
import { inPublishedOrder } from "#domain/published-order.ts";
import type { SourceDocument } from "#importer/read/document.ts";
import { contentHash } from "./content-hash.ts";
import type { ImportedDirectory, SearchTexts } from "./imported.ts";
import { matchInitiatives } from "./match.ts";
import { keptActors, type Merger, planOrganisations } from "./organisations.ts";
import { searchTexts } from "./search-texts.ts";
import { keptSlugs, type Redirect } from "./slugs.ts";
import type { Snapshot, StoredInitiative } from "./snapshot.ts";

export interface PlannedInitiative {
  action: "create" | "rewrite" | "revive" | "keep";
  /** With the slug that it keeps. */
  initiative: Initiative;
  identity: string;
  search: SearchTexts;
  hash: string;
  stored: StoredInitiative | null;
}

export interface PlannedDocument {
  action: "write" | "keep";
  source: SourceDocument;
  content: DocumentContent;
  hash: string;
}

/** All that was read from one document, but its initiatives. */
export interface DocumentContent {
  record: Directory["documents"][number];
  events: Directory["events"];
  people: Directory["people"];
  resources: Directory["resources"];
  glossary: Directory["glossary"];
  questions: Directory["questions"];
  findings: Directory["findings"];
}

export interface Plan {
  dataVersion: string;
  /** The directory as it will be exported: in its order, each initiative under the slug that it keeps. */
  directory: Directory;
  initiatives: PlannedInitiative[];
  withdrawn: StoredInitiative[];
  documents: PlannedDocument[];
  withdrawnDocuments: string[];
  organisations: { write: Organisation[]; gone: string[]; merged: Merger[] };
  /** For each slug of the import, the one that the initiative has and keeps. */
  slugs: Map<string, string>;
  /** Addresses that lead to another one from now on. */
  redirects: Redirect[];
  /** Addresses that led elsewhere and are an initiative's own again. */
  reclaimed: string[];
  /** Nothing to write, not even in the ledger. */
  isEmpty: boolean;
}

/** What storing an import will do to what is stored. Reads and writes nothing. */
export function planChanges(before: Snapshot, imported: ImportedDirectory): Plan {
  const matches = matchInitiatives(
    before.initiatives,
    imported.directory.initiatives.map((i) => ({
      ...i,
      identity: imported.identities[i.slug] ?? i.slug,
      traces: {
        siren: i.siren,
        emails: i.contacts.flatMap(({ emails }) => emails),
        text: imported.search[i.slug]?.text ?? "",
      },
    })),
  );
  const { initiatives: read, organisations: actors } = imported.directory;
  const { slugs, redirects, reclaimed } = keptSlugs(before, read, matches, actors);
  const actorSlugs = keptActors(before, actors, slugs);
  const directory = inPublishedOrder(underKeptSlugs(imported.directory, slugs, actorSlugs));
  const importedSlug = new Map([...slugs].map(([from, to]) => [to, from]));

  const initiatives = directory.initiatives.map((initiative): PlannedInitiative => {
    const from = importedSlug.get(initiative.slug) ?? initiative.slug;
    const identity = imported.identities[from] ?? from;
    const search = searchTexts(initiative, imported.search[from]);
    const hash = contentHash({ initiative, identity, search });
    const stored = matches.stored.get(from) ?? null;
    return { action: action(stored, hash), initiative, identity, search, hash, stored };
  });
  const documents = planDocuments(before, directory, imported.sources);
  const ids = new Set(directory.documents.map((d) => d.id));
  const withdrawnDocuments = before.documents.filter((d) => !d.withdrawn && !ids.has(d.id)).map((d) => d.id);
  const organisations = planOrganisations(before.organisations, directory.organisations);

  // Another program may count, group and index the same directory otherwise.
  const isEmpty =
    before.programVersion === imported.programVersion &&
    before.dataVersion === directory.dataVersion &&
    [...initiatives, ...documents].every((planned) => planned.action === "keep") &&
    [matches.gone, withdrawnDocuments, ...Object.values(organisations)].every((l) => l.length === 0);
  return {
    dataVersion: directory.dataVersion,
    directory,
    initiatives,
    withdrawn: matches.gone,
    documents,
    withdrawnDocuments,
    organisations,
    slugs,
    redirects,
    reclaimed,
    isEmpty,
  };
}

function action(stored: StoredInitiative | null, hash: string): PlannedInitiative["action"] {
  if (!stored) return "create";
  if (stored.withdrawn) return "revive";
  return stored.contentHash === hash ? "keep" : "rewrite";
}

function underKeptSlugs(
  directory: Directory,
  slugs: ReadonlyMap<string, string>,
  actors: ReadonlyMap<string, string>,
): Directory {
  const kept = (slug: string) => slugs.get(slug) ?? slug;
  const keptActor = (slug: string) => actors.get(slug) ?? slug;
  return {
    ...directory,
    initiatives: directory.initiatives.map((i) => ({
      ...i,
      slug: kept(i.slug),
      relations: i.relations.map((r) => ({
        ...r,
        organisation: r.organisation && keptActor(r.organisation),
      })),
    })),
    organisations: directory.organisations.map((o) => ({ ...o, slug: keptActor(o.slug) })),
    findings: directory.findings.map((f) => ({ ...f, initiative: f.initiative && kept(f.initiative) })),
  };
}

function planDocuments(
  before: Snapshot,
  directory: Directory,
  sources: readonly SourceDocument[],
): PlannedDocument[] {
  const bySource = new Map(sources.map((source) => [source.entry.id, source]));
  const stored = new Map(before.documents.filter((d) => !d.withdrawn).map((d) => [d.id, d.contentHash]));
  const contents = contentByDocument(directory);
  return [...contents.values()].flatMap((content): PlannedDocument[] => {
    const source = bySource.get(content.record.id);
    if (!source) return [];
    const hash = contentHash({ entry: source.entry, content });
    return [{ action: stored.get(content.record.id) === hash ? "keep" : "write", source, content, hash }];
  });
}

function contentByDocument(directory: Directory): Map<string, DocumentContent> {
  const contents = new Map(
    directory.documents.map((record): [string, DocumentContent] => [
      record.id,
      { record, events: [], people: [], resources: [], glossary: [], questions: [], findings: [] },
    ]),
  );
  for (const event of directory.events) contents.get(event.document)?.events.push(event);
  for (const finding of directory.findings) contents.get(finding.document)?.findings.push(finding);
  for (const list of ["people", "resources", "glossary", "questions"] as const) {
    for (const record of directory[list]) {
      const content: Record<typeof list, unknown[]> | undefined = contents.get(record.passage.document);
      content?.[list].push(record);
    }
  }
  return contents;
}
