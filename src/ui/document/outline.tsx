import type { Section } from "#domain/directory.ts";
import { fragment } from "#domain/fragment.ts";
import { firstLine, type PageStarts, shortPlace } from "#domain/pages.ts";

const INDENTS = ["", "pl-4", "pl-8", "pl-12"];

/** The parts of a publication, each with the way to its lines. */
export function Outline({
  sections,
  whole,
  starts,
}: {
  sections: readonly Section[];
  whole: boolean;
  starts: PageStarts;
}) {
  if (sections.length === 0) return null;
  const top = Math.min(...sections.map((s) => s.level));
  return (
    <details className="card p-4">
      <summary className="font-bold">
        {whole ? "Plan de la publication" : "Plan de cette page"} ({sections.length} parties)
      </summary>
      <ul className="mt-3 grid gap-1 text-sm">
        {sections.map((s) => (
          <li key={s.id} className={INDENTS[Math.min(s.level - top, 3)]}>
            <a href={`#${fragment(s)}`} className="link">
              {s.title}
            </a>{" "}
            <span className="text-ink-soft">{shortPlace(firstLine(s), starts)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
