/**
 * What one finds who reads the publications from end to end: their parts in order, as « label | title | who speaks »,
 * and under some of them their sections in the order of meaning.
 */
export const OUTLINES: Record<string, string[]> = {
  "restitution-2025-12-04-saint-quentin": [
    "Introduction | En préambule |",
    " | Introduction | Ophélie Ragueneau-Greneau",
    "Questions fréquentes | Foire aux questions sur l'économie circulaire | Sébastien Lévrier",
    "Table ronde | Synthèse de la table ronde | Pierre Billoir, Géline Mertens, Angelina Boulard, Malika Bohem",
    "Atelier 1 | Écologie industrielle territoriale : zoom sur la démarche territoriale de Thiérache et de la Serre | Valor'Aisne, METS",
    "Atelier 2 | Alimentation durable : zoom sur l'activité de transformation des fruits et légumes de Chênelet | Guillaume Rochefort",
    "Atelier 3 | Réemploi de matériaux BTP | Nicolas du Souich",
    " | Zoom sur... le panorama « économie locale et solidaire : activités d'utilité sociale et filières inclusives » de la DREETS Hauts-de-France |",
    " | Conclusion | Serge Bouffange",
  ],
  "rencontres-regionales-2023-05-04-lille": [
    " | Introduction |",
    "Table ronde | Quelle place pour l’économie locale et solidaire dans les territoires de demain ? | Christiane Bouchart, Laurent Fraisse, Joséphine Labroue, Marie Vernier",
    "Atelier 1 | Se saisir des clauses environnementales et sociales comme opportunité de développement | Hugo Vandamme, Antoine Goxe, Frédéric Maes",
    "Atelier 2 | Innover pour l’inclusion dans l’emploi dans les territoires fragiles | Sophie Triquet, Lison Lopez",
    "Atelier 3 | S’investir dans l’économie du bien vieillir | Camille Sandevoir, Yann Le Goanvic",
    "Atelier 4 | Coopérer avec les entreprises : les alliances économiques à impact | Maxime Salley, Xavier Retaux",
    "Atelier 5 | S’inscrire dans une filière de réemploi pour des coopérations inclusives | Zorha Haddou, Camille Bardou, Ludovic Dodin",
    "Table ronde | Adapter les parcours aux métiers et aux compétences de demain | Pascal Dumont, Maurice Monoky, Hugues Deniele, Anne Bonichot",
    "Atelier 6 | Accélérer la montée en compétence des salariés de façon innovante | Marta Semplici, Jacques- Emmanuel Durand, Emilie Lengagne",
    "Atelier 7 | Développer les passerelles avec les entreprises du territoire | Paul Cacheux, Virginie Datchy, Thierry Dolle",
    "Atelier 8 | Agir pour la diversité dans les recrutements | Fanny Telle, Nabil Rehmouni",
    "Atelier 9 | Adapter les outils d’accompagnement pour lever les barrières limitant la reprise de l’emploi | Sébastien Cavitte, Laëtitia Fachin, Anna Jacquiez-Von Montigny",
    "Atelier 10 | Faciliter les transitions professionnelles des bénéficiaires | Pierre Lemaire, Chrystelle Alain, Reynald Simon",
    "Remerciements | Accélérons l’économie locale et solidaire de demain |",
  ],
  "webinaire-2025-06-24-economie-locale-et-solidaire": [
    " | Les Petites Rivières |",
    "Contexte | Reservez votre journee |",
    "Mots-clés | Économie locale |",
    "Mots-clés | Pôles territoriaux de coopération économique (PTCE) |",
    "En bref | Les PTCE des Hauts-de-France |",
    "Contexte | DLA et les approches |",
    " | Contexte au titre illisible |",
    "Étude de cas | Les Petits Magasins |",
    "Étude de cas | Atelier du Vert Bocage |",
    "Étude de cas | PTCE Hénin Carvin |",
    " | Save the dates ! |",
    " | Ressources au titre illisible |",
  ],
  "panorama-2025-07-economie-locale-et-solidaire": [
    "Mots-clés | Les mots-clés indispensables pour tout comprendre |",
    "Contexte | Économie sociale et solidaire : 3 bonnes raisons d'agir dès à présent avec les structures inclusives pour favoriser l'économie locale et solidaire |",
    "Contexte | C'est bon à savoir : le contexte national |",
    "Contexte | C'est bon à savoir : le contexte régional |",
    "Étude de cas 1 | Expérimenter le déploiement d'une nouvelle activité d'utilité sociale en réponse aux besoins du territoire |",
    "Étude de cas 2 | S'intégrer dans la chaîne de valeur d'une filière à potentiel |",
    "Étude de cas 3 | Développer des activités d'utilité sociale dans le domaine de l'économie circulaire |",
    "Étude de cas 4 | Développer des activités d'utilité sociale dans les quartiers prioritaires |",
    "Étude de cas 5 | Développer de nouvelles offres de proximité en coopération |",
    "En bref | On a aussi repéré... |",
    " | Remerciements |",
    "Ressources | Lancez-vous ! : outils et ressources pour aller plus loin |",
  ],
  "livret-reemploi-alimentation-durable": [
    "Fiche | Association des Producteurs des Vallées de l'Oise |",
    "Fiche | Le Jardin de Cocagne de la Haute Borne |",
    "Fiche | Le Panier de la Mer 62 |",
    "Fiche | Les Copains de Thiérache |",
    "Fiche | Il était deux fois |",
    "Fiche | La Remise Enjouée |",
    "Fiche | Le Bois de Deux Mains |",
    "Fiche | Synapse 3i |",
    "Fiche | VESTALI |",
  ],
};

/**
 * The sections of parts, by their label or title. The eighth workshop is printed with an experience before its
 * presentation, the first with one after its practices; the slides of the pole have their titles in capitals, but one.
 */
export const SECTIONS: Record<string, Record<string, string[]>> = {
  "webinaire-2025-06-24-economie-locale-et-solidaire": {
    "PTCE Hénin Carvin": [
      "Les dates clés de la création du PTCE Hénin-Carvin",
      "Les missions et les groupes de travail",
      "Présentation du nouveau local du PTCE Hénin-Carvin",
      "Le schéma de gouvernance de l’association PTCE Hénin-Carvin",
      // As printed: « ADMINISTATION »; the slide of the members after it has their logos alone.
      "Les 4 collèges du conseil d’administation",
      "Les 4 groupes de travail du PTCE",
      "Les réalisations et les projets du groupe alimentation durable et consomation responsable",
      "Les projets et réalisations du groupe mobilité sociale, solidaire et inclusive",
      "Les projets et réalisations du groupe développement social local et citoyenneté active",
      "Les projets et réalisations du groupe transition énergétique et économie circulaire",
    ],
  },
  "rencontres-regionales-2023-05-04-lille": {
    "Atelier 8": [
      "Présentation",
      "Retours d’expérience",
      "Les programmes Tech Your Job et Ambition de la Fondation Mozaïk",
      "Le projet LinkedOut par Entourage",
      "Bonnes pratiques",
      "Pour aller plus loin",
    ],
    "Atelier 1": [
      "Présentation de la thématique",
      "Retours d’expérience",
      "Le rôle des facilitateurs clauses sociales",
      "L’évolution des exigences environnementales dans la commande publique",
      "Le retour d’expérience de l’EA Cadiflor",
      "Bonnes pratiques",
    ],
    "Table ronde": [
      "Présentation de la thématique",
      "Les intervenants",
      "À retenir",
      "1. Quel lien établir entre ESS et territoires ?",
      "2. Comment est appréhendée l’ESS dans les politiques publiques territoriales ?",
      "3. Comment décloisonner les écosystèmes entreprises traditionnelles / acteurs publics / structures de l’ESS dans les territoires de demain ?",
      "Perspectives",
      "Pour aller plus loin",
    ],
  },
};
