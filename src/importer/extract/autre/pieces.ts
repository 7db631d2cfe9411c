import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { comparable, fold, words } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { readEntry } from "../../recognise/entries.ts";
import { pageLines } from "../../structure/page-lines.ts";
import { splitPlaces } from "../common/place-line.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { withArticles } from "./articles.ts";
import { type Tie, withAsks } from "./asked.ts";
import { type Cards, cardsIn } from "./cards.ts";
import { withCorrections } from "./corrections.ts";
import { withCountedHeads } from "./counted-heads.ts";
import { behindDay } from "./days.ts";
import { wholeNames, withoutFrame } from "./frame.ts";
import { opensWithKind } from "./heads.ts";
import { withHeralds } from "./heralds.ts";
import { withLabelsAbove } from "./labels-above.ts";
import { hardParts, isCountedLine, withoutIndent } from "./line-ends.ts";
import { type Announced, isLabel, labelled, MARKS, uncounted } from "./lines.ts";
import { withKindsOfLabels } from "./series-labels.ts";
import { entryNames, OPENER, standsIn } from "./stands.ts";
import { isTitleLook } from "./title-look.ts";
import { isShapely, PRIZE } from "./title-names.ts";
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
  /** What the names behind its label are, where that label does not say it. */
  asks?: Tie | undefined;
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
  return steps.reduce((made, step) => step(made), pieces);
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
  /** It names an entry of a directory. */
  isCard?: boolean;
  level: number;
  blocks: Piece[];
  children: Node[];
}

/** The ranks of titles without the marks of a heading, below all that have them. */
const RANK = { headline: 0.5, named: 6.5, capitals: 7, bold: 8, line: 9, question: 10 } as const;

/**
 * The pieces as a tree of titles, with the lines of rules. The title by which the catalogue knows the text is that of
 * all of it, wherever it is printed, below what its first line says; else the first.
 */
export function treeOf(printed: readonly Piece[], rules: readonly number[] = [], title = ""): Node {
  const root: Node = { title: null, isNamed: false, level: -1, blocks: [], children: [] };
  const open: Node[] = [root];
  const found = cardsIn(printed);
  const cards = { ...found, names: new Map([...entryNames(printed), ...found.names]) };
  const looks = levelsOf(printed, cards);
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
      !opensWithKind(label.value) &&
      (isShapely(label.value.without(/,.*$/u).oneLine) || structureTypesNamedIn(label.value).length === 0);
    const named = isName ? label.value : null;
    const card = cards.names.get(piece);
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
      isCard: sheets?.has(piece) || (card !== undefined && asked?.isKindTold !== false),
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

/** Of each piece its rank as a title, null where it is none. One that is printed again is a label: it stands below the names of its look. */
function levelsOf(pieces: readonly Piece[], { names, groups }: Cards): (number | null)[] {
  const marked = markedTitles(pieces);
  const levels = pieces.map((piece, i) =>
    names.has(piece)
      ? RANK.line
      : groups.has(piece)
        ? RANK.capitals
        : marked.has(piece)
          ? RANK.question
          : levelOf(piece, pieces[i + 1]),
  );
  const words = pieces.map(({ text }, i) => (levels[i] === null ? null : fold(text.oneLine)));
  const isAgain = words.map((said) => said !== null && words.indexOf(said) !== words.lastIndexOf(said));
  const ofLabels = new Set(levels.filter((_, i) => isAgain[i]));
  return levels.map((level, i) =>
    // One that its words tell, beside others that are printed again, is one too.
    level !== null && (isAgain[i] || (ofLabels.has(level) && isLabel(pieces[i]?.text.oneLine ?? "")))
      ? level + 0.5
      : level,
  );
}

/** « A.V.E.C. (Atelier vers l'emploi choisi) »: the capitals of a title, not of what it stands for. */
const withoutBrackets = (text: string) => text.replace(/\s?\([^()]{1,90}\)$/u, "");

function levelOf(piece: Piece, next: Piece | undefined): number | null {
  if (piece.kind === "heading") return piece.depth;
  // « NORD (59) » parts a directory.
  if (piece.isApart && next?.isApart && parseDepartment(piece.text.oneLine)) return RANK.capitals;
  if (!isTitleLook(piece.text)) return null;
  if (piece.text.boldness > 0.9)
    return isCapitals(withoutBrackets(piece.text.text)) ? RANK.capitals : RANK.bold;
  // A name in capitals stands over its own lines.
  if (piece.isApart && next?.isApart !== false && isCapitals(piece.text.text)) return RANK.capitals;
  if (next && isPlacedName(piece) && next.kind === "paragraph" && !next.isApart && !isPlacedName(next))
    return RANK.line;
  if (/\?$/u.test(piece.text.text) && piece.isApart && next) return RANK.question;
  const isMarked = piece.kind === "item" && next?.kind === "paragraph" && next.isApart;
  const isBare = piece.kind === "paragraph" || isMarked || (piece.goesOn && piece.isCounted);
  // A first line that is set in looks like an item.
  const isText = next?.kind === "paragraph" || (next?.isApart === true && next.text.length > LONE_ITEM);
  const isName = isCapitals(uncounted(piece.text).text);
  const opens = next !== undefined && (piece.goesOn || !piece.isCounted || isText || isName);
  const isLone = piece.isApart || piece.lineStart === 1;
  return isBare && isLone && opens && next.kind !== "heading" ? RANK.line : null;
}

/** « ■ Fil de Lin a déménagé », « ■ Du pain sur la planche », each over its own paragraph. */
function markedTitles(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const marked = pieces.filter((piece, i) => {
    const [before, next] = [pieces[i - 1], pieces[i + 1]];
    const isOver = next?.kind === "paragraph" && !next.isApart && next.text.length > LONE_LINE;
    return (
      piece.isMarked &&
      piece.kind === "item" &&
      piece.isApart &&
      before !== undefined &&
      isOver &&
      isTitleLook(piece.text) &&
      !PRIZE.test(uncounted(piece.text).text)
    );
  });
  return new Set(marked.length >= FEWEST_MARKED ? marked : []);
}

const FEWEST_MARKED = 3;
/** A line of more characters below a marked one is a text. */
const LONE_LINE = 60;
/** An item of more characters is a paragraph. */
const LONE_ITEM = 140;

/** « Re-Matière 80 (Abbeville, 80) »: a name and in brackets where it is. */
function isPlacedName({ text, kind }: Piece): boolean {
  return (
    kind === "paragraph" &&
    /\)$/u.test(text.text) &&
    isShapely(withoutBrackets(text.text)) &&
    splitPlaces(text) !== null
  );
}

/** All pieces under a title, its own first. */
export function under({ blocks, children }: Node): Piece[] {
  return [
    ...blocks,
    ...children.flatMap((child) => [...(child.title ? [child.title] : []), ...under(child)]),
  ];
}
