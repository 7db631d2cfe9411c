/** The months as folded text names them, in their order. */
export const MONTHS = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
];

/** For expressions on folded text. */
const FOLDED_MONTH = `(?:${MONTHS.join("|")})`;
/** For expressions on text as printed, with its accents or without; give them the flag i. */
export const MONTH =
  "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)";
/** « 23 avril 2019 », « avril 2019 », « 2019 » in folded text. */
export const FOLDED_DATE = `(?:(?:\\d{1,2}(?:er)? )?${FOLDED_MONTH} )?(?:19|20)\\d{2}(?!\\d)`;
