import { foldInPlace } from "#lib/text.ts";

/** Regions of France other than ours, and their departments, as running text names them; folded. */
const REGIONS =
  "auvergne[- ]rhone[- ]alpes|auvergne|rhone[- ]alpes|bourgogne[- ]franche[- ]comte|bourgogne|franche[- ]comte|bretagne|centre[- ]val de loire|corse|grand[- ]est|alsace|lorraine|champagne[- ]ardenne|ile[- ]de[- ]france|normandie|nouvelle[- ]aquitaine|aquitaine|limousin|poitou[- ]charentes|occitanie|midi[- ]pyrenees|languedoc[- ]roussillon|pays de la loire|provence[- ]alpes[- ]cote d'azur|paca|guadeloupe|martinique|guyane|la reunion|mayotte";
const DEPARTMENTS =
  "ain|allier|alpes-de-haute-provence|hautes-alpes|alpes-maritimes|ardeche|ardennes|ariege|aube|aude|aveyron|bouches-du-rhone|calvados|cantal|charente(?:-maritime)?|correze|cote-d'or|cotes-d'armor|creuse|dordogne|doubs|drome|eure(?:-et-loir)?|finistere|gard|haute-garonne|gers|gironde|herault|ille-et-vilaine|indre(?:-et-loire)?|isere|jura|landes|loir-et-cher|haute-loire|loire-atlantique|loire|loiret|lot(?:-et-garonne)?|lozere|maine-et-loire|manche|haute-marne|marne|mayenne|meurthe-et-moselle|meuse|morbihan|moselle|nievre|orne|puy-de-dome|pyrenees-atlantiques|hautes-pyrenees|pyrenees-orientales|bas-rhin|haut-rhin|rhone|haute-saone|saone-et-loire|sarthe|haute-savoie|savoie|seine-maritime|seine-et-marne|seine-saint-denis|yvelines|deux-sevres|tarn(?:-et-garonne)?|var|vaucluse|vendee|haute-vienne|vienne|vosges|yonne|territoire de belfort|essonne|hauts-de-seine|val-de-marne|val-d'oise";
const WHOLE = new RegExp(`^(?:region )?(?:${REGIONS}|${DEPARTMENTS}|paris)$`, "u");
const NAMED = new RegExp(
  `(?<![\\p{L}-])(?:(?:region|en|dans (?:le |la |les |l'))\\s?(?:${REGIONS}|${DEPARTMENTS})|(?:du|de la|des|de l') ?(?:${DEPARTMENTS}))(?![\\p{L}-])`,
  "u",
);

/** Are these words nothing but a region or department of France outside ours? */
export function isElsewhere(text: string): boolean {
  return WHOLE.test(foldInPlace(text).trim());
}

/** Where a text says that something stands in another region: « en Bretagne », « ce PTCE du Puy-de-Dôme »; null for nowhere. */
export function elsewhereIn(text: string): { start: number; end: number } | null {
  const found = NAMED.exec(foldInPlace(text));
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
