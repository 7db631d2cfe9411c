import type { Metadata } from "next";
import { listLd } from "#formats/schema-org.ts";
import { findingLd } from "#formats/schema-org-records.ts";
import { documentSummaries } from "#queries/document-list.ts";
import { findingsReport } from "#queries/findings-report.ts";
import { latestChanges } from "#queries/latest-changes.ts";
import { doubtfulProfiles, profileQuality, readFigures } from "#queries/profile-quality.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { parseFindingFilter, parseReportPages } from "#ui/quality/finding-filter.ts";
import { QualityView } from "#ui/quality/quality-view.tsx";
import { reportWithNames } from "#ui/source/titles.ts";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesOfFindings } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

export const metadata: Metadata = {
  title: "Ce que la lecture a trouvé",
  description:
    "Ce que la lecture des publications a trouvé de douteux, de manquant ou de contradictoire, et ce qui a été décidé, ligne par ligne.",
  alternates: { canonical: "/qualite" },
};

export default async function QualityPage(props: PageProps) {
  const asked = await addressParameters(props);
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
  return (
    <>
      <QualityView {...{ report, figures, profiles, doubtful, changes, filter, pages, ignored }} />
      <StructuredData
        data={listLd({
          siteUrl: siteUrl(),
          path: "/qualite",
          name: "Ce que la lecture a trouvé",
          items: report.findings.map((finding) => ({ item: findingLd(finding, siteUrl()) })),
          total: report.findingCount,
          from: null,
        })}
      />
      <PageDownload {...filesOfFindings(filter)} />
    </>
  );
}
