import type { Metadata } from "next";
import { cache } from "react";
import { figureQuery, parseFigureCriteria } from "#domain/lesson-criteria.ts";
import { listLd } from "#formats/schema-org.ts";
import { figureLd } from "#formats/schema-org-records.ts";
import { documentList } from "#queries/document-list.ts";
import { FIGURE_PAGE_SIZE, figures } from "#queries/figures.ts";
import { FIGURES } from "#ui/addresses.ts";
import { figuresTitle } from "#ui/lessons/figure-text.ts";
import { FiguresView } from "#ui/lessons/figures-view.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesNamed } from "../../offered-files.ts";
import { addressParameters, type PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

/** What the address asks and what answers it, once for the page and its title. */
const asked = cache(async (query: string) => {
  const { criteria, ignored } = parseFigureCriteria(new URLSearchParams(query));
  const [answer, documents] = await Promise.all([figures(criteria), documentList()]);
  return { criteria, ignored, answer, documents };
});

const ofAddress = async (props: PageProps) => asked((await addressParameters(props)).toString());

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria, answer } = await ofAddress(props);
  return {
    title: figuresTitle(answer),
    description:
      "Personnes, tonnes, budgets : les chiffres que les publications impriment, avec leur phrase.",
    alternates: { canonical: FIGURES + figureQuery(criteria) },
  };
}

export default async function FiguresPage(props: PageProps) {
  const found = await ofAddress(props);
  const { criteria, answer } = found;
  const files = filesNamed(["chiffres"], figureQuery(criteria, { page: 1, sort: "valeur" }));
  const list = {
    siteUrl: siteUrl(),
    path: FIGURES + figureQuery(criteria),
    name: figuresTitle(answer),
    items: answer.figures.map((figure) => ({ item: figureLd(figure, siteUrl()) })),
    total: answer.total,
    from: (answer.page - 1) * FIGURE_PAGE_SIZE,
  };
  return (
    <>
      <FiguresView {...found} site={siteUrl()} files={files} />
      <StructuredData data={listLd(list)} />
    </>
  );
}
