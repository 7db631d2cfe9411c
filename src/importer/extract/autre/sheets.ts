import { fold } from "#lib/text.ts";
import { announcedBy, isLabel } from "./lines.ts";
import type { Node } from "./pieces.ts";
import { labelOf } from "./series-labels.ts";
import type { Table } from "./table-pieces.ts";

/** The rows of tables beside the titles of a text; the titled parts below a labelled sheet are its own. */
export function withTables(children: readonly Node[], tables: readonly Table[]): Node[] {
  const lines = children.map(({ title }) => title?.lineStart ?? 0);
  const isBelow = ({ title, isUntitled }: Node) =>
    !isUntitled || lines.some((line) => line < (title?.lineStart ?? 0));
  const nodes = tables.flatMap((table) => table.nodes).filter(isBelow);
  const sheets = nodes.filter(({ isLabelled }) => isLabelled);
  const lineOf = ({ title }: Node) => title?.lineStart ?? 0;
  const taken = new Set<Node>();
  const wordsOf = ({ title }: Node) => fold(title?.text.text ?? "");
  for (const [i, sheet] of sheets.entries()) {
    const over = children.findLast((c) => lineOf(c) < lineOf(sheet));
    // « REPÈRES »: what stands over several sheets, or is a label, names nobody: they are of the part that they stand in.
    const isAgain = sheets.filter((other) => wordsOf(other) === wordsOf(sheet)).length > 1;
    if (over && !sheet.isNamed && (sheet.isUntitled || isAgain || isLabel(sheet.title?.text.oneLine ?? ""))) {
      over.blocks.push(...sheet.blocks);
      over.isLabelled = true;
      taken.add(sheet);
      continue;
    }
    const next = sheets[i + 1];
    const below = children.filter((c) => lineOf(c) > lineOf(sheet) && (!next || lineOf(c) < lineOf(next)));
    const host = children.findLast((c) => lineOf(c) < lineOf(sheet));
    const isInside = (after: boolean) => host?.children.some((c) => lineOf(c) > lineOf(sheet) === after);
    const ofHost = sheets.filter((own) => children.findLast((c) => lineOf(c) < lineOf(own)) === host);
    if (host && ofHost.length === 1 && isInside(false) && isInside(true)) {
      // A sheet among the titled parts of another tells of the same.
      host.blocks.push(...sheet.blocks);
      host.isLabelled = true;
      taken.add(sheet);
    } else if (areLabels(below)) {
      sheet.children.push(...below);
      for (const child of below) taken.add(child);
    }
  }
  return [...children, ...nodes].filter((node) => !taken.has(node));
}

/** The titled parts that follow a labelled sheet are its own, where they bear no names but labels. */
export function wholeSheets(children: readonly Node[], isNamed: (sheet: Node) => boolean): Node[] {
  const whole: Node[] = [];
  for (const [i, child] of children.entries()) {
    const sheet = whole.at(-1);
    const next = children.findIndex((c, at) => at > i && isSheet(c));
    const rest = children.slice(i, next < 0 ? undefined : next);
    if (
      sheet &&
      isSheet(sheet) &&
      !areLabels([sheet]) &&
      !isSheet(child) &&
      areLabels(rest) &&
      isNamed(sheet)
    )
      sheet.children.push(child);
    else whole.push(child);
  }
  return whole;
}

/** Do most of some titles only say or ask what stands below them? */
export function areLabels(nodes: readonly Node[]): boolean {
  const labels = nodes.filter(
    ({ title }) =>
      title &&
      (/\?$/u.test(title.text.text.trim()) || (announcedBy(title.text.oneLine)?.score ?? 0) >= LABEL),
  );
  return labels.length * 2 > nodes.length;
}

/** From so much on the words of a title say what stands below it. */
const LABEL = 2;

/** Does a label stand before most lines of a part? */
export function isSheet({ isLabelled, blocks }: Node): boolean {
  const labels = blocks.filter((p) => labelOf(p)?.kind).length;
  return isLabelled === true || (labels >= FEWEST_LABELS && labels * 2 >= blocks.length);
}

const FEWEST_LABELS = 4;
