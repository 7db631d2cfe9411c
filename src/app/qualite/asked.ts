import { documentSummaries } from "#queries/document-list.ts";
import { findingsReport } from "#queries/findings-report.ts";
import { latestChanges } from "#queries/latest-changes.ts";
import { doubtfulProfiles, profileQuality, readFigures } from "#queries/profile-quality.ts";
import { parseFindingFilter, parseReportPages } from "#ui/quality/finding-filter.ts";
import { reportWithNames } from "#ui/source/titles.ts";

/** The findings that an address asks for, and what stands beside them. */
export async function askedFindings(asked: URLSearchParams) {
  const pages = parseReportPages(asked);
  const [document] = await documentSummaries(asked.getAll("document").slice(0, 1));
  const doubtful = await doubtfulProfiles(asked.get("fiche"));
  const { filter, ignored } = parseFindingFilter(
    asked,
    document ? [document.id] : [],
    doubtful.map((p) => p.slug),
  );
  const found = await findingsReport(filter, {
    findings: pages.page,
    decisions: pages.decisions,
    documents: pages.publications,
  });
  const named = [found.byDocument.map((d) => d.id), found.findings.map((f) => f.document)].flat();
  const report = reportWithNames(found, await documentSummaries([...new Set(named)]));
  const [profiles, figures, changes] = [
    await profileQuality(pages.fiches),
    await readFigures(),
    await latestChanges(),
  ];
  return { report, figures, profiles, doubtful, changes, filter, pages, ignored };
}
