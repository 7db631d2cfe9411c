import type { Told } from "#domain/definition.ts";
import { type GlossaryEntry, isSpelledOut, MOST_PLACES } from "#domain/glossary.ts";
import { sentenceCase, spellingsOf } from "#domain/reading/sentence-case.ts";
import { STRUCTURE_DEFINITIONS } from "#domain/structure-definitions.ts";
import { structureType } from "#domain/structure-types.ts";
import { comparable, count, truncate } from "#lib/text.ts";
import { capitalised, unbroken } from "#lib/typography.ts";
import type { TermPlace } from "#queries/glossary.ts";
import { lineHref, structureHref, termHref } from "../addresses.ts";
import { Breadcrumb, PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { PlainText } from "../text/plain-text.tsx";

/** The terms that the publications explain. */
export function GlossaryView({
  total,
  shown,
  told,
  page,
  pageCount,
}: {
  total: number;
  shown: readonly GlossaryEntry[];
  /** What terms that are only spelled out are. */
  told: ReadonlyMap<string, Told>;
  page: number;
  pageCount: number;
}) {
  return (
    <>
      <PageHeader
        title="Le glossaire"
        lead="Les mots et les sigles que les publications expliquent, avec toutes leurs définitions et qui les donne."
      >
        <p className="mt-4">{count(total, "terme")}.</p>
      </PageHeader>
      <dl className="page mt-4 grid items-start gap-4 md:grid-cols-2">
        {shown.map((entry) => (
          <div key={entry.slug} id={entry.slug} className="card p-5">
            <dt className="text-lg font-bold">
              <a href={termHref(entry.slug)} className="link">
                {unbroken(nameOf(entry))}
              </a>
            </dt>
            <dd className="mt-1">
              {unbroken(plain(entry.definitions[0]?.definition ?? ""))}
              {told.has(entry.slug) && (
                <span className="mt-1 block text-sm text-ink-soft">
                  {unbroken(truncate(plain(told.get(entry.slug)?.text ?? ""), LONGEST_TOLD))}
                </span>
              )}
              {entry.definitions.length > 1 && (
                <span className="block text-sm text-ink-soft">
                  {count(entry.definitions.length, "définition")} côte à côte
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Pagination page={page} pageCount={pageCount} href={(n) => `/glossaire?page=${n}`} />
    </>
  );
}

const LONGEST_TOLD = 260;

/** With its other names, but for the one that the definition under it says. */
function nameOf({ term, aliases, definitions: [first] }: GlossaryEntry): string {
  const others = aliases.filter((alias) => comparable(alias) !== comparable(first?.definition ?? ""));
  return capitalised(term) + (others.length > 0 ? ` (${others.join(", ")})` : "");
}
const plain = (text: string) => text.replace(/\*\*|^- /gm, "").replace(/\s+/g, " ");

function titleOf(definitions: GlossaryEntry["definitions"]): string {
  if (definitions.length > 1) return `${definitions.length} définitions`;
  return definitions.every(isSpelledOut) ? "Ce que disent ses lettres" : "Sa définition";
}

/** A term: what each publication says it is, side by side, and where it is spoken of. */
export function TermView({
  entry,
  told,
  places,
  titles,
}: {
  entry: GlossaryEntry;
  /** What it is, where its definitions only spell it out. */
  told: Told | undefined;
  places: readonly TermPlace[];
  titles: DocumentTitles;
}) {
  const { definitions, aliases, term } = entry;
  // Titles that shout are sentences, with the acronyms that others have.
  const spellings = spellingsOf(places.map(({ title }) => `: ${title}`));
  const shown = (title: string) => capitalised(sentenceCase(title, spellings));
  const type = definitions.every(isSpelledOut) ? structureType(term) : undefined;
  return (
    <>
      <div className="page pt-6">
        <Breadcrumb trail={[{ href: "/glossaire", label: "Le glossaire" }]} />
        <h1 className="mt-6 text-3xl">{unbroken(capitalised(term))}</h1>
        {aliases.length > 0 && <p className="mt-2 text-lg text-ink-soft">Aussi : {aliases.join(", ")}</p>}
      </div>
      <div className="page mt-6 grid gap-10">
        {told && (
          <section aria-labelledby="dit">
            <h2 id="dit" className="text-2xl">
              Ce que c'est
            </h2>
            <figure className="card mt-3 max-w-text p-5">
              <blockquote className="prose">
                <PlainText lines={told.text.replace(/\*\*/g, "").split("\n")} />
              </blockquote>
              <figcaption className="mt-3 text-sm text-ink-soft">
                {titles[told.passage.document]?.title} <SourceLink passage={told.passage} titles={titles} />
              </figcaption>
            </figure>
          </section>
        )}
        {!told && type && (
          <section aria-labelledby="dit">
            <h2 id="dit" className="text-2xl">
              Ce que c'est, dans nos mots
            </h2>
            <p className="mt-3 max-w-text">
              {STRUCTURE_DEFINITIONS[type.code].text}{" "}
              <a href={structureHref(type.code)} className="link">
                Les initiatives de ce type
              </a>
            </p>
          </section>
        )}
        <section aria-labelledby="definitions">
          <h2 id="definitions" className="text-2xl">
            {titleOf(definitions)}
          </h2>
          <div className="mt-3 grid items-start gap-4 md:grid-cols-2">
            {definitions.map(({ definition, attributedTo, passage }) => (
              <figure key={`${passage.document} ${passage.lineStart}`} className="card p-5">
                <blockquote className="prose">
                  <PlainText lines={definition.replace(/\*\*/g, "").split("\n")} />
                </blockquote>
                <figcaption className="mt-3 text-sm text-ink-soft">
                  {attributedTo && <>D'après {unbroken(attributedTo)}. </>}
                  {titles[passage.document]?.title} <SourceLink passage={passage} titles={titles} />
                </figcaption>
              </figure>
            ))}
          </div>
        </section>
        {places.length > 0 && (
          <section aria-labelledby="parle">
            <h2 id="parle" className="text-2xl">
              Où l'on en parle
            </h2>
            <ul className="mt-3 grid gap-1">
              {places.map(({ title, passage }) => (
                <li key={`${passage.document} ${passage.lineStart} ${title}`}>
                  <a href={lineHref(passage)} className="link">
                    {unbroken(truncate(shown(title), 110))}
                  </a>{" "}
                  <span className="text-sm text-ink-soft">{titles[passage.document]?.title}</span>
                </li>
              ))}
            </ul>
            {places.length >= MOST_PLACES && (
              <p className="mt-2 text-sm text-ink-soft">Les {MOST_PLACES} premières parties seulement.</p>
            )}
          </section>
        )}
      </div>
    </>
  );
}
