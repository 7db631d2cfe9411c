import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

/** A part of a profile, or one that has a field of its own and stands in the text as its description. */
export type ProfilePartKind = ProfileSectionKind | "identity" | "beneficiaries" | "resources";

const THING =
  "(?:bonnes? pratiques?|projets?|dispositifs?|actions?|initiatives?|demarches?|structures?|experimentations?|experiences?|parcours|programmes?|activites?|territoires?|operations?|idees?|solutions?|formations?|pratiques?|services?|ateliers?|offres?|outils?|lieux?|equipes?|reseaux?|associations?|entreprises?|chantiers?|plateformes?|modeles?|collectifs?|groupements?|etablissements?|cooperatives?|poles?|ptce)";
const OF_IT = `(?: (?:de|du|de la|de l'|des|d'un|d'une|d'|au|a l'|sur le|sur l'|sur la|pour le|pour la|cle du) ?${THING})?`;
const DONE =
  "(?: (?:mene|mobilise|implique|associe|engage|rencontre|obtenu|constate|observe|attendu|vise|poursuivi|realise|identifie|active|mis(?:es?)? en oeuvre|concret|cle|principal|principaux|financier|technique|local|locaux|et financier|et technique|institutionnel)(?:e?s|e|le?s?|aux)?){0,3}";

/** The parts of a case study, each with its variants. */
export const PROFILE_PARTS: readonly HeadingRule<ProfilePartKind>[] = [
  {
    kind: "identity",
    variants: [
      "(?:fiche|carte|cartouche) (?:d'identite|signaletique|technique|de presentation|express)",
      `(?:carte d')?identite${OF_IT}`,
      "en un (?:coup d'oeil|clin d'oeil)",
      "(?:qui|le projet|la structure) en (?:bref|un coup d'oeil)",
      "reperes|l'essentiel|en resume",
      "qui (?:porte|pilote|mene|anime|est derriere|sommes-nous|est-ce)(?: .{0,30})? ?\\?*",
    ],
  },
  {
    kind: "context",
    variants: [
      `contexte${OF_IT}`,
      "(?:contexte|origines?|genese) et (?:origines?|enjeux|constats?|historique|genese|points? de depart|besoins?|diagnostic|problematique)",
      "(?:au depart|a l'origine|au commencement|tout (?:a commence|commence|part)).{0,40}",
      `origines?${OF_IT}`,
      `(?:genese|naissance|point de depart|a l'origine)${OF_IT}`,
      "pourquoi(?: (?!agir|s'engager).*)? ?\\?*",
      "comment (?:tout a commence|est nee? .*|c'est ne)",
      `d'ou vient .*`,
    ],
  },
  {
    kind: "initial-observation",
    variants: [
      "constats?(?: initia(?:l|ux)| de depart| partages?)?",
      "diagnostics?.*",
      "point de depart",
      "besoins?(?: identifies?| du territoire)?",
    ],
  },
  { kind: "challenge", variants: [`(?:defis?|enjeux?|problematiques?)${OF_IT}${DONE}`, "defis? a relever"] },
  {
    kind: "history",
    variants: [
      "(?:un peu d'|l')?histoire.*",
      "historique.*",
      "parcours de la structure",
      "dates? cles?.*",
      "grandes etapes",
    ],
  },
  {
    kind: "objectives",
    variants: [
      `(?:objectifs?|finalites?|ambitions?|buts?|intentions?)${OF_IT}${DONE}`,
      `objectifs? et .*`,
      "ce (?:qui est|que l'on|qu'on|que nous|qu'elles?|qu'ils?) (?:recherchee?|cherche(?:nt|ons)?|visee?s?|vise(?:nt|ons)?|veu(?:t|lent)|voul(?:u|ait|aient)|attend(?:u|ent)?)(?: .{0,30})?",
      "(?:pour quoi faire|dans quel but|a quoi ca sert|le but recherche|les buts) ?\\?*",
    ],
  },
  {
    kind: "beneficiaries",
    variants: [
      `(?:publics?|beneficiaires?|personnes)${OF_IT}(?: (?:vises?|cibles?|concernes?|accueillis?|accompagnes?|beneficiaires?|prioritaires?|es))?`,
      "a qui s'adresse .*",
      "pour qui ?\\?*",
    ],
  },
  {
    kind: "description",
    variants: [
      `(?:presentation|description|descriptif|deroule(?:ment)?|fonctionnement|contenu|principes?|modalites?)${OF_IT}(?: en bref)?`,
      "en quoi (?:consiste|ca consiste).*",
      `(?:l')?${THING} en (?:detail|bref|pratique|quelques mots)`,
      "comment(?: (?:ca|cela|on|ils|elles|nous) .*)? ?\\?*",
      "(?:une journee|un jour)(?: .{0,30})?",
      `(?:demarche|methode|mode d'emploi|mise en oeuvre|en actions?)(?:,? (?:pas a pas|etape par etape|suivie|retenue|en (?:pratique|actions?)|${THING}))?`,
      "ce qu(?:i se fait|'on (?:y )?fait|e l'on (?:y )?fait|'elles? (?:font|fait)|'ils? (?:font|fait)|e (?:fait|font|propose|proposent) .{2,30})(?: .{0,40})?",
      "(?:le )?quotidien.{0,40}",
      ".{2,30} (?:au quotidien|pas a pas|mode d'emploi)",
      "au quotidien",
      "(?:l'|une |la )?(?:organisation|offre|reponse)(?: (?:apportee|proposee|mise en place|du travail))?",
      "concretement.*",
      "en pratique",
      "de quoi s'agit[ -]il ?\\?*",
      "qui sommes[ -]nous ?\\?*",
    ],
  },
  {
    kind: "activity",
    variants: ["activites?(?: developpees?| principales?| de la structure)?", "metiers?(?: exerces?)?"],
  },
  {
    kind: "actions",
    variants: [
      `(?:actions?|etapes?|mise en oeuvre|realisations?)${OF_IT}${DONE}`,
      "ce qui (?:est|a ete) (?:fait|mis en oeuvre)",
    ],
  },
  {
    kind: "results",
    variants: [
      `(?:resultats?|bilan|realisations?)${OF_IT}${DONE}`,
      "premiers (?:resultats|bilans?|effets)",
      "(?:pour |avec |et )?quels? (?:resultats?|effets?|impacts?).*",
      "(?:ou en est-on|et ca marche|ca marche|qu'est-ce que ca donne) ?\\?*",
      "resultats et .*",
    ],
  },
  {
    kind: "impact",
    variants: [
      `(?:impacts?|effets?|retombees|benefices?|plus[ -]values?|apports?|utilite sociale|valeur ajoutee)${OF_IT}${DONE}`,
      "impacts? (?:social|socia|territoria|environnementa|observes?|attendus?|et).*",
      "(?:ce que (?:ca|cela)|ce qui(?: a)?) change.*",
      "(?:ce que .{2,30} (?:apporte|a permis|a change))",
      "(?:effets?|impacts?|resultats?) (?:constates?|mesures?|produits?|obtenus?|sur .{2,40})",
    ],
  },
  {
    kind: "key-figures",
    variants: [
      "chiffres?[ -]cles?.*",
      "(?:l'essentiel )?en (?:quelques )?chiffres",
      "quelques chiffres",
      "les chiffres",
    ],
  },
  {
    kind: "partners",
    variants: [
      `(?:partenaires?|partenariats?|parties prenantes|acteurs|ecosysteme|cooperations?|gouvernance)${OF_IT}${DONE}`,
      "(?:partenaires?|acteurs) .{0,25}",
      "avec (?:qui|eux|elles)(?: .{0,20})? ?\\?*",
      "(?:autour (?:de la table|du projet|d'elle|d'eux|de nous)|tour de table|ils (?:font|sont|en sont|participent|y sont)|a leurs cotes|aux cotes de .{2,30}|a ses cotes)",
      "(?:ils|elles|qui)(?: nous| les?| l'| leur)? ?(?:accompagnent?|aident?|font confiance|ont rejoints?)",
      "(?:reseau|tissu|ancrage) (?:partenarial|de partenaires|local|territorial)",
      "(?:qui )?travaill(?:er|e|ons|ent) ensemble",
      "qui (?:sont les partenaires|participe) ?\\?*",
    ],
  },
  {
    kind: "vigilance",
    variants: [
      `points? (?:de vigilance|d'attention|d'alerte|a surveiller)${OF_IT}(?: et .*)?`,
      "vigilances?",
      `limites?${OF_IT}(?: et .*)?`,
      "ameliorations? .*",
      "points? d'amelioration",
      "(?:vigilance|attention|precautions?)(?: .{0,20})?",
      "(?:ce qu'il faut|a) (?:surveiller|retenir avant).{0,20}",
      "(?:ce qui reste|reste) a (?:faire|ameliorer|regler|resoudre)",
    ],
  },
  {
    kind: "obstacles",
    variants: [
      `(?:freins?|difficultes?|obstacles?)${OF_IT}${DONE}(?: et .*)?`,
      "ce qui (?:a )?(?:freine|bloque|coince|resiste|complique).*",
      "ce qui (?:leur |nous |lui )?(?:a |ont )?manque.*",
      "(?:embuches?|ecueils?|defis? rencontres?|ce qui est (?:plus )?difficile)(?: .{0,20})?",
    ],
  },
  {
    kind: "success-keys",
    variants: [
      `cles? (?:de |du )?(?:la )?(?:reussite|succes)${OF_IT}`,
      `(?:facteurs?|ingredients?|conditions?|secrets?|raisons?|recettes?)(?: cles?)?(?: de| du| d'un)? ?(?:la |leur )?(?:reussite|succes)${OF_IT}`,
      "ce qui (?:a )?(?:fonctionne|marche).*",
      "(?:bonnes pratiques |ce qu'il faut )?(?:a )?retenir(?: de .{0,20})?",
      "(?:les )?(?:\\d|trois|quatre|cinq) (?:conditions?|cles?|facteurs?|ingredients?|conseils?).{0,30}",
      "(?:pourquoi|comment) (?:ca|cela) (?:marche|fonctionne) ?\\?*",
      "ce qui (?:a )?(?:fait (?:la difference|le succes)|aide|compte|porte ses fruits).{0,20}",
      "(?:conseils?|enseignements?|bonnes idees)(?: a retenir| de l'equipe| cles?)?",
    ],
  },
  {
    kind: "levers",
    variants: [
      "ce qui (?:a )?(?:permis|facilite).{0,20}",
      `leviers?${OF_IT}${DONE}`,
      "(?:points? forts?|atouts?).*",
    ],
  },
  {
    kind: "economic-viability",
    variants: [
      "viabilite.*",
      "(?:equilibre|modele) (?:economique|financier)(?: .{0,30})?",
      "modele d'affaires",
      "(?:sante|situation) (?:economique|financiere)",
    ],
  },
  {
    kind: "funding",
    variants: [
      `(?:co-?)?(?:financements?|financeurs?|ressources financieres|soutiens?(?: financiers?)?)${OF_IT}${DONE}`,
      "(?:plan de |sources? de )financements?.*",
      "financements? .{0,25}",
      `budgets?${OF_IT}.{0,20}`,
      "moyens? (?:financiers?|mobilises?|humains et financiers)",
      `couts?${OF_IT}`,
      "(?:budgets?|couts?|moyens?|financements?) et (?:soutiens?|financements?|financeurs?|budgets?|couts?|moyens?)",
      "(?:qui (?:finance|paie|paye)|combien(?: (?:ca|cela) coute)?|d'ou vient l'argent|avec quel(?:s|le)? (?:argent|moyens?|budget))(?: .{0,20})? ?\\?*",
      "(?:cote|le) (?:budget|finances|financement|porte-monnaie)",
      "ils (?:les |nous |l')?(?:financent|soutiennent|ont finance)(?: .{0,20})?",
    ],
  },
  {
    kind: "innovation",
    variants: ["(?:caractere )?innova(?:tion|nt).*", "(?:ce qui est )?(?:innovant|original).*"],
  },
  {
    kind: "replication",
    variants: [
      "(?:perspectives? et )?(?:essaimage|deploiement|duplication|transferabilite|reproductibilite|generalisation|changement d'echelle).*",
      `perspectives?${OF_IT}(?: .{0,25})?`,
      "et (?:demain|apres|ensuite|maintenant) ?\\?*",
      "(?:la |les )?suites?(?: du projet)?",
      "prochaines etapes",
      "comment (?:essaimer|dupliquer|reproduire).*",
    ],
  },
  {
    kind: "contact",
    variants: [
      "(?:vos |votre |personnes? )?contacts?(?: utiles?| presse| du projet| de la structure)?",
      "(?:pour )?(?:nous |les |l')?contacter.*",
      "en savoir plus",
      "coordonnees",
      "(?:pour plus d')?informations?(?: et contacts?)?",
      "(?:votre |vos )?interlocut(?:eur|rice)s?",
      "ou nous trouver ?\\?*",
      "(?:pour )?(?:les |nous |le |la |l')(?:joindre|rencontrer|ecrire|appeler|visiter)",
      "pour (?:joindre|rencontrer|ecrire a|appeler) .{2,30}",
      "(?:ou|qui) (?:s'adresser|contacter|appeler|joindre) ?\\?*",
    ],
  },
  {
    kind: "resources",
    variants: ["pour aller plus loin", "ressources(?: utiles)?", "a consulter", "liens? utiles?"],
  },
];
