import type { Metadata } from "next";
import { groupTerms } from "#domain/glossary.ts";
import { polesCitation } from "#formats/dcat.ts";
import { listLd } from "#formats/schema-org.ts";
import { mapGround } from "#lib/map-ground.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { actorNetwork } from "#queries/actor-network.ts";
import { cooperationPoles, POLE_PAGE_SIZE } from "#queries/cooperation-poles.ts";
import { dataVersion } from "#queries/data-version.ts";
import { documentList } from "#queries/document-list.ts";
import { termInWords, termRows } from "#queries/glossary.ts";
import { initiativeHref } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { PolesView } from "#ui/map/poles-view.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesOfPoles } from "../offered-files.ts";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

export const metadata: Metadata = {
  title: "Les pôles (PTCE)",
  description:
    "Les pôles territoriaux de coopération économique que les publications citent en Hauts-de-France : leur commune, leurs membres et leurs liens.",
  alternates: { canonical: "/ptce" },
};

export default async function PolesPage(props: PageProps) {
  const documents = await documentList();
  const asked = pageIn(await addressParameters(props), Number.MAX_SAFE_INTEGER);
  const { poles, total } = await cooperationPoles(asked, documents);
  const pageCount = Math.max(1, Math.ceil(total / POLE_PAGE_SIZE));
  const page = Math.min(asked, pageCount);
  const network = await actorNetwork({ tag: "type", code: "PTCE" });
  const term = groupTerms(await termRows()).find((one) => [one.term, ...one.aliases].includes("PTCE"));
  const importedAt = (await dataVersion())?.importedAt ?? null;
  const told = term ? await termInWords(term, documents) : null;
  return (
    <>
      <PolesView
        {...{ total, page, pageCount, poles, network, documents, term, told }}
        citation={polesCitation(siteUrl(), importedAt)}
        ground={mapGround(siteSettings())}
      />
      <PageDownload title="Télécharger les pôles" files={filesOfPoles()} />
      <StructuredData
        data={listLd({
          siteUrl: siteUrl(),
          path: "/ptce",
          name: "Les pôles (PTCE)",
          items: poles.map(({ slug, name }) => ({ path: initiativeHref(slug), name })),
          total,
          from: (page - 1) * POLE_PAGE_SIZE,
        })}
      />
    </>
  );
}
