/** A file that a page offers. */
export interface OfferedFile {
  href: string;
  label: string;
}

/** The files of what a page shows, folded: the browser opens it by itself. */
export function DownloadMenu({ title, files }: { title: string; files: readonly OfferedFile[] }) {
  return (
    <details className="download no-print">
      <summary className="link py-1 text-sm">{title}</summary>
      <ul className="card mt-2 grid gap-1 p-3 text-sm">
        {files.map(({ href, label }) => (
          <li key={href}>
            <a href={href} download="" className="link">
              {label}
            </a>
          </li>
        ))}
        <li className="text-ink-soft">
          <a href="/donnees" className="link">
            Ce que contient chaque fichier
          </a>
        </li>
      </ul>
    </details>
  );
}

/** The same at the foot of a page, and the feed of what it shows where there is one. */
export function PageDownload({
  feed,
  ...menu
}: {
  title: string;
  files: readonly OfferedFile[];
  feed?: string | null;
}) {
  return (
    <div className="page mt-8">
      <DownloadMenu {...menu} />
      {feed && (
        <p className="no-print mt-2 text-sm">
          <a href={feed} type="application/atom+xml" className="link inline-block py-1">
            Suivre les fiches nouvelles et modifiées par un flux Atom
          </a>
        </p>
      )}
    </div>
  );
}
