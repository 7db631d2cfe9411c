import { comparable } from "#lib/text.ts";
import { type FieldKind, isLevel } from "./field-kinds.ts";
import { isHeading, opensByNumber } from "./heading-line.ts";
import type { Token } from "./tokens.ts";

/** Fields that a sheet has once, and that stand at its head. */
const OPENERS: readonly FieldKind[] = ["challenge", "identity", "name"];
/** A sheet holds at least so many kinds of fields. */
const FEWEST_KINDS = 3;

/**
 * The token that opens each sheet: « défi », or the identity, or the name, where that is missing; the first field
 * after the number of a sheet; and where the form has none of these, the field with which it begins anew.
 */
export function openingTokens(tokens: readonly Token[]): number[] {
  const challengeFirst = firstOf(tokens, "challenge") <= firstOf(tokens, "identity");
  const openers: number[] = [];
  const heads = new Map<FieldKind, string>();
  const kinds = new Set<FieldKind>();
  let announced = false;
  tokens.forEach((token, i) => {
    const begun = openers.length === 0 || kinds.size >= FEWEST_KINDS;
    if (opensByNumber(token)) announced ||= begun;
    else if (isHeading(token)) announced ||= begun && beginsAnew(tokens, i, kinds);
    const kind = token.hit?.kind;
    if (!kind) return;
    const isOpener = OPENERS.includes(kind);
    const value = kind === "identity" ? nameAfter(tokens, i) : comparable(token.block?.text.text ?? "");
    const known = heads.get(kind);
    const overdue = kind === "challenge" && challengeFirst && (heads.has("identity") || heads.has("name"));
    const unnamed = known === "" && value === "" && kinds.size >= FEWEST_KINDS;
    const repeated = known !== undefined && (kind === "challenge" || known !== value || unnamed);
    if (announced || (isOpener && (openers.length === 0 || overdue || repeated))) {
      openers.push(i);
      heads.clear();
      kinds.clear();
      announced = false;
    }
    kinds.add(kind);
    if (isOpener && !heads.has(kind)) heads.set(kind, value);
  });
  return openers;
}

/** A heading after which the form asks again for what it asked before, with nothing that opens a sheet by itself. */
function beginsAnew(tokens: readonly Token[], at: number, before: ReadonlySet<FieldKind>): boolean {
  const depth = tokens[at]?.printed.depth ?? 1;
  const after = new Set<FieldKind>();
  for (const token of tokens.slice(at + 1, at + 40)) {
    const kind = token.hit?.kind;
    if (kind && OPENERS.includes(kind)) break;
    if (kind && !isLevel(kind)) after.add(kind);
    else if (isHeading(token) && token.printed.depth <= depth) break;
  }
  const again = [...after].filter((kind) => before.has(kind));
  return after.size > FEWEST_KINDS && (before.size === 0 || again.length >= FEWEST_KINDS);
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
