import type { Metadata } from "next";
import { findingLd } from "#formats/schema-org-records.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { QualityView } from "#ui/quality/quality-view.tsx";
import { ListData } from "../list-data.tsx";
import { filesOfFindings } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";
import { askedFindings } from "./asked.ts";

export const metadata: Metadata = {
  title: "Ce que la lecture a trouvé",
  description:
    "Ce que la lecture des publications a trouvé de douteux, de manquant ou de contradictoire, et ce qui a été décidé, ligne par ligne.",
  alternates: { canonical: "/qualite" },
};

export default async function QualityPage(props: PageProps) {
  const found = await askedFindings(await addressParameters(props));
  const { report, filter } = found;
  return (
    <>
      <QualityView {...found} />
      <ListData
        path="/qualite"
        name="Ce que la lecture a trouvé"
        items={report.findings.map((finding) => ({ item: findingLd(finding, siteUrl()) }))}
        total={report.findingCount}
        from={null}
      />
      <PageDownload {...filesOfFindings(filter)} />
    </>
  );
}
