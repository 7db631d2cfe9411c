"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const PAGES = [
  { href: "/initiatives", label: "Initiatives" },
  { href: "/carte", label: "Carte" },
  { href: "/ptce", label: "Pôles" },
  { href: "/restitutions", label: "Restitutions" },
  { href: "/documents", label: "Publications" },
  { href: "/qualite", label: "Qualité" },
  { href: "/a-propos", label: "À propos" },
] as const;

/** The main pages; it reads the address to say which one is open, on the server too. */
export function SiteNav({ vertical = false }: { vertical?: boolean }) {
  const path = usePathname();
  return (
    <nav aria-label="Navigation principale">
      <ul className={vertical ? "grid gap-1" : "flex flex-wrap gap-1"}>
        {PAGES.map(({ href, label }) => {
          const here = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
          return (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                aria-current={here}
                className="block rounded-md px-3 py-2 text-sm font-semibold text-ink hover:bg-sand hover:text-sea-deep aria-[current]:text-brick aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
