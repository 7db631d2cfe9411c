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
import { APPEARANCE, type Appearance } from "./appearance.ts";
import { HEIGHT } from "./height.ts";

interface Embed {
  criteria: Criteria;
  ignored: IgnoredParameter[];
  found: SearchAnswer;
  documents: readonly DocumentSummary[];
  height: number;
  appearance: Appearance;
  site: string;
}

/** Choose what another site shows, see it as it will be, and copy the one line that shows it. */
export function EmbedView({ criteria, ignored, found, documents, height, appearance, site }: Embed) {
  const facets = withDocumentNames(found.facets, documents);
  const active = activeFilters(criteria, facets, found.understood.place);
  const query = criteriaToQuery(criteria, { page: 1 });
  const shown = appearance.value && `${query ? "&" : "?"}${APPEARANCE.name}=${appearance.value}`;
  const path = EMBEDDED + query + shown;
  const title = `Initiatives inclusives en Hauts-de-France${active.length > 0 ? ` : ${active.map(({ label }) => label).join(", ")}` : ""}`;
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const code = `<iframe src="${attribute(site + path)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  return (
    <>
      <PageHeader
        title="Montrer ces initiatives sur votre site"
        trail={[{ href: "/carte", label: "La carte" }]}
        lead="Une ligne à coller dans une page : la liste ou la carte suit les publications sans que vous ayez à y revenir. Ni cookie, ni script, ni suivi de qui la lit."
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
            <fieldset className="flex flex-wrap gap-x-6">
              <legend className="text-sm font-bold">À montrer</legend>
              {[
                ["liste", "La liste"],
                ["carte", "La carte et la liste"],
              ].map(([value, label]) => (
                <label key={value} className="flex min-h-11 items-center gap-2">
                  <input
                    type="radio"
                    name="vue"
                    value={value}
                    defaultChecked={criteria.view === value}
                    className="size-4"
                  />
                  {label}
                </label>
              ))}
            </fieldset>
            <fieldset className="flex flex-wrap gap-x-6">
              <legend className="text-sm font-bold">Apparence</legend>
              {APPEARANCE.choices.map(({ value, label }) => (
                <label key={value} className="flex min-h-11 items-center gap-2">
                  <input
                    type="radio"
                    name={APPEARANCE.name}
                    value={value}
                    defaultChecked={appearance.value === value}
                    className="size-4"
                  />
                  {label}
                </label>
              ))}
            </fieldset>
            <div>
              <label htmlFor="hauteur" className="text-sm font-bold">
                Hauteur, de {HEIGHT.least} à {HEIGHT.most} pixels
              </label>
              <input
                id="hauteur"
                name={HEIGHT.name}
                type="number"
                min={HEIGHT.least}
                max={HEIGHT.most}
                step={10}
                defaultValue={height}
                className="field mt-1 w-32"
              />
            </div>
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
              {active.length > 0 && ` : ${active.map(({ label }) => label).join(", ")}`}
            </p>
            <pre className="card mt-2 p-4 text-sm whitespace-pre-wrap wrap-anywhere">
              <code id="ligne">{code}</code>
            </pre>
            <div className="mt-2">
              <CopyButton of="ligne">Copier la ligne</CopyButton>
            </div>
          </section>
        </div>
        <section aria-labelledby="apercu">
          <h2 id="apercu" className="text-2xl">
            L'aperçu
          </h2>
          <iframe src={path} title={title} loading="lazy" height={height} className="card mt-3 w-full" />
        </section>
      </div>
      <CopyScript />
    </>
  );
}
