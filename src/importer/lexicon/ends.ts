/** What closes a printed piece without being a word of it; the dot of « A.C.I. » is one of its own. */
export const TRAILING = /(?<!\.\p{Lu}|[\s.,;:–—-])[\s.,;:–—-]+$/u;

/** Does a line end as a sentence does, or one that goes on? Titles may ask or call. */
export const ENDS_SENTENCE = /[.,;:…]\s*$/u;

export const OPENING_QUOTE = /^["«“]\s*/u;
export const CLOSING_QUOTE = /\s*["»”]$/u;
