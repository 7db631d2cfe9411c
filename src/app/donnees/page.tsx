import type { Metadata } from "next";
import { dataSetsLd } from "#formats/schema-org.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { dataFigures } from "#queries/data-figures.ts";
import { dataVersion } from "#queries/data-version.ts";
import { documentList } from "#queries/document-list.ts";
import { OpenDataView } from "#ui/data/data-view.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { siteUrl } from "../site-url.ts";
import { commandsOf, dataSets } from "./data-sets.ts";
import { TABLES } from "./tables.ts";

export const metadata: Metadata = {
  title: "Les données",
  description: "Télécharger l'annuaire, le lire par programme, savoir ce que dit chaque champ.",
  alternates: { canonical: "/donnees" },
};

export default async function DataPage() {
  const importedAt = (await dataVersion())?.importedAt ?? null;
  const base = siteUrl();
  return (
    <>
      <OpenDataView
        figures={await dataFigures()}
        importedAt={importedAt}
        sets={dataSets(base, importedAt)}
        tables={TABLES.map(({ columns, ...table }) => ({
          ...table,
          columns: columns.map(({ name, type, description }) => ({ name, type, description })),
        }))}
        commands={commandsOf(base)}
        documents={await documentList()}
        contact={siteSettings().contact}
        siteUrl={base}
      />
      <StructuredData data={dataSetsLd(base, importedAt)} />
    </>
  );
}
