import { SourcedText, STRONG } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { announcedBy } from "./lines.ts";
import type { Node } from "./pieces.ts";
import type { Cell, Column } from "./table-cells.ts";
import { piece, textOf } from "./table-pieces.ts";
import { isShapely } from "./title-names.ts";

const WHO = /^qui(?!\p{L})/iu;

/** « QUI ?     Entreprise d'insertion, SAS »: what it is, and not who. */
function saysKind(value: SourcedText): boolean {
  const [kind] = structureTypesNamedIn(value);
  return kind?.start === 0 && /^\s*(?:[,;.(]|\p{Ll}|$)/u.test(value.text.slice(kind.end));
}

const isAsked = ({ label, value }: { label: SourcedText; value: SourcedText }) =>
  WHO.test(label.oneLine) && saysKind(value);

/**
 * « NÉE LE     1er octobre 2019 »: labels and their values, under the line that names whom they tell of or with a label
 * that does; a value that did not end goes on beside the next words.
 */
export function sheetOf(
  source: SourceDocument,
  cells: readonly Cell[],
  column: Column,
  above: SourcedText | null,
): Node[] {
  const rows: { label: Cell[]; value: Cell[] }[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    const isOpen =
      last !== undefined &&
      (last.value.length === 0 ||
        /[;,]$|(?<!\p{L})(?:de|du|des|en|et|à|le|la|les|par|pour|au|aux)$/u.test(
          last.value.at(-1)?.text ?? "",
        ));
    if (column(cell) > 0) last?.value.push(cell);
    else if (last && isOpen) last.label.push(cell);
    else rows.push({ label: [cell], value: [] });
  }
  const pieces = rows
    .filter(({ value }) => value.length > 0)
    .map(({ label, value }) => ({
      label: textOf(source, label, STRONG),
      value: textOf(source, value),
    }));
  const [first] = pieces;
  const name =
    pieces.find(
      ({ label, value }) =>
        !saysKind(value) &&
        announcedBy(label.oneLine)?.kind === "name" &&
        (!above || isShapely(value.without(/,.*$/u).oneLine)),
    ) ??
    (first &&
    !saysKind(first.value) &&
    WHO.test(first.label.oneLine) &&
    (isShapely(first.value.without(/,.*$/su).oneLine) || structureTypesNamedIn(first.value).length > 0)
      ? first
      : null);
  const named = name?.value ?? above;
  // « QUI ? », and what it is in answer: who stands in the title above.
  const title = named ?? (first && isAsked(first) ? first.label : null);
  if (!title) return [];
  const blocks = pieces
    .filter((p) => p !== name)
    .map(({ label, value }) =>
      piece(
        isAsked({ label, value }) ? value : SourcedText.join([label.without(/\s*[:?]\s*$/u), value], " : "),
      ),
    );
  return [
    {
      title: piece(title),
      isNamed: Boolean(name),
      isLabelled: true,
      isUntitled: !named,
      level: 9,
      blocks,
      children: [],
    },
  ];
}
