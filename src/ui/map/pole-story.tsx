import { dated } from "#domain/dated-items.ts";
import { unbroken } from "#lib/typography.ts";
import type { CooperationPole, PoleTie } from "#queries/cooperation-poles.ts";
import { actorHref } from "../addresses.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { Markdown } from "../text/markdown.tsx";

const TIES: readonly [label: string, kinds: readonly PoleTie["kind"][]][] = [
  ["Porté par", ["carrier"]],
  ["Membres", ["member"]],
  ["Financeurs", ["funder"]],
  ["Partenaires", ["partner", "technical-partner"]],
];

/** What the publications tell of a pole: who makes it up, its dates, how it is governed, its groups and their projects. */
export function PoleStory({ pole, titles }: { pole: CooperationPole; titles: DocumentTitles }) {
  return (
    <>
      <dl className="grid gap-1 text-sm">
        {TIES.map(([label, kinds]) => {
          const names = pole.ties.filter(({ kind }) => kinds.includes(kind));
          if (names.length === 0) return null;
          return (
            <div key={label}>
              <dt className="inline font-semibold">
                {label}
                {names.length > 1 && ` (${names.length})`} :{" "}
              </dt>
              <dd className="inline">
                {names.map(({ name, organisation }, at) => (
                  <span key={name}>
                    {at > 0 && ", "}
                    {organisation ? (
                      <a href={actorHref(organisation)} className="link">
                        {name}
                      </a>
                    ) : (
                      name
                    )}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      {pole.parts.map((part) => {
        const dates = dated(part.markdown);
        return (
          <details key={`${part.document}-${part.lineStart}`} className="text-sm">
            <summary className="font-semibold">{unbroken(part.title)}</summary>
            {dates ? (
              <ol className="mt-1 grid gap-2 border-l-2 border-sea pl-4">
                {dates.map(({ date, text }) => (
                  <li key={date + text}>
                    <strong>{date}</strong> {unbroken(text)}
                  </li>
                ))}
              </ol>
            ) : (
              <div className="prose mt-1">
                <Markdown text={part.markdown} under={2} />
              </div>
            )}
            <SourceLink passage={part} titles={titles} />
          </details>
        );
      })}
    </>
  );
}
