import { minutesOf, openingOf } from "#domain/reading/places.ts";
import { type ThemeSlug, theme } from "#domain/themes.ts";
import { count } from "#lib/text.ts";
import { french, unbroken } from "#lib/typography.ts";
import type { LinkedPublication } from "#queries/reading.ts";
import {
  changesHref,
  documentHref,
  initiativeHref,
  insideHref,
  paperHref,
  themeHref,
  wholeHref,
} from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Notice } from "../search/notices.tsx";
import { SourceLink } from "../source/source-link.tsx";
import { documentName, documentTitles } from "../source/titles.ts";
import { initiativesOf, makersOf, numbersOf, occasionOf, speakersOf } from "./cover-facts.ts";
import { Front } from "./front.tsx";
import { pageLinks } from "./linker.ts";
import { baseOf, chaptersOf, hrefOfPart, nameOf, trailOf, wholeName } from "./publication.ts";

/** Themes that a cover names. */
const MOST_THEMES = 6;

/** The cover of a publication: what it is, who speaks, about what, how long it is, and the way to each of its parts. */
export function CoverView({
  publication,
  themes,
}: {
  publication: LinkedPublication;
  /** Of what it tells, the most told first. */
  themes: readonly ThemeSlug[];
}) {
  const { document, event, reading, withdrawnSince } = publication;
  const { parts, front } = reading;
  const base = baseOf(publication);
  const [first] = parts;
  const told = initiativesOf(publication);
  const speakers = speakersOf(parts);
  const links = pageLinks(front, publication);
  const makers = makersOf(publication);
  const opening = openingOf(reading);
  return (
    <>
      <PageHeader
        title={nameOf(publication)}
        eyebrow={occasionOf(publication)}
        lead={event ? null : document.subtitle}
        trail={trailOf(publication)}
      >
        <p className="mt-4 max-w-text text-ink-soft">
          {makers && `${makers}. `}Raconté dans :{" "}
          <a href={documentHref(document.id)}>{documentName(document)}</a>.
        </p>
        <ul aria-label="En chiffres" className="mt-4 flex flex-wrap gap-2">
          {numbersOf(parts, told.filter(({ isTold }) => isTold).length).map((number) => (
            <li key={number} className="chip">
              {number}
            </li>
          ))}
        </ul>
        <p className="no-print mt-5 flex flex-wrap gap-3">
          {first && (
            <a href={hrefOfPart(publication, first)} className="button">
              Commencer la lecture
            </a>
          )}
          <a href={wholeHref(base)} className="button button-plain">
            {wholeName(publication)}
          </a>
          <a href={`${base}/livre.epub`} className="button button-plain">
            EPUB
          </a>
          <a href={paperHref(base)} className="button button-plain">
            À imprimer
          </a>
        </p>
      </PageHeader>
      <div className="page mt-6 grid gap-8">
        {opening && (
          <blockquote className="max-w-text border-l-4 border-sea-line pl-4 text-lg">
            {french(opening.text)}{" "}
            <SourceLink passage={{ document: document.id, ...opening }} titles={documentTitles([document])} />
          </blockquote>
        )}
        {themes.length > 0 && (
          <p>
            On y parle de :{" "}
            {themes.slice(0, MOST_THEMES).map((slug, at) => (
              <span key={slug}>
                {at > 0 && ", "}
                <a href={themeHref(slug)} className="link">
                  {theme(slug)?.label ?? slug}
                </a>
              </span>
            ))}
            {themes.length > MOST_THEMES &&
              ` et ${count(themes.length - MOST_THEMES, "autre thème", "autres thèmes")}`}
          </p>
        )}
        {withdrawnSince && <Notice>Cette publication a quitté l'annuaire ; son texte reste lisible.</Notice>}
        {publication.editionCount > 0 && (
          <Notice>
            Une nouvelle édition a remplacé le texte d'avant :{" "}
            <a href={changesHref(base)} className="link">
              ce qui a changé, partie par partie
            </a>
            .
          </Notice>
        )}
        <InsideForm base={base} q="" />
        <section aria-labelledby="parties">
          <h2 id="parties" className="text-2xl">
            Les parties
          </h2>
          {chaptersOf(parts).map(({ group, parts: those }) => (
            <div key={those[0]?.id} className="mt-3">
              {group && <h3 className="text-lg">{unbroken(group)}</h3>}
              <ol className="card mt-2 divide-y divide-sand-deep">
                {those.map((part) => (
                  <li key={part.id} className="relative px-4 py-3 hover:bg-sea-tint">
                    {part.label && <p className="eyebrow">{part.label}</p>}
                    <p className="font-semibold">
                      <a
                        href={hrefOfPart(publication, part)}
                        className="text-ink no-underline after:absolute after:inset-0 hover:underline"
                      >
                        {unbroken(part.title)}
                      </a>
                    </p>
                    <p className="text-sm text-ink-soft">
                      {[
                        count(minutesOf(part.wordCount), "minute"),
                        ...part.speakers.map(({ name }) => name),
                      ].join(" · ")}
                    </p>
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </section>
        {speakers.length > 0 && (
          <section aria-labelledby="paroles">
            <h2 id="paroles" className="text-2xl">
              Qui y parle
            </h2>
            <ul className="mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-2">
              {speakers.map(({ speaker, part }) => (
                <li key={speaker.name}>
                  <a
                    href={`${hrefOfPart(publication, part)}#L${speaker.lineStart}`}
                    className="link font-semibold"
                  >
                    {speaker.name}
                  </a>
                  {(speaker.role ?? speaker.organisation) && (
                    <span className="text-sm text-ink-soft">
                      , {unbroken([speaker.role, speaker.organisation].filter(Boolean).join(", "))}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {told.length > 0 && (
          <section aria-labelledby="initiatives">
            <h2 id="initiatives" className="text-2xl">
              Les initiatives dont il est question
            </h2>
            <ul className="mt-3 flex flex-wrap gap-2">
              {told.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={initiativeHref(slug)} className="chip">
                    {unbroken(name)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Front sections={front} publication={publication} links={links} />
      </div>
    </>
  );
}

/** Looks for words in one publication; works without a script. */
export function InsideForm({ base, q }: { base: string; q: string }) {
  return (
    <search className="no-print block">
      <form action={insideHref(base)} method="get" className="flex max-w-text gap-2">
        <label htmlFor="dedans" className="sr-only">
          Chercher dans cette publication
        </label>
        <input
          id="dedans"
          name="q"
          type="search"
          defaultValue={q}
          className="field"
          placeholder="Un mot, un nom"
        />
        <button type="submit" className="button button-plain">
          Chercher
        </button>
      </form>
    </search>
  );
}
