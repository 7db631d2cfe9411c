import { OwnScript } from "../own-script.tsx";

export interface ContentsEntry {
  anchor: string;
  label: string;
}

/** The way through a long profile. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  if (entries.length < 4) return null;
  return (
    <nav aria-label="Sur cette page" className="toc no-print">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 border-y border-sand-line py-3 text-sm lg:grid">
        {entries.map(({ anchor, label }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says in the table of contents which part is being read. */
function followReading() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".toc a")];
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  const top = () => {
    const past = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const read = past.at(-1);
    for (const link of links) {
      if (read && link.hash === `#${read.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      top();
    });
  };
  addEventListener("scroll", later, { passive: true });
  top();
}

/** Stands after the parts that the contents name. */
export function FollowReading() {
  return <OwnScript run={followReading} />;
}
