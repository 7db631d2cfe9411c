import { colophonOf } from "#domain/reading/colophon.ts";
import { wholePagesOf } from "#domain/reading/places.ts";
import type { ReadPart } from "#domain/reading/reading.ts";
import { frenchDate } from "#lib/dates.ts";
import { unbroken } from "#lib/typography.ts";
import type { LinkedPublication } from "#queries/reading.ts";
import { documentHref, paperHref } from "../addresses.ts";
import { CoverFoot } from "../booklet/cover-foot.tsx";
import { PrintButton } from "../booklet/print-button.tsx";
import { LogoMark } from "../layout/logo.tsx";
import { Breadcrumb } from "../layout/page-header.tsx";
import { Pagination } from "../search/pagination.tsx";
import { documentName } from "../source/titles.ts";
import { initiativesOf, makersOf, numbersOf, occasionOf } from "./cover-facts.ts";
import { Front } from "./front.tsx";
import { type Link, type PageLinks, pageLinks } from "./linker.ts";
import { Definitions, isMisread } from "./part-view.tsx";
import { baseOf, chaptersOf, nameOf, trailBelow } from "./publication.ts";
import { headedClass, RunningHeads } from "./running-heads.tsx";
import { Sections } from "./sections.tsx";

interface Paper {
  publication: LinkedPublication;
  asked: number;
  siteUrl: string;
}

/** The whole of a publication for paper: cover, contents, each part from a page of its own, its words, how it was set. */
export function PaperView({ publication, asked, siteUrl }: Paper) {
  const base = baseOf(publication);
  const { reading } = publication;
  const pages = wholePagesOf(reading.parts, "paper");
  const page = Math.min(Math.max(asked, 1), pages.length);
  const pieces = pages[page - 1] ?? [];
  const front = page === 1 ? reading.front : [];
  const shown = [...front, ...pieces.flatMap(({ sections }) => sections)];
  const links = forPaper(pageLinks(shown, { ...publication, names: [], lost: [] }));
  return (
    <div className="page paper">
      <div className="no-print mt-6 grid gap-4">
        <Breadcrumb trail={trailBelow(publication)} />
        <PrintButton>
          {pages.length > 1 ? `Imprimer la page ${page} sur ${pages.length}` : "Imprimer"}
        </PrintButton>
      </div>
      {page === 1 && (
        <>
          <Cover {...{ publication, siteUrl }} />
          <Contents parts={reading.parts} />
        </>
      )}
      <Front sections={front} publication={publication} links={links} />
      {pieces.map(({ part, sections, isStart }, at) => (
        <article key={part.id} className={`read read-whole ${headedClass(at)}`} data-part={part.id}>
          <p className="eyebrow">
            {isStart
              ? unbroken([part.label, part.group].filter(Boolean).join(" · "))
              : `${unbroken(part.title)} (suite)`}
          </p>
          {isStart && (
            <h2 id={part.id} className="text-2xl">
              {unbroken(part.title)}
            </h2>
          )}
          <div className="prose read-text">
            <Sections {...{ sections, publication, links }} of={part.told} under={2} medium="paper" />
          </div>
        </article>
      ))}
      <Definitions links={links} title="Les mots de ce texte" />
      {page === pages.length && <Colophon {...{ publication, siteUrl }} isMisread={isMisread(links)} />}
      <Pagination
        page={page}
        pageCount={pages.length}
        href={(n) => paperHref(base, n)}
        label="Pages du texte"
      />
      <RunningHeads
        title={nameOf(publication)}
        address={siteUrl + base}
        parts={pieces.map(({ part }) => (part.told ? part.label : part.title))}
      />
    </div>
  );
}

/** Nobody presses a name on paper, nor searches for what was lost: addresses are left, and the numbers of notes. */
function forPaper(links: PageLinks): PageLinks {
  const left = ({ href }: Link) => /^(?:https?:|mailto:|#L)/.test(href);
  const runs = new Map(
    [...links.runs].map(([block, set]) => [
      block,
      set.map((run) => ({ ...run, links: run.links.filter(left) })),
    ]),
  );
  return { ...links, runs };
}

function Cover({ publication, siteUrl }: Omit<Paper, "asked">) {
  const { document, event, reading } = publication;
  const address = siteUrl + baseOf(publication);
  const told = initiativesOf(publication).filter(({ isTold }) => isTold);
  const numbers = numbersOf(reading.parts, told.length);
  return (
    <section className="booklet-cover" aria-labelledby="titre">
      <LogoMark size={64} />
      <p className="eyebrow mt-6">Initiatives inclusives en Hauts-de-France</p>
      <h1 id="titre" className="mt-2 text-4xl first-letter:uppercase">
        {unbroken(nameOf(publication))}
      </h1>
      {!event && document.subtitle && <p className="mt-4 text-xl">{unbroken(document.subtitle)}</p>}
      <p className="mt-4 text-xl first-letter:uppercase">{occasionOf(publication)}</p>
      <p className="mt-2">{makersOf(publication)}</p>
      <p className="mt-6 text-ink-soft">{numbers.join(" · ")}</p>
      <CoverFoot address={address}>En ligne, chaque paragraphe avec sa source :</CoverFoot>
    </section>
  );
}

function Contents({ parts }: { parts: readonly ReadPart[] }) {
  return (
    <nav className="booklet-part" aria-labelledby="sommaire">
      <h2 id="sommaire" className="text-2xl">
        Sommaire
      </h2>
      {chaptersOf(parts).map(({ group, parts: those }) => (
        <div key={those[0]?.id} className="mt-4">
          {group && <h3 className="text-lg">{unbroken(group)}</h3>}
          <ol className="paper-contents">
            {those.map((part, at) => (
              <li key={part.id}>
                {part.label && part.label !== those[at - 1]?.label && (
                  <span className="read-label">{part.label}</span>
                )}
                <a href={`#${encodeURIComponent(part.id)}`}>{unbroken(part.title)}</a>
                {part.speakers.length > 0 && (
                  <span className="block text-sm text-ink-soft">
                    {part.speakers.map(({ name }) => name).join(", ")}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}

/** Whose words these are, how they were set, and where they stand as received. */
function Colophon({ publication, siteUrl, isMisread }: Omit<Paper, "asked"> & { isMisread: boolean }) {
  const { document } = publication;
  const received = siteUrl + documentHref(document.id);
  return (
    <section className="paper-colophon" aria-labelledby="a-propos">
      <h2 id="a-propos" className="text-lg">
        À propos de ce texte
      </h2>
      <p>
        {documentName(document)}, {unbroken(document.publisher)}, {frenchDate(document.publishedOn)}
        {document.licence && `, ${document.licence}`}.
      </p>
      <p>{unbroken(colophonOf({ isMisread }))}</p>
      <p>
        Le texte tel que reçu : <a href={received}>{received}</a>
      </p>
    </section>
  );
}
