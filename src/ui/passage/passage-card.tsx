import { frenchDate } from "#lib/dates.ts";
import { truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import { lineHref } from "../addresses.ts";
import { baseOf } from "../reader/publication.ts";
import { linesText } from "../source/source-link.tsx";
import { linesToday, type PassageAnswer, textsOf } from "./cited.ts";

const LONGEST = 700;

/** A passage in the frame of another site: its text, whose it is, and the way to it. No script, no cookie. */
export function PassageCard(answer: PassageAnswer) {
  const { publication, landing, url, cited } = answer;
  const { document } = publication;
  const today = linesToday(landing);
  const { now, before } = textsOf(answer);
  const said = truncate((today ? now : before).join(" ").replace(/\s+/gu, " "), LONGEST);
  const there = today ? lineHref({ document: document.id, lineStart: today.lineStart }) : baseOf(publication);
  return (
    <figure className="border-l-4 border-brick-line bg-card p-4">
      <h1 className="text-base">
        <a href={there} className="link">
          {unbroken(cited.name)}
        </a>
      </h1>
      {said && <blockquote className="mt-2">« {unbroken(said)} »</blockquote>}
      {!today && <p className="mt-2 text-sm text-ochre">Ce passage n'est plus dans la publication.</p>}
      <figcaption className="mt-2 text-sm text-ink-soft">
        {unbroken(document.publisher)}, <cite>{unbroken(document.title)}</cite>,{" "}
        {frenchDate(document.publishedOn)}
        {today && `, ${linesText(today)}`}.{" "}
        <a href={new URL(url).pathname} className="link">
          Le passage et sa citation
        </a>
        , sur Initiatives inclusives.
      </figcaption>
    </figure>
  );
}
