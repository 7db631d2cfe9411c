import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

/** Whom a study tells of: its names, and who carries it where that is somebody else. */
export interface Whose {
  own: readonly string[];
  carrier: string | null;
}

const THING =
  "(?:association|structure|entreprise|etablissement|cooperative|atelier|chantier|boutique|magasin|projet|dispositif|programme|parcours|demarche|action|experimentation|initiative|collectif|club|reseau|groupe|equipe|ea|ei|aci|esat|geiq|ptce|regie|lieu|site|service|formation|garage|gite|comptoir)";
const ANAPHORA = new RegExp(
  `^(?:au total|en tout|chaque annee|depuis|aujourd'hui|en (?:19|20)\\d{2})?,? ?(?:(?:elle|il)s?(?![\\p{L}])|nous(?![\\p{L}])|(?:l'|la |le |les |cette |cet |ce |notre |sa |son )(?:\\p{L}+ )?${THING}s?(?![\\p{L}]))`,
  "u",
);
/** Words by which a sentence counts a territory, a trade or everybody. */
const TERRITORY =
  /(?<![\p{L}])(?:en france|en europe|dans le monde|au (?:plan|niveau) (?:national|regional|mondial|europeen|departemental)|a l'echelle (?:nationale|regionale|europeenne|du pays|departementale)|dans (?:les hauts-de-france|la region|le departement|le pays|le secteur|la branche|l'hexagone)|de la population|des (?:actifs|menages|francais|habitants|seniors|demandeurs d'emploi)|(?:taux|risque) (?:de|d'|du) (?:chomage|pauvrete|l'?emploi|emploi|feminisation|illettrisme)|selon (?:l'insee|la dares|l'observatoire|les chiffres|une (?:recente )?(?:etude|enquete))|d'apres (?:l'insee|la dares|une (?:recente )?(?:etude|enquete))|(?<!\d)\d{1,7} (?:[^ .,;]{1,30} ){1,3}sur \d+)/u;
const TERRITORY_SUBJECT =
  /(?:^|[,;] )(?:(?:le|la|les|l')\s?(?:bassin|zones? d'emploi|territoire|departement|region|pays|secteur|branche|marche|agglomeration|commune|ville|quartiers?|filiere)(?![\p{L}])[^,.;]{0,60}?(?:compt(?:e|ait|ent)|recens|affich|represent|conna[iî]|dispose|souffre|regroupe)|les (?:femmes|hommes|jeunes|seniors|personnes|entreprises|employeurs)(?![\p{L}])[^,.;]{0,50}(?:represent|occup|sont|constitu))/u;

/** Does a sentence name one of these, whatever case and accents? */
export function names(sentence: SourcedText, wanted: readonly string[]): boolean {
  const plain = fold(sentence.text);
  return wanted.some((name) => {
    const bare = fold(name)
      .replace(/^(?:l'|la |le |les )/, "")
      .trim();
    return bare.length > 2 && plain.includes(bare);
  });
}

/** Is a sentence about the initiative, by its name or by a word that stands for it at the sentence's head? */
export function isAboutIt(sentence: SourcedText, whose: Whose): boolean {
  return names(sentence, whose.own) || ANAPHORA.test(fold(sentence.text).trim());
}

/** Does a sentence tell of the territory, the trade or everybody, and not of the initiative? */
export function isAboutTerritory(sentence: SourcedText, whose: Whose): boolean {
  const plain = fold(sentence.text).trim();
  return (TERRITORY.test(plain) || TERRITORY_SUBJECT.test(plain)) && !isAboutIt(sentence, whose);
}

/** Does a sentence tell of who carries the initiative, and not of the initiative? */
export function isAboutCarrier(sentence: SourcedText, whose: Whose): boolean {
  if (!whose.carrier || names(sentence, whose.own)) return false;
  const plain = fold(sentence.text).trim();
  const standsFor =
    /^(?:l'association|l'entreprise|la structure|la cooperative|la regie|le groupe|le reseau|la societe)(?![\p{L}])/u;
  return names(sentence, [whose.carrier]) || standsFor.test(plain);
}
