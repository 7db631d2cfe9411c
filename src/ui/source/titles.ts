import type { Facets } from "#domain/search-answer.ts";
import { frenchDate } from "#lib/dates.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { FindingsReport } from "#queries/findings-report.ts";
import { familyLabel } from "../initiative/vocabulary.ts";
import type { DocumentTitles } from "./source-link.tsx";

type Named = Pick<DocumentSummary, "id" | "family" | "title" | "publishedOn" | "pageStarts">;

/** What a publication is called in a sentence: two of them can bear the same title. */
export function documentName({ family, title }: Pick<Named, "family" | "title">): string {
  return unbroken(`${familyLabel(family)} « ${title} »`);
}

/** The names of publications by their ids, for the links to their lines. */
export function documentTitles(documents: readonly Omit<Named, "publishedOn">[]): DocumentTitles {
  return Object.fromEntries(
    documents.map((d) => [d.id, { title: documentName(d), pageStarts: d.pageStarts }]),
  );
}

/** The same in a few words, for a card: « Panorama, juillet 2025 ». */
export function shortTitles(documents: readonly Named[]): DocumentTitles {
  return Object.fromEntries(
    documents.map((d) => [
      d.id,
      { title: `${familyLabel(d.family)}, ${frenchDate(d.publishedOn)}`, pageStarts: d.pageStarts },
    ]),
  );
}

/** The filters with the publications called by their whole names. */
export function withDocumentNames(facets: Facets, documents: readonly Omit<Named, "publishedOn">[]): Facets {
  const titles = documentTitles(documents);
  return {
    ...facets,
    documents: facets.documents.map((v) => ({ ...v, label: titles[v.value]?.title ?? v.label })),
  };
}

/** The report of the import with the publications called by their whole names. */
export function reportWithNames(
  report: FindingsReport,
  documents: readonly Omit<Named, "publishedOn">[],
): FindingsReport {
  const titles = documentTitles(documents);
  const named = (findings: FindingsReport["findings"]) =>
    findings.map((f) => ({ ...f, documentTitle: titles[f.document]?.title ?? f.documentTitle }));
  return {
    ...report,
    byDocument: report.byDocument.map((d) => ({ ...d, title: titles[d.id]?.title ?? d.title })),
    findings: named(report.findings),
    decisions: named(report.decisions),
  };
}
