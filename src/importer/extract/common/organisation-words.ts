import { fold } from "#lib/text.ts";

/** Public bodies and funds that running text prints in lower case and that are somebody all the same. */
const BODIES = new RegExp(
  `^(?:${[
    "missions? locales?",
    "pole (?!d[eu]s? )\\p{L}+",
    "cap emploi",
    "maisons? de l'emploi",
    "conseils? (?:regiona|departementa|municipa)\\p{L}+",
    "regions?",
    "departements?",
    "(?:sous-)?prefectures?",
    "etat",
    "europe",
    "union europeenne",
    "mairies?",
    "villes?",
    "communes?",
    "communautes? (?:d'agglomeration|de communes|urbaines?)",
    "metropoles?",
    "agglomerations?",
    "intercommunalites?",
    "chambres? (?:de|d|regionale)",
    "fonds? (?:socia|europeen|departementa|regiona|de|d)\\p{L}*",
    "plan de relance",
    "programmes?",
    "agences?",
    "ministeres?",
    "reseaux? (?:nationa|regiona|departementa|des|de|d)\\p{L}*",
    "clubs?",
    "caisses? d\\p{L}*",
    "offices? d\\p{L}*",
    "universites?",
    "rectorat",
    "federations?",
    "syndicats?",
    "banques? (?:de|des|publique)",
    "mutualite",
    "centres? (?:hospitalier|communa|intercommuna|regiona)\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** Words that groups of people or organisations are called by: alone they name nobody. */
const GENERIC = new Set(
  (
    "entreprise entreprises association associations structure structures organisme organismes collectivite collectivites " +
    "client clients cliente clientes industriel industriels citoyen citoyens donateur donateurs donatrice donatrices particulier " +
    "particuliers habitant habitants partenaire partenaires financeur financeurs fondation fondations mecene mecenes mecenat " +
    "benevole benevoles adherent adherents adherente adherentes membre membres rural rurale rurales ruraux voisin voisins voisine voisines commune communes mairie mairies ville villes ecole ecoles college colleges lycee lycees " +
    "centre centres social sociaux sociale sociales ressourcerie ressourceries recyclerie recycleries enseigne enseignes service " +
    "services local locaux locale locales public publics publique publiques prive prives privee privees acteur acteurs reseau " +
    "reseaux producteur producteurs commercant commercants artisan artisans agriculteur agriculteurs agricole agricoles elu elus " +
    "etablissement etablissements scolaire scolaires institution institutions bailleur bailleurs banque banques territoire " +
    "territoires territorial territoriaux dechetterie dechetteries decheterie decheteries magasin magasins professionnel " +
    "professionnels divers diverses plusieurs differents differentes autre autres tous toutes nombreux nombreuses certains " +
    "certaines directs direct locaux aide aides don dons adhesion adhesions subvention subventions"
  ).split(" "),
);

const SMALL = new Set("a au aux avec d de des du en et l la le les ou par pour sur un une via".split(" "));

/** Does a text open with a public body or a fund? */
export function isBody(text: string): boolean {
  return BODIES.test(fold(text).replace(/^(?:le |la |les |l')/, ""));
}

/** « … et de la Fondation X », « … et de l'ABC »: surely another one. */
export function isBodyOrAcronym(text: string): boolean {
  return isBody(text) || /^[Ff]ondation\s\p{Lu}|^\p{Lu}{3,}(?![\p{L}])/u.test(text);
}

/** Is a text made of words that name nobody in particular? */
export function isGeneric(text: string): boolean {
  // « la Banque des Territoires » has the words of a group and the capitals of a name.
  if (isBody(text) && /\p{Lu}\p{Ll}+\s(?:\p{Ll}+\s)*\p{Lu}\p{Ll}+/u.test(text)) return false;
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((w) => GENERIC.has(w) || SMALL.has(w) || /^\d+$/.test(w));
}

/** Heads that a list says once for all its names, and what each name takes of them. */
export const SHARED_HEADS: readonly { pattern: RegExp; prefix: string }[] = [
  { pattern: /^fondations(?: d['’]entreprises?)?(?=\s)/iu, prefix: "fondation" },
  ...["commune", "ville", "mairie"].map((body) => ({
    pattern: new RegExp(`^${body}s (?:de |d['’])`, "iu"),
    prefix: `${body} de`,
  })),
  { pattern: /^[Aa]ssociations(?=\s["«]?\s?(?:\p{Lu}|\p{Ll}+\s["«]))/u, prefix: "" },
  {
    pattern:
      /^(?:[Ee]ntreprises|[Ss]oci[ée]t[ée]s|[ÉéEe]co[- ]?organismes|[Ee]nseignes|[Bb]anques)(?=\s\p{Lu})/u,
    prefix: "",
  },
];

/** People who stand for the organisation that follows: « les assistances sociales du … ». */
export const SPEAKING_FOR =
  /^(?:assistan(?:te?|ce)s? socia(?:l|ux|les?)|services? socia(?:l|ux)|travailleurs? socia(?:l|ux)|[ée]quipes?|techniciens?|conseillers?|r[ée]f[ée]rents?|agents?|[ée]lus)(?: \p{Ll}+)?\s(?=du\s|de la\s|de l['’]|des\s)/iu;
