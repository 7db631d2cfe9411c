import type { Metadata } from "next";
import { lessonQuery } from "#domain/lesson-criteria.ts";
import { lessonLd } from "#formats/schema-org-records.ts";
import { LESSONS } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { lessonsDescription, lessonsTitle } from "#ui/lessons/lessons-text.ts";
import { LessonsView } from "#ui/lessons/lessons-view.tsx";
import { ListData } from "../list-data.tsx";
import { filesOfLessons } from "../offered-files.ts";
import type { PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";
import { askedLessons } from "./asked.ts";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria, answer } = await askedLessons(props);
  return {
    title: lessonsTitle(criteria, answer),
    description: lessonsDescription(criteria),
    alternates: { canonical: LESSONS + lessonQuery(criteria) },
  };
}

export default async function LessonsPage(props: PageProps) {
  const found = await askedLessons(props);
  const { criteria, answer } = found;
  const items = answer.blocks
    .flatMap((one) => one.lessons)
    .map((one) => ({ item: lessonLd(one, siteUrl()) }));
  const path = LESSONS + lessonQuery(criteria);
  return (
    <>
      <LessonsView {...found} />
      {/* A page has so many groups, of however many lessons. */}
      <ListData
        path={path}
        name={lessonsTitle(criteria, answer)}
        items={items}
        total={answer.total}
        from={null}
      />
      <PageDownload {...filesOfLessons(criteria)} />
    </>
  );
}
