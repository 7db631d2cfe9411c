import { dated } from "#domain/dated-items.ts";
import type { ProfileSection } from "#domain/directory.ts";
import { isFlattened } from "#domain/flattened.ts";
import { workingGroups } from "#domain/working-groups.ts";
import { unbroken } from "#lib/typography.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { Markdown } from "../text/markdown.tsx";

/** A part of what is told of a pole: dates on a line and groups are seen at once, other texts unfold. */
export function PolePart({ part, titles }: { part: ProfileSection; titles: DocumentTitles }) {
  const title = unbroken(part.title);
  const source = <SourceLink passage={part} titles={titles} />;
  const dates = dated(part.markdown);
  const groups = dates ? null : workingGroups(part.markdown);
  if (dates || groups)
    return (
      <section className="text-sm">
        <h3 className="text-base">{title}</h3>
        {dates && (
          <ol className="mt-1 grid gap-2 border-l-2 border-sea pl-4">
            {dates.map(({ date, text }) => (
              <li key={date + text}>
                <strong>{date}</strong> {unbroken(text)}
              </li>
            ))}
          </ol>
        )}
        {groups && (
          <ul className="mt-1 grid list-disc gap-1 pl-5">
            {groups.map(({ name, lead }) => (
              <li key={name}>
                {unbroken(name)}
                {lead && <span className="text-ink-soft"> · chef de file : {lead}</span>}
              </li>
            ))}
          </ul>
        )}
        {source}
      </section>
    );
  if (isFlattened(part.markdown))
    return (
      <p className="text-sm">
        <span className="font-semibold">{title}</span> : dessiné dans la publication {source}
      </p>
    );
  return (
    <details className="text-sm">
      <summary className="font-semibold">{title}</summary>
      <div className="prose mt-1">
        <Markdown text={part.markdown} under={2} />
      </div>
      {source}
    </details>
  );
}
