import { FINDING_CODES } from "#domain/findings.ts";
import { SEVERITIES, type Severity } from "#domain/vocabularies.ts";
import type { ReportedFinding } from "#queries/findings-report.ts";
import { initiativeHref } from "../addresses.ts";
import { SourceLink } from "../source/source-link.tsx";

const LABELS = new Map<string, string>(SEVERITIES.map((s) => [s.code, s.label]));

const BORDERS: Record<Severity, string> = {
  error: "border-brick",
  warning: "border-ochre-line",
  info: "border-sea-line",
};

/** One thing that a publication says badly: what it is, where, what was found and expected. */
export function FindingItem({ finding: f }: { finding: ReportedFinding }) {
  return (
    <li className={`border-l-4 pl-4 ${BORDERS[f.severity]}`}>
      <p>
        <strong>{FINDING_CODES[f.code].label}</strong>{" "}
        <span className="text-sm text-ink-soft">({LABELS.get(f.severity)?.toLowerCase()})</span>{" "}
        <SourceLink
          passage={f}
          titles={{ [f.document]: { title: f.documentTitle, pageStarts: f.pageStarts } }}
        />
      </p>
      <p>
        {f.message}
        {f.initiative && f.initiativeName && (
          <>
            {" "}
            <a href={initiativeHref(f.initiative)} className="link">
              {f.initiativeName}
            </a>
          </>
        )}
      </p>
      {(f.found !== null || f.expected !== null) && (
        <p className="text-sm text-ink-soft">
          {f.found !== null && <>Imprimé : « {f.found} ». </>}
          {f.expected !== null && <>Attendu : {f.expected}</>}
        </p>
      )}
    </li>
  );
}
