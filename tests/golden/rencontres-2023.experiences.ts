/** The experiences told in the workshops of the regional day of 4 May 2023 in Lille, as a careful reader finds them. */

interface ExpectedExperience {
  workshop: string;
  name: string;
  aliases?: string[];
  types?: string[];
  people: [name: string, role: string, organisation: string | null][];
  emails: string[];
  places?: string[];
  /** Value, unit (or null), words of the label. */
  figures?: [number, string | null, string][];
  relations?: [kind: string, name: string][];
  lines: [number, number];
}

export const EXPERIENCES: ExpectedExperience[] = [
  {
    workshop: "1",
    name: "Mission Emploi Lys-Tourcoing – Lille Avenirs",
    people: [
      [
        "Hugo VANDAMME",
        "Coordinateur régional Clause sociale",
        "Mission Emploi Lys-Tourcoing – Lille Avenirs",
      ],
    ],
    emails: ["hvandamme@lamelt.fr"],
    lines: [129, 153],
  },
  {
    workshop: "1",
    name: "CD2E",
    people: [["Antoine GOXE", "Consultant achats publics durables", "CD2E"]],
    emails: ["a.goxe@cd2e.com"],
    lines: [155, 200],
  },
  {
    workshop: "1",
    name: "EA Cadiflor",
    aliases: ["Cadiflor"],
    types: ["EA"],
    people: [["Frédéric MAES", "Directeur de l’Entreprise Adaptée", "Cadiflor"]],
    emails: ["contact@cadiflor.fr"],
    lines: [213, 239],
  },
  {
    workshop: "2",
    name: "Les Astelles",
    types: ["ACI", "EI"],
    people: [["Sophie TRIQUET", "Directrice générale", "Les Astelles"]],
    emails: ["sophie.triquet@lesastelles.fr"],
    places: ["Amiens", "Montdidier"],
    figures: [
      [150, "ETP", "deux sites"],
      [90, "%", "clients de la ressourcerie"],
    ],
    relations: [["partner", "AMSOM"]],
    lines: [250, 285],
  },
  {
    workshop: "2",
    name: "Caisse Centrale de la Mutualité Sociale Agricole",
    aliases: ["MSA"],
    people: [
      [
        "Lison LOPEZ",
        "Cheffe de projet Inclusion Département ESS et médico-social",
        "Caisse Centrale de la Mutualité Sociale Agricole",
      ],
    ],
    emails: ["lopez.lison@ccmsa.msa.fr"],
    figures: [
      [400, null, "structures de l’ESS"],
      [26, null, "SIAE"],
      [35, null, "structures lauréates"],
    ],
    relations: [
      ["network", "Laser Emploi"],
      ["programme", "Inclusion & Ruralité"],
    ],
    lines: [290, 349],
  },
  {
    workshop: "3",
    name: "Eurasenior",
    types: ["INCUBATEUR"],
    people: [["Camille SANDEVOIR", "Directrice d’Eurasenior", "Eurasenior"]],
    emails: ["csandevoir@eurasenior.com", "ngaignon@eurasante.com"],
    places: ["Arras"],
    figures: [
      [35, "heures", "formation"],
      [80, "%", "embauches"],
      [75, null, "personnes"],
      [90, "%", "embauchées"],
    ],
    relations: [
      ["member-of", "Groupe Eurasanté"],
      ["programme", "Projet 2ASD"],
    ],
    lines: [398, 443],
  },
  {
    workshop: "3",
    name: "ENOUMA",
    aliases: ["Évolution vers les Nouveaux Métiers de l’Accompagnement"],
    types: ["ACI"],
    people: [["Yann Le Goanvic", "Co-fondateur et ancien dirigeant d’ENOUMA", "ENOUMA"]],
    emails: ["yann@enouma.org"],
    places: ["Île-de-France"],
    figures: [
      [10, null, "femmes accompagnées"],
      [9, null, "diplôme"],
      [4, null, "promotions"],
      [100, "%", "Instituts de Formation"],
    ],
    relations: [["programme", "Chantiers apprenants"]],
    lines: [445, 485],
  },
  {
    workshop: "4",
    name: "Club Noé",
    people: [["Maxime Salley", "Animateur de réseau", "Club Noé"]],
    emails: ["maxime.salley@clubnoe.com"],
    lines: [522, 568],
  },
  {
    workshop: "4",
    name: "PTCE Anima Grand Calais Terres et Mers",
    types: ["PTCE"],
    people: [["Xavier RETAUX", "Directeur", "Les Ateliers de la Citoyenneté"]],
    emails: ["xavierretaux@free.fr"],
    places: ["Calais"],
    figures: [
      [20, null, "structures de l’ESS du territoire (une vingtaine)"],
      [100, null, "commerçants"],
      [200, null, "plats"],
    ],
    relations: [
      ["carrier", "Les Ateliers de la Citoyenneté"],
      ["partner", "METRO"],
      ["partner", "La Croix-Rouge"],
    ],
    lines: [570, 613],
  },
  {
    workshop: "5",
    name: "Fibr’&Co",
    types: ["ACI"],
    people: [["Zorha Haddou", "Responsable", "Fibr’&Co"]],
    emails: ["arcadis.coordination@gmail.com"],
    lines: [670, 700],
  },
  {
    workshop: "5",
    name: "Emmaüs Connect",
    people: [["Camille Bardou", "Cheffe de projet national", "Emmaüs Connect"]],
    emails: ["cbardou@emmaus-connect.org"],
    figures: [
      [7, null, "filières"],
      [13, null, "points d’accueils"],
    ],
    lines: [702, 731],
  },
  {
    workshop: "5",
    name: "AlterEos",
    types: ["EA"],
    people: [["Ludovic Dodin", "DSI", "AlterEos"]],
    emails: ["ldodin@altereos.fr"],
    lines: [736, 762],
  },
  {
    workshop: "6",
    name: "Sauléa",
    people: [["Marta Semplici", "Consultante Senior", "Sauléa"]],
    emails: ["marta.semplici@saulea-conseil.com"],
    lines: [908, 934],
  },
  {
    workshop: "6",
    name: "Ease",
    types: ["EA"],
    people: [["Jacques- Emmanuel Durand", "Gérant", "Ease"]],
    emails: ["je.durand@ease-02.com"],
    lines: [936, 963],
  },
  {
    workshop: "6",
    name: "AFEJI",
    // « un ensemble de 80 établissements »: the ACI is one of them.
    types: [],
    people: [["Emilie Lengagne", "Responsable ateliers et chantiers d’insertion", "AFEJI"]],
    emails: ["elengagne@afeji.org"],
    figures: [
      [80, null, "établissements médicosociaux"],
      [85, "%", "sorties positives"],
    ],
    relations: [["programme", "Colibri"]],
    lines: [968, 985],
  },
  {
    workshop: "7",
    name: "Compéthance",
    types: ["EA"],
    people: [["Paul Cacheux", "Directeur Général", "Urbilog & Compéthance"]],
    emails: ["p.cacheux@urbilog.fr"],
    figures: [
      [60, null, "travailleurs en situation de handicap"],
      [72, null, "salariés"],
    ],
    lines: [1038, 1069],
  },
  {
    workshop: "7",
    name: "Devenir en Vermandois",
    aliases: ["ACI Devenir en Vermandois"],
    types: ["ACI"],
    people: [
      ["Virginie Datchy", "Référente Accompagnement API, et formatrice SEVE EMPLOI", null],
      ["Thierry Dolle", "Coordinateur", "ACI Devenir en Vermandois"],
    ],
    emails: ["thierry.devenir@free.fr", "virginie.datchy@sfr.fr"],
    relations: [["programme", "SEVE EMPLOI"]],
    lines: [1071, 1100],
  },
  {
    workshop: "8",
    name: "Fondation Mozaïk",
    people: [["Fanny Telle", "Responsable Hauts de France pour la fondation Mozaïk", "Groupe Mozaïk"]],
    emails: ["fanny.telle@fondation-mozaik.org"],
    figures: [
      [600, null, "étudiants"],
      [60000, null, "candidats"],
      [130000, null, "offres"],
    ],
    relations: [
      ["member-of", "Groupe Mozaïk"],
      ["programme", "Tech Your Job"],
      ["programme", "Ambition"],
      ["programme", "Mozaïk Talents"],
    ],
    lines: [1136, 1165],
  },
  {
    workshop: "8",
    name: "Entourage",
    aliases: ["Association Entourage"],
    people: [["Nabil Rehmouni", "Responsable Entreprises secteur Lille", "Association Entourage"]],
    emails: ["nabil@entourage.social"],
    figures: [[100, null, "entreprises engagées"]],
    relations: [["programme", "LinkedOut"]],
    lines: [1176, 1204],
  },
  {
    workshop: "9",
    name: "Convergence Lille",
    people: [
      ["Sébastien Cavitte", "coordinateur des programmes Convergence et Première Heure en Chantier", null],
    ],
    emails: ["scavitte@cvgce.org"],
    figures: [
      [7, null, "ACI"],
      [249, null, "personnes"],
      [70, "%", "cas"],
    ],
    relations: [
      ["programme", "Convergence"],
      ["programme", "Premières Heures en Chantier"],
    ],
    lines: [1236, 1282],
  },
  {
    workshop: "9",
    name: "ACI FAIRE",
    aliases: ["Chantier d’insertion FAIRE"],
    types: ["ACI"],
    people: [["Laëtitia Fachin", "Responsable", "Chantier d’insertion FAIRE"]],
    emails: ["laetitia.fachin@ateliers-faire.fr"],
    places: ["Beauvais"],
    relations: [["partner", "Offices Privés Hygiène Sociale"]],
    lines: [1284, 1318],
  },
  {
    workshop: "9",
    name: "La Sauvegarde du Nord",
    people: [["Anna Jacquiez-Von Montigny", "Cheffe de Service Addictologie", "La Sauvegarde du Nord"]],
    emails: ["ajacquiez@lasauvegardedunord.fr"],
    places: ["Lille"],
    relations: [
      ["programme", "TAPAJ"],
      ["partner", "Interm’aide"],
    ],
    lines: [1323, 1347],
  },
  {
    workshop: "10",
    name: "EA Malécot",
    types: ["EA"],
    people: [["Pierre LEMAIRE", "Directeur", "EA Malécot"]],
    emails: ["plemaire@papillonsblancs-lille.org"],
    places: ["Marcq-en-Barœul"],
    figures: [
      [110, null, "RQTH"],
      [12, null, "CDD Tremplin"],
      [8, null, "sorties positives"],
    ],
    relations: [
      ["member-of", "Groupe Malécot"],
      ["member-of", "Les papillons blancs de Lille"],
      ["programme", "CDD Tremplin"],
      ["partner", "Cap Emploi"],
    ],
    lines: [1365, 1402],
  },
  {
    workshop: "10",
    name: "All Inclusive",
    types: ["EITI"],
    people: [["Chrystelle ALAIN", "Directrice Générale", "All Inclusive"]],
    emails: ["chrystelle.alain@aiae.fr"],
    places: ["Aisne", "Somme", "Oise"],
    figures: [
      [160, null, "personnes accompagnées"],
      [7, null, "territoires"],
      [55, "%", "structures pérennisées"],
      [35, "%", "retour à l’emploi"],
    ],
    lines: [1404, 1441],
  },
  {
    workshop: "10",
    name: "Comité Régional des GEIQ Hauts-de France",
    types: [],
    people: [
      [
        "Reynald SIMON",
        "Animateur du Comité Régional des GEIQ Hauts-de France",
        "Comité Régional des GEIQ Hauts-de France",
      ],
    ],
    emails: ["cr.geiq.hdf@gmail.com"],
    figures: [[20, null, "GEIQ"]],
    lines: [1447, 1492],
  },
];
