import type { Finding, Occurrence } from "#domain/directory.ts";
import { FINDING_CODES } from "#domain/findings.ts";
import { OCCURRENCE_ROLES } from "#domain/vocabularies.ts";
import { groupBy } from "#lib/group-by.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { OccurrencePart } from "#queries/profile-ties.ts";
import { toldHref } from "../addresses.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";

const ROLES = new Map<string, string>(OCCURRENCE_ROLES.map((r) => [r.code, r.label]));

/** Every place of the publications where the initiative stands, and why they tell of one thing. */
export function Occurrences({
  occurrences,
  parts,
  decisions,
  titles,
}: {
  occurrences: readonly Occurrence[];
  /** The part of the publication that each stands in. */
  parts: readonly (OccurrencePart | null)[];
  /** Of the import: which names it took for one thing, and which it did not. */
  decisions: readonly Finding[];
  titles: DocumentTitles;
}) {
  return (
    <section aria-labelledby="occurrences">
      <h2 id="occurrences" className="text-2xl">
        Où en parle-t-on
      </h2>
      <ul className="mt-3 grid gap-3">
        {[...groupBy(byPart(occurrences, parts), ({ told: [first] }) => first.document)].map(
          ([document, told]) => (
            <li key={document}>
              <strong>{titles[document]?.title ?? document}</strong>
              <ul className="mt-1 grid gap-1">
                {told.map(({ part, told: [first, ...others] }) => (
                  <li key={`${part?.title} ${first.role}`}>
                    <Told part={part} passage={first} />{" "}
                    <span className="text-ink-soft">({ROLES.get(first.role)?.toLowerCase()})</span>{" "}
                    {[first, ...others].map((o) => (
                      <SourceLink key={o.lineStart} passage={o} titles={titles} />
                    ))}
                  </li>
                ))}
              </ul>
            </li>
          ),
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

interface ToldInPart {
  part: OccurrencePart | null;
  told: [Occurrence, ...Occurrence[]];
}

/** What one part says in one way stands once, with all of its lines. */
function byPart(occurrences: readonly Occurrence[], parts: readonly (OccurrencePart | null)[]): ToldInPart[] {
  const found = new Map<string, ToldInPart>();
  occurrences.forEach((o, at) => {
    const part = parts[at] ?? null;
    const key = `${o.document} ${part?.title ?? ""} ${o.role}`;
    const known = found.get(key);
    if (known) known.told.push(o);
    else found.set(key, { part, told: [o] });
  });
  return [...found.values()];
}

/** The very part that tells of it: of the restitution of an event where the publication is one, else of its text. */
function Told({ part, passage }: { part: OccurrencePart | null; passage: Occurrence }) {
  return part ? <a href={toldHref(part, passage)}>{unbroken(part.title)}</a> : "Hors de ses parties";
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
    <details>
      <summary>À vérifier dans la publication ({count(findings.length, "constat")})</summary>
      {/* A link to what is folded unfolds it. */}
      <ul id="constats" className="mt-3 grid gap-3 text-sm">
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
