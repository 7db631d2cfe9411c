import { fold } from "#lib/text.ts";

/** One thing that a heading or a label can say, with the ways in which publications say it. */
export interface HeadingRule<Kind extends string> {
  kind: Kind;
  /** Regular expressions on the folded heading (see `headingForm`), each matched on the whole of it. */
  variants: readonly string[];
}

const COMPILED = new WeakMap<HeadingRule<string>, RegExp>();

/** The variants of a rule as one expression on a whole heading, made once. */
function expressionOf(rule: HeadingRule<string>): RegExp {
  const known = COMPILED.get(rule);
  if (known) return known;
  const made = new RegExp(`^(?:${rule.variants.map((v) => `(?:${v})`).join("|")})$`);
  COMPILED.set(rule, made);
  return made;
}

/** A heading made comparable: folded, without marks, numbering of notes, final colon or full stop. */
export function headingForm(text: string): string {
  return fold(text)
    .replace(/^[\s→>»•*#-]+/u, "")
    .replace(/\s*[:.…]+\s*$/u, "")
    .replace(/\s*\((?:suite|suite et fin|fin)\)$|\s*[,-]\s*suite(?: et fin)?$/u, "")
    .replace(/["']\s*|\s*["']/g, (mark) => (mark.includes("'") ? "'" : ""))
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * What a heading says, by the first rule that has a variant for it; null if none has. A variant may be met with
 * an article before it (« les points de vigilance »).
 */
export function readHeading<Kind extends string>(
  text: string,
  rules: readonly HeadingRule<Kind>[],
): Kind | null {
  const form = headingForm(text).replace(/^(?:le |la |les |l'|un |une |des |nos |notre )/, "");
  const full = headingForm(text);
  for (const rule of rules) {
    const expression = expressionOf(rule);
    if (expression.test(form) || expression.test(full)) return rule.kind;
  }
  return null;
}
