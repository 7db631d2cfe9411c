import type { Metadata } from "next";
import { figureQuery } from "#domain/lesson-criteria.ts";
import { figureLd } from "#formats/schema-org-records.ts";
import { FIGURE_PAGE_SIZE } from "#queries/figures.ts";
import { FIGURES } from "#ui/addresses.ts";
import { figuresTitle } from "#ui/lessons/figure-text.ts";
import { FiguresView } from "#ui/lessons/figures-view.tsx";
import { ListData } from "../../list-data.tsx";
import { filesNamed } from "../../offered-files.ts";
import type { PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";
import { askedFigures } from "../asked.ts";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria, answer } = await askedFigures(props);
  return {
    title: figuresTitle(answer),
    description:
      "Personnes, tonnes, budgets : les chiffres que les publications impriment, avec leur phrase.",
    alternates: { canonical: FIGURES + figureQuery(criteria) },
  };
}

export default async function FiguresPage(props: PageProps) {
  const found = await askedFigures(props);
  const { criteria, answer } = found;
  const files = filesNamed(["chiffres"], figureQuery(criteria, { page: 1, sort: "valeur" }));
  const list = {
    path: FIGURES + figureQuery(criteria),
    name: figuresTitle(answer),
    items: answer.figures.map((figure) => ({ item: figureLd(figure, siteUrl()) })),
    total: answer.total,
    from: (answer.page - 1) * FIGURE_PAGE_SIZE,
  };
  return (
    <>
      <FiguresView {...found} site={siteUrl()} files={files} />
      <ListData {...list} />
    </>
  );
}
