import { dated } from "#domain/dated-items.ts";
import type { ProfileSection } from "#domain/directory.ts";
import { isFlattened } from "#domain/flattened.ts";
import { unbroken } from "#lib/typography.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { Markdown } from "../text/markdown.tsx";

/** A part of what is told of a pole: dates on a line and what it is for are seen at once, other texts unfold. */
export function PolePart({ part, titles }: { part: ProfileSection; titles: DocumentTitles }) {
  const title = unbroken(part.title);
  const source = <SourceLink passage={part} titles={titles} />;
  const dates = dated(part.markdown);
  if (dates)
    return (
      <section className="text-sm">
        <h3 className="text-base">{title}</h3>
        <ol className="mt-1 grid gap-2 border-l-2 border-sea pl-4">
          {dates.map(({ date, text }) => (
            <li key={date + text}>
              <strong>{date}</strong> {unbroken(text)}
            </li>
          ))}
        </ol>
        {source}
      </section>
    );
  if (isFlattened(part.markdown))
    return (
      <p className="text-sm">
        <span className="font-semibold">{title}</span> : dessiné dans la publication {source}
      </p>
    );
  const text = <Markdown text={part.markdown} under={2} />;
  if (part.kind === "objectives")
    return (
      <section className="text-sm">
        <h3 className="text-base">{title}</h3>
        <div className="prose mt-1">{text}</div>
        {source}
      </section>
    );
  return (
    <details className="text-sm">
      <summary className="font-semibold">{title}</summary>
      <div className="prose mt-1">{text}</div>
      {source}
    </details>
  );
}
