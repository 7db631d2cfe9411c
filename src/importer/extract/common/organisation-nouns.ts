/** Kinds of organisation whose name goes on in lower case: « la Communauté d'agglomération de … ». */
const HEAD_LIST = [
  "villes?",
  "mairies?",
  "communes?",
  "communaut[ée]s? (?:d['’]agglom[ée]ration|de communes|urbaine)",
  "m[ée]tropole(?: [eE]urop[ée]enne)?",
  "agglom[ée]ration",
  "r[ée]gion",
  "d[ée]partement",
  "conseils? (?:[rR][ée]gional|[dD][ée]partemental)",
  "fondation(?: d['’]entreprise)?",
  "groupe",
  "caisse (?:d['’][ÉéEe]pargne|d['’]allocations? familiales?|des d[ée]p[ôo]ts)",
  "chambre (?:d['’]agriculture|de commerce et d['’]industrie|de m[ée]tiers et de l['’]artisanat|des m[ée]tiers|r[ée]gionale)",
  "comit[ée]s? de quartier",
  "clubs?",
  "m[ée]diath[èe]que",
  "centre social",
  "centre hospitalier",
  "mission locale",
  "missions locales",
  "cap emploi",
  "minist[èe]re (?:de|du|des)",
  "universit[ée]",
  "[ée]tat",
  "europe",
  "union [eE]urop[ée]enne",
  "fonds social europ[ée]en",
];

/** Either case at the start: « la ville de », « la Ville de ». */
export const HEADS = HEAD_LIST.map((head) =>
  head.startsWith("[ée]")
    ? `[éÉeE]${head.slice(4)}`
    : head.replace(/^\p{L}/u, (c) => `[${c}${c.toUpperCase()}]`),
).join("|");

/** Nouns that a name may begin with in lower case: « la menuiserie Bracq », « le lycée Faidherbe ». */
export const NOUNS =
  "agence|ateliers?|banque|boulangerie|brasserie|caisse|centre(?: de formation| de gestion| culturel| commercial)?|cfa|chambre|clinique|collectif|coll[èe]ge|coop[ée]rative|cr[èe]che|[ée]cole|[ée]picerie|f[ée]d[ée]ration|ferme|fonds|garage|h[ôo]pital|laiterie|librairie|lyc[ée]e|magasin|maison|menuiserie|mus[ée]e|mutuelle|office|plateforme|p[ôo]le|r[ée]gie(?: de quartier)?|ressourcerie|syndicat|scierie|imprimerie|fonderie|blanchisserie|conserverie|recyclerie|filature|papeterie|domaine|parc|office|r[ée]sidence|ehpad|ccas|jardins?|cin[ée]ma|caf[ée]|maison familiale(?: rurale)?|mfr|ime|th[ée][âa]tre|tiers-lieu|union|usine";

/** Kinds that stand before a name and are none of it: « l'association Petits Pas », « le bailleur Promo ». */
export const KINDS =
  "associations?(?: \\p{Ll}[\\p{Ll}-]*)?|soci[ée]t[ée]s?|entreprises?(?: d['’]insertion| adapt[ée]es?| sociales?| locales?| priv[ée]es?)?|bailleurs?(?: socia(?:l|ux))?|r[ée]seaux?|foyers?|structures?(?: d['’]insertion)?|[ée]co-?organismes?|organismes?(?: de formation)?|enseignes?|start-?ups?|cabinets?|groupements?(?: d[e'’] ?\\p{L}+)?|partenaires?|coop[ée]ratives?|collectivit[ée]s?|op[ée]rateurs?|distributeurs?|industriels?|constructeurs?|(?:ateliers? et )?chantiers? d['’]insertion|f[ée]d[ée]ration|scic|scop";
