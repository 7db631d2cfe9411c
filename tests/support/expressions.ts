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
