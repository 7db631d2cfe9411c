import { fold } from "#lib/text.ts";
import { subjectsIn } from "../../attribute/who-does.ts";
import { HOUSES } from "../../lexicon/houses.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { type House, LED } from "../../recognise/houses.ts";

/** A role in the house that a text tells of, and in no other: « directrice », « chef d'atelier ». */
export const LED_BY =
  /^(?:l[ae]\s|l['’]|sa\s|son\s)?(?:co-?)?(?:direct(?:eur|rice)|g[ée]rante?|fondat(?:eur|rice)|coordinat(?:eur|rice)|pr[ée]sidente?|responsable|cheff?e? d['’]atelier|encadrante?|animat(?:eur|rice))(?:\s(?:technique|salari[ée]e?|d['’]exploitation|d['’]atelier|et\s\p{Ll}+))?$/iu;

/** How much a sentence is about a house that it names: its subject, who speaks for it, one of several. */
export function rankIn(sentence: SourcedText, house: House): number {
  return Math.max(rankOf(sentence, house), house.isPointed || isApposed(sentence, house) ? 1 : 0);
}

/** « livrés par X, entreprise adaptée de Bouchain »: whoever does something with it, the text says what it is. */
function isApposed({ text }: SourcedText, { end, kind, isInclusive }: House): boolean {
  const after = text.slice(end).replace(/^[»"]?,\s(?:(?:une?|l[ae]|ce|cet|cette|notre)\s|l['’])?/u, ", ");
  return isInclusive && kind !== null && after.startsWith(`, ${kind.text}`);
}

function rankOf(sentence: SourcedText, house: House): number {
  // « L'association X a monté le chantier en 2020 »: whom the text tells of is what it has founded.
  if (FOUNDED.test(fold(sentence.text.slice(house.end)))) return 0;
  // The kind may stand in the next sentence.
  const kind = house.kind ? sentence.text.indexOf(house.kind.text) : -1;
  const before = fold(sentence.text.slice(0, kind >= 0 ? Math.min(house.start, kind) : house.start)).replace(
    NOUN,
    "",
  );
  if (
    /^(?:[àa] [^,]{2,40}, |en \d{4}, |depuis [^,]{2,30}, |chez |bravo [aà] |felicitations [aà] |bienvenue [aà] |attention,? |[a-z][^:.,]{3,40} : )?(?:["«] ?)?(?:l'|la |le |les |une? )?(?:jeune |petite? )?$/u.test(
      before,
    )
  )
    return 3;
  if (
    /(?:direct\p{L}+|president\p{L}*|responsable|gerante?|coordin\p{L}+|fondat\p{L}+|cofondat\p{L}+|charge\p{L}* [^,]{2,30}|animat\p{L}+|encadrant\p{L}*|, (?:de|du)) (?:de |a |chez |au sein )?(?:l'|la |le |du |de |d')*$/u.test(
      before,
    )
  )
    return 2;
  if (LED.test(before)) return 2;
  if (VISITED.test(before)) return 2;
  // « Derrière le projet, l'association X »: who carries what is told of.
  if (
    /(?:^|[ ,])(?:derriere|a l'origine|a l'initiative|au depart)(?: [^.;]{0,40})?, (?:l'|la |le )?$/u.test(
      before,
    )
  )
    return 0;
  // « Nora Sadaoui présente Le Cabas Roulant »: who speaks for it.
  if (
    / (?:presente|represente|raconte|detaille|(?:rappelle|indique|explique|precise|annonce|signale) qu(?:e |')) ?(?:l'|la |le |les )?$/u.test(
      before,
    )
  )
    return 2;
  if (subjectsIn(sentence).some((s) => s.text.includes(house.name.text))) return 2;
  if (
    /(?:avec|par|chez|aupres|comme|partenaire|soutien|soutenu\p{L}*|membre|reseau|pour|grace|dons? de|appartien\p{L}*|appartenant|filiale|rattach\p{L}*|adoss\p{L}*)\s(?:[a-z' ]{0,30})?$/u.test(
      before,
    )
  )
    return 0;
  return 1;
}

/** « L'association X, entreprise d'insertion »: its own noun before a name is no other word. */
const NOUN = new RegExp(
  `(?:${HOUSES.inclusive}|${HOUSES.common}|societes?|sarl|sas|eurl|sa) (?=["«]?\\s?$)`,
  "u",
);

/** « Rencontre avec l'équipe de X », « Première étape à la X »: whom a journey sees. */
const VISITED =
  /(?:rencontre avec|visite (?:de|a|du|chez)|(?:etape|halte|arret) (?:a|chez|au)|(?:accueilli|recu)e?s? (?:par|chez|a)|cap sur|direction)(?: (?:l'|la |le |les )?(?:equipe (?:de|du) ?)?(?:l'|la |le |les )?)?$/u;

const FOUNDED =
  /^ (?:a|ont) (?:cree|monte|lance|fonde|ouvert|porte) (?:le |la |l'|ce |cette )(?:chantier|atelier|entreprise|structure|projet|lieu|regie)(?! \p{Lu})/u;
