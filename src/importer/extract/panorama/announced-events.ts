import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { hull } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import { MONTH } from "../../lexicon/months.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { sentences } from "../common/sentences.ts";
import type { DocumentDraft } from "../draft.ts";

const DATE = new RegExp(
  `(?:\\d{1,2}(?:er)?\\s)?${MONTH}\\s\\d{4}|${MONTH}\\s(?:et|à)\\s${MONTH}\\s\\d{4}|(?<!\\d)20\\d{2}(?!\\d)`,
  "giu",
);
const DAY =
  "(?:Journ[ée]es?|Rencontres?|Lundis|Mardis|Mercredis|Jeudis|Vendredis|Matinales?|Matin[ée]es?|Webinaires?|Colloque|Forum|Salon|Semaines?|Assises|S[ée]minaire|Conf[ée]rences?|Ateliers r[ée]gionaux|Tour|Universit[ée]s? d['’][ée]t[ée])";
/** A day with a name of its own: a capital, and words that go on in lower case up to a mark or a verb. */
const NAMED = new RegExp(
  `(?<![\\p{L}])(${DAY}(?:\\s(?:r[ée]gionale?s?|d[ée]partementale?s?|nationale?s?|europ[ée]enne?s?|annuelle?s?|professionnelle?s?))?\\s(?:de\\s(?:la\\s|l['’])?|du\\s|des\\s|d['’]|pour\\s(?:la\\s|l['’]|le\\s|les\\s)?)(?:(?!\\s(?:r[ée]uni|se\\s|s['’]|sont|est|ont|a\\s|auront|aura|qui|que|organis|prolong|permet|conduit|et\\s|en\\s(?:mars|juin|20)|à\\s\\p{Lu}|le\\s\\d|mettent|rassembl))[\\p{L}\\d'’ -]){3,70})`,
  "gu",
);

/** « le Rendez-vous du bâti, le 12 mars 2026 à Amiens », « un webinaire de présentation se tiendra … le mardi 9 juin 2026 ». */
const OCCASION =
  "(?:[Ww]ebinaire|[Vv]isioconf[ée]rence|[Jj]ourn[ée]e|[Rr]encontre|[Rr]endez-vous|[Cc]olloque|[Ff]orum|[Ss]alon|[Mm]atin[ée]e|[Ss][ée]minaire|[Cc]onf[ée]rence|[Aa]ssises|[Ss]oir[ée]e|[Pp]etit-d[ée]jeuner|[Rr]estitution)s?(?![\\p{L}])";
const NO_NAME =
  "(?:se|s['’]|aura|auront|est|sont|a|ont|qui|en ligne|le|la|lors|du (?:\\d|\\p{Ll}+di)|organis|pr[ée]vu|de \\d|\\d)";
const DATED = new RegExp(
  `(?<![\\p{L}])(${OCCASION}(?:\\s(?!${NO_NAME}(?![\\p{L}]))[\\p{L}'’«»-]+){0,9}),?\\s(?:(?!${OCCASION})[^.;:]){0,60}?(?<=\\s)(?:du|le)\\s(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s)?\\d{1,2}(?:er)?\\s${MONTH}\\s\\d{4}`,
  "gu",
);
const ONLINE = /en ligne|(?<![\p{L}])visio|[àa] distance|(?<![\p{L}])webinaire/iu;

/** The days and webinars that a text announces or tells of, each once, with the date of its own clause. */
export function readEvents(blocks: readonly Block[], draft: DocumentDraft): void {
  for (const block of blocks) {
    if (block.kind === "heading" || block.kind === "note") continue;
    for (const sentence of sentences(block.text)) {
      const named = sentence.matchAll(NAMED);
      const dated = sentence
        .matchAll(DATED)
        .map((match) => ({ ...match, end: match.start + (match.groups[0]?.length ?? 0) }))
        .filter((d) => !named.some((n) => n.start < d.end && d.start < n.end));
      const found = [...named, ...dated].sort((a, b) => a.start - b.start);
      found.forEach(({ groups, start, end }, i) => {
        const name = groups[0]?.trim();
        if (!name || draft.events.some((e) => comparable(e.name) === comparable(name.oneLine))) return;
        const clause = sentence.slice(end, found[i + 1]?.start ?? Math.min(sentence.length, end + 160));
        const when = clause.match(DATE)?.whole ?? null;
        const town = communesNamedIn(clause.text).find((c) => c.status === "found");
        const place = town ? clause.slice(town.start, town.end) : null;
        const passage = hull([
          sentence.slice(start, end).trim().passage,
          ...[when, place].flatMap((p) => (p ? [p.passage] : [])),
        ]);
        if (passage)
          draft.events.push({
            name: name.oneLine,
            ...dates(when),
            place: place?.oneLine ?? null,
            format: ONLINE.test(`${name.text} ${clause.text}`) ? "en-ligne" : place ? "sur-place" : null,
            organiser: null,
            facilitator: null,
            document: passage.document,
            passage,
          });
      });
    }
  }
}

/** « juin et juillet 2025 » lasts from the one to the other. */
function dates(when: SourcedText | null): { date: string | null; endDate: string | null } {
  if (!when) return { date: null, endDate: null };
  const range = new RegExp(`^(${MONTH})\\s(?:et|à)\\s(${MONTH})\\s(\\d{4})$`, "iu").exec(when.oneLine);
  if (range)
    return { date: readDate(`${range[1]} ${range[3]}`), endDate: readDate(`${range[2]} ${range[3]}`) };
  return { date: readDate(when.oneLine), endDate: null };
}
