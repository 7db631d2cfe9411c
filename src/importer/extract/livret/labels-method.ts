import type { LabelRule } from "./label-rule.ts";
import { ACTION } from "./labels-identity.ts";

/** Labels that tell how it is done, and what came of it. */
export const METHOD_LABELS: readonly LabelRule[] = [
  {
    kind: "characteristics",
    printed: ["CARACTÉRISTIQUES DE L'ACTION"],
    variants: [`(?:principales )?caracteristiques(?: (?:de |du )?${ACTION})?`],
  },
  {
    kind: "viability",
    printed: ["LA VIABILITÉ ÉCONOMIQUE ET SA PÉRENNITÉ", "MODÈLE ÉCONOMIQUE"],
    variants: [
      "viabilite(?: economique)?(?: et (?:sa |la )?perennite)?",
      "(?:modele|equilibre|montage|volet)s? (?:economiques?|financiers?)(?: .{2,40})?",
      "(?:d'ou vient l'argent|comment ca tient|economie (?:de |du ).{2,30})",
      "perennite(?: economique)?",
    ],
  },
  {
    kind: "innovation",
    printed: ["L'INNOVATION ET SA PÉRENNITÉ", "L'INNOVATION ET SES DIVERS ASPECTS ILLUSTRÉS"],
    variants: [
      "innovations?",
      "innovation et (?:sa|ses|son) .{2,60}",
      "(?:caractere|aspects?|points?) innovants?(?: .{2,40})?",
      "(?:ce qui (?:est|y est) (?:nouveau|neuf|innovant|original)|(?:la |les )?nouveautes?|originalites?|ce qui (?:change|fait la difference))",
    ],
    common: true,
  },
  {
    kind: "solidarity-finance",
    printed: ["Mobilisation finance solidaire"],
    variants: ["(?:mobilisation )?(?:de la |de )?finances? solidaires?"],
  },
  {
    kind: "innovation-part",
    printed: [
      "Nouveau modèle économique",
      "Innovation technique",
      "Innovation sociale",
      "Innovation économique",
      "Innovation technique et sociale",
      "Matériau initial utilisé",
      "Processus de production",
      "Amélioration sociale",
    ],
    variants: [
      "innovations? (?:tech|soci|econ|envi|ecol|orga|mana|terr|comm|nume|peda)\\p{L}*(?: (?:et|&) \\p{L}+)?",
      "nouveaux? modeles? economiques?",
      "materiaux? initia(?:l|ux)(?: utilises?)?",
      "process(?:us)? de (?:la )?production",
      "ameliorations? (?:soci|envi|tech|ecol|econ)\\p{L}*",
      "(?:cote|volet|sur le plan|au plan|aspects?|dimension) (?:soci|envi|tech|ecol|econ|terr|plan)\\p{L}*",
    ],
  },
  {
    kind: "research",
    printed: ["RECHERCHE & DÉVELOPPEMENT", "RECHERCHE ET DÉVELOPPEMENT"],
    variants: ["recherches?(?: ?& ?| et )(?:le )?developpements?", "r ?& ?d"],
  },
  {
    kind: "replication",
    printed: ["POSSIBILITÉ D'ESSAIMAGE ET DE REPRODUCTIBILITÉ"],
    variants: [
      "possibilites? d'essaimage(?: (?:et|ou|&) (?:de |d')?(?:reproductibilite|reproduction|transfert\\p{L}*|duplication))?",
      "(?:essaimage|reproductibilite|transferabilite|duplication|transfert)(?: (?:et|&|ou) .{2,40})?",
      "(?:et ailleurs|faire (?:pareil|de meme)|pour (?:s'en inspirer|faire (?:pareil|de meme))|(?:est-ce )?reproductible|a reproduire)",
      "conditions? (?:d'essaimage|de (?:reproductibilite|transferabilite|duplication)).{0,40}",
    ],
  },
  {
    kind: "levers",
    printed: ["LES LEVIERS ACTIVÉS"],
    variants: [
      "leviers?(?: (?:actives?|mobilises?|d'action|identifies?))?",
      "facilitateurs?",
      "ce qui (?:marche|fonctionne|porte|aide|facilite)(?: bien)?",
      "ce qui (?:nous |les |l')?a(?: bien)? (?:aide|facilite|favorise|porte|permis|marche|fonctionne|joue en (?:leur|notre|sa) faveur).{0,20}",
      "(?:points? (?:d'appui|forts?)|atouts?|(?:elements?|facteurs?) (?:favorables?|facilitants?|facilitateurs?)|coups? de pouce)",
    ],
    common: true,
  },
  {
    kind: "obstacles",
    printed: ["LES FREINS RENCONTRÉS"],
    variants: [
      "freins?(?: (?:rencontres?|identifies?|leves?))?",
      "freins? et (?:difficultes|obstacles).{0,20}",
      "ce qui (?:coince|bloque|freine|manque|resiste|complique|reste difficile).{0,20}",
      "ce qui (?:nous |les |l')?a (?:freine|bloque|gene|complique|manque|resiste|ralenti).{0,20}",
      "(?:points? faibles?|(?:elements?|facteurs?) (?:defavorables?|bloquants?|limitants?)|embuches?|limites?(?: rencontrees?)?)",
      "difficultes?(?: rencontrees?)?",
      "obstacles?(?: rencontres?)?",
    ],
    common: true,
  },
  {
    kind: "success-keys",
    printed: ["CLÉS DE RÉUSSITE"],
    variants: ["(?:cles?|facteurs?|conditions?) (?:de|du) (?:la )?(?:reussite|succes).{0,40}"],
  },
  {
    kind: "vigilance",
    printed: ["POINTS DE VIGILANCE"],
    variants: ["points? (?:de vigilance|d'attention|d'alerte).{0,40}"],
  },
  {
    kind: "results",
    printed: ["RÉSULTATS"],
    variants: [
      "ce que (?:ca|cela) (?:change|apporte|produit|donne)|(?:ce qui|qu'est-ce qui) a change",
      `(?:resultats?|impacts?|effets?|bilan)(?: (?:obtenus?|constates?|observes?|(?:de |du )?${ACTION}))?`,
    ],
    common: true,
  },
  {
    kind: "outlook",
    printed: ["PERSPECTIVES"],
    variants: [
      "perspectives?(?: .{2,40})?",
      "(?:projets?|developpements?) (?:a venir|futurs?)",
      "prochaines? (?:etapes?|marches?)|(?:la )?suite|(?:et )?(?:demain|apres|maintenant)",
    ],
    common: true,
  },
  {
    kind: "figures",
    printed: ["CHIFFRES CLÉS DE L'ENTREPRISE OU ÉTABLISSEMENT", "CHIFFRES CLÉS"],
    variants: [
      "(?:les |quelques )?chiffres?[- ]cles?(?: .{2,60})?",
      "(?:(?:quelques|en|les)(?: quelques)?|.{2,40} en(?: quelques)?) chiffres|chiffres",
      "(?:reperes|donnees) chiffre?e?s|(?:quelques )?reperes|combien",
      "donnees chiffrees",
    ],
  },
  {
    kind: "budget",
    printed: ["BUDGET GLOBAL", "CHIFFRE D'AFFAIRES"],
    variants: [
      "budgets?(?: (?:global|annuel|total|previsionnel|de fonctionnement|de .{2,40}))*",
      "chiffres? d'affaires(?: .{2,40})?",
    ],
    common: true,
  },
  {
    kind: "other-indicators",
    printed: ["AUTRES INDICATEURS"],
    variants: ["autres? (?:indicateurs?|chiffres?|donnees?)(?: .{2,40})?", "indicateurs?(?: .{2,40})?"],
    common: true,
  },
  {
    kind: "indicator",
    printed: [
      "NOMBRE D'ADHÉRENTS",
      "TONNAGES CONCERNÉS",
      "NOMBRE DE SITES",
      "NOMBRES DE SITES",
      "TYPE D'UNITÉS CONCERNÉES",
      "NB PROJETS EN ÉTUDE DE FAISABILITÉ",
      "NB DE PERSONNES ACCOMPAGNÉES",
    ],
    variants: [
      "(?:nombres?|nb|nbre) (?:de |d'|des )?\\p{L}.{2,50}",
      "tonnages?(?: .{2,40})?",
      "types? d'unites?.{0,40}",
      "projets? en etude.{0,40}",
      "(?:volumes?|surfaces?) \\p{L}.{2,40}",
    ],
    common: true,
  },
];
