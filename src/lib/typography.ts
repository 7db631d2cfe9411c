import { formatNumber } from "./text.ts";

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

const ADDRESS = /(?:https?:|www\.|@)/i;
/** A number of five digits may be a postcode: it is a quantity before what it counts. */
const QUANTITY =
  /(?<![\d.,/-])\d{5,9}(?=\s?(?:€|euros?|tonnes?|kg|kilos?|km|m²|m2|litres?|heures?|habitants?|personnes?|salariés?|repas|paniers?|foyers?|bénéficiaires?)(?![\p{L}\p{N}]))/gu;

/** Words of a publication with the blanks of French typography that it leaves out; addresses stay as they are. */
export function french(text: string): string {
  const spaced = text.replace(/\S+/gu, (token) =>
    ADDRESS.test(token)
      ? token
      : token
          .replace(/(?<=[\p{L}\p{N})\]"”»])[;!?]+$/u, `${NARROW}$&`)
          .replace(/(?<=[\p{L}\p{N})\]"”]):$/u, `${FULL}:`)
          .replace(/«(?=\S)/gu, `«${FULL}`)
          .replace(/(?<=[^\s\u00a0])»/gu, `${FULL}»`)
          .replace(/(?<=\d)[€%](?!\p{L})/gu, `${NARROW}$&`),
  );
  return unbroken(spaced.replace(QUANTITY, (n) => formatNumber(Number(n))));
}

/** « d'Hirson », « de Lille ». */
export function ofName(name: string): string {
  return /^[aeiouyhàâéèêëîïôœ]/iu.test(name) ? `d'${name}` : `de ${name}`;
}
