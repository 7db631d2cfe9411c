import type { Metadata } from "next";
import { documentList } from "#queries/document-list.ts";
import { findingsReport } from "#queries/findings-report.ts";
import { latestChanges } from "#queries/latest-changes.ts";
import { profileQuality } from "#queries/profile-quality.ts";
import { parseFindingFilter } from "#ui/quality/finding-filter.ts";
import { QualityView } from "#ui/quality/quality-view.tsx";
import { reportWithNames } from "#ui/source/titles.ts";
import { addressParameters, type PageProps } from "../page-props.ts";

export const metadata: Metadata = {
  title: "Ce que la lecture a trouvé",
  alternates: { canonical: "/qualite" },
};

export default async function QualityPage(props: PageProps) {
  const [found, publications, profiles, changes] = await Promise.all([
    findingsReport(),
    documentList(),
    profileQuality(),
    latestChanges(),
  ]);
  const report = reportWithNames(found, publications);
  const documents = report.byDocument.map((d) => d.id);
  const slugs = profiles.map((p) => p.slug);
  const { filter, ignored } = parseFindingFilter(await addressParameters(props), documents, slugs);
  return (
    <QualityView report={report} profiles={profiles} changes={changes} filter={filter} ignored={ignored} />
  );
}
