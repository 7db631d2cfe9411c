import type { Finding } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { findingsOn } from "#domain/silence.ts";

/** Whether a finding about the field concerns these very lines. */
export function isDoubtful(
  field: string,
  passages: readonly Passage[],
  findings: readonly Finding[],
): boolean {
  return findingsOn(field, findings).some((f) =>
    passages.some((p) => p.document === f.document && p.lineStart <= f.lineEnd && f.lineStart <= p.lineEnd),
  );
}

/** Says beside a value that the publication says it badly, and leads to what is wrong. */
export function Doubt() {
  return (
    <a href="#constats" className="rounded-sm bg-ochre-tint px-1 text-sm text-ochre underline">
      à vérifier
    </a>
  );
}
