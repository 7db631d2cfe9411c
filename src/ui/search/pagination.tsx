import { shownPages } from "./shown-pages.ts";

interface Pages {
  page: number;
  pageCount: number;
  href: (page: number) => string;
  /** What is paged, where a page has several such lists. */
  label?: string;
}

export function Pagination({ page, pageCount, href, label = "Pages de résultats" }: Pages) {
  if (pageCount < 2) return null;
  return (
    <nav aria-label={label} data-keeps-view="" className="no-print">
      <ul className="flex flex-wrap items-center justify-center gap-2">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev" className="chip">
              <span aria-hidden="true">‹</span> Précédente
            </a>
          </li>
        )}
        {shownPages(page, pageCount).map((p, i) =>
          p === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap is nothing but its place
            <li key={`gap-${i}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={p}>
              <a
                href={href(p)}
                aria-label={`Page ${p}`}
                aria-current={p === page ? "page" : undefined}
                className="chip aria-[current]:border-sea aria-[current]:bg-sea aria-[current]:text-on-fill"
              >
                {p}
              </a>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <a href={href(page + 1)} rel="next" className="chip">
              Suivante <span aria-hidden="true">›</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
