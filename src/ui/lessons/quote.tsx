import { placeOfExpression } from "#domain/shared-expressions.ts";
import { unbroken } from "#lib/typography.ts";
import { Highlight } from "../text/highlight.tsx";
import { folded } from "./folded-text.ts";

/**
 * What a publication says, word for word: the words that were looked for, or the expression that others print too,
 * marked. A long one folds after some sentences.
 */
export function Quote({ marked, text, shared }: { marked: string; text: string; shared: string | null }) {
  const hasFound = marked.includes("\u0001");
  const place = hasFound || shared === null ? null : placeOfExpression(text, shared);
  const whole = place
    ? `${text.slice(0, place.start)}\u0001${text.slice(place.start, place.end)}\u0002${text.slice(place.end)}`
    : marked;
  const [shown, rest] = folded(whole);
  return (
    <blockquote className={`wrap-anywhere ${place ? "shared-words" : ""}`}>
      <Lines text={shown} />
      {rest && (
        // What was found must not be hidden.
        <details open={rest.includes("\u0001") && !shown.includes("\u0001")} className="mt-1">
          <summary className="link inline-flex min-h-8 items-center text-sm">La suite</summary>
          <Lines text={rest} />
        </details>
      )}
    </blockquote>
  );
}

function Lines({ text }: { text: string }) {
  return unbroken(text)
    .split("\n")
    .map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never change places
      <p key={at} className="mt-1 first:mt-0">
        <Highlight text={line} />
      </p>
    ));
}
