import type { FieldGroup, FieldKind } from "./field-kinds.ts";

/** One thing that the form behind the sheets asks, with the ways in which sheets print its label. */
export interface LabelRule {
  kind: FieldKind;
  /** The full forms; they also say what a misspelt label should read. */
  printed: readonly string[];
  /** Regular expressions on the folded label. */
  variants?: readonly string[];
  /** Also an ordinary word: it is a label where it is set off, or where the part that it stands in calls for it. */
  common?: boolean;
  /** Asked only inside this large part, where it is read before all others: « Techniques : » among the partners. */
  within?: FieldGroup;
  /** The label, on folded text, where it stands before its value without a colon: « SIRET 123… ». */
  leads?: string;
}
