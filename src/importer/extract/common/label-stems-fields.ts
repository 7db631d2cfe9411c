import type { Stems } from "./label-stems-profile.ts";

/** The words by which the fields of an identity are announced. */
export const FIELD_STEMS = {
  name: [
    [4, "raison sociale|denomination|intitule|nom\\b"],
    [2, "structure|enseigne|sigle|association|entreprise|etablissement|titre"],
  ],
  carrier: [
    [
      4,
      "porteu|porte(?:e)? par|gere(?:e)? par|gestionnaire|maison mere|pilote|(?:une |l')?initiative de|anime(?:e)? par|employeur",
    ],
    [2, "structure|organism|organisation|a l'initiative|responsable"],
  ],
  type: [
    [4, "convention|agrement|categorie|nature|type\\b|famille\\b|label(?:s|lise)?\\b"],
    [2, "statut|cadre|dispositif|reconnaissance"],
  ],
  "legal-form": [
    [6, "forme juridique|statut juridique|nature juridique|statuts\\b"],
    [2, "statut|juridique|forme\\b"],
  ],
  "company-number": [[5, "siret|siren|ape\\b|naf\\b|immatricul|rcs\\b|identifiant"]],
  place: [
    [
      4,
      "lieux?\\b|ville|commune|localis|implant|adresse|(?<!d')ou\\b(?! en (?:est|sont|sommes))|siege|situe|^(?:agence|antenne)s?\\b",
    ],
    [2, "departement|territoire|site\\b|locaux"],
  ],
  perimeter: [
    [4, "perimetre|territoire|rayon|zone|bassin|couverture|aire\\b"],
    [2, "departement|ou (?:agi|interv)|secteur geo|echelle"],
  ],
  started: [
    [
      4,
      "creation|cree(?:e)?s?\\b|ne(?:e)? (?:en|le)|depuis\\b|lancement|lance(?:e)?\\b|demarr|ouvert(?:e)? (?:en|depuis|le)|ouverture|date\\b|annee\\b(?! en )",
    ],
    [4, "naissance"],
    [2, "debut|fonde|quand|anciennete"],
  ],
  workforce: [
    [4, "effectif|salarie|equipe|postes?\\b|emplois?\\b|etp\\b|personnel|ressources humaines|encadrement"],
    [2, "moyens humains|combien (?:sont|etes|de personnes)|humain|parcours"],
  ],
  budget: [
    [4, "budget|montant|cout\\b|couts\\b|enveloppe|chiffre d'affaires"],
    [2, "combien (?:ca )?coute|depense|investissement"],
  ],
  beneficiaries: [
    [
      4,
      "public|beneficiair|pour qui|destinatair|usager|client|personnes (?:accueillies|accompagnees|concernees)|a qui (?:ca |cela )?s",
    ],
    [2, "personnes|habitants|cible|qui (?:vient|en profite)"],
  ],
  materials: [
    [4, "matiere|materiaux?\\b|gisement|flux\\b|dechet"],
    [2, "filiere|produit|objets? (?:collecte|traite)"],
  ],
  networks: [
    [4, "reseau|adhe|federation|affili|membre d[eu']|tete de reseau|appartenance"],
    [2, "label"],
  ],
  members: [
    [4, "membres\\b|societaire|adherents\\b"],
    [2, "gouvernance|composition"],
  ],
  website: [
    [
      4,
      "site (?:internet|web)|sites? web|sur (?:internet|le web|la toile)|en ligne\\b|adresse (?:web|internet)",
    ],
    [2, "site\\b|web\\b|internet"],
  ],
} satisfies Record<string, Stems>;
