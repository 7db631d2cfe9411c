import type { Metadata } from "next";
import { parseSelection } from "#domain/selection.ts";
import { documentSummaries } from "#queries/document-list.ts";
import { keptCards } from "#queries/kept-cards.ts";
import { suggest } from "#queries/suggest.ts";
import { selectionHref } from "#ui/addresses.ts";
import { SelectionView } from "#ui/selection/selection-view.tsx";
import { filesOfSelection } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

export const metadata: Metadata = { title: "Sélection", robots: { index: false } };

/** More than the names of the kinds that a suggestion may be. */
const SUGGESTED = 20;

export default async function SelectionPage(props: PageProps) {
  const parameters = await addressParameters(props);
  const asked = parseSelection(parameters.getAll("f"));
  const kept = await keptCards(asked.slugs);
  const told = new Set(kept.cards.flatMap(({ documents }) => documents.map(({ id }) => id)));
  const typed = parameters.get("ajouter")?.trim() ?? "";
  const found = typed ? await suggest(typed, SUGGESTED) : [];
  return (
    <SelectionView
      {...kept}
      asked={asked}
      files={filesOfSelection(kept.cards.map(({ slug }) => slug))}
      documents={await documentSummaries([...told])}
      address={siteUrl() + selectionHref(kept.cards.map(({ slug }) => slug))}
      adding={{ typed, found: found.filter(({ kind }) => kind === "initiative") }}
    />
  );
}
