import { comparable, fold, words } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { readEntry } from "../../recognise/entries.ts";
import { pageLines } from "../../structure/page-lines.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { withArticles } from "./articles.ts";
import { withAsks } from "./asked.ts";
import { cardsIn } from "./cards.ts";
import { withCorrections } from "./corrections.ts";
import { withCountedHeads } from "./counted-heads.ts";
import { behindDay } from "./days.ts";
import { definitionNames } from "./definitions.ts";
import { withEntryCells, withHeadCells } from "./entry-cells.ts";
import { wholeNames, withoutFrame } from "./frame.ts";
import { opensWithKind } from "./heads.ts";
import { withHeralds } from "./heralds.ts";
import { hungHeads } from "./hung.ts";
import { withLabelsAbove } from "./labels-above.ts";
import { hardParts, isCountedLine, withoutIndent } from "./line-ends.ts";
import { type Announced, labelled, MARKS, uncounted } from "./lines.ts";
import { withKindsOfLabels } from "./series-labels.ts";
import { entryNames, OPENER, standsIn } from "./stands.ts";
import { taggedNames } from "./tagged.ts";
import { isShapely } from "./title-names.ts";
import { RANK, ranksOf } from "./title-ranks.ts";
import { unitsIn } from "./units.ts";

/** A block, or a line of one that its author ended. */
export interface Piece extends Block {
  /** A blank line stands before it. */
  isApart: boolean;
  /** More lines of its own block follow. */
  goesOn: boolean;
  /** A number or a letter that counts it stands before it. */
  isCounted: boolean;
  /** What its label announces where only the values of its series tell it. */
  announces?: Announced;
  /** One of a series of paragraphs that each open with a mark. */
  isStand?: boolean;
  /** It stood beside others of a list, in one line. */
  isCell?: boolean;
  /** What stands below it is set farther in, as below all entries of its directory. */
  isHung?: boolean;
  /** It opens with a sign that no plain list bears: « ■ ». */
  isMarked?: boolean;
}

/** A line without a letter, below a blank one, parts what stands around it. */
const RULE = /^[\s=_*~—–-]*$/u;

/** The blocks of a text, those cut whose lines their author ended. */
export function piecesOf(source: SourceDocument, blocks: readonly Block[]): Piece[] {
  const lengths = source.lines.map((line) => line.trim().length).filter((n) => n > 0);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  const furniture = pageLines(source);
  const hung = hungHeads(source);
  const isEmpty = (line: number) => (source.lines[line - 1]?.trim() ?? "") === "";
  const isBlank = (line: number) =>
    isEmpty(line) || furniture.has(line) || (isEmpty(line - 1) && RULE.test(source.lines[line - 1] ?? ""));
  const { blocks: whole, stands } = standsIn(blocks, source, width);
  const pieces = withoutIndent(whole, source, width).flatMap((block) => {
    const isStand = stands.has(block);
    const cut = block.kind === "heading" || isStand ? [block] : hardParts(block, width, source);
    const parts = cut.flatMap(withoutQuoteMark);
    return parts.map((part, i): Piece => {
      const printed = source.lines[part.lineStart - 1] ?? "";
      return {
        ...part,
        text: isStand ? part.text.without(OPENER) : part.text,
        isApart: i === 0 && isBlank(part.lineStart - 1),
        goesOn: i < parts.length - 1,
        isCounted: i === 0 && isCountedLine(printed),
        isStand,
        isHung: hung.has(part.lineStart),
        isMarked: i === 0 && MARKS.test(printed.trimStart()),
      };
    });
  });
  // Each is given what those before it made of the pieces.
  const steps = [
    withAsks,
    withoutFrame,
    withCorrections,
    withArticles,
    withCountedHeads,
    withLabelsAbove,
    wholeNames,
    withHeralds,
    withKindsOfLabels,
  ];
  return steps.reduce((made, step) => step(made), withHeadCells(withEntryCells(pieces, source), source));
}

/** A box set as a quotation: « > Atelier et chantier d'insertion… ». */
function withoutQuoteMark(block: Block): Block[] {
  if (!block.text.text.startsWith(">")) return [block];
  const text = block.text.without(/^>\s*/u);
  return text.isBlank ? [] : [{ ...block, text }];
}

/** A title with what stands under it, up to the next of its rank. */
export interface Node {
  title: Piece | null;
  /** The words of a label that names it: « Nom de la structure ». */
  isNamed: boolean;
  /** A label stands before each of its lines. */
  isLabelled?: boolean;
  /** Its title is but its first label: whom it tells of stands above. */
  isUntitled?: boolean;
  /** What the sentence that defines whom it tells of says that this is. */
  said?: SourcedText | null;
  /** It names an entry of a directory. */
  isCard?: boolean;
  level: number;
  blocks: Piece[];
  children: Node[];
}

/**
 * The pieces as a tree of titles, with the lines of rules. The title by which the catalogue knows the text is that of
 * all of it, wherever it is printed, below what its first line says; else the first.
 */
export function treeOf(printed: readonly Piece[], rules: readonly number[] = [], title = ""): Node {
  const root: Node = { title: null, isNamed: false, level: -1, blocks: [], children: [] };
  const open: Node[] = [root];
  const found = cardsIn(printed);
  const tagged = taggedNames(printed);
  const named = new Map(tagged.size > 0 ? [] : [...entryNames(printed), ...found.names]);
  const cards = { ...found, names: named };
  const defined = new Map([...definitionNames(printed), ...tagged]);
  const looks = ranksOf(printed, cards, defined);
  const { pieces, levels, sheets } = unitsIn(printed, looks, cards.names.size > 0) ?? {
    pieces: printed,
    levels: looks,
  };
  const headline = headlineAt(pieces, title);
  pieces.forEach((piece, i) => {
    // What stands below a rule is of the whole text.
    const line = piece.lineStart;
    if (rules.some((rule) => rule < line && rule > (pieces[i - 1]?.lineEnd ?? line))) open.splice(2);
    const label = labelled(piece.text);
    // « Structure : traiteur, entreprise d'insertion »: what it is.
    const isName =
      label?.kind === "name" &&
      label.value.length < 90 &&
      /\p{L}{2}/u.test(label.value.text) &&
      !opensWithKind(label.value) &&
      (isShapely(label.value.without(/,.*$/u).oneLine) || structureTypesNamedIn(label.value).length === 0);
    const named = isName ? label.value : null;
    const definition = defined.get(piece);
    const card = cards.names.get(piece) ?? definition?.name;
    const asked = cards.values.get(piece);
    const head = asked?.value ?? withoutHour(piece.text);
    const level = i === headline ? RANK.headline : named ? RANK.named : (levels[i] ?? null);
    if (level === null) {
      const last = open.at(-1);
      if (last && isOfNext(last, piece)) open.pop();
      open.at(-1)?.blocks.push(piece);
      return;
    }
    const rank = i === 0 && !named ? 0 : level;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= rank) open.pop();
    const node: Node = {
      title: { ...piece, text: named ?? card ?? piece.text },
      isNamed: named !== null,
      isCard: piece.isHung || sheets?.has(piece) || (card !== undefined && asked?.isKindTold !== false),
      said: definition?.said ?? null,
      level: rank,
      blocks: card && card.length + LITTLE < head.length ? [{ ...piece, text: head }] : [],
      children: [],
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  return root;
}

/** « A. 9 h – Capécure Filets (Boulogne-sur-Mer) »: a head without what counts it and when it takes place. */
function withoutHour(head: SourcedText): SourcedText {
  const text = uncounted(head);
  return behindDay(text) ?? text;
}

/** « X, EA à Crépy – 26 salariés » below the own lines of another of a list: an entry that no title names. */
function isOfNext({ title, isCard, blocks }: Node, { text, isApart, kind }: Piece): boolean {
  if (!title || !isCard || blocks.length === 0 || !isApart || kind !== "paragraph") return false;
  const entry = readEntry(uncounted(text));
  return entry?.kind != null && !fold(title.text.text).includes(fold(entry.name.text));
}

/** So much beside a name is no more than its marks. */
const LITTLE = 3;
/** A title that the catalogue says in more words is printed with so many of them. */
const MOST_OF_TITLE = 0.6;

/** Where the text prints the title by which the catalogue knows it; -1 where it does not. */
function headlineAt(pieces: readonly Piece[], title: string): number {
  const whole = comparable(title);
  const enough = Math.max(3, words(title).length * MOST_OF_TITLE);
  return pieces.findIndex(({ text }) => {
    const said = comparable(text.text);
    return said.split(" ").length >= enough && whole.includes(said);
  });
}
