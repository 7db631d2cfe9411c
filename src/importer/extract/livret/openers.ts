import { comparable } from "#lib/text.ts";
import { headingForm } from "../common/headings.ts";
import { type FieldKind, isLevel } from "./field-kinds.ts";
import { isHeading, opensByNumber } from "./heading-line.ts";
import type { Token } from "./tokens.ts";

/** Fields that a sheet has once, and that stand at its head. */
const OPENERS: readonly FieldKind[] = ["challenge", "identity", "name"];
/** A sheet holds at least so many kinds of fields. */
const FEWEST_KINDS = 3;

/** Where a sheet opens, and the line before it that counts the sheets, if one does. */
export interface Opening {
  at: number;
  announced: number | null;
}

/**
 * The token that opens each sheet: « défi », or the identity, or the name, where that is missing; the first field
 * after the number of a sheet; and where the form has none of these, the field with which it begins anew.
 */
export function openingTokens(tokens: readonly Token[]): Opening[] {
  const challengeFirst = firstOf(tokens, "challenge") <= firstOf(tokens, "identity");
  const openers: Opening[] = [];
  const heads = new Map<FieldKind, string>();
  const kinds = new Set<string>();
  let announced: number | null = null;
  let firstLead = "";
  tokens.forEach((token, i) => {
    const begun = openers.length === 0 || kinds.size >= FEWEST_KINDS;
    // The contents count the sheets too: the last line that does is the sheet's own.
    if (begun && opensByNumber(token)) announced = i;
    else if (begun && isHeading(token) && beginsAnew(tokens, i, kinds)) announced ??= i;
    const kind = token.hit?.kind;
    if (!kind) return;
    const isOpener = OPENERS.includes(kind);
    const value = kind === "identity" ? nameAfter(tokens, i) : comparable(token.block?.text.text ?? "");
    const known = heads.get(kind);
    const overdue = kind === "challenge" && challengeFirst && (heads.has("identity") || heads.has("name"));
    const unnamed = known === "" && value === "" && kinds.size >= FEWEST_KINDS;
    const repeated = known !== undefined && (kind === "challenge" || known !== value || unnamed);
    if (announced !== null || (isOpener && (openers.length === 0 || overdue || repeated))) {
      const lead: number | null = announced === null ? leadBefore(tokens, i) : null;
      const form = lead === null ? "" : asked(tokens[lead]);
      if (openers.length === 0) firstLead = form;
      openers.push({ at: lead !== null && form === firstLead ? lead : i, announced });
      heads.clear();
      kinds.clear();
      announced = null;
    }
    kinds.add(asked(token));
    if (isOpener && !heads.has(kind)) heads.set(kind, value);
  });
  return openers;
}

/** A heading after which the form asks again for what it asked before, with nothing that opens a sheet by itself. */
function beginsAnew(tokens: readonly Token[], at: number, before: ReadonlySet<string>): boolean {
  const depth = tokens[at]?.printed.depth ?? 1;
  const after = new Set<string>();
  for (const token of tokens.slice(at + 1, at + 40)) {
    const kind = token.hit?.kind;
    if (kind && OPENERS.includes(kind)) break;
    if (kind && !isLevel(kind)) after.add(asked(token));
    else if (isHeading(token) && token.printed.depth <= depth) break;
  }
  const again = [...after].filter((label) => before.has(label));
  return after.size > FEWEST_KINDS && (before.size === 0 || again.length >= FEWEST_KINDS);
}

/** A part of the publication's own, in a few lines, right before what opens a sheet: the sheet begins with it. */
function leadBefore(tokens: readonly Token[], opener: number): number | null {
  for (let i = opener - 1; i >= Math.max(0, opener - 2); i--) {
    const token = tokens[i];
    if (token?.hit) return token.hit.kind === "own-part" ? i : null;
    if (!token || isHeading(token)) return null;
  }
  return null;
}

/** What a label asks for; a part that only this publication has is known by its words. */
function asked(token: Token | undefined): string {
  const hit = token?.hit;
  if (!hit) return "";
  return hit.kind === "own-part" ? headingForm(hit.label.text) : hit.kind;
}

function firstOf(tokens: readonly Token[], kind: FieldKind): number {
  const at = tokens.findIndex((t) => t.hit?.kind === kind);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** What the identity after a token gives as the name of the structure. */
function nameAfter(tokens: readonly Token[], from: number): string {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    if (tokens[i]?.hit?.kind === "name") return comparable(tokens[i]?.block?.text.text ?? "");
  }
  return "";
}
