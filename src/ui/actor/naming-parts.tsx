import { groupBy } from "#lib/group-by.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ActorPage } from "#queries/actor-by-slug.ts";
import { documentHref, toldHref } from "../addresses.ts";
import type { DocumentTitles } from "../source/source-link.tsx";

/** The publications that name an actor, each with its parts that do. */
export function NamingParts({ parts, titles }: { parts: ActorPage["parts"]; titles: DocumentTitles }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="publications">
      <h2 id="publications" className="text-2xl">
        Où les publications le nomment
      </h2>
      <div className="mt-3 grid gap-5">
        {[...groupBy(parts, ({ document }) => document)].map(([document, those]) => (
          <div key={document}>
            <h3 className="text-lg">
              <a href={documentHref(document)} className="link">
                {titles[document]?.title ?? document}
              </a>
            </h3>
            <ul className="mt-1 grid list-disc gap-1 pl-5">
              {those.map((part) => (
                <li key={`${part.id} ${part.lineStart}`}>
                  <a href={toldHref(part, part)}>{unbroken(part.title ?? "Hors de ses parties")}</a>
                  {part.count > 1 && (
                    <span className="text-sm text-ink-soft"> pour {count(part.count, "initiative")}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
