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
    <ul aria-label="Par nature" className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-5">
      {shown.map(({ code, label, what, said, count: n }) => (
        <li key={code} className="card relative flex flex-col p-3 hover:border-sea sm:p-4">
          <h3 className="text-base leading-snug sm:text-lg">
            <a
              href={`${LESSONS}?nature=${code}`}
              className="text-ink no-underline after:absolute after:inset-0 after:rounded-lg hover:text-sea-deep"
            >
              {label}
            </a>
          </h3>
          <p className="mt-1 hidden grow text-sm text-ink-soft sm:block">{what}</p>
          <p className="mt-1 text-sm font-semibold text-brick">{count(n, said[0], said[1])}</p>
        </li>
      ))}
    </ul>
  );
}
