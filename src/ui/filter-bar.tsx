import type { Choice } from "#domain/facet-filter.ts";
import { formatNumber } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";

/** The filters of a list, folded where none is on; works without a script. */
export function FilterBar({
  action,
  facets,
}: {
  action: string;
  facets: readonly { name: string; label: string; choices: readonly Choice[] }[];
}) {
  const shown = facets.filter(
    ({ choices }) => choices.length > 1 || choices.some(({ isChosen }) => isChosen),
  );
  if (shown.length === 0) return null;
  const chosen = shown.flatMap(({ choices }) => choices.filter(({ isChosen }) => isChosen));
  return (
    <details className="card no-print p-4" open={chosen.length > 0}>
      <summary className="font-bold">
        Filtrer{chosen.length > 0 && ` (${chosen.map(({ label }) => unbroken(label)).join(", ")})`}
      </summary>
      <form method="get" action={action} className="mt-3">
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
          {shown.map(({ name, label, choices }) => (
            <fieldset key={name} className="min-w-0">
              <legend className="mb-1 font-bold">{label}</legend>
              <ul className="max-h-72 overflow-y-auto">
                {choices.map(({ value, label: words, count, isChosen }) => (
                  <li key={value}>
                    <label className="flex min-h-11 cursor-pointer items-start gap-2 py-2 text-sm lg:min-h-8 lg:py-1">
                      <input
                        type="checkbox"
                        name={name}
                        value={value}
                        defaultChecked={isChosen}
                        className="mt-1 size-4 shrink-0"
                      />
                      <span className="min-w-0 grow">{unbroken(words)}</span>
                      <span className="text-ink-soft tabular-nums">{formatNumber(count)}</span>
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          ))}
        </div>
        <p className="mt-4 flex flex-wrap items-center gap-4">
          <button type="submit" className="button">
            Appliquer les filtres
          </button>
          {chosen.length > 0 && (
            <a href={action} className="link">
              Tout montrer
            </a>
          )}
        </p>
      </form>
    </details>
  );
}
