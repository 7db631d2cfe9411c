/**
 * The words of each theme: regular expressions on folded text (lower case, no accents), alternatives of each matched
 * from the start of a word. They say which words of a text speak of the theme.
 */
export const THEME_TERMS = {
  "economie-circulaire-reemploi": [
    "economie circulaire|reemplo|re-?emploi|ressourcerie|recycl|seconde (?:main|vie)|upcycl|up-cycl",
    "reconditionn|anti-?gaspi|surcycl|reutilis|deee|d3e|dechet|invendus|palettes?\\b|chutes de ",
    "recuper(?:ation|er|ateur)|revaloris|repair cafe",
    "collecte des? (?:encombrants|jouets|livres|meubles|vetements|objets)",
  ],
  "alimentation-durable": [
    "aliment|maraich|circuits?[ -]courts?|paniers? (?:solidaires?|de legumes|bio)|legumes?\\b",
    "legumerie|conserverie|agricult|agricole|agro-?ecolog|producteurs? (?:agricoles?|locaux)|epicerie",
    "cuisin|repas\\b|restauration (?:collective|scolaire|solidaire|rapide)|restaurants?\\b|traiteur",
    "cantine|potager|vergers?\\b|boulang|glanage|poissons?\\b|viticol",
  ],
  "bien-vieillir": [
    "bien[ -]vieillir|seniors?\\b|personnes agees|vieillissement|silver eco|ehpad|maintien a domicile",
    "aides?-soignant|aides? a domicile|perte d'autonomie|grand age|gerontolog",
  ],
  "tourisme-solidaire": [
    "tourisme|touristi|gites?\\b|chambres d'hotes|cyclotouris|veloroute|camping|hotelier|auberge",
  ],
  textile: [
    "textile|la mode(?! d)|pret-a-porter|coutur|confection de vet|vetement|vestimentaire|friperie",
    "tissus?\\b|tissage|tapisserie d'ameublement|retouche|filature|effiloch|laines?\\b",
    "(?:filieres?|fibres?|teillage) (?:du |de |textiles? )?lin\\b|mercerie|broderie|dentelle|tricot",
  ],
  numerique: ["numeri(?:que|s)|informatique|ordinateur|digital|smartphone|logiciel"],
  "batiment-materiaux": [
    "batiment|btp|bati\\b|second oeuvre|materiaux (?:de construction|du batiment|biosources)",
    "materiautheque|deconstruction|menuiserie|renovation|eco-?construction|fenetres|isolation",
    "isolants?\\b|macon|platri|charpent|couverture de toit|toiture|ossature|torchis",
    "peinture en batiment|chantiers? de (?:construction|batiment)|chanvre",
  ],
  mobilite: [
    "mobilites? (?!fonction|profession|bancaire|sociale)|mobilite$|garages?\\b|garagiste|velos?\\b",
    "cyclistes?|cyclo-?logisti|auto-?ecole",
    "transports? (?:solidaires?|a la demande|collectifs?|en commun|inclusifs?|de personnes)",
    "permis (?:de conduire|b\\b)|covoit|cycles\\b|autopartage|vehicules?\\b|voitures?\\b|automobile",
    "scooter|trottinette|navettes?\\b|transporteurs?\\b|minibus|conduite\\b|deplacements?\\b",
  ],
  "espaces-verts-biodiversite": [
    "espaces? (?:verts?|naturels?)|biodiversite|jardins? pedagogiques?|jardinage|jardiniers?",
    "paysag(?:er|iste)|eco-?paturage|zones? humides?|berges?\\b|haies?\\b|tonte|elagage|desherbage",
    "horticol|horticult|pepiniere|sylvicole|renature",
  ],
  "quartiers-prioritaires": [
    "quartiers? (?:prioritaires?|populaires?)|quartiers? politiques? de la ville|qpv",
    "politique de la ville|regies? de quartier",
  ],
  ruralite: ["rural|ruraux|village"],
  "cooperation-territoriale": [
    "ptce|cooperer avec|alliances? economiques?|cooperations? (?:territoriales?|economiques?|inclusives?|a impact|entre)|poles? territor",
    "groupements? d'acteurs|synergies?|ecosysteme territorial|mutualis|gouvernance partagee",
  ],
  "achats-responsables": [
    "achats? (?:publics?|responsables?|socialement|inclusifs?|durables?)",
    "clauses? (?:sociales?|environnementales?|d'insertion)|commande publique",
    "marches? (?:publics?|reserves?|d'entretien|gagnes?|remportes?)|cotraitan|appels? d'offres|acheteurs?|facilitateurs? (?:de )?clauses?",
  ],
  "formation-competences": [
    "formations?\\b|qualifications?\\b|montee en competence|afest|chantiers?[ -]ecoles?",
    "chantiers? apprenants?|confection[ -]? ?«? ?ecole|apprentissage|alternance",
    "certifi(?:ante|cation)|plan d'investissement dans les competences",
  ],
  "passerelles-entreprises": [
    "passerelles?|cdd tremplin|entreprises? ordinaires?|milieu ordinaire",
    "transitions? professionnelles?|sorties? positives?|immersions? en entreprise",
  ],
  "diversite-recrutement": [
    "diversite (?:dans|des (?:profils|recrut))|egalite des chances|recruter autrement|recruteurs?",
    "recrutements? (?:inclusif|sans|par simulation)|discriminations?",
  ],
  "accompagnement-freins": [
    "freins? (?:peripheriques?|a l'emploi|au retour|a la mobilite|principaux)|levee des freins",
    "lever (?:les|des) (?:freins|barrieres)|accompagnement (?:social|individuel|renforce|socio)|addict",
    "en parcours de rue|maitrise (?:du francais|de la langue)|illettrisme|creches?\\b",
    "gardes? d'enfants|petite enfance|modes? de garde|parentalite|acces aux droits",
  ],
  handicap: ["handicap|rqth|entreprise adaptee(?!s)|esat\\b"],
  "sous-traitance-industrielle": [
    "sous-traitan|conditionnement|cablage|activites industrielles|industriali[sz]|usinage|chaudronner",
    "metallerie|soudure|assemblage|mise sous pli|kitting|chaines? de (?:montage|production)",
  ],
  "culture-lien-social": [
    "lien social|liens sociaux|culture(?:l|\\b)|livres?\\b|bouquinerie|bibliotheque|spectacle|artisti",
    "tiers-?lieu|cafe (?:associatif|solidaire|citoyen)|convivia",
    "intergeneration",
  ],
  "logement-hebergement": [
    "logements?\\b|habitat\\b|hebergements? d'urgence|foyers? d'hebergement|sans[ -]abri",
    "hebergement instable|intermediation locative|pensions? de famille|mal-?loge",
  ],
  "energie-ecologie-industrielle": [
    "ecologie industrielle|transition energetique|energies? (?:renouvelable|durable)",
    "precarite energetique|symbiose|decarbon|biodechets|photovolta|methanis|bois[ -]energie",
  ],
} as const;
