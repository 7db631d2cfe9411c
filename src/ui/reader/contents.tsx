import { MOST_LISTED_PARTS, pagesOf } from "#domain/reading/places.ts";
import type { ReadPart } from "#domain/reading/reading.ts";
import { comparable, count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { changesHref, insideHref, partHref, wholeHref } from "../addresses.ts";
import { baseOf, chaptersOf, hrefOfPart, nameOf, sharedTitles, wholeName } from "./publication.ts";

interface Place {
  publication: ReadPublication;
  /** The part that is open; null on a page of the whole text. */
  part: ReadPart | null;
  /** Where the parts are, on pages of the whole text. */
  hrefIn?: (part: ReadPart) => string;
}

/** The contents of a publication, folded by part, beside the text or over it on a phone; the open part is unfolded. */
export function Contents(place: Place) {
  const { publication, part } = place;
  const { parts } = publication.reading;
  const at = parts.findIndex(({ id }) => id === part?.id);
  return (
    <>
      <nav aria-label="Sommaire" className="read-contents no-print max-lg:hidden">
        <List {...place} />
      </nav>
      <details className="read-bar no-print lg:hidden">
        <summary>
          <span>Sommaire</span>
          {at >= 0 && (
            <span className="text-ink-soft">
              {part?.label || "Partie"}, {at + 1} sur {parts.length}
            </span>
          )}
        </summary>
        <nav aria-label="Sommaire" className="read-contents">
          <List {...place} />
        </nav>
      </details>
    </>
  );
}

/** Beyond so many sections, or parts, a page would hold little else. */
const MOST_SECTIONS = 120;

const titledIn = ({ sections }: ReadPart) =>
  sections.filter(({ title, depth }) => title !== null && depth <= 1);

/** All parts, or those around the open one. */
function partsAround(parts: readonly ReadPart[], open: ReadPart | null): readonly ReadPart[] {
  if (parts.length <= MOST_LISTED_PARTS) return parts;
  const from = Math.max(0, parts.findIndex(({ id }) => id === open?.id) - MOST_LISTED_PARTS / 2);
  return parts.slice(from, from + MOST_LISTED_PARTS);
}

function List({ publication, part: open, hrefIn }: Place) {
  const base = baseOf(publication);
  const all = publication.reading.parts;
  const shown = partsAround(all, open);
  // The page of a whole text is long enough without the titles of all sections, twice.
  const isFolded =
    hrefIn !== undefined || shown.reduce((sum, part) => sum + titledIn(part).length, 0) > MOST_SECTIONS;
  const shared = sharedTitles(publication);
  return (
    <>
      <p className="mb-2">
        <a href={base} className="link font-bold">
          {unbroken(nameOf(publication))}
        </a>
      </p>
      {chaptersOf(shown).map(({ group, parts }) => (
        <div key={parts[0]?.id}>
          {group && <p className="eyebrow mt-3">{unbroken(group)}</p>}
          <ol>
            {parts.map((part) => (
              <li key={part.id}>
                <Part
                  {...{ publication, part, isFolded, shared }}
                  isOpen={part.id === open?.id}
                  href={hrefIn?.(part) ?? hrefOfPart(publication, part)}
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {shown.length < all.length && (
        <p className="mt-3 text-sm">
          <a href={`${base}#parties`} className="link">
            Les {all.length} parties
          </a>
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-x-4 text-sm">
        <a href={wholeHref(base)} className="link py-1">
          {wholeName(publication)}
        </a>
        <a href={insideHref(base)} className="link py-1">
          Chercher dedans
        </a>
        {publication.editionCount > 0 && (
          <a href={changesHref(base)} className="link py-1">
            Ce qui a changé
          </a>
        )}
      </p>
    </>
  );
}

function Part({
  publication,
  part,
  isOpen,
  isFolded,
  shared,
  href,
}: {
  publication: ReadPublication;
  part: ReadPart;
  isOpen: boolean;
  shared: ReadonlySet<string>;
  href: string;
  /** Only the open part shows its sections. */
  isFolded: boolean;
}) {
  const all = titledIn(part);
  const titled = isFolded && !isOpen ? [] : all.slice(0, MOST_SECTIONS);
  const pages = titled.length > 0 ? pagesOf(part.sections) : [];
  const pageOf = (id: string) =>
    1 + pages.findIndex((page) => page.some((section) => section.id === id && section.title !== null));
  const hrefOf = (id: string) => {
    const page = pages.length > 1 ? partHref(baseOf(publication), part.id, pageOf(id)) : href;
    return `${isOpen && pages.length === 1 ? "" : page}#${encodeURIComponent(id)}`;
  };
  return (
    <>
      <a href={href} aria-current={isOpen ? "page" : undefined}>
        {part.label && <span className="read-label">{part.label}</span>} {unbroken(part.title)}
      </a>
      {titled.length > 0 && (
        <details open={isOpen}>
          <summary>
            {count(all.length, "section")}
            <span className="sr-only"> : {unbroken(part.label || part.title)}</span>
          </summary>
          <ul>
            {titled.map(({ id, title, depth }) => (
              <li key={id} className={depth > 0 ? "pl-3" : undefined}>
                <a href={hrefOf(id)}>
                  {unbroken(title ?? "")}
                  {shared.has(comparable(title ?? "")) && (
                    <span className="sr-only"> · {part.told ?? unbroken(part.title)}</span>
                  )}
                </a>
              </li>
            ))}
            {titled.length < all.length && (
              <li>
                <a href={insideHref(baseOf(publication))}>
                  et {all.length - titled.length} autres : chercher dedans
                </a>
              </li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}
