import Link from "next/link";
import { type Criteria, criteriaToQuery } from "#domain/criteria.ts";
import { type SearchAnswer, TABS } from "#domain/search-answer.ts";
import { formatNumber } from "#lib/text.ts";

/** The kinds of things found, each with its number; those of which there is none are left out. */
export function Tabs({
  base,
  criteria,
  tabs,
}: {
  base: string;
  criteria: Criteria;
  tabs: SearchAnswer["tabs"];
}) {
  const shown = TABS.filter(({ code }) => tabs[code] > 0 || code === criteria.tab || code === TABS[0].code);
  if (shown.length < 2) return null;
  return (
    <nav aria-label="Ce qui est trouvé" className="no-print">
      <ul className="tabs">
        {shown.map(({ code, label }) => (
          <li key={code}>
            <Link
              href={base + criteriaToQuery(criteria, { tab: code, page: 1, sort: null })}
              prefetch={false}
              aria-current={code === criteria.tab ? "page" : undefined}
              className="tab"
            >
              {label} <span className="text-ink-soft tabular-nums">{formatNumber(tabs[code])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
