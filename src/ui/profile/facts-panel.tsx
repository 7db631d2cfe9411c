import type { Finding, Initiative } from "#domain/directory.ts";
import { type DocumentTitles, SourceLinks } from "../source/source-link.tsx";
import { Doubt } from "./doubt.tsx";
import { type Fact, factsOf } from "./facts.tsx";
import { findingsOn, SILENCES, silenceOf } from "./silence.ts";

/** The key facts: those that the sources give, one by one; then the silences, each with its name. */
export function FactsPanel({
  initiative,
  findings,
  titles,
}: {
  initiative: Initiative;
  findings: readonly Finding[];
  titles: DocumentTitles;
}) {
  const facts = factsOf(initiative, titles);
  const silent = (silence: string) =>
    facts.filter((f) => f.value === null && silenceOf(f.field, initiative, findings) === silence);
  return (
    <section aria-labelledby="essentiel" className="card p-5">
      <h2 id="essentiel" className="text-xl">
        L'essentiel
      </h2>
      <dl className="mt-3 grid gap-3">
        {facts
          .filter((f) => f.value !== null)
          .map((f) => (
            <Row key={f.field} fact={f} titles={titles} doubtful={findingsOn(f.field, findings).length > 0} />
          ))}
        {silent("ambiguous").map((f) => (
          <div key={f.field}>
            <dt className="text-sm font-bold">{f.label}</dt>
            <dd className="rounded-md bg-ochre-tint px-2 py-1 text-sm">
              {SILENCES.ambiguous} : <a href="#constats">voir le constat</a>
            </dd>
          </div>
        ))}
        <SilentFields label={SILENCES.absent} facts={silent("absent")} />
        <SilentFields label={SILENCES["not-applicable"]} facts={silent("not-applicable")} />
      </dl>
    </section>
  );
}

function Row({ fact, titles, doubtful }: { fact: Fact; titles: DocumentTitles; doubtful: boolean }) {
  return (
    <div>
      <dt className="text-sm font-bold">{fact.label}</dt>
      <dd>
        {fact.value} {doubtful && <Doubt />} <SourceLinks passages={fact.passages} titles={titles} />
      </dd>
    </div>
  );
}

/** Fields without a value that are silent in the same way, in one line. */
function SilentFields({ label, facts }: { label: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <div className="border-t border-sand-deep pt-3 text-sm text-ink-soft">
      <dt className="font-bold">{label}</dt>
      <dd>
        {facts
          .map((f) =>
            f.label
              .toLowerCase()
              .replace(/^siret$/, "SIRET")
              .replace(/ ape$/, " APE"),
          )
          .join(", ")}
      </dd>
    </div>
  );
}
