import { isDecision } from "#domain/findings.ts";
import { profileSectionLabel } from "#domain/section-kinds.ts";
import { frenchDay } from "#lib/dates.ts";
import type { ProfilePage } from "#queries/profile-page.ts";
import type { ProfileTies } from "#queries/profile-ties.ts";
import type { Related } from "#queries/related.ts";
import { initiativeHref } from "../addresses.ts";
import { QrCode } from "../booklet/qr-code.tsx";
import { FollowReading } from "../follow-reading.tsx";
import { levelLabel } from "../initiative/vocabulary.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { documentTitles, shortTitles } from "../source/titles.ts";
import { Contacts } from "./contacts.tsx";
import { Contents } from "./contents.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { FoundWords } from "./found-words.tsx";
import { Identity, Opening } from "./identity.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { PlacePanel } from "./place-panel.tsx";
import { RelatedInitiatives } from "./related.tsx";
import { Relations } from "./relations.tsx";
import {
  FoldedSections,
  inReadingOrder,
  ProfileSections,
  sectionAnchor,
  withoutOpening,
} from "./sections.tsx";
import { ThemeReasons } from "./theme-reasons.tsx";
import { Occurrences, ProfileFindings } from "./trace.tsx";
import { Completeness, Unsaid } from "./unsaid.tsx";

interface Profile extends ProfilePage {
  siteUrl: string;
  ties: ProfileTies;
  related: readonly Related[];
}

/** All that the publications say of one initiative, each fact with its sentence. */
export function ProfileView({
  initiative: i,
  documents,
  findings,
  updatedAt,
  lines,
  readOn,
  siteUrl,
  ties,
  related,
}: Profile) {
  const quoted = [...documents, ...ties.elsewhere];
  const titles = documentTitles(quoted);
  const context = { slug: i.slug, titles, lines, dated: shortTitles(quoted) };
  const { told: all, asData } = inReadingOrder(i);
  const told = withoutOpening(i, all);
  const doubts = findings.filter((f) => !isDecision(f.code));
  const contents = (
    <Contents
      entries={[
        ...(i.keyFigures.length > 0 ? [{ anchor: "chiffres", label: "Chiffres clés" }] : []),
        ...[...new Set(told.map((s) => s.kind))].map((kind) => ({
          anchor: sectionAnchor(kind),
          label: profileSectionLabel(kind),
        })),
        ...(ties.outgoing.length + ties.incoming.length > 0
          ? [{ anchor: "partenaires", label: "Avec qui" }]
          : []),
        { anchor: "occurrences", label: "Où en parle-t-on" },
      ]}
    />
  );
  return (
    <article className={documents.length > 1 ? "of-several" : ""}>
      <PageHeader title={i.name} trail={[{ href: "/initiatives", label: "Les initiatives" }]}>
        <Identity initiative={i} {...{ documents, findings, readOn, context }} />
      </PageHeader>
      <div className="page mt-6 grid gap-10 lg:grid-cols-[1fr_21rem] lg:grid-rows-[auto_1fr]">
        <Opening initiative={i} documents={documents} context={context} />
        <div className="grid content-start gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:grid-rows-[auto_auto_auto_1fr]">
          <Contacts initiative={i} findings={findings} context={context} />
          <FactsPanel initiative={i} findings={findings} context={context} />
          <PlacePanel initiative={i} context={context} />
          <div className="sticky top-4 hidden self-start lg:block">{contents}</div>
        </div>
        <div className="grid content-start gap-10 lg:col-start-1">
          <div className="empty:hidden lg:hidden">{contents}</div>
          <KeyFigures initiative={i} findings={findings} context={context} />
          <ProfileSections sections={told} themes={i.themes} titles={titles} />
          <Relations ties={ties} context={context} />
          <FoldedSections sections={asData} titles={titles} />
          <Occurrences
            occurrences={i.occurrences}
            parts={ties.parts}
            decisions={findings.filter((f) => isDecision(f.code))}
            titles={titles}
          />
          <RelatedInitiatives related={related} initiative={i} />
          <section aria-labelledby="fiche" className="grid gap-3 border-t border-sand-line pt-6">
            <h2 id="fiche" className="text-lg">
              Sur cette fiche
            </h2>
            <Completeness quality={i.quality} />
            <ThemeReasons initiative={i} context={context} />
            <Unsaid initiative={i} findings={findings} />
            <ProfileFindings findings={doubts} titles={titles} />
            <p className="text-sm text-ink-soft">
              Lue le {frenchDay(updatedAt)} · {levelLabel(i.level).toLowerCase()}
            </p>
          </section>
          <PrintedAddress address={siteUrl + initiativeHref(i.slug)} />
        </div>
      </div>
      <FoundWords />
      <FollowReading />
    </article>
  );
}

/** On paper alone: the way back. */
function PrintedAddress({ address }: { address: string }) {
  return (
    <p className="hidden items-center gap-4 print:flex">
      <QrCode address={address} className="size-24" />
      <span className="wrap-anywhere">{address}</span>
    </p>
  );
}
