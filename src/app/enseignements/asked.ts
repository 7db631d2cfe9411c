import { parseFigureCriteria, parseLessonCriteria } from "#domain/lesson-criteria.ts";
import { documentList } from "#queries/document-list.ts";
import { figures } from "#queries/figures.ts";
import { lessons } from "#queries/lessons.ts";
import { documentName } from "#ui/source/titles.ts";
import { askedOnce } from "../asked-once.ts";

/** The lessons that an address asks for. */
export const askedLessons = askedOnce(async (asked) => {
  const documents = await documentList();
  const named = documents.map((document) => ({ id: document.id, title: documentName(document) }));
  const ids = documents.map(({ id }) => id);
  const { criteria, ignored } = parseLessonCriteria(asked, ids);
  return { criteria, ignored, documents, answer: await lessons(criteria, named) };
});

/** The figures that an address asks for. */
export const askedFigures = askedOnce(async (asked) => {
  const { criteria, ignored } = parseFigureCriteria(asked);
  const [answer, documents] = await Promise.all([figures(criteria), documentList()]);
  return { criteria, ignored, answer, documents };
});
