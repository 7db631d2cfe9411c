import { CHANGE_LABELS, differenceOf, type FieldChange, type InitiativeChange } from "#domain/changes.ts";
import { placeText } from "#domain/pages.ts";
import type { Passage } from "#domain/passage.ts";
import { frenchDay } from "#lib/dates.ts";
import { count, truncate } from "#lib/text.ts";
import type { LatestChanges } from "#queries/latest-changes.ts";
import { initiativeHref } from "../addresses.ts";
import { type DocumentTitles, SourceLinks } from "../source/source-link.tsx";

const LONGEST_VALUE = 160;

/** What the last edition of the publications changed, initiative by initiative. */
export function LatestChangesView({ latest, titles }: { latest: LatestChanges; titles: DocumentTitles }) {
  const { at, created, updated, withdrawn, changes } = latest;
  const all = created + updated + withdrawn;
  return (
    <section aria-labelledby="changements" className="grid gap-4">
      <h2 id="changements" className="text-2xl">
        Ce que le dernier import a changé
      </h2>
      <p>
        Le {frenchDay(at)} : {count(created, "fiche nouvelle", "fiches nouvelles")},{" "}
        {count(updated, "modifiée")}, {count(withdrawn, "retirée")}.
      </p>
      <details className="card px-5 py-4">
        <summary>
          <h3 className="inline text-lg">Fiche par fiche</h3>
        </summary>
        <ul className="mt-3 grid gap-4">
          {changes.map((change) => (
            <li key={change.slug} className="border-l-4 border-sea-line pl-4">
              <Change change={change} titles={titles} />
            </li>
          ))}
        </ul>
        {all > changes.length && <p className="mt-3">Et {count(all - changes.length, "autre")}.</p>}
      </details>
    </section>
  );
}

function Change({ change, titles }: { change: InitiativeChange; titles: DocumentTitles }) {
  return (
    <>
      <p>
        <span className="text-ink-soft">{CHANGE_LABELS[change.change]} :</span>{" "}
        <a href={initiativeHref(change.slug)} className="link">
          {change.name}
        </a>
        {change.formerName && <> (auparavant « {change.formerName} »)</>}
        {change.change === "withdrawn" && <FormerLines passages={change.before} titles={titles} />}
      </p>
      {change.fields.length > 0 && (
        <ul className="mt-1 grid gap-1 text-sm">
          {change.fields.map((field) => (
            <li key={field.field}>
              <FieldLine change={field} titles={titles} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function FieldLine({ change, titles }: { change: FieldChange; titles: DocumentTitles }) {
  const { label, removed, added, altered } = differenceOf(change);
  return (
    <>
      <strong>{label}</strong> : {altered.length > 0 && <>autres mots sous {quoted(altered)} </>}
      {removed.length > 0 && (
        <>
          <del>{quoted(removed)}</del>{" "}
        </>
      )}
      {added.length > 0 && (
        <>
          <ins className="no-underline">{quoted(added)}</ins>{" "}
        </>
      )}
      {change.after && <SourceLinks passages={change.after.passages} titles={titles} max={1} />}
      {change.before && <FormerLines passages={change.before.passages} titles={titles} />}
    </>
  );
}

/** Where it stood in the text of before, which is no longer here to be opened. */
function FormerLines({ passages, titles }: { passages: readonly Passage[]; titles: DocumentTitles }) {
  const [first] = passages;
  if (!first) return null;
  return (
    <span className="text-ink-soft">
      {" "}
      (auparavant {titles[first.document]?.title ?? first.document}, {placeText(first)})
    </span>
  );
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `« ${truncate(text, LONGEST_VALUE)} »`).join(", ");
}
