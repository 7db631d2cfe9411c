import { DOCUMENT_SECTIONS } from "#domain/section-kinds.ts";
import type { Family } from "#domain/vocabularies.ts";
import type { EventSection as Part } from "#queries/event-by-slug.ts";
import { initiativeHref } from "../addresses.ts";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { PublicationText } from "../text/publication-text.tsx";

const KINDS = new Map<string, string>(DOCUMENT_SECTIONS.map((s) => [s.kind, s.label]));

/** One part of a publication: title, who spoke, text, and the profiles of those told of there. */
export function EventSection({
  part,
  lines,
  depth,
  family,
  titles,
}: {
  part: Part;
  lines: string[];
  /** How deep it stands among the parts that are shown; 0 for the outermost. */
  depth: number;
  family: Family;
  titles: DocumentTitles;
}) {
  const Heading = (["h2", "h3", "h4", "h5"] as const)[depth] ?? "h5";
  const passage = {
    document: part.passages[0]?.document ?? "",
    lineStart: part.lineStart,
    lineEnd: part.lineEnd,
  };
  return (
    <section className={depth === 0 ? "border-t border-sand-line pt-8" : undefined}>
      {depth === 0 && part.kind !== "other" && (
        <p className="eyebrow">{[KINDS.get(part.kind), part.number].filter(Boolean).join(" ")}</p>
      )}
      <div className="flex flex-wrap items-baseline gap-x-2">
        <Heading id={part.id} className={depth === 0 ? "text-2xl" : "text-xl"}>
          {part.title}
        </Heading>
        <SourceLink passage={passage} titles={titles} />
      </div>
      <Speakers speakers={part.speakers} document={passage.document} titles={titles} />
      <div className="prose mt-3 max-w-text">
        <PublicationText family={family} lines={lines} under={2 + depth} />
      </div>
      {part.initiatives.length > 0 && (
        <p className="mt-4 rounded-md bg-sea-tint px-4 py-3 text-sm">
          <strong>On y parle de</strong>{" "}
          {part.initiatives.map((i, at) => (
            <span key={i.slug}>
              {at > 0 && ", "}
              <a href={initiativeHref(i.slug)} className="link">
                {i.name}
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Speakers({
  speakers,
  document,
  titles,
}: {
  speakers: Part["speakers"];
  document: string;
  titles: DocumentTitles;
}) {
  if (speakers.length === 0) return null;
  return (
    <ul aria-label="Intervenants" className="mt-2 grid gap-1 text-sm">
      {speakers.map((s) => (
        <li key={`${s.name}-${s.lineStart}`}>
          <strong>{s.name}</strong>
          {(s.role ?? s.organisation) && (
            <span className="text-ink-soft">, {[s.role, s.organisation].filter(Boolean).join(", ")}</span>
          )}{" "}
          <SourceLink passage={{ document, lineStart: s.lineStart, lineEnd: s.lineEnd }} titles={titles} />
        </li>
      ))}
    </ul>
  );
}
