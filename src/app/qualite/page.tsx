import type { Metadata } from "next";
import { findingsReport } from "#queries/findings-report.ts";
import { parseFindingFilter } from "#ui/quality/finding-filter.ts";
import { QualityView } from "#ui/quality/quality-view.tsx";
import { addressParameters, type PageProps } from "../page-props.ts";

export const metadata: Metadata = {
  title: "Ce que la lecture a trouvé",
  alternates: { canonical: "/qualite" },
};

export default async function QualityPage(props: PageProps) {
  const report = await findingsReport();
  const documents = report.byDocument.map((d) => d.id);
  const { filter, ignored } = parseFindingFilter(await addressParameters(props), documents);
  return <QualityView report={report} filter={filter} ignored={ignored} />;
}
