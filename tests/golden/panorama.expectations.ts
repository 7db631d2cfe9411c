/** What a careful reader finds in the third panorama (local and solidarity-based economy, July 2025). */

export interface ExpectedProfile {
  name: string;
  /** First and last line of its own part. */
  lines: [number, number];
  aliases?: string[];
  types: string[];
  /** Communes and departments, as printed; nothing else may be there. */
  places: string[];
  legalForm?: string | null;
  started?: string | null;
  emails: string[];
  /** Kind, first and last line. */
  sections?: [kind: string, lineStart: number, lineEnd: number][];
  carriers?: string[];
  partners?: string[];
  funders?: string[];
  members?: string[];
  networks?: string[];
  /** Value, unit (or null), words of the label, year. */
  figures: [value: number | null, unit: string | null, label: string, year?: number][];
  /** Values that stand near it and are another's. */
  notFigures?: number[];
  workforce?: Partial<Record<"permanent" | "insertion" | "total" | "fte", number | null>> | null;
  summary: RegExp;
  /** Words that none of its relations, places or aliases may hold. */
  never?: string[];
}

export const CASE_STUDIES: ExpectedProfile[] = [
  {
    name: "La Conciergerie solidaire",
    lines: [347, 428],
    aliases: ["La Conciergerie solidaire de Lille"],
    types: ["EI"],
    places: ["Roubaix", "Lille"],
    emails: ["contact@conciergerie-solidaire.fr"],
    sections: [
      ["context", 349, 353],
      ["objectives", 359, 366],
      ["description", 368, 372],
      ["impact", 374, 380],
      ["partners", 390, 401],
      ["vigilance", 403, 406],
      ["success-keys", 408, 412],
      ["funding", 414, 423],
      ["contact", 425, 428],
    ],
    partners: [
      "El'Cagette",
      "Vrac",
      "médiathèque de Roubaix",
      "Comité de quartier du Pile",
      "Club Senior de Fourmies",
      "Petits frères des pauvres",
      "CCAS",
      "Envie 2E",
      "Vibelle",
    ],
    funders: [
      "AG2R La Mondiale",
      "CARSAT",
      "Ville de Roubaix",
      "Groupe Villogia",
      "SIA Habitat",
      "Partenord Habitat",
    ],
    figures: [
      [14, null, "implantations"],
      [8, null, "résidences"],
      [8, null, "permanences"],
    ],
    notFigures: [15.4, 300_000, 9, 2010, 65],
    summary:
      /^La Conciergerie Solidaire est une entreprise d'insertion qui propose des services de proximité/u,
    never: ["Bordeaux", "Claire"],
  },
  {
    name: "L'Atelier du Vert Bocage",
    lines: [442, 492],
    types: ["EA"],
    places: ["Aisne", "Bucilly"],
    legalForm: null,
    emails: ["contact@vertbocage.fr"],
    sections: [
      ["context", 444, 450],
      ["objectives", 452, 455],
      ["description", 457, 461],
      ["impact", 463, 469],
      ["vigilance", 471, 475],
      ["success-keys", 477, 482],
      ["funding", 484, 487],
      ["contact", 489, 492],
    ],
    carriers: ["APIITH"],
    partners: [],
    funders: ["FATEA"],
    figures: [
      [30, null, "collaborateurs"],
      [25, null, "situation de handicap"],
      [375, null, "mètres carré"],
      [15, null, "personnes"],
      [2, null, "roulottes"],
      [3, null, "situation de handicap"],
      [50, "%", "subventionnés"],
    ],
    notFigures: [3.6, 10.4],
    workforce: { total: 30, permanent: null },
    summary: /^L'Atelier du Vert Bocage est une entreprise adaptée implantée en Thiérache \(Aisne\)/u,
    never: ["Bol Vert", "Avesnois", "Booking", "Airbnb", "COVID"],
  },
  {
    name: "La Bouquinerie du Sart d'Amiens",
    lines: [512, 568],
    aliases: ["La Bouquinerie du Sart"],
    types: ["ACI"],
    places: ["Amiens"],
    legalForm: "association",
    started: "2023",
    emails: ["amiens@bouquineriedusart.com"],
    sections: [
      ["context", 514, 518],
      ["objectives", 520, 527],
      ["description", 529, 539],
      ["impact", 541, 549],
      ["success-keys", 551, 557],
      ["funding", 559, 563],
      ["contact", 565, 568],
    ],
    partners: ["COALLIA", "UDAUS 80", "AGENA", "ELISE", "Les Astelles", "Les robines des bennes"],
    funders: ["conseil départemental"],
    figures: [
      [2, null, "encadrantes"],
      [5, null, "parcours"],
      [15, null, "box de collecte"],
      [3, null, "places en centre d'hébergement"],
      [512_000, null, "livres"],
      [277_000, null, "remis en vente"],
      [54, "%", ""],
      [35, "tonnes", "CO2"],
      [8_000, null, "adhérents"],
      [80, "%", "amiénois"],
    ],
    notFigures: [1_000, 2028],
    workforce: { permanent: 2, insertion: 5 },
    summary: /Bouquinerie du Sart/u,
    never: ["Vinted", "Backmarket", "Villeneuve", "Arras", "Cormontaigne"],
  },
  {
    name: "Terre Tous",
    lines: [586, 657],
    // Those of the Régie that carries it in its title.
    types: ["RQ", "EI"],
    places: ["Grenay"],
    legalForm: null,
    emails: ["accueil@activcites.fr"],
    sections: [
      ["context", 588, 592],
      ["objectives", 596, 606],
      ["description", 608, 612],
      ["impact", 614, 625],
      ["partners", 627, 633],
      ["success-keys", 635, 642],
      ["funding", 644, 652],
      ["contact", 654, 657],
    ],
    carriers: ["Activ'Cités"],
    partners: [
      "ECT",
      "Veolia",
      "Ptipot'",
      "Ombelliscience",
      "MRES",
      "CPIE Chaîne des terrils",
      "Copeaux et Compagnie",
    ],
    funders: [
      "Ville de Grenay",
      "Maisons et Cités",
      "Pas-de-Calais Habitat",
      "Communauté d'agglomération Lens-Liévin",
      "Veolia",
      "Groupe Nicollin",
      "Fondation d'entreprise Legallais",
    ],
    figures: [[2, "hectares", "friches"]],
    notFigures: [80, 60],
    workforce: null,
    summary: /./u,
    never: ["Mazingarbe", "Bully", "Lille"],
  },
  {
    name: "PTCE Hénin-Carvin",
    lines: [671, 763],
    types: ["PTCE"],
    places: ["Drocourt"],
    started: "2023-10",
    emails: [],
    sections: [
      ["context", 673, 677],
      ["objectives", 679, 686],
      ["description", 688, 717],
      ["impact", 719, 735],
      ["partners", 737, 739],
      ["vigilance", 741, 747],
      ["success-keys", 749, 753],
      ["funding", 755, 763],
    ],
    members: [
      "AFEJI Hauts-de-France",
      "Dynamique Insertion Emploi (DIE)",
      "Les Compagnons Bâisseurs Hauts-de-France",
      "APEI Hénin-Carvin",
      "Les Anges Gardins",
      "ADDS",
      "1001 Commerce",
      "IA CACH",
      "SAS SOMATEN",
      "DB Fermetures",
      "AEP Saint Martin",
      "AFP2I",
      "Maisons et Cités",
    ],
    funders: ["État", "Région Hauts-de-France", "CAHC"],
    figures: [
      [62, null, "structures contributrices", 2024],
      [113, null, "membres", 2024],
      [20, "ETP", "créés", 2024],
      [15, null, "projets accompagnés", 2024],
      [13, null, "coopérations appuyées", 2024],
      [840, null, "bénéficiaires", 2024],
      [46, null, "habitants des quartiers", 2024],
    ],
    summary: /PTCE|collectif/u,
    never: ["Montigny", "Carvin à"],
  },
];
