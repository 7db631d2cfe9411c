import type { Sourced } from "#domain/passage.ts";
import { foldInPlace } from "#lib/text.ts";
import { FOLDED_DATE } from "../../lexicon/months.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "./dates.ts";
import { sentences } from "./sentences.ts";

const DATE = `(${FOLDED_DATE})`;
const BORN = "(?:cree|fonde|ne|lance|constitue|inaugure|concu)e?s?";
/** Where or by whom, before when: « née à Albert en 2017 ». */
const BY = "(?:(?:a|au|aux|par|dans|sous) [^,.;:]{2,60} )?";
const WORKS =
  "(?:accueillent?|accompagnent?|forment?|emploient?|proposent?|collectent?|produi(?:t|sent)|existent?|interviennent?|intervient|agi(?:t|ssent)|oeuvrent?)";
const WHEN = "(?:en|le|depuis|fin|debut|courant|des)";
const SUBJECT =
  "(?:(?:l'|la |le |son |sa |cette |cet |ce |notre )(?:association|structure|entreprise|atelier|cooperative|projet|chantier)(?: d'insertion| adaptee| intermediaire)?|elle|il|nous)";

/**
 * When a text says that its subject, known by its names, began: « Créée en 2016, l'association X », « X, née en
 * mars 2019 », « Depuis 2021, X … », « X existe depuis plus de 30 ans ». What began inside it is not its beginning.
 */
export function startSaidOf(
  names: readonly string[],
  texts: readonly SourcedText[],
): Sourced<{ text: string; iso: string | null }> | null {
  const wanted = names
    .map((name) =>
      foldInPlace(name)
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .filter((name) => name.length > 1);
  if (wanted.length === 0) return null;
  const name = `(?:${wanted.join("|")})(?![\\p{L}\\p{N}])(?: \\([^()]{2,90}\\))?`;
  const patterns = [
    `^(?:-\\s*)?${BORN} (?:officiellement )?${BY}${WHEN} ${DATE}(?=.{0,80}(?:${name}|${SUBJECT}))`,
    `^(?:-\\s*)?${BORN} (?:officiellement )?${BY}${WHEN} ${DATE}(?=, (?:port|anim|soutenu|finance|coordonn|pilot)\\p{L}* (?:par|avec) )(?!.*, (?:l'|la |le |les ))`,
    `(?:${name}|^${SUBJECT}),? (?:(?:est|sommes|a ete|fut|etait) )?(?:une? [^,.;]{2,90},? (?:association |societe |cooperative )?)?${BORN} (?:officiellement )?${BY}${WHEN} ${DATE}`,
    `^(?:une? )?\\p{L}+(?: [^,.;]{2,40})? ${BORN} ${BY}${WHEN} ${DATE}[^,.;]{0,40}, (?:l'|la |le |les )?${name}`,
    `${name}, (?:une? )?(?:association|entreprise|structure|cooperative|societe|regie|chantier|reseau|collectif|scic|scop)[^,.;]{0,50} ${BORN} ${BY}${WHEN} ${DATE}`,
    `^(?:${SUBJECT}|(?:l'|la |le |les )?${name}) (?:nait|voit le jour|a vu le jour|demarre|a demarre|a ouvert) (?:officiellement )?${BY}${WHEN} ${DATE}`,
    `${name} ${WORKS} depuis ${DATE}`,
    `(?:lancement|creation|naissance|ouverture) (?:de (?:la |l')?|du |des |d')${name}[^.;,]{0,30} (?:en|le) ${DATE}`,
    `${name}[^.;:]{0,90}(?:, ${BORN}| (?:a ete|est) ${BORN}) ${WHEN} ${DATE}`,
    `(?:^|: )depuis (?:le )?${DATE}, (?:l'|la |le |les )?(?:[a-z']+ ){0,3}${name}`,
    `^depuis (?:le )?${DATE}\\.?$`,
    `^ouverte?s? ${BY}${WHEN} ${DATE}, (?:l'|la |le |les )?(?:${name}|${SUBJECT})`,
    `(?:${name}|^${SUBJECT}), ouverte?s? ${BY}${WHEN} ${DATE}`,
    `^[^\\p{L}]{0,2}${name}[^.;:]{0,90} : depuis ${DATE}, `,
    `(?:${name}|${SUBJECT})[^.;]{0,80} existe (depuis (?:plus de |pres de |environ )?(?:\\d+ ans|${DATE}))`,
    `(?:${name}|${SUBJECT})[^.;]{0,80}\\(${BORN} ${WHEN} ${DATE}\\)`,
  ].map((pattern) => new RegExp(pattern, "u"));
  // « Cette enseigne, auparavant à X, avait ouvert en 2009 »: what had begun before is its beginning.
  const earlier = new RegExp(
    `^(?:${SUBJECT}|cette \\p{L}+|ce \\p{L}+|(?:l'|la |le |les )?${name})[^.;]{0,90} avait (?:ouvert|demarre|vu le jour|ete ${BORN}) ${BY}${WHEN} ${DATE}`,
    "u",
  );
  const all = texts.flatMap(sentences);
  return firstSaid(all, [earlier]) ?? firstSaid(all, patterns);
}

function firstSaid(
  all: readonly SourcedText[],
  patterns: readonly RegExp[],
): Sourced<{ text: string; iso: string | null }> | null {
  for (const sentence of all) {
    // Whatever says when has a digit, and most sentences have none.
    if (!/\d/.test(sentence.text)) continue;
    const folded = foldInPlace(sentence.text);
    for (const pattern of patterns) {
      const found = pattern.exec(folded);
      const said = found?.[1];
      if (!found || !said) continue;
      const start = found.index + found[0].lastIndexOf(said);
      const printed = sentence.slice(start, start + said.length);
      return printed.sourced({ text: printed.oneLine, iso: readDate(printed.oneLine) });
    }
  }
  return null;
}
