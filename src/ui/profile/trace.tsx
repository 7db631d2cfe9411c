import type { Finding, Occurrence } from "#domain/directory.ts";
import { FINDING_CODES } from "#domain/findings.ts";
import { OCCURRENCE_ROLES } from "#domain/vocabularies.ts";
import { groupBy } from "#lib/group-by.ts";
import { count } from "#lib/text.ts";
import { type DocumentTitles, SourceLink, SourceLinks } from "../source/source-link.tsx";

const ROLES = new Map<string, string>(OCCURRENCE_ROLES.map((r) => [r.code, r.label]));

/** Every place of the publications where the initiative stands, and why they tell of one thing. */
export function Occurrences({
  occurrences,
  decisions,
  titles,
}: {
  occurrences: readonly Occurrence[];
  /** Of the import: which names it took for one thing, and which it did not. */
  decisions: readonly Finding[];
  titles: DocumentTitles;
}) {
  return (
    <section aria-labelledby="occurrences">
      <h2 id="occurrences" className="text-2xl">
        Où en parle-t-on
      </h2>
      <ul className="mt-3 grid gap-2">
        {[...groupBy(occurrences, (o) => `${o.document} ${o.role}`).values()].map((alike) =>
          alike.slice(0, 1).map(({ document, role, lineStart }) => (
            <li key={`${document}-${lineStart}-${role}`}>
              <strong>{titles[document] ?? document}</strong>{" "}
              <span className="text-ink-soft">: {ROLES.get(role)?.toLowerCase()}</span>{" "}
              <SourceLinks passages={alike} titles={titles} />
            </li>
          )),
        )}
      </ul>
      {decisions.length > 0 && (
        <details className="mt-3">
          <summary>Ce qui a été rapproché, et pourquoi</summary>
          <ul className="mt-2 grid gap-1 text-sm">
            {decisions.map((d) => (
              <li key={`${d.document}-${d.lineStart}-${d.message}`}>
                {d.message} <SourceLink passage={d} titles={titles} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What the publication says badly of it: folded, never corrected in silence. */
export function ProfileFindings({
  findings,
  titles,
}: {
  findings: readonly Finding[];
  titles: DocumentTitles;
}) {
  if (findings.length === 0) return null;
  return (
    <details id="constats">
      <summary>À vérifier dans la publication ({count(findings.length, "constat")})</summary>
      <ul className="mt-3 grid gap-3 text-sm">
        {findings.map((f) => (
          <li key={`${f.code}-${f.lineStart}-${f.message}`} className="border-l-4 border-ochre-line pl-4">
            <p>
              <strong>{FINDING_CODES[f.code].label}.</strong> {f.message}{" "}
              <SourceLink passage={f} titles={titles} />
            </p>
            {(f.found !== null || f.expected !== null) && (
              <p className="text-ink-soft">
                {f.found !== null && <>Imprimé : « {f.found} ». </>}
                {f.expected !== null && <>Attendu : {f.expected}.</>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
