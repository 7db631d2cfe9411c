import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { headingForm } from "../common/headings.ts";
import { readBanner } from "./banners.ts";
import type { PartKind } from "./expectations.ts";
import { fieldOf, labelOf, partOf, Repetition } from "./label-words.ts";
import type { FieldKind, LabelKind } from "./labels.ts";

/** How a label is parted from its text: « Constat : … », « Constat – … », « Constat. … », on a line of its own… */
type Typography = "colon" | "dash" | "stop" | "alone" | "capitals";

export interface ReadLabel {
  kind: LabelKind;
  typography: Typography;
  /** The words of the label, comparable. */
  form: string;
  /** Where its words and what parts them from the text end. */
  titleEnd: number;
  end: number;
}

const SEPARATED: readonly { typography: Typography; expression: RegExp }[] = [
  { typography: "colon", expression: /^(\p{Lu}[^:\n.]{1,70}?)\s*:(?!\/\/)\s*/u },
  { typography: "dash", expression: /^(\p{Lu}[^:\n.–—]{1,60}?)\s+[–—-]\s+/u },
  { typography: "stop", expression: /^(\p{Lu}[^.?\n:]{1,60}?(?:\s?\?)?)(?:\.|(?<=\?))\s+(?=\S)/u },
  { typography: "capitals", expression: /^(\p{Lu}[\p{Lu}'’() -]*\p{Lu})\s+(?=\p{Lu}?['’]?\p{Ll}|[«\d])/u },
];
/** Words of a text are looked at up to here for a label. */
const REACH = 90;

interface Lead {
  typography: Typography;
  title: string;
  end: number;
}

/** What may be the words of a label at the beginning of a line. `line` is the printed line, `text` the block from it on. */
function leadsAt(line: SourcedText, text: SourcedText): Lead[] {
  const head = text.text.slice(0, REACH);
  const found = SEPARATED.flatMap(({ typography, expression }): Lead[] => {
    const [whole, title] = expression.exec(head) ?? [];
    return whole && title ? [{ typography, title, end: whole.length }] : [];
  });
  if (line.length <= 70 && /^\p{Lu}/u.test(line.text) && !/:|[.,;]$/u.test(line.text))
    found.push({ typography: "alone", title: line.text, end: line.length });
  return found;
}

/** The words of a line that heads a part. */
export function readPart(text: string): PartKind | null {
  return partOf(text, false);
}

/**
 * What a document shows of its own template: which typographies its labels are printed in, and which of the words
 * that can head a part of a workshop label each experience. A typography is the document's where it shows several
 * kinds of label; such a word is a label where it comes as often as experiences do, rather than workshops, or where
 * another label mostly follows it.
 */
export class Template {
  private readonly typographies = new Set<Typography>(["colon"]);
  private readonly counts = new Map<string, number>();
  private readonly labelForms = new Set<string>();
  /** Headings of its own that the document repeats in its units. */
  private readonly headingForms = new Set<string>();
  /** How many experiences the labels let expect. */
  readonly experiences: number;

  private readonly repeated = new Repetition();

  constructor(blocks: readonly Block[]) {
    for (const { text } of blocks)
      for (const { text: line, start } of printedLines(text))
        this.repeated.see(leadsAt(line, text.slice(start, start + REACH)).map((l) => l.title));
    const kinds = new Map<Typography, Map<LabelKind, number>>();
    let units = 0;
    // For the words that can be both: whether a label goes on with the experience after them.
    const inside = new Map<string, { yes: number; all: number }>();
    let open: string | null = null;
    const alone = new Map<string, number>();
    for (const { kind, text } of blocks) {
      if (kind === "paragraph" && looksLikeHeading(text)) {
        const form = headingForm(text.text);
        alone.set(form, (alone.get(form) ?? 0) + 1);
      }
      for (const { text: line, start } of printedLines(text)) {
        if (!/^[\p{Lu}\p{N}«"“]/u.test(line.text)) continue;
        const banner = readBanner(line) !== null;
        if (banner) units++;
        const labels = this.labelsAt(line, text.slice(start, start + REACH));
        const part = this.readPart(line);
        if (open !== null && (banner || part || labels.length > 0)) {
          const seen = inside.get(open) ?? { yes: 0, all: 0 };
          const goesOn = !part && labels.some((l) => l.kind !== "activity");
          inside.set(open, { yes: seen.yes + Number(goesOn), all: seen.all + 1 });
          open = null;
        }
        if (part && labels.length > 0) open = headingForm(line.text);
        for (const { typography, kind, form } of labels) {
          this.counts.set(form, (this.counts.get(form) ?? 0) + 1);
          if (typography === "alone" && part) continue;
          const known = kinds.get(typography) ?? new Map<LabelKind, number>();
          kinds.set(typography, known.set(kind, (known.get(kind) ?? 0) + 1));
        }
      }
    }
    for (const [typography, known] of kinds) {
      const all = [...known.values()].reduce((sum, n) => sum + n, 0);
      if (known.size >= 2 && all >= 3) this.typographies.add(typography);
    }
    const accepted = [...kinds].filter(([t]) => this.typographies.has(t)).map(([, known]) => known);
    const told = new Map<LabelKind, number>();
    for (const [kind, n] of accepted.flatMap((known) => [...known]))
      told.set(kind, (told.get(kind) ?? 0) + n);
    this.experiences = Math.max(0, ...told.values());
    for (const [form, n] of alone) if (units >= 2 && n >= Math.max(2, units - 1)) this.headingForms.add(form);
    for (const [form, n] of this.counts) {
      const { yes, all } = inside.get(form) ?? { yes: 0, all: 0 };
      const asOften = this.experiences > units && n > (units + this.experiences) / 2;
      if (asOften || (yes >= 2 && yes > all / 2)) this.labelForms.add(form);
    }
  }

  /** The heading of a part, unless its words label each experience here. */
  partAt(line: SourcedText): PartKind | null {
    const part = this.readPart(line);
    if (!part) return this.isRepeatedHeading(line) ? "unknown" : null;
    const isLabel =
      part !== null &&
      this.typographies.has("alone") &&
      this.labelForms.has(headingForm(line.text)) &&
      this.labelOf({ typography: "alone", title: line.text }) !== null;
    return isLabel ? null : part;
  }

  private isRepeatedHeading(line: SourcedText): boolean {
    if (
      !looksLikeHeading(line) ||
      readBanner(line) ||
      this.labelOf({ typography: "alone", title: line.text })
    )
      return false;
    return this.headingForms.has(headingForm(line.text));
  }

  /** The label that opens a text, in a typography of this document; its longest where there are several. */
  labelAt(line: SourcedText, text: SourcedText): ReadLabel | null {
    return this.labelsAt(line, text).find(({ typography }) => this.typographies.has(typography)) ?? null;
  }

  private readPart(line: SourcedText): PartKind | null {
    return partOf(line.text, this.repeated.has(line.text));
  }

  private labelOf({ typography, title }: Pick<Lead, "typography" | "title">): LabelKind | null {
    return labelOf(title, this.repeated.has(title), typography === "alone" || typography === "stop");
  }

  /** The readings of a line as a label, in any typography. */
  private labelsAt(line: SourcedText, text: SourcedText): ReadLabel[] {
    return leadsAt(line, text).flatMap(({ typography, title, end }): ReadLabel[] => {
      const kind = this.labelOf({ typography, title });
      return kind ? [{ kind, typography, form: headingForm(title), titleEnd: title.length, end }] : [];
    });
  }

  /** Does a label come only once, where experiences come often? */
  isOnce({ form }: ReadLabel): boolean {
    return this.experiences >= 3 && (this.counts.get(form) ?? 0) < 2;
  }
}

function looksLikeHeading({ text }: SourcedText): boolean {
  return text.length >= 4 && text.length <= 60 && /^\p{Lu}/u.test(text) && !/[.,;…\d]$/u.test(text);
}

/** « Lieu : Vallon (80) »: a field of identity with few words. */
export function readField(line: SourcedText): { kind: FieldKind; titleEnd: number; end: number } | null {
  if (line.length > 160) return null;
  for (const { typography, expression } of SEPARATED) {
    if (typography !== "colon") continue;
    const match = expression.exec(line.text.slice(0, REACH));
    const kind = match?.[1] ? fieldOf(match[1]) : null;
    if (!match?.[1] || !kind) continue;
    const rest = line.text.slice(match[0].length);
    if (rest === "") return null;
    return { kind, titleEnd: match[1].length, end: match[0].length };
  }
  return null;
}
