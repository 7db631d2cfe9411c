/** A label or title with a capital at its start, in ordinary case where it is all in capitals; without its final colon. */
export function sentenceCase(label: string): string {
  const text = label.replace(/\s*[:.]+\s*$/u, "").trim();
  const letters = text.replace(/[^\p{L}]/gu, "");
  const isAllCapitals = letters.length > 1 && letters === letters.toUpperCase();
  const lower = isAllCapitals ? text.toLocaleLowerCase("fr") : text;
  return lower.charAt(0).toLocaleUpperCase("fr") + lower.slice(1);
}
