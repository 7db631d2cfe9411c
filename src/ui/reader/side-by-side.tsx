import type { WordRun } from "#domain/editions/part-changes.ts";
import { unbroken } from "#lib/typography.ts";

/** Two wordings beside each other, what only one of them has marked as gone or come. */
export function SideBySide({ was, is }: { was: readonly WordRun[] | null; is: readonly WordRun[] | null }) {
  return (
    <div className="sides">
      <div>
        <p className="sides-label">Avant</p>
        {was ? <p>{runs(was, "del")}</p> : <p className="text-ink-soft">Rien.</p>}
      </div>
      <div>
        <p className="sides-label">Maintenant</p>
        {is ? <p>{runs(is, "ins")}</p> : <p className="text-ink-soft">Rien.</p>}
      </div>
    </div>
  );
}

function runs(all: readonly WordRun[], Mark: "del" | "ins") {
  return all.map(({ text, isChanged }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
    isChanged ? <Mark key={at}>{unbroken(text)}</Mark> : unbroken(text),
  );
}
