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
