import Link from "next/link";
import { type Criteria, criteriaToQuery } from "#domain/criteria.ts";
import { type SearchAnswer, TABS, type WayOn } from "#domain/search-answer.ts";
import { THEMES } from "#domain/themes.ts";
import { formatNumber } from "#lib/text.ts";

const THEMES_TO_TRY = THEMES.slice(0, 8);

/** What the same search finds elsewhere. */
function otherTabs(criteria: Criteria, tabs: SearchAnswer["tabs"]): WayOn[] {
  return TABS.filter(({ code }) => code !== criteria.tab && tabs[code] > 0).map(({ code, label }) => ({
    kind: "tab",
    label,
    count: tabs[code],
    change: { tab: code },
  }));
}

/** Where to go from no results, or few: what would find more, with what it would find. */
export function WaysOn({
  base,
  criteria,
  waysOn: proposed,
  tabs,
  isEmpty,
}: {
  base: string;
  criteria: Criteria;
  waysOn: readonly WayOn[];
  tabs: SearchAnswer["tabs"];
  isEmpty: boolean;
}) {
  const hasTabs = proposed.some(({ kind }) => kind === "tab");
  const waysOn = isEmpty && !hasTabs ? [...proposed, ...otherTabs(criteria, tabs)] : proposed;
  if (!isEmpty && waysOn.length === 0) return null;
  const start = waysOn.length > 0 ? [] : THEMES_TO_TRY;
  return (
    <section aria-labelledby="pistes" className="no-print rounded-lg border border-sand-line bg-sand p-5">
      <h3 id="pistes" className="text-lg">
        {waysOn.length > 0 ? "Pour en trouver d'autres" : "Partez d'un thème"}
      </h3>
      <ul className="mt-3 flex flex-wrap gap-2">
        {waysOn.map(({ kind, label, count, change }) => (
          <li key={`${kind} ${label}`} className="min-w-0">
            <Link
              href={base + criteriaToQuery(criteria, { ...change, page: 1 })}
              prefetch={false}
              className="chip min-h-11"
            >
              <span className="min-w-0 first-letter:uppercase">{label}</span>
              <span className="text-ink-soft tabular-nums">
                {formatNumber(count)}
                <span className="sr-only"> {count < 2 ? "résultat" : "résultats"}</span>
              </span>
            </Link>
          </li>
        ))}
        {start.map(({ slug, label }) => (
          <li key={slug}>
            <Link href={`${base}?theme=${slug}`} prefetch={false} className="chip min-h-11">
              {label}
            </Link>
          </li>
        ))}
      </ul>
      {isEmpty && (
        <p className="mt-3 text-sm">
          Ou{" "}
          <Link href={base} prefetch={false} className="link">
            voyez toutes les initiatives
          </Link>
          .
        </p>
      )}
    </section>
  );
}
