import type { Finding, Initiative, KeyFigure, ProfileSection } from "#domain/directory.ts";
import { findingsOn, isDoubtful } from "#domain/doubts.ts";
import { opened } from "#domain/lead.ts";
import { publicationsOf } from "#domain/origins.ts";
import { profileSectionLabel } from "#domain/section-kinds.ts";
import { structureType } from "#domain/structure-types.ts";
import { toldFigures } from "#domain/told-figures.ts";
import { frenchDate } from "#lib/dates.ts";
import { groupBy } from "#lib/group-by.ts";
import { truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { placesText } from "../initiative/places.ts";
import { Age } from "../profile/age.tsx";
import { ToCheck } from "../profile/doubt.tsx";
import { factsOf } from "../profile/facts.tsx";
import { relationKindLabel } from "../profile/relations.tsx";
import { inReadingOrder, withoutOpening } from "../profile/sections.tsx";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { documentName, documentTitles } from "../source/titles.ts";
import { Markdown } from "../text/markdown.tsx";
import { type Around, beginnings, linesLeft } from "./page-room.ts";
import { QrCode } from "./qr-code.tsx";

/** The most of each that one page shows, and the fewest names of each kind of partner. */
const MOST = { names: 14, fact: 110, contacts: 3 };
const FEWEST_NAMES = 3;
/** Signs of the facts that are more than a text. */
const WIDE: Record<string, number> = { workforce: 130, budget: 110 };
/** What one page has no room for. */
const LEFT_OUT = new Set(["apeCodes", "agreements", "materials"]);

interface SheetProps {
  initiative: Initiative;
  /** The publications that may tell of it, the latest first. */
  documents: readonly DocumentSummary[];
  /** What the publications say badly of it. */
  findings: readonly Finding[];
  /** Its address on the site. */
  address: string;
  /** When the data was read. */
  readOn: Date;
  /** On one page, with what fits there; else whole. */
  isBrief?: boolean;
  as?: "h1" | "h2";
}

/** A profile laid out for paper: nothing folded, each line number with its publication, and the way back to the site. */
export function Sheet({
  initiative: i,
  documents,
  findings,
  address,
  readOn,
  isBrief = false,
  as: Title = "h2",
}: SheetProps) {
  const told = documents.filter(({ id }) => publicationsOf(i).includes(id));
  const titles = documentTitles(told);
  const facts = factsOf(i, (passage) => <SourceLink passage={passage} titles={titles} />).filter(
    (f) => f.value !== null && !(isBrief && LEFT_OUT.has(f.field)),
  );
  const most = isBrief ? MOST.names : Number.MAX_SAFE_INTEGER;
  const contacts = contactLines(i, isBrief ? MOST.contacts : Number.POSITIVE_INFINITY);
  const around: Around = {
    leads: [i.challenge, i.summary].filter((text) => text !== null),
    figures: toldFigures(i).shown.length,
    facts: [
      ...contacts.map((line) => line.length),
      ...facts.map(({ field, value }) =>
        typeof value === "string" ? Math.min(value.length, MOST.fact) : (WIDE[field] ?? 1),
      ),
    ],
    partners: partnersOf(i, most).map(({ names, kind }) => relationKindLabel(kind) + names.join(", ")),
  };
  return (
    <article className={`sheet ${told.length > 1 ? "of-several" : ""}`}>
      <header className="sheet-head">
        <div>
          <Title className="text-2xl">{unbroken(i.name)}</Title>
          <p>
            {[...i.structureTypes.map((code) => structureType(code)?.label ?? code), placesText(i)].join(
              " · ",
            )}
          </p>
          <p className="text-sm text-ink-soft">
            {told.map((d) => `${documentName(d)}, ${d.publisher}, ${frenchDate(d.publishedOn)}`).join(" ; ")}.{" "}
            {unbroken("« l. » : ligne de la publication.")}
          </p>
          <Age documents={told} readOn={readOn} />
        </div>
        <p className="sheet-address">
          <QrCode address={address} className="size-24" />
          <a href={address}>{address.replace(/^https?:\/\//, "")}</a>
        </p>
      </header>
      {i.challenge && <p className="sheet-lead font-heading">{unbroken(i.challenge)}</p>}
      {i.summary && <p className="sheet-lead">{unbroken(opened(i.summary))}</p>}
      {!i.summary && !i.challenge && <Named initiative={i} titles={titles} />}
      <Figures initiative={i} titles={titles} findings={findings} isBrief={isBrief} />
      <dl className="sheet-facts">
        <ContactFacts lines={contacts} isDoubtful={findingsOn("contacts", findings).length > 0} />
        {facts.map((f) => (
          <div key={f.field}>
            <dt>{f.label}</dt>
            <dd>
              {isBrief && typeof f.value === "string" ? truncate(f.value, MOST.fact) : f.value}{" "}
              {findingsOn(f.field, findings).length > 0 && <ToCheck />}{" "}
              {f.passages.slice(0, 1).map((p) => (
                <SourceLink key={p.lineStart} passage={p} titles={titles} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Texts initiative={i} {...{ titles, isBrief, around }} as={Title === "h1" ? "h2" : "h3"} />
      <Partners partners={partnersOf(i, most)} as={Title === "h1" ? "h2" : "h3"} />
    </article>
  );
}

/** Of whom nothing is told: where it is named, so that the paper says what the page says. */
function Named({ initiative: i, titles }: Omit<Part, "isBrief">) {
  return (
    <>
      <p className="sheet-lead">Les publications la nomment sans en dire plus :</p>
      <ul className="sheet-text">
        {i.occurrences.map((o) => (
          <li key={`${o.document}-${o.lineStart}`}>
            {titles[o.document]?.title ?? o.document} <SourceLink passage={o} titles={titles} />
          </li>
        ))}
      </ul>
    </>
  );
}

function contactLines({ contacts }: Initiative, most: number): string[] {
  return contacts
    .slice(0, most)
    .map((c) => [c.name, c.role, ...c.emails, ...c.phones.map(({ raw }) => raw)].filter(Boolean).join(", "));
}

/** How to reach it, before anything else. */
function ContactFacts({ lines, isDoubtful: isUnsure }: { lines: readonly string[]; isDoubtful: boolean }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>Contact</dt>
      {lines.map((line) => (
        <dd key={line} className="wrap-anywhere">
          {line}
        </dd>
      ))}
      {isUnsure && (
        <dd>
          <ToCheck />
        </dd>
      )}
    </div>
  );
}

type Part = Pick<SheetProps, "initiative" | "isBrief"> & { titles: DocumentTitles };

function Figures({ initiative, titles, findings, isBrief }: Part & Pick<SheetProps, "findings">) {
  const isUnsure = ({ passage }: KeyFigure) => isDoubtful("keyFigures", [passage], findings);
  const { shown, folded } = toldFigures(initiative, isUnsure);
  const all = isBrief ? shown : [...shown, ...folded.filter((f) => f.standsAlone)];
  if (all.length === 0) return null;
  return (
    <ul className="sheet-figures" aria-label="Chiffres clés">
      {all.map(({ figure, value, caption }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source can print one figure twice
        <li key={at}>
          <strong>{value}</strong> {caption} {isUnsure(figure) && <ToCheck />}{" "}
          <SourceLink passage={figure.passage} titles={titles} />
        </li>
      ))}
    </ul>
  );
}

function Texts({
  initiative,
  titles,
  isBrief,
  around,
  as: Heading,
}: Part & { around: Around; as: "h2" | "h3" }) {
  const told = withoutOpening(initiative, inReadingOrder(initiative).told);
  const texts = isBrief ? beginnings(told, linesLeft(around)) : null;
  return told.map((s) => {
    const text = texts?.get(s);
    if (texts && !text) return null;
    return (
      <section key={`${s.document}-${s.kind}-${s.lineStart}`} className="sheet-text">
        <Heading>
          {titleOf(s, told)} <SourceLink passage={s} titles={titles} />
        </Heading>
        {text ? (
          <p>{unbroken(text)}</p>
        ) : (
          <div className="prose">
            <Markdown text={s.markdown} under={3} />
          </div>
        )}
      </section>
    );
  });
}

const titleOf = (s: ProfileSection, all: readonly ProfileSection[]) =>
  all.filter(({ kind }) => kind === s.kind).length > 1 ? s.title : profileSectionLabel(s.kind);

/** With whom, by kind; of many names the first ones. */
function partnersOf({ relations }: Initiative, most: number) {
  const kinds = [...groupBy(relations, ({ kind }) => kind)];
  const share = Math.max(FEWEST_NAMES, Math.floor(most / Math.max(1, kinds.length)));
  let room = most;
  return kinds.map(([kind, some], at) => {
    const all = [...new Set(some.map(({ name }) => name))];
    // What the kinds before have left over is for this one; the last ones keep their share.
    const names = all.slice(0, Math.max(share, room - share * (kinds.length - at - 1)));
    room -= names.length;
    return { kind, names, more: all.length - names.length };
  });
}

function Partners({ partners, as: Heading }: { partners: ReturnType<typeof partnersOf>; as: "h2" | "h3" }) {
  if (partners.length === 0) return null;
  return (
    <section className="sheet-text">
      <Heading>Avec qui</Heading>
      <ul>
        {partners.map(({ kind, names, more }) => (
          <li key={kind}>
            <strong>{relationKindLabel(kind)} :</strong> {names.join(", ")}
            {more > 0 && ` et ${more} ${more < 2 ? "autre" : "autres"}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
