import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import { isLabel, uncounted } from "./lines.ts";
import type { Node } from "./pieces.ts";
import { isSheet } from "./sheets.ts";
import type { Subject } from "./subject.ts";
import { titleCandidates } from "./title-names.ts";

/** Fewer titles of one look are no series. */
const FEWEST = 3;
/** So many of a series must surely name somebody for the others to do so too. */
const MOST = 0.5;

/**
 * The titles of one look of which most surely name whom their part tells of: the others of them do so too, where their
 * words can be a name. They become entries of a directory.
 */
export function withVotes(
  children: readonly Node[],
  subjectIn: (part: Node) => Subject | null,
): readonly Node[] {
  const looks = groupBy(children.filter(isTitled), lookOf);
  const elected = new Set(
    [...looks.values()].flatMap((series) => {
      if (series.length < FEWEST) return [];
      const sure = series.filter((part) => {
        const found = subjectIn(part);
        return found?.isSure && fold(part.title?.text.text ?? "").includes(fold(found.name.text));
      });
      return sure.length >= 2 && sure.length >= series.length * MOST
        ? series.filter((part) => !sure.includes(part) && mayName(part))
        : [];
    }),
  );
  return children.map((child) => (elected.has(child) ? { ...child, isCard: true } : child));
}

const isTitled = ({ title, isNamed, isCard }: Node) => title !== null && !isNamed && !isCard;

/** Its rank, whether a sign or a number opens it, and whether its words are in capitals. */
function lookOf({ title, level }: Node): string {
  const bare = title ? uncounted(title.text) : null;
  return [level, title?.isMarked, title?.isCounted, bare && isCapitals(bare.text)].join("|");
}

function mayName(part: Node): boolean {
  const { title, blocks, children } = part;
  if (!title || blocks.length + children.length === 0 || isLabel(title.text.oneLine)) return false;
  return titleCandidates(title.text).some(
    ({ inTitle, name }) => inTitle && isAllNamed(name.text) && (MARKED_NAME.test(name.text) || isSheet(part)),
  );
}

/** « Jules Pommerel quitte Beauvais »: a word without its capital tells, and names nobody. */
const isAllNamed = (name: string) =>
  isCapitals(name) || (name.match(/(?<!\p{L})\p{Ll}[\p{L}’'-]*/gu) ?? []).every((word) => word.length < 5);
/** One word alone, « Échanges », may be any. */
const MARKED_NAME = /[\p{L}\d][\s'’&+.-]+[\p{L}\d]|\d|\p{Ll}\p{Lu}/u;
