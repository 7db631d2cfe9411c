import type { ReactNode } from "react";
import { unbroken } from "#lib/typography.ts";

export interface Crumb {
  href: string;
  label: string;
}

/** Where a page stands, from the home page down; the page itself is the title below, not a crumb. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav aria-label="Fil d'Ariane" className="no-print text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {[{ href: "/", label: "Accueil" }, ...trail].map(({ href, label }, i) => (
          <li key={href} className="flex min-w-0 gap-x-2">
            {i > 0 && (
              <span aria-hidden="true" className="text-line">
                ›
              </span>
            )}
            <a href={href} className="link inline-flex min-h-6 min-w-0 items-center wrap-anywhere">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Breadcrumb, the page's one h1, and what introduces it. */
export function PageHeader({
  title,
  trail = [],
  eyebrow,
  lead,
  children,
}: {
  title: string;
  trail?: readonly Crumb[];
  eyebrow?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="page pt-6 pb-2">
      <Breadcrumb trail={trail} />
      {eyebrow && <p className="eyebrow mt-6">{eyebrow}</p>}
      <h1 className={`${eyebrow ? "mt-1" : "mt-6"} max-w-4xl text-3xl first-letter:uppercase`}>
        {unbroken(title)}
      </h1>
      {lead && <p className="mt-4 max-w-text text-lg text-ink-soft">{lead}</p>}
      {children}
    </div>
  );
}
