/** A name as it stands by itself, not in the middle of a sentence: « la région » is « La région ». */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

const NARROW = "\u202f";
const FULL = "\u00a0";

/**
 * French text whose « ; : ! ? » and quotes never begin or end a line alone, and whose numbers are never cut: the
 * blanks that hold them together do not break.
 */
export function unbroken(text: string): string {
  return text
    .replace(/ ([;!?%€])/g, `${NARROW}$1`)
    .replace(/ ([:»])/g, `${FULL}$1`)
    .replace(/« /g, `«${FULL}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`);
}

/** « d'Hirson », « de Lille ». */
export function ofName(name: string): string {
  return /^[aeiouyhàâéèêëîïôœ]/iu.test(name) ? `d'${name}` : `de ${name}`;
}
