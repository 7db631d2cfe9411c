import type { Metadata } from "next";
import { groupTerms } from "#domain/glossary.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { actorNetwork } from "#queries/actor-network.ts";
import { cooperationPoleCount, cooperationPoles } from "#queries/cooperation-poles.ts";
import { documentList } from "#queries/document-list.ts";
import { termRows } from "#queries/glossary.ts";
import { PolesView } from "#ui/map/poles-view.tsx";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

export const metadata: Metadata = { title: "Les pôles (PTCE)", alternates: { canonical: "/ptce" } };

export default async function PolesPage(props: PageProps) {
  const { total, pageCount } = await cooperationPoleCount();
  const page = pageIn(await addressParameters(props), pageCount);
  const documents = await documentList();
  const poles = await cooperationPoles(page, documents);
  const network = await actorNetwork({ tag: "type", code: "PTCE" });
  const term = groupTerms(await termRows()).find((one) => [one.term, ...one.aliases].includes("PTCE"));
  return (
    <PolesView
      {...{ total, page, pageCount, poles, network, documents, term }}
      tileUrl={siteSettings().tileUrl}
    />
  );
}
