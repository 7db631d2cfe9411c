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

/** The same at the foot of a page. */
export function PageDownload(props: { title: string; files: readonly OfferedFile[] }) {
  return (
    <div className="page mt-8">
      <DownloadMenu {...props} />
    </div>
  );
}
