import { placeText } from "#domain/pages.ts";
import type { OtherResult } from "#domain/search-answer.ts";
import { truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import { actorHref, lineHref, passageHref, restitutionHref } from "../addresses.ts";
import { Highlight } from "../text/highlight.tsx";

/** Where a result leads on this site; null where nothing of it has an address. */
function hrefOf({ tab, key, passage }: OtherResult): string | null {
  if (tab === "evenements") return restitutionHref(key);
  if (tab === "acteurs") return actorHref(key);
  // A passage is read in its part, where the address marks its paragraph.
  if (tab === "publications" || tab === "questions") return passage && lineHref(passage);
  return passage && passageHref(passage);
}

/** What was found besides profiles: each with its sentence, and the lines that say it. */
export function OtherResults({ results }: { results: readonly OtherResult[] }) {
  return (
    <ul className="card divide-y divide-sand-deep overflow-hidden">
      {results.map((result) => (
        <li key={result.key} className="break-inside-avoid px-4 py-4 sm:px-5">
          <Other result={result} />
        </li>
      ))}
    </ul>
  );
}

function Other({ result }: { result: OtherResult }) {
  const { title, highlight, detail, document, passage, url } = result;
  const href = hrefOf(result);
  return (
    <article>
      {detail && <p className="text-sm text-ink-soft">{unbroken(detail)}</p>}
      <h3 className="text-lg leading-snug first-letter:uppercase">
        {href ? (
          // A plain link: the browser itself goes to the lines.
          <a href={href} className="text-ink no-underline hover:text-sea-deep hover:underline">
            {unbroken(title)}
          </a>
        ) : (
          unbroken(title)
        )}
      </h3>
      {highlight && (
        <p className="mt-1.5 max-w-[46rem] text-sm">
          <Highlight text={highlight} />
        </p>
      )}
      <p className="tag mt-1.5 flex-wrap gap-x-3">
        {url && (
          <a href={url} rel="external" className="link py-1">
            {truncate(url.replace(/^https?:\/\/(www\.)?|\/$/g, ""), 70)}
          </a>
        )}
        {document && passage && (
          <a href={passageHref(passage)} className="link py-1">
            {unbroken(document.title)}, {placeText(passage, document.pageStarts)}
          </a>
        )}
      </p>
    </article>
  );
}
