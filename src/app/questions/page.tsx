import type { Metadata } from "next";
import { documentList } from "#queries/document-list.ts";
import { questions } from "#queries/resources.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { QuestionsView } from "#ui/library/questions-view.tsx";
import { documentTitles } from "#ui/source/titles.ts";
import { filesNamed } from "../offered-files.ts";

export const metadata: Metadata = { title: "Les questions", alternates: { canonical: "/questions" } };

export const dynamic = "force-dynamic";

export default async function QuestionsPage() {
  return (
    <>
      <QuestionsView questions={await questions()} titles={documentTitles(await documentList())} />
      <PageDownload title="Télécharger les questions" files={filesNamed(["questions"])} />
    </>
  );
}
