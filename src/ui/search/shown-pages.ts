/** First, last, and those around the one that is shown; null stands for a gap. */
export function shownPages(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((p) => p >= 1 && p <= pageCount);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((p, i) => {
    const before = pages[i - 1];
    return before !== undefined && p - before > 1 ? [null, p] : [p];
  });
}
