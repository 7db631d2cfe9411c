import { LESSON_KINDS } from "#domain/lessons.ts";
import type { FacetValue } from "#domain/search-answer.ts";
import { count } from "#lib/text.ts";
import { LESSONS } from "../addresses.ts";

/** The kinds of lesson as doors, each with what it is and how many there are. */
export function Kinds({ kinds }: { kinds: readonly FacetValue[] }) {
  const shown = LESSON_KINDS.flatMap((kind) => {
    const counted = kinds.find(({ value }) => value === kind.code);
    return counted && counted.count > 0 ? [{ ...kind, count: counted.count }] : [];
  });
  return (
    <ul aria-label="Par nature" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {shown.map(({ code, label, what, said, count: n }) => (
        <li key={code} className="card relative p-4 hover:border-sea">
          <h3 className="text-lg leading-snug">
            <a
              href={`${LESSONS}?nature=${code}`}
              className="text-ink no-underline after:absolute after:inset-0 after:rounded-lg hover:text-sea-deep"
            >
              {label}
            </a>
          </h3>
          <p className="mt-1 text-sm text-ink-soft">{what}</p>
          <p className="mt-1 text-sm font-semibold text-brick">{count(n, said[0], said[1])}</p>
        </li>
      ))}
    </ul>
  );
}
