import type { Metadata } from "next";
import { mapGround } from "#lib/map-ground.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { POLE_PAGE_SIZE } from "#queries/cooperation-poles.ts";
import { initiativeHref } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { PolesView } from "#ui/map/poles-view.tsx";
import { ListData } from "../list-data.tsx";
import { filesOfPoles } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";
import { askedPoles } from "./asked.ts";

export const metadata: Metadata = {
  title: "Les pôles (PTCE)",
  description:
    "Les pôles territoriaux de coopération économique que les publications citent en Hauts-de-France : leur commune, leurs membres et leurs liens.",
  alternates: { canonical: "/ptce" },
};

export default async function PolesPage(props: PageProps) {
  const found = await askedPoles(await addressParameters(props));
  return (
    <>
      <PolesView {...found} ground={mapGround(siteSettings())} />
      <PageDownload title="Télécharger les pôles" files={filesOfPoles()} />
      <ListData
        path="/ptce"
        name="Les pôles (PTCE)"
        items={found.poles.map(({ slug, name }) => ({ path: initiativeHref(slug), name }))}
        total={found.total}
        from={(found.page - 1) * POLE_PAGE_SIZE}
      />
    </>
  );
}
