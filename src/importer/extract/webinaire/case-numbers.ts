/** A number as slides print it. */
export const NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";

/** « …, chez X, qui en trie 40 tonnes »: the figure of somebody else. */
export const OF_ANOTHER =
  /(?:(?:chez|par|avec|à|a)\s(?:l[’']|la\s|les?\s)?\p{Lu}[^.]{2,90},?\s(?:[^.]{0,60}\s)?(?:qui|dont)\s|(?:chez|par|avec)\s(?:l[’']|la\s|les?\s)?\p{Lu}[^.(]{2,60}\s?\()[^.)]*$/u;
