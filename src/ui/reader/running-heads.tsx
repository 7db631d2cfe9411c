import { truncate } from "#lib/text.ts";

/** A head must leave room for the other one of its line. */
const LONGEST = 52;
/** More parts than a publication has, and each has a rule of its own. */
const MOST = 120;

/** A text as style sheets write it: no sign of it ends the words or the sheet. */
export function styleText(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} .,;:!?'’«»()/·-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

/** The class of the nth of the parts whose pages bear a head of their own. */
export const headedClass = (n: number) => (n < MOST ? `headed-${n}` : "");

const LINE = "font:8pt sans-serif;color:#4b5860;vertical-align:";

/**
 * What stands above and below the text of each printed page: the publication, the part that one reads, the address and
 * the page. A cover has none of it.
 */
export function RunningHeads({
  title,
  address,
  parts,
}: {
  title: string;
  address: string;
  /** What the pages of each part say. */
  parts: readonly string[];
}) {
  const box = (place: string, content: string, vertical: string) =>
    `@${place}{content:${content};${LINE}${vertical}}`;
  const head = (text: string) => styleText(truncate(text, LONGEST));
  const rules = [
    `@page{margin:22mm 24mm 20mm;${box("top-left", head(title), "middle")}`,
    `${box("bottom-left", styleText(address), "middle")}${box("bottom-right", "counter(page)", "middle")}}`,
    "@page cover{@top-left{content:none}@bottom-left{content:none}@bottom-right{content:none}}",
    ...parts.slice(0, MOST).map((name, n) => {
      const own = `@page headed-${n}{${box("top-right", head(name), "middle")}}`;
      return `${own}.${headedClass(n)}{page:headed-${n}}`;
    }),
  ];
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rules of ours, the words in them escaped
  return <style data-own dangerouslySetInnerHTML={{ __html: `@media print{${rules.join("")}}` }} />;
}
