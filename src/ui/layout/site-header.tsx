import { KeptLink } from "../selection/keep-link.tsx";
import { Wordmark } from "./logo.tsx";
import { SiteNav } from "./site-nav.tsx";

/** Top of every page. The menu of small screens is a disclosure of the browser: it needs no script. */
export function SiteHeader({ path }: { path: string }) {
  return (
    <header className="border-b border-sand-line bg-paper">
      <div className="page relative flex items-center justify-between gap-x-2 gap-y-2 py-3 sm:gap-x-6 xl:flex-wrap">
        <a href="/" className="min-w-0 rounded-md no-underline">
          <Wordmark />
          <span className="sr-only">, accueil</span>
        </a>
        <div className="ml-auto hidden xl:block print:hidden">
          <SiteNav path={path} />
        </div>
        <div className="ml-auto xl:ml-0 print:hidden">
          <KeptLink />
        </div>
        <details className="group xl:hidden print:hidden">
          <summary className="button button-plain list-none px-2 sm:px-3">
            <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true" className="max-sm:hidden">
              <path d="M1 2h16M1 7h16M1 12h16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
            </svg>
            Menu
          </summary>
          <div className="card absolute right-4 z-[1100] mt-2 w-60 max-w-[calc(100%-2rem)] p-2">
            <SiteNav path={path} vertical />
          </div>
        </details>
      </div>
    </header>
  );
}
