import { createContext, Script } from "node:vm";
import fc from "fast-check";

/**
 * How many quantifiers without an end an expression has, and whether one stands in another. Without the latter it takes
 * at most a power of its text: as many as it has, and one more where it may begin anywhere.
 */
export function shapeOf(source: string): { endless: number; nested: boolean } {
  let endless = 0;
  let nested = false;
  const groups = [false];
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    let holds = false;
    if (source[i] === "\\") {
      i = /[pP]/.test(source[i + 1] ?? "") && source[i + 2] === "{" ? source.indexOf("}", i) : i + 1;
    } else if (inClass) inClass = source[i] !== "]";
    else if (source[i] === "[") inClass = true;
    else if (source[i] === "(") groups.push(false);
    else if (source[i] === ")") holds = groups.pop() ?? false;
    if (inClass || source[i] === "(") continue;
    if (/^(?:[*+]|\{\d+,\})/.test(source.slice(i + 1))) {
      endless++;
      nested ||= holds;
      holds = true;
    }
    if (holds) groups[groups.length - 1] = true;
  }
  return { endless, nested };
}

const LETTERS: Record<string, string> = { L: "a-zA-Z", Lu: "A-Z", Ll: "a-z", N: "0-9" };

/** The same expression over fewer letters, without what stands around it, long words shortened: as hard, and sooner decided. */
export function plainForm(source: string): string {
  let plain = source
    .replace(/\[((?:[^\]\\]|\\.)*)\]/gu, (_, inside: string) => `[${asciiOf(inside)}]`)
    .replace(/\\p\{(\w+)\}/gu, (_, name: string) => `[${LETTERS[name] ?? "a-z"}]`)
    .replace(/\{(\d),(?:\d{2,}|[4-9])\}/gu, (_, least: string) => (least === "0" ? "{0,2}" : "{1,2}"));
  const around = /\(\?<?[=!](?:[^()\\]|\\.)*\)/gu;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(around, "");
  }
  return plain
    .replace(/[àâäéèêëîïôöùûüçœ]/gu, "a")
    .replace(/(?<![\\[a-z-])([a-z]{3})[a-z]{2,}([a-z])(?![a-z]*[*+?{])/gu, "$1$2");
}

function asciiOf(inside: string): string {
  return inside
    .replace(/\\p\{(\w+)\}/gu, (_, name: string) => LETTERS[name] ?? "a-z")
    .replace(/[^\0-\x7f]/gu, "~");
}

/** Repeats this often what of a text an expression may take in several ways: a third power then takes minutes. */
const ATTACK_LENGTH = 2_500;
const ATTACK_MS = 2_000;
const SAMPLES = 6;
const PLACES = 10;

/** An expression without what no letter of its own stands for: looks ahead and behind, whatever they hold, and edges of words. */
function withoutLooks(source: string): string {
  const look = /\(\?<?[=!]/.exec(source);
  if (!look) return source.replace(/\\(?:[bB1-9]|k<\w+>)/g, "");
  let [open, inClass] = [0, false];
  for (let i = look.index; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (inClass) inClass = source[i] !== "]";
    else if (source[i] === "[") inClass = true;
    else if (source[i] === "(") open++;
    else if (source[i] === ")" && --open === 0)
      return withoutLooks(source.slice(0, look.index) + source.slice(i + 1));
  }
  return source;
}

/**
 * Texts that an expression begins to match and does not: of some that it matches, a piece at each of several places is
 * repeated, and the end is nothing that it knows.
 */
function attacksOn(source: string): string[] {
  const plain = plainForm(withoutLooks(source));
  const matching = fc.stringMatching(new RegExp(plain), { size: "small" });
  return fc.sample(matching, { numRuns: SAMPLES, seed: 15 }).flatMap((text) => {
    const step = Math.max(1, Math.floor(text.length / PLACES));
    return Array.from({ length: Math.ceil(text.length / step) }, (_, n) => {
      const at = n * step;
      const piece = text.slice(at, at + 1 + (n % 3));
      const many = piece.repeat(Math.ceil(ATTACK_LENGTH / piece.length));
      return `${text.slice(0, at)}${many}${n % 2 === 0 ? text.slice(at) : ""}\u0001`;
    });
  });
}

/** Whether an expression comes soon to the end of texts made against it: what takes their third power does not. */
export function withstands(source: string, flags: string): boolean {
  const context = createContext({ texts: attacksOn(source), expression: new RegExp(source, flags) });
  const attack = new Script("expression.lastIndex = 0; expression.test(text)");
  return context.texts.every((text: string) => {
    context.text = text;
    try {
      attack.runInContext(context, { timeout: ATTACK_MS });
      return true;
    } catch {
      return false;
    }
  });
}
