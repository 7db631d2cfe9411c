import type { SourcedText } from "../parse/sourced-text.ts";
import { type Around, type Label, made, shareOf, withNames } from "./label-parts.ts";
import type { Printed } from "./no-figure.ts";

/** Where the words after a number stop telling what it counts. */
const STOP =
  /[\n;:!?()»”]|\.(?=\s|$)|,\s|\set\s(?=(?:le|la|les|l['’])\s?\p{L}+\s(?:est|sont|a|ont|se|en)\s)|\set\s(?=(?:est|sont|ont|a|peu(?:t|vent))\s)|\s(?:dont|afin|soit|tandis|mais|alors|tout en|permettant|ou encore|auxquelles|auxquels|ainsi que|puis)(?=\s)|\squi(?=\s)/u;
/** « 48 personnes et assemble des luminaires »: another verb. */
const OTHER_CLAUSE =
  /\set\s(?:se\s|en\s|y\s)?(?!(?:de|une|le|la|les|entre|contre|ce|cette|toute)\s)\p{Ll}{3,}(?:e|ent|it|nd|t)\s(?:l[ae]s?\s|l['’]|des?\s|du\s|une?\s|dans\s|à\s|au\s|aux\s|en\s|notamment\s|deux\s|trois\s|quatre\s|cinq\s|\d).*$/u;
/** Words that no label ends with. */
const LOOSE_END =
  /(?:[\s,(]+(?:et|ou encore|ou|dont|contre|entre|soit|en|à|a|au|aux|de|d['’]|des|du|le|la|les|un|une|s(?:on|a|es)|leurs?|plus|près|environ|par|sur|avec|dans|pour|chez|qui|au total|aujourd['’]hui|actuellement|depuis|sont|ont|est|fin|début|courant|mi|pour un montant(?: total)?|et \p{Ll}+(?:e|ent|it|nt)(?=\s*$)|(?:en|fin|depuis|pour|sur|au cours de)\s(?:l['’]ann[ée]e\s|\p{Ll}+\s)?(?:19|20)\d{2})){1,12}[\s,(]*$|[\s,.(–-]+$/u;
/** Words that say nothing of what is counted. */
const EMPTY =
  /^(?:contre|dont|soit|plus|moins|environ|près|pour|avec|ainsi|à hauteur|au total|en moyenne)$|^[a-zéèàù]{1,2}$/u;
/** What is said of a measure without naming what is measured: that stands before. */
const PLACED = /^\s(?:(?:à|au|aux|en|sur|dans|par|chez|pour)\s|\p{Ll}{4,}ant\s(?:l[ae]s?\s|l['’]))/u;
const PRICED = /^\s?(?:(?:par|\/|de l['’])\s?(?:an|mois|personne|heure|jour|semaine)|en\s|sur\s|à\s)/u;
const RATE = /^\s(?:par (?:an|mois|personne|semaine|jour|heure)|de l['’]heure)(?!\p{L})/u;
/** A verb that opens a label: its subject stands before the number. */
const VERB = /^\s?(?:(?:y |en )?(?:ont|sont|seront|étaient|avaient|a été|ont été)\s|en cours(?!\p{L}))/u;
const PARTICIPLE =
  /^\s?(?!(?:salari|employ|associ)é)(?:\p{Ll}{2,}ée?s|(?:vend|reç|rend|perd|concl)ue?s|(?:re)?(?:mis|pris)e?s|réunie?s|fournie?s)(?!\p{L})/u;
/** « dont 25 en situation de handicap », « les 30 % restantes »: said of what was counted before. */
const OF_THOSE =
  /^\s(?:en (?:situation|parcours|insertion|contrat|CDI|CDD|emploi|formation|recherche)|restante?s?)(?!\p{L})/u;
const AMONG = /^d['’]entre (?:elles|eux)\s/u;
/** How the words after a share or a measure hang on it: « 60 % de la production », « 45 tonnes d'objets ». */
const LINK = /^\s(?:de\s|d['’](?!entre)|des\s|du\s)/u;
const LONGEST = 120;

/** The whole of what a number counts: noun, verb and all that tells them from others; null where nothing says it. */
export function labelOf(number: Printed, around: Around): Label | null {
  const { sentence, after, last } = around;
  const follows = wordsAfter(after);
  // « 277 000 sont remis en vente », « dont 2 en cours »: what was counted before, and what is said of it.
  const goesOn = VERB.test(after.text) || PARTICIPLE.test(after.text) || OF_THOSE.test(after.text);
  const isOfLast = number.unit === null || /^\srestant/u.test(after.text);
  if (follows && last && isOfLast && goesOn) return ofLast(last, follows, number);
  if (follows && last && AMONG.test(follows.text)) return ofLast(last, follows.without(AMONG), number);
  const named = number.unit === null && number.value > 1 ? withNames(after, number.value) : null;
  if (named) return named;
  if (number.unit === "%" && /^\sdes\scas,\s/u.test(after.text)) {
    const whole = after
      .slice(1)
      .match(/^[^.;:()]*/u)
      ?.whole.trim();
    if (whole && !whole.isBlank) return made([whole], whole);
  }
  const isPlaced = number.isMoney
    ? PRICED.test(after.text) || /^\spar\s/u.test(after.text)
    : number.unit !== null && (PLACED.test(after.text) || RATE.test(after.text));
  if (isPlaced) {
    const noun = wordsBefore(around.before);
    // « un chantier de 4 heures par semaine », « endossés à 100 % par la structure ».
    const said = follows && (RATE.test(after.text) || /^\spar\s/u.test(after.text)) ? [follows] : [];
    // « soutenu à hauteur de 80 000 euros par le Département ».
    const given = around.before.match(
      /(?:^|\s)((?:souten|financ|subvention|aid|dot|accompagn)\p{Ll}*(?:u|ée?)e?s?)\s(?:à hauteur\s)?d[e'’]\s?$/u,
    )?.groups[0];
    if (given && follows) return made([given, follows], given);
    if (noun) return made([noun, ...said], noun);
  }
  const link = number.unit !== null && !number.isMoney ? (after.match(LINK)?.whole.slice(1) ?? null) : null;
  const share = number.unit === "%" && follows ? shareOf(around, follows, link) : null;
  if (share) return share;
  const governed = follows ? governing(around.before, number) : null;
  if (follows && governed) {
    const told = made(link ? [link, follows] : [follows], follows);
    return told && { ...told, text: `${told.text} (${governed.oneLine})`, from: [governed, ...told.from] };
  }
  if (follows) {
    // « 42 000 heures réalisées »: the measure is what another figure may count too.
    const counted = sentence.text.indexOf(follows.text, number.end);
    const isSaid = number.unit !== null && PARTICIPLE.test(after.text) && counted >= 0;
    const noun = isSaid ? sentence.slice(number.middle, counted + follows.length).trim() : follows;
    const whole = outOf(follows, around);
    return made(link ? [link, whole] : [whole], noun, isSaid);
  }
  const said = wordsBefore(around.before);
  // « 277 000 sont remis en vente (soit 54 %) »: said of what was counted.
  if (said && last && number.unit === "%" && /^(?:sont|ont|est|a)\s/u.test(said.text))
    return ofLast(last, said, number);
  const noun = !said || last?.text.includes(said.text) ? last : said;
  return noun ? made([noun], noun) : null;
}

/** What is said of some of those that were counted: « collaborateurs en situation de handicap », « 90 % des personnes sont… ». */
function ofLast(last: SourcedText, said: SourcedText, { unit }: Printed): Label | null {
  const told = made([last, said], last);
  return told && unit === "%"
    ? { ...told, text: `${/[sx]$/u.test(last.text.split(" ")[0] ?? "") ? "des" : "de"} ${told.text}` }
    : told;
}

/** « 8 sorties positives sur 10 »: the whole that is counted out of. */
function outOf(label: SourcedText, { sentence }: Around): SourcedText {
  const at = sentence.text.indexOf(label.text);
  const more = sentence.slice(at + label.length).match(/^\s?sur (?:\d[\d\s]{0,9}\d|\d)(?![\d%])/u);
  return more ? sentence.slice(at, at + label.length + more.end) : label;
}

/** « d'éviter l'émission de 35 tonnes de CO2 », « préserver 6 tonnes d'eau »: what is done to a measure. */
function governing(before: SourcedText, { unit, isMoney }: Printed): SourcedText | null {
  if (unit === null || unit === "%" || isMoney) return null;
  const noun =
    before.match(/(?:^|\s|['’])(\p{Ll}{3,}er\s(?:l['’]|la |le |les )\p{Ll}{4,})\s(?:de\s|d['’])$/u)
      ?.groups[0] ??
    before.match(/(?:^|\sde\s|\sd['’])((?:préserver|éviter|économiser|détourner|sauver|réduire))\s$/u)
      ?.groups[0];
  return noun ?? null;
}

/** The words after a figure that say what it counts. */
function wordsAfter(after: SourcedText): SourcedText | null {
  const words = after.trim().without(/^(?:d['’](?!entre)|de\s|des\s|du\s|\+\s)/u);
  if (!/^["«“(]?\s?[\p{L}]/u.test(words.text)) return null;
  const long = words.length > LONGEST ? words.slice(0, LONGEST).text.lastIndexOf(" ") : words.length;
  const cut = words.slice(3).match(STOP);
  const told = words.slice(0, Math.min(cut ? cut.start + 3 : words.length, long));
  const label = trimmed(told.without(OTHER_CLAUSE));
  if (!label || !/\p{L}{2}/u.test(label.text) || EMPTY.test(label.oneLine)) return null;
  return /^(?:[,;]|(?:en|fin|depuis|et|ou|dont|soit)\s(?:\p{Ll}+\s)?(?:(?:19|20)\d{2})?$|(?:et|ou|dont|soit|puis)\s)/u.test(
    label.text,
  )
    ? null
    : label;
}

/** The words between the figure before and this one: « 277 000 sont remis en vente (soit 54 %) », « Montant : 240 € ». */
function wordsBefore(before: SourcedText): SourcedText | null {
  const near = before.length > 160 ? before.slice(before.length - 160) : before;
  const clause = near.without(/\s\([^()]*\)(?=\s?(?:de|d['’]|à|:)?\s*$)/u);
  const cuts = clause.matchAll(/[,;:.!?]\s|\n|\s\(/u).map((m) => m.end);
  for (const from of [cuts.at(-1) ?? 0, cuts.at(-2) ?? 0]) {
    const label = trimmed(clause.slice(from).without(/^[^\p{L}]+(?:d(?:u|e|es|e la)\s)?/u))?.without(
      /\s*:\s*$/u,
    );
    // « …, subventionnés à hauteur de 50 % »: a participle is said of what stands before the comma.
    if (label && from > 0 && /^\p{Ll}+(?:ée?s?|is|us)\s/u.test(label.text) && cuts.length > 0) {
      const noun = nounOf(trimmed(clause.slice(cuts.at(-2) ?? 0, (cuts.at(-1) ?? 0) - 2)));
      if (noun && noun.length > 3)
        return clause.slice(clause.text.indexOf(noun.text), from + label.length).without(/\sà hauteur$/u);
    }
    const said = nounOf(label ?? null);
    if (said && said.length > 2 && /\p{L}{2}/u.test(said.text) && !EMPTY.test(said.oneLine)) return said;
  }
  return null;
}

/** From the last determiner on that opens a noun of its own: « certains travaux de rénovation de son gîte ». */
function nounOf(label: SourcedText | null): SourcedText | null {
  // « Les recettes sur les ventes ont progressé »: a clause of its own, from its subject on.
  const opening =
    label && label.length < 90
      ? label.match(/^(?:les?|la|l['’])\s?(?=\p{L}.*\s(?:ont|a|sont|est|représentent?|atteint)(?!\p{L}))/iu)
      : null;
  if (label && opening) return label.slice(opening.end);
  const last = label
    ?.matchAll(/(?<!\p{L})(?:une?|la|les?|son|sa|ses|des|certaine?s)\s(?=\p{L}{2})/giu)
    .findLast(({ start }) => !/\sde\s$/u.test(label.text.slice(0, start)));
  return label && last && label.length - last.end > 2 ? label.slice(last.end) : label;
}

function trimmed(text: SourcedText): SourcedText | null {
  let label = text;
  for (let i = 0; i < 4; i++) {
    const next = label.without(LOOSE_END).trim();
    if (next.length === label.length) break;
    label = next;
  }
  return label.isBlank ? null : label;
}
