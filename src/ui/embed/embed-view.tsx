import { type Criteria, criteriaToQuery, type IgnoredParameter } from "#domain/criteria.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import { count } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { EMBED, EMBEDDED } from "../addresses.ts";
import { CopyButton, CopyScript } from "../copy/copy.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { activeFilters } from "../search/active-filters.tsx";
import { Filters } from "../search/filters.tsx";
import { IgnoredParameters } from "../search/notices.tsx";
import { SEARCH_FORM } from "../search/search-script.tsx";
import { withDocumentNames } from "../source/titles.ts";
import { codes } from "./codes.ts";
import { FrameFields } from "./frame-fields.tsx";
import { type FrameSettings, frameQuery } from "./frame-settings.ts";

interface Embed {
  criteria: Criteria;
  ignored: IgnoredParameter[];
  found: SearchAnswer;
  documents: readonly DocumentSummary[];
  settings: FrameSettings;
  site: string;
}

/** Choose what another site shows, see it as it will be, and copy the one line that shows it. */
export function EmbedView({ criteria, ignored, found, documents, settings, site }: Embed) {
  const facets = withDocumentNames(found.facets, documents);
  const active = activeFilters(criteria, facets, found.understood.place);
  const filters = active.map(({ label }) => label).join(", ");
  const query = new URLSearchParams([
    ...new URLSearchParams(criteriaToQuery(criteria, { page: 1, view: "liste" })),
    ...frameQuery(settings),
  ]).toString();
  const title = `Initiatives inclusives en Hauts-de-France${filters && ` : ${filters}`}`;
  const { height } = settings;
  const lines = codes({ site, query, title, height });
  return (
    <>
      <PageHeader
        title="Montrer ces initiatives sur votre site"
        trail={[{ href: "/carte", label: "La carte" }]}
        lead="Une ligne à coller dans une page : la liste ou la carte suit les publications sans que vous ayez à y revenir. Ni cookie, ni suivi de qui la lit."
      />
      <div className="page mt-4 grid items-start gap-8 lg:grid-cols-2">
        <div className="grid gap-6">
          <IgnoredParameters ignored={ignored} />
          <form
            id={SEARCH_FORM}
            action={EMBED}
            method="get"
            autoComplete="off"
            className="card grid gap-4 p-5"
          >
            <div>
              <label htmlFor="q" className="text-sm font-bold">
                Ce que cherchent vos visiteurs (facultatif)
              </label>
              <input id="q" name="q" defaultValue={criteria.q} className="field mt-1" />
            </div>
            <FrameFields settings={settings} />
            <Filters facets={facets} active={active.length} folded />
            <button type="submit" className="button w-fit">
              Voir le résultat
            </button>
          </form>
          <section aria-labelledby="code">
            <h2 id="code" className="text-2xl">
              La ligne à copier
            </h2>
            <p className="mt-2 text-sm text-ink-soft">
              {count(found.total, "initiative")}
              {filters && ` : ${filters}`}
            </p>
            {lines.map(({ id, name, what, code }) => (
              <div key={id} className="mt-4">
                <h3 className="text-lg">{name}</h3>
                <p className="text-sm text-ink-soft">{what}</p>
                <pre className="card mt-2 p-4 text-sm whitespace-pre-wrap wrap-anywhere">
                  <code id={id}>{code}</code>
                </pre>
                <div className="mt-2">
                  <CopyButton of={id}>{`Copier : ${name.toLowerCase()}`}</CopyButton>
                </div>
              </div>
            ))}
          </section>
        </div>
        <section aria-labelledby="apercu">
          <h2 id="apercu" className="text-2xl">
            L'aperçu
          </h2>
          <iframe
            src={`${EMBEDDED}?${query}`}
            title={title}
            loading="lazy"
            height={height}
            className="card mt-3 w-full"
          />
        </section>
      </div>
      <CopyScript />
    </>
  );
}
