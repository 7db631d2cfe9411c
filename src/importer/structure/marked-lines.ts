import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import { BULLET_SIGNS } from "../parse/bullets.ts";
import type { PrintedLines } from "./printed-lines.ts";

/** A label and its value on one line. */
const LEAD = /^(\p{L}[^:.;!?«»]{1,40}?)\s?:\s+(\S.*)$/u;
/** A label before its value comes back so often. */
const AGAIN = 2;
/** In lower case it may be words of a sentence. */
const OFTEN = 4;
const BULLET = new RegExp(`^(?:[${BULLET_SIGNS}¤o>+–-]|\\d{1,2}[.)])\\s+(?=\\S)`, "u");
/** A line that leaves so much room was ended by its author. */
const ROOM = 6;
const OPEN_END = /[-‐,(/’']$|\s(?:de|du|des|la|le|les|à|au|aux|en|et|ou|un|une|par|pour|sur|avec|dans)$/u;
/** The lines below the labels of a text as markdown means them: rows and labelled lines, items, ends that an author set. */
export class MarkedLines {
  private leads: ReadonlySet<number> = new Set();

  constructor(
    private readonly page: PrintedLines,
    private readonly isHeading: (i: number) => boolean,
  ) {
    this.leads = this.labelled();
  }

  /** What a line says, after a blank one where it begins anew. */
  of(i: number): string[] {
    const { page } = this;
    const text = page.text(i);
    const before = this.begins(i) ? [""] : [];
    const { label } = page.lines[i] ?? { label: null };
    if (label) return [...before, bold(label, text)];
    const [, lead, value] = (this.leads.has(i) && LEAD.exec(text)) || [];
    if (lead && value) return [...before, bold(lead, value)];
    const item = BULLET.exec(text);
    if (item && before.length > 0) return [...before, `- ${text.slice(item[0].length)}`];
    return [...before, text];
  }

  /** Does a line begin anew below the one before it? */
  private begins(i: number): boolean {
    const { page } = this;
    if (page.isRow(i)) return page.lines[i]?.label !== "";
    if (page.isBlank(i - 1) || this.isHeading(i - 1) || page.isRow(i - 1)) return true;
    const [before, text] = [page.text(i - 1), page.text(i)];
    if (page.lines[i]?.isPart || page.lines[i - 1]?.isPart) return true;
    if (BULLET.test(text) || this.leads.has(i)) return true;
    const word = /^\S+/u.exec(text)?.[0].length ?? 0;
    const isOpen = OPEN_END.test(before) || /^[\p{Ll}(]/u.test(text);
    return !isOpen && before.length + 1 + word < page.width - ROOM;
  }

  /** Lines that a label opens: one that comes back, or such as all beside it have. */
  private labelled(): Set<number> {
    const { page } = this;
    const leadOf = (i: number) => (page.isRow(i) ? null : (LEAD.exec(page.text(i))?.[1] ?? null));
    const all = page.lines.map((_, i) => i).filter((i) => leadOf(i) !== null);
    const times = groupBy(all, (i) => fold(leadOf(i) ?? ""));
    const isPrinted = (own: readonly number[]) =>
      own.length >= (/^\p{Lu}/u.test(leadOf(own[0] ?? 0) ?? "") ? AGAIN : OFTEN);
    const found = new Set([...times.values()].filter(isPrinted).flat());
    for (let i = 0; i < page.lines.length; i++) {
      if (page.isBlank(i) || this.isHeading(i)) continue;
      const { to } = page.groupAt(i);
      const own = Array.from({ length: to - i + 1 }, (_, n) => i + n).filter((n) => !this.isHeading(n));
      const begun = own.filter((n) => n === i || this.begins(n));
      if (begun.length >= AGAIN && begun.every((n) => leadOf(n) !== null))
        for (const n of begun) found.add(n);
      i = to;
    }
    return found;
  }
}

const bold = (label: string, value: string) => `**${label.replace(/\s?:$/u, "")}** : ${value}`;
