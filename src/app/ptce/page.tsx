import type { Metadata } from "next";
import { siteSettings } from "#lib/site-settings.ts";
import { actorNetwork } from "#queries/actor-network.ts";
import { cooperationPoleCount, cooperationPoles } from "#queries/cooperation-poles.ts";
import { documentList } from "#queries/document-list.ts";
import { PolesView } from "#ui/map/poles-view.tsx";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

export const metadata: Metadata = {
  title: "Les pôles (PTCE)",
  description:
    "Les pôles territoriaux de coopération économique que les publications citent en Hauts-de-France : leur commune, leurs membres et leurs liens.",
  alternates: { canonical: "/ptce" },
};

export default async function PolesPage(props: PageProps) {
  const { total, pageCount } = await cooperationPoleCount();
  const page = pageIn(await addressParameters(props), pageCount);
  const poles = await cooperationPoles(page);
  const network = await actorNetwork({ tag: "type", code: "PTCE" });
  const documents = await documentList();
  return (
    <PolesView {...{ total, page, pageCount, poles, network, documents }} tileUrl={siteSettings().tileUrl} />
  );
}
