import type { IgnoredParameter } from "#domain/criteria.ts";
import { groupBy } from "#lib/group-by.ts";
import { count, formatNumber } from "#lib/text.ts";
import type { FindingFilter, FindingsReport, ReportedFinding } from "#queries/findings-report.ts";
import type { LatestChanges } from "#queries/latest-changes.ts";
import type { ProfileQuality, ReadFigures } from "#queries/profile-quality.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { IgnoredParameters } from "../search/notices.tsx";
import { Pagination } from "../search/pagination.tsx";
import { CoverageBar } from "./coverage.tsx";
import { type ReportList, reportHref } from "./finding-filter.ts";
import { FindingFilterForm } from "./finding-filter-form.tsx";
import { FindingItem } from "./finding-item.tsx";
import { LatestChangesView } from "./latest-changes.tsx";
import { ProfilesTable } from "./profiles-table.tsx";
import { QualitySummary } from "./summary.tsx";

const PAGES_OF: Record<ReportList, string> = {
  page: "Pages des constats",
  publications: "Pages des publications",
  fiches: "Pages des fiches",
  decisions: "Pages des rapprochements",
};

/** What the import read, what it could not, and what the publications say badly: for everybody to see. */
export function QualityView({
  report,
  figures,
  profiles,
  doubtful,
  changes,
  filter,
  pages,
  ignored,
}: {
  report: FindingsReport;
  figures: ReadFigures;
  profiles: readonly ProfileQuality[];
  doubtful: readonly Pick<ProfileQuality, "slug" | "name" | "findings">[];
  changes: LatestChanges | null;
  filter: FindingFilter;
  pages: Record<ReportList, number>;
  ignored: readonly IgnoredParameter[];
}) {
  const pager = (list: ReportList, count: number, anchor: string) => (
    <Pagination
      label={PAGES_OF[list]}
      page={pages[list]}
      pageCount={Math.ceil(count / report.pageSize)}
      href={(page) => `${reportHref(filter, { ...pages, [list]: page })}#${anchor}`}
    />
  );
  return (
    <>
      <PageHeader
        title="Ce que la lecture a trouvé"
        lead="Chaque publication est lue ligne par ligne. Ce qu'elle dit mal n'est pas corrigé en silence : c'est montré ici, avec ses lignes."
      />
      <div className="page mt-8 grid gap-12">
        <QualitySummary report={report} figures={figures} />
        <section aria-labelledby="lignes">
          <h2 id="lignes" className="text-2xl">
            Le sort de chaque ligne
          </h2>
          <ul className="mt-4 grid gap-5">
            {report.byDocument.map((d) => (
              <li key={d.id}>
                <h3 className="text-lg">
                  <a href={`/documents/${d.id}`} className="link">
                    {d.title}
                  </a>
                </h3>
                <CoverageBar coverage={d.coverage} title={d.title} starts={d.pageStarts} />
              </li>
            ))}
          </ul>
          {pager("publications", report.documentCount, "lignes")}
        </section>
        <section aria-labelledby="constats" className="grid gap-5">
          <h2 id="constats" className="text-2xl">
            {count(report.findingCount, "constat")}
            {report.findingCount < report.total && ` sur ${formatNumber(report.total)}`}
          </h2>
          <IgnoredParameters ignored={ignored} />
          <FindingFilterForm report={report} doubtful={doubtful} filter={filter} />
          {[...groupBy(report.findings, (f) => f.document)].map(([document, findings]) => (
            <Folded
              key={document}
              title={findings[0]?.documentTitle ?? document}
              aside={count(findings.length, "constat")}
              open={report.findingCount < report.total || pages.page > 1}
            >
              <Findings findings={findings} />
            </Folded>
          ))}
          {pager("page", report.findingCount, "constats")}
        </section>
        <section aria-labelledby="fiches" className="grid gap-5">
          <h2 id="fiches" className="text-2xl">
            Fiche par fiche
          </h2>
          <Folded
            title="Ce que dit chaque fiche"
            aside={count(figures.profiles, "fiche")}
            open={pages.fiches > 1}
          >
            <ProfilesTable profiles={profiles} />
          </Folded>
          {pager("fiches", figures.profiles, "fiches")}
        </section>
        {report.decisionCount > 0 && (
          <section aria-labelledby="rapprochements" className="grid gap-5">
            <h2 id="rapprochements" className="text-2xl">
              Ce qui est la même chose, et ce qui ne l'est pas
            </h2>
            <Folded
              title="Rapprochements décidés et écartés, avec leur raison"
              aside={count(report.decisionCount, "décision")}
              open={pages.decisions > 1}
            >
              <Findings findings={report.decisions} />
            </Folded>
            {pager("decisions", report.decisionCount, "rapprochements")}
          </section>
        )}
        {changes && (
          <LatestChangesView
            latest={changes}
            titles={Object.fromEntries(report.byDocument.map((d) => [d.id, d]))}
          />
        )}
      </div>
    </>
  );
}

/** A list that may have hundreds of items: closed until asked for. */
function Folded({
  title,
  aside,
  open = false,
  children,
}: {
  title: string;
  aside: string;
  open?: boolean;
  children: React.ReactNode;
}) {
  return (
    <details open={open} className="card px-5 py-4">
      <summary>
        <h3 className="inline text-lg">{title}</h3> <span className="text-ink-soft">{aside}</span>
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}

function Findings({ findings }: { findings: readonly ReportedFinding[] }) {
  return (
    <ul className="grid gap-3">
      {findings.map((f) => (
        <FindingItem key={`${f.code}-${f.lineStart}-${f.lineEnd}-${f.message}`} finding={f} />
      ))}
    </ul>
  );
}
