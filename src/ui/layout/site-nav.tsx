const PAGES = [
  { href: "/initiatives", label: "Initiatives" },
  { href: "/carte", label: "Carte" },
  { href: "/ptce", label: "Pôles" },
  { href: "/acteurs", label: "Acteurs" },
  { href: "/enseignements", label: "Enseignements" },
  { href: "/restitutions", label: "Restitutions" },
  { href: "/documents", label: "Publications" },
  { href: "/a-propos", label: "À propos" },
] as const;

/** The main pages; `path` is that of the open one, so that the menu says where one is. */
export function SiteNav({ path, vertical = false }: { path: string; vertical?: boolean }) {
  return (
    <nav aria-label="Navigation principale">
      <ul className={vertical ? "grid gap-1" : "flex flex-wrap gap-1"}>
        {PAGES.map(({ href, label }) => {
          const here = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
          return (
            <li key={href}>
              <a
                href={href}
                aria-current={here}
                className="block rounded-md px-2.5 py-2 text-sm font-semibold text-ink hover:bg-sand hover:text-sea-deep aria-[current]:text-brick aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
              >
                {label}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
