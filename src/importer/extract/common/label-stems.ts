import type { ProfileSectionKind } from "#domain/section-kinds.ts";

/** What a label can announce: a part of a profile, a field of its identity, or a part of the publication. */
export type LabelledThing =
  | ProfileSectionKind
  | "name"
  | "carrier"
  | "type"
  | "legal-form"
  | "company-number"
  | "place"
  | "perimeter"
  | "started"
  | "workforce"
  | "budget"
  | "beneficiaries"
  | "materials"
  | "networks"
  | "members"
  | "website"
  | "speakers"
  | "contents"
  | "intro"
  | "theme"
  | "experiences"
  | "takeaways"
  | "questions"
  | "practices"
  | "prospects"
  | "resources"
  | "briefs"
  | "glossary"
  | "closing"
  | "thanks";

/** Stems by weight: regular expressions on folded text, each from the beginning of a word. */
export type Stems = readonly (readonly [weight: number, stems: string])[];

const WHO = "(?:qu'|que |qui )?(?:l')?(?:on|nous|ils|elles|il|elle|vous)(?: et elles)?";

/** The words by which each thing is announced; where two weigh the same, the first of them is meant. */
export const LABEL_STEMS: Record<LabelledThing, Stems> = {
  challenge: [
    [4, "defi|pari\\b|probleme|problematique"],
    [2, "enjeu|releve"],
  ],
  "initial-observation": [
    [4, "constat(?!e)|au (?:depart|debut|commencement)|point de depart|situation (?:initiale|de depart)"],
    [
      3,
      "besoin|d'ou (?:part|vien)|declic|diagnosti|pourquoi|declencheu|manquait|ce qui (?:n'allait|ne marchait|faisait defaut)",
    ],
    [2, "depart|origine|enjeu|avant\\b|initia(?:l|ux)|probleme|genese|contexte"],
  ],
  context: [
    [4, "contexte|environnement|cadre general"],
    [2, "depart|constat(?!e)|origine|enjeu|besoin|situation"],
  ],
  history: [
    [4, "histoire|historique|genese|naissance"],
    [3, "origine|d'ou (?:vient|viennent)|parcours de|dates? cles?"],
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
    [3, `ce qu(?:e |')(?:ils|elles|il|elle|on|nous)(?: et elles)? (?:fait|font|faisons)`],
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
      `ce ${WHO} (?:a|ont|avons) |ce qui (?:a ete|est|s'est) (?:fait|construit|engage|monte|passe)|(?:nous|on|ils) (?:faisons|fait|font)`,
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
    [3, "observ|impact|benefice|a (?:deja )?change|mesure(?!s)|constate|ou en (?:est|sont|sommes)|apport"],
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
    [3, "succes|cles?\\b|ce qui (?:a )?(?:marche|fonctionne|reussi|fait la difference)|points? forts?"],
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
    [4, "vigilan|surveill|attention|gare a|prudence"],
    [3, "points? sensible|ne pas oublier|veiller|risque|precaution|garde-fou|alerte"],
    [2, "fragil|limite|eviter|piege"],
  ],
  obstacles: [
    [4, "difficult|difficile|freins?\\b|obstacle|coince|bloqu|entrave|embuche|ecueil"],
    [3, "freine|resiste|manque\\b|limite|complique|grippe|fait defaut|patine|contrainte|point noir|dur\\b"],
    [2, "fragil|piege|reste a|risque|probleme|caillou|rate\\b"],
  ],
  partners: [
    [4, "partenai|partenariat|avec qui|cooperation|epaul|ils nous (?:aident|soutiennent|accompagnent)"],
    [
      3,
      "allie|a (?:leurs|nos|ses|vos) cotes|cotes\\b|associe|alliance|parties prenantes|complice|entour|avec eux|tour de table",
    ],
    [2, "accompagn|soutien|appui|avec\\b|ensemble|autour d"],
  ],
  funding: [
    [4, "financ|subvention|mecen|bailleur|avec quel(?:s)? (?:argent|moyens)|qui (?:paie|finance)"],
    [3, "soutien financier|moyens\\b|ressources financ|argent|cofinanc|modele economique"],
    [2, "budget|cout|soutien|aides?\\b|combien"],
  ],
  "economic-viability": [
    [4, "viabilite|modele economique|equilibre|perenni|rentab"],
    [3, "economi|chiffre d'affaires|autofinanc"],
    [2, "modele|tenir|durer"],
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
    [3, "ailleurs|diffusion|demultipli|s'inspirer|faire (?:pareil|de meme)|copier"],
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
    [4, "contact|joindre|coordonnees|s'adresser|ecrire|rencontrer|renseign|interlocut|appeler|telephon"],
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
  name: [
    [4, "raison sociale|denomination|intitule|nom\\b"],
    [2, "structure|enseigne|sigle|association|entreprise|etablissement|titre"],
  ],
  carrier: [
    [
      4,
      "porteu|porte(?:e)? par|gere(?:e)? par|gestionnaire|maison mere|pilote|(?:une |l')?initiative de|anime(?:e)? par|employeur",
    ],
    [2, "structure|organism|organisation|a l'initiative|responsable"],
  ],
  type: [
    [4, "convention|agrement|categorie|nature|type\\b|famille\\b|label(?:s|lise)?\\b"],
    [2, "statut|cadre|dispositif|reconnaissance"],
  ],
  "legal-form": [
    [5, "forme juridique|statut juridique|statuts\\b"],
    [2, "statut|juridique|forme\\b"],
  ],
  "company-number": [[5, "siret|siren|ape\\b|naf\\b|immatricul|rcs\\b|identifiant"]],
  place: [
    [4, "lieux?\\b|ville|commune|localis|implant|adresse|ou\\b(?! en (?:est|sont|sommes))|siege|situe"],
    [2, "departement|territoire|site\\b|locaux"],
  ],
  perimeter: [
    [4, "perimetre|territoire|rayon|zone|bassin|couverture|aire\\b"],
    [2, "departement|ou (?:agi|interv)|secteur geo|echelle"],
  ],
  started: [
    [
      4,
      "creation|cree(?:e)?s?\\b|ne(?:e)? (?:en|le)|depuis\\b|lancement|lance(?:e)?\\b|demarr|ouvert(?:e)? (?:en|depuis|le)|ouverture|date\\b|annee\\b",
    ],
    [2, "debut|naissance|fonde|quand|anciennete"],
  ],
  workforce: [
    [4, "effectif|salarie|equipe|postes?\\b|emplois?\\b|etp\\b|personnel|ressources humaines|encadrement"],
    [2, "moyens humains|combien (?:sont|de personnes)|humain|parcours"],
  ],
  budget: [
    [4, "budget|montant|cout\\b|couts\\b|enveloppe|chiffre d'affaires"],
    [2, "combien (?:ca )?coute|depense|investissement"],
  ],
  beneficiaries: [
    [
      4,
      "public|beneficiair|pour qui|destinatair|usager|client|personnes (?:accueillies|accompagnees|concernees)|a qui (?:ca |cela )?s",
    ],
    [2, "personnes|habitants|cible|qui (?:vient|en profite)"],
  ],
  materials: [
    [4, "matiere|materiau|gisement|flux\\b|dechet"],
    [2, "filiere|produit|objets? (?:collecte|traite)"],
  ],
  networks: [
    [4, "reseau|adhe|federation|affili|membre d[eu']|tete de reseau|appartenance"],
    [2, "label"],
  ],
  members: [
    [4, "membres\\b|societaire|adherents\\b"],
    [2, "gouvernance|composition"],
  ],
  website: [
    [
      4,
      "site (?:internet|web)|sites? web|sur (?:internet|le web|la toile)|en ligne\\b|adresse (?:web|internet)",
    ],
    [2, "site\\b|web\\b|internet"],
  ],
  speakers: [
    [
      4,
      "parole|intervenan|tribune|temoins?\\b|invite(?:e)?s?\\b|orateur|panel|autour de la table|(?:ils|elles) (?:sont|ont) (?:interven|parle|temoign|debat)",
    ],
    [
      3,
      "avec (?:nous|la participation)|raconte(?:e)? par|presente(?:e)? par|temoignage (?:de|d')|temoign|anime|voix\\b|qui parle|debattu|micro\\b|plateau|discut",
    ],
    [2, "avec\\b|participant|interview|entretien|propos recueill|autour de"],
  ],
  contents: [[4, "sommaire|table des matieres|contenu|plan\\b|dans ce (?:numero|carnet|livret|document)"]],
  intro: [[4, "introduction|edito|avant-propos|preambule|mot d'accueil|bienvenue|preface|ouverture"]],
  theme: [
    [
      4,
      "de quoi (?:parl|s'agi|est-il|etait-il|il (?:est|etait) question)|theme|thematique|le sujet|sujet\\b|question posee|en jeu|problematique",
    ],
    [
      2,
      "enjeu|contexte|presentation|pourquoi|cadrage|en (?:deux|quelques|trois) mots|objectif|le point de depart|decor",
    ],
  ],
  experiences: [
    [
      4,
      "retours? d'experience|l'ont fait|l'ont tente|passe(?:e|ent)? a l'acte|le font|(?:ils|elles) (?:agissent|innovent|racontent|s'engagent|osent)|retours? de terrain|initiatives? (?:inspir|present)",
    ],
    [
      3,
      "temoign|terrain|initiatives?|experience|exemple|recits?\\b|inspir|portraits?\\b|histoires\\b|projets?\\b",
    ],
    [2, "(?:deux|trois|quatre|cinq|\\d) "],
  ],
  takeaways: [
    [
      4,
      "reten(?:ir|ons|u)|retien|l'essentiel|essentiel|enseignement|synthese|en resume|idees? (?:forte|cle|force)|messages? cles?",
    ],
    [3, "echanges|debats|discussion|ce qui (?:s'est|a ete) dit|points? cles?|lecons?\\b|emport"],
  ],
  questions: [
    [4, "questions?(?: de la salle| du public|-reponses?)?|la salle (?:demande|interroge)|faq\\b"],
    [2, "salle|reponses?\\b"],
  ],
  practices: [
    [4, "bonnes? pratiques?|conseil|recommand|astuce|bons? reflexes?|a faire"],
    [
      3,
      "pratiques?\\b|pieges?\\b|mode d'emploi|vigilance|levier|(?:cle|facteur)s? de (?:la )?(?:reussite|succes)|erreurs?\\b|reussir",
    ],
  ],
  prospects: [
    [
      4,
      "perspective|demain|pistes?\\b|chantiers? a (?:ouvrir|venir)|pour la suite|et (?:apres|maintenant)|propositions?\\b|a venir",
    ],
    [3, "suites?\\b|prochain|horizon|avenir|cap sur|feuille de route|reste a faire|engagements?\\b"],
  ],
  resources: [
    [
      4,
      "aller plus loin|ressource(?!s (?:humaines|financ))|a (?:lire|consulter|voir|ecouter)|bibliograph|liens? utiles?|boite a outils|references?\\b|documentation|pour (?:creuser|approfondir|prolonger)",
    ],
    [
      3,
      "outils?\\b|lectures?\\b|liens?\\b|sources?\\b|documents?\\b|savoir plus|guides?\\b|sur (?:la toile|l'etagere)",
    ],
  ],
  briefs: [
    [
      4,
      "et aussi|egalement|aussi\\b|autres? (?:initiative|exemple|experience|projet|temoignage)|en bref|breves?\\b|reper(?:e|ees)\\b|vus? (?:dans|a|au|en)|entendus? (?:dans|a|au|en)|glane|coups? de coeur|signale",
    ],
    [
      3,
      "ailleurs|egrene|cite(?:e)?s\\b|evoque(?:e)?s|en vrac|en passant|en quelques lignes|salle\\b|pele-mele|couloirs?\\b",
    ],
  ],
  glossary: [
    [4, "glossaire|lexique|mots?[- ]cles?|sigles?\\b|abreviation|definition|vocabulaire|abecedaire"],
  ],
  closing: [
    [4, "conclu|mot de la fin|cloture|a (?:l'annee|bientot|la prochaine)|rendez-vous (?:en|l'an)|au revoir"],
  ],
  thanks: [
    [4, "remerci|merci\\b|gratitude|ont (?:contribue|participe a (?:ce|la redaction))|ours\\b|credits?\\b"],
  ],
};
