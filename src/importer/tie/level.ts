import type { RelationLevel } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";

/** Words of a name that say how far its bearer reaches, the first that matches counts. Folded text, no article. */
const LEVELS: readonly { level: RelationLevel; words: RegExp }[] = [
  {
    level: "européen",
    words:
      /^(?:europe|union europeenne|commission europeenne|fonds? (?:social )?europeen|fonds? social europeen|fse|feder|feader|interreg|leader)(?![\p{L}])/u,
  },
  {
    level: "national",
    words:
      /^(?:etat|ministere|gouvernement|haut[- ]commissariat)(?![\p{L}])|(?<![\p{L}])national(?:e|aux|es)?(?![\p{L}])/u,
  },
  {
    level: "régional",
    words: /^(?:conseils? regiona(?:l|ux)|region)(?![\p{L}])|(?<![\p{L}])regiona(?:l|le|ux|les)(?![\p{L}])/u,
  },
  {
    level: "local",
    words:
      /^(?:villes?|communes?|mairies?|municipalites?|communautes? (?:d'agglomeration|de communes|urbaine)|agglomeration|metropole|intercommunalite|pays|conseils? departementa(?:l|ux)|departements?|ccas|cias|missions? locales?|centres? socia(?:l|ux)|comites? de quartier|regies? de quartiers?)(?![\p{L}])/u,
  },
];

/** The level that a name gives itself: « Ville de X » is local, « Région » régional; null where it gives none. */
export function levelOfName(name: string): RelationLevel | null {
  const plain = fold(name)
    .replace(/^(?:l'|la |le |les |du |des )/, "")
    .trim();
  return LEVELS.find(({ words }) => words.test(plain))?.level ?? null;
}
