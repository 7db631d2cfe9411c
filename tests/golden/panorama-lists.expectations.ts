/** The briefs, the lists and the people of the third panorama, as a careful reader finds them. */

interface ExpectedBrief {
  name: string;
  lines: [number, number];
  types: string[];
  places: string[];
  carriers?: string[];
  partners?: string[];
  funders?: string[];
  members?: string[];
  figures?: [value: number, unit: string | null][];
  started?: string;
}

export const BRIEFS: ExpectedBrief[] = [
  {
    name: "Recycljouets",
    lines: [775, 775],
    types: ["ACI"],
    places: ["02", "Guise"],
    figures: [
      [28, "tonnes"],
      [70, "%"],
    ],
  },
  {
    name: "Recyl'Aide80",
    lines: [777, 777],
    // ACI and EI are those of the house that carries it.
    types: [],
    places: ["80"],
    carriers: ["Les Astelles"],
    partners: ["Norpharma"],
    funders: ["Département"],
    figures: [
      [420, null],
      [4, "tonnes"],
    ],
  },
  {
    name: "DeFabNord",
    lines: [779, 779],
    types: ["EA"],
    places: ["59", "Tourcoing"],
    partners: ["Emmaüs Connect"],
  },
  {
    name: "Fibr'& Co",
    lines: [781, 783],
    types: ["ACI"],
    places: ["59"],
    carriers: ["ARACDIS"],
    funders: ["Région Hauts-de-France", "ADEME"],
    started: "2016",
  },
  {
    name: "Initiatives & Cité",
    lines: [785, 785],
    // The incubator that it runs has a name and a profile of its own.
    types: [],
    places: ["59"],
    figures: [[10, null]],
  },
  {
    name: "Cap Énergie",
    lines: [787, 787],
    types: [],
    places: ["60", "80", "62"],
    members: [
      "Ateliers des Rives de l'Oise",
      "Ateliers du Channel",
      "Ateliers de l'Artois",
      "Cap Golf Club",
      "Cap Texti",
    ],
  },
  {
    name: "Les Petits Magasins",
    lines: [789, 789],
    types: [],
    places: ["62", "Lens"],
    carriers: ["KIABI", "Vitamine T"],
    started: "2024",
  },
];

/** Structures named inside a brief: name, type, department or commune printed for it. */
export const INSIDE_BRIEFS: [name: string, type: string, places: string[]][] = [
  ["Évident !", "INCUBATEUR", []],
  ["Ateliers des Rives de l'Oise", "EA", ["60"]],
  ["Ateliers du Channel", "EA", ["62"]],
  ["Ateliers de l'Artois", "EA", ["62"]],
  ["Cap Golf Club", "EA", ["62"]],
  ["Cap Texti", "EA", ["62", "Coquelles"]],
];

export const PTCE_LIST: [name: string, department: string, line: number][] = [
  ["La Boutique Apprenante", "02", 305],
  ["Auton'Hommes", "59", 306],
  ["Collectif Emploi", "59", 307],
  ["Les Flamands Bios", "59", 308],
  ["Emergence Sud Oise", "60", 309],
  ["Partage Travail", "60", 310],
  ["Pôle de coopération Oise Est", "60", 311],
  ["Anima Grand Calais", "62", 312],
  ["CoHose", "62", 313],
  ["Eco-Pôle Alimentaire d'Audruicq", "62", 314],
  ["PTCE Hénin Carvin", "62", 315],
  ["Noeux Environnement", "62", 316],
  ["Quai des initiatives solidaires", "62", 317],
  ["Transition plurielle Montreuillois Ternois 7 vallées", "62", 318],
  ["Katalyze", "80", 319],
];

export const THANKED: [organisation: string, name: string, role: string | null][] = [
  ["A Table Citoyens", "Gaëlle Werkling", "Directrice"],
  ["A Table Citoyens", "Antoine BAFFREAU", "Directeur de l'activité CHICON"],
  ["A Table Citoyens", "Lauretta MARCHICA", "Cheffe de projet de l'Incubateur Baluchon"],
  ["Activ'Cités", "Marie-Anne COHUET", "Chargée de développement et de communication"],
  ["ADIE", "Jean-Philippe BELLAND", "Directeur Hauts-de-France"],
  ["ADF02", "Sarah Collet", "Trésorière"],
  ["AFM Radio", "Christophe PASQUIER", "Président"],
  ["EMPLOI", "Rachel JEAN PIERRE", "Responsable Mobilités et compétences"],
  ["Apradis", "Philippe Lorenzo", "Directeur général"],
  ["Ateliers du Val de Sambre", "Rémi TOIA", "Chargé d'affaires"],
  ["BGE Hauts-de-France", "Caroline FRANÇOIS", "Directrice adjointe des territoires"],
  ["Citéo", "Sabine GRUSON", "Directrice Ressources Humaines"],
  ["CCTNP", "HEMBERT Mélina", "Gestionnaire chantiers insertion"],
  ["Grands Ensemble", "Laurent COUROUBLE", "Président"],
  ["KIVI Les Petits Magasins", "Pierre ALCALA", "Directeur général délégué"],
  ["KIVI Les Petits Magasins", "Esther Desjardin", "Coordinatrice"],
  ["La Bouquinerie du Sart d'Amiens", "Céline VAILLANT", "Responsable adjointe"],
  ["La Conciergerie Solidaire de Lille", "Xavier DAMIE", "Directeur"],
  ["La ferme Sénéchal", "Lise SERRURE", null],
  ["L'Atelier du Vert Bocage", "Myriam FRIZZARIN", "Directrice"],
  ["Les Ateliers du Ternois", "Patrick LOSSON", "Directeur"],
  ["Les Ateliers du Val de Sambre", "Rémi TOIA", "Chargé d'affaires"],
  ["Les compagnons du Marais", "Caroline BETHOUART", "Directrice Développement et insertion"],
  ["Les compagnons du Marais", "Stéphane EWIN", "Référent de l'ACI"],
  ["Oregami", "Elisabeth FAUVARQUE", "Directrice du Campus HDF"],
  ["PTCE Hénin-Carvin", "Rodolphe MOGLIA", "Chargé d'animation et de développement"],
  ["REACTIF", "Patrick VANDAMME", "Président fondateur"],
  ["Régie de quartier Impulsion", "Séverine Defer", "directrice"],
  ["S.A.A.T", "Alexandra LECOUEVE", "Directrice"],
  ["SEVE Emploi", "Émilie GARBE", "Chargée de mission"],
  ["Taf by CITEO", "Aurélié BELLAND", 'Directrice "hhh »'],
];

/** Title, publisher, year, line. */
export const RESOURCES: [title: string, publisher: string | null, year: number | null, line: number][] = [
  ["Le centre de ressources du dispositif national de soutien aux PTCE", null, null, 874],
  ["Le mode d'emploi de l'AMI permanent \"PTCE émergents\"", null, null, 875],
  ["Enquête d'analyse des PTCE", "Labo de l'ESS", 2017, 876],
  [
    "Filières & ESS – Le rôle des collectivités dans la structuration de filières locales avec et pour l'ESS",
    "RTES",
    2023,
    880,
  ],
  [
    "Note d'opportunité pour une ESSisation de l'économie : décryptage et opportunités pour la filière textile",
    "ESS France",
    2022,
    881,
  ],
  [
    "État des lieux et opportunités pour le réemploi textile solidaire dans les Hauts-de-France",
    "Fashion Green Hub",
    2023,
    883,
  ],
  ["Réindustrialisation : l'ESS comme levier de croissance", "Banque des Territoires", 2024, 885],
  [
    "CARTECO : la carte collaborative des structures de l'ESS qui font la transition écologique",
    null,
    null,
    887,
  ],
  ["La CRESS Hauts-de-France", null, null, 891],
  ["L'APES", null, null, 892],
  ["Coordonnées des porteurs du dispositif local d'accompagnement dans les Hauts-de-France", null, null, 893],
];

export const GLOSSARY: [term: string, attributedTo: string | null, lineStart: number, lineEnd: number][] = [
  ["Économie locale", null, 135, 139],
  ["Économie solidaire", "loi de 2014", 141, 145],
  ["Économie circulaire", "Institut national de l'économie circulaire (INEC)", 147, 151],
  ["Filière inclusive", "RTES", 153, 157],
  ["Coopération territoriale", "CRESS Nouvelle-Aquitaine", 159, 163],
];
