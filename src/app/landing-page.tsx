import type { ComponentProps } from "react";
import { documentList } from "#queries/document-list.ts";
import { type LandingSubject, landing } from "#queries/landing.ts";
import { initiativeHref } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { LANDING_SHOWN, LandingView } from "#ui/search/landing-view.tsx";
import { ListData } from "./list-data.tsx";
import { feedOfPart, filesOfPart } from "./offered-files.ts";

/** The page of a department, a theme or a structure type, at its address and by the words that name it. */
export async function landingPage(
  path: string,
  subject: ComponentProps<typeof LandingView>["subject"],
  named: Omit<LandingSubject, "only">,
) {
  const [told, documents] = await Promise.all([landing({ only: subject.only, ...named }), documentList()]);
  const { results, total } = told.answer;
  const items = results
    .slice(0, LANDING_SHOWN)
    .map(({ slug, name }) => ({ path: initiativeHref(slug), name }));
  return (
    <>
      <LandingView subject={subject} landing={told} documents={documents} />
      {total > 0 && (
        <PageDownload
          title="Télécharger ces initiatives"
          files={filesOfPart(subject.only)}
          feed={feedOfPart(subject.only)}
        />
      )}
      <ListData path={path} name={subject.title} items={items} total={total} />
    </>
  );
}
