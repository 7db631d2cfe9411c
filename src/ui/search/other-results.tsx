import { placeText } from "#domain/pages.ts";
import type { OtherResult } from "#domain/search-answer.ts";
import { truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import { otherResultHref, passageHref } from "../addresses.ts";
import { Highlight } from "../text/highlight.tsx";

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
  const href = otherResultHref(result);
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
