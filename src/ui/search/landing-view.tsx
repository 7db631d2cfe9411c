import type { ReactNode } from "react";
import { type Criteria, criteriaToQuery, NO_CRITERIA } from "#domain/criteria.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import type { FacetValue } from "#domain/search-answer.ts";
import { count, formatNumber } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { Landing } from "#queries/landing.ts";
import { CardList } from "../initiative/card.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { RegionFigure } from "../map/region-figure.tsx";
import { EventCard } from "../restitution/event-card.tsx";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { documentTitles, shortTitles } from "../source/titles.ts";
import { PublicationText } from "../text/publication-text.tsx";
import { withoutDistance } from "./results.tsx";

/** How many of its profiles the page shows. */
export const LANDING_SHOWN = 6;

interface Subject {
  title: string;
  eyebrow: ReactNode;
  only: Partial<Criteria>;
  /** What it is in our own words, where no publication says it. */
  ours: string | null;
  /** « aucune ETTI », said where the publications name none. */
  none: string;
  /** What the map of the region is asked for: the initiatives of a theme there, or the department itself. */
  hrefOf: (department: string) => string;
}

/** What the publications say of one department, theme or structure type: its meaning, where it is, who does it. */
export function LandingView({
  subject,
  landing: { answer, definitions, events, resources },
  documents,
}: {
  subject: Subject;
  landing: Landing;
  documents: readonly DocumentSummary[];
}) {
  const { title, eyebrow, only, ours, none, hrefOf } = subject;
  const { total, facets } = answer;
  const query = criteriaToQuery({ ...NO_CRITERIA, ...only });
  const titles = documentTitles(documents);
  const departments = DEPARTMENTS.map(({ code, name }) => ({
    code,
    name,
    count: facets.departments.find(({ value }) => value === code)?.count ?? 0,
  }));
  return (
    <>
      <PageHeader
        title={title}
        eyebrow={eyebrow}
        trail={[{ href: "/initiatives", label: "Les initiatives" }]}
      />
      <div className="page mt-4 grid gap-12">
        <div className="grid items-start gap-8 md:grid-cols-[1fr_20rem]">
          <div className="grid gap-6">
            <Meaning definitions={definitions} ours={ours} titles={titles} />
            {total === 0 ? (
              <p className="text-lg">
                Il n'y a <strong>{none}</strong> dans ces publications.
              </p>
            ) : (
              <div className="grid gap-4">
                <p className="text-lg">
                  <strong>{count(total, "initiative")}</strong> dans{" "}
                  {count(facets.documents.length, "publication")}.
                </p>
                {!only.types && (
                  <Division name="Types de structure" only={only} field="types" values={facets.types} />
                )}
                {!only.themes && <Division name="Thèmes" only={only} field="themes" values={facets.themes} />}
              </div>
            )}
          </div>
          {departments.some((d) => d.count > 0) && (
            <figure>
              <RegionFigure departments={departments} hrefOf={hrefOf} current={only.departments ?? []} />
              <figcaption className="mt-2 text-sm text-ink-soft">
                Nombre d'initiatives par département.{" "}
                <a href={`/carte${query}`} className="link">
                  Les voir sur la carte
                </a>
              </figcaption>
            </figure>
          )}
        </div>
        {total > 0 && (
          <section aria-labelledby="fiches">
            <h2 id="fiches" className="mb-3 text-2xl">
              {total > LANDING_SHOWN ? "Les fiches les plus complètes" : "Les fiches"}
            </h2>
            <CardList
              cards={answer.results.slice(0, LANDING_SHOWN).map(withoutDistance)}
              titles={shortTitles(documents)}
            />
            <p className="mt-4">
              <a href={`/initiatives${query}`} className="button">
                {total > LANDING_SHOWN
                  ? `Voir les ${formatNumber(total)} initiatives et filtrer`
                  : "Filtrer ces initiatives"}
              </a>
            </p>
          </section>
        )}
        {(only.themes || only.departments) && total > 0 && (
          <section aria-labelledby="acteurs">
            <h2 id="acteurs" className="mb-2 text-2xl">
              Qui travaille avec qui
            </h2>
            <p className="max-w-text">
              Qui finance, porte, accompagne ou réunit ces initiatives : les organisations que nomment les
              publications, et un schéma de leurs liens.
            </p>
            <p className="mt-3">
              <a href={`/acteurs${query}`} className="button button-plain">
                Voir les acteurs et leurs liens
              </a>
            </p>
          </section>
        )}
        {events.length > 0 && (
          <section aria-labelledby="restitutions">
            <h2 id="restitutions" className="mb-3 text-2xl">
              Les restitutions qui en parlent
            </h2>
            <ul className="grid gap-4 md:grid-cols-3">
              {events.map((event) => (
                <li key={event.slug}>
                  <EventCard event={event} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {resources.length > 0 && <Resources resources={resources} titles={titles} />}
      </div>
    </>
  );
}

/** The definitions that publications give, each with its lines; ours, said to be ours, where they give none. */
function Meaning({
  definitions,
  ours,
  titles,
}: {
  definitions: Landing["definitions"];
  ours: string | null;
  titles: DocumentTitles;
}) {
  if (definitions.length === 0) {
    if (!ours) return null;
    return (
      <div className="max-w-text">
        <p className="text-lg">{unbroken(ours)}</p>
        <p className="mt-1 text-sm text-ink-soft">
          Définition de l'annuaire : les publications n'en donnent pas.
        </p>
      </div>
    );
  }
  return definitions.map(({ definition, family, attributedTo, passage }) => (
    <figure
      key={`${passage.document} ${passage.lineStart}`}
      className="max-w-text border-l-4 border-brick-line pl-4"
    >
      <blockquote className="prose">
        <PublicationText
          family={family}
          pageStarts={titles[passage.document]?.pageStarts ?? []}
          lines={definition.split("\n")}
          under={1}
        />
      </blockquote>
      <figcaption className="mt-2 text-sm text-ink-soft">
        {attributedTo ? `${unbroken(attributedTo)}, cité dans : ` : ""}
        {titles[passage.document]?.title} <SourceLink passage={passage} titles={titles} />
      </figcaption>
    </figure>
  ));
}

/** How the initiatives divide by another filter: each value with its number, and the way there. */
function Division({
  name,
  only,
  field,
  values,
}: {
  name: string;
  only: Partial<Criteria>;
  field: "types" | "themes";
  values: FacetValue[];
}) {
  const most = values.toSorted((a, b) => b.count - a.count).slice(0, 8);
  if (most.length === 0) return null;
  return (
    <section aria-label={name}>
      <h2 className="font-sans text-sm font-bold tracking-normal text-ink-soft">{name}</h2>
      <ul className="mt-1 flex flex-wrap gap-2">
        {most.map(({ value, label, count: n }) => (
          <li key={value} className="min-w-0">
            <a
              href={`/initiatives${criteriaToQuery({ ...NO_CRITERIA, ...only, [field]: [value] })}`}
              className="chip min-h-11"
            >
              {label}
              <span className="text-ink-soft tabular-nums">
                {formatNumber(n)}
                <span className="sr-only"> {n < 2 ? "initiative" : "initiatives"}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Resources({ resources, titles }: { resources: Landing["resources"]; titles: DocumentTitles }) {
  return (
    <section aria-labelledby="ressources">
      <h2 id="ressources" className="mb-3 text-2xl">
        Pour aller plus loin
      </h2>
      <ul className="grid max-w-text gap-3">
        {resources.map(({ title, publisher, year, url, passage }) => (
          <li key={`${passage.document} ${passage.lineStart} ${title}`} className="wrap-anywhere">
            {url ? <a href={url}>{unbroken(title)}</a> : unbroken(title)}
            {(publisher ?? year) && (
              <span className="text-ink-soft">, {[publisher, year].filter(Boolean).join(", ")}</span>
            )}{" "}
            <SourceLink passage={passage} titles={titles} />
          </li>
        ))}
      </ul>
    </section>
  );
}
