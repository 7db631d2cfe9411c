/**
 * Everyday words and the words of the publications that answer them. One line, one meaning: words parted by « | »
 * find each other; those before « > » find those after it as well, and not the other way round (a fridge is an
 * appliance, an appliance is not always a fridge). A form that begins with « ~ » is understood when typed, word for
 * word with its small words, and is never searched for itself (« ~à la rue » is not any street). Small words being
 * dropped from a search, no form without « ~ » may come down to one vague word. Inflections and accents are the
 * database's affair. Each line says why it is there, for whoever changes it. No name of an organisation belongs here.
 */
export const THESAURUS: readonly (readonly [words: string, why: string])[] = [
  // Donner, acheter et vendre d'occasion
  ["ressourcerie | recyclerie", "Deux noms d'un même lieu, selon le réseau"],
  [
    "seconde main | deuxième main | seconde vie | deuxième vie | marché de l'occasion | ~d'occasion | ~occasion | ~déjà porté | ~déjà portés | ~déjà servi > ressourcerie | recyclerie | friperie | réemploi",
    "Ce que l'on dit en magasin ; « occasion » seul est aussi une circonstance",
  ],
  [
    "friperie | fripes | vêtements d'occasion | ~boutique de vêtements > vêtements | textile",
    "La boutique et ce que l'on y trouve",
  ],
  [
    "brocante | ~vide-grenier | ~vide grenier | bric-à-brac | dépôt-vente | troc | braderie | marché aux puces > ressourcerie | recyclerie | réemploi | seconde main",
    "Où l'on trouve de l'ancien",
  ],
  [
    "vintage | rétro | antiquités | chiner | dénicher > seconde main | ressourcerie | friperie",
    "Ce que cherche l'amateur d'ancien",
  ],
  ["réemploi | réutilisation | réemployer | réutiliser | resservir", "La loi distingue, les visiteurs non"],
  ["recyclage | recycler | valorisation des déchets | revalorisation", "Un même geste"],
  [
    "économie circulaire | circulaire | ~rien ne se perd > réemploi | recyclage | économie circulaire et réemploi",
    "Le modèle et ses gestes",
  ],
  [
    "surcyclage | upcycling | up-cycling | relooking | relooker | détournement d'objets | customisation | customiser",
    "Le mot français, l'anglais, l'usage",
  ],
  ["reconditionner | reconditionnement | remise en état | remettre à neuf | remise à neuf", "Même travail"],
  [
    "réparer | réparation | dépannage | dépanner | remise en état | repair café | retaper",
    "Ce que l'on demande d'un objet cassé",
  ],
  [
    "cassé | ~en panne | panne | abîmé | ~ne marche plus | ~ne fonctionne plus | ~marche plus | ~hors service | ~fichu > réparation | dépannage",
    "L'état dit le besoin",
  ],
  [
    "~donner | ~faire un don | ~faire don | ~se débarrasser | ~me débarrasser | débarrasser | ~je n'en veux plus > dons | collecte | ressourcerie | recyclerie | débarras",
    "Qui donne cherche qui collecte",
  ],
  ["dons | donation | donateur", "Le geste et qui le fait"],
  [
    "débarras | vider une maison | vider un appartement | vider un logement | vider un grenier | vider une cave | vider un garage | ~vider la maison | encombrants | ~après un décès > collecte | ressourcerie | recyclerie",
    "Vider un logement est un service de ressourcerie",
  ],
  ["ramassage | enlèvement | collecte | collecter | récupération | récupérer", "Prendre chez les gens"],
  [
    "~venir chercher | ~viennent chercher | ~passer prendre > collecte | débarras | dons",
    "Demander l'enlèvement",
  ],
  [
    "déposer | dépôt | point d'apport | ~apporter mes | ~porter mes > points de dépôt | dons | déchetteries",
    "Apporter soi-même",
  ],
  [
    "revendre | revente | ~vendre mes affaires | ~vendre mes vieux > vente | seconde main | boutique",
    "Faire circuler",
  ],
  ["acheter | achat > vente | boutique | magasin | vendus", "Le visiteur achète, le texte vend"],
  [
    "~pas cher | ~pas chère | ~pas chers | ~pas chères | ~moins cher | ~petit prix | ~petits prix | ~bon marché | ~petit budget > prix réduits | prix bas | moindre coût | tarif solidaire",
    "Le prix dit par l'acheteur et par le texte",
  ],
  ["louer | location | ~en location | loueur", "Le verbe et le nom"],
  ["emprunter | emprunt de livres | se faire prêter | prêter > location", "Avoir sans acheter"],
  [
    "échanger des objets | bourse aux jouets | bourse aux vêtements | zone de gratuité > réemploi | dons",
    "Faire circuler sans argent",
  ],
  ["boutique solidaire | magasin solidaire | boutique engagée", "Le même lieu"],
  ["magasin | boutique | commerce | point de vente > vente", "Où l'on achète"],
  ["commerçant | petit commerce | commerces de proximité | commerce local", "Le magasin du coin"],
  [
    "éphémère | ~vente privée | ventes privées | déstockage | fin de série | ~fins de série > invendus | prix réduits",
    "Vendre ce qui reste",
  ],
  ["fabriquer | fabrication | ~fait main | ~faits main | artisanal | artisanat", "Le verbe et le nom"],
  ["artisan | artisans d'art | produits artisanaux > artisanal", "Qui fabrique"],
  [
    "made in france | fabrication française | ~fabriqué en france | ~fabriqués ici | relocaliser | relocalisation | réindustrialisation",
    "L'origine que l'on demande",
  ],

  // Meubles et objets de la maison
  ["meubles | mobilier | ameublement", "L'objet et sa famille"],
  [
    "armoire | commode | bahut | vaisselier | placard | étagère | penderie | tiroir > meubles | mobilier",
    "Meubles de rangement",
  ],
  [
    "canapé | fauteuil | sofa | clic-clac | banquette | pouf > meubles | mobilier | tapisserie d'ameublement",
    "Meubles où l'on s'assied, que l'on regarnit",
  ],
  ["chaise | tabouret > meubles | mobilier", "Une part du mobilier"],
  [
    "table basse | table à manger | table de nuit | table de chevet | table de cuisine | ~une table | ~ma table > meubles | mobilier",
    "La table seule est aussi une table ronde",
  ],
  [
    "literie | matelas | sommier | tête de lit | lits superposés | ~un lit | ~des lits | ~mon lit | ~lit pour > meubles | mobilier",
    "Une part du mobilier",
  ],
  [
    "bureau d'enfant | bureau en bois | ~un bureau pour | caisson de bureau > meubles | mobilier",
    "Le meuble, non la pièce",
  ],
  [
    "tapissier | tapisserie d'ameublement | rempaillage | rempailler | cannage | regarnir > tapisserie | sièges anciens",
    "Refaire un siège",
  ],
  [
    "ébéniste | ébénisterie | restaurer un meuble | rénover un meuble | réparer un meuble > meubles | menuiserie",
    "Le métier et son ouvrage",
  ],
  [
    "relooker un meuble | repeindre un meuble | décaper | décapage | poncer | ponçage | vernir | aérogommage | sablage > relooking | meubles",
    "Rajeunir un meuble",
  ],
  [
    "meuble sur mesure | cuisine équipée | ~agencement | dressing sur mesure > menuiserie | ébénisterie",
    "Faire faire un meuble",
  ],
  [
    "meubler | emménager | emménagement | ~premier appartement | ~équiper mon logement | ~m'installer dans > mobilier | ressourcerie | recyclerie",
    "Qui s'installe cherche des meubles",
  ],
  [
    "mobilier de bureau | mobilier professionnel | mobilier de collectivité | mobilier scolaire > mobilier | meubles | mobilier des entreprises",
    "Le meuble des entreprises",
  ],
  [
    "mobilier d'extérieur | salon de jardin | mobilier urbain | ~un banc | ~des bancs | banc public | jardinière en bois > palettes",
    "Le meuble du dehors",
  ],
  [
    "vaisselle | assiettes | ~couverts | casserole | bibelots | ustensiles > ressourcerie | recyclerie",
    "Ce que l'on trouve en ressourcerie",
  ],
  [
    "déco | décoration | luminaires | lampe | miroir | tableau décoratif | abat-jour | vase > ressourcerie | recyclerie",
    "Ce que l'on trouve en ressourcerie",
  ],
  [
    "rideaux | coussin | housse | nappe | voilages | plaid | couverture | tablier | torchon > confection | couture",
    "Le textile de la maison",
  ],
  ["sac | cabas | tote-bag | pochette | trousse | sac à dos > confection | couture", "Ce que l'on coud"],
  ["valise | bagages | cadre photo > ressourcerie | recyclerie", "Ce que l'on trouve en ressourcerie"],
  [
    "vaisselle réutilisable | gobelets réutilisables | vaisselle jetable > réemploi",
    "Ne plus jeter après le repas",
  ],

  // Appareils
  [
    "électroménager | appareils ménagers | petit électroménager | gros électroménager > DEEE | D3E | équipements électriques",
    "Les appareils de la maison",
  ],
  [
    "frigo | frigidaire | réfrigérateur | congélateur > électroménager | DEEE | D3E | équipements électriques",
    "Un appareil de la maison",
  ],
  [
    "machine à laver | ~lave-linge | ~lave linge | sèche-linge | lave-vaisselle > électroménager | DEEE | D3E | équipements électriques",
    "Un appareil de la maison",
  ],
  [
    "four | micro-ondes | gazinière | plaque de cuisson | ~cuisinière à gaz | ~cuisinière électrique | hotte > électroménager | DEEE | D3E | équipements électriques",
    "Un appareil de la maison",
  ],
  [
    "aspirateur | bouilloire | cafetière | grille-pain | mixeur | fer à repasser | ventilateur | sèche-cheveux | robot ménager > petit électroménager | électroménager | DEEE | D3E",
    "Un petit appareil",
  ],
  [
    "télévision | ~télé | téléviseur | hi-fi | hifi | enceintes | appareil photo | console de jeux > DEEE | D3E | électronique",
    "Un appareil électronique",
  ],
  [
    "DEEE | D3E | déchets électriques | déchets électroniques | équipements électriques et électroniques | électronique",
    "Le sigle et ses formes",
  ],
  [
    "ordinateur | PC | ordi | matériel informatique | parc informatique > informatique | reconditionnement d'ordinateurs",
    "L'appareil et sa famille",
  ],
  [
    "clavier | souris | ~écran | ~écrans | unité centrale | imprimante | scanner | carte mère | clé USB | webcam > ordinateurs | matériel informatique | informatique",
    "La partie et l'appareil",
  ],
  ["tablette | tablette numérique | liseuse > ordinateurs | matériel informatique", "Un appareil voisin"],
  [
    "téléphone | smartphone | téléphone mobile | téléphone portable > matériel informatique | reconditionnement | numérique",
    "L'appareil que l'on garde en tiroir",
  ],
  ["portable > ordinateurs | téléphones", "L'un ou l'autre"],
  [
    "effacer les données | effacement des données | destruction des données | disque dur | données personnelles",
    "Ce que craint qui donne un ordinateur",
  ],
  [
    "chargeur | ~piles | batteries | ampoules | cartouches d'encre > DEEE | D3E",
    "De petits déchets électriques",
  ],
  [
    "démanteler | démantèlement | démonter | démontage | ~pour pièces | pièces détachées",
    "Ouvrir pour récupérer",
  ],

  // Jouets, jeux, puériculture
  ["jouets | jeux | jeux de société", "Ce que les enfants laissent"],
  [
    "peluches | poupées | puzzles | figurines | petites voitures | jeux de construction | cubes en bois | déguisements > jouets | jeux",
    "Des jouets",
  ],
  [
    "Noël | cadeaux | ~anniversaire de | étrennes | ~père noël > jouets | jeux",
    "La saison où l'on en cherche",
  ],
  [
    "ludothèque | animation de jeux | soirée jeux | jeux en bois | jeux géants | ~jouer ensemble > jeux de société | jeux",
    "Jouer ensemble",
  ],
  [
    "puériculture | poussette | landau | siège auto | berceau | chaise haute | biberon | layette | transat | lit bébé > jouets | ressourcerie | recyclerie",
    "Les affaires de bébé",
  ],
  [
    "bébé | nourrisson | ~nouveau-né | tout-petits | ~jeune maman > puériculture | petite enfance",
    "L'âge dit l'objet ou le service",
  ],
  [
    "enfants | gamins | gosses | mômes > petite enfance | jouets | scolaires | garde d'enfants",
    "L'âge dit l'objet ou le service",
  ],
  ["trottinette | tricycle | draisienne | vélo enfant > vélos", "Ce qui roule pour eux"],

  // Livres et disques
  ["livres | bouquins | librairie | bouquinerie", "Lire, donner à lire"],
  [
    "romans | bandes dessinées | BD | ~mangas | magazines | polars | albums jeunesse > livres | bouquinerie",
    "Des livres",
  ],
  ["lire | lecteur | ~la lecture > livres | bouquinerie | médiathèque", "Le geste et l'objet"],
  ["bibliothèque | médiathèque | boîte à livres | cabane à livres > livres", "Où l'on emprunte"],
  ["manuels scolaires | livres scolaires | livres d'école > livres | bouquinerie", "Des livres"],
  [
    "vinyles | CD | DVD | 33 tours | 45 tours | ~disques | ~disque > bouquinerie",
    "Ce qui va avec les livres",
  ],
  ["musique | chansons > vinyles | CD | bouquinerie", "Ce que l'on écoute"],

  // Vêtements et couture
  [
    "vêtements | fringues | ~sapes | vestimentaire | habillement | ~habits | ~des habits > textile",
    "Ce que l'on porte, en toutes langues",
  ],
  [
    "s'habiller | garde-robe | ~me rhabiller | ~tenue pour | ~tenue d'entretien > vêtements | friperie | s'habiller dignement",
    "Le geste et l'objet",
  ],
  [
    "pantalon | ~jean | ~jeans | robe | jupe | chemise | pull | manteau | veste | blouson | costume | tee-shirt | polo | pyjama > vêtements | friperie | textile",
    "Un vêtement",
  ],
  ["chaussures | baskets | souliers | ~des bottes > vêtements | friperie", "Ce que l'on porte aux pieds"],
  [
    "vêtements de travail | vêtements professionnels | bleu de travail | tenue professionnelle | uniformes | blouses > textile",
    "Le vêtement de l'entreprise",
  ],
  [
    "~la mode | ~de mode | mode éthique | mode responsable | prêt-à-porter | styliste | défilé de mode > textile | vêtements | confection",
    "La filière ; « mode » seul est aussi une manière",
  ],
  [
    "couture | couturière | coudre | machine à coudre > confection | retouches | textile",
    "Le métier et ses ouvrages",
  ],
  [
    "confection | atelier de confection | petites séries textiles | façonnier > couture | textile",
    "Coudre en série",
  ],
  [
    "ourlet | raccourcir | rallonger | ~trop long | ~trop longue | ~trop grand pour | ~à ma taille | ~à sa taille > retouches | couture",
    "Le geste et le service",
  ],
  ["retouches | retoucher | retoucheuse > couture", "Le geste et le métier"],
  [
    "recoudre | ~repriser | rapiécer | raccommoder | fermeture éclair | bouton | accroc | déchiré | décousu > retouches | couture",
    "Le geste et le service",
  ],
  ["broderie | broder | flocage | floquer | marquage textile | sérigraphie > couture", "Marquer le tissu"],
  ["tricot | tricoter | crochet | pelote de laine | aiguilles à tricoter", "Le passe-temps"],
  [
    "masques | lingettes | charlottes | cotons démaquillants | essuie-tout lavable | bavoir > confection | couture",
    "Petits ouvrages",
  ],
  ["tissu | ~étoffe | chutes de tissu | mercerie | coupons de tissu > textile | tissus", "La matière"],
  ["lin | laine | coton | chanvre > textile", "Les fibres"],
  [
    "textile | filière textile | industrie textile | textiles usagés | vieux vêtements | chiffons > recyclage textile | réemploi textile | vêtements",
    "La filière sous ses noms",
  ],
  [
    "borne textile | borne à vêtements | conteneur à vêtements | benne à vêtements | box de collecte > collecte | vêtements | textile",
    "Où l'on dépose",
  ],
  [
    "objets publicitaires | goodies | cadeaux d'entreprise | cadeaux clients | articles publicitaires > confection",
    "Ce que l'on offre au nom de l'entreprise",
  ],

  // Linge
  ["linge | draps | serviettes de bain | linge de maison | linge plat > repassage", "Ce que l'on lave"],
  [
    "pressing | blanchisserie | laverie | lavage du linge | nettoyage à sec | laver le linge | lessive du linge > repassage",
    "Soin du linge",
  ],
  ["laver | lavage > repassage | nettoyage", "Le linge ou le sol"],
  ["repasser | repassage | repasseuse | panière de linge", "Soin du linge"],
  ["lingerie | lingère > linge", "Le lieu et la matière"],

  // Déchets et matières
  [
    "jeter | poubelle | ordures | détritus | rebut | ~à la benne > déchets | recyclage | tri",
    "Le geste et la matière",
  ],
  ["déchets | ordures ménagères | déchets ménagers | gestion des déchets", "Mots voisins"],
  ["déchetterie | déchèterie | décharge", "Deux orthographes"],
  ["tri | trier | trieur | tri sélectif | centre de tri | tri des déchets", "Le geste et qui le fait"],
  ["plastique | PVC | bouteilles plastique | emballages plastique > recyclage", "Ce que l'on trie"],
  [
    "emballages | papier carton | cartons d'emballage | vieux papiers | papiers de bureau | journaux > recyclage | tri | déchets",
    "Ce que l'on trie",
  ],
  [
    "destruction d'archives | archives papier | documents confidentiels | papiers confidentiels",
    "Le papier que l'on détruit",
  ],
  ["verre | vitrage | bris de verre > verre plat | recyclage", "La matière"],
  [
    "consigne | bouteilles consignées | contenants réutilisables | ~rapporter les bouteilles > réemploi",
    "Le contenant qui revient",
  ],
  ["ferraille | métaux | métal | aluminium | cuivre | ~acier > recyclage", "La matière"],
  [
    "soudure | souder | soudeur | métallerie | métallier | ferronnerie | chaudronnerie | serrurerie > métal",
    "Le métal et ses métiers",
  ],
  ["bois | menuiserie | menuisier | travail du bois | scierie", "La matière et ses métiers"],
  [
    "palettes | cagettes | caisses en bois | bois de palette | emballages en bois > bois",
    "Le bois qui circule",
  ],
  [
    "huisseries | fenêtres | châssis | double vitrage | vitres | menuiseries extérieures | ~volets roulants | ~portes et fenêtres | ~refaire les fenêtres | ~changer les fenêtres | ~changer mes fenêtres | ~poser des fenêtres > recyclage des fenêtres | menuiseries",
    "Ce qui ferme un bâtiment, et que l'on recycle",
  ],
  [
    "gravats | béton | briques | tuiles | parpaings | déchets de chantier > matériaux BTP | déconstruction | matériaux du bâtiment | curage",
    "Ce qui sort d'un chantier",
  ],
  [
    "démolition | démolir | déconstruction | déconstruire | curage | dépose soignée > réemploi de matériaux",
    "Défaire un bâtiment",
  ],
  [
    "matériaux | matériauthèque | matériaux de construction | matériaux d'occasion | surplus de chantier | restes de chantier > matériaux BTP | matériaux du bâtiment | bâtiment et matériaux",
    "Ce qui ressert à bâtir",
  ],
  [
    "biodéchets | compost | compostage | composter | composteur | épluchures | restes de repas | déchets alimentaires | déchets organiques | déchets de cuisine",
    "Les déchets de cuisine",
  ],
  ["huile de friture | huiles usagées | huile alimentaire | friteuse", "Un déchet de cuisine"],
  [
    "déchets verts | tontes de pelouse | broyage de branches > compostage | espaces verts",
    "Les déchets du jardin",
  ],
  [
    "dépôts sauvages | déchets sauvages | ramasser les déchets | nettoyer la nature > propreté",
    "Ramasser dehors",
  ],
  [
    "zéro déchet | réduire mes déchets | réduction des déchets | vrac | lavable | ~sans emballage > produits écologiques",
    "Jeter moins",
  ],
  ["gaspillage | anti-gaspillage | anti-gaspi | antigaspillage | zéro gaspi", "Le même combat"],
  ["invendus | surplus | excédents | ~restes de magasin > surplus alimentaires", "Ce qui reste"],
  [
    "éco-organisme | ~REP | responsabilité élargie du producteur | filières REP | éco-contribution",
    "Qui paie la fin de vie",
  ],
  [
    "indice de réparabilité | bonus réparation | réparabilité | ~obsolescence | durée de vie des produits",
    "Faire durer",
  ],
  ["traçabilité | logiciel de traçabilité | registre des déchets", "Suivre la matière"],
  ["valoriste | agent de tri | agent valoriste | métiers du tri > tri", "Le métier du réemploi"],
  ["loi anti-gaspillage | AGEC | loi AGEC | loi climat > économie circulaire", "Les lois de la matière"],

  // Bâtir et rénover
  [
    "bâtiment | BTP | second œuvre | gros œuvre | corps d'état > bâtiment et matériaux",
    "Le secteur sous ses noms",
  ],
  ["construire | construction | bâtir | chantier de construction", "Le verbe et le secteur"],
  [
    "~des travaux | ~faire des travaux | ~travaux dans | artisan du bâtiment | ~refaire mon appartement | ~refaire ma maison > bâtiment | second œuvre | rénovation",
    "Ce que dit l'habitant",
  ],
  ["maçon | maçonnerie | dalle de béton > bâtiment | second œuvre", "Métier du bâtiment"],
  [
    "carrelage | carreleur | faïence | parquet | linoléum | revêtement de sol | pose de sol > second œuvre | bâtiment | rénovation intérieure",
    "Les sols et leurs métiers",
  ],
  [
    "plaquiste | plâtrerie | plâtrier | cloison | faux plafond | placo > second œuvre | bâtiment | rénovation intérieure",
    "Métier du bâtiment",
  ],
  [
    "repeindre | peinture | peintre | ~coup de peinture | lasure > second œuvre | bâtiment | rénovation intérieure",
    "Le verbe, le métier, le secteur",
  ],
  [
    "papier peint | tapisser | tapisserie murale > second œuvre | bâtiment | rénovation intérieure",
    "Métier du bâtiment",
  ],
  [
    "mur | plafond | façade | ravalement | crépi > second œuvre | bâtiment | rénovation",
    "La partie et le métier",
  ],
  [
    "plombier | plomberie | fuite d'eau | robinet | évier | lavabo | chasse d'eau | ~déboucher > petites réparations | second œuvre | bâtiment",
    "Métier du bâtiment",
  ],
  [
    "électricien | prise électrique | interrupteur | installation électrique | tableau électrique > second œuvre | bâtiment | petites réparations",
    "Métier du bâtiment",
  ],
  ["toiture | couvreur | gouttière | charpente | charpentier > bâtiment", "Métier du bâtiment"],
  ["chauffagiste | chaudière | pompe à chaleur | radiateur > confort thermique", "Chauffer une maison"],
  [
    "salle de bain | ~mon salon | ~ma chambre | ~le salon | ~la chambre | ~mon appartement | ~ma cuisine | salle d'eau > rénovation intérieure | second œuvre | bâtiment | meubles",
    "La pièce et le métier",
  ],
  [
    "rénovation | rénover | réhabilitation | réhabiliter | restaurer un bâtiment | retaper une maison",
    "Remettre un bâti en état",
  ],
  [
    "rénovation énergétique | ~isolation | ~isolant | ~isoler | ~isoler ma maison | rénovation thermique | laine de verre | combles > isolant thermique | meilleure isolation | confort thermique",
    "Garder la chaleur",
  ],
  [
    "insalubre | insalubrité | moisissures | humidité | logement indigne | logement dégradé > logements insalubres | amélioration de l'habitat",
    "L'état d'un logement",
  ],
  [
    "auto-réhabilitation | autoréhabilitation | auto-rénovation | améliorer son logement | améliorer l'habitat",
    "Rénover soi-même, accompagné",
  ],
  [
    "éco-construction | construction écologique | matériaux biosourcés | matériaux écologiques | bâtiment durable",
    "Bâtir autrement",
  ],
  ["travaux publics | ~voirie | terrassement | trottoir | pavage | maçon VRD", "Le secteur"],
  [
    "petits travaux | bricolage | bricoler | bricoleur | homme toutes mains | petites réparations > travaux d'entretien",
    "Ce que l'on demande chez soi",
  ],
  [
    "monter un meuble | montage de meubles | fixer une étagère | accrocher un cadre | changer une ampoule | ~serrure | ~un dépannage chez > petites réparations | bricolage",
    "Un petit travail chez soi",
  ],
  [
    "perceuse | ~marteau | tournevis | scie | visseuse | ponceuse | escabeau > bricolage | ressourcerie",
    "L'outil et son usage",
  ],
  [
    "outillage | outillothèque | prêt d'outils | location d'outils | boîte à outils > bricolage",
    "L'outil et son usage",
  ],
  [
    "syndic | copropriété | parties communes | cage d'escalier | hall d'immeuble > propreté | bailleurs sociaux",
    "L'immeuble et qui l'entretient",
  ],
  [
    "gardien | gardien d'immeuble | concierge | gardiennage > remplacement de gardiens | conciergerie",
    "Qui veille sur un immeuble",
  ],
  [
    "monument | patrimoine bâti | restauration du patrimoine | vieilles pierres > patrimoine | rénovation",
    "Le bâti ancien",
  ],

  // Espaces verts et nature
  [
    "espaces verts | jardinage | jardinier | ~paysagiste | entretien de jardin | aménagement paysager | entretien des espaces verts > espaces verts et biodiversité",
    "Le service et ses noms",
  ],
  ["jardin | jardiner | ~mon jardin > jardinage | espaces verts", "Le lieu et le service"],
  [
    "tondre | tonte | pelouse | gazon | ~l'herbe | tondeuse > espaces verts | jardinage",
    "Le geste et le service",
  ],
  [
    "taille de haies | ~tailler | haie | arbustes | élagage | élaguer | abattage d'arbre | couper un arbre > espaces verts | jardinage",
    "Le geste et le service",
  ],
  [
    "désherber | désherbage | mauvaises herbes | débroussailler | débroussaillage | ronces > espaces verts | jardinage",
    "Le geste et le service",
  ],
  [
    "bêcher | motoculteur | ~retourner la terre | râteau | brouette | sécateur | binette > jardinage | espaces verts",
    "Le geste, l'outil et le service",
  ],
  [
    "planter | plantation | massif de fleurs | jardinières de fleurs | fleurir > espaces verts",
    "Le geste et le service",
  ],
  [
    "fleurs | fleuriste | bouquet | horticulture | horticole | pépiniériste | plantes vertes > plantes",
    "Ce qui se cultive pour être vu",
  ],
  ["plantes | semis | ~louer des plantes > fleurissement", "Ce qui se cultive pour être vu"],
  [
    "feuilles mortes | ramassage des feuilles | souffler les feuilles > espaces verts | jardinage",
    "Le geste et le service",
  ],
  [
    "clôture | grillage | portail | terrasse en bois | allée de jardin | abri de jardin > aménagement paysager | espaces verts",
    "Ce que pose un paysagiste",
  ],
  ["arrosage | arroser | goutte à goutte | ~économiser l'eau > jardinage", "Le geste"],
  [
    "jardin public | square | parc public | aire de jeux | ~les abords > espaces verts",
    "Le lieu et le service",
  ],
  [
    "jardin partagé | jardin collectif | jardins familiaux | jardins ouvriers | potager collectif | parcelle de jardin > parcelles potagères | jardinage",
    "Jardiner à plusieurs",
  ],
  [
    "permaculture | agroécologie | ~sans pesticides > maraîchage | agriculture biologique",
    "Cultiver autrement",
  ],
  ["éco-pâturage | écopâturage | moutons", "Tondre avec des bêtes"],
  ["poules | poulailler | lapins | basse-cour > poulaillers | élevages", "Les petites bêtes de ferme"],
  ["animaux | animaux de la ferme | ferme pédagogique | mini-ferme > élevages", "Voir et soigner des bêtes"],
  ["abeilles | ruches | miel | apiculteur | apiculture", "L'insecte et son produit"],
  ["insectes | nichoirs | hôtels à insectes | oiseaux > biodiversité", "Accueillir le vivant"],
  [
    "étang | ~mare | ~rivière | ~rivières | berges | zones humides | fossés > mare pédagogique | biodiversité",
    "L'eau du paysage",
  ],
  ["forêt | arbres | sylviculture | bûcheron", "Le bois sur pied"],
  ["bois de chauffage | bûches | granulés de bois", "Le bois qui chauffe"],
  [
    "biodiversité | ~nature | ~la nature | milieux naturels | écosystèmes | faune et flore > espaces verts et biodiversité",
    "Ce que l'on protège",
  ],
  [
    "écologie | environnement | ~la planète | protéger la planète > transition écologique | biodiversité | protection de l'environnement",
    "La cause",
  ],
  ["dépollution | dépolluer | sols pollués | pollution > dépollution des sols", "Rendre une terre saine"],
  ["friche | terrain vague | terrain abandonné | dents creuses | ~terrain à l'abandon", "Le lieu sans usage"],
  [
    "sentiers | randonnée | balade | se promener | chemins de randonnée > chemins pédestres | tourisme",
    "Marcher",
  ],

  // Nettoyer
  [
    "nettoyage | nettoyer | propreté | entretien des locaux | agent d'entretien | agent de propreté",
    "Un métier, plusieurs noms",
  ],
  [
    "~ménage | ~le ménage | femme de ménage | homme de ménage | aide ménagère | ~ménage chez > nettoyage | propreté | entretien des locaux | aide à domicile",
    "Le mot de la maison ; les « ménages » sont aussi des familles",
  ],
  [
    "nettoyage de bureaux | nettoyer des bureaux | entretien de bureaux | ~nettoyer les bureaux | ~nettoyer nos bureaux > entretien des locaux | nettoyage | propreté",
    "Ce que demande une entreprise",
  ],
  [
    "~bureaux | ~nos bureaux | ~locaux professionnels > entretien des locaux | nettoyage | propreté | mobilier des entreprises | location de bureau",
    "Le lieu d'une entreprise et ce qu'elle demande",
  ],
  [
    "vitrerie | laveur de vitres | laver les vitres | carreaux sales | ~les carreaux > nettoyage | propreté",
    "Le geste et le métier",
  ],
  [
    "balayer | serpillière | poussière | dépoussiérer | laver le sol | ~lessiver | récurer > nettoyage | propreté",
    "Le geste et le métier",
  ],
  [
    "désinfecter | désinfection | bionettoyage | stérilisation > nettoyage | propreté",
    "Nettoyer où l'on soigne",
  ],
  [
    "grand ménage | nettoyage de printemps | nettoyage de fin de chantier | remise en état de logement > nettoyage | propreté | remise en état",
    "Nettoyer à fond",
  ],
  [
    "sortir les poubelles | rentrer les poubelles | conteneurs à poubelles | local poubelles > propreté | bailleurs sociaux",
    "Ce que demande un immeuble",
  ],
  [
    "tags | graffitis | haute pression | nettoyage de rue | balayeur | propreté urbaine > nettoyage | propreté",
    "Nettoyer dehors",
  ],
  [
    "produits d'entretien | produits ménagers | lessive | savon | détergent | produits de nettoyage > produits écologiques",
    "Ce qui nettoie",
  ],

  // Cultiver
  ["légumes | primeurs | potager > maraîchage | paniers de légumes", "La terre et ce qu'elle donne"],
  [
    "tomates | carottes | pommes de terre | patates | salades | poireaux | courges | endives | choux > légumes | maraîchage | paniers de légumes",
    "Un légume",
  ],
  ["fruits | pommes | poires | ~fraises | cerises | verger > maraîchage", "Ce que donne un verger"],
  [
    "maraîchage | maraîcher | jardin maraîcher | cultiver des légumes | culture de légumes",
    "Le métier et le lieu",
  ],
  [
    "panier bio | panier de légumes | paniers hebdomadaires | panier solidaire | AMAP > agriculture biologique",
    "La récolte de la semaine",
  ],
  ["tunnel maraîcher | culture sous serre | ~serre | ~serres > sous serre | maraîchage", "Où l'on cultive"],
  ["agriculture | agricole | ferme | agriculteur | paysan | exploitation agricole", "Le métier et le lieu"],
  [
    "récolte | cueillette | vendanges | ouvrier agricole | travail agricole | ~travailler la terre | ~travailler dans les champs > maraîchage | agriculture | exploitations agricoles",
    "Le geste et le secteur",
  ],
  ["élevage | éleveur | viande | boucherie | volaille | poulet | bœuf", "Ce que vend l'éleveur"],
  [
    "œufs | lait | fromage | beurre | produits laitiers | produits fermiers > produits locaux | producteurs locaux",
    "Ce que vend la ferme",
  ],
  [
    "poisson | pêche | pêcheur | produits de la mer | mareyage | ~criée | poissonnerie",
    "Ce qui vient de la mer",
  ],
  ["bio | biologique | agriculture biologique | ~produits bio", "Le mot court"],

  // Manger
  [
    "manger | nourriture | alimentation | alimentaire | produits alimentaires | denrées",
    "Le besoin et le secteur",
  ],
  [
    "manger mieux | bien manger | manger sain | alimentation saine | manger équilibré | nutrition | diététique > alimentation durable",
    "Bien se nourrir",
  ],
  [
    "aide alimentaire | distribution alimentaire | colis alimentaire | banque alimentaire | précarité alimentaire > paniers solidaires | épicerie solidaire",
    "Manger quand on n'a pas les moyens",
  ],
  [
    "faim | ~rien à manger | ~plus à manger | ~de quoi manger | ~pas de quoi manger | soupe populaire | repas gratuit > aide alimentaire | précarité alimentaire | paniers solidaires",
    "Le besoin dit le service",
  ],
  [
    "épicerie | supérette | épicerie solidaire | épicerie sociale | épicier > commerces de proximité",
    "Où l'on achète à manger",
  ],
  [
    "~les courses | ~mes courses | ~des courses | ~ses courses | supermarché > épicerie | épicerie solidaire | produits locaux | commerces de proximité",
    "Le geste et le lieu",
  ],
  [
    "produits locaux | circuit court | producteurs locaux | vente directe | produits du terroir | produits régionaux | acheter local | manger local | consommer local",
    "Acheter près de chez soi",
  ],
  [
    "~faire son marché | ~faire mon marché | ~au marché | halles > producteurs locaux | vente directe | produits locaux",
    "Le geste et ce que l'on y trouve",
  ],
  [
    "drive fermier | drive | point de retrait | points de distribution | click and collect",
    "Commander, puis venir prendre",
  ],
  [
    "plat cuisiné | ~repas | plats préparés | déjeuner | dîner | gamelle | barquette > traiteur | restaurant",
    "Ce que l'on mange",
  ],
  [
    "portage de repas | repas à domicile | livraison de repas | livrer des repas | ~livrer un repas > plats préparés | maintien à domicile | livraison",
    "Le repas qui vient",
  ],
  ["traiteur | buffet | cocktail dînatoire | plateaux-repas | petits fours | apéritif", "Manger à plusieurs"],
  [
    "~mariage | ~un mariage | baptême | anniversaire | fête de famille | pot de départ | séminaire | ~une réception > traiteur",
    "L'occasion dit le service",
  ],
  [
    "~un événement | ~un évènement | événementiel | ~salon professionnel > fleurissement d'évènements | traiteur",
    "L'occasion dit le service",
  ],
  [
    "cantine | restauration collective | restauration scolaire | repas scolaires | self > cuisine centrale",
    "Manger à l'école ou au travail",
  ],
  [
    "restaurant | restauration | resto | bistrot | brasserie | restaurateur > restaurant solidaire",
    "Le lieu et le métier",
  ],
  [
    "cuisinier | cuistot | commis de cuisine | plongeur | serveur | chef de cuisine > restauration | cuisine",
    "Le métier",
  ],
  [
    "cuisiner | cuisine | cours de cuisine | atelier cuisine | ~recette de cuisine | ~recettes de cuisine",
    "Le geste et le lieu",
  ],
  [
    "cuisine partagée | cuisine collective | cuisine centrale | laboratoire culinaire > cuisine solidaire",
    "Cuisiner à plusieurs",
  ],
  ["food truck | foodtruck | camion restaurant | cuisine mobile", "Le mot anglais"],
  ["café | bar | ~boire un café | salon de thé | buvette > convivialité", "Où l'on se retrouve"],
  [
    "conserverie | légumerie | transformation alimentaire | ~conserves | mise en bocaux | transformation des fruits",
    "Ce que l'on fait des récoltes",
  ],
  [
    "confiture | compote | jus de fruits | jus de pomme | soupe | ~potage | bocaux | coulis > conserverie",
    "Ce que l'on fait des récoltes",
  ],
  [
    "chocolat | biscuits | gâteaux | bonbons | confiserie | pâtisserie > chocolats artisanaux | biscuiterie",
    "Les douceurs",
  ],
  ["pain | boulangerie | boulanger", "Le four"],
  ["bière | spiritueux > produits locaux", "Ce que l'on boit"],
  [
    "agroalimentaire | agro-alimentaire | industrie agroalimentaire | usine agroalimentaire",
    "L'industrie de la nourriture",
  ],
  [
    "date courte | produits périmés | ~bientôt périmé | récupérer des invendus | glanage > invendus alimentaires | surplus alimentaires | dons",
    "Ce qui reste à manger",
  ],
  [
    "alimentation durable | ~projet alimentaire | PAT | projet alimentaire territorial | plan alimentaire territorial | programme alimentaire territorial",
    "La politique de l'assiette",
  ],
  ["paniers étudiants | étudiants précaires | ~étudiant sans argent > paniers solidaires", "Le public"],

  // Se déplacer
  ["mobilité | ~se déplacer | ~me déplacer | déplacements | transport", "Le besoin et le secteur"],
  ["voiture | ~auto | bagnole | automobile | véhicule > garage solidaire", "L'auto et qui s'en occupe"],
  [
    "garage | garagiste | mécanique | mécanicien | mécano | garage solidaire | garage mobile",
    "L'auto et qui s'en occupe",
  ],
  [
    "vidange | pneus | embrayage | carrosserie | contrôle technique | pare-brise | plaquettes de frein | révision de voiture > garage solidaire | entretien de véhicules",
    "Le geste et le lieu",
  ],
  [
    "voiture en panne | ~dépanneuse | remorquage | démarrer ma voiture > dépannage | garage solidaire | dépanneuse",
    "L'urgence et le service",
  ],
  [
    "louer une voiture | location de voiture | prêt de voiture | voiture de location | voiture solidaire | location de véhicule > garage solidaire",
    "Avoir une voiture pour travailler",
  ],
  ["scooter | mobylette | cyclomoteur | location de scooter > mobilité", "Se déplacer sans voiture"],
  ["vélo | bicyclette | biclou | deux-roues | VTT", "Le mot court et les longs"],
  [
    "réparer un vélo | crevaison | chambre à air | atelier vélo | dérailleur > vélos | mécanicien réemploi cycle",
    "Le geste et le métier",
  ],
  ["vélo électrique | trottinette électrique > vélos", "Ce qui roule à pile"],
  ["louer un vélo | location de vélos > loue des vélos | vélos", "Le verbe et le nom"],
  ["vélo-cargo | vélocargo | triporteur | cyclologistique > vélo-cargos", "Le vélo qui porte"],
  [
    "permis de conduire | auto-école | ~permis | ~le permis | code de la route | leçons de conduite | ~passer le code | ~apprendre à conduire > auto-école sociale | mobilité",
    "Apprendre à conduire",
  ],
  [
    "~conduire | ~la conduite | ~pas le permis | ~sans permis | ~pas de permis > auto-école sociale | freins à la mobilité | mobilité",
    "Ce qui manque pour aller travailler",
  ],
  [
    "~pas de voiture | ~sans voiture | ~aller au travail | ~aller travailler | ~pas de bus | trajet domicile travail | ~moyen de locomotion > mobilité | freins à la mobilité | transport à la demande | navettes",
    "Ce qui manque pour aller travailler",
  ],
  [
    "covoiturage | autopartage | navette | minibus | transport à la demande | transports en commun | taxi solidaire > mobilité",
    "Se déplacer sans voiture à soi",
  ],
  ["bus | autocar > mobilité | navettes | transport à la demande", "Le moyen et le besoin"],
  [
    "bus itinérant | camion itinérant | ~vient dans les villages | service itinérant | ambulant > itinérant | services mobiles",
    "Ce qui vient au visiteur",
  ],
  ["mobilité douce | mobilité durable | mobilités actives", "Se déplacer sans polluer"],
  ["déménager | déménagement | déménageur > débarras | meubles", "Quitter un logement"],

  // Se loger
  [
    "logement | ~se loger | ~me loger | hébergement | habitat > logement et hébergement",
    "Le besoin et le secteur",
  ],
  [
    "appartement | ~studio | colocation | ~un toit | ~maison à louer | logement social | HLM > logement | bailleurs sociaux",
    "Ce que l'on cherche",
  ],
  [
    "impayés de loyer | ~loyer | ~loyers | expulsion | ~perdre mon logement > logement | bailleurs sociaux",
    "Le frein",
  ],
  ["bailleur | bailleurs sociaux | office HLM | locataires", "Qui loge"],
  [
    "sans-abri | SDF | sans domicile | sans domicile fixe | sans-logis | grande exclusion | parcours de rue | ~à la rue | ~dans la rue | ~vit dehors | ~sans logement > hébergement d'urgence",
    "Les mots changent, la situation non",
  ],
  [
    "~dormir dehors | ~dormir ce soir | ~dormir au chaud | ~où dormir | ~faire la manche | mendier | squat > hébergement d'urgence | parcours de rue | sans-abri | fait la manche",
    "La situation dite autrement",
  ],
  [
    "hébergement d'urgence | centre d'hébergement | foyer d'hébergement | CHRS | accueil de nuit | hébergement instable",
    "Les lieux de l'urgence",
  ],
  ["foyer de jeunes travailleurs | FJT | résidence jeunes", "Le logement des jeunes au travail"],
  ["foyer | foyer de vie | résidence sociale > foyers", "Où l'on vit à plusieurs"],

  // Le numérique
  [
    "numérique | digital | informatique | internet | ~en ligne | ~sur internet",
    "Le domaine sous ses noms d'usage",
  ],
  [
    "illectronisme | fracture numérique | inclusion numérique | précarité numérique | exclusion numérique | médiation numérique",
    "Ne pas savoir, ne pas pouvoir",
  ],
  [
    "~me servir d'un ordinateur | ~se servir d'un ordinateur | ~utiliser un ordinateur | apprendre l'informatique | cours d'informatique | initiation informatique | aide informatique | traitement de texte > fracture numérique | formation numérique | inclusion numérique | illectronisme",
    "Apprendre à s'en servir",
  ],
  [
    "~mail | ~mails | boîte mail | mot de passe | ~envoyer un message | naviguer sur internet > fracture numérique | inclusion numérique | illectronisme",
    "Un geste et ce qui manque",
  ],
  [
    "~démarches en ligne | ~déclaration en ligne | ~papiers sur internet | démarches numériques | ~faire ses papiers sur internet > inclusion numérique | fracture numérique | aides administratives",
    "Ce que l'administration demande",
  ],
  [
    "wifi | connexion internet | forfait internet | box internet | ~pas internet > exclusion numérique | accès au numérique",
    "Se connecter",
  ],
  [
    "~équiper en ordinateur | ordinateur pour étudier | ordinateur solidaire | ordinateur reconditionné > reconditionnement d'ordinateurs | équipements reconditionnés",
    "Avoir un ordinateur",
  ],
  [
    "développeur | développement web | programmation informatique | programmeur | ~apprendre à coder | ~coder | ~code informatique > numérique",
    "Les métiers du numérique",
  ],
  [
    "~faire un site | ~créer un site | site vitrine | webmaster | application mobile > programmation informatique",
    "Ce que l'on commande à un développeur",
  ],
  ["accessibilité numérique | site accessible | RGAA", "Un site pour tous"],
  [
    "vente en ligne | e-commerce | boutique en ligne | site marchand | ~vendre sur internet > click and collect",
    "Vendre par internet",
  ],
  ["fibre optique | raccordement fibre | technicien fibre | ~la fibre > câblage", "Le réseau"],
  ["réalité virtuelle | simulateur | casque virtuel", "Apprendre en simulant"],
  [
    "métiers du numérique | ~travailler dans l'informatique | informaticien > programmation informatique | postes IT | numérique",
    "Le secteur cherché",
  ],

  // Bureau, impression, logistique, industrie
  [
    "secrétariat | ~secrétaire | accueil téléphonique | standard téléphonique | centre d'appels | saisie de données | travail administratif | tertiaire > prestations tertiaires",
    "Le travail de bureau",
  ],
  ["fournitures de bureau | papeterie | stylos | ramettes", "Ce qu'achète un bureau"],
  [
    "salle de réunion | location de salle | louer une salle | louer un bureau | location de bureau",
    "Un lieu pour une heure",
  ],
  [
    "imprimerie | imprimeur | reprographie | impression numérique | numérisation de documents | flyers | ~affiches",
    "Les métiers du papier",
  ],
  [
    "mise sous pli | publipostage | routage de courrier | étiquetage | mise sous film | façonnage > conditionnement",
    "Ce que l'on confie à un atelier",
  ],
  [
    "conditionnement | emballer | ensachage | colisage | ~mise en cartons | coffrets | ~mise en boîte | reconditionnement de produits > sous-traitance industrielle",
    "Mettre en boîte pour d'autres",
  ],
  [
    "sous-traitance | sous-traiter | sous-traitant | externaliser | externalisation | donneur d'ordre | ~confier une production > sous-traitance industrielle",
    "Les travaux que l'industrie confie",
  ],
  [
    "assemblage | montage de pièces | ~des pièces | ~nos pièces | sous-ensembles | pièces industrielles | ébavurage | contrôle de pièces | tri de pièces > sous-traitance industrielle",
    "Un travail d'atelier",
  ],
  [
    "câblage | câbles | câbleur | faisceaux électriques | faisceaux de câbles | cartes électroniques | armoires électriques | ~connectique > sous-traitance industrielle | câbles électriques",
    "Un travail d'atelier",
  ],
  [
    "usinage | tournage fraisage | tôlerie | pièces mécaniques | injection plastique > sous-traitance industrielle",
    "Un travail d'atelier",
  ],
  ["industrie | industriel | usine > sous-traitance industrielle", "Le secteur"],
  [
    "ouvrier | opérateur de production | agent de production | ~travailler en usine | ~travail à la chaîne > industrie | sous-traitance industrielle",
    "Le métier et le secteur",
  ],
  [
    "logistique | entrepôt | entreposage | magasinier | cariste | manutention | préparateur de commandes | préparation de commandes > plateforme logistique",
    "Les métiers du flux",
  ],
  ["stockage | stocker | entreposer | garde-meuble", "Garder"],
  ["livraison | livreur | ~livrer | ~se faire livrer | ~faire livrer", "Apporter"],
  [
    "coursier | colis à livrer | dernier kilomètre | messagerie > livraison | logistique | vélo-cargos",
    "Apporter en ville",
  ],
  [
    "chauffeur | chauffeur livreur | transporteur | transport de marchandises > logistique | livraison",
    "Le métier et le secteur",
  ],
  [
    "mise à disposition de personnel | renfort | ~remplacement | ~besoin de bras | ~du personnel pour",
    "Un salarié pour un moment",
  ],
  ["location de benne | benne | ~une benne pour", "Faire enlever un volume"],

  // Énergie et climat
  [
    "énergie | ~électricité | ~facture de gaz | facture d'électricité | factures d'énergie | chauffage | ~avoir froid | précarité énergétique > transition énergétique | confort thermique | énergie durable",
    "Le besoin et les moyens",
  ],
  [
    "panneaux solaires | photovoltaïque | solaire | énergies renouvelables | énergie verte > transition énergétique | énergie durable",
    "Produire autrement",
  ],
  [
    "écologie industrielle | EIT | écologie industrielle et territoriale | symbiose industrielle | synergies | flux de matières > énergie et écologie industrielle",
    "Le modèle sous ses noms",
  ],
  [
    "récupération de chaleur | chaleur fatale | eaux usées > synergies | écologie industrielle",
    "Les rejets qui servent",
  ],
  [
    "économie de la fonctionnalité | EFC | vendre l'usage | éco-conception | écoconception",
    "Vendre l'usage plutôt que l'objet",
  ],
  [
    "développement durable | transition écologique | ~transition | bas carbone | métiers verts | emplois verts | ~métiers de l'écologie",
    "La cause",
  ],
  [
    "climat | réchauffement | dérèglement climatique | carbone | CO2 | bilan carbone | décarboner | décarbonation > transition écologique | changement climatique",
    "Le mal et la réponse",
  ],

  // Vieillir, être soigné
  [
    "personnes âgées | seniors | aînés | retraités | grand âge | mamie | papy | ~papi | ~nos vieux | ~petits vieux | ~pour les vieux | ~nos anciens | ~troisième âge | ~70 ans | ~75 ans | ~80 ans | ~85 ans | ~90 ans > bien vieillir",
    "L'âge, du plus administratif au plus familier",
  ],
  [
    "~ma mère | ~mon père | ~mère | ~père | ~maman | ~papa | ~grand-mère | ~grand-père | ~grands-parents | ~mes parents | ~voisine âgée > seniors | personnes âgées | maintien à domicile | bien vieillir",
    "Qui parle de ses parents pense à leur âge",
  ],
  [
    "vieillir | vieillissement | vieillesse | silver économie | silver economy | bien vieillir > seniors",
    "Le sujet sous ses noms",
  ],
  [
    "maintien à domicile | ~rester chez soi | ~rester chez elle | ~rester chez lui | ~rester à la maison | ~vivre chez soi | ~vieillir chez soi > bien vieillir",
    "Ce que l'on souhaite",
  ],
  [
    "perte d'autonomie | ~perdre son autonomie | personne dépendante | alzheimer | ~ne peut plus sortir | ~ne marche plus bien > maintien à domicile | personnes âgées dépendantes",
    "L'état et la réponse",
  ],
  [
    "aide à domicile | services à la personne | auxiliaire de vie | SAP | aide à la personne | intervenante à domicile > maintien à domicile",
    "Le métier et le service",
  ],
  [
    "~tenir compagnie | dame de compagnie | visites de convivialité | ~rendre visite | ~passer voir > isolement des seniors | lien social | aide à domicile",
    "Rompre la solitude",
  ],
  [
    "toilette d'une personne | ~l'aider à se laver | garde de nuit | aide au lever | aide au coucher > aide à domicile | services à la personne | aide-soignant",
    "Le geste et le métier",
  ],
  [
    "matériel médical | aides techniques | équipement médical | matériel de santé",
    "Ce qui aide à vivre chez soi",
  ],
  [
    "fauteuil roulant | déambulateur | rollator | béquilles | canne anglaise | lit médicalisé | lève-personne | chaise percée | siège de douche > matériel médical | aides techniques | perte d'autonomie",
    "L'objet et sa famille",
  ],
  [
    "monte-escalier | barre d'appui | rampe d'accès | adapter le logement | douche à l'italienne > aides techniques | maintien à domicile | perte d'autonomie",
    "Adapter un logement à l'âge",
  ],
  [
    "EHPAD | maison de retraite | résidence autonomie | maison d'accueil spécialisée > personnes âgées dépendantes",
    "Le sigle et l'usage",
  ],
  ["aide-soignant | soignants | infirmière | agent hospitalier | métiers du soin > EHPAD", "Le métier"],
  ["proche aidant | répit des aidants | ~aidants | ~aidant familial", "Qui aide un proche"],
  ["santé | soins | médecin | ~se soigner | ~me soigner | médical | dépistage", "Le besoin"],
  [
    "animations seniors | club seniors | goûter | sorties seniors | après-midi jeux > jeux de société | temps conviviaux | isolement des seniors | seniors",
    "S'occuper quand on est âgé",
  ],
  [
    "téléassistance | visites à domicile | ~veiller sur | ~surveiller mes parents > maintien à domicile | isolement des seniors | seniors",
    "Veiller de loin",
  ],

  // Enfants, école
  [
    "garde d'enfants | crèche | halte-garderie | nounou | assistante maternelle | mode de garde | micro-crèche | baby-sitter | garderie | ~faire garder | ~garder mes enfants | ~garder mon enfant | ~garder mon bébé > petite enfance",
    "Le frein que dit tout parent",
  ],
  [
    "petite enfance | auxiliaire de puériculture | CAP petite enfance | ~travailler avec des enfants | ~m'occuper d'enfants",
    "Le secteur et ses métiers",
  ],
  [
    "~école | ~écoles | collège | lycée | élèves | ~ma classe | ~enseignant | ~enseignante | instituteur > structures scolaires | scolaires | établissements scolaires",
    "Le lieu et ses gens ; « école » se dit aussi d'un chantier",
  ],
  [
    "sortie scolaire | visite scolaire | animation scolaire | projet scolaire | visite de classe > scolaires | visites | sensibilisation | fermes pédagogiques",
    "Ce que cherche un enseignant",
  ],
  [
    "sensibiliser | sensibilisation | éducation à l'environnement | atelier pédagogique | animation nature",
    "Faire comprendre",
  ],
  ["étudiants | université | ~fac | ~campus | études supérieures", "Le public"],
  ["centre social | centre de loisirs | centre aéré | maison de quartier", "Un lieu de quartier"],

  // Loisirs, vacances, culture, lien
  [
    "tourisme | touristique | touristes | vacances | séjour | office de tourisme > tourisme solidaire",
    "Le secteur",
  ],
  [
    "gîte | chambre d'hôtes | roulotte | hébergement insolite | camping | ~hôtel | auberge | ~où dormir en vacances > hébergements touristiques | tourisme",
    "Le lieu et le secteur",
  ],
  [
    "week-end | escapade | ~partir en vacances | vacances à la campagne | gîte de groupe | ~week-end en groupe | ~en groupe | ~réunir la famille > gîte | tourisme",
    "L'envie et le lieu",
  ],
  ["hôtellerie | réceptionniste | femme de chambre | ~gouvernante > tourisme", "Le secteur"],
  ["golf | mini-golf | minigolf", "Le loisir"],
  ["sport | activité physique | loisirs", "Le secteur"],
  [
    "culturel | spectacle | théâtre | musée | ~culture | ~concert | ~concerts > activités culturelles | accès à la culture | culture et lien social",
    "Le secteur",
  ],
  ["artistes | exposition | œuvre d'art | artistique > expositions artistiques", "Qui crée"],
  ["patrimoine | savoir-faire locaux | tourisme industriel > tourisme de savoir-faire", "Ce qui se transmet"],
  [
    "lien social | convivialité | vivre ensemble | mixité sociale | intergénérationnel > culture et lien social",
    "Ce qui manque et ce qui le rend",
  ],
  [
    "solitude | personnes isolées | rompre l'isolement | ~rompre la solitude | ~isolement | ~isolé | ~isolée | ~isolés | ~se sentir seul | ~tout seul | ~toute seule | ~je suis seule | ~rencontrer du monde | ~rencontrer des gens | ~me faire des amis > lien social | isolement des seniors | convivialité",
    "Ce qui manque et ce qui le rend",
  ],
  [
    "fête des voisins | fête de quartier | voisinage | voisins | entraide | solidarité de quartier > lien social | solidarités de proximité | animer les quartiers",
    "Vivre près les uns des autres",
  ],
  ["relaxation | ~détente | bien-être", "Souffler"],
  ["tiers-lieu | lieu partagé | coworking | espace partagé | fab lab | fablab", "Un lieu, plusieurs noms"],
  [
    "conciergerie | services de proximité | services du quotidien | services aux habitants",
    "Un lieu, des services",
  ],
  [
    "conciergerie d'entreprise | services aux salariés | ~services pour mes salariés > conciergerie | salariés en entreprise",
    "Un lieu, des services",
  ],
  [
    "~un cours | ~des cours | ~prendre des cours | ~initiation | ~s'initier | ~apprendre à faire | atelier participatif > ateliers d'initiation | ateliers de cuisine",
    "Apprendre pour soi",
  ],

  // Publics et situations
  [
    "chômage | chômeur | demandeur d'emploi | sans emploi | privé d'emploi | ~sans travail | ~pas de travail | ~perdu mon travail > personnes éloignées de l'emploi",
    "La situation sous ses noms",
  ],
  [
    "éloigné de l'emploi | personnes éloignées de l'emploi | chômage de longue durée | chômeur de longue durée | ~longtemps sans travailler | ~plus travaillé depuis | ~jamais travaillé | ~arrêté de travailler",
    "La distance sous ses noms",
  ],
  ["RSA | allocataire | bénéficiaire du RSA | minima sociaux", "Le droit et qui l'a"],
  [
    "précarité | pauvreté | pauvre | exclusion | démunis | précaires | vulnérables | défavorisés | ~en difficulté | ~en galère > personnes en précarité | lutte contre la pauvreté",
    "Ce que l'on vit",
  ],
  [
    "~pas d'argent | ~pas les moyens | ~faible revenu | faibles revenus | petits revenus | bas revenus | ~fins de mois | ~petite retraite > personnes en précarité | prix réduits",
    "Ce que l'on vit",
  ],
  [
    "famille | familles modestes | famille nombreuse > familles en difficulté | personnes en précarité",
    "Le public",
  ],
  [
    "jeunes | jeunesse | adolescents | décrocheurs | NEET | moins de 26 ans | ~mon ado",
    "L'âge et les dispositifs",
  ],
  [
    "~sans diplôme | ~pas de diplôme | ~aucun diplôme | ~pas le bac | ~arrêté l'école | décrochage scolaire | sans qualification | peu qualifié > niveaux de qualification | éloignées de l'emploi",
    "Ce qui manque pour être embauché",
  ],
  [
    "jeunes diplômés | ~pas de réseau | ~sans réseau | carnet d'adresses | ~pas de piston | ~pas les contacts | ~aucun contact > égalité des chances | absence de réseau | étudiants | mise en relation",
    "Le diplôme sans le réseau",
  ],
  [
    "discrimination | ~diversité | égalité des chances | lutte contre les discriminations | racisme | ~origines | ~à cause de mon nom > diversité et recrutement",
    "Le mal et la réponse",
  ],
  [
    "femmes | égalité femmes-hommes | égalité homme femme | égalité professionnelle | mixité des métiers | sexisme",
    "Le public et le sujet",
  ],
  [
    "mère célibataire | maman solo | mère isolée | parent isolé | monoparental | famille monoparentale | ~seule avec mes enfants | ~élève seule > garde d'enfants | femmes | obligations familiales",
    "Le public et son frein",
  ],
  ["violences conjugales | femmes battues | violences faites aux femmes", "Le public"],
  [
    "prison | détenus | détention | sortants de prison | ex-détenu | incarcéré | sous main de justice | placement extérieur | ~TIG | ~travail d'intérêt général | bracelet électronique | ~sortie de prison | ~sortir de prison",
    "Le public sous ses noms",
  ],
  [
    "addiction | drogue | toxicomanie | conduites addictives | addictologie | alcoolisme | alcoolique | cannabis | ~problème d'alcool | ~l'alcool | ~addict",
    "Un même frein",
  ],
  [
    "réfugiés | migrants | exilés | ~étrangers | ~étranger | primo-arrivants | demandeurs d'asile | émigrées | ~sans papiers | titre de séjour",
    "Le public sous ses noms",
  ],
  [
    "apprendre le français | français langue étrangère | FLE | cours de français | langue française | barrière de la langue | ~ne parle pas français | ~parle mal français | ~parler français > maîtrise du français",
    "La langue comme frein",
  ],
  [
    "illettrisme | analphabète | alphabétisation | savoirs de base | lire et écrire | ~ne sait pas lire | ~ne sais pas lire | ~apprendre à lire | ~du mal à lire > mise à niveau en français | cours de français | maîtrise du français",
    "L'écrit comme frein",
  ],
  ["gens du voyage | roms | voyageurs", "Le public"],
  [
    "handicap | travailleur handicapé | RQTH | situation de handicap | invalidité | AAH | MDPH",
    "Le public et son statut",
  ],
  [
    "handicap mental | déficience intellectuelle | handicap intellectuel | trisomie | autisme | autiste | trouble du spectre | troubles dys > handicap | situation de handicap",
    "Une forme de handicap",
  ],
  [
    "sourd | malentendant | langue des signes | LSF | surdité | aveugle | malvoyant > handicap | situation de handicap",
    "Une forme de handicap",
  ],
  [
    "handicap moteur | mobilité réduite | PMR | ~en fauteuil > handicap | situation de handicap",
    "Une forme de handicap",
  ],
  [
    "handicap invisible | mal de dos | problèmes de dos | inaptitude | inapte | restrictions médicales | ~plus porter de charges | accident du travail > handicap | maintien dans l'emploi",
    "Le corps qui ne suit plus",
  ],
  [
    "maintien dans l'emploi | aménagement de poste | adaptation de poste | poste adapté | ~garder mon emploi > adaptation du poste de travail",
    "Garder son métier",
  ],
  [
    "psychologique | psychique | santé mentale | dépression | souffrance psychique | burn-out | psychologue | schizophrénie",
    "Un même frein",
  ],
  [
    "emploi des seniors | senior au chômage | quinquagénaire | ~plus de 50 ans | ~50 ans | ~55 ans | ~58 ans | ~trop vieux | ~trop âgé > demandeurs d'emploi | personnes éloignées de l'emploi",
    "L'âge à l'embauche",
  ],
  [
    "confiance en soi | estime de soi | ~reprendre confiance | ~n'ose plus | ~plus confiance | ~pas confiance | ~confiance > retrouver confiance",
    "Ce qui revient avec le travail",
  ],
  ["habitants | riverains | citoyens | population locale", "Qui vit là"],
  ["mineurs | ancien mineur | bassin minier | cité minière | corons | terril", "L'histoire d'un pays"],

  // Être accompagné
  [
    "freins à l'emploi | freins périphériques | levée des freins | ~les freins | ~mes freins | ~lever les freins > accompagnement et levée des freins",
    "Ce qui empêche",
  ],
  [
    "accompagnement | accompagner | suivi individuel | accompagnement renforcé | ~être suivi | ~m'accompagner > accompagnement individuel",
    "Être aidé à avancer",
  ],
  [
    "coaching | coach | mentorat | mentor | parrainage | parrain | marraine | tutorat | tuteur > coach bénévole | accompagnement individuel",
    "Quelqu'un à ses côtés",
  ],
  [
    "assistante sociale | travailleur social | éducateur spécialisé | conseiller en insertion | CIP | encadrant technique > conseiller en insertion professionnelle | accompagnement social",
    "Qui accompagne",
  ],
  [
    "accompagnement social | budget familial | dettes | surendettement | ~problèmes d'argent | ~gérer son budget | ~gérer mon budget",
    "Un frein",
  ],
  [
    "démarches administratives | accès aux droits | droits sociaux | dossier administratif | écrivain public | ~mes papiers | ~remplir un dossier | ~faire mes papiers | ~remplir des papiers > aides administratives | démarches | accompagnement social",
    "Un frein",
  ],
  [
    "psychologue au travail | ~parler à quelqu'un | écoute psychologique > psychologue | souffrance psychique | écoute",
    "Un frein",
  ],
  ["missions locales | conseiller emploi | PLIE | service public de l'emploi", "Qui oriente"],
  [
    "orienter | orientation | prescripteur | ~orienter une personne | ~orienter quelqu'un",
    "Ce que fait un conseiller",
  ],

  // Chercher et trouver un emploi
  [
    "emploi | embauche | ~travail | ~du travail | ~un travail | ~travailler | boulot | ~job | ~jobs | ~taf | gagne-pain > insertion professionnelle",
    "Ce que l'on cherche",
  ],
  [
    "insertion | réinsertion | insertion professionnelle | retour à l'emploi | ~reprendre le travail | ~retravailler | ~retrouver un travail | ~remettre le pied à l'étrier",
    "Le chemin",
  ],
  [
    "parcours d'insertion | salarié en insertion | salariés en parcours | pass IAE",
    "Le chemin et qui le suit",
  ],
  [
    "CDDI | contrat d'insertion | contrat aidé | emploi aidé | contrat à durée déterminée d'insertion",
    "Le contrat sous ses noms",
  ],
  [
    "~payé à la journée | ~à la journée | ~à l'heure | ~payé à l'heure | ~payé tout de suite | ~travail d'un jour | ~payé le jour même > payé à la journée | chantier participatif",
    "Commencer par peu",
  ],
  [
    "~quelques heures | ~premières heures | ~petit boulot | ~petites missions | temps partiel | mi-temps | ~reprendre doucement | ~pas à temps plein > heures hebdomadaires",
    "Commencer par peu",
  ],
  [
    "intérim | travail temporaire | mission d'intérim | agence d'intérim | ETTI | intérimaire",
    "Le contrat court",
  ],
  [
    "association intermédiaire | ~travailler chez des particuliers | heures chez des particuliers",
    "Le prêt de main-d'œuvre",
  ],
  [
    "immersion | stage | PMSMP | mise en situation | découverte des métiers | période d'immersion > passerelles vers l'entreprise",
    "Aller voir",
  ],
  [
    "~essayer un métier | ~tester un métier | ~essayer avant | ~découvrir un métier | ~voir si ça me plaît | ~à l'essai | essai d'un métier > tester les métiers | immersion | stage | découvrir divers métiers",
    "Aller voir",
  ],
  [
    "visite d'entreprise | visites apprenantes | portes ouvertes | ~visiter un atelier > visites",
    "Aller voir",
  ],
  ["CV | lettre de motivation | curriculum | ~faire mon cv > recherche d'emploi", "Chercher un emploi"],
  [
    "entretien d'embauche | préparer un entretien | simulation d'entretien | ~passer un entretien > coach",
    "Chercher un emploi",
  ],
  [
    "recherche d'emploi | candidat | candidature | postuler | offres d'emploi | annonces d'emploi",
    "Chercher un emploi",
  ],
  [
    "passerelle | milieu ordinaire | ~entreprise classique | ~après l'insertion | ~après le chantier > passerelles vers l'entreprise | passerelles emploi",
    "Aller de l'atelier à l'entreprise",
  ],
  [
    "sortie positive | sorties dynamiques | emploi durable | CDI | embauche durable",
    "Ce que l'on compte à la fin",
  ],
  ["CDD tremplin | tremplin", "Le contrat de passage des entreprises adaptées"],
  [
    "première expérience | premier emploi | ~sans expérience | ~pas d'expérience > compétences | jeunes",
    "Débuter",
  ],
  [
    "reconversion | changer de métier | changement de métier | transition professionnelle | évolution professionnelle | ~nouveau départ",
    "Le chemin",
  ],
  [
    "formation | ~se former | formateur | qualification | formation qualifiante | organisme de formation | apprendre un métier > formation et compétences",
    "Le besoin",
  ],
  [
    "diplôme | certification | certificat | CQP | titre professionnel | diplôme d'état > qualification | formations qualifiantes",
    "La preuve",
  ],
  [
    "apprendre | apprentissage par la pratique | ~apprendre en travaillant | ~apprendre un métier en travaillant | ~apprendre sur le tas > formation | apprentissage",
    "Le verbe et le nom",
  ],
  [
    "apprentissage | alternance | contrat de professionnalisation | alternant | apprenti",
    "Se former en travaillant",
  ],
  ["compétences | savoir-faire | montée en compétence | soft skills | savoir-être", "Ce que l'on sait faire"],
  [
    "VAE | validation des acquis | reconnaissance des compétences | reconnaissance des acquis | ~faire reconnaître mon expérience > acquis professionnels | validation",
    "Faire compter l'expérience",
  ],
  [
    "chantier école | chantier apprenant | AFEST | formation en situation de travail",
    "Apprendre sur un chantier",
  ],
  [
    "métiers en tension | ~qui recrute | ~qui recrutent | ~secteurs qui recrutent | pénurie de main-d'œuvre > besoins de recrutement",
    "Où l'on manque de bras",
  ],
  [
    "vendeur | vendeuse | caissière | employé de magasin | conseiller de vente > métiers de la vente | boutique",
    "Le métier",
  ],
  [
    "indépendant | auto-entrepreneur | micro-entrepreneur | micro-entreprise | travailleur indépendant | freelance | ~à son compte | ~à mon compte | EITI | entreprise d'insertion par le travail indépendant > travail indépendant",
    "Travailler pour soi",
  ],

  // Les structures et leurs sigles
  ["ACI | chantier d'insertion | atelier et chantier d'insertion", "Le sigle et ses formes"],
  ["EI | entreprise d'insertion", "Le sigle et le nom"],
  ["EA | entreprise adaptée | EATT | secteur adapté > handicap", "Le sigle et le nom"],
  [
    "ESAT | milieu protégé | travail protégé | STPA | secteur protégé > travail protégé et adapté | handicap",
    "Le sigle et le nom",
  ],
  [
    "GEIQ | groupement d'employeurs | partage de salariés | temps partagé",
    "Un salarié, plusieurs employeurs",
  ],
  [
    "IAE | SIAE | insertion par l'activité économique | structure d'insertion | structures inclusives",
    "Le secteur sous ses noms",
  ],
  ["régie de quartier | régie de territoire", "Le nom et ses variantes"],
  ["PTCE | pôle territorial de coopération économique | pôle de coopération", "Le sigle et ses formes"],
  [
    "ESS | économie sociale et solidaire | économie solidaire | économie sociale | entreprise sociale",
    "Le secteur",
  ],
  ["SCIC | SCOP | ~coopérative | société coopérative", "Les statuts"],
  ["association | ~asso | association loi 1901", "Le mot court"],
  ["DLA | dispositif local d'accompagnement", "Le sigle et le nom"],

  // Recruter
  [
    "recruter | recrutement | embaucher | recruteur | trouver du personnel | main-d'œuvre > diversité et recrutement",
    "Du côté de l'employeur",
  ],
  [
    "employeur | patron | chef d'entreprise | ~mon entreprise | ~ma société | PME | TPE > entreprises du territoire | passerelles vers l'entreprise",
    "Qui emploie",
  ],
  [
    "~ne trouve pas de salariés | ~n'arrive pas à recruter | ~n'arrivons pas à recruter | difficultés de recrutement | poste vacant > besoins de recrutement | recrutement | métiers en tension",
    "Ce que dit l'employeur",
  ],
  [
    "recrutement inclusif | recruter autrement | recrutement sans CV | méthode de recrutement > diversité et recrutement",
    "Recruter sur ce que l'on sait faire",
  ],
  [
    "OETH | obligation d'emploi | ~6 % | DOETH | ~quota de travailleurs handicapés | ~contribution agefiph > handicap | RQTH | entreprise adaptée",
    "L'obligation et ceux qui aident à la remplir",
  ],
  ["~agefiph > handicap | situation de handicap | recrutement", "Qui aide à employer"],
  [
    "recruter une personne handicapée | embaucher une personne handicapée | emploi des personnes handicapées > situation de handicap | RQTH | entreprise adaptée",
    "Du côté de l'employeur",
  ],
  [
    "partenariat avec les entreprises | club d'entreprises | ~travailler avec les entreprises | entreprises engagées > partenariats | passerelles vers l'entreprise | entreprises partenaires",
    "Se lier",
  ],
  [
    "sensibiliser mes salariés | journée solidaire | cohésion d'équipe | atelier en entreprise > ateliers de sensibilisation | sensibiliser les entreprises",
    "Ce que fait une entreprise chez elle",
  ],

  // Acheter autrement
  [
    "achats responsables | achats inclusifs | achats durables | achats solidaires | acheter responsable | acheter inclusif | achats socialement responsables",
    "Acheter autrement",
  ],
  ["acheteur | commande publique | marchés publics | service achats > achats responsables", "Qui achète"],
  [
    "clause sociale | clause d'insertion | heures d'insertion | considérations sociales | facilitateur des clauses | ~facilitateur",
    "L'obligation et qui l'explique",
  ],
  ["marché réservé | lot réservé > commande publique", "Acheter à ceux du secteur"],
  [
    "clause environnementale | critères environnementaux | marché vert | cahier des charges écologique > achats responsables",
    "La clause verte",
  ],
  [
    "appel d'offres | répondre à un marché | ~répondre à un appel d'offres | mémoire technique | groupement momentané | cotraitance > marchés publics",
    "Vendre au public",
  ],
  ["fournisseur | prestataire | devis | ~trouver un prestataire > achats responsables", "Qui vend"],
  [
    "RSE | responsabilité sociétale | démarche RSE | entreprise responsable | ISO 26000",
    "Le sigle et le nom",
  ],
  [
    "mécénat | mécène | mécénat de compétences | ~don d'entreprise | ~défiscaliser > dons d'entreprise",
    "Donner quand on est une entreprise",
  ],
  [
    "licenciement | licenciement collectif | fermeture d'usine | fonds de revitalisation | plan social",
    "Ce que doit qui licencie",
  ],

  // Monter un projet
  [
    "créer son entreprise | création d'entreprise | entrepreneuriat | entreprendre | entrepreneur | ~se mettre à son compte | ~ouvrir un commerce > incubateur | porteurs de projets",
    "Se lancer",
  ],
  [
    "porteur de projet | incubateur | couveuse | pépinière d'entreprises | ~j'ai une idée | ~j'ai un projet | ~lancer mon projet | ~monter un projet",
    "Se lancer, accompagné",
  ],
  [
    "créer une association | monter une association | créer une ressourcerie | monter une ressourcerie | ~lancer une activité > création d'une association | modalités de sa création | porteurs de projets",
    "Se lancer à plusieurs",
  ],
  [
    "étude de faisabilité | étude de marché | étude d'opportunité | préfiguration | diagnostic de territoire | diagnostic territorial",
    "Savoir avant de faire",
  ],
  [
    "tester | ~tester une activité | ~tester mon idée | expérimenter | expérimentation | prototype | projet pilote",
    "Faire en petit d'abord",
  ],
  [
    "essaimer | essaimage | dupliquer | reproduire | ~copier | franchise sociale | changement d'échelle | changer d'échelle | reproductibilité",
    "Faire ailleurs ce qui marche",
  ],
  ["innover | innovation | innovation sociale | innovant", "Faire du neuf"],
  [
    "modèle économique | viabilité | rentable | rentabilité | équilibre financier | business plan | chiffre d'affaires | pérenniser > viabilité économique",
    "Tenir dans la durée",
  ],
  [
    "financement | financer | subvention | ~trouver des fonds | ~trouver de l'argent | ~trouver des sous | appel à projets | financeur",
    "Les moyens",
  ],
  ["appel à manifestation d'intérêt | AMI | appels à projets", "Le guichet"],
  [
    "investir | investissement | emprunt bancaire | finance solidaire | prêt bancaire | apport associatif | fonds propres",
    "Acheter pour longtemps",
  ],
  [
    "crowdfunding | financement participatif | cagnotte | levée de fonds | collecte de fonds > dons | financements",
    "Demander à tous",
  ],
  ["fonds européens | subvention européenne | ~l'europe > européen", "L'argent de l'Europe"],
  ["fonds réemploi | fonds économie circulaire", "L'argent du réemploi"],
  [
    "coopération | coopérer | partenariat | mutualisation | mutualiser | alliance | collaboration | ~travailler ensemble | ~agir ensemble | ~s'associer > coopération territoriale",
    "Faire à plusieurs",
  ],
  [
    "mutualiser des véhicules | achats groupés | partage d'équipements | acheter ensemble > mutualisation | achats mutualisés",
    "Avoir à plusieurs",
  ],
  [
    "animer un pôle | animateur de pôle | animation territoriale | chef de file | groupe de travail | animer un réseau",
    "Faire vivre un collectif",
  ],
  [
    "gouvernance | statuts associatifs | conseil d'administration | assemblée générale | ~qui décide",
    "Qui décide",
  ],
  [
    "concertation | consulter les habitants | participation des habitants | participation citoyenne | réunion publique | citoyenneté > habitants consultés | citoyenneté active",
    "Demander aux gens",
  ],
  [
    "bénévolat | bénévole | volontaire | volontariat | service civique | ~s'engager | engagement citoyen | ~donner un coup de main | ~donner de mon temps | ~donner du temps | ~me rendre utile | ~rendre service | ~aider les autres",
    "Donner de son temps",
  ],
  ["adhérer | adhésion | adhérent | devenir membre | cotisation", "En être"],
  ["impact | évaluation | mesure d'impact | utilité sociale | impact social", "Ce que l'on mesure"],
  ["filière | chaîne de valeur | filière inclusive | structurer une filière", "Une suite de métiers"],
  ["statut juridique | forme juridique | ~quel statut", "La forme"],
  ["réussir | réussite | bonnes pratiques | ~ce qui marche > clés de réussite", "Ce qui fait tenir"],
  [
    "échec | ~ce qui bloque | ~erreurs à éviter | vigilance > points de vigilance | freins rencontrés",
    "Ce qui fait tomber",
  ],
  ["témoignage | retour d'expérience | étude de cas | ~ont déjà fait", "Ce que d'autres ont vécu"],
  [
    "~me faire connaître | ~se faire connaître | ~nous faire connaître | visibilité | notoriété > faire connaître",
    "Être trouvé",
  ],

  // Les territoires
  [
    "quartier | QPV | quartier prioritaire | politique de la ville | banlieue | ~cité | ~cités | zone sensible | ~mon quartier | ~en banlieue",
    "Le lieu sous ses noms",
  ],
  [
    "rural | ruralité | zone rurale | milieu rural | village | ~la campagne | ~à la campagne | ~en campagne | bourg > territoires ruraux",
    "Le lieu sous ses noms",
  ],
  [
    "~loin de tout | ~perdu à la campagne | isolement rural | désert rural | ~rien à côté > isolement géographique | territoires ruraux | mobilité",
    "L'éloignement",
  ],
  [
    "territoires fragiles | territoire en difficulté | territoires sinistrés | revitaliser | revitalisation",
    "Les lieux où tout est plus loin",
  ],
  [
    "centre-ville | boutiques fermées | commerces fermés | ~redynamiser le centre > revitalisation du centre-ville | commerces de proximité",
    "Le cœur d'une ville",
  ],
  [
    "mairie | élus | ~maire | ~collectivité | ~collectivités | ~commune | ~ma commune | communauté de communes | ~intercommunalité | ~agglomération > collectivités locales",
    "Qui porte une politique locale",
  ],
  [
    "développement local | développement territorial | dynamiser le territoire | attractivité du territoire | économie locale",
    "Faire vivre un lieu",
  ],
  ["littoral | bord de mer | port de pêche > pêche | poissons", "La côte"],
  [
    "agriculture urbaine | ferme urbaine | potager en ville | bas d'immeuble > parcelles potagères",
    "Cultiver en ville",
  ],
];

/**
 * What a visitor says around what is looked for, and the publications do not: left out of a search as long as
 * another word is left.
 */
export const SAID_AROUND: readonly string[] =
  "je cherche | je recherche | je voudrais | j'aimerais | je veux | j'ai besoin | besoin de | besoin d' | on cherche | cherche | recherche | trouver | où trouver | où | qui | quoi | quel | quelle | quels | quelles | comment | pourquoi | quand | combien | est-ce que | y a-t-il | il y a | qui fait | qui peut | qui propose | peut-on | peut | puis-je | faire | fait | avoir | avec | sans | mes | mon | ma | vieux | vieil | vieille | vieilles | ancien | anciens | pas cher | pas chère | pas chers | gratuit | gratuitement | à côté de chez moi | près de chez moi | chez moi | à proximité | merci | bonjour | s'il vous plaît | svp | liste | liste des | annuaire | annuaire des | adresse | adresses | coordonnées | contact | contacter | exemple | exemples | exemple de | structure | structures | initiative | initiatives | dispositif | dispositifs | endroit | lieu où | quelqu'un | personne | personnes | gens | secteur | région | dans la région | région hauts-de-france | hauts-de-france | hauts de france | je souhaite | je souhaiterais | je désire | j'aurais besoin | il me faut | il nous faut | il faut | nous cherchons | nous recherchons | nous voulons | nous voudrions | nous avons | nous souhaitons | on voudrait | on veut | on a | on peut | j'ai | je suis | nous sommes | je peux | je fais | je dois | dois-je | faut-il | peut-on trouver | pouvez-vous | pourriez-vous | auriez-vous | avez-vous | connaissez-vous | est-il possible | c'est possible | possible de | possibilité de | savoir si | savoir où | dis-moi | dites-moi | montrez-moi | donnez-moi | c'est quoi | c'est quoi un | c'est quoi une | qu'est-ce que | qu'est-ce qu'un | qu'est-ce qu'une | qu'est-ce que c'est | que veut dire | ça veut dire quoi | que signifie | signification | définition | définition de | définition d'un | explication | expliquer | exemples de | où acheter | où aller | où est | où sont | où se trouve | chez qui | à qui | vers qui | à qui m'adresser | s'adresser | m'adresser | qui contacter | comment faire | comment ça marche | comment on fait | quelle association | quelles associations | quelle entreprise | quelles entreprises | quelle structure | quelles structures | existe | existe-t-il | existent | liste de | liste complète | carte de | carte des | répertoire | ape | code ape | siret | numéro siret | siren | numéro | numéro de | n° | tél | tel | numéro de téléphone | courriel de | email de | horaires | heures d'ouverture | ouvert | site officiel | avis | infos | info | informations | renseignement | renseignements | en savoir plus | pour moi | pour nous | pour toi | pour lui | pour elle | pour eux | pour quelqu'un | pour une personne | pour des personnes | pour un ami | pour une amie | pour mon | pour ma | pour mes | dans mon quartier | dans ma ville | dans mon village | dans ma commune | dans mon département | dans mon coin | dans le coin | dans le secteur | par ici | ici | chez nous | chez soi | près de moi | près de nous | près d'ici | autour de moi | autour de chez moi | à côté | pas loin | pas trop loin | le plus proche | la plus proche | les plus proches | proche de chez moi | vite | rapidement | en ce moment | maintenant | aujourd'hui | svp merci | stp | s'il te plaît | merci d'avance | merci beaucoup | bonsoir | salut | madame | monsieur | cordialement | d'avance | gratuite | gratuites | gratuits | chose | choses | truc | trucs | quelque chose | machin | etc | sortes de | genre de | type de | types de | des idées de | emmener | amener | voir | aller voir | obtenir | proposer | utiliser | meilleur | meilleure | plusieurs | aussi | car | parce que | alors | donc | mais | si possible | de saison | en ville".split(
    " | ",
  );

/**
 * Words of every day that say how or how much, not what: they count, but little beside one that names a thing, a
 * trade, a person or a place.
 */
export const SAID_LIGHTLY: readonly string[] =
  "petit | petite | petits | petites | grand | grande | grands | grandes | gros | grosse | bon | bonne | beau | belle | nouveau | nouvelle | neuf | neuve | ancienne | anciennes | vide | vides | plein | pleine | cher | chère | prix | tarif | réduit | réduite | simple | entier | entière | dernier | dernière | premier | première | autre | autres | seul | seule | refaire | défaire | mettre | remettre | prendre | reprendre | reprise | donner | passer | tenir | garder | laisser | changer | transformer | monter | lancer | démarrer | commencer | finir | tester | essayer | engager | apprendre | apporter | rapporter | porter | poser | sortir | sortie | entrer | rester | partir | aller | venir | revenir | recevoir | demander | répondre | écrire | lire | parler | aider | aide | permettre | acheter | vendre | payer | payé | commander | gagner | perdre | servir | jeter | enlever | retirer | confier | organiser | organisation | préparer | créer | développer | gérer | fin | début | temps | jour | jours | journée | semaine | mois | an | ans | année | fois | affaire | affaires | idée | idées | façon | manière | moyen | moyens | cas | point | côté | suite | partie | reste | groupe | équipe | monde | vie | local | locaux | locale | public | publics | professionnel | professionnels | domaine | projet | projets | action | actions | service | services | nos | notre | nous | vos | votre | quand | avant | après | pendant | encore | déjà | toujours | bien | mieux | beaucoup | peu".split(
    " | ",
  );
