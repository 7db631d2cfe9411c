import type { GlossaryEntry } from "#domain/glossary.ts";
import { count, truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { TermPlace } from "#queries/glossary.ts";
import { lineHref, termHref } from "../addresses.ts";
import { Breadcrumb, PageHeader } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { PlainText } from "../text/plain-text.tsx";

/** The terms that the publications explain. */
export function GlossaryView({
  total,
  shown,
  page,
  pageCount,
}: {
  total: number;
  shown: readonly GlossaryEntry[];
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

const nameOf = ({ term, aliases }: GlossaryEntry) =>
  capital(term) + (aliases.length > 0 ? ` (${aliases.join(", ")})` : "");
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
const plain = (text: string) => text.replace(/\*\*|^- /gm, "").replace(/\s+/g, " ");

/** A term: what each publication says it is, side by side, and where it is spoken of. */
export function TermView({
  entry,
  places,
  titles,
}: {
  entry: GlossaryEntry;
  places: readonly TermPlace[];
  titles: DocumentTitles;
}) {
  const { definitions, aliases, term } = entry;
  return (
    <>
      <div className="page pt-6">
        <Breadcrumb trail={[{ href: "/glossaire", label: "Le glossaire" }]} />
        <h1 className="mt-6 text-3xl">{unbroken(capital(term))}</h1>
        {aliases.length > 0 && <p className="mt-2 text-lg text-ink-soft">Aussi : {aliases.join(", ")}</p>}
      </div>
      <div className="page mt-6 grid gap-10">
        <section aria-labelledby="definitions">
          <h2 id="definitions" className="text-2xl">
            {definitions.length > 1 ? `${definitions.length} définitions` : "Sa définition"}
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
                    {unbroken(truncate(title, 110))}
                  </a>{" "}
                  <span className="text-sm text-ink-soft">{titles[passage.document]?.title}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
