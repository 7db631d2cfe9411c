import type { Block, Syntax } from "./blocks.ts";
import { damagedSpans } from "./damage.ts";
import { misreadSpans } from "./misread.ts";
import type { Reading } from "./reading.ts";

/** Words of a block that are set alike. */
export interface Run {
  text: string;
  strong: boolean;
  em: boolean;
  script: "sup" | "sub" | null;
  /** Whether it is what the recognition of characters made of other words. */
  damaged: boolean;
  /** Where they lead as printed; empty where the publication lost the address. */
  href: string | null;
}

/** The marks that stand in the publications' markdown, the few tags among them for lack of another way to write them. */
const MARK =
  /(?<mark>\*\*|\*|<\/?(?:b|strong|i|em|sup|sub)>)|\[(?<words>[^\]]*)\]\((?<to>[^)\s]*)\)|<(?<auto>(?:https?:\/\/|mailto:)[^>\s]+)>|\\(?<plain>[*_#[\]])|<br ?\/?>/gi;

type Style = Omit<Run, "text" | "href">;

/** A block's text cut where its setting changes; marks without a counterpart are left out, as they are no words. */
function runsOf(text: string, syntax: Syntax): Run[] {
  const style: Style = { strong: false, em: false, script: null, damaged: false };
  if (syntax === "plain") return [{ ...style, text, href: null }];
  const runs: Run[] = [];
  const add = (words: string, href: string | null = null) => {
    const last = runs.at(-1);
    if (last && href === null && last.href === null && sameStyle(last, style)) last.text += words;
    else if (words) runs.push({ ...style, text: words, href });
  };
  let at = 0;
  for (const found of text.matchAll(MARK)) {
    add(text.slice(at, found.index));
    at = found.index + found[0].length;
    const { mark, words, to, auto, plain } = found.groups ?? {};
    if (mark) turn(style, mark.toLowerCase());
    else if (words !== undefined) add(words.replace(/\*+/g, ""), to === "#" ? "" : (to ?? ""));
    else if (auto) add(auto.replace(/^mailto:/, ""), auto);
    else add(plain ?? "\n");
  }
  add(text.slice(at));
  return runs;
}

function turn(style: Style, mark: string) {
  const isEnd = mark.startsWith("</");
  const name = mark.replace(/[</>]/g, "");
  if (name === "**" || name === "b" || name === "strong")
    style.strong = mark === "**" ? !style.strong : !isEnd;
  else if (name === "sup" || name === "sub") style.script = isEnd ? null : name;
  else style.em = mark === "*" ? !style.em : !isEnd;
}

function sameStyle(a: Style, b: Style): boolean {
  return a.strong === b.strong && a.em === b.em && a.script === b.script;
}

/** « Constat initial : » at the head of an item says what it is about. */
const LABEL = /^(\p{Lu}[^:.!?]{2,48}?)(?=\s?:\s)/u;

/** What is given as received, and so said above it. */
export const UNREADABLE: ReadonlySet<Block["kind"]> = new Set(["damaged", "mixed"]);

/** The runs of a block: in a text without marks the label of an item and what is damaged are set apart all the same. */
export function blockRuns(
  block: Pick<Block, "kind" | "text">,
  { syntax, misread }: Pick<Reading, "syntax" | "misread">,
): Run[] {
  const runs = labelledRuns(block, syntax);
  if (UNREADABLE.has(block.kind)) return runs;
  return runs.flatMap((run) => {
    const spans = syntax === "plain" ? damagedSpans(run.text) : [];
    const words = misreadSpans(run.text, misread).filter(
      ({ start, end }) => !spans.some((span) => span.start < end && start < span.end),
    );
    return withDamage(
      run,
      [...spans, ...words].sort((a, b) => a.start - b.start),
    );
  });
}

function withDamage(run: Run, spans: readonly { start: number; end: number }[]): Run[] {
  let at = 0;
  const runs: Run[] = [];
  const add = (end: number, damaged: boolean) => {
    if (end > at) runs.push({ ...run, text: run.text.slice(at, end), damaged });
    at = end;
  };
  for (const { start, end } of spans) {
    add(start, false);
    add(end, true);
  }
  add(run.text.length, false);
  return runs;
}

function labelledRuns({ kind, text }: Pick<Block, "kind" | "text">, syntax: Syntax): Run[] {
  const [label = ""] = kind === "item" && syntax === "plain" ? (LABEL.exec(text) ?? []) : [];
  const [first, ...others] = runsOf(text.slice(label.length), syntax);
  if (!label || !first) return runsOf(text, syntax);
  return [{ ...first, text: label, strong: true }, first, ...others];
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"]+[^\s<>«»".,;:)!?]/giu;

/** The e-mails and addresses of a text, in order, and where each leads. */
export function addressesIn(text: string): { start: number; end: number; href: string }[] {
  const placed = (pattern: RegExp, href: (found: string) => string) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      href: href(found),
    }));
  const all = [
    ...placed(EMAIL, (email) => `mailto:${email}`),
    ...placed(ADDRESS, (url) => (/^www/i.test(url) ? `https://${url}` : url)),
  ].sort((a, b) => a.start - b.start);
  // An e-mail inside an address is part of it.
  return all.filter(({ start }, at) => !all.slice(0, at).some((other) => start < other.end));
}

/** The words alone. */
export function wordsOf(text: string, syntax: Syntax): string {
  return runsOf(text, syntax)
    .map((run) => run.text)
    .join("");
}
