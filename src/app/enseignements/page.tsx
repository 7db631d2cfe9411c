import type { Metadata } from "next";
import { cache } from "react";
import { lessonQuery, parseLessonCriteria } from "#domain/lesson-criteria.ts";
import { listLd } from "#formats/schema-org.ts";
import { lessonLd } from "#formats/schema-org-records.ts";
import { documentList } from "#queries/document-list.ts";
import { lessons } from "#queries/lessons.ts";
import { LESSONS } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { lessonsTitle, onlyKind } from "#ui/lessons/lessons-text.ts";
import { LessonsView } from "#ui/lessons/lessons-view.tsx";
import { documentName } from "#ui/source/titles.ts";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesNamed } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

/** What the address asks and what answers it, once for the page and its title. */
const asked = cache(async (query: string) => {
  const documents = await documentList();
  const { criteria, ignored } = parseLessonCriteria(
    new URLSearchParams(query),
    documents.map(({ id }) => id),
  );
  const named = documents.map((document) => ({ id: document.id, title: documentName(document) }));
  return { criteria, ignored, documents, answer: await lessons(criteria, named) };
});

const ofAddress = async (props: PageProps) => asked((await addressParameters(props)).toString());

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria, answer } = await ofAddress(props);
  return {
    title: lessonsTitle(criteria, answer),
    description:
      onlyKind(criteria)?.what ??
      "Clés de réussite, leviers, freins, points de vigilance, modèles économiques : ce que disent les initiatives, avec la source de chaque phrase.",
    alternates: { canonical: LESSONS + lessonQuery(criteria) },
  };
}

export default async function LessonsPage(props: PageProps) {
  const found = await ofAddress(props);
  const { criteria, answer } = found;
  const query = lessonQuery(criteria, { page: 1 });
  const list = {
    siteUrl: siteUrl(),
    path: LESSONS + lessonQuery(criteria),
    name: lessonsTitle(criteria, answer),
    items: answer.blocks.flatMap((one) => one.lessons).map((one) => ({ item: lessonLd(one, siteUrl()) })),
    total: answer.total,
    // A page has so many groups, of however many lessons.
    from: null,
  };
  return (
    <>
      <LessonsView {...found} />
      <StructuredData data={listLd(list)} />
      <PageDownload
        title={`Télécharger ${query ? "ces" : "tous les"} enseignements`}
        files={filesNamed(["enseignements"], query)}
      />
    </>
  );
}
