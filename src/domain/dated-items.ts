/** A step of a history: the date as printed, and what happened. */
export interface DatedItem {
  date: string;
  text: string;
}

const MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
/** « - Juillet 2021 : Labellisation… »: an item of a list that begins with its date. */
const ITEM = new RegExp(
  `^[-*•]\\s+((?:\\d{1,2}(?:er)?\\s+)?(?:${MONTH}\\s+)?(?:19|20)\\d{2})\\s*[:–-]\\s*(\\S.*)$`,
  "iu",
);

/** The steps of a text that is nothing but items with their dates, lines that go on joined to theirs; null for any other text. */
export function dated(markdown: string): DatedItem[] | null {
  const items: DatedItem[] = [];
  for (const line of markdown.split("\n")) {
    if (!line.trim()) continue;
    const [, date, text] = ITEM.exec(line.trim()) ?? [];
    const last = items.at(-1);
    if (date && text) items.push({ date, text });
    else if (last && !/^[-*•#]/.test(line.trim())) last.text += ` ${line.trim()}`;
    else return null;
  }
  return items.length > 1 ? items : null;
}
