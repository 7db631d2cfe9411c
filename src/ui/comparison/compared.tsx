import type { ReactNode } from "react";
import type { Initiative } from "#domain/directory.ts";
import { unbroken } from "#lib/typography.ts";
import { initiativeHref } from "../addresses.ts";
import { placesText } from "../initiative/places.ts";

const COLUMNS: Record<number, string> = { 2: "compared-2", 3: "compared-3", 4: "compared-4" };

/** A point, and one cell for each profile: side by side, or one under another, each with its name, on a phone. */
export function Compared({
  label,
  initiatives,
  isSame = false,
  cell,
}: {
  label: string;
  initiatives: readonly Initiative[];
  isSame?: boolean;
  cell: (initiative: Initiative, at: number) => ReactNode;
}) {
  return (
    <div className="compared-row" data-same={isSame || undefined}>
      <h3 className="px-3 font-sans text-sm font-bold md:pr-0">
        {label}
        {isSame && <span className="block font-normal text-ink-soft">identique partout</span>}
      </h3>
      <Columns initiatives={initiatives} cell={cell} isNamed />
    </div>
  );
}

/** Who is compared, each with the way to it: in sight all along where there are columns. */
export function ComparedHeads({ initiatives }: { initiatives: readonly Initiative[] }) {
  return (
    <div className="compared-heads py-2">
      <span aria-hidden="true" />
      <Columns
        initiatives={initiatives}
        cell={(i) => (
          <>
            <a
              href={initiativeHref(i.slug)}
              className="link line-clamp-4 font-heading text-base leading-snug font-bold"
            >
              {unbroken(i.name)}
            </a>
            <p className="text-ink-soft">{placesText(i)}</p>
          </>
        )}
      />
    </div>
  );
}

function Columns({
  initiatives,
  cell,
  isNamed = false,
}: Pick<Parameters<typeof Compared>[0], "initiatives" | "cell"> & { isNamed?: boolean }) {
  return (
    <ul className={`compared ${COLUMNS[initiatives.length] ?? ""}`}>
      {initiatives.map((initiative, at) => (
        <li key={initiative.slug} className="compared-cell relative text-sm">
          {isNamed && <p className="compared-name">{initiative.name}</p>}
          {cell(initiative, at)}
        </li>
      ))}
    </ul>
  );
}

/** What stands where a profile says nothing of a point. */
export function Unsaid() {
  return <span className="text-ink-soft">non dit</span>;
}

/** Words that lead somewhere, where there is where to go. */
export function Linked({ href, children }: { href: string | null | undefined; children: string }) {
  if (!href) return children;
  return (
    <a href={href} rel="noopener" className="link wrap-anywhere">
      {children}
    </a>
  );
}
