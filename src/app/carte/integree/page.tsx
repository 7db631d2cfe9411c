import type { Metadata } from "next";
import { parseCriteria } from "#domain/criteria.ts";
import { communeByInsee } from "#domain/geography/communes.ts";
import { initiativePoints } from "#queries/initiative-points.ts";
import { search } from "#queries/search.ts";
import { EmbeddedView } from "#ui/embed/embedded-view.tsx";
import { addressParameters, type PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

export const metadata: Metadata = {
  title: "Initiatives inclusives",
  robots: { index: false },
  alternates: { canonical: "/carte" },
};

/** What stands in the frame of another site. */
export default async function EmbeddedPage(props: PageProps) {
  const { criteria } = parseCriteria(await addressParameters(props), {
    isCommune: (insee) => communeByInsee(insee) !== undefined,
  });
  const found = await search(criteria);
  return (
    <EmbeddedView
      criteria={criteria}
      found={found}
      onMap={await initiativePoints(criteria)}
      site={siteUrl()}
    />
  );
}
