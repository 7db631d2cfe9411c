import type { Finding, Initiative, ProfileSection } from "#domain/directory.ts";
import { isDecision } from "#domain/findings.ts";
import { profileSectionLabel } from "#domain/section-kinds.ts";
import { theme } from "#domain/themes.ts";
import { frenchDay } from "#lib/dates.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { ProfileTies } from "#queries/profile-ties.ts";
import type { Related } from "#queries/related.ts";
import { placesText } from "../initiative/places.ts";
import { levelLabel } from "../initiative/vocabulary.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { TypeTag } from "../marks/type-mark.tsx";
import { SourceLinks } from "../source/source-link.tsx";
import { documentTitles, shortTitles } from "../source/titles.ts";
import { Contacts } from "./contacts.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { FoundWords } from "./found-words.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { PlacePanel } from "./place-panel.tsx";
import { RelatedInitiatives } from "./related.tsx";
import { Relations } from "./relations.tsx";
import { FoldedSections, inReadingOrder, ProfileSections, sectionAnchor } from "./sections.tsx";
import { Occurrences, ProfileFindings } from "./trace.tsx";

interface Profile {
  initiative: Initiative;
  documents: DocumentSummary[];
  findings: Finding[];
  updatedAt: Date;
  ties: ProfileTies;
  related: readonly Related[];
}

/** All that the publications say of one initiative, each fact beside its lines. */
export function ProfileView({ initiative: i, documents, findings, updatedAt, ties, related }: Profile) {
  const titles = documentTitles(documents);
  const { told, asData } = inReadingOrder(i);
  const doubts = findings.filter((f) => !isDecision(f.code));
  const contents = (
    <Contents hasTies={ties.outgoing.length + ties.incoming.length > 0} told={told} findings={doubts} />
  );
  return (
    <article>
      <PageHeader title={i.name} trail={[{ href: "/initiatives", label: "Les initiatives" }]}>
        <Identity initiative={i} />
      </PageHeader>
      <div className="page mt-6 grid gap-10 lg:grid-cols-[1fr_21rem] lg:grid-rows-[auto_1fr]">
        {(i.challenge ?? i.summary) && <Opening initiative={i} titles={titles} />}
        <div className="grid grid-rows-[auto_auto_auto_1fr] gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <FactsPanel initiative={i} findings={findings} titles={titles} />
          <PlacePanel initiative={i} findings={findings} titles={titles} />
          <Contacts initiative={i} findings={findings} titles={titles} />
          <div className="sticky top-4 hidden self-start lg:block">{contents}</div>
        </div>
        <div className="grid content-start gap-10 lg:col-start-1">
          <div className="lg:hidden">{contents}</div>
          <KeyFigures figures={i.keyFigures} findings={findings} titles={titles} />
          <ProfileSections sections={told} themes={i.themes} titles={titles} />
          <Relations slug={i.slug} ties={ties} titles={shortTitles(documents)} />
          <FoldedSections sections={asData} titles={titles} />
          <Occurrences
            occurrences={i.occurrences}
            parts={ties.parts}
            decisions={findings.filter((f) => isDecision(f.code))}
            titles={titles}
          />
          <RelatedInitiatives related={related} location={i.location} />
          <ProfileFindings findings={doubts} titles={titles} />
          <p className="text-sm text-ink-soft">
            Fiche lue le {frenchDay(updatedAt)} · {levelLabel(i.level).toLowerCase()}
          </p>
        </div>
      </div>
      <FoundWords />
    </article>
  );
}

function Identity({ initiative: i }: { initiative: Initiative }) {
  return (
    <div className="mt-3 grid gap-3">
      {i.aliases.length > 0 && <p className="text-ink-soft">Aussi appelée : {i.aliases.join(", ")}</p>}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {i.structureTypes.map((code) => (
          <TypeTag key={code} code={code} />
        ))}
        <span>{placesText(i)}</span>
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
    </div>
  );
}

function Opening({ initiative: i, titles }: { initiative: Initiative; titles: Record<string, string> }) {
  return (
    <div className="grid gap-4">
      {i.challenge && (
        <div className="on-sea rounded-lg bg-sea px-6 py-5 text-white">
          <h2 className="eyebrow text-white">Le défi</h2>
          <p className="mt-1 font-heading text-xl">{unbroken(i.challenge)}</p>
          <SourceLinks passages={i.evidence.challenge ?? []} titles={titles} />
        </div>
      )}
      {i.summary && (
        <div className="max-w-text text-lg">
          {unbroken(i.summary)} <SourceLinks passages={i.evidence.summary ?? []} titles={titles} />
        </div>
      )}
    </div>
  );
}

/** The way through a long profile. */
function Contents({
  hasTies,
  told,
  findings,
}: {
  hasTies: boolean;
  told: readonly ProfileSection[];
  findings: readonly Finding[];
}) {
  const entries = [
    ...[...new Set(told.map((s) => s.kind))].map((kind) => ({
      anchor: sectionAnchor(kind),
      label: profileSectionLabel(kind),
    })),
    ...(hasTies ? [{ anchor: "partenaires", label: "Avec qui" }] : []),
    { anchor: "occurrences", label: "Où en parle-t-on" },
    ...(findings.length > 0 ? [{ anchor: "constats", label: "À vérifier" }] : []),
  ];
  if (entries.length < 4) return null;
  return (
    <nav aria-label="Sur cette page" className="no-print">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 border-y border-sand-line py-3 text-sm lg:grid">
        {entries.map(({ anchor, label }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="link">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
