import type { PartChange, UnitChange } from "#domain/editions/part-changes.ts";
import { placeText } from "#domain/pages.ts";
import { frenchDay } from "#lib/dates.ts";
import { count, listed } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { Edition } from "#queries/editions.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { changesHref, partHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { quoteHref } from "../quote-address.ts";
import { Pagination } from "../search/pagination.tsx";
import { baseOf, trailBelow } from "./publication.ts";
import { SideBySide } from "./side-by-side.tsx";

const TAGS = { new: "Partie nouvelle", gone: "Partie retirée", changed: "Partie modifiée" } as const;

/** What an edition changed, by part, old and new side by side. */
export function ChangesView({
  publication,
  editions,
  since,
  parts,
  shown,
  page,
  pageCount,
}: {
  publication: ReadPublication;
  editions: readonly Edition[];
  /** The one that today's text is compared with; null where there is only one text. */
  since: Edition | null;
  parts: readonly PartChange[];
  shown: readonly PartChange[];
  page: number;
  pageCount: number;
}) {
  const base = baseOf(publication);
  const href = (edition: Edition, at = 1) => {
    const query = new URLSearchParams();
    if (edition !== editions[0]) query.set("depuis", editionName(edition));
    if (at > 1) query.set("page", String(at));
    return `${changesHref(base)}${query.size > 0 ? `?${query}` : ""}`;
  };
  const others = editions.filter((edition) => edition !== since);
  return (
    <>
      <PageHeader
        title="Ce qui a changé"
        lead={
          since
            ? `Le texte d'aujourd'hui, à côté de celui qu'il a remplacé le ${frenchDay(since.replacedAt)}.`
            : "Cette publication n'a eu qu'un texte depuis qu'elle est dans l'annuaire."
        }
        trail={trailBelow(publication)}
      >
        {since && <p className="mt-4">{summaryOf(parts)}</p>}
        {others.length > 0 && (
          <p className="mt-2 text-sm">
            Comparer aussi avec l'édition remplacée{" "}
            {others.map((edition, at) => (
              <span key={edition.sha256}>
                {at > 0 && ", "}
                <a href={href(edition)} className="link">
                  le {frenchDay(edition.replacedAt)}
                </a>
              </span>
            ))}
          </p>
        )}
      </PageHeader>
      <div className="page mt-6 grid gap-8">
        {shown.map((part) => (
          <Part key={`${part.tag} ${part.id} ${part.title}`} {...{ part, publication }} />
        ))}
        {since && (
          <Pagination
            page={page}
            pageCount={pageCount}
            href={(n) => href(since, n)}
            label="Pages des changements"
          />
        )}
      </div>
    </>
  );
}

/** An edition as a value of an address. */
export const editionName = ({ sha256 }: Edition) => sha256.slice(0, 12);

function summaryOf(parts: readonly PartChange[]): string {
  if (parts.length === 0)
    return "Les mêmes mots dans le même ordre : seules les lignes ou la typographie diffèrent.";
  const of = (tag: PartChange["tag"]) => parts.filter((part) => part.tag === tag).length;
  const numbers: [number, string, string][] = [
    [of("changed"), "partie modifiée", "parties modifiées"],
    [of("new"), "partie nouvelle", "parties nouvelles"],
    [of("gone"), "partie retirée", "parties retirées"],
    [parts.filter(({ moved }) => moved).length, "partie déplacée", "parties déplacées"],
  ];
  return `${listed(numbers.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many)))}.`;
}

function Part({ part, publication }: { part: PartChange; publication: ReadPublication }) {
  const { tag, label, title, id, moved, changes } = part;
  const name = unbroken([label, title].filter(Boolean).join(" : "));
  const isOnlyMoved = tag === "changed" && moved !== null && changes.length === 0;
  return (
    <section>
      <p className="eyebrow">{isOnlyMoved ? "Partie déplacée" : TAGS[tag]}</p>
      <h2 className="text-2xl">
        {id ? (
          <a href={partHref(baseOf(publication), id)} className="link">
            {name}
          </a>
        ) : (
          name
        )}
      </h2>
      {moved && (
        <p className="text-sm text-ink-soft">
          {ordinal(moved.from)} partie auparavant, {ordinal(moved.to)} maintenant.
        </p>
      )}
      <ol className="mt-3 grid gap-4">
        {changes.map((change) => (
          <li key={keyOf(change)}>
            <Change {...{ change, publication }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const ordinal = (n: number) => (n === 1 ? "1re" : `${n}e`);
const keyOf = (change: UnitChange) =>
  [
    change.tag,
    "before" in change && change.before.lineStart,
    "after" in change && change.after.lineStart,
  ].join(" ");

function Change({ change, publication }: { change: UnitChange; publication: ReadPublication }) {
  const before = "before" in change ? change.before : null;
  const after = "after" in change ? change.after : null;
  const whole = (unit: { text: string } | null) => unit && [{ text: unit.text, isChanged: true }];
  const sides =
    change.tag === "reworded" ? { was: change.was, is: change.is } : { was: whole(before), is: whole(after) };
  return (
    <>
      <SideBySide {...sides} />
      <p className="mt-1 text-xs text-ink-soft">
        {before && `Avant : ${placeText(before)}. `}
        {after && (
          <>
            Maintenant :{" "}
            <a href={quoteHref(publication, after)}>{placeText(after, publication.document.pageStarts)}</a>.
          </>
        )}
      </p>
    </>
  );
}
