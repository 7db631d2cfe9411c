/** What every sheet of the booklet says of its figures, as each prints it. */
const FIGURES = "Chiffres clés de l'entreprise ou établissement";
const HISTORY = "Objet & historique de la structure";
const TECHNICAL = "Partenaires techniques mobilisés";
const FINANCIAL = "Partenaires financiers mobilisés";
const VIABILITY = "La viabilité économique et sa pérennité";
const INNOVATION = "L'innovation et ses divers aspects illustrés";
const ACTION = "Caractéristiques de l'action";

/**
 * The sections inside the sheets of the booklet, « - » before what stands under another: identity, contact, history,
 * the action, what it is like, what helps, what hinders, figures, whatever the marks of a sheet nest in what.
 */
export const SHEETS: Record<string, string[]> = {
  "Association des Producteurs des Vallées de l'Oise": [
    ...["Fiche identité", "Contact", HISTORY, "Zoom sur l'action", ACTION],
    ...["Les leviers activés", "- L'appui du Pays de Sources et Vallées.", "Les freins rencontrés", FIGURES],
    ...["- Nombre d'adhérents", "- Budget global", "- Type d'unités concernées", "- Nombres de sites"],
    ...["- Autres indicateurs", "- Nb projets en étude de faisabilité"],
  ],
  "Le Jardin de Cocagne de la Haute Borne": [
    ...["Fiche identité", "Contact", HISTORY, "Zoom sur l'action", `- ${TECHNICAL}`, `- ${FINANCIAL}`],
    ...[ACTION, `- ${VIABILITY}`, "- L'innovation et sa pérennité", "-- Nouveau Modèle économique"],
    ...["-- Mobilisation finance solidaire", "- Possibilité d'essaimage et de reproductibilité"],
    ...["Les leviers activés", "Les freins rencontrés", FIGURES, "- Nombre d'adhérents", "- Budget global"],
    ...["- Nombres de sites", "- Autres indicateurs", "- Nb projets en étude de faisabilité"],
  ],
  "Le Panier de la Mer 62": [
    // Printed over the two that its column stands beside.
    ...[HISTORY, "Fiche identité", "Contact", "Zoom sur l'action", `- ${TECHNICAL}`, `- ${FINANCIAL}`],
    ...[ACTION, `- ${VIABILITY}`, "- L'innovation et sa pérennité", "-- Innovation technique et sociale"],
    ...["- Possibilité d'essaimage et de reproductibilité", "Les leviers activés", "Les freins rencontrés"],
    ...[FIGURES, "- Nombre d'adhérents", "- Budget global", "- Nombres de sites", "- Autres indicateurs"],
    ...["- Nb de personnes accompagnées", "- Projets en étude de faisabilité"],
  ],
  "Les Copains de Thiérache": [
    ...[HISTORY, "Fiche identité", "Contact", "Zoom sur l'action", ACTION, `- ${VIABILITY}`],
    ...["- L'innovation et sa pérennité", "- Possibilité d'essaimage et de reproducibilité"],
    ...["Les leviers activés", "Les freins rencontrés", FIGURES, "- Nombre d'adhérents", "- Budget global"],
    ...["- Nombres de sites", "- Autres indicateurs"],
  ],
  "Il était deux fois": [
    ...["Fiche identité", "Contact", HISTORY, "Zoom sur l'action", "- Descriptif de l'action", ACTION],
    ...[`- ${VIABILITY}`, `- ${INNOVATION}`, "-- Innovation technique", "-- Recherche & développement"],
    ...["Les leviers activés", "Les freins rencontrés", FIGURES, "- Nombre d'adhérents", "- Budget global"],
    ...["- Tonnages concernés", "- Nombres de sites", "- Autres indicateurs"],
  ],
  "La Remise Enjouée": [
    ...["Fiche identité", "Contact", "- Adresse de l'établissement", "- Personne(s) contact", HISTORY],
    ...["Zoom sur l'action", "- Descriptif de l'action", "- Bénéficiaires", ACTION, `- ${VIABILITY}`],
    ...[`- ${INNOVATION}`, "- Possibilité d'essaimage et de reproductibilité", "Les leviers activés"],
    ...["Les freins rencontrés", FIGURES, "- Nombre d'adhérents", "- Budget global", "- Tonnages concernés"],
    "- Nombres de sites",
  ],
  "Le Bois de Deux Mains": [
    ...["Fiche identité", "Contact", "- Adresse de l'établissement", "- Personne(s) contact", HISTORY],
    // As printed: « DESSCRIPTIF ».
    ...["Zoom sur l'action", "- Desscriptif de l'action", `- ${TECHNICAL}`, `- ${FINANCIAL}`],
    ...["- Bénéficiaires", ACTION, `- ${VIABILITY}`, `- ${INNOVATION}`, "-- Processus de Production"],
    ...["Les leviers activés", "Les freins rencontrés", FIGURES, "- Budget global", "- Tonnages concernés"],
    ...["- Nombres de sites", "- Autres indicateurs", "- Nb projets en étude de faisabilité"],
  ],
  "Synapse 3i": [
    // The history is printed twice.
    ...["Fiche identité", "Contact", HISTORY, HISTORY, "Zoom sur l'action", "- Descriptif de l'action"],
    "- La collecte du matériel",
    "- La destruction des données personnelles en toute sécurité accompagnée de traçabilité",
    "- Le recyclage avec démantèlement et reconditionnement",
    "- La remise à la disposition d'utilisateurs nouveaux et la vente du matériel et des pièces",
    ...[ACTION, `- ${TECHNICAL}`, `- ${FINANCIAL}`, "- Bénéficiaires", `- ${VIABILITY}`],
    ...[`- ${INNOVATION}`, "-- Mobilisation finance solidaire", FIGURES, "- Nb d'adhérents"],
    ...["- Budget global", "- Tonnages concernés", "- Nombres de sites", "- Autres indicateurs"],
    "- Nb projets en étude de faisabilité",
  ],
  VESTALI: [
    ...["Fiche identité", "Contact", HISTORY, "Zoom sur l'action", "- Descriptif de l'action"],
    `- ${TECHNICAL} pour les activités habituelles`,
    `- ${TECHNICAL} pour le développement du projet confec-tion-école`,
    `- ${FINANCIAL} pour les activités habituelles`,
    `- ${FINANCIAL} pour le développement du projet confec-tion-école`,
    ...["- Bénéficiaires", ACTION, `- ${VIABILITY}`, `- ${INNOVATION}`, "Les leviers activés"],
    ...["- Des leviers relatifs aux équipements", "- Des leviers relatifs au contexte"],
    ...["Les freins rencontrés", FIGURES, "- Nb d'adhérents", "- Budget global", "- Tonnages concernés"],
    ...["- Nombres de sites", "- Autres indicateurs", "- Nb projets en étude de faisabilité"],
  ],
};
