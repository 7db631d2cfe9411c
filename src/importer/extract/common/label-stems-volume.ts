import type { Stems } from "./label-stems-profile.ts";

/** The words by which the parts of a publication, or of a workshop in it, are announced. */
export const VOLUME_STEMS = {
  speakers: [
    [
      4,
      "parole|intervenan|tribune|temoins?\\b|invite(?:e)?s?\\b|orateur|panel|autour de la table|(?:ils|elles) (?:sont|ont) (?:interven|parle|temoign|debat)",
    ],
    [
      3,
      "avec (?:nous|la participation)|raconte(?:e)? par|presente(?:e)? par|temoignage (?:de|d')|temoign|anime|voix\\b|qui parle|debattu|micro\\b|plateau|discut",
    ],
    [2, "avec\\b|participant|interview|entretien|propos recueill|autour de"],
  ],
  contents: [
    [
      4,
      "sommaire|table des matieres|contenu|plan\\b|menu\\b|deroule|programme (?:de|du)|ordre du jour|dans ce (?:numero|carnet|livret|document)",
    ],
  ],
  intro: [[4, "introduction|edito|avant-propos|preambule|mot d'accueil|bienvenue|preface|ouverture"]],
  theme: [
    [
      4,
      "de quoi (?:parl|s'agi|est-il|etait-il|il (?:est|etait) question)|theme|thematique|le sujet|sujet\\b|question posee|en jeu|problematique",
    ],
    [
      2,
      "enjeu|contexte|presentation|pourquoi|cadrage|en (?:deux|quelques|trois) mots|objectif|le point de depart|decor",
    ],
  ],
  experiences: [
    [
      4,
      "retours? d'experience|l'ont fait|l'ont tente|passe(?:e|ent)? a l'acte|le font|(?:ils|elles) (?:agissent|innovent|racontent|s'engagent|osent)|retours? de terrain|initiatives? (?:inspir|present)|(?:ils|elles) sont venue?s",
    ],
    [
      3,
      "temoign|terrain|initiatives?|experience|exemple|recits?\\b|inspir|portraits?\\b|histoires\\b|projets?\\b",
    ],
    [2, "(?:deux|trois|quatre|cinq|\\d) "],
  ],
  takeaways: [
    [
      4,
      "reten(?:ir|ons|u)|retien|l'essentiel|essentiel|enseignement|synthese|en resume|idees? (?:forte|cle|force)|messages? cles?",
    ],
    [3, "echanges|debats|discussion|ce qui (?:s'est|a ete) dit|points? cles?|lecons?\\b|emport"],
  ],
  questions: [
    [
      4,
      "questions?(?: de la salle| du public|-reponses?)?|(?:la salle|on) (?:nous |vous )?(?:demande|interroge)|faq\\b",
    ],
    [2, "salle|reponses?\\b"],
  ],
  practices: [
    [4, "bonnes? pratiques?|conseil|recommand|astuce|bons? reflexes?|a faire"],
    [
      3,
      "pratiques?\\b|pieges?\\b|mode d'emploi|vigilance|levier|(?:cle|facteur)s? de (?:la )?(?:reussite|succes)|erreurs?\\b|reussir",
    ],
  ],
  prospects: [
    [
      4,
      "perspective|demain|pistes?\\b|chantiers? a (?:ouvrir|venir)|pour la suite|et (?:apres|maintenant)|propositions?\\b|a venir",
    ],
    [3, "suites?\\b|prochain|horizon|avenir|cap sur|feuille de route|reste a faire|engagements?\\b"],
  ],
  resources: [
    [
      4,
      "aller plus loin|ressources?\\b(?! (?:humaines|financ))|a (?:lire|consulter|voir|ecouter)|bibliograph|bibliotheque|liens? utiles?|lire davantage|boite a outils|references?\\b|documentation|pour (?:creuser|approfondir|prolonger)",
    ],
    [
      3,
      "outils?\\b|lectures?\\b|liens?\\b|sources?\\b|documents?\\b|savoir plus|guides?\\b|sur (?:la toile|l'etagere)",
    ],
  ],
  briefs: [
    [
      4,
      "et aussi|egalement|aussi\\b|autres? (?:initiative|exemple|experience|projet|temoignage)|en bref|breves?\\b|pistes? courtes?|reper(?:e|ees)\\b|vus? (?:dans|a|au|en)|entendus? (?:dans|a|au|en)|glane|signale",
    ],
    [
      3,
      "ailleurs|egrene|cite(?:e)?s\\b|evoque(?:e)?s|en vrac|en passant|en quelques lignes|salle\\b|pele-mele|couloirs?\\b",
    ],
  ],
  glossary: [
    [
      4,
      "glossaire|lexique|mots? justes?|mots?[- ]cles?|sigles?\\b|abreviation|definition|vocabulaire|abecedaire",
    ],
    [3, "(?<!(?:en|de) (?:\\p{L}+ )?)mots\\b(?! (?:de|d'))|s'(?:entendre|accorder|comprendre)"],
  ],
  closing: [
    [4, "conclu|mot de la fin|cloture|a (?:l'annee|bientot|la prochaine)|rendez-vous (?:en|l'an)|au revoir"],
  ],
  thanks: [
    [
      4,
      "remerci|merci\\b|gratitude|ont (?:contribue|participe a (?:ce|la redaction)|ouvert (?:la|leurs?) portes?)|ours\\b|credits?\\b",
    ],
  ],
} satisfies Record<string, Stems>;
