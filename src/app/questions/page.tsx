import type { Metadata } from "next";
import { questionLd } from "#formats/schema-org-records.ts";
import { documentList } from "#queries/document-list.ts";
import { questions } from "#queries/resources.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { QuestionsView } from "#ui/library/questions-view.tsx";
import { documentTitles } from "#ui/source/titles.ts";
import { ListData } from "../list-data.tsx";
import { filesNamed } from "../offered-files.ts";

export const metadata: Metadata = {
  title: "Les questions",
  description:
    "Les questions que les publications posent sur l'inclusion dans l'emploi, et leurs réponses, chacune avec sa source.",
  alternates: { canonical: "/questions" },
};

export const dynamic = "force-dynamic";

export default async function QuestionsPage() {
  const all = await questions();
  const list = {
    path: "/questions",
    name: "Les questions",
    items: all.map((question) => ({ item: questionLd(question) })),
    total: all.length,
  };
  return (
    <>
      <QuestionsView questions={all} titles={documentTitles(await documentList())} />
      <ListData {...list} />
      <PageDownload title="Télécharger les questions" files={filesNamed(["questions"])} />
    </>
  );
}
