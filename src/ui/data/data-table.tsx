/** A table that scrolls by itself where it is too wide; the first cell of each row names it. */
export function DataTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly [string, ...React.ReactNode[]])[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full min-w-xl border-collapse text-left text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-sand-line">
            {head.map((title) => (
              <th key={title} scope="col" className="py-2 pr-4">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name} className="border-b border-sand-deep align-top">
              <th scope="row" className="py-2 pr-4 font-mono font-normal wrap-anywhere">
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} className="py-2 pr-4">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Commands to be pasted. */
export function Commands({ lines }: { lines: readonly { what: string; command: string }[] }) {
  return (
    <dl className="grid gap-4">
      {lines.map(({ what, command }) => (
        <div key={command}>
          <dt>{what}</dt>
          <dd className="mt-1">
            <code data-command="" className="card block overflow-x-auto p-3 text-sm wrap-anywhere">
              {command}
            </code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
