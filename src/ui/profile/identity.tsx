import { department } from "#domain/departments.ts";
import type { Finding, Initiative } from "#domain/directory.ts";
import { standsByItself } from "#domain/lead.ts";
import { decidedBecause } from "#domain/origins.ts";
import { quoteOf } from "#domain/quotation.ts";
import { structureType } from "#domain/structure-types.ts";
import { theme } from "#domain/themes.ts";
import { frenchDate } from "#lib/dates.ts";
import { fold, listed, literally } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { citeHref, sheetHref } from "../addresses.ts";
import { placesText } from "../initiative/places.ts";
import { familyLabel } from "../initiative/vocabulary.ts";
import { TypeTag } from "../marks/type-mark.tsx";
import { KeepLink } from "../selection/keep-link.tsx";
import { decidedText, Proof, type ProofContext } from "../source/proof.tsx";
import { Age } from "./age.tsx";
import { BadlyReadable } from "./doubt.tsx";

/** Under the name: of what kind it is and where, how old the source is, and what to do with the profile. */
export function Identity({
  initiative: i,
  documents,
  findings,
  readOn,
  context,
}: {
  initiative: Initiative;
  documents: readonly DocumentSummary[];
  findings: readonly Finding[];
  /** When the data was read: a page is made once for all visitors. */
  readOn: Date;
  context: ProofContext;
}) {
  return (
    <div className="mt-3 grid gap-3">
      <Aliases initiative={i} context={context} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {i.structureTypes.map((code) => (
          <TypeTag key={code} code={code} />
        ))}
        <span>{placesText(i)}</span>
        <Age documents={documents} readOn={readOn} />
      </p>
      {i.themes.length > 0 && (
        <ul aria-label="Thèmes" className="flex flex-wrap gap-2">
          {i.themes.map((slug) => (
            <li key={slug}>
              <a href={`/initiatives?theme=${slug}`} className="chip">
                {theme(slug)?.label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        <KeepLink slug={i.slug} name={i.name} className="button button-plain" />
        <a href={sheetHref(i.slug)} className="link py-2">
          Imprimer en une page
        </a>
        <a href={citeHref(i.slug)} className="link py-2">
          Citer, signaler une erreur
        </a>
      </p>
      <BadlyReadable findings={findings} />
    </div>
  );
}

function Aliases({ initiative: i, context }: { initiative: Initiative; context: ProofContext }) {
  if (i.aliases.length === 0) return null;
  const reasons = i.aliases.flatMap((alias) => decidedBecause(i, "aliases", alias) ?? []);
  return (
    <div className="text-ink-soft">
      Aussi appelée : {i.aliases.map(unbroken).join(", ")}{" "}
      <Proof
        fact="aliases"
        passages={i.evidence.aliases ?? []}
        context={context}
        needles={i.aliases.map((alias) => new RegExp(literally(fold(alias))))}
        how={decidedText(reasons.join(" ") || undefined)}
      />
    </div>
  );
}

/** What it is: the publication's words where they stand by themselves, after a sentence of ours where they do not. */
export function Opening({
  initiative: i,
  documents,
  context,
}: {
  initiative: Initiative;
  documents: readonly DocumentSummary[];
  context: ProofContext;
}) {
  // What begins inside a sentence is read in the whole of it.
  const isPart = /^\p{Ll}/u.test(i.summary ?? "");
  const summary = i.summary && !isPart && !i.challenge?.includes(i.summary) ? i.summary : null;
  return (
    <div className="grid gap-4">
      {i.challenge && (
        <div className="on-sea rounded-lg bg-panel px-6 py-5 text-on-panel">
          <h2 className="eyebrow text-on-panel">Le défi</h2>
          <p className="mt-1 font-heading text-xl">{unbroken(i.challenge)}</p>
          <Proof fact="challenge" passages={i.evidence.challenge ?? []} context={context} />
        </div>
      )}
      <div className="max-w-text text-lg">
        {!(summary && standsByItself(summary, [i.name, ...i.aliases])) && (
          <p>{unbroken(whatItIs(i, documents))}</p>
        )}
        {summary && (
          <>
            <p className="inline">{unbroken(summary)}</p>{" "}
            <Proof fact="summary" passages={i.evidence.summary ?? []} context={context} />
          </>
        )}
        {!summary && <Mentioned initiative={i} context={context} />}
      </div>
    </div>
  );
}

/** « Recyl'Aide80 : une initiative que porte Les Astelles, dans la Somme. », or where it is told of if nothing else is known. */
function whatItIs(i: Initiative, documents: readonly DocumentSummary[]): string {
  const kinds = listed(i.structureTypes.map((code) => inSentence(structureType(code)?.label ?? code)));
  const carriers = [...new Set(i.relations.filter(({ kind }) => kind === "carrier").map(({ name }) => name))];
  const carried =
    carriers.length > 0 && `que ${carriers.length > 1 ? "portent" : "porte"} ${listed(carriers)}`;
  const known = [carried, whereItIs(i)].filter(Boolean).join(", ");
  const [first] = documents;
  const cited =
    first &&
    `que cite « ${first.title} » (${familyLabel(first.family).toLowerCase()}, ${frenchDate(first.publishedOn)})`;
  return `${i.name} : ${[kinds || "une initiative", known || (!kinds && cited)].filter(Boolean).join(" ")}.`;
}

/** « dans la Somme (Amiens et Montdidier) ». */
function whereItIs({ communes, departments, scope }: Initiative): string {
  const towns = listed(communes.slice(0, 3).map(({ name }) => name));
  const around = listed(departments.map((code) => department(code)?.inText ?? code));
  if (around) return `${around}${towns && ` (${towns})`}`;
  return towns || (scope === "national" ? "dans toute la France" : "");
}

const inSentence = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** Of a profile that has no text of its own: the sentence that names it. */
function Mentioned({ initiative: i, context }: { initiative: Initiative; context: ProofContext }) {
  const [passage] = i.evidence.summary ?? i.evidence.name ?? i.occurrences;
  if (!passage) return null;
  const { before, words, after } = quoteOf(context.lines.get(passage.document) ?? [], passage);
  return (
    <figure className="mt-3 border-l-4 border-brick-line pl-4 text-base">
      <blockquote>« {unbroken([before, words, after].filter(Boolean).join(" "))} »</blockquote>
      <figcaption className="text-sm text-ink-soft">
        {context.dated[passage.document]?.title} <Proof fact="name" passages={[passage]} context={context} />
      </figcaption>
    </figure>
  );
}
