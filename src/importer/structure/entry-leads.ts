import { BULLET_SIGNS } from "../parse/bullets.ts";
import type { PrintedLines } from "./printed-lines.ts";

/** « Reste à charge ....... ce que », « LA BASCULE — Ault (80). Tiers-lieu », « L'Établi. L'entreprise » */
const LEAD =
  /^((?:["«]\s?)?\p{Lu}[^.:;!?–—[(]{1,68}?)(\s[–—]\s|\s?:\s|\s?\.{4,}\s?|\s=\s|\.\s(?=\p{Lu})|\s(?=[[(]))/u;
const BULLET = new RegExp(`^(?:[${BULLET_SIGNS}¤>+–-])\\s+(?=\\S)`, "u");

/** A line without the sign that opens it as an item. */
export const bare = (text: string) => text.replace(BULLET, "");

/** So many paragraphs that open alike are entries. */
const FEWEST = 3;

export interface Lead {
  name: number;
  end: number;
  isDotted: boolean;
}

/** The names that open the paragraphs of a part, where most of them open so. */
export function leadsIn(page: PrintedLines, isHeading: (i: number) => boolean): Map<number, Lead> {
  const found = new Map<number, Lead>();
  let opened: (readonly [at: number, lead: Lead | null])[] = [];
  const close = () => {
    const leads = opened.filter(([, lead]) => lead !== null);
    const isList =
      leads.length >= FEWEST ? leads.length * 3 >= opened.length * 2 : opened.every(([, l]) => l);
    if (isList && leads.length >= FEWEST - 1) for (const [at, lead] of leads) if (lead) found.set(at, lead);
    opened = [];
  };
  page.lines.forEach((_, i) => {
    if (isHeading(i)) close();
    else if (!page.isBlank(i) && (page.isBlank(i - 1) || BULLET.test(page.text(i)) || isHeading(i - 1))) {
      const [whole, name = "", mark = ""] = LEAD.exec(bare(page.text(i))) ?? [];
      const isName = !mark.startsWith(".") || isShapely(name);
      const lead =
        whole && isName ? { name: name.length, end: whole.length, isDotted: /\.{4}|=/u.test(mark) } : null;
      opened.push([i, lead]);
    }
  });
  close();
  return found;
}

/** Before a full stop a name is known by its capitals. */
function isShapely(name: string): boolean {
  const long = name.match(/[\p{L}\d'’-]{4,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /\p{Lu}/u.test(word)).length * 2 >= long.length;
}

/** A paragraph with the name that opens it in bold type. */
export function withLead(text: string, { name, end, isDotted }: Lead): string {
  return `**${text.slice(0, name)}**${isDotted ? ` : ${text.slice(end)}` : text.slice(name)}`;
}
