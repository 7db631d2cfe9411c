/** What a careful reader finds in the restitution of the regional day of 4 May 2023 in Lille. */

export const WORKSHOPS: [number: string, title: string, lineStart: number, lineEnd: number][] = [
  ["1", "Se saisir des clauses environnementales et sociales comme opportunité de développement", 117, 239],
  ["2", "Innover pour l’inclusion dans l’emploi dans les territoires fragiles", 243, 388],
  ["3", "S’investir dans l’économie du bien vieillir", 389, 514],
  ["4", "Coopérer avec les entreprises : les alliances économiques à impact", 515, 660],
  ["5", "S’inscrire dans une filière de réemploi pour des coopérations inclusives", 661, 807],
  ["6", "Accélérer la montée en compétence des salariés de façon innovante", 897, 1031],
  ["7", "Développer les passerelles avec les entreprises du territoire", 1032, 1132],
  ["8", "Agir pour la diversité dans les recrutements", 1136, 1224],
  [
    "9",
    "Adapter les outils d’accompagnement pour lever les barrières limitant la reprise de l’emploi",
    1230,
    1357,
  ],
  ["10", "Faciliter les transitions professionnelles des bénéficiaires", 1358, 1526],
];

export const ROUND_TABLES: [title: string, lineStart: number, lineEnd: number, speakers: string[]][] = [
  [
    "Quelle place pour l’économie locale et solidaire dans les territoires de demain ?",
    24,
    116,
    ["Christiane Bouchart", "Laurent Fraisse", "Joséphine Labroue", "Marie Vernier"],
  ],
  [
    "Adapter les parcours aux métiers et aux compétences de demain",
    808,
    896,
    ["Pascal Dumont", "Maurice Monoky", "Hugues Deniele", "Anne Bonichot"],
  ],
];

/** Programmes told inside an experience: a profile of their own, carried by the one who tells it. */
export const PROGRAMMES: [name: string, carrier: string][] = [
  ["Projet 2ASD", "Eurasenior"],
  ["Chantiers apprenants", "ENOUMA"],
  ["Tech Your Job", "Fondation Mozaïk"],
  ["Mozaïk Talents", "Fondation Mozaïk"],
  ["Ambition", "Fondation Mozaïk"],
  ["LinkedOut", "Entourage"],
  ["Convergence", "Convergence Lille"],
  ["Premières Heures en Chantier", "Convergence Lille"],
  ["TAPAJ", "La Sauvegarde du Nord"],
];

/** Title, address or null. */
export const RESOURCES: [title: string, url: string | null][] = [
  [
    "site de la DREETS Hauts-de-France",
    "https://hauts-de-france.dreets.gouv.fr/Retour-sur-les-rencontres-regionales-de-l-inclusion-dans-l-emploi",
  ],
  ["Politiques publiques & ESS", "https://www.avise.org/territoires"],
  [
    "Politiques publiques & ESS",
    "https://www.rtes.fr/retrouvez-les-kits-regionaless-departements-ess-et-communes-intercommunalites-ess",
  ],
  ["Coopérations territoriales & ESS", "https://www.lelabo-ess.org/cooperations-territoriales"],
  [
    "Étude « L’ESS : une chance pour les territoires fragiles »",
    "https://agence-cohesion-territoires.gouv.fr/leconomie-sociale-et-solidaire-ess-une-chance-pour-les-territoires-fragiles-447",
  ],
  [
    "Catalogue des ressources sur l’ESS dans les territoires ruraux",
    "https://www.avise.org/sites/default/files/atoms/files/20220629/20220620_tressons_vademecum_v0.6_0.pdf",
  ],
  [
    "État des lieux de l’ESS dans les QPV",
    "https://www.ess-france.org/etat-des-lieux-de-l-ess-dans-les-quartiers-de-la-politique-de-la-ville",
  ],
  ["Site internet d’Eurasenior", null],
  ["Page LinkedIn d’ENOUMA", null],
  [
    "Étude ANCT, Fabrique des prospectives « Dans un monde en transition, être sénior dans la ville de demain »",
    null,
  ],
  ["Dossier Silver Economy et contribution de l’ESS de l’AVISE", null],
  [
    "Partenariats économiques entre SIAE et entreprises",
    "https://www.avise.org/sites/default/files/atoms/files/20211125/avise_guide_partenariatsecoiae_2021.pdf",
  ],
  ["L’économie de la fonctionnalité", "https://www.ecologie.gouv.fr/leconomie-fonctionnalite"],
  ["La relance des PTCE", "https://www.ptce-saison3.fr/"],
  [
    "Vidéo « La coopération : outil de développement des structures de l’IAE et des entreprises adaptées »",
    "https://vimeo.com/793326369",
  ],
  ["Loi AGEC", "https://www.ecologie.gouv.fr/loi-anti-gaspillage-economie-circulaire"],
  [
    "Economie circulaire et emplois en Hauts-de-France",
    "https://librairie.ademe.fr/dechets-economie-circulaire/3975-economie-circulaire-et-emplois-en-hauts-de-france-9791029716393.html",
  ],
  ["Observatoire national des Ressourceries et Recycleries", "https://ressourceries.info/?FfFz"],
  [
    "Sur les nouveaux rapports au travail",
    "https://www.jean-jaures.org/publication/je-taime-moi-non-plus-les-ambivalences-du-nouveau-rapport-au-travail/",
  ],
  ["Ressources de l’Observatoire des Inégalités", "https://www.inegalites.fr/"],
  [
    "LES ÉTAPES CLÉS DU PARCOURS DE FORMATION PROFESSIONNELLE dans l’Insertion par l’Activité Economique",
    "https://hauts-de-france.dreets.gouv.fr/sites/hauts-de-france.dreets.gouv.fr/IMG/pdf/crie_-_guide_etapes_cles_formation_des_salaries_iae.pdf",
  ],
  ["Vidéo « Expérimentation AFEST dans l’IAE »", "https://vimeo.com/810517238"],
  [
    "Informations sur le PIC EA",
    "https://www.agefiph.fr/articles/propos-de-lagefiph/plan-dinvestissement-dans-les-competences-cdd-tremplin-et-eatt",
  ],
  [
    "Plaquette de présentation du dispositif SEVE EMPLOI",
    "http://www.seve-emploi.com/wp-content/uploads/2021/08/2020-Plaquette-SEVE-Emploi.pdf",
  ],
  [
    "Guide de capitalisation du Plan d’Investissement dans les Compétences « Construire de nouvelles relations aux entreprises dans le cadre de parcours d’inclusion »",
    "https://travail-emploi.gouv.fr/IMG/pdf/hcc_no6_construire_de_nouvelles_relations_aux_entreprises_v221019.pdf",
  ],
  ["Présentation du CDD Tremplin", "https://www.unea.fr/le-cdd-tremplin-en-entreprise-adaptee"],
  ["Site internet de la Fondation Mozaik", null],
  ["Site internet d’Entourage-projet LinkedOut", null],
  ["Article de la CCI sur les bonnes pratiques en matière de diversité", null],
  [
    "Entreprise adaptée et CDD Tremplin",
    "https://travail-emploi.gouv.fr/le-ministere-en-action/pic/ea-cddtremplin-pic",
  ],
  [
    "Fiche EITI",
    "https://travail-emploi.gouv.fr/emploi-et-insertion/insertion-activite-economique/article/entreprises-d-insertion-par-le-travail-independant-eiti",
  ],
  ["Plaquette EITI", "https://travail-emploi.gouv.fr/IMG/pdf/plaquetteeiti-defweb-pap.pdf"],
];

/** First words of each question, and of its answer, with the last line of the answer. */
export const QUESTIONS: [
  question: string,
  answerStart: string,
  answerEnd: string,
  lines: [number, number],
][] = [
  [
    "Quel lien établir entre ESS et territoires ?",
    "L’ESS est fortement ancrée",
    "celui de son bassin de vie.",
    [52, 61],
  ],
  [
    "Comment est appréhendée l’ESS dans les politiques publiques territoriales ?",
    "L’ESS a longtemps été considérée",
    "(Société coopérative d’intérêt collectif).",
    [63, 79],
  ],
  [
    "Comment décloisonner les écosystèmes entreprises traditionnelles / acteurs publics / structures de l’ESS dans les territoires de demain ?",
    "Les partenariats entre ESS et entreprises traditionnelles",
    "ces dynamiques collectives.",
    [81, 96],
  ],
  [
    "Quelle vision ont les intervenants du marché du travail et des nouveaux rapports au travail ?",
    "Nous sommes dans un contexte",
    "« utilitaire ».",
    [833, 849],
  ],
  [
    "Que peut-on dire de l’évolution des profils des personnes dites « éloignées de l’emploi » ?",
    "On observe des nouvelles populations",
    "logement, santé, etc.",
    [851, 860],
  ],
  [
    "Quels sont les nouveaux enjeux en matière de formation et de recrutement ?",
    "L’enjeu principal consiste",
    "a prouvé son efficacité",
    [862, 877],
  ],
];
