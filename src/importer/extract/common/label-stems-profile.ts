import type { ProfileSectionKind } from "#domain/section-kinds.ts";

/** Stems by weight: regular expressions on folded text, each from the beginning of a word. */
export type Stems = readonly (readonly [weight: number, stems: string])[];

const WHO = "(?:qu'|que |qui )?(?:l')?(?:on|nous|ils|elles|il|elle|vous)(?: et elles)?";

/** The words by which the parts of a profile are announced; where two weigh the same, the first of them is meant. */
export const PROFILE_STEMS: Record<ProfileSectionKind, Stems> = {
  challenge: [
    [5, "question (?:de|du) (?:depart|debut)"],
    [4, "defi|pari\\b|probleme|problematique"],
    [2, "enjeu|releve"],
  ],
  "initial-observation": [
    [4, "constat(?!e)|au (?:depart|debut|commencement)|point de depart|situation (?:initiale|de depart)"],
    [
      3,
      "besoin|d'ou (?:l'on |ca |on |nous |tout )?(?:part|vien)(?!.*(?:argent|moyens|financ))|declic|diagnosti|pourquoi|declencheu|manquait|(?:fait|faisait) bouger|mis en (?:mouvement|route)|ce qui (?:n'allait|ne marchait|faisait defaut)",
    ],
    [2, "depart|origine|enjeu|avant\\b|initia(?:l|ux)|probleme|genese|contexte"],
  ],
  context: [
    [4, "contexte|environnement|cadre general"],
    [2, "depart|constat(?!e)|origine|enjeu|besoin|situation"],
  ],
  history: [
    [5, "comment (?:c'est|ca a|cela a|tout a|l'idee est) (?:venu|ne|nee|commence|demarre|arrive)"],
    [4, "histoire|historique|genese|naissance"],
    [4, "d'ou (?:l'on |ils |elles |ca |on |nous )?(?:ven|vien)(?!.*(?:argent|moyens|financ))"],
    [3, "origine|parcours de|dates? cles?"],
    [2, "objet|comment tout|commenc"],
  ],
  objectives: [
    [4, "objectif|finalite|ambition|intention|visee"],
    [3, "but\\b|buts\\b|cap\\b|idee\\b|pour quoi faire|l'idee"],
    [2, `ce ${WHO}? ?(?:veu|voul|cherch|vis)|projet (?:social|associatif)`],
  ],
  activity: [
    [4, "activite|metier|qui (?:sommes|sont|est-ce|etes)|carte d'identite|fiche d'identite|portrait"],
    [4, "ce que (?:fait|font) (?:la|le|l'|les)|structure en bref|missions?\\b"],
    [3, `ce qu(?:e |')(?:ils|elles|il|elle|on|nous)(?: et elles)? (?:y )?(?:fait|font|faisons)`],
    [2, "savoir-faire|presentation|coeur de|quotidien|identite|qui\\b|prestation|service"],
    [1, "structure|association|entreprise|organisation|acteur"],
  ],
  actions: [
    [
      4,
      "mise?s? en (?:place|oeuvre)|actions?\\b|demarche|realisation|concretement|deroul|mode d'emploi|pas a pas",
    ],
    [3, "solution|reponse|dispositif|fonctionne|comment\\b|etapes?\\b|methode|recette|chemin|imagin|invent"],
    [
      3,
      `ce ${WHO} (?:a|ont|avons) |ce qui (?:a ete|est|s'est) (?:fait|tente|essaye|construit|engage|monte|passe)|(?:nous|on|ils) (?:faisons|fait|font)`,
    ],
    [
      2,
      "projet|initiative|experience|construi|engage|agir|agit|pratique|oeuvre|(?:a|ont|avons|ete) (?:fait|monte|cree)|marche",
    ],
  ],
  results: [
    [
      4,
      "resultat|bilan|retombee|effets?\\b|ce que (?:ca|cela) (?:a )?(?:change|donne|produi|apporte|permis)",
    ],
    [
      3,
      "observ|impact|benefice|a (?:deja )?(?:change|bouge)|mesure(?!s)|constate|ou en (?:est|sont|sommes)|apport",
    ],
    [2, "aujourd'hui|change|depuis lors|produit|gagne|fruits?\\b|porte ses|abouti|a l'arrivee|au final"],
  ],
  impact: [
    [4, "impact|utilite sociale|plus-value"],
    [2, "effets?\\b|change|retombee|benefice|apport"],
  ],
  "success-keys": [
    [
      4,
      "(?:cle|facteur|condition|ingredient|recette|secret)s? (?:de |du |d')(?:la )?(?:reussite|succes|fonctionn)|reussite",
    ],
    [
      3,
      "succes|cles?\\b|ce qui (?:a )?(?:marche|tient|fonctionne|reussi|fait la difference)|points? forts?|bons points",
    ],
    [2, "facteur|reussi|ingredient|recette|atout|force\\b|forces\\b"],
  ],
  levers: [
    [4, "leviers?\\b|tremplin|point d'appui|coup de pouce"],
    [
      3,
      "aid(?:e|ant|ee?s)\\b|facilit|ce qui (?:nous |les |l'|leur )?(?:a |ont )?(?:aide|porte|debloque|permis)|moteurs?\\b",
    ],
    [2, "atout|appui|reussi|permis|active|favoris|accelera"],
  ],
  vigilance: [
    [4, "vigilan|surveill|attention|gare a|prudence|a l'oeil|inquie"],
    [3, "points? sensible|ne pas oublier|veiller|risque|precaution|garde-fou|alerte"],
    [2, "fragil|limite|eviter|piege"],
  ],
  obstacles: [
    [4, "difficult|difficile|freins?\\b|obstacle|coince|bloqu|entrave|embuche|ecueil|accrocs?\\b|anicroche"],
    [
      3,
      "freine|gratte|pese(?:nt)?\\b|resiste|manque\\b|limite|complique|grippe|fait defaut|patine|contrainte|point noir|dur\\b",
    ],
    [2, "fragil|piege|reste a|risque|probleme|caillou|rate\\b"],
  ],
  partners: [
    [
      4,
      "partenai|partenariat|avec qui|cooperation|epaul|(?:ils|elles|qui) (?:nous )?(?:aident?|soutien(?:t|nent)|accompagnent)",
    ],
    [
      3,
      "allie|a (?:leurs|nos|ses|vos) cotes|cotes\\b|associe|alliance|allies\\b|avec l'aide|parties prenantes|complice|entour|avec eux|tour de table",
    ],
    [2, "accompagn|soutien|appui|avec\\b|ensemble|autour d"],
  ],
  funding: [
    [
      4,
      "financ|subvention|mecen|bailleur|avec quel(?:s)? (?:argent|moyens)|qui (?:paie|paye|finance)|qui (?:nous |les |l')?(?:aide|soutient)",
    ],
    [3, "soutiens\\b|soutien financier|moyens\\b|ressources financ|argent|cofinanc|modele economique"],
    [2, "budget|cout|soutien|aides?\\b|combien"],
  ],
  "economic-viability": [
    [4, "viabilite|modele economique|equilibre|perenni|rentab"],
    [3, "economi|chiffre d'affaires|autofinanc"],
    [5, "comment (?:ca|cela) tient"],
    [2, "modele|tenir|tien(?:t|nent)|durer"],
  ],
  innovation: [
    [4, "innov|singul|originalite|inedit"],
    [3, "neuf\\b|nouveau|nouveaute|different|particulari|plus de"],
  ],
  research: [
    [4, "recherche (?:et|&) developpement|r ?& ?d\\b"],
    [3, "recherche(?! d'emploi)|experimentation|scientifique"],
  ],
  replication: [
    [4, "essaim|dupli|transfer|reprodu|replic|changement d'echelle"],
    [3, "ailleurs|diffusion|demultipli|s'inspirer|fai(?:re|sait|sons|tes) (?:pareil|de meme|autant)|copier"],
    [
      2,
      "perspective|suites?\\b|demain|apres\\b|avenir|prochain|et maintenant|projets? a venir|developpement",
    ],
  ],
  "key-figures": [
    [4, "chiffres?(?! d'affaires)|indicateur|en nombre|donnees cles?"],
    [2, "reperes?\\b|donnees|tonnage|quantit|volume|mesures\\b"],
  ],
  contact: [
    [
      4,
      "a qui (?:parler|s'adresser|ecrire)|contact|joindre|coordonnees|s'adresser|ecrire|rencontrer|renseign|interlocut|appeler|telephon",
    ],
    [
      3,
      "trouver|savoir plus|savoir davantage|plus d'info|une question|des questions|rendez-vous|carnet d'adresses?|visite",
    ],
    [2, "adresse|courriel|mail|parler a|referent"],
  ],
  description: [
    [4, "descri|presentation|resume|en bref|en (?:deux|quelques|trois) mots|l'essentiel"],
    [2, "zoom|focus|principe|projet|de quoi"],
  ],
};
