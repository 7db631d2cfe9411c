/**
 * Everyday words and the words of the publications that answer them. One line, one meaning: words parted by « | »
 * find each other; those before « > » find those after it as well, and not the other way round (a fridge is an
 * appliance, an appliance is not always a fridge). Inflections and accents are the database's affair. Each line says
 * why it is there, for whoever changes it. No name of an organisation belongs here.
 */
export const THESAURUS: readonly (readonly [words: string, why: string])[] = [
  // Donner, trier, réparer, revendre
  ["ressourcerie | recyclerie", "Deux noms d'un même lieu, selon le réseau"],
  [
    "seconde main | occasion | déjà porté | seconde vie > friperie | ressourcerie | recyclerie | réemploi | dépôt-vente",
    "Ce que l'on dit en magasin",
  ],
  ["friperie | vêtements d'occasion | fripes > textile | vêtements", "La boutique et ce que l'on y trouve"],
  ["brocante | vide-grenier | troc > ressourcerie | recyclerie | réemploi", "Où l'on trouve de l'ancien"],
  ["réemploi | réutilisation | réemployer | réutiliser", "La loi distingue, les visiteurs non"],
  ["recyclage | recycler | valorisation des déchets | valoriser", "Un même geste"],
  ["surcyclage | upcycling | détournement d'objets | relooking", "Le mot français, l'anglais, l'usage"],
  ["reconditionner | reconditionnement | remise en état | remettre à neuf", "Même travail"],
  ["réparer | réparation | dépannage | dépanner | remise en état", "Ce que l'on demande d'un objet cassé"],
  ["cassé | en panne | abîmé > réparation | réparer", "L'état dit le besoin"],
  [
    "donner | don | se débarrasser | débarrasser | faire un don > collecte | ressourcerie | recyclerie | apport volontaire",
    "Qui donne cherche qui collecte",
  ],
  [
    "débarras | vider une maison | vider un appartement | vider un grenier | encombrants | succession > collecte | ressourcerie | recyclerie | enlèvement",
    "Vider un logement est un service de ressourcerie",
  ],
  ["ramassage | enlèvement | collecte | collecter | récupération | récupérer", "Prendre chez les gens"],
  ["jeter | poubelle | ordures > déchets | recyclage | tri", "Le geste et la matière"],
  ["déchetterie | déchèterie > déchets | recyclerie | collecte", "Deux orthographes"],
  ["déchets | détritus | rebuts", "Mots voisins"],
  ["jouets | jeux | jeu | jeux de société | peluches | poupées | puzzles", "Ce que les enfants laissent"],
  ["enfants | bébé | petite enfance | puériculture", "L'âge dit l'objet ou le service"],
  ["Noël | cadeaux > jouets | jeux", "La saison où l'on en cherche"],
  [
    "meubles | mobilier | ameublement | armoire | canapé | table | chaises | lit | commode",
    "L'objet et sa famille",
  ],
  ["literie | matelas > meubles | mobilier", "Une part du mobilier"],
  [
    "vêtements | habits | fringues | linge | vestimentaire | textile | chaussures",
    "Ce que l'on porte, en toutes langues",
  ],
  ["couture | couturière | retouches | confection | ourlet | machine à coudre", "Le métier et ses ouvrages"],
  ["tissu | étoffe | chutes de tissu > textile", "La matière"],
  ["mode | prêt-à-porter | habillement > textile | vêtements", "La filière"],
  ["lin | laine | coton | chanvre > textile | fibres", "Les fibres"],
  ["pressing | repassage | laverie | blanchisserie | lavage du linge", "Soin du linge"],
  [
    "électroménager | gros électroménager | lave-linge | machine à laver | lave-vaisselle | réfrigérateur | frigo | frigidaire | congélateur | four | micro-ondes | cuisinière | aspirateur > DEEE | équipements électriques",
    "Les appareils de la maison",
  ],
  [
    "DEEE | D3E | déchets électriques | équipements électriques et électroniques | électronique",
    "Le sigle et ses formes",
  ],
  [
    "ordinateur | PC | portable | informatique | matériel informatique | unité centrale | écran | imprimante | tablette",
    "L'appareil et sa famille",
  ],
  [
    "téléphone | smartphone | mobile | portable > reconditionnement | numérique",
    "L'appareil que l'on garde en tiroir",
  ],
  ["numérique | digital | internet | en ligne | informatique", "Le domaine sous ses noms d'usage"],
  [
    "illectronisme | fracture numérique | inclusion numérique | précarité numérique | démarches en ligne | médiation numérique | aide informatique | se servir d'un ordinateur",
    "Ne pas savoir, ne pas pouvoir",
  ],
  [
    "développeur | développement web | code | programmation | site internet > numérique",
    "Les métiers du numérique",
  ],
  [
    "livres | bouquins | librairie | bouquinerie | romans | bandes dessinées | BD | lecture | bibliothèque",
    "Lire, donner à lire",
  ],
  ["disques | vinyles | CD | DVD | musique > bouquinerie | culture", "Ce qui va avec les livres"],
  ["vélo | bicyclette | cycle | deux-roues | VTT", "Le mot court et les longs"],
  ["palettes | caisses > bois", "Le bois qui circule"],
  ["bois | menuiserie | menuisier | ébénisterie | charpente", "La matière et ses métiers"],
  ["ferraille | métaux | métallerie | soudure | chaudronnerie", "Le métal et ses métiers"],
  ["plastique | emballages | cartons | papier > recyclage | tri | déchets", "Ce que l'on trie"],
  ["consigne | bouteilles | bocaux | verre > réemploi", "Le contenant qui revient"],
  ["invendus | surplus | gaspillage | anti-gaspi | antigaspillage", "Ce qui reste"],
  ["compost | compostage | biodéchets | épluchures", "Les déchets de cuisine"],
  [
    "matériaux | matériauthèque | matériaux de construction | déconstruction | gravats | chantier de démolition > réemploi | bâtiment",
    "Ce qui sort d'un chantier",
  ],

  // Bâtir, entretenir, nettoyer
  [
    "bâtiment | BTP | construction | travaux | chantier de construction | gros œuvre | second œuvre",
    "Le secteur sous ses noms",
  ],
  ["maçonnerie | maçon | carrelage | plâtrerie | plaquiste > bâtiment | second œuvre", "Métiers du bâtiment"],
  [
    "peinture | peintre | tapisserie | papier peint > bâtiment | second œuvre | rénovation",
    "Métiers du bâtiment",
  ],
  ["plombier | plomberie | chauffagiste | électricien | électricité > bâtiment", "Métiers du bâtiment"],
  ["rénovation | rénover | réhabilitation | réhabiliter | restaurer un bâtiment", "Remettre un bâti en état"],
  ["isolation | isolant | isoler | rénovation énergétique | rénovation thermique", "Garder la chaleur"],
  [
    "petits travaux | bricolage | bricoleur | homme toutes mains | dépannage à domicile",
    "Ce que l'on demande chez soi",
  ],
  [
    "espaces verts | jardinage | jardinier | paysagiste | paysage | tonte | pelouse | gazon | haies | taille de haies | élagage | débroussaillage | entretien de jardin | désherbage | plantations",
    "Le service et ses gestes",
  ],
  ["fleurs | fleuriste | horticulture | pépinière | plantes", "Ce qui se cultive pour être vu"],
  [
    "biodiversité | nature | environnement | écologie | milieux naturels | zones humides | rivières",
    "Ce que l'on protège",
  ],
  ["forêt | arbres | sylviculture | bûcheron | bois de chauffage", "Le bois sur pied"],
  [
    "nettoyage | ménage | propreté | entretien des locaux | agent d'entretien | femme de ménage | laver les vitres",
    "Un métier, plusieurs noms",
  ],
  ["tri | trier | trieur", "Le geste et qui le fait"],
  ["déménagement | déménager | transport de meubles > logistique | transport", "Le service"],
  [
    "logistique | entreposage | stockage | préparation de commandes | entrepôt | magasinier | cariste",
    "Les métiers du flux",
  ],
  ["livraison | livrer | livreur | coursier | cyclologistique | colis | dernier kilomètre", "Apporter"],
  [
    "sous-traitance | conditionnement | mise sous pli | emballage | assemblage | montage | câblage | façonnage | mise sous film | étiquetage",
    "Les travaux que l'industrie confie",
  ],
  [
    "usine | industrie | industriel | production | atelier de production | fabrication",
    "Le lieu et le secteur",
  ],
  ["imprimerie | impression | imprimeur | reprographie | mailing | numérisation", "Les métiers du papier"],
  [
    "bureau | secrétariat | accueil téléphonique | standard téléphonique | centre d'appels | saisie | tertiaire",
    "Le travail de bureau",
  ],

  // Manger
  ["alimentation | nourriture | alimentaire | manger | produits alimentaires", "Le besoin et le secteur"],
  [
    "aide alimentaire | colis alimentaire | épicerie solidaire | épicerie sociale | précarité alimentaire | banque alimentaire",
    "Manger quand on n'a pas les moyens",
  ],
  [
    "légumes | maraîchage | maraîcher | potager | fruits | primeurs | panier de légumes | jardin maraîcher",
    "La terre et ce qu'elle donne",
  ],
  [
    "agriculture | agricole | ferme | agriculteur | exploitation agricole | élevage | paysan",
    "Le métier et le lieu",
  ],
  ["bio | biologique | agriculture biologique", "Le mot court"],
  [
    "produits locaux | circuit court | circuits courts | producteurs locaux | vente directe | drive fermier | local",
    "Acheter près de chez soi",
  ],
  [
    "cantine | restauration collective | restauration scolaire | repas scolaires",
    "Manger à l'école ou au travail",
  ],
  ["restaurant | restauration | cuisine | cuisinier | bistrot | café | brasserie", "Le lieu et le métier"],
  [
    "traiteur | buffet | cocktail | plateaux-repas | réception | mariage > restauration",
    "Manger à plusieurs",
  ],
  [
    "conserverie | légumerie | transformation alimentaire | confiture | bocaux | soupe | conserves",
    "Ce que l'on fait des récoltes",
  ],
  ["poisson | pêche | produits de la mer | mareyage", "Ce qui vient de la mer"],
  ["boulangerie | pain | boulanger | biscuiterie | pâtisserie", "Le four"],
  ["épicerie | magasin | boutique | commerce | supérette | commerce de proximité", "Où l'on achète"],
  ["food truck | camion restaurant | cuisine mobile", "Le mot anglais"],

  // Se déplacer, se loger, se soigner
  ["mobilité | transport | se déplacer | déplacement | déplacements", "Le besoin et le secteur"],
  [
    "garage | garage solidaire | mécanique | mécanicien | réparer sa voiture | voiture | auto | automobile | véhicule",
    "L'auto et qui s'en occupe",
  ],
  [
    "permis | permis de conduire | auto-école | code de la route | conduire > mobilité",
    "Apprendre à conduire",
  ],
  [
    "covoiturage | autopartage | navette | transport à la demande | location de voiture | location de scooter > mobilité",
    "Se déplacer sans voiture à soi",
  ],
  [
    "logement | se loger | hébergement | habitat | toit | appartement | maison | loyer",
    "Le besoin et le secteur",
  ],
  [
    "sans-abri | SDF | sans domicile | à la rue | grande exclusion | grande précarité | sans logement",
    "Les mots changent, la situation non",
  ],
  ["précarité | pauvreté | pauvre | exclusion | démunis | vulnérables | en difficulté", "Ce que l'on vit"],
  ["santé | soin | médecin | se soigner | médical | soins", "Le besoin"],
  ["addiction | drogue | alcool | toxicomanie | dépendance | conduites addictives", "Un même frein"],
  ["psychologique | psychique | santé mentale | dépression | souffrance psychique", "Un même frein"],
  [
    "garde d'enfants | crèche | halte-garderie | nounou | assistante maternelle | mode de garde | micro-crèche | faire garder",
    "Le frein que dit tout parent",
  ],
  ["budget | dettes | surendettement | argent > accompagnement social", "Un frein"],
  [
    "administratif | papiers | démarches | accès aux droits | droits sociaux | dossier administratif",
    "Un frein",
  ],
  [
    "apprendre le français | français langue étrangère | FLE | alphabétisation | illettrisme | ne sait pas lire | lire et écrire | savoirs de base | linguistique | langue",
    "La langue comme frein",
  ],
  [
    "énergie | électricité | chauffage | précarité énergétique | photovoltaïque | solaire | énergies renouvelables",
    "Le besoin et les moyens",
  ],
  [
    "tourisme | vacances | gîte | hôtel | camping | chambre d'hôtes | touristique | séjour",
    "Le secteur et ses lieux",
  ],
  ["culture | spectacle | artistique | art | théâtre | musée | patrimoine", "Le secteur"],
  ["sport | golf | activité physique | loisirs", "Le secteur"],
  ["animaux | chevaux | poney | ferme pédagogique", "Le domaine"],
  [
    "lien social | solitude | isolement | convivialité | vivre ensemble | rencontre",
    "Ce qui manque et ce qui le rend",
  ],
  [
    "quartier | QPV | quartier prioritaire | cité | politique de la ville | banlieue",
    "Le lieu sous ses noms",
  ],
  ["rural | ruralité | campagne | village | zone rurale | milieu rural", "Le lieu sous ses noms"],
  [
    "conciergerie | services de proximité | services du quotidien | services aux habitants",
    "Un lieu, des services",
  ],
  ["tiers-lieu | lieu partagé | coworking | espace partagé | fab lab", "Un lieu, plusieurs noms"],

  // Vieillir, aider
  [
    "personnes âgées | seniors | aînés | vieux | anciens | grand âge | vieillissement | retraités | mamie | papi | bien vieillir | silver économie",
    "L'âge, du plus administratif au plus familier",
  ],
  [
    "aide à domicile | services à la personne | auxiliaire de vie | maintien à domicile | SAP",
    "Le métier et le service",
  ],
  ["EHPAD | maison de retraite | résidence autonomie", "Le sigle et l'usage"],
  ["aide-soignant | aide-soignante | soignants", "Le métier"],
  ["aidants | proche aidant | répit", "Qui aide un proche"],

  // Travailler quand c'est difficile
  ["emploi | travail | boulot | job | embauche | poste | travailler", "Ce que l'on cherche"],
  [
    "chômage | chômeur | demandeur d'emploi | sans emploi | privé d'emploi | chômeur de longue durée",
    "La situation sous ses noms",
  ],
  ["RSA | allocataire | bénéficiaire du RSA | minima sociaux", "Le droit et qui l'a"],
  ["insertion | réinsertion | insertion professionnelle | retour à l'emploi", "Le chemin"],
  [
    "jeunes | jeunesse | missions locales | décrocheurs | NEET | moins de 26 ans | garantie jeunes | sans diplôme",
    "L'âge et les dispositifs",
  ],
  ["femmes | égalité femmes-hommes | égalité professionnelle | mères isolées | monoparental", "Le public"],
  [
    "prison | détenus | sortants de prison | justice | détention | sous main de justice | placement extérieur | TIG",
    "Le public sous ses noms",
  ],
  [
    "réfugiés | migrants | exilés | étrangers | primo-arrivants | demandeurs d'asile | bénéficiaires d'une protection internationale",
    "Le public sous ses noms",
  ],
  ["gens du voyage | roms", "Le public"],
  [
    "handicap | handicapé | travailleur handicapé | RQTH | situation de handicap | TH | entreprise adaptée | milieu protégé",
    "Le public, le statut, le milieu",
  ],
  [
    "autisme | autiste | trouble du spectre | déficience intellectuelle | handicap mental > handicap",
    "Une forme de handicap",
  ],
  ["sourd | malentendant | langue des signes | LSF | surdité > handicap", "Une forme de handicap"],
  ["aveugle | malvoyant > handicap", "Une forme de handicap"],
  [
    "discrimination | diversité | égalité des chances | lutte contre les discriminations",
    "Le mal et la réponse",
  ],
  [
    "accompagnement | accompagner | suivi | coaching | mentorat | parrainage | tutorat | tuteur | aider | soutien",
    "Être aidé à avancer",
  ],
  ["freins | freins à l'emploi | difficultés | obstacles | levée des freins", "Ce qui empêche"],
  [
    "CV | lettre de motivation | entretien d'embauche | recherche d'emploi > accompagnement",
    "Chercher un emploi",
  ],
  [
    "recruter | recrutement | embaucher | recruteur | trouver du personnel | main-d'œuvre | pénurie de main-d'œuvre",
    "Du côté de l'employeur",
  ],
  ["intérim | travail temporaire | mission | agence d'intérim | ETTI", "Le contrat court"],
  [
    "quelques heures | à la journée | travail à la journée | à l'heure | payé à la journée",
    "Commencer par peu",
  ],
  [
    "indépendant | auto-entrepreneur | micro-entrepreneur | à son compte | travailleur indépendant | freelance | micro-entreprise",
    "Travailler pour soi",
  ],
  [
    "créer son entreprise | création d'entreprise | entrepreneuriat | entreprendre | porteur de projet | monter un projet | incubateur | couveuse",
    "Se lancer",
  ],
  ["entreprise | employeur | société | PME | TPE", "Qui emploie"],
  [
    "passerelle | partenariat avec les entreprises | immersion | stage | PMSMP | mise en situation | découverte des métiers",
    "Aller voir ailleurs",
  ],
  [
    "sortie positive | sorties dynamiques | emploi durable | CDI | embauche durable",
    "Ce que l'on compte à la fin",
  ],
  ["CDD tremplin | tremplin", "Le contrat de passage des entreprises adaptées"],
  ["apprentissage | alternance | contrat de professionnalisation | alternant", "Se former en travaillant"],
  [
    "formation | se former | apprendre | formateur | qualification | diplôme | certification | CQP | titre professionnel",
    "Le besoin et ses preuves",
  ],
  [
    "compétences | savoir-faire | montée en compétence | VAE | validation des acquis | reconnaissance des compétences",
    "Ce que l'on sait faire",
  ],
  ["chantier école | chantier-école | chantier apprenant", "Apprendre sur un chantier"],
  ["reconversion | changer de métier | transition professionnelle", "Le chemin"],

  // Coopérer, acheter, financer
  [
    "coopération | coopérer | partenariat | mutualisation | mutualiser | collaboration | alliance | ensemble",
    "Faire à plusieurs",
  ],
  ["ESS | économie sociale et solidaire | économie solidaire | entreprise sociale", "Le secteur"],
  ["SCIC | coopérative | SCOP | société coopérative", "Les statuts"],
  [
    "groupement d'employeurs | partage de salariés | temps partagé | GEIQ",
    "Un salarié, plusieurs employeurs",
  ],
  [
    "achats responsables | achats inclusifs | acheteur | commande publique | marchés publics | marché réservé | clause sociale | clauses sociales | clause d'insertion | appel d'offres | considérations sociales",
    "Acheter autrement",
  ],
  ["facilitateur | facilitateur des clauses", "Qui aide l'acheteur"],
  [
    "financement | subvention | aides | fonds | financer | mécénat | appel à projets | prêt | levée de fonds",
    "Les moyens",
  ],
  ["bénévolat | bénévole | volontaire | service civique | s'engager", "Donner de son temps"],
  [
    "économie circulaire | circulaire | écologie industrielle | EIT | symbiose industrielle | économie de la fonctionnalité",
    "Le modèle sous ses noms",
  ],
  [
    "développement durable | transition écologique | transition | écologique | bas carbone | climat | empreinte carbone | CO2",
    "La cause",
  ],
  [
    "collectivité | mairie | commune | communauté de communes | élus | intercommunalité",
    "Qui porte une politique locale",
  ],
  ["association | asso", "Le mot court"],
  ["impact | évaluation | mesure d'impact | utilité sociale", "Ce que l'on mesure"],
  ["gouvernance | statuts | conseil d'administration", "Qui décide"],
];

/**
 * What a visitor says around what is looked for, and the publications do not: left out of a search as long as
 * another word is left.
 */
export const SAID_AROUND: readonly string[] =
  "je cherche | je recherche | je voudrais | j'aimerais | je veux | j'ai besoin | besoin de | besoin d' | on cherche | cherche | recherche | trouver | où trouver | où | qui | quoi | quel | quelle | quels | quelles | comment | pourquoi | quand | combien | est-ce que | y a-t-il | il y a | qui fait | qui peut | qui propose | peut-on | peut | puis-je | faire | fait | avoir | avec | sans | mes | mon | ma | vieux | vieille | vieilles | ancien | anciens | pas cher | pas chère | pas chers | gratuit | gratuitement | à côté de chez moi | près de chez moi | chez moi | à proximité | merci | bonjour | s'il vous plaît | svp | liste | liste des | annuaire | annuaire des | adresse | adresses | coordonnées | contact | contacter | exemple | exemples | exemple de | structure | structures | initiative | initiatives | dispositif | dispositifs | endroit | lieu où | quelqu'un | personne | personnes | gens | secteur | région | dans la région | région hauts-de-france | hauts-de-france | hauts de france".split(
    " | ",
  );
