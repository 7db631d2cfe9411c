import type { Metadata } from "next";
import { documentList } from "#queries/document-list.ts";
import { DocumentListView } from "#ui/document/document-list-view.tsx";

export const metadata: Metadata = { title: "Les publications", alternates: { canonical: "/documents" } };

export default async function DocumentsPage() {
  return <DocumentListView documents={await documentList()} />;
}
