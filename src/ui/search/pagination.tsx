import Link from "next/link";
import { shownPages } from "./shown-pages.ts";

interface Pages {
  page: number;
  pageCount: number;
  href: (page: number) => string;
}

export function Pagination({ page, pageCount, href }: Pages) {
  if (pageCount < 2) return null;
  return (
    <nav aria-label="Pages de résultats" className="no-print">
      <ul className="flex flex-wrap items-center justify-center gap-2">
        {page > 1 && (
          <li>
            <Link href={href(page - 1)} prefetch={false} rel="prev" className="chip">
              <span aria-hidden="true">‹</span> Précédente
            </Link>
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
              <Link
                href={href(p)}
                prefetch={false}
                aria-label={`Page ${p}`}
                aria-current={p === page ? "page" : undefined}
                className="chip aria-[current]:border-sea aria-[current]:bg-sea aria-[current]:text-white"
              >
                {p}
              </Link>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <Link href={href(page + 1)} prefetch={false} rel="next" className="chip">
              Suivante <span aria-hidden="true">›</span>
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
