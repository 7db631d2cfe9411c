import {
  COMPARED_LESSONS,
  COMPARED_STORY,
  type ComparedRow,
  comparedTexts,
  comparisonOf,
  differencesText,
} from "#domain/comparison.ts";
import type { Initiative } from "#domain/directory.ts";
import { publicationsOf } from "#domain/origins.ts";
import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import { type AskedSelection, FEWEST_COMPARED, MOST_COMPARED } from "#domain/selection.ts";
import { frenchDate } from "#lib/dates.ts";
import { truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { KeptProfiles } from "#queries/kept-profiles.ts";
import { actorHref, bookletHref, initiativeHref, selectionHref } from "../addresses.ts";
import { beginningOf } from "../booklet/page-room.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { ToCheck } from "../profile/doubt.tsx";
import { sectionAnchor } from "../profile/sections.tsx";
import { SelectionNotices } from "../selection/notices.tsx";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { documentName, documentTitles } from "../source/titles.ts";
import { Markdown } from "../text/markdown.tsx";
import { Compared, ComparedHeads, Linked, Unsaid } from "./compared.tsx";

interface Comparison extends KeptProfiles {
  asked: AskedSelection;
}

interface Columns {
  initiatives: readonly Initiative[];
  titles: DocumentTitles;
}

const LONGEST_SUMMARY = 320;

/** Two to four profiles, point by point: what differs stands side by side, what is the same is said once. */
export function ComparisonView({ asked, initiatives, documents, findings, gone }: Comparison) {
  const slugs = initiatives.map(({ slug }) => slug);
  const enough = initiatives.length >= FEWEST_COMPARED;
  const parts = comparisonOf(initiatives, findings);
  const titles = documentTitles(documents);
  return (
    <div className={`compared-page ${documents.length > 1 ? "of-several" : ""}`}>
      <PageHeader
        title={enough ? "Comparer" : "Rien à comparer encore"}
        trail={slugs.length > 0 ? [{ href: selectionHref(slugs), label: "Sélection" }] : []}
        lead={
          enough
            ? `${differencesText(parts)} Une ligne identique partout est sur fond sable, ce que deux fiches ont en commun sur fond bleu.`
            : lackText(initiatives.length)
        }
      >
        <SelectionNotices asked={asked} gone={gone} most={MOST_COMPARED} />
      </PageHeader>
      <div className="page mt-4 grid gap-10">
        {initiatives.length > 0 && <ComparedHeads initiatives={initiatives} />}
        {enough && (
          <section aria-labelledby="presentation">
            <h2 id="presentation" className="text-2xl">
              En deux phrases
            </h2>
            <div className="mt-3">
              <Compared
                label="Présentation"
                initiatives={initiatives}
                cell={({ summary }) =>
                  summary ? <p>{unbroken(truncate(summary, LONGEST_SUMMARY))}</p> : <Unsaid />
                }
              />
            </div>
          </section>
        )}
        {enough &&
          parts.map(({ id, title, rows, unsaid }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id} className="text-2xl">
                {title}
              </h2>
              <div className="mt-3">
                {rows.map((row) => (
                  <Row key={row.label} row={row} initiatives={initiatives} titles={titles} />
                ))}
                {unsaid.length > 0 && (
                  <p className="border-t border-sand-line px-3 pt-3 text-sm text-ink-soft">
                    Dit pour aucune : {unsaid.join(", ").toLowerCase()}.
                  </p>
                )}
              </div>
            </section>
          ))}
        {enough && (
          <>
            <Texts
              id="recit"
              title="Pourquoi, et comment"
              kinds={COMPARED_STORY}
              isBrief
              {...{ initiatives, titles }}
            />
            <Texts
              id="enseignements"
              title="Ce qui aide, ce qui freine"
              kinds={COMPARED_LESSONS}
              {...{ initiatives, titles }}
            />
          </>
        )}
        {enough && <Sources initiatives={initiatives} documents={documents} />}
        <p className="no-print flex flex-wrap gap-3">
          <a href={slugs.length > 0 ? selectionHref(slugs) : "/initiatives"} className="button button-plain">
            {slugs.length > 0 ? "Changer les fiches comparées" : "Choisir des initiatives"}
          </a>
          {slugs.length > 0 && (
            <a href={bookletHref(slugs)} className="button button-plain">
              Livret à imprimer
            </a>
          )}
        </p>
      </div>
    </div>
  );
}

function lackText(n: number): string {
  const found = n === 0 ? "Cette adresse ne nomme aucune fiche" : "Cette adresse ne nomme qu'une fiche";
  return `${found} : une comparaison en demande de ${FEWEST_COMPARED} à ${MOST_COMPARED}.`;
}

function Row({ row: { label, cells, isSame }, initiatives, titles }: { row: ComparedRow } & Columns) {
  return (
    <Compared
      label={label}
      isSame={isSame}
      initiatives={initiatives}
      cell={(_, column) => {
        const items = cells[column] ?? [];
        if (items.length === 0) return <Unsaid />;
        return (
          <ul className="grid gap-1">
            {items.map(({ text, passage, href, actor, isShared, isDoubtful }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a source can print one thing twice
              <li key={at}>
                <span className={isSame || !isShared ? undefined : "rounded-sm bg-sea-tint px-1"}>
                  <Linked href={href ?? (actor && actorHref(actor))}>{unbroken(text)}</Linked>
                </span>
                {isShared && !isSame && <span className="sr-only"> (en commun)</span>}{" "}
                {isDoubtful && <ToCheck />}
                {passage && <SourceLink passage={passage} titles={titles} />}
              </li>
            ))}
          </ul>
        );
      }}
    />
  );
}

/** What each says under the same title: whole, or by its beginning. */
function Texts({
  id,
  title,
  kinds,
  isBrief = false,
  initiatives,
  titles,
}: { id: string; title: string; kinds: readonly ProfileSectionKind[]; isBrief?: boolean } & Columns) {
  const texts = comparedTexts(initiatives, kinds);
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <div className="mt-3">
        {texts.map(({ kind, label, cells }) => (
          <Compared
            key={kind}
            label={label}
            initiatives={initiatives}
            cell={(i, column) => {
              const sections = cells[column] ?? [];
              if (sections.length === 0) return <Unsaid />;
              return sections.map((s) => (
                <div key={`${s.document}-${s.lineStart}`} className="prose text-sm">
                  {isBrief ? (
                    <p>{unbroken(beginningOf(s.markdown, LONGEST_SUMMARY))}</p>
                  ) : (
                    <Markdown text={s.markdown} under={3} />
                  )}
                  <p>
                    <SourceLink passage={s} titles={titles} />{" "}
                    <a href={`${initiativeHref(i.slug)}#${sectionAnchor(kind)}`}>dans sa fiche</a>
                  </p>
                </div>
              ));
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** Who tells of each, and when: figures of different years are not the same thing. */
function Sources({ initiatives, documents }: Pick<Comparison, "initiatives" | "documents">) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" className="text-2xl">
        Sources
      </h2>
      <Compared
        label="Publication et année"
        initiatives={initiatives}
        cell={(i) => (
          <ul className="grid gap-1">
            {documents
              .filter(({ id }) => publicationsOf(i).includes(id))
              .map((d) => (
                <li key={d.id}>
                  {documentName(d)}, {frenchDate(d.publishedOn)}
                </li>
              ))}
          </ul>
        )}
      />
    </section>
  );
}
