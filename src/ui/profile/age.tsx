import { isYearsBefore } from "#lib/dates.ts";
import { listed } from "#lib/text.ts";
import type { DocumentSummary } from "#queries/document-list.ts";

/** A publication older than that is said to be old. */
const OLD_YEARS = 3;

/** « D'après une publication de 2021 », and a mark where that is long ago. */
export function Age({ documents, readOn }: { documents: readonly DocumentSummary[]; readOn: Date }) {
  const years = [...new Set(documents.map((d) => d.publishedOn.slice(0, 4)))].toSorted();
  if (years.length === 0) return null;
  const isOld = documents.every(({ publishedOn }) => isYearsBefore(publishedOn, OLD_YEARS, readOn));
  return (
    <span className="text-sm text-ink-soft">
      d'après {documents.length > 1 ? "des publications" : "une publication"} de {listed(years)}
      {isOld && (
        <strong className="ml-2 rounded-sm bg-ochre-tint px-1.5 py-0.5 text-ochre">
          plus de {OLD_YEARS} ans : à confirmer auprès d'elle
        </strong>
      )}
    </span>
  );
}
