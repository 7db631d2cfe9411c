import type { ReadPart, ReadSection } from "#domain/reading/reading.ts";
import { unbroken } from "#lib/typography.ts";
import type { NameInText } from "#queries/reading.ts";
import { initiativeHref } from "../addresses.ts";

type Lines = Pick<NameInText, "lineStart" | "lineEnd">;

/** The initiatives of which the text under a title tells: what is told of them begins at its lines. */
export function toldUnder(names: readonly NameInText[], titles: readonly Lines[]): NameInText[] {
  const own = names.filter(
    ({ isOwn, lineStart }) =>
      isOwn && titles.some((title) => title.lineStart <= lineStart && lineStart <= title.lineEnd),
  );
  return own.filter(({ slug }, at) => own.findIndex((other) => other.slug === slug) === at);
}

/** The lines of a part's title, and the line where it begins. */
export const titleOfPart = ({ printed, lineStart }: Pick<ReadPart, "printed" | "lineStart">): Lines[] => [
  ...printed,
  { lineStart, lineEnd: lineStart },
];

/** The lines of a section's title; where none is printed, the line where its words begin. */
export function titleOfSection({
  title,
  printed,
  blocks,
}: Pick<ReadSection, "title" | "printed" | "blocks">): Lines[] {
  const [first] = blocks;
  if (title === null) return [];
  if (printed) return [printed];
  return first ? [{ lineStart: first.lineStart, lineEnd: first.lineStart }] : [];
}

/** The way to the profiles of those whom a title announces, beside it. */
export function Profiles({ told }: { told: readonly NameInText[] }) {
  if (told.length === 0) return null;
  return (
    <p className="read-profiles no-print" data-ours>
      {told.map(({ slug, names: [name = slug] }) => (
        <a key={slug} href={initiativeHref(slug)} className="link mr-4">
          Fiche : {unbroken(name)}
        </a>
      ))}
    </p>
  );
}
