/** Sentences and lines, and the houses that they name: « name | kind | place », a dash for what is not said. */
export const HOUSES_IN: readonly (readonly [phrase: string, ...houses: string[]])[] = [
  [
    "Au sous-sol, une entreprise adaptée, Câblor, emploie trente personnes.",
    "Câblor | entreprise adaptée | -",
  ],
  [
    "Nous avons vu deux chantiers d'insertion, Terre d'Abord et Les Sillons.",
    "Terre d'Abord | chantiers d'insertion | -",
    "Les Sillons | chantiers d'insertion | -",
  ],
  ["L'Attelée devient chantier d'insertion.", "Attelée | chantier d'insertion | -"],
  ["Elle tient une laverie et un café associatif, Le Bon Café."],
  ["Avenir des structures de l'insertion dans la Somme"],
  [
    "Paul Exemple dirige la Forge Commune, un fab lab d'Amiens (80).",
    "Forge Commune | fab lab | Amiens (80)",
  ],
  [
    "L'association Pas à Pas de Béthune (62) organise des immersions.",
    "Pas à Pas | association | Béthune (62)",
  ],
  ["Fil et Lin est une entreprise adaptée d'Hazebrouck.", "Fil et Lin | entreprise adaptée | Hazebrouck"],
  ["L'association Garage Imaginaire recrute.", "Garage Imaginaire | association | -"],
  [
    "Papier Clair, association et chantier d'insertion, trie.",
    "Papier Clair | association et chantier d'insertion | -",
  ],
  ["Le linge part à l'ESAT Les Genêts.", "ESAT Les Genêts | ESAT | -"],
  ["Elle dirige Nounous du Soir, qui garde des enfants.", "Nounous du Soir | - | -"],
  [
    "Bâche à part est une entreprise d'insertion de Grande-Synthe.",
    "Bâche à part | entreprise d'insertion | Grande-Synthe",
  ],
  [
    "La première est Osier & Compagnie, à Hirson, un chantier d'insertion ouvert en 2024.",
    "Osier & Compagnie | chantier d'insertion | Hirson",
  ],
  [
    "La société coopérative (SCIC) « Mobi-Flandre », entreprise d'insertion, ouvre une station.",
    "Mobi-Flandre | entreprise d'insertion | -",
  ],
  [
    "La conserverie Bocal Local, chantier d'insertion de 12 postes, reçoit le prix du goût.",
    "Bocal Local | chantier d'insertion | -",
  ],
  ["Notre atelier est un chantier d'insertion."],
  // Bodies, people, towns and kinds alone are no houses.
  ["La Mission locale de Lens (62) oriente les jeunes."],
  ["Jeanne Exemple (Lille) a parlé."],
  ["La régie de quartier de Péronne entretient les parcs."],
  ["L'article L. 5132-1 définit l'insertion par l'activité économique."],
];

/** Lines of lists and whom they enter; null for any other line. */
export const ENTRIES: readonly (readonly [line: string, house: string | null])[] = [
  [
    "FRIPONNE (Amiens) : ce chantier d'insertion trie le textile.",
    "FRIPONNE | ce chantier d'insertion trie le textile. | Amiens",
  ],
  [
    "Câblor – entreprise adaptée – Noyelles-Godault – faisceaux",
    "Câblor | entreprise adaptée | Noyelles-Godault",
  ],
  ["GEIQ Propreté Artois, Arras", "GEIQ Propreté Artois | - | Arras"],
  ["TEMPO 62 – ETTI – Lens, Béthune", "TEMPO 62 | ETTI | Lens, Béthune"],
  ["Crédit Coopérateur du Nord – banque", null],
  ["Paul Exemple, directeur de la Forge, un fab lab d'Amiens", null],
  ["L'association Pas à Pas (62) organise des immersions.", null],
  ["Département du Nord – clauses sociales", null],
  ["Un anniversaire : l'AI Coup d'Épaule fête ses quarante ans.", null],
  ["Abréviations : ACI, atelier et chantier d'insertion ; AI, association intermédiaire ; EI, ETTI", null],
  ["Sous-traiter ici : entreprises adaptées et ESAT de la Somme", null],
];
