import {
  capital,
  isShouted,
  type Spellings,
  sentenceCase,
  spellingsOf,
} from "#domain/reading/sentence-case.ts";
import { resourceKindLabel } from "#domain/resource-kinds.ts";
import { heldCalled, type ListedResource } from "#domain/resources.ts";
import { THEMES } from "#domain/themes.ts";
import { listed, truncate, words } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { HeldPublication } from "#queries/held-publications.ts";
import { readerHref, searchHref, toldHref } from "../addresses.ts";
import { FilteredList, type ListPage } from "../filtered-list.tsx";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";

const THEME_LABELS = new Map<string, string>(THEMES.map(({ slug, label }) => [slug, label]));

/** The guides, studies, sites and laws that the publications recommend. */
export function ResourcesView({
  list,
  titles,
  held,
}: {
  list: ListPage<ListedResource>;
  titles: DocumentTitles;
  /** The publications that can be read here. */
  held: readonly HeldPublication[];
}) {
  // A part whose title shouts is named as a sentence, with the acronyms that the resources have.
  const spellings = spellingsOf(list.all.map(({ title }) => `: ${title}`));
  return (
    <FilteredList
      list={list}
      title="Les ressources"
      lead="Guides, études, sites et lois que les publications recommandent pour aller plus loin, chacun une fois, avec la partie qui le recommande."
      path="/ressources"
      counted={["ressource", "ressources"]}
    >
      <ul className="card divide-y divide-sand-deep">
        {list.shown.map((resource) => (
          <li key={`${resource.title} ${resource.urls[0] ?? ""}`} className="px-4 py-4">
            <OneResource {...{ resource, titles, spellings }} here={heldCalled(held, resource.title)} />
          </li>
        ))}
      </ul>
    </FilteredList>
  );
}

function OneResource({
  resource,
  titles,
  spellings,
  here,
}: {
  resource: ListedResource;
  /** The publication of the directory that it is. */
  here: HeldPublication | null;
  titles: DocumentTitles;
  spellings: Spellings;
}) {
  const { kind, publishers, year, urls, themes, recommendations } = resource;
  const title = titleOf(resource.title, spellings);
  const publisher = publishers.join(", ");
  const facts = [
    kind && resourceKindLabel(kind),
    publisher,
    year,
    ...themes.slice(0, 3).map((slug) => THEME_LABELS.get(slug)),
  ].filter(Boolean);
  return (
    <article>
      <h2 className="text-lg">{unbroken(truncate(title.replace(/^https?:\/\/(?:www\.)?|\/$/g, ""), 200))}</h2>
      {facts.length > 0 && <p className="text-sm text-ink-soft">{unbroken(facts.join(" · "))}</p>}
      <p className="text-sm">
        {here && (
          <a href={readerHref(here.id, here.event)} className="link mr-4 inline-block py-1">
            Lire cette publication ici<span className="sr-only"> : {unbroken(title)}</span>
          </a>
        )}
        {urls.map((url) => (
          <a key={url} href={url} rel="external" className="link mr-4 inline-block py-1">
            {truncate(url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ""), 70)}
          </a>
        ))}
        {urls.length === 0 && !here && (
          <>
            Aucune adresse n'est imprimée :{" "}
            <a
              href={searchHref([title, publisher].filter(Boolean).join(" "))}
              rel="external nofollow"
              className="link"
            >
              chercher ce titre<span className="sr-only"> : {unbroken(title)}</span>
            </a>
          </>
        )}
      </p>
      <ul className="mt-1 text-sm text-ink-soft">
        {recommendations.map(({ passage, section, event, by, speakers }) => (
          <li key={`${passage.document} ${passage.lineStart}`}>
            Recommandée par {unbroken(by)}
            {speakers.length > 0 && ` (avec ${listed(speakers)})`} dans : {titles[passage.document]?.title},{" "}
            <a href={toldHref(section && { ...section, event }, passage)} className="link">
              {unbroken(truncate(capital(sentenceCase(section?.title ?? "le texte", spellings)), 90))}
            </a>{" "}
            <SourceLink passage={passage} titles={titles} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** A title that shouts is made a sentence of; an acronym beside a word is none, an address stays as it is. */
function titleOf(title: string, spellings: Spellings): string {
  if (/^https?:/i.test(title)) return title;
  return capital(isShouted(title) && words(title).length > 2 ? sentenceCase(title, spellings) : title);
}
