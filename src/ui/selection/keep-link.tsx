import { selectionHref } from "../addresses.ts";

/** The mark of what is kept. */
function Bookmark() {
  return (
    <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true" className="bookmark shrink-0">
      <path d="M2 1.5h10v13l-5-3.6-5 3.6z" stroke="currentColor" strokeWidth="1.7" strokeLinejoin="round" />
    </svg>
  );
}

/** « Garder »: without a script a link to a selection of this one; with it, a switch that the browser remembers. */
export function KeepLink({ slug, name, className }: { slug: string; name: string; className: string }) {
  return (
    <a
      href={selectionHref([slug])}
      data-keep={slug}
      className={`keep no-print ${className}`}
      suppressHydrationWarning
    >
      <Bookmark />
      <span className="keep-off">Garder</span>
      <span className="keep-on">Gardée</span>
      <span className="sr-only"> : {name}</span>
    </a>
  );
}

/** The way to the selection, and how many it holds: in the head of every page. */
export function KeptLink() {
  return (
    <a href="/selection" data-kept="" aria-label="Sélection" className="kept" suppressHydrationWarning>
      <Bookmark />
      <span className="hidden sm:inline">Sélection</span>
    </a>
  );
}
