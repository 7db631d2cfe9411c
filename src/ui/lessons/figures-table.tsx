import { type FigureCriteria, type FigureSort, figureQuery } from "#domain/lesson-criteria.ts";
import { measure } from "#domain/measures.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { Figure } from "#queries/figures.ts";
import { FIGURES, initiativeHref } from "../addresses.ts";
import { SourceLink } from "../source/source-link.tsx";
import { documentTitles } from "../source/titles.ts";
import { citation, labelText, sortLabel, valueText } from "./figure-text.ts";

interface Table {
  figures: readonly Figure[];
  criteria: FigureCriteria;
  documents: readonly DocumentSummary[];
  /** The site's own address, for citations. */
  site: string;
}

/**
 * The figures as a table whose heads sort it by the address. On a phone its rows are cards: the roles say what it stays.
 */
export function FiguresTable({ figures, criteria, documents, site }: Table) {
  const titles = documentTitles(documents);
  const hasSeveral = criteria.measures.length !== 1;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: rows that are shown as cards lose the roles of a table
    <table role="table" className="figures card">
      <caption className="px-4 pt-3 text-left text-sm text-ink-soft">
        Chiffres imprimés par les publications, un par ligne
        {hasSeveral && ", chaque grandeur à part"} ; triés par {sortLabel(criteria)}. Ils ne s'additionnent
        pas : années, périmètres et façons de compter diffèrent.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Ce qui est compté
          </th>
          <Head criteria={criteria} label="Valeur" sorts={["valeur", "valeur-croissante"]} />
          <Head criteria={criteria} label="Année" sorts={["annee", "annee-croissante"]} />
          <Head criteria={criteria} label="Initiative" sorts={["initiative", "initiative-inverse"]} />
          <th role="columnheader" scope="col">
            Source
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {figures.map((figure) => (
          <tr key={figure.key} role="row">
            <th role="rowheader" scope="row">
              {hasSeveral && (
                <span className="block text-xs font-normal text-ink-soft">
                  {measure(figure.measure).label}
                </span>
              )}
              <span className="block first-letter:uppercase">{unbroken(figure.label)}</span>
              <details className="text-sm font-normal">
                <summary className="link">
                  Phrase et citation<span className="sr-only"> : {labelText(figure)}</span>
                </summary>
                <blockquote className="mt-1 border-l-3 border-brick-line pl-3 wrap-anywhere">
                  {unbroken(figure.sentence)}
                </blockquote>
                <p className="mt-2 font-semibold">À copier :</p>
                <p className="rounded-md bg-sand p-2 select-all wrap-anywhere">
                  {citation(
                    figure,
                    documents.find(({ id }) => id === figure.passage.document),
                    site,
                  )}
                </p>
              </details>
            </th>
            <td role="cell" className="figures-value">
              {unbroken(valueText(figure))}
              {figure.isDoubtful && (
                <span className="block text-sm font-normal text-ochre">à vérifier dans la source</span>
              )}
            </td>
            <td role="cell" data-label="Année" className="whitespace-nowrap">
              {figure.year ?? <span className="text-ink-soft">non dite</span>}
            </td>
            <td role="cell" className="min-w-36 wrap-anywhere">
              {figure.initiatives.map(({ slug, name }, at) => (
                <span key={slug}>
                  {at > 0 && ", "}
                  <a href={initiativeHref(slug)}>{unbroken(name)}</a>
                </span>
              ))}
            </td>
            <td role="cell">
              <SourceLink passage={figure.passage} titles={titles} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

/** A head that sorts: by what it names, and the other way round where it does so already. */
function Head({
  criteria,
  label,
  sorts: [first, second],
}: {
  criteria: FigureCriteria;
  label: string;
  sorts: [FigureSort, FigureSort];
}) {
  const isDown = first !== "initiative";
  const current = criteria.sort === first ? first : criteria.sort === second ? second : null;
  const direction =
    current === null ? undefined : (current === first) === isDown ? "descending" : "ascending";
  const next = current === first ? second : first;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as in the table
    <th role="columnheader" scope="col" aria-sort={direction}>
      <a
        href={`${FIGURES}${figureQuery(criteria, { sort: next, page: 1 })}#tableau`}
        className="link whitespace-nowrap"
      >
        {label}
        <span aria-hidden="true">{direction ? (direction === "descending" ? " ↓" : " ↑") : " ↕"}</span>
      </a>
    </th>
  );
}
