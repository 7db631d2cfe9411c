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
  [
    "~encore bon | ~encore bonne | ~encore bons | ~encore bonnes | ~bon état | ~en état de marche | ~peut encore servir | ~peuvent encore servir | ~pourrait servir > réemploi | dons | ressourcerie | recyclerie",
    "L'état dit l'usage possible",
  ],
  [
    "~ne sert plus | ~ne servent plus | ~ne me sert plus | ~ne me sers plus | ~me servent plus | ~n'utilise plus | ~n'utilisons plus | ~inutilisé | ~inutilisés | ~inutiles > dons | collecte | ressourcerie | recyclerie | réemploi",
    "Ce que l'on n'emploie plus se donne",
  ],
  [
    "~que faire de | ~quoi faire de | ~faire de mes vieux | ~m'en débarrasser | ~s'en débarrasser | ~nous débarrasser | ~à donner | ~je donne | ~on donne | ~nous donnons | ~offrir à une association > dons | collecte | ressourcerie | recyclerie | débarras",
    "Qui donne cherche qui collecte",
  ],
  [
    "~trop de choses | ~trop d'affaires | ~faire du vide | ~faire le vide | ~désencombrer | ~désencombrement | ~vieilleries > débarras | dons | ressourcerie | recyclerie",
    "Faire de la place",
  ],
  [
    "succession | héritage | vente de la maison | déblayer > débarras | ressourcerie",
    "L'occasion de vider un logement",
  ],
  [
    "~faire réparer | ~faire dépanner | réparateur | service après-vente | SAV | ~remettre en marche | ~remettre en route | ~réparer soi-même | ~réparer ensemble | café réparation | atelier de réparation > réparation | repair café",
    "Faire remettre en état, ou l'apprendre",
  ],
  [
    "~plutôt que de jeter | ~plutôt que jeter | ~au lieu de jeter | ~éviter de jeter | ~ne pas jeter | ~sans jeter | ~ne plus jeter > réemploi | réparation | dons",
    "Ce que l'on refuse dit le geste",
  ],
  [
    "~prix cassés | bonnes affaires | ~faire des affaires | bon plan | promotions | rabais | soldes > prix réduits | prix bas | ressourcerie",
    "Le prix dit par l'acheteur",
  ],
  ["bon d'achat | chèque cadeau | carte cadeau | monnaie locale", "Ce qui paie à la place de l'argent"],
  [
    "emballage cadeau | papier cadeau | furoshiki | sac à vrac | pochons > confection | couture",
    "Emballer sans jeter",
  ],
  [
    "objets de seconde main | objets d'occasion | objets de récup | récup | matériel d'occasion | matériel de réemploi > réemploi | ressourcerie | recyclerie | récupération",
    "Les objets, la matière et le lieu",
  ],
  [
    "articles de sport | matériel de sport | équipement sportif | raquette | ballon | rollers | skis | ~tente de camping | sac de couchage > ressourcerie | recyclerie | réemploi",
    "Ce que l'on trouve en ressourcerie",
  ],
  [
    "instruments de musique | guitare | piano | accordéon > ressourcerie | recyclerie",
    "Ce que l'on trouve en ressourcerie",
  ],
  [
    "~cours de piano | ~cours de guitare | ~cours de musique | ~cours de chant | ~cours d'accordéon | ~leçons de piano | ~leçons de musique | ~apprendre le piano | ~apprendre la guitare | ~jouer du piano > école de musique",
    "Qui veut apprendre à jouer ne cherche pas un instrument d'occasion",
  ],
  ["tapis | moquette > ressourcerie | recyclerie", "Ce que l'on trouve en ressourcerie"],
  [
    "objets anciens | pièces de collection | collectionneur | antiquaire > ressourcerie | recyclerie | seconde main",
    "Ce que cherche l'amateur d'ancien",
  ],
  [
    "~rachète | ~rachètent | racheter | ~qui reprend | ~qui reprennent | ~qui récupère | ~qui récupèrent | ~qui prend les | ~qui collecte > collecte | réemploi | recyclage",
    "Qui veut de ce que l'on a",
  ],
  [
    "~mettre en vente | ~vendre mes meubles | ~vendre mes livres | ~vendre mes vêtements > dons | ressourcerie | seconde main",
    "Faire circuler",
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
    "table basse | table à manger | table de nuit | table de chevet | table de cuisine | table de salon | table de salle à manger | ~table | ~tables > meubles | mobilier",
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
  [
    "buffet en bois | buffet de cuisine | desserte | console en bois | meuble télé | meuble à chaussures | portemanteau | coffre en bois | meuble de rangement | rangements > meubles | mobilier",
    "Meubles de rangement",
  ],
  [
    "~changer de canapé | ~changer mon canapé | ~nouveau canapé | ~vieux meuble | ~vieux meubles | ~meuble ancien | ~meubles anciens > meubles | mobilier | ressourcerie | recyclerie",
    "Donner l'ancien, trouver l'autre",
  ],
  [
    "table de jardin | chaises de jardin | mobilier de jardin | bac à fleurs | bacs potagers | table de pique-nique | bain de soleil | balancelle > mobilier | palettes | menuiserie",
    "Le meuble du dehors",
  ],
  ["barbecue | brasero | plancha > brasero", "Le feu du dehors"],
  [
    "objets design | designer | ~création de meubles | meubles design | meubles uniques | pièce unique > relooking | surcyclage | meubles",
    "Le meuble que l'on dessine",
  ],
  [
    "aménager une boutique | agencement de magasin | mobilier de magasin | présentoir | aménager des bureaux | aménagement de bureaux | aménagement intérieur > menuiserie | mobilier | rénovation intérieure",
    "Meubler un lieu de travail ou de vente",
  ],
  [
    "mobilier de bureau d'occasion | chaise de bureau | fauteuil de bureau | bureaux d'occasion | ~vider des bureaux | ~vider nos bureaux | ~changer de mobilier | ~vider les bureaux > mobilier | mobilier des entreprises | réemploi",
    "Le meuble des entreprises qui déménagent",
  ],
  [
    "réfection de fauteuil | refaire un fauteuil | ~refaire un canapé | ~recouvrir un fauteuil | ~recouvrir un canapé | ~retapisser | ~refaire l'assise | garnissage | assise > tapisserie d'ameublement | tapisserie",
    "Refaire un siège",
  ],

  [
    "lampadaire | vitrine | horloge | pendule | cintre | tringle | oreiller | couette | draps | linge de maison | serviettes de bain > ressourcerie | recyclerie",
    "Ce que l'on trouve en ressourcerie",
  ],
  [
    "fourchettes | couteaux | cuillères | marmite | cocotte | théière | saladier | poêle à frire | plateau de service | carafe | bocaux | verres à pied > vaisselle | ressourcerie | recyclerie",
    "Ce que l'on trouve en ressourcerie",
  ],
  [
    "balai | seau | serpillière | arrosoir | pelle | râteau | bêche | brouette | sécateur | échelle | escabeau | outils de jardin > bricolage | ressourcerie | recyclerie",
    "L'outil et où il se trouve",
  ],
  [
    "coffre | malle | corbeille | banc de coffre | secrétaire ancien | semainier | guéridon > meubles | mobilier",
    "Un meuble",
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
  [
    "~poste de radio | autoradio | magnétoscope | lecteur DVD | chaîne hi-fi | vidéoprojecteur | caméscope | ~barre de son > DEEE | D3E | électronique",
    "Un appareil électronique",
  ],
  [
    "photocopieur | photocopieuse | copieur | télécopieur | caisse enregistreuse | serveur informatique | onduleur > matériel informatique | informatique | DEEE | D3E",
    "L'appareil d'un bureau",
  ],
  [
    "chauffe-eau | cumulus | climatiseur | convecteur | ~radiateur électrique > DEEE | D3E | électroménager",
    "Un appareil de la maison",
  ],
  [
    "casque audio | écouteurs | montre connectée | rallonge électrique | multiprise | ~fils électriques > DEEE | D3E | câbles",
    "De petits appareils",
  ],
  [
    "tondeuse électrique | outillage électroportatif | outils électriques > DEEE | D3E | bricolage",
    "L'outil à moteur",
  ],
  [
    "~ordinateur lent | ~ordinateur qui rame | ~ordinateur en panne | dépannage informatique | réparer un ordinateur | réparation d'ordinateur | ~réinstaller > informatique | réparation | reconditionnement d'ordinateurs",
    "Faire réparer un ordinateur",
  ],
  [
    "écran cassé | réparer un téléphone | réparation de téléphone | réparer une tablette > réparation | reconditionnement | matériel informatique",
    "Faire réparer un téléphone",
  ],
  [
    "renouveler un parc informatique | ~renouveler notre parc | ~ordinateurs de l'entreprise | ~vieux ordinateurs | ~anciens ordinateurs | ~don d'ordinateurs | ~matériel obsolète | obsolète > reconditionnement d'ordinateurs | DEEE | D3E | dons d'entreprise",
    "Le parc dont une entreprise se sépare",
  ],
  [
    "réparation d'électroménager | réparer un appareil > réparation | électroménager | DEEE | D3E",
    "Ce que l'on demande d'un objet cassé",
  ],

  [
    "antenne | ampli | amplificateur | appareil à raclette | machine à pain | machine à café | fer à lisser | rasoir électrique > DEEE | D3E | électroménager",
    "Un appareil de la maison",
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
  [
    "couches lavables | tétine | chauffe-biberon | baignoire bébé | porte-bébé | tapis d'éveil | lit à barreaux | table à langer | ~couches > puériculture",
    "Les affaires de bébé",
  ],
  [
    "jouets en bois | jeux éducatifs | jeux d'éveil | jeux d'enfants | dînette | garage à voitures | circuit de train | jeux vidéo | jeux de cartes | coffre à jouets | jouets de plage > jouets | jeux",
    "Des jouets",
  ],
  [
    "~chambre d'enfant | ~chambre de bébé | ~chambre du bébé | liste de naissance | ~arrivée d'un bébé | ~attend un bébé | ~attendons un bébé > puériculture | meubles | jouets",
    "La naissance dit l'objet",
  ],
  [
    "jouets cassés | pièces manquantes | compléter un jeu > jouets | jeux",
    "Ce que l'on fait des jouets donnés",
  ],
  ["jeu d'évasion | escape game | jeu de piste | chasse au trésor > jeux", "Jouer ensemble"],

  [
    "doudou | playmobil | lego | hochet | toboggan | balançoire | jeu de billes | jeu de dames | petits chevaux | voiture télécommandée > jouets | jeux",
    "Des jouets",
  ],
  [
    "couffin | matelas à langer | écoute-bébé | parc pour bébé | babyphone > puériculture",
    "Les affaires de bébé",
  ],
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
  [
    "romans policiers | livres de poche | livres d'occasion | livres anciens | encyclopédie | dictionnaire | livres pour enfants | livres jeunesse | livres de cuisine | documentaires | revues | presse ancienne > livres | bouquinerie",
    "Des livres",
  ],
  ["libraire | bouquiniste | éditeur > livres | bouquinerie", "Le métier"],
  [
    "~trop de livres | ~cartons de livres | ~vider ma bibliothèque | ~vider une bibliothèque | désherbage de bibliothèque > livres | bouquinerie | dons",
    "Les livres dont on se sépare",
  ],
  ["cassettes | VHS | platine | tourne-disque > vinyles | CD | bouquinerie", "Ce qui va avec les disques"],

  [
    "dictionnaires | partitions | cartes postales | timbres de collection | livres audio > livres | bouquinerie",
    "Ce que l'on trouve chez un bouquiniste",
  ],
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
  [
    "bijoux | ceinture | écharpe | bonnet | gants | casquette | chapeau | foulard | sac à main | accessoires de mode > vêtements | friperie | textile",
    "Ce qui va avec le vêtement",
  ],
  ["chaussettes | sous-vêtements | culottes | soutien-gorge | collants > vêtements | textile", "Un vêtement"],
  [
    "anorak | doudoune | parka | imperméable | gilet | sweat | short | maillot | survêtement | jogging | legging > vêtements | friperie | textile",
    "Un vêtement",
  ],
  [
    "robe de mariée | costume de mariage | tenue de soirée | costumes de théâtre > vêtements | couture | friperie",
    "Le vêtement d'un jour",
  ],
  [
    "vêtements de bébé | habits de bébé | vêtements d'enfants | habits d'enfants | vêtements de grossesse | bodys > vêtements | friperie | puériculture",
    "Le vêtement trop vite petit",
  ],
  [
    "~vêtements d'hiver | ~vêtements chauds | ~de quoi s'habiller | ~plus rien à me mettre | ~rien à me mettre | vestiaire | vestiaire solidaire | vestiaire social > vêtements | friperie | s'habiller dignement",
    "S'habiller quand on n'a pas les moyens",
  ],
  [
    "vide-dressing | ~vider mes placards | ~trier mes placards | ~vider mon armoire | ~devenus trop petits | ~habits trop petits | ~vêtements trop petits > vêtements | friperie | dons",
    "Le vêtement dont on se sépare",
  ],
  ["cordonnerie | cordonnier | ressemelage > chaussures | réparation", "Le métier et le geste"],
  [
    "maroquinerie | maroquinier | cuir | sellerie | sellier > confection | couture",
    "La matière et ses métiers",
  ],
  [
    "couturier | tailleur | mécanicienne en confection | opératrice de confection | piqueur | piqueuse | brodeuse > couture | confection",
    "Le métier",
  ],
  [
    "~cours de couture | ~apprendre à coudre | ~apprendre la couture | atelier couture | atelier de couture | ~faire ses vêtements > couture | ateliers d'initiation",
    "Apprendre à coudre",
  ],
  [
    "~faire coudre | ~faire fabriquer | ~faire faire des rideaux | ~rideaux sur mesure | couture sur mesure | ~pièces textiles | sous-traitance textile > couture | confection",
    "Ce que l'on commande à un atelier",
  ],
  [
    "effilochage | délissage | fibres recyclées | fil recyclé | filature | tissage | tisser | isolant textile > recyclage textile | textile",
    "La matière que l'on défait et refait",
  ],
  [
    "bâches | bâches publicitaires | banderoles | drapeaux | voiles de bateau | toiles > surcyclage | confection | couture",
    "La toile qui devient sac",
  ],
  [
    "totebags | sacs en tissu | sacs réutilisables | sacs publicitaires | ~sacs pour un salon | ~sacs à notre logo | textile publicitaire | tee-shirts imprimés > confection | couture",
    "Ce qu'un organisateur fait coudre",
  ],
  [
    "blouses médicales | masques en tissu | surblouses | protections en tissu > confection | couture",
    "Ce que l'on coud pour le soin",
  ],
  [
    "tri textile | trieur textile | trier des vêtements | classeur de vêtements | opérateur de tri textile > tri | vêtements | textile",
    "Le métier du vêtement donné",
  ],
  [
    "fast fashion | ~mode jetable | surproduction | ~surconsommation > friperie | réemploi textile | mode éthique",
    "Ce que l'on veut quitter",
  ],

  [
    "bijou | cravate | sandales | chaussons | parapluie | lunettes de soleil | bretelles > vêtements | friperie | textile",
    "Ce que l'on porte",
  ],
  [
    "soie | velours | feutrine | polyester | jersey | dentelle de calais | toile de jute > tissus | textile",
    "La matière",
  ],
  [
    "tailleur | modéliste | patronnage | mécanicienne en confection | piqueuse > couture | confection",
    "Le métier",
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
  [
    "location de linge | linge d'hôtel | linge de restaurant | linge professionnel | draps d'hôtel | nappes et serviettes | linge hospitalier > linge | repassage",
    "Le linge des professionnels",
  ],
  ["couette | oreiller | traversin | couvre-lit | peignoir > linge | textile", "Le linge de la maison"],
  [
    "~faire laver | ~faire repasser | ~laver mes draps | ~laver mon linge | ~faire ma lessive | corvée de linge | ~mes chemises > linge | repassage",
    "Le geste et le service",
  ],
  [
    "blanchisseur | agent de blanchisserie | buanderie | repasseur > linge | repassage",
    "Le métier et le lieu",
  ],

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
  [
    "carton | polystyrène | canettes | boîtes de conserve | film plastique | bidons | fûts | big bags | bouchons plastique | pots de yaourt > emballages | recyclage | tri",
    "Ce que l'on trie",
  ],
  [
    "déchets d'entreprise | déchets professionnels | déchets industriels | déchets de production | rebuts de production | chutes de production | chutes de matière | déchets de bureau | ~nos déchets | ~nos cartons | ~nos chutes | ~nos rebuts > recyclage | valorisation | réemploi | écologie industrielle",
    "Ce que jette une entreprise",
  ],
  [
    "chutes de bois | sciure | copeaux | bois de récupération | bois de récup | bois usagé > bois | réemploi | palettes",
    "Le bois qui reste",
  ],
  [
    "chutes de cuir | chutes textiles | fins de rouleau | stocks dormants > surcyclage | textile | confection",
    "La matière qui reste",
  ],
  [
    "déchets d'ameublement | vieux mobilier | meubles usagés | éléments d'ameublement > meubles | recyclage | ressourcerie",
    "Le meuble en fin de vie",
  ],
  [
    "déchets dangereux | produits toxiques | produits chimiques | pots de peinture | pneus usagés > déchets",
    "Ce qui se jette à part",
  ],
  ["mégots | cigarettes | chewing-gum > déchets | recyclage", "Un petit déchet"],
  ["médicaments périmés | médicaments | radiographies", "Ce qui se rapporte"],
  [
    "tri à la source | ~trier à la source | lombricompost | lombricomposteur | bac à compost | terreau | paillage | broyat | bio-seau > biodéchets | compostage",
    "Rendre à la terre",
  ],
  ["méthanisation | méthaniseur | biogaz > biodéchets | déchets organiques", "Rendre en gaz"],
  [
    "laver des bouteilles | lavage de bouteilles | lavage de contenants | bocaux en verre | réemploi du verre | bouteilles vides > consigne | réemploi",
    "Le contenant qui revient",
  ],
  [
    "collecteur | éboueur | ripeur | agent de collecte | agent de déchetterie | gardien de déchetterie | chauffeur de benne > collecte | déchets | tri",
    "Les métiers de la collecte",
  ],
  ["opérateur de tri | trieuse | chaîne de tri | tri manuel > tri | recyclage", "Le métier"],
  [
    "recycleur | ferrailleur | chiffonnier | casse automobile > recyclage | récupération",
    "Qui reprend la matière",
  ],
  [
    "désassembler | désassemblage | récupérer des pièces | pièces de réemploi | pièces d'occasion > démantèlement | démontage",
    "Ouvrir pour récupérer",
  ],
  [
    "économiser les ressources | matières premières | ~ressources naturelles | sobriété | consommer moins | ~moins consommer | écocitoyen | écogestes > économie circulaire | réemploi | produits écologiques",
    "Prendre moins",
  ],
  [
    "plastique à usage unique | ~usage unique | ~jetables | couverts jetables | gourde > zéro déchet | réemploi",
    "Ne plus jeter",
  ],
  [
    "fin de vie des produits | seconde vie des produits | allonger la durée de vie | prolonger la vie > réemploi | réparation | économie circulaire",
    "Faire durer",
  ],

  [
    "papier | vieux papier | liège | caoutchouc | porcelaine cassée | paille | mousse de matelas > recyclage | tri | déchets",
    "La matière qui revient",
  ],
  [
    "broyage | broyeur | compacteur | presse à balles | centre de tri > tri | recyclage | déchets",
    "Le travail de la matière",
  ],
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
    "syndic | copropriété | parties communes | cage d'escalier | hall d'immeuble > propreté | nettoyage | entretien des locaux | bailleurs sociaux",
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
  [
    "~refaire ma cuisine | ~refaire la cuisine | ~refaire une cuisine | ~refaire ma salle de bain | ~refaire la salle de bain | ~refaire mon salon | ~refaire ma chambre | ~refaire une pièce | ~rafraîchir | rafraîchissement > rénovation intérieure | second œuvre | bâtiment",
    "Ce que dit l'habitant",
  ],
  [
    "~refaire la peinture | ~refaire les peintures | ~refaire les murs | ~refaire mes murs | ~repeindre les murs | remettre en peinture | peinture intérieure | mettre en peinture > peinture | second œuvre | rénovation intérieure",
    "Le geste et le métier",
  ],
  [
    "~refaire le sol | ~refaire les sols | ~refaire mon sol | ~refaire le carrelage | ~poser du parquet | ~poser du carrelage | solier | poseur de sol > second œuvre | bâtiment | rénovation intérieure",
    "Les sols",
  ],
  [
    "~refaire le toit | ~refaire mon toit | ~refaire la toiture | ~fuite au toit | zingueur | zinguerie | bardage | ardoises | étanchéité > toiture | bâtiment",
    "Le toit",
  ],
  [
    "~refaire la façade | ~refaire ma façade | façadier | enduit | enduiseur > bâtiment | rénovation",
    "Le dehors",
  ],
  [
    "~refaire l'électricité | ~refaire l'électricité de | ~refaire la plomberie | ~fuite sous l'évier | ~problème d'électricité > second œuvre | petites réparations | bâtiment",
    "Ce que dit l'habitant",
  ],
  [
    "paille isolante | isolation en paille | ouate de cellulose | terre crue | torchis | isolant biosourcé | isolant écologique | coton recyclé > isolant thermique | éco-construction | matériaux biosourcés",
    "Isoler autrement",
  ],
  [
    "ossature bois | maison en bois | construction bois | chalet | cabane | kota | tiny house | cabanon > éco-construction | bois",
    "Bâtir en bois",
  ],
  [
    "escalier | rambarde | garde-corps | portes intérieures | ~poser une porte | ~changer une porte | ~réparer une porte | plinthes > menuiserie | second œuvre",
    "Ce que pose un menuisier",
  ],
  [
    "store | stores | volets | rideau métallique | ~baie vitrée > menuiseries extérieures | recyclage des fenêtres",
    "Ce qui ferme une maison",
  ],
  [
    "VMC | cheminée | poêle à bois | ramonage | climatisation > confort thermique | second œuvre",
    "L'air et la chaleur",
  ],
  [
    "aménagement de locaux | rénovation de bureaux | rénover des locaux | rénovation de logements | rénovation d'appartements | remise en état d'appartements > rénovation intérieure | second œuvre | bâtiment",
    "Ce que demande un bailleur ou une entreprise",
  ],
  [
    "ouvrier du bâtiment | métiers du bâtiment | ~travailler dans le bâtiment | ~bosser dans le bâtiment | ~travailler sur un chantier | manœuvre du bâtiment | compagnon du bâtiment > bâtiment | second œuvre",
    "Le secteur cherché",
  ],
  [
    "petit patrimoine | lavoir | chapelle | pierre sèche | taille de pierre | tailleur de pierre > patrimoine | rénovation",
    "Le bâti ancien",
  ],
  [
    "signalétique | enseigne lumineuse | marquage au sol | peinture routière | ~panneaux de signalisation > travaux publics",
    "Ce qui guide dehors",
  ],
  [
    "chantier participatif | chantier bénévole | chantier solidaire | ~rénover ensemble > auto-réhabilitation | chantier participatif",
    "Bâtir à plusieurs",
  ],
  [
    "amélioration de l'habitat | ~améliorer mon logement | ~rénover mon logement | aide aux travaux | ~aides pour des travaux | propriétaires modestes > auto-réhabilitation | amélioration de l'habitat | rénovation énergétique",
    "Être aidé à rénover",
  ],
  [
    "électricien du bâtiment | chef de chantier | conducteur de travaux | architecte | maître d'œuvre | maître d'ouvrage > bâtiment",
    "Les gens du chantier",
  ],
  [
    "recycler des matériaux | récupérer des matériaux | ~fin de chantier | ~restes de peinture | ~restes de carrelage | portes de réemploi | sanitaires d'occasion | diagnostic PEMD | diagnostic ressources > réemploi de matériaux | matériaux BTP | déconstruction",
    "Ce qui ressert à bâtir",
  ],

  [
    "baignoire | douche | toilettes | ~wc | bidet | robinetterie | miroir de salle de bain > réemploi des matériaux | matériaux | second œuvre",
    "L'équipement que l'on dépose et que l'on repose",
  ],
  [
    "lino | faïence | contreplaqué | poutres | tuiles | ardoises | briques | pavés | plaques de plâtre | rails métalliques > matériaux | réemploi des matériaux | bâtiment",
    "La matière du chantier",
  ],
  [
    "véranda | balcon | rampe d'escalier | terrasse en bois | abri de jardin | carport | clôture en bois > menuiserie | bâtiment",
    "L'ouvrage et le métier",
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
  [
    "faucher | fauchage | débroussailleuse | tronçonneuse | taille-haie | souffleur | bord de route | talus > espaces verts | jardinage",
    "Le geste, l'outil et le service",
  ],
  [
    "~jardin à l'abandon | ~jardin en friche | ~entretenir mon jardin | ~nettoyer mon jardin | ~nettoyer le jardin | ~tondre ma pelouse | ~couper l'herbe | ~tailler mes haies | ~tailler ma haie | ~couper la haie | remise en état de jardin > espaces verts | jardinage | entretien de jardin",
    "Ce que demande l'habitant",
  ],
  [
    "ouvrier paysagiste | agent d'espaces verts | agent espaces verts | chef d'équipe espaces verts | élagueur | métiers du paysage | ouvrier d'espaces verts > espaces verts",
    "Le métier",
  ],
  [
    "~travailler dehors | ~travailler en extérieur | ~travailler en plein air | ~travailler dans la nature | ~au grand air | ~en plein air > espaces verts | maraîchage",
    "L'envie dit le secteur",
  ],
  [
    "végétaliser | végétalisation | ~mettre du vert | ~mettre de la verdure | ~coin de verdure | toit végétalisé | mur végétal | désimperméabiliser | ~verdir la ville | renaturer | renaturation | îlot de chaleur > espaces verts | biodiversité | fleurissement",
    "Remettre du vert",
  ],
  [
    "planter des arbres | plantation d'arbres | reboisement | bocage | haie bocagère | forêt urbaine > biodiversité | espaces verts",
    "Remettre des arbres",
  ],
  [
    "espèces invasives | plantes invasives | entretien des berges | entretien de rivière | cours d'eau | ~nettoyer la rivière | curage de fossés > berges | rivières | biodiversité",
    "Soigner l'eau",
  ],
  [
    "réserve naturelle | espaces naturels | dunes | entretien d'espaces naturels | garde nature | ~marais > biodiversité | milieux naturels",
    "Le milieu",
  ],
  [
    "cimetière | entretien des tombes | déneigement | saler les routes > espaces verts | propreté",
    "Ce que demande une commune",
  ],
  [
    "entretien de terrain | entretien de parc | entretien de site | entretien extérieur | abords d'entreprise | ~entretien de nos espaces > espaces verts",
    "Ce que demande une entreprise ou une commune",
  ],
  [
    "brebis | chèvres | ânes | chevaux | vaches | cheval de trait | tonte écologique > élevages | éco-pâturage",
    "Les bêtes",
  ],
  [
    "pollinisateurs | prairie fleurie | jachère fleurie | refuge pour oiseaux | mangeoire | gîte à insectes > biodiversité | insectes",
    "Accueillir le vivant",
  ],
  [
    "fleurs coupées | fleurs séchées | composition florale | décoration florale | fleurs de saison | ferme florale | producteur de fleurs > fleurs | fleurissement d'évènements",
    "Ce qui se cultive pour être vu",
  ],
  ["plantes aromatiques | herbes aromatiques | plantes médicinales | tisanes > plantes", "Ce qui se cultive"],
  [
    "jardin pédagogique | jardin thérapeutique | jardiner avec des enfants | potager pédagogique | hortithérapie > parcelles potagères | jardinage",
    "Jardiner pour apprendre",
  ],
  [
    "poser une clôture | poser un grillage | ~faire une terrasse | ~poser une clôture chez > aménagement paysager | espaces verts",
    "Ce que pose un paysagiste",
  ],

  [
    "couper l'herbe | ~l'herbe est haute | ~herbes hautes | faucher | fauchage | ramasser les feuilles | broyer des branches | évacuer des branches > tonte | espaces verts | entretien d'espaces verts",
    "Le geste et le métier",
  ],
  [
    "paillis | paillage | terreau | engrais naturel | bulbes | semis | plants à repiquer > maraîchage | jardinage",
    "Ce qu'il faut au jardin",
  ],
  [
    "~sapin de noël | sapins de noël | gerbes | couronnes de fleurs | composition florale > fleurissement",
    "Le végétal d'un jour",
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
  [
    "nettoyage de gîtes | ménage de gîte | ménage entre deux locations | entretien de gîtes | nettoyage de logements de vacances > nettoyage | propreté | entretien des locaux",
    "Ce que demande un hébergeur",
  ],
  [
    "agent de nettoyage | technicien de surface | technicienne de surface | agent d'entretien polyvalent | agent de service | laveur de vitres professionnel | employé de ménage | employée de maison > nettoyage | propreté | entretien des locaux",
    "Le métier",
  ],
  [
    "~nettoyer une école | entretien des écoles | nettoyage d'écoles | ~nettoyer la mairie | nettoyage d'une salle | ~nettoyer les locaux | ~nettoyer nos locaux | ~nettoyer notre usine | nettoyage industriel | nettoyage d'entrepôt | société de nettoyage | entreprise de nettoyage | entreprise de propreté > nettoyage | propreté | entretien des locaux",
    "Ce que demandent les collectivités et les entreprises",
  ],
  [
    "laver une voiture | lavage de voiture | lavage auto | nettoyage de véhicules | ~laver ma voiture > nettoyage | propreté",
    "Laver l'auto",
  ],
  [
    "logement encombré | ~logement sale | ~très sale | syndrome de Diogène | accumulation | nettoyage après sinistre | ~après un incendie | dégât des eaux | inondation > nettoyage | remise en état | débarras",
    "Nettoyer à fond",
  ],
  [
    "~aide pour le ménage | ~faire le ménage | ~faire du ménage | ~faire des ménages | ~heures de ménage | ~mon ménage > nettoyage | propreté | aide à domicile | association intermédiaire",
    "Le mot de la maison",
  ],
  [
    "nettoyer une plage | nettoyage de plage | ramassage de déchets | ~ramasser des déchets | opération de nettoyage | déchets marins > propreté | déchets | collecte",
    "Ramasser dehors",
  ],
  [
    "mousse sur les murs | nettoyage de façade | nettoyage de toiture | démoussage > nettoyage | propreté",
    "Nettoyer dehors",
  ],
  [
    "locaux propres | hygiène des locaux | entretien quotidien > entretien des locaux | nettoyage | propreté",
    "Ce que l'on attend",
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
  [
    "oignons | radis | betteraves | courgettes | aubergines | poivrons | haricots verts | chou-fleur | concombres | potirons | potimarron | chicons | asperges | champignons | ~navets > légumes | maraîchage | paniers de légumes",
    "Un légume",
  ],
  [
    "framboises | groseilles | prunes | abricots | rhubarbe | fruits rouges | petits fruits > fruits | maraîchage",
    "Un fruit",
  ],
  [
    "légumes bio | légumes de saison | légumes frais | légumes locaux | fruits et légumes bio | fruits de saison > légumes | maraîchage | paniers de légumes | agriculture biologique",
    "Ce que cherche le mangeur",
  ],
  [
    "~abonnement légumes | ~abonnement à des paniers | abonnement panier | ~panier de la semaine | ~recevoir des légumes | ~acheter des légumes | ~où acheter des légumes > paniers de légumes | vente directe",
    "La récolte de la semaine",
  ],
  [
    "ouvrier maraîcher | aide maraîcher | métiers de la terre | ~dans les champs | ouvrier horticole | saisonnier agricole > maraîchage | agriculture",
    "Le métier",
  ],
  [
    "devenir maraîcher | ~s'installer comme maraîcher | espace-test agricole | installation agricole | ~reprendre une ferme | terres agricoles | foncier agricole > maraîchage | agriculture",
    "S'installer à la terre",
  ],
  ["blé | céréales | farine | semences | graines > agriculture", "Ce que donne le champ"],
  [
    "tracteur | engins agricoles | outils agricoles > agriculture | exploitations agricoles",
    "L'outil et le secteur",
  ],
  ["vigne | vin | viticulture | viticole | houblon > agriculture | produits locaux", "La vigne"],
  [
    "~saisonniers pour | ~aide aux récoltes | ~récolter ensemble > agriculture | exploitations agricoles | glanage",
    "Ce que demande un exploitant",
  ],
  [
    "~fruits abîmés | ~légumes moches | fruits déclassés | légumes déclassés | ~légumes invendus > invendus | conserverie | glanage",
    "Ce que le marché refuse",
  ],

  [
    "verger communal | arbres fruitiers | pommiers | ramasser des pommes | cueillette libre > vergers | fruits",
    "Ce que donnent les arbres",
  ],
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
    "~faire son marché | ~faire mon marché | ~au marché | ~les halles | ~aux halles > producteurs locaux | vente directe | produits locaux",
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
    "portage de repas | repas à domicile | livraison de repas | livrer des repas | ~livrer un repas | ~repas livré | ~repas livrés | ~livré à domicile | ~livrés à domicile > plats préparés | maintien à domicile | livraison",
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
  [
    "~où manger | ~manger le midi | ~manger à midi | ~manger au restaurant | ~déjeuner le midi | ~déjeuner entre collègues | restaurant d'entreprise | restauration d'entreprise | pause déjeuner | formule du midi > restaurant | traiteur",
    "Le repas du dehors",
  ],
  [
    "sandwichs | pizza | frites | burger | quiche | tarte | salade composée | brunch | petit-déjeuner | ~crêpes > restaurant | traiteur",
    "Ce que l'on mange",
  ],
  [
    "repas d'entreprise | repas de noël | repas de fin d'année | pause café | plateaux repas | accueil café | petit-déjeuner d'entreprise | réception d'entreprise | ~repas pour nos | ~repas pour une | ~nourrir des invités > traiteur",
    "L'occasion dit le service",
  ],
  [
    "serveuse | aide de cuisine | aide-cuisinier | plonge | agent de restauration | employé de restauration | métiers de la restauration | ~travailler en cuisine | ~travailler dans un restaurant > restauration | cuisine",
    "Le métier",
  ],
  ["limonade | citronnade | sirop | boissons | jus de légumes | thé glacé > conserverie", "Ce que l'on boit"],
  [
    "yaourt | crème glacée | glaces artisanales | sorbet > produits locaux | produits fermiers",
    "Les douceurs",
  ],
  [
    "végétarien | vegan | sans gluten | allergies alimentaires | ~sans viande > alimentation saine | alimentation durable",
    "Manger autrement",
  ],
  [
    "obésité | surpoids | diabète | mal nourris | malbouffe > alimentation saine | nutrition | santé",
    "Ce que soigne l'assiette",
  ],
  [
    "~frigo vide | ~remplir mon frigo | ~remplir le frigo | ~nourrir mes enfants | ~nourrir ma famille | ~manger à sa faim | ~fin du mois | tickets alimentaires | chèques alimentaires > aide alimentaire | paniers solidaires | épicerie solidaire",
    "Le besoin dit le service",
  ],
  [
    "don alimentaire | dons alimentaires | ramasse | restes de cantine | pain invendu | surplus de récolte | ~donner de la nourriture > aide alimentaire | invendus | gaspillage",
    "Ce qui reste à manger",
  ],
  [
    "cantine bio | repas bio | loi Egalim | produits locaux en cantine | approvisionnement local | approvisionner les cantines | fournir des cantines > cantine | produits locaux | cuisine centrale",
    "L'assiette des collectivités",
  ],
  [
    "coopérative alimentaire | supermarché coopératif | groupement d'achat | ~acheter en gros | épicerie participative > épicerie | circuit court",
    "Acheter à plusieurs",
  ],
  [
    "~cuisine du monde | plats du monde | cuisine d'ailleurs | spécialités > traiteur | restaurant | cuisine",
    "Ce que l'on mange",
  ],
  [
    "apprendre à cuisiner | ~cuisiner des légumes | ~cuisiner avec peu | ~cuisiner ensemble | ~bien cuisiner | ~apprendre à cuisiner | ~cours de cuisine > ateliers de cuisine | alimentation saine",
    "Apprendre à se nourrir",
  ],
  ["charcuterie | charcutier | boucher | crémier > viande | produits locaux", "Le métier"],
  [
    "poissonnier | crevettes | moules | coquillages | hareng | filets de poisson | surgelés > poissons | pêche",
    "Ce qui vient de la mer",
  ],
  [
    "couverts | verrines | mignardises | petits gâteaux | gâteau d'anniversaire > traiteur",
    "Ce que l'on sert",
  ],
  [
    "confitures artisanales | confitures maison | produits artisanaux locaux | épicerie fine | panier gourmand | panier garni | coffret gourmand | colis de noël > produits locaux | produits du terroir | conserverie",
    "Ce que l'on offre à manger",
  ],
  [
    "~donner à manger | ~distribuer des repas | ~distribution de repas | ~repas solidaire | ~repas solidaires > aide alimentaire | paniers solidaires | plats préparés",
    "Nourrir qui n'a pas de quoi",
  ],
  [
    "jeunes agriculteurs | producteur | producteurs | petit producteur | ~vendre ma production | ~vendre mes légumes | ~écouler ma production > producteurs locaux | vente directe | circuit court",
    "Qui produit",
  ],

  [
    "jambon | saucisson | agneau | volailles | poulet fermier > viande | produits locaux",
    "Ce que vend la ferme",
  ],
  ["crème | beurre | yaourts | laiterie | fromagerie > produits locaux", "Ce que donne le lait"],
  ["haricots | petits pois | lentilles | légumes secs > légumes", "La terre et ce qu'elle donne"],
  ["cidre | jus de pomme | vin | apéritif > boissons | produits locaux", "Ce que l'on boit"],
  [
    "pizza | sandwich | food truck | camion-restaurant | plat du jour | snack > restaurant | traiteur | cuisine",
    "Manger en passant",
  ],
  [
    "commis de cuisine | aide de cuisine | plongeur | serveuse | pâtissier | barman | employé de restaurant > restauration | cuisine",
    "Les métiers de la table",
  ],
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
  [
    "permis B | permis voiture | permis moto | permis poids lourd | ~passer mon permis | ~passer le permis | ~passer son permis | ~financer mon permis | ~payer mon permis | moniteur auto-école | heures de conduite > auto-école sociale | mobilité",
    "Apprendre à conduire",
  ],
  [
    "~j'habite loin | ~trop loin | ~loin de mon travail | ~loin du travail | ~habite loin | ~aller à un entretien | ~personne pour m'emmener | ~horaires de bus | ~plus de voiture | ~sans véhicule | ~pas véhiculé | ~non véhiculé | ~pas mobile > freins à la mobilité | mobilité | transport à la demande | navettes",
    "Ce qui manque pour aller travailler",
  ],
  [
    "accompagnement véhiculé | transport accompagné | transport solidaire | transport de personnes | transport scolaire | taxi | VTC | ~m'emmener | ~emmener ma mère | ~la conduire > mobilité | transport à la demande | navettes",
    "Être emmené",
  ],
  [
    "camionnette | fourgon | utilitaire | véhicule utilitaire | camion de location | remorque | camping-car | caravane > véhicules",
    "Ce qui porte beaucoup",
  ],
  [
    "réparer une voiture | réparer ma voiture | réparation automobile | réparation de voiture | changer les pneus | courroie de distribution | pot d'échappement | batterie de voiture | ~réparation pas chère > garage solidaire | entretien de véhicules",
    "Le geste et le lieu",
  ],
  [
    "acheter une voiture | voiture d'occasion | ~vieille voiture | vendre sa voiture > garage solidaire | véhicules",
    "L'auto et qui s'en occupe",
  ],
  [
    "pièces auto | pièces automobiles | épave | casse auto > garage solidaire | recyclage",
    "L'auto en fin de vie",
  ],
  [
    "essence | carburant | gasoil | plein d'essence | assurance auto | frais de déplacement > mobilité | freins à la mobilité",
    "Ce que coûte la route",
  ],
  [
    "vélo d'occasion | acheter un vélo | réparation de vélos | ~réparer mon vélo | vélos abandonnés | vélociste | mécanicien cycles | mécanicien vélo | pédales | guidon | selle de vélo | antivol > vélos | mécanicien réemploi cycle",
    "L'objet, le geste et le métier",
  ],
  [
    "vélo-école | ~apprendre le vélo | ~apprendre à faire du vélo | remise en selle | vélo pour aller travailler | plan vélo | pistes cyclables > vélos | mobilité",
    "Rouler",
  ],
  [
    "train | tramway | métro | ticket de bus | abonnement de bus | carte de transport | ~gare | ~la gare > mobilité",
    "Le moyen et le besoin",
  ],
  [
    "conducteur de bus | conducteur de minibus | conducteur accompagnateur | ~métiers du transport > mobilité | navettes | transport à la demande",
    "Le métier",
  ],
  [
    "déménagement solidaire | déménageur solidaire | ~changer d'appartement | ~changer de logement | cartons de déménagement | ~transporter des meubles | ~transporter un meuble | ~transporter un canapé | monte-meubles | déménagement de bureaux | transfert de bureaux > débarras | meubles",
    "Quitter un logement",
  ],
  [
    "plateforme de mobilité | bilan mobilité | conseiller mobilité | mobilité inclusive | mobilité solidaire > mobilité | freins à la mobilité",
    "Être aidé à bouger",
  ],

  [
    "carrossier | peintre automobile | lavage de voiture | laver une voiture | nettoyage de véhicules > entretien de véhicules | garage solidaire",
    "L'auto et qui s'en occupe",
  ],
  ["roues | selle | garde-boue | panier de vélo | casque de vélo > vélos", "La partie et l'objet"],
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
  [
    "~trouver un logement | ~cherche un logement | ~trouver un appartement | ~mal logé | mal-logement | mal-logés | relogement | ~être relogé | logement abordable | logement temporaire | logement de transition | pension de famille | intermédiation locative | sous-location > logement | hébergement | logement et hébergement",
    "Ce que l'on cherche",
  ],
  [
    "~hébergé chez | ~hébergé par | ~chez des amis | ~dormir dans ma voiture | ~dort dans sa voiture | ~pas de logement | ~plus de logement | ~sans toit | ~mis dehors | ~mise dehors | logement instable | hébergement précaire | ~mis à la porte | ~mise à la porte | ~mettre à la porte > hébergement instable | hébergement d'urgence | sans-abri",
    "La situation dite autrement",
  ],
  [
    "caution | dépôt de garantie | aide au logement | APL | allocation logement | ~garant > logement | bailleurs sociaux",
    "Ce qu'il faut pour louer",
  ],
  [
    "errance | sans-abrisme | maraude | accueil de jour | domiciliation | campement | bidonville | ~des tentes > sans-abri | hébergement d'urgence | parcours de rue",
    "La rue et qui y va",
  ],
  [
    "propriétaire | logements vacants | immeubles vides | logement vide > logement | bailleurs sociaux",
    "Qui a un toit à donner",
  ],
  [
    "gestion locative | agence immobilière sociale | immobilier | promoteur immobilier > logement | bailleurs sociaux",
    "Le métier",
  ],
  [
    "travaux chez les locataires | entretien d'immeubles | entretien de résidences | ~nettoyer les halls | ~nettoyer un immeuble | ~nettoyer la cage d'escalier > bailleurs sociaux | propreté | entretien des locaux",
    "Ce que demande un bailleur",
  ],
  [
    "~squatteurs | nuisances | incivilités | troubles de voisinage > bailleurs sociaux | habitants",
    "Ce qui trouble un immeuble",
  ],

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
    "~faire un site | ~créer un site | développer un site web | développer un site internet | développer un site | site vitrine | webmaster | application mobile > programmation informatique",
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
  [
    "graphiste | graphisme | infographie | infographiste | design graphique | webdesigner | ~un logo | identité visuelle | plaquette commerciale | maquettiste > numérique",
    "Ce que commande une structure",
  ],
  [
    "réseaux sociaux | community manager | communication digitale | communication numérique | ~faire de la communication > numérique",
    "Se montrer en ligne",
  ],
  [
    "site internet | site web | ~notre site | ~mon site | refonte de site | création de site internet | logiciel | application | outil numérique | développement informatique > numérique | programmation informatique",
    "Ce que l'on commande à un développeur",
  ],
  [
    "montage vidéo | film d'entreprise | vidéaste | photographe | reportage photo | podcast",
    "L'image et le son",
  ],
  [
    "télétravail | ~travailler de chez moi | ~travailler chez moi | ~travail à distance | visioconférence > numérique",
    "Travailler de loin",
  ],
  [
    "conseiller numérique | médiateur numérique | espace public numérique | point numérique | cyberbase | cybercafé | ~aide avec internet | ~aide pour internet | ~aide sur internet > inclusion numérique | fracture numérique | illectronisme",
    "Qui apprend à s'en servir",
  ],
  [
    "~ne sait pas se servir | ~ne sais pas me servir | ~ne comprend rien à l'informatique | ~nul en informatique | ~nulle en informatique | ~perdu avec internet | ~apprendre internet | ~apprendre l'ordinateur | ~débutant en informatique | débuter en informatique > inclusion numérique | fracture numérique | formation numérique | illectronisme",
    "Ne pas savoir, ne pas pouvoir",
  ],
  [
    "cybersécurité | piratage | arnaque en ligne | protection des données | RGPD > données personnelles | numérique",
    "Ce que l'on craint",
  ],
  [
    "testeur | testeur informatique | technicien informatique | data | bases de données | administrateur réseau | intégrateur web | support informatique | maintenance informatique > numérique | postes IT | informatique",
    "Les métiers du numérique",
  ],
  [
    "école de code | formation de développeur | formation au numérique | ~formation informatique | ~apprendre le code > formation numérique | programmation informatique | numérique",
    "Apprendre le métier",
  ],
  [
    "~ordinateur pour mes enfants | ~ordinateur pour mon fils | ~ordinateur pour ma fille | ~ordinateur pas cher | ~ordinateur d'occasion | ~pas d'ordinateur | PC reconditionné | PC d'occasion | ordinateurs pour l'école > reconditionnement d'ordinateurs | équipements reconditionnés | ordinateurs",
    "Avoir un ordinateur",
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
    "~imprimer | ~faire imprimer | imprimerie | imprimeur | reprographie | impression numérique | numérisation de documents | flyers | ~affiches",
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
  [
    "comptabilité | comptable | gestion administrative | fiches de paie | assistant administratif | assistante de direction | ~faire la compta > prestations tertiaires",
    "Le travail de bureau",
  ],
  [
    "agent d'accueil | hôtesse d'accueil | hôte d'accueil | standardiste | réception d'appels | téléopérateur | téléprospection > prestations tertiaires | accueil",
    "Accueillir",
  ],
  [
    "archivage | archiver | numérisation | numériser | dématérialisation | dématérialiser | saisie informatique | opérateur de saisie > prestations tertiaires",
    "Le papier qui devient fichier",
  ],
  [
    "courrier | affranchissement | envoi de courrier | mise sous enveloppe | ~mettre sous enveloppe | emailing > mise sous pli | conditionnement",
    "Ce que l'on envoie",
  ],
  [
    "impression 3D | prototypage | découpe laser | gravure | graveur > fablab | expérimentation",
    "Faire une pièce d'essai",
  ],
  [
    "mise en kit | kitting | blister | ~filmer des palettes | palettisation | co-packing | assemblage de coffrets | ~mettre en sachet | ~mettre sous blister | mise en sachet | regroupement de produits | repacking > conditionnement | sous-traitance industrielle",
    "Mettre en boîte pour d'autres",
  ],
  [
    "opérateur de conditionnement | agent de conditionnement | conditionneur | conditionnement de produits > conditionnement",
    "Le métier",
  ],
  [
    "contrôle qualité | contrôle visuel | retri | tri qualité | reprise de pièces > sous-traitance industrielle",
    "Un travail d'atelier",
  ],
  [
    "maintenance | maintenance industrielle | agent de maintenance | technicien de maintenance | factotum > petites réparations | travaux d'entretien",
    "Garder en état",
  ],
  [
    "électrotechnique | monteur câbleur | bobinage | sertissage | câblage électrique | montage électrique | électromécanique > câblage | sous-traitance industrielle",
    "Un travail d'atelier",
  ],
  [
    "monteur | assembleur | agent de montage | chaîne de montage | ligne de production | ~travail en atelier > sous-traitance industrielle",
    "Le métier et le secteur",
  ],
  [
    "équipementier | automobile industrielle | ferroviaire | aéronautique | sidérurgie | plasturgie | cosmétique | pharmaceutique > industrie | sous-traitance industrielle",
    "Les industries",
  ],
  [
    "fabrication de palettes | réparation de palettes | caisses sur mesure | emballage industriel | emballage bois > palettes | emballages en bois",
    "Le bois qui circule",
  ],
  [
    "manutentionnaire | porter des charges | ~charger un camion | ~décharger un camion | débarder | coltinage | port de charges > logistique | manutention",
    "Porter",
  ],
  [
    "CACES | chariot élévateur | conduite d'engins | conducteur d'engins > logistique",
    "Le permis des engins",
  ],
  [
    "mise en rayon | employé libre-service | inventaire | réassort | employé commercial > magasin | vente",
    "Le travail du magasin",
  ],
  [
    "~expédier des colis | expédition | réception de marchandises | gestion de stock | traitement des retours | ~retours clients | magasin de stockage | logisticien | agent logistique > logistique | préparation de commandes",
    "Les métiers du flux",
  ],
  [
    "livrer à vélo | livraison à vélo | ~livrer en ville | livraison en ville | coursier à vélo | livraison du dernier kilomètre > vélo-cargos | livraison",
    "Apporter en ville",
  ],
  ["agent de sécurité | surveillance | sécurité incendie | ~vigile", "Surveiller"],
  [
    "médiateur social | médiation sociale | ambassadeur de quartier > lien social | habitants",
    "Apaiser un quartier",
  ],
  [
    "stand d'exposition | scénographie | montage de stand | installation de salle | logistique d'événement | montage d'exposition > fleurissement d'évènements",
    "Monter un événement",
  ],
  [
    "personnel supplémentaire | ~main d'œuvre en plus | surcroît d'activité | pic d'activité | ~coup de feu | ~personnel pour quelques jours | ~remplacer un salarié | ~salarié absent | ~congés d'été > mise à disposition de personnel | recrutement",
    "Un salarié pour un moment",
  ],
  [
    "reliure | cartonnage | façonnage papier | boîtes en carton | étiquettes > conditionnement",
    "Les métiers du papier",
  ],
  [
    "petites séries | petite série | ~produire en petite série | ~faire fabriquer des pièces | ~faire monter | ~faire assembler | ~faire emballer | ~faire conditionner | ~emballer nos produits | ~mettre nos produits en boîte > sous-traitance industrielle | conditionnement",
    "Ce que l'on confie à un atelier",
  ],

  [
    "crayons | cahiers | colle | classeurs | cartable > fournitures scolaires | papeterie",
    "Ce qu'achète un élève",
  ],
  [
    "bobiner | souder | soudure | soudeur | perçage | découpe de métal > usinage | sous-traitance industrielle",
    "Un travail d'atelier",
  ],
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
  [
    "~payer moins de chauffage | ~baisser ma facture | ~réduire ma facture | ~réduire mes factures | ~factures trop chères | ~facture trop chère | passoire thermique | passoire énergétique | ~mal chauffé | ~mal isolé | ~logement froid | ~maison froide | ~j'ai froid | économies d'énergie | ~économiser l'énergie > confort thermique | précarité énergétique | meilleure isolation | transition énergétique",
    "Le besoin et les moyens",
  ],
  [
    "bois énergie | chaufferie bois | réseau de chaleur | éolienne | hydrogène | géothermie > transition énergétique | énergie durable",
    "Produire autrement",
  ],
  [
    "échanger des matières | échange de flux | ~déchet de l'un | valoriser des coproduits | coproduits | partage de ressources entre entreprises | zone industrielle | zone d'activité | parc d'activités | échange de déchets | échanger des déchets | ~entre entreprises > écologie industrielle | synergies",
    "Le modèle dit par ceux qui le font",
  ],
  [
    "~impact environnemental | empreinte carbone | empreinte écologique | ~moins polluer | ~polluer moins | gaz à effet de serre > transition écologique | décarbonation",
    "Le mal et la mesure",
  ],
  [
    "~emploi vert | ~emplois verts | ~métier vert | ~travailler dans l'écologie | ~travailler pour la planète | ~sens à mon travail | ~travail qui a du sens | ~métier qui a du sens > transition écologique | économie circulaire | biodiversité",
    "L'envie dit le secteur",
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
  [
    "proche aidant | répit des aidants | ~aidants | ~aidant familial > aide à domicile | bien vieillir | isolement des seniors",
    "Qui aide un proche",
  ],
  ["santé | soins | médecin | ~se soigner | ~me soigner | médical | dépistage", "Le besoin"],
  [
    "animations seniors | club seniors | goûter | sorties seniors | après-midi jeux > jeux de société | temps conviviaux | isolement des seniors | seniors",
    "S'occuper quand on est âgé",
  ],
  [
    "téléassistance | visites à domicile | ~veiller sur | ~surveiller mes parents > maintien à domicile | isolement des seniors | seniors",
    "Veiller de loin",
  ],
  [
    "~ma tante | ~ma belle-mère | ~mon beau-père | ~mes beaux-parents | ~un parent âgé | ~parents âgés | ~vieille dame | ~vieux monsieur | ~dame âgée | ~monsieur âgé > seniors | personnes âgées | maintien à domicile | bien vieillir",
    "Qui parle de ses parents pense à leur âge",
  ],
  [
    "pépé | octogénaire | nonagénaire | doyens | ~vieux jours | ~pour nos aînés | ~gens âgés | ~personne du troisième âge | ~du quatrième âge > seniors | personnes âgées | bien vieillir",
    "L'âge, au plus familier",
  ],
  [
    "~chute à la maison | prévention des chutes | prévenir les chutes | ~peur de tomber | gym douce | ~rester en forme | activité physique adaptée > bien vieillir | maintien à domicile | seniors",
    "Rester debout",
  ],
  [
    "repas pour personnes âgées | courses à domicile | ~faire les courses pour | ~faire ses courses pour elle | ~aider ma mère | ~aider mon père | ~aider mes parents | ~aider une personne âgée | ~s'occuper de ma mère | ~s'occuper de mon père | ~s'occuper d'une personne âgée > aide à domicile | maintien à domicile | services à la personne",
    "Ce que l'on demande pour eux",
  ],
  [
    "aide aux personnes âgées | accompagnement des personnes âgées | auxiliaire de vie sociale | assistante de vie | assistant de vie | employée à domicile | garde malade | métiers de l'aide à domicile | ~travailler avec des personnes âgées | ~travailler auprès des personnes âgées | ~m'occuper de personnes âgées > aide à domicile | services à la personne | bien vieillir",
    "Le métier et le service",
  ],
  [
    "location de matériel médical | prêt de matériel médical | verticalisateur | barres de maintien | rehausseur de toilettes | prothèse | orthèse | attelles | potence > matériel médical | aides techniques",
    "L'objet et sa famille",
  ],
  [
    "~matériel pour handicapé | ~matériel pour handicapés | ~matériel pour personne âgée | ~matériel pour malade | équipement pour handicapé > matériel médical | aides techniques",
    "L'objet et sa famille",
  ],
  [
    "pharmacie | parapharmacie | hôpital | clinique | cabinet médical | maison de santé | infirmier à domicile > santé",
    "Le lieu du soin",
  ],
  [
    "dentiste | ~mes dents | mutuelle | complémentaire santé | bilan de santé | ~voir un médecin | ~pas de médecin | désert médical | accès aux soins | ~couverture santé > santé | accès aux droits | dépistage",
    "Se soigner quand c'est difficile",
  ],
  [
    "habitat partagé | habitat inclusif | colocation de seniors | résidence seniors | foyer-logement | béguinage > bien vieillir | logement",
    "Vieillir à plusieurs",
  ],
  [
    "économie des seniors | marché des seniors | produits pour seniors | technologies pour seniors | gérontechnologies | gérontologie > bien vieillir | silver économie",
    "Le marché de l'âge",
  ],
  [
    "~apprendre la tablette | ~tablette pour senior | ~seniors et internet | ~seniors et numérique > seniors | inclusion numérique",
    "L'âge et l'écran",
  ],

  [
    "veuf | veuvage | ~perdu mon mari | ~perdu sa femme | ~en deuil > isolement des seniors | lien social",
    "Ce qui isole avec l'âge",
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
    "sortie scolaire | visite scolaire | animation scolaire | projet scolaire | visite de classe | ~sortie de classe | ~en classe | ~une classe | ~ma classe | ~des classes | ~mes élèves | ~nos élèves | groupe scolaire | école primaire | école maternelle | voyage scolaire > scolaires | visites | sensibilisation | fermes pédagogiques",
    "Ce que cherche un enseignant",
  ],
  [
    "sensibiliser | sensibilisation | éducation à l'environnement | atelier pédagogique | animation nature",
    "Faire comprendre",
  ],
  ["étudiants | université | ~fac | ~campus | études supérieures", "Le public"],
  ["centre social | centre de loisirs | centre aéré | maison de quartier", "Un lieu de quartier"],
  [
    "~pas de place en crèche | ~personne pour garder | ~qui garde | ~garder les enfants | ~fait garder | ~faire garder mes enfants | ~place en crèche | nourrice | horaires atypiques | horaires décalés | ~travailler la nuit | ~tôt le matin | ~garde le soir | ~garde de nuit pour enfant | crèche à vocation d'insertion > garde d'enfants | petite enfance",
    "Le frein que dit tout parent",
  ],
  [
    "mère au foyer | femme au foyer | congé parental | congé maternité | ~élever mes enfants | ~élevé mes enfants | ~après un bébé | ~après la naissance | ~enceinte > femmes | garde d'enfants | retour à l'emploi",
    "Revenir après les enfants",
  ],
  [
    "parents | parentalité | jeunes parents | mamans > garde d'enfants | petite enfance | familles",
    "Le public et son frein",
  ],
  [
    "périscolaire | ~après l'école | ~le mercredi | aide aux devoirs | soutien scolaire | animateur périscolaire > scolaires | petite enfance",
    "Après la classe",
  ],
  [
    "protection de l'enfance | aide sociale à l'enfance | enfant placé | jeune majeur | foyer de l'enfance | mineurs non accompagnés > jeunes",
    "Le public",
  ],
  [
    "école maternelle | école primaire | écoliers | lycéens | collégiens | établissement scolaire > scolaires | structures scolaires | établissements scolaires",
    "Le lieu et ses gens",
  ],
  [
    "stage de troisième | stage de 3e | stage au collège | ~stage pour ma fille | ~stage pour mon fils > stage | jeunes",
    "Le premier stage",
  ],
  [
    "~visiter avec ma classe | ~visite avec une classe | ~sortie avec des enfants | ~sortie avec mes élèves | ~visiter avec les enfants | ~activité pour les enfants | ~activités pour les enfants | ~activités enfants > scolaires | visites | fermes pédagogiques | jeux | culture et lien social",
    "Ce que cherchent maîtres et parents",
  ],
  ["~fournitures scolaires | rentrée scolaire | cartable > dons | ressourcerie", "La rentrée"],

  // Loisirs, vacances, culture, lien
  [
    "tourisme | touristique | touristes | vacances | séjour | office de tourisme > tourisme solidaire",
    "Le secteur",
  ],
  [
    "gîte | chambre d'hôtes | roulotte | hébergement insolite | camping | ~hôtel | auberge | ~où dormir en vacances | ~passer la nuit | ~dormir au calme | week-end au vert | escapade > hébergements touristiques | tourisme",
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
    "solitude | personnes isolées | rompre l'isolement | ~vit seule | ~vit seul | ~vivent seuls | ~s'ennuie | ~m'ennuie | ~ne voit personne | ~ne voit plus personne | ~rompre la solitude | ~isolement | ~isolé | ~isolée | ~isolés | ~se sentir seul | ~tout seul | ~toute seule | ~je suis seule | ~rencontrer du monde | ~rencontrer des gens | ~me faire des amis > lien social | isolement des seniors | convivialité",
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
  [
    "piscine | sauna | spa | jacuzzi | pétanque | boulodrome > tourisme | hébergements touristiques",
    "Ce qu'offre un lieu de vacances",
  ],
  [
    "cyclotourisme | véloroute | voie verte | voies vertes | balade à vélo | tour à vélo | circuit à vélo > tourisme | vélos",
    "Voyager à vélo",
  ],
  [
    "visite guidée | guide touristique | circuit touristique | bateau | croisière | musée de la mine > tourisme | patrimoine",
    "Visiter",
  ],
  [
    "~que visiter | ~que faire ce week-end | ~sortir en famille | ~sortie en famille | ~idée de sortie | ~sortie du dimanche > tourisme | visites | culture et lien social",
    "L'envie et le lieu",
  ],
  [
    "poterie | céramique | loisirs créatifs | travaux manuels | atelier créatif | bricolage créatif | mosaïque | origami > ateliers d'initiation",
    "Faire de ses mains",
  ],
  [
    "festival | kermesse | carnaval | marché de noël | ~une fête | ~des fêtes | animation de quartier | spectacle de rue > culture et lien social | animer les quartiers",
    "Ce qui rassemble",
  ],
  [
    "danse | chorale | chant | cirque | cinéma | dessin > activités culturelles | culture et lien social",
    "L'art que l'on pratique",
  ],
  [
    "café associatif | café solidaire | café citoyen | café de village | épicerie-café | bar associatif | ~lieu pour se retrouver | ~lieu de rencontre | ~lieu de vie | ~se retrouver | ~discuter autour d'un café > convivialité | tiers-lieu | lien social",
    "Un lieu pour se voir",
  ],
  [
    "club | ~faire des rencontres | sortir de chez soi | ~sortir de chez moi | ~voir du monde | ~parler à personne | ~ne voit personne | ~ne parle à personne | ~ne vois personne > lien social | convivialité",
    "Ce qui manque et ce qui le rend",
  ],
  [
    "entre générations | ~jeunes et vieux | ~jeunes et seniors | ~jeunes et personnes âgées > intergénérationnel | seniors",
    "Se parler d'un âge à l'autre",
  ],
  [
    "location de matériel de fête | tonnelle | chapiteau > événementiel | fleurissement d'évènements | traiteur",
    "L'occasion dit le service",
  ],
  [
    "hébergement de groupe | vacances accessibles | vacances adaptées | ~vacances en famille | séjour adapté | colonie de vacances > tourisme solidaire | tourisme",
    "L'envie et le lieu",
  ],
  [
    "atelier partagé | espace de travail | bureau partagé | ~travailler ailleurs | lieu hybride | ~lieu ouvert à tous | maison des associations > tiers-lieu | location de bureau",
    "Un lieu, plusieurs noms",
  ],
  [
    "conciergerie solidaire | ~laisser mes clés | relais colis | services rendus aux salariés > conciergerie",
    "Un lieu, des services",
  ],

  ["pique-nique | randonnée | sortie nature | balade > nature | loisirs", "Prendre l'air"],
  ["colonie de vacances | centre aéré | centre de loisirs > loisirs", "Les vacances des enfants"],
  ["vidéo | radio | web radio | journal de quartier > culture et lien social", "Se raconter"],
  [
    "~je m'ennuie | ~personne à qui parler | ~connaître du monde | ~rencontrer du monde | ~rencontrer des gens | ~faire des rencontres | ~créer du lien > lien social | culture et lien social | isolement",
    "Rompre la solitude",
  ],
  ["salle des fêtes | salle polyvalente | salle communale | foyer rural", "Le lieu, et non la fête"],
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
    "~pas d'argent | ~peu d'argent | ~sans argent | ~à court d'argent | ~sans le sou | ~sans un sou | ~pas un sou | ~plus un sou | ~pas un rond | ~fauché | ~fauchée | ~fauchés | ~dans la dèche | ~sans se ruiner | ~sans me ruiner | ~petits moyens | ~pas les moyens | ~faible revenu | faibles revenus | petits revenus | bas revenus | ~fins de mois | ~petite retraite > personnes en précarité | prix réduits",
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
  [
    "~viré | ~licencié | ~licenciée | ~perdu mon emploi | ~perdu mon boulot | ~perdu son emploi | ~fin de droits | ~plus de droits | ~au chômage | ~sans boulot | ~pas de boulot | ~sans activité | inactif | inactifs > demandeurs d'emploi | personnes éloignées de l'emploi",
    "La situation sous ses noms",
  ],
  [
    "~depuis deux ans | ~depuis trois ans | ~depuis cinq ans | ~depuis dix ans | ~depuis longtemps | ~depuis des années | ~depuis plusieurs années | ~n'a jamais travaillé | ~n'ai jamais travaillé | ~pas travaillé depuis | ~trou dans mon CV | ~trous dans le CV > éloignées de l'emploi | chômage de longue durée",
    "La distance dite en temps",
  ],
  [
    "~touche le RSA | ~au RSA | revenu de solidarité | allocation de solidarité | ~15 heures d'activité | ~ASS > RSA | bénéficiaires du RSA",
    "Le droit et qui l'a",
  ],
  [
    "travailleurs pauvres | mal payé | ~n'y arrive plus | ~s'en sort pas | ~joindre les deux bouts | ~dans le besoin | ~dans la misère | ~misère | nécessiteux | ~ont peu | ~qui n'ont rien > personnes en précarité | lutte contre la pauvreté",
    "Ce que l'on vit",
  ],
  [
    "~mon fils | ~ma fille | ~mon petit-fils | ~mon neveu | ~18 ans | ~19 ans | ~20 ans | ~22 ans | ~ne fait rien | ~traîne à la maison > jeunes",
    "Qui parle d'un jeune",
  ],
  [
    "jeune sans emploi | jeunes sans emploi | ~jeunes en difficulté | jeunes en errance | ~garantie jeunes | contrat d'engagement jeune | ~école de la deuxième chance | ~quitté l'école | ~sorti de l'école | ~plus à l'école > jeunes | personnes éloignées de l'emploi",
    "L'âge et les dispositifs",
  ],
  [
    "~mon âge | ~à mon âge | ~trop vieille | ~bientôt la retraite | ~avant la retraite | ~fin de carrière | ~45 ans | ~52 ans | ~56 ans | ~57 ans | ~59 ans | ~60 ans | ~plus de 55 ans | ~plus de 45 ans > emploi des seniors | demandeurs d'emploi | personnes éloignées de l'emploi",
    "L'âge à l'embauche",
  ],
  [
    "nouveaux arrivants | réfugié politique | bénéficiaire de la protection internationale | exil | ~arrivé en france | ~arrivée en france | ~arriver en france | ~venu d'ailleurs | ~viennent d'ailleurs | immigrés | immigration | ~pas de papiers > réfugiés | migrants | maîtrise du français",
    "Le public sous ses noms",
  ],
  [
    "allophones | ~comprend pas le français | ~comprend mal le français | ~parle peu français | ~parlent pas français | ~parlent mal français | ~apprendre à parler français | ~écrire en français | ~progresser en français | ~améliorer mon français | atelier de français | atelier sociolinguistique | alphabétiser | français professionnel | français au travail > maîtrise du français | cours de français | mise à niveau en français",
    "La langue comme frein",
  ],
  [
    "~sait pas lire | ~sais pas lire | ~sait pas écrire | ~lire ni écrire | ~mal à écrire | ~fautes d'orthographe | remise à niveau | compétences de base | compétences clés | ~apprendre à compter | ~apprendre à écrire | illettré > illettrisme | mise à niveau en français | savoirs de base",
    "L'écrit comme frein",
  ],
  [
    "délinquance | délinquants | récidive | probation | ~sort de prison | ~sortant de prison | ~sorti de prison | ~après la prison | justice | aménagement de peine | placement sous main de justice | casier judiciaire > prison | détention",
    "Le public sous ses noms",
  ],
  [
    "dépendances | sevrage | ~arrêter de boire | ~boit trop | ~sortir de la drogue | ~se drogue | ~consommateurs de drogue | ~accro | tabac | réduction des risques > addictions | conduites addictives",
    "Un même frein",
  ],
  [
    "maladie chronique | longue maladie | maladie invalidante | cancer | ~après un cancer | ~après une maladie | ~arrêt maladie | ~longtemps malade | mi-temps thérapeutique | sclérose en plaques | fibromyalgie | épilepsie | ~je suis malade | ~tombé malade | ~tombée malade | ~trop malade > handicap | maintien dans l'emploi | santé",
    "Le corps qui ne suit plus",
  ],
  [
    "traumatisme crânien | cérébro-lésé | AVC | paralysie | hémiplégie | polyhandicap | amputé > handicap | situation de handicap",
    "Une forme de handicap",
  ],
  [
    "handicap psychique | bipolaire | maladie mentale | fragilité psychique | troubles psychiques | ~mal dans sa peau | ~mal dans ma peau | ~angoisses | ~épuisé | ~au bout du rouleau | ~plus le moral > souffrance psychique | psychologique | handicap",
    "Un même frein",
  ],
  [
    "~enfant handicapé | ~fils handicapé | ~fille handicapée | ~fils autiste | ~fille trisomique | ~jeune handicapé | invalide | infirme | reconnaissance de handicap | reconnaissance travailleur handicapé | AAH et travail | ~mon handicap | ~malgré mon handicap | ~avec un handicap > handicap | situation de handicap | RQTH",
    "Le public et son statut",
  ],
  [
    "~travailler assis | ~plus debout | ~pas rester debout | ~mal au dos | ~mes genoux | ~métier moins physique | ~moins pénible | troubles musculo-squelettiques | TMS | pénibilité | reclassement | licencié pour inaptitude > handicap | maintien dans l'emploi | adaptation du poste de travail",
    "Le corps qui ne suit plus",
  ],
  [
    "femmes éloignées de l'emploi | insertion des femmes | emploi des femmes | ~femmes seules | ~femme seule | ~métiers d'hommes | ~métiers pour femmes | émancipation des femmes > femmes | mixité | insertion professionnelle",
    "Le public et le sujet",
  ],
  [
    "~seule avec un enfant | ~seul avec mes enfants | ~seule avec deux enfants | ~seule avec trois enfants | ~élever seule | ~divorcée | ~divorce | séparation | veuve > garde d'enfants | femmes | obligations familiales",
    "Le public et son frein",
  ],
  [
    "~CV refusé | ~CV refusés | ~jamais de réponse | ~pas de réponse | ~n'ont pas répondu | ~on ne me rappelle pas | ~aucune réponse | ~refusé partout | ~personne ne veut de moi | ~ma chance | ~leur chance | ~donner une chance | ~une seconde chance > recherche d'emploi | coach bénévole | égalité des chances",
    "Chercher sans réponse",
  ],
  [
    "~déracinés | exclus | marginalisés | grande précarité | très éloignés de l'emploi | personnes fragiles | personnes fragilisées | publics fragiles | public fragilisé | publics vulnérables | public en insertion | ~invisibles | ~non-recours > personnes éloignées de l'emploi | personnes en précarité",
    "La distance sous ses noms",
  ],
  [
    "~hébergés | ~personnes hébergées | ~en foyer | ~vit en foyer | ~sort de foyer > hébergement | foyers",
    "Le public",
  ],
  [
    "sourds et malentendants | ~interprète en langue des signes | fauteuil électrique > handicap | situation de handicap",
    "Une forme de handicap",
  ],
  [
    "~personnes en galère | ~pas de chance dans la vie | ~accidents de la vie | accident de la vie | ~accidenté de la vie | ~cabossé | ~cabossés > personnes en précarité | personnes éloignées de l'emploi",
    "La distance sous ses noms",
  ],
  [
    "saisonniers | travailleurs saisonniers | ~hors saison > contrats saisonniers | exploitations agricoles",
    "Le travail d'une saison",
  ],

  [
    "dyslexie | dyspraxie | cécité | cannes blanches | braille > handicap | situation de handicap",
    "Une forme de handicap",
  ],
  [
    "fatigue | épuisement | harcèlement | harcèlement au travail > souffrance psychique | santé",
    "Le corps et l'esprit qui ne suivent plus",
  ],
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
    "démarches administratives | accès aux droits | droits sociaux | dossier administratif | écrivain public | ~mes papiers | ~remplir un dossier | ~faire mes papiers | ~remplir des papiers > aides administratives | démarches administratives | accompagnement social",
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
  [
    "~remotiver | ~me remotiver | ~plus motivé | ~plus envie | ~perdu le rythme | ~reprendre un rythme | ~retrouver un rythme | ~se lever le matin | ~me lever le matin | ~rebondir | ~me relancer | ~se relever | ~repartir de zéro | remobilisation | remobiliser | redynamisation | ~reprendre pied | ~retrouver la motivation | ~plus de motivation > remobilisation | accompagnement individuel | retrouver confiance",
    "Se remettre en marche",
  ],
  [
    "~besoin d'être aidé | ~je ne m'en sors pas | ~un coup de pouce | ~être accompagné | ~être accompagnée | ~être épaulé | ~être guidé | ~suivi personnalisé > accompagnement individuel | accompagnement social",
    "Être aidé à avancer",
  ],
  [
    "bilan de compétences | projet professionnel | ~ne sais pas quoi faire | ~sait pas quoi faire | ~trouver ma voie | ~trouver sa voie | ~choisir un métier | ~quel métier | ~savoir ce que je veux > projet professionnel | tester les métiers | orientation",
    "Savoir vers quoi aller",
  ],
  [
    "microcrédit | interdit bancaire | ~à découvert | ~découvert à la banque | ~payer mes factures | ~payer mon loyer | ~huissier | ~crédits à rembourser | factures impayées | prime d'activité > accompagnement social",
    "L'argent comme frein",
  ],
  ["tutelle | curatelle | mandataire judiciaire > accompagnement social", "Être protégé"],
  [
    "allocations | prestations sociales | sécurité sociale | ~mes droits | ~droit à quoi | ~à quoi j'ai droit | ~courrier de la caf | ~comprendre un courrier | ~remplir un formulaire | permanence administrative | ~caf | ~la caf > aides administratives | accès aux droits | démarches administratives",
    "Les droits et les papiers",
  ],
  [
    "conseil juridique | aide juridictionnelle | défense des droits > aides administratives | accès aux droits",
    "Le droit",
  ],
  [
    "coiffeur | ~image de moi | ~image de soi | ~prendre soin de moi | ~prendre soin de soi | socio-esthétique | ~bien présenter | ~bien habillé pour > confiance en soi | s'habiller dignement",
    "Se présenter",
  ],
  [
    "produits d'hygiène | hygiène corporelle | ~se laver | ~prendre une douche | bagagerie > hygiène | sans-abri",
    "Le corps, quand on n'a pas de toit",
  ],
  [
    "groupe de parole | pair-aidance | ~parler de mes problèmes | écoutant | ~quelqu'un pour m'écouter > écoute | accompagnement individuel",
    "Être entendu",
  ],
  [
    "travailleurs sociaux | éducateur | éducatrice | accompagnateur socioprofessionnel | accompagnatrice socioprofessionnelle | conseillère en insertion | référent de parcours | référent RSA > conseiller en insertion professionnelle | accompagnement social",
    "Qui accompagne",
  ],
  [
    "agence pour l'emploi | maison de l'emploi | point information jeunesse | CCAS | centre communal d'action sociale > service public de l'emploi | prescripteurs",
    "Qui oriente",
  ],
  [
    "parler en public | prise de parole | théâtre forum | développement personnel | timide | timidité > confiance en soi | retrouver confiance",
    "Oser",
  ],
  [
    "plateforme d'accompagnement | lever des freins | ~difficultés de la vie | problèmes personnels | difficultés sociales | problématiques sociales | ~plusieurs problèmes | ~cumule les difficultés > levée des freins | accompagnement social",
    "Ce qui empêche",
  ],
  [
    "~aide financière | ~aides financières | ~quelles aides | ~aides de l'état > financements | aides administratives",
    "L'argent que l'on demande",
  ],

  [
    "papiers administratifs | ~les papiers | ~ses papiers | ~des papiers | impôts | ~les impôts | ~déclaration d'impôts > aides administratives | démarches administratives",
    "Les droits et les papiers",
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
    "indépendant | auto-entrepreneur | micro-entrepreneur | micro-entreprise | travailleur indépendant | freelance | ~à son compte | ~à mon compte | ~à leur compte | EITI | entreprise d'insertion par le travail indépendant > travail indépendant | création d'entreprise | incubateur",
    "Travailler pour soi",
  ],
  [
    "~trouver un boulot | ~trouver du boulot | ~trouver un job | ~trouver du travail | ~trouver un travail | ~trouver un emploi | ~bosser | ~taffer | ~gagner ma vie | ~gagner sa vie | ~gagner de l'argent | ~gagner un salaire | ~mettre au travail | ~remettre au travail | ~me remettre à travailler | ~retrouver du travail | ~retrouver un emploi | ~retrouver un boulot > insertion professionnelle | retour à l'emploi | emploi",
    "Ce que l'on cherche",
  ],
  [
    "~travailler tout de suite | ~travailler rapidement | ~commencer tout de suite | ~travail sans diplôme | ~travail sans expérience | ~emploi sans diplôme | ~boulot sans diplôme | ~métier sans diplôme | ~sans permis ni diplôme > insertion professionnelle | salariés en insertion | chantier d'insertion",
    "Un travail sans attendre",
  ],
  [
    "contrat de travail | ~signer un contrat | CDD | CDD d'insertion | fiche de paie | SMIC | rémunération | ~bien payé | ~être payé | ~un salaire | salaire > CDDI | CDI",
    "Ce que l'on signe",
  ],
  [
    "temps plein | temps complet | ~35 heures | ~26 heures | ~24 heures | ~20 heures par semaine | heures par semaine | emploi du temps souple | horaires souples | ~horaires de bureau > heures hebdomadaires",
    "Combien d'heures",
  ],
  [
    "~travailler de mes mains | ~travailler de ses mains | ~travailler avec mes mains | ~avec mes mains | ~avec ses mains | ~métier manuel | ~métiers manuels | ~travail manuel > menuiserie | second œuvre | couture | artisanat",
    "L'envie dit le métier",
  ],
  [
    "~travailler dans un bureau | ~travailler dans les bureaux | ~travail de bureau | ~emploi de bureau | ~métier de bureau > prestations tertiaires | secrétariat",
    "L'envie dit le métier",
  ],
  [
    "~travailler avec des animaux | ~m'occuper d'animaux | ~s'occuper d'animaux > élevages | éco-pâturage",
    "L'envie dit le métier",
  ],
  [
    "~travailler dans la vente | ~travailler en magasin | ~travailler dans un magasin | ~travailler dans une boutique | vente en magasin | métier de vendeur > métiers de la vente | boutique | magasin",
    "L'envie dit le métier",
  ],
  [
    "~aider les gens | ~métier d'aide | ~travailler dans le social | ~travailler dans l'humain | métiers du lien > aide à domicile | accompagnement social | services à la personne",
    "L'envie dit le métier",
  ],
  [
    "agent polyvalent | ouvrier polyvalent | employé polyvalent | agent technique | homme à tout faire > travaux d'entretien | petites réparations",
    "Qui sait tout faire",
  ],
  [
    "job étudiant | emploi saisonnier | petits contrats | vacations | ~arrondir mes fins | ~job d'été | ~jobs d'été | ~extras > heures hebdomadaires | mise à disposition de personnel",
    "Commencer par peu",
  ],
  [
    "~entrer en insertion | ~entrer en chantier | ~entrer dans un chantier | ~intégrer un chantier | ~comment entrer | ~être embauché en insertion | ~travailler en insertion | ~contrat d'insertion pour | poste en insertion | postes en insertion | emploi d'insertion | emplois d'insertion | éligible à l'IAE | critères d'éligibilité > salariés en insertion | chantier d'insertion | parcours d'insertion",
    "Entrer dans le chemin",
  ],
  [
    "durée du parcours | ~deux ans maximum | ~combien de temps dure | ~que deviennent | ~après un chantier | ~après un contrat | taux de sortie | taux de retour à l'emploi | sorties vers l'emploi > sorties dynamiques | passerelles vers l'entreprise | sortie positive",
    "Ce qui vient après",
  ],
  [
    "~découvrir le travail | ~découvrir l'entreprise | ~rencontrer des entreprises | ~rencontrer des employeurs | ~stage en entreprise | ~faire un stage | ~trouver un stage | ~immersion dans une entreprise > stage | immersion | passerelles vers l'entreprise",
    "Aller voir",
  ],
  [
    "job dating | forum de l'emploi | salon de l'emploi | rencontre employeurs | recrutement par simulation | simulation professionnelle > recrutement | diversité et recrutement",
    "Se rencontrer",
  ],
  [
    "alternance pour adulte | ~trouver une alternance | ~trouver un apprentissage | ~trouver un patron | CFA | lycée professionnel | école de production > apprentissage | alternance",
    "Se former en travaillant",
  ],
  [
    "~formation payée | ~formation rémunérée | ~formation gratuite | ~payer ma formation | ~financer ma formation | CPF | compte formation | ~apprendre un nouveau métier | ~me former à | ~se former au | formation courte | formation pratique | formation sur le terrain > formation | formations qualifiantes",
    "Le besoin",
  ],
  [
    "BEP | BTS | bac pro | brevet | ~avoir un diplôme | ~passer un diplôme | niveau bac | ~un CAP | ~mon CAP | ~passer un CAP > diplôme | qualification",
    "La preuve",
  ],
  ["cours du soir | formation en ligne | MOOC | e-learning | ateliers collectifs > formation", "Apprendre"],
  [
    "réseau professionnel | ~se faire un réseau | ~se créer un réseau | ~rencontrer des pros | mise en relation avec des employeurs > mise en relation | coach bénévole",
    "Connaître du monde",
  ],
  [
    "~refaire mon cv | ~faire un cv | ~mon cv | ~rédiger un cv | ~écrire un cv | ~écrire une lettre | ~rédiger une lettre | atelier CV | technique de recherche d'emploi | ~préparer mon entretien | ~réussir un entretien > recherche d'emploi | coach bénévole",
    "Chercher un emploi",
  ],
  [
    "encadrant | chef d'équipe | moniteur d'atelier | encadrement technique | ~travailler comme encadrant | ~devenir encadrant | formateur technique > encadrant technique",
    "Qui encadre",
  ],
  [
    "métier d'avenir | ~métiers d'avenir | nouveaux métiers | ~débouchés | ~secteurs porteurs > métiers en tension | besoins de recrutement",
    "Où l'on manque de bras",
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
  [
    "entreprise inclusive | entreprises inclusives | entreprise à but d'emploi | entreprise solidaire | ESUS | entreprise solidaire d'utilité sociale | entreprise à mission | entreprise engagée socialement > structures inclusives | économie sociale et solidaire",
    "Les entreprises autrement",
  ],
  [
    "territoire zéro chômeur | zéro chômeur de longue durée | TZCLD | EBE > personnes éloignées de l'emploi",
    "L'emploi comme droit",
  ],
  [
    "coopérative d'activité | coopérative d'activités et d'emploi | CAE | portage salarial | salarié entrepreneur > coopérative | travail indépendant",
    "Travailler pour soi, à plusieurs",
  ],
  [
    "~c'est quoi une ea | ~usine pour handicapés | ~atelier pour handicapés | ~entreprise pour handicapés | ~entreprises pour handicapés | ~centre d'aide par le travail | atelier protégé | CAT | ~entreprise d'handicapés > ESAT | entreprise adaptée | handicap",
    "Les noms d'hier",
  ],
  [
    "~boîte d'insertion | ~boîtes d'insertion | ~association d'insertion | associations d'insertion | structures de l'insertion | acteurs de l'insertion | secteur de l'insertion | atelier d'insertion > insertion par l'activité économique | structures d'insertion",
    "Le secteur sous ses noms",
  ],
  [
    "tête de réseau | fédération | réseau national | réseau régional | union régionale",
    "Qui réunit les structures",
  ],
  [
    "conventionnement | agrément | aide au poste | aides au poste > conventionnement | agréments",
    "Être reconnu par l'État",
  ],
  ["fondation | fondation d'entreprise | fonds de dotation > financeurs | mécénat", "Qui donne"],
  [
    "cluster | grappe d'entreprises | groupement d'entreprises | regroupement d'associations | réseau d'acteurs | collectif d'acteurs > coopération territoriale | PTCE",
    "S'allier",
  ],

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
  [
    "~trouver des candidats | ~trouver des salariés | ~trouver quelqu'un pour travailler | ~embaucher quelqu'un | ~embaucher une personne | ~embaucher des personnes | ~recruter des personnes | ~je recrute | ~nous recrutons | ~on recrute | sourcing de candidats > recrutement | besoins de recrutement | passerelles vers l'entreprise",
    "Du côté de l'employeur",
  ],
  [
    "intégrer un salarié | intégration des salariés | accueillir un nouveau salarié | fidéliser | turn-over | absentéisme | ~ne restent pas | ~démissionnent > recrutement | intégration",
    "Garder qui l'on embauche",
  ],
  [
    "~aide à l'embauche | ~aides à l'embauche | prime à l'embauche | exonération de charges | ~combien coûte un salarié | aides aux employeurs > recrutement | contrats aidés",
    "Ce que l'État donne à qui embauche",
  ],
  [
    "ressources humaines | DRH | service RH | responsable RH | manager | management | management inclusif > recrutement | diversité et recrutement",
    "Qui recrute",
  ],
  [
    "entreprise accueillante | politique handicap | référent handicap | mission handicap > diversité et recrutement | égalité des chances | handicap",
    "Ouvrir ses portes",
  ],
  [
    "prendre un stagiaire | ~accueillir un stagiaire | ~accueillir en stage | ~accueillir une immersion | ~faire découvrir mon métier | ~ouvrir mon entreprise | ~parrainer un jeune | ~parrainer un demandeur d'emploi | ~devenir parrain | ~devenir mentor | ~devenir coach > immersion | passerelles vers l'entreprise | coach bénévole",
    "Ce que peut faire un employeur",
  ],
  [
    "~faire travailler des personnes handicapées | ~faire travailler un esat | ~travailler avec un esat | ~travailler avec une entreprise adaptée | ~sous-traiter à | ~sous-traiter à une entreprise adaptée | ~confier du travail à > entreprise adaptée | ESAT | achats responsables | sous-traitance",
    "Acheter à ceux du handicap",
  ],
  [
    "pénurie de personnel | manque de personnel | ~manque de bras | postes à pourvoir | ~personne ne postule | ~pas de candidats > besoins de recrutement | métiers en tension",
    "Ce que dit l'employeur",
  ],

  // Acheter autrement
  [
    "achats responsables | achats inclusifs | achats durables | achats solidaires | acheter responsable | acheter inclusif | achats socialement responsables",
    "Acheter autrement",
  ],
  [
    "~faire un appel d'offres | ~lancer un appel d'offres | ~écrire un appel d'offres | ~rédiger un appel d'offres | ~publier un appel d'offres | ~passer un marché | ~lancer un marché | ~rédiger un marché | ~écrire un marché | ~lancer une consultation | cahier des charges > commande publique | achats responsables | clauses sociales | facilitateur des clauses",
    "Qui demande des offres achète ; qui y répond vend",
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
  [
    "~acheter à une structure | ~acheter à une association | ~acheter auprès de | ~acheter solidaire | ~acheter utile | ~fournisseurs inclusifs | ~fournisseurs locaux | ~fournisseur local | fournisseurs responsables | sourcing de fournisseurs | politique d'achat | SPASER | schéma des achats | annuaire de prestataires > achats responsables | achats inclusifs",
    "Acheter autrement",
  ],
  [
    "allotissement | allotir | lots réservés | ~réserver un marché | ~réserver un lot | marchés réservés | règlement de consultation > marchés publics | commande publique",
    "Acheter à ceux du secteur",
  ],
  [
    "~insérer une clause | ~mettre une clause | ~clauses dans un marché | clauses sociales dans les marchés | heures de travail d'insertion | guichet clauses | ~insérer une clause sociale | ~mettre une clause sociale | ~clause sociale dans un marché > clauses sociales | facilitateur des clauses",
    "L'obligation et qui l'explique",
  ],
  [
    "cadeaux de fin d'année | cadeaux pour nos salariés | cadeaux d'affaires | cadeaux responsables | cadeaux solidaires | coffrets cadeaux | objets promotionnels > produits artisanaux | confection | produits locaux",
    "Ce que l'on offre au nom de l'entreprise",
  ],
  [
    "sous-traiter un service | externaliser un service | confier l'entretien | contrat d'entretien | prestation de service | prestations de services | ~prestataire de nettoyage > prestations | achats responsables",
    "Confier un travail",
  ],
  [
    "donner son matériel | don de matériel | don d'invendus | ~donner notre matériel > dons d'entreprise | dons | collecte",
    "Donner quand on est une entreprise",
  ],
  [
    "événement responsable | éco-événement | ~organiser un séminaire | ~organiser un événement | ~organiser une réception | ~organiser un mariage > traiteur | fleurissement d'évènements",
    "Recevoir autrement",
  ],
  [
    "engagement sociétal | ~entreprise à impact | politique RSE | plan RSE | bilan RSE | reporting RSE | label RSE > RSE",
    "Le sigle et le nom",
  ],

  [
    "~des fournisseurs locaux | ~fournisseur solidaire | ~prestataire handicap | ~prestataire solidaire > achats responsables",
    "Acheter autrement",
  ],
  // Monter un projet
  [
    "créer son entreprise | création d'entreprise | créateur d'entreprise | entrepreneuriat | entreprendre | entrepreneur | ~se mettre à son compte | ~ouvrir un commerce | ~ouvrir une boutique | ~ma boîte | ~sa boîte | ~sa propre boîte | ~ma propre boîte | ~son propre patron | ~mon propre patron | ~ma petite entreprise | ~sa petite entreprise | ~ma petite affaire | ~mon affaire | ~monter une affaire | ~lancer une affaire | ~se lancer | ~me lancer | ~lancer mon activité | ~lancer son activité | ~mon idée d'entreprise | ~idée d'activité | ~projet d'activité > incubateur | porteurs de projets | projets de création | travail indépendant",
    "Se lancer",
  ],
  [
    "porteur de projet | incubateur | couveuse | pépinière d'entreprises | pépinière d'activités | pépinière d'initiatives | ~j'ai une idée | ~j'ai un projet | ~lancer mon projet | ~monter un projet",
    "Se lancer, accompagné",
  ],
  [
    "créer une association | monter une association | créer une ressourcerie | monter une ressourcerie | ~lancer une activité > création d'une association | modalités de sa création | porteurs de projets | ressourcerie",
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
  [
    "reprendre une entreprise | reprise d'entreprise | repreneur | transmission d'entreprise | ~céder mon entreprise > entrepreneuriat",
    "Continuer ce qui existe",
  ],
  [
    "~trouver un local | ~local vide | ~locaux vides | ~un local pour | ~local pour | recherche de local | hangar | bail commercial | ~louer un local | bâtiment industriel > location de bureau | tiers-lieu",
    "Où s'installer",
  ],
  [
    "recherche et développement | chercheurs | recherche scientifique | laboratoire de recherche | universitaires | thèse | ~r&d",
    "Chercher",
  ],
  [
    "label | labellisation | labellisé | certification qualité | ~être labellisé",
    "La marque que l'on reçoit",
  ],
  [
    "communiquer | presse | publicité | campagne de communication | marketing | ~journalistes > faire connaître",
    "Être connu",
  ],
  [
    "business model | plan d'affaires | plan de financement | prévisionnel | trésorerie | ~problèmes de trésorerie | ~difficultés financières | équilibre économique > viabilité économique | modèle économique",
    "Tenir dans la durée",
  ],
  [
    "~qui finance | ~qui peut financer | ~aides pour créer | ~aide pour créer | ~argent pour mon projet | ~argent pour démarrer | dossier de subvention | demande de subvention | bailleurs de fonds | garantie bancaire | cofinancement | amorçage > financements | subventions | financeurs",
    "Les moyens",
  ],
  [
    "fonds propres associatifs | titres associatifs | épargne solidaire | prêt solidaire | prêt d'honneur | investisseur | investisseurs > finance solidaire | investissement",
    "Acheter pour longtemps",
  ],
  [
    "bureau d'études | cabinet de conseil | consultant | ingénierie de projet | appui au montage | ~aide au montage | accompagnement au montage | accompagnement à la création > étude de faisabilité",
    "Être aidé à monter",
  ],
  [
    "~de l'idée au projet | idée d'entreprise | idée solidaire | projet d'entreprise sociale | entrepreneur social | entrepreneuriat social | entrepreneuriat solidaire | entrepreneuriat collectif | ~entreprendre autrement > incubateur | porteurs de projets | innovation sociale",
    "Se lancer, accompagné",
  ],
  [
    "~faire la même chose | ~faire pareil | ~s'en inspirer | ~nous inspirer | ~s'inspirer de | inspirant | inspiration | reproductible | transposable | ~ailleurs en france > essaimage | reproductibilité",
    "Faire ailleurs ce qui marche",
  ],
  [
    "~premiers pas | ~par où commencer | ~étapes pour | ~étapes d'un projet | méthodologie | feuille de route | plan d'action | pilotage | comité de pilotage | COPIL > étude de faisabilité | modalités de sa création",
    "Comment s'y prendre",
  ],
  [
    "colloque | conférence | webinaire | table ronde | rencontres régionales | journée d'étude | restitution",
    "Où l'on en parle",
  ],
  [
    "guide pratique | fiche pratique | boîte à outils méthodologique | mode d'emploi | vademecum | kit pratique > guide",
    "Lire pour faire",
  ],
  [
    "~combien d'emplois | emplois créés | création d'emplois | créer de l'emploi | créer des emplois | emplois non délocalisables | ~postes créés > emplois créés",
    "Ce que l'on compte",
  ],
  [
    "~difficultés rencontrées | ~problèmes rencontrés | obstacles | ~ça n'a pas marché | ~pièges | ~leçons à tirer | freins au projet > points de vigilance | freins rencontrés",
    "Ce qui fait tomber",
  ],
  [
    "~bonnes idées | idées qui marchent | ~ce qui a réussi | facteurs de réussite | ~secret de leur réussite | recette du succès > clés de réussite",
    "Ce qui fait tenir",
  ],
  [
    "~aider une association | ~être bénévole | ~devenir bénévole | ~faire du bénévolat | ~s'investir | ~m'engager | ~m'investir | mission bénévole | ~retraité actif | ~temps libre > bénévolat | bénévoles",
    "Donner de son temps",
  ],
  [
    "~parties prenantes | ~impliquer les habitants | ~associer les habitants | ~avis des habitants | conseil citoyen | budget participatif | démocratie participative | pouvoir d'agir > participation des habitants | habitants consultés",
    "Demander aux gens",
  ],
  [
    "répondre ensemble | réponse commune | ~se regrouper | ~unir nos forces | ~faire ensemble | ~s'allier | joint-venture | co-construction | coconstruire > coopération | groupement | mutualisation",
    "Faire à plusieurs",
  ],
  [
    "règlement intérieur | bureau de l'association | collège d'associés | sociétaires | sociétariat | gouvernance partagée | ~décider ensemble > gouvernance",
    "Qui décide",
  ],
  [
    "contrat de ville | projet de territoire | contrat de relance | plan de relance | politique publique > collectivités locales | politique de la ville",
    "Ce que signe une collectivité",
  ],
  [
    "logiciel de gestion | tableau de bord | outil de suivi | indicateurs > traçabilité | évaluation",
    "Suivre",
  ],

  ["accélérateur | accélérateur de projets > incubateur", "Où mûrit un projet"],
  ["makerspace | hackerspace | atelier partagé > fablab | tiers-lieu", "Où l'on fabrique ensemble"],
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
  [
    "petite ville | petites communes | petite commune | chef-lieu | hameau | ~ma petite ville | ~mon village > territoires ruraux",
    "Le lieu sous ses noms",
  ],
  [
    "bassin de vie | bassin d'emploi | EPCI | PETR | métropole | ~pays rural | intercommunalité > collectivités locales",
    "Le lieu et qui le gouverne",
  ],
  [
    "élu local | ~notre mairie | ~notre commune | ~notre ville | service municipal | agents municipaux | conseil municipal | agent territorial > collectivités locales",
    "Qui porte une politique locale",
  ],
  ["frontalier | transfrontalier > européen | belge", "Au-delà"],
  [
    "~plus de commerces | ~plus de commerce | ~plus de boulangerie | dernier commerce | commerces qui ferment | désertification | village mort | ~village qui se meurt | services publics qui ferment | maison de services > commerces de proximité | services de proximité | territoires ruraux",
    "Ce qui manque à la campagne",
  ],
  [
    "cité HLM | grand ensemble | tours d'immeubles | quartiers populaires | quartiers difficiles | quartier défavorisé | quartier sensible | rénovation urbaine | renouvellement urbain | pied d'immeuble > quartier | quartiers prioritaires",
    "Le lieu sous ses noms",
  ],
  [
    "animer un quartier | vie de quartier | vie locale | ~faire vivre le village | ~faire vivre un village | ~faire vivre le quartier | ~redonner vie | ~dynamiser le village > animer les quartiers | lien social | convivialité",
    "Faire vivre un lieu",
  ],
  [
    "désindustrialisation | ancien site industriel | usine fermée | reconversion de site | ~usine qui ferme | ~fermeture de mine > friche | bassin minier | revitalisation",
    "L'histoire d'un pays",
  ],
  ["canal | grand chantier | canal Seine-Nord > Seine-Nord Europe", "Le grand chantier"],
  ["plage | pêcheurs | maritime | bateau de pêche | ~la mer | ~en mer > pêche | poissons", "La côte"],
  [
    "zones blanches | ~loin des services | ~loin de la ville | ~loin des villes | ~pas de transport | ~pas de transports | ~aucun bus | ~aucun transport > isolement géographique | territoires ruraux | mobilité",
    "L'éloignement",
  ],
  [
    "jardin de ville | jardin en ville | potager d'immeuble | jardin d'immeuble | jardin au pied > parcelles potagères | jardinage",
    "Cultiver en ville",
  ],
];

/**
 * What a visitor says around what is looked for, and the publications do not: left out of a search as long as
 * another word is left.
 */
export const SAID_AROUND: readonly string[] =
  "je cherche | je recherche | je voudrais | j'aimerais | je veux | j'ai besoin | besoin de | besoin d' | on cherche | cherche | recherche | trouver | où trouver | où | qui | quoi | quel | quelle | quels | quelles | comment | pourquoi | quand | combien | est-ce que | y a-t-il | il y a | qui fait | qui peut | qui propose | peut-on | peut | puis-je | faire | fait | avoir | avec | sans | mes | mon | ma | vieux | vieil | vieille | vieilles | ancien | anciens | pas cher | pas chère | pas chers | gratuit | gratuitement | à côté de chez moi | près de chez moi | chez moi | à proximité | merci | bonjour | s'il vous plaît | svp | liste | liste des | annuaire | annuaire des | adresse | adresses | coordonnées | contact | contacter | exemple | exemples | exemple de | structure | structures | initiative | initiatives | dispositif | dispositifs | endroit | lieu où | quelqu'un | personne | personnes | gens | secteur | région | dans la région | région hauts-de-france | hauts-de-france | hauts de france | je souhaite | je souhaiterais | je désire | j'aurais besoin | il me faut | il nous faut | il faut | nous cherchons | nous recherchons | nous voulons | nous voudrions | nous avons | nous souhaitons | on voudrait | on veut | on a | on peut | j'ai | je suis | nous sommes | je peux | je fais | je dois | dois-je | faut-il | peut-on trouver | pouvez-vous | pourriez-vous | auriez-vous | avez-vous | connaissez-vous | est-il possible | c'est possible | possible de | possibilité de | savoir si | savoir où | dis-moi | dites-moi | montrez-moi | donnez-moi | c'est quoi | c'est quoi un | c'est quoi une | qu'est-ce que | qu'est-ce qu'un | qu'est-ce qu'une | qu'est-ce que c'est | que veut dire | ça veut dire quoi | que signifie | signification | définition | définition de | définition d'un | explication | expliquer | exemples de | où acheter | où aller | où est | où sont | où se trouve | chez qui | à qui | vers qui | à qui m'adresser | s'adresser | m'adresser | qui contacter | comment faire | comment ça marche | comment on fait | quelle association | quelles associations | quelle entreprise | quelles entreprises | quelle structure | quelles structures | existe | existe-t-il | existent | liste de | liste complète | carte de | carte des | répertoire | ape | code ape | siret | numéro siret | siren | numéro | numéro de | n° | tél | tel | numéro de téléphone | courriel de | email de | horaires | heures d'ouverture | ouvert | site officiel | avis | infos | info | informations | renseignement | renseignements | en savoir plus | pour moi | pour nous | pour toi | pour lui | pour elle | pour eux | pour quelqu'un | pour une personne | pour des personnes | pour un ami | pour une amie | pour mon | pour ma | pour mes | dans mon quartier | dans ma ville | dans mon village | dans ma commune | dans mon département | dans mon coin | dans le coin | dans le secteur | par ici | ici | chez nous | chez soi | près de moi | près de nous | près d'ici | autour de moi | autour de chez moi | à côté | pas loin | pas trop loin | le plus proche | la plus proche | les plus proches | proche de chez moi | vite | rapidement | en ce moment | maintenant | aujourd'hui | svp merci | stp | s'il te plaît | merci d'avance | merci beaucoup | bonsoir | salut | madame | monsieur | cordialement | d'avance | gratuite | gratuites | gratuits | chose | choses | truc | trucs | quelque chose | machin | etc | sortes de | genre de | type de | types de | des idées de | emmener | amener | voir | aller voir | obtenir | proposer | utiliser | meilleur | meilleure | plusieurs | aussi | car | parce que | alors | donc | mais | qui peut m'aider | qui peut m'aider à | m'aider à | m'aider | aidez-moi | aidez-moi à | besoin d'aide pour | une solution pour | où envoyer | alternative à | alternative au | alternative aux | j'habite | nous habitons | je vis | je suis conseiller | je suis conseillère | si possible | de saison | en ville | grâce à | grâce au | grâce aux | le samedi | le dimanche | le week-end | dans un esprit | afin de | pour que".split(
    " | ",
  );

/**
 * Words of every day that say how or how much, not what: they count, but little beside one that names a thing, a
 * trade, a person or a place.
 */
export const SAID_LIGHTLY: readonly string[] =
  "petit | petite | petits | petites | grand | grande | grands | grandes | gros | grosse | bon | bonne | beau | belle | nouveau | nouvelle | neuf | neuve | ancienne | anciennes | vide | vides | plein | pleine | cher | chère | prix | tarif | réduit | réduite | simple | entier | entière | dernier | dernière | premier | première | autre | autres | seul | seule | refaire | défaire | mettre | remettre | prendre | reprendre | reprise | donner | passer | tenir | garder | laisser | changer | transformer | monter | lancer | démarrer | commencer | finir | tester | essayer | engager | apprendre | apporter | rapporter | porter | poser | sortir | sortie | entrer | rester | partir | aller | venir | revenir | recevoir | demander | répondre | écrire | lire | parler | aider | aide | permettre | acheter | vendre | payer | payé | commander | gagner | perdre | servir | jeter | enlever | retirer | confier | organiser | organisation | préparer | créer | développer | gérer | fin | début | temps | jour | jours | journée | semaine | mois | an | ans | année | fois | affaire | affaires | idée | idées | façon | manière | moyen | moyens | cas | point | côté | suite | partie | reste | groupe | équipe | monde | vie | local | locaux | locale | public | publics | professionnel | professionnels | domaine | projet | projets | action | actions | service | services | nos | notre | nous | vos | votre | quand | avant | après | pendant | encore | déjà | toujours | bien | mieux | beaucoup | peu | être | est | suis | sommes | sont | étais | était | étaient | sera | serait | serais | soit | avais | avait | aurait | aurais | aura | vais | vont | allait | peux | peuvent | pourrait | pourrais | pouvoir | veut | veux | veulent | voudrait | vouloir | doit | doivent | devrait | devrais | devoir | faudrait | fallait | vient | viens | viennent | venait | dit | disent | dire | sait | sais | savent | savoir | connaît | connais | connaissent | connaître | croit | crois | croire | pense | penser | voit | regarder | tient | prend | prends | prennent | met | mets | mettent | rend | rendre | devenir | devient | reprendre | vit | vivre | sembler | sert | occuper | occupe | commence | recommencer | continuer | rien | tout | toute | tous | toutes | quelque | quelques | certains | certaines | aucun | aucune | chaque | tel | telle | même | mêmes | lui | elle | elles | eux | leur | leurs | chez | vers | entre | contre | parmi | selon | malgré | depuis | jusque | lorsque | puisque | parfois | souvent | jamais | plus | moins | très | trop | assez | tellement | presque | surtout | seulement | ensuite | puis | ailleurs | dehors | dedans | dessus | dessous | doucement | tranquillement | facilement | simplement | directement | juste | environ | utile | utiles | vrai | vraie | propre | meilleurs | meilleures".split(
    " | ",
  );

/** For whom or by whom something is asked, where it is said by such words alone: says less than the thing itself. */
export const SAID_OF_PEOPLE: readonly string[] =
  "ma | mon | mes | notre | nos | mère | maman | père | papa | mamie | mamies | papi | papis | papy | grand-mère | grand-père | grands-parents | parents | beau-père | belle-mère | fils | fille | filles | garçon | frère | sœur | mari | femme | voisin | voisine | oncle | tante | neveu | nièce | ami | amie | commune | mairie | bailleur".split(
    " | ",
  );

/**
 * Expressions that are read whole and mean nothing else: whoever asks for « assurance vie » wants none of those who
 * assure a living.
 */
export const READ_WHOLE: readonly string[] =
  "assurance vie | assurance habitation | assurance maladie | contrat d'obsèques | pompes funèbres | rachat de crédit | crédit immobilier | prêt immobilier | crédit à la consommation | livret A | compte bancaire | carte bancaire | carte d'identité | carte grise | carte vitale | acte de naissance | livret de famille | liste électorale | permis de construire | permis de chasse | permis bateau | objets trouvés | fourrière | plaque d'immatriculation | don du sang | don d'organes | prise de sang | laboratoire d'analyses | rendez-vous médical | médecin de garde | pharmacie de garde | cabinet dentaire | chirurgie esthétique | salon de coiffure | salle de sport | salle de musculation | salle de cinéma | piscine municipale | parc d'attractions | boîte de nuit | centre commercial | station service | bureau de tabac | bureau de poste | centre équestre | club de football | club de tennis | résultats sportifs | programme télé | billets de concert | places de concert | billets de train | horaires de train | horaires de marée | bulletin météo | match de football | jeux olympiques | code postal | code wifi | agent immobilier | agence immobilière | agence de voyage | maison à vendre | appartement à vendre | terrain à bâtir | voyage organisé | billet d'avion | chien perdu | chat perdu".split(
    " | ",
  );

/**
 * Words of every day, whether or not a publication has them: none is taken for a misprint of another, « chat » for
 * « achat ». A search for what is not here says so.
 */
export const EVERYDAY: readonly string[] =
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre printemps automne hiver matin matinée midi soir soirée nuit hier demain minute heure siècle deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille chat chaton chien chiot cheval poney âne chèvre mouton vache veau cochon porc poule coq canard oie lapin lièvre souris rat taupe hérisson renard loup ours singe lion tigre serpent tortue grenouille oiseau pigeon perroquet mouche moustique guêpe frelon fourmi araignée abeille papillon cafard punaise puce poisson requin baleine hamster animal animaux vétérinaire chenil tête visage front oreille bouche langue gorge cou épaule bras coude poignet doigt ongle ventre hanche jambe genou cheville pied orteil peau cheveux barbe poil sang cœur foie rein poumon estomac cerveau muscle nerf rhume grippe fièvre toux angine otite rougeole varicelle vaccin pilule sirop pommade pansement béquille plâtre ambulance urgence opticien lunettes lentilles dentier soleil lune étoile ciel nuage pluie neige grêle orage tonnerre éclair vent tempête brouillard gel glace sable gravier boue lac étang rivière fleuve plage île montagne colline plaine vallée grotte volcan désert rouge bleu vert jaune orange rose violet noir blanc gris marron doré argenté football foot rugby tennis ping-pong basket handball volley judo karaté boxe natation piscine équitation golf pétanque échecs marathon vélodrome escalade ski surf voile plongée musculation fitness yoga pilates bowling billard violon violoncelle flûte clarinette trompette tambour batterie guitare piano orgue harpe basse chorale opéra concert disco rap rock jazz karaoké sculpture peinture aquarelle dessin tableau musée galerie cinéma film acteur actrice poème poésie roman cirque clown magicien marionnette pain beurre crème lait fromage œuf sel sucre poivre moutarde vinaigre huile riz pâtes semoule farine levure pizza burger frites kebab sushi tacos crêpe gaufre chocolat bonbon biscuit tarte gâteau croissant brioche tartine sandwich salade soupe bouillon sauce bœuf jambon saucisse saucisson steak rôti merguez dinde truite saumon thon sardine huître homard crabe haricot lentille pois maïs ail persil thym basilic menthe citron banane ananas mangue kiwi melon pastèque raisin pêche abricot prune cerise fraise framboise mûre noix noisette amande café thé bière vin cidre champagne whisky rhum vodka jus eau couteau fourchette cuillère assiette bol tasse verre carafe bouteille marmite poêle passoire louche bougie allumette briquet cendrier lessive savon shampoing dentifrice brosse peigne rasoir parfum maquillage mouchoir coton éponge seau balai poubelle clou vis écrou boulon marteau tournevis pince scie perceuse pinceau colle ciment brique sonnette clé serrure cadenas tuyau robinet siphon ampoule fusible prise réveil pendule balançoire toboggan trampoline tente couffin hochet cartable crayon feutre gomme règle ciseaux agrafeuse lego playmobil parapluie canne cintre valise malle coffre vitre vitrier plombier serrurier routier pompier policier gendarme militaire soldat pilote hôtesse astronaute notaire huissier avocat juge banquier assureur architecte géomètre pharmacien chirurgien dentiste sage-femme infirmier kiné ostéopathe psychiatre coiffeur barbier esthéticienne tatoueur mannequin modèle journaliste photographe bijoutier horloger cordonnier fleuriste boucher charcutier poissonnier boulanger pâtissier chocolatier traiteur barman sommelier croupier taxi facteur maçon couvreur curé prêtre imam rabbin pasteur église chapelle mosquée synagogue temple cathédrale baptême mariage divorce enterrement obsèques crémation cimetière tombe messe prière pèlerinage banque bourse crédit épargne loto casino pari action obligation héritage testament impôt taxe amende péage vignette passeport visa carte permis plaque immatriculation assurance mutuelle retraite pension prud'hommes syndicat grève vote élection maire député sénateur président ministre avion hélicoptère bateau voilier péniche train tram métro bus car moto scooter camion tracteur caravane fusée gare aéroport port quai tunnel rond-point feu essence gazole station parking pneu frein volant rétroviseur hôpital clinique maternité caserne prison tribunal préfecture mairie poste école collège lycée université crèche bibliothèque stade gymnase patinoire camping hôtel auberge restaurant bar boîte discothèque zoo aquarium parc square jardin fontaine pont rue avenue boulevard place trottoir amour ami amitié haine peur joie tristesse colère honte jalousie rêve mensonge secret surprise cadeau blague insulte dispute bagarre vol voleur viol meurtre crime arme pistolet fusil bombe guerre paix drapeau virus antivirus hacker mot passe facebook instagram tiktok twitter snapchat whatsapp youtube netflix google amazon playstation xbox nintendo fortnite minecraft manette casque écouteur robot drone satellite laser antenne décodeur télécommande météo horoscope recette régime calorie bronzage tatouage piercing coiffure manucure massage sauna spa hammam jacuzzi noël pâques ascension toussaint halloween carnaval anniversaire conversation phrase lexique plateau halle grange pousser bruit canton menu notice rouleau souche couronne gerbe promesse souvenir voyage croisière safari valse tango salsa tricot".split(
    " ",
  );
