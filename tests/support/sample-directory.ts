/** A small invented directory, as an import would hand it to the store. */
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import type { Directory, DocumentRecord, Initiative, Section } from "#domain/directory.ts";
import { structureType } from "#domain/structure-types.ts";
import { theme } from "#domain/themes.ts";
import { readDocument, type SourceDocument } from "#importer/read/document.ts";
import { contentHash } from "#importer/store/content-hash.ts";
import type { ImportedDirectory } from "#importer/store/imported.ts";
import { AUBERGE, COLLOQUE, ECOLE, FITLAB, JARDIN, lines, PANORAMA, POLE } from "./sample-initiatives.ts";

function section(
  id: string,
  kind: Section["kind"],
  start: number,
  end: number,
  document = PANORAMA,
): Section {
  return {
    id,
    kind,
    title: `Partie ${id}`,
    number: null,
    level: 1,
    lineStart: start,
    lineEnd: end,
    passages: [lines(start, end, document)],
    speakers: [],
  };
}

const EVENT = {
  name: "Colloque des marais",
  date: "2025-05-06",
  place: "Amiens",
  format: "sur-place" as const,
};

const SOURCES: readonly SourceDocument[] = [
  source(PANORAMA, "panorama", "Le panorama des dunes", "2024-10", 32),
  source(COLLOQUE, "restitution", "Le colloque des marais", "2025-06", 12),
];

function source(
  id: string,
  family: "panorama" | "restitution",
  title: string,
  publishedOn: string,
  count: number,
) {
  const entry = catalogueEntrySchema.parse({
    id,
    file: `${id}.txt`,
    family,
    title,
    subtitle: "Une invention",
    publisher: "Une administration",
    publishedOn,
    territories: ["62"],
  });
  const text = Array.from({ length: count }, (_, index) => `Ligne ${index + 1} de « ${title} »`).join("\r\n");
  return readDocument(entry, new TextEncoder().encode(`${text}\r\n`));
}

function documentRecord(
  { entry, lines: text, sha256 }: SourceDocument,
  values: Partial<DocumentRecord>,
): DocumentRecord {
  return {
    id: entry.id,
    family: entry.family ?? "autre",
    title: entry.title,
    publisher: entry.publisher,
    facilitator: null,
    publishedOn: entry.publishedOn,
    event: null,
    lineCount: text.length,
    pageStarts: [],
    sha256,
    sections: [],
    coverage: { lines: text.length, blank: 0, inRecords: text.length, inReader: 0, ignored: [], unread: [] },
    ...values,
  };
}

function documents([panorama, colloque]: readonly SourceDocument[]): DocumentRecord[] {
  if (!panorama || !colloque) throw new Error("two sources are expected");
  return [
    documentRecord(colloque, {
      event: EVENT,
      facilitator: "Une coopérative",
      sections: [
        {
          ...section("atelier-1", "workshop", 4, 7, COLLOQUE),
          number: "1",
          speakers: [
            { name: "Zoé Ÿ", role: "élue", organisation: "Amiens", lineStart: 4, lineEnd: 4 },
            { name: "Aël", role: null, organisation: null, lineStart: 5, lineEnd: 5 },
          ],
        },
        {
          ...section("liste", "briefs", 8, 12, COLLOQUE),
          passages: [lines(8, 9, COLLOQUE), lines(12, 12, COLLOQUE)],
        },
      ],
    }),
    documentRecord(panorama, {
      sections: [section("couverture", "cover", 1, 2), section("etudes", "case-study", 3, 20)],
      coverage: {
        lines: 32,
        blank: 1,
        inRecords: 24,
        inReader: 3,
        ignored: [{ ...lines(1, 2), reason: "couverture" }],
        unread: [lines(21), lines(31)],
      },
    }),
  ];
}

/** The directory of these initiatives, without its version. */
export function sampleDirectory(
  initiatives: readonly Initiative[] = [ECOLE, POLE, FITLAB, JARDIN, AUBERGE],
  sources: readonly SourceDocument[] = SOURCES,
): Directory {
  return {
    schemaVersion: 1,
    dataVersion: "à calculer",
    documents: documents(sources),
    initiatives: [...initiatives],
    organisations: [
      {
        slug: "region-hauts-de-france",
        name: "Région Hauts-de-France",
        aliases: ["Région"],
        kind: "collectivité",
      },
      { slug: "les-oyats", name: "Les Oyats", aliases: [], kind: null },
    ],
    people: [
      {
        name: "Zoé Ÿ",
        role: "élue",
        organisation: "Amiens",
        context: "speaker",
        passage: lines(4, 4, COLLOQUE),
      },
      { name: "Ève Lœuil", role: "directrice", organisation: null, context: "contact", passage: lines(13) },
    ],
    events: [
      {
        slug: "colloque-des-marais",
        ...EVENT,
        endDate: null,
        organiser: null,
        facilitator: "Une coopérative",
        document: COLLOQUE,
        passage: lines(1, 2, COLLOQUE),
      },
      {
        slug: "webinaire-a-venir",
        name: "Webinaire à venir",
        date: null,
        endDate: null,
        place: null,
        format: "en-ligne",
        organiser: null,
        facilitator: null,
        document: COLLOQUE,
        passage: lines(11, 11, COLLOQUE),
      },
    ],
    resources: [
      {
        title: "Guide",
        publisher: "ADEME",
        year: 2021,
        url: "https://exemple.fr/guide",
        section: "liste",
        passage: lines(12, 12, COLLOQUE),
      },
    ],
    glossary: [
      { term: "ESS", definition: "Économie sociale et solidaire", attributedTo: null, passage: lines(22) },
    ],
    questions: [{ question: "Pourquoi ?", answer: "Parce que.", passage: lines(23, 24) }],
    findings: [
      {
        code: "invalid-phone",
        severity: "warning",
        ...lines(13),
        message: "Un numéro est incomplet.",
        found: "06 12 3",
        expected: "dix chiffres",
        initiative: ECOLE.slug,
      },
      {
        code: "unread-lines",
        severity: "warning",
        ...lines(21),
        message: "Une ligne n'est pas lue.",
        found: null,
        expected: null,
        initiative: null,
      },
    ].filter(
      ({ initiative: slug }) => slug === null || initiatives.some((i) => i.slug === slug),
    ) as Directory["findings"],
  };
}

/** What an import of this directory hands to the store; the identity of an initiative comes from its slug unless told. */
export function importOf(
  directory: Directory = sampleDirectory(),
  identities: Record<string, string> = {},
): ImportedDirectory {
  const bySlug = <T>(value: (initiative: Initiative) => T) =>
    Object.fromEntries(directory.initiatives.map((i) => [i.slug, value(i)]));
  return {
    directory: { ...directory, dataVersion: contentHash({ ...directory, dataVersion: null }).slice(0, 12) },
    sources: SOURCES.filter(({ entry }) => directory.documents.some(({ id }) => id === entry.id)),
    identities: { ...bySlug((i) => `name:${i.slug}`), ...identities },
    search: bySlug((i) => ({
      extra: [
        ...i.structureTypes.flatMap((code) => [code, structureType(code)?.label ?? ""]),
        ...i.themes.map((slug) => theme(slug)?.label ?? ""),
        ...i.communes.map(({ name }) => name),
      ].join(" "),
      text: [i.summary, i.challenge, ...i.sections.map(({ markdown }) => markdown)]
        .filter(Boolean)
        .join("\n"),
      main: "",
      codes: i.siret ? [i.siret, i.siret.slice(0, 9)] : [],
    })),
    programVersion: "0.0.0-essai",
  };
}
