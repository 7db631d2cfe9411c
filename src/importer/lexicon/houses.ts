/**
 * Nouns that say what a house is, over folded text. The `inclusive` ones are found in this field alone; the others may
 * be anybody's, a client's or a partner's.
 */
export const HOUSES = {
  inclusive:
    "ressourceries?|recycleries?|fab ?labs?|tiers[- ]lieux?|materiautheques?|friperies? (?:solidaires?|sociales?)|garages? (?:solidaires?|associatifs?|social)|auto-ecoles? (?:sociales?|solidaires?|associatives?)|epiceries? (?:sociales?|solidaires?|sociale et solidaire)|conciergeries?(?: solidaires?| de quartier)?|jardins? (?:de cocagne|partages?|d'insertion|solidaires?)|fermes? (?:solidaires?|d'insertion|inclusives?)|traiteurs? (?:solidaires?|d'insertion|inclusifs?)|restaurants? (?:solidaires?|d'insertion|inclusifs?|d'application)|cafes? (?:associatifs?|solidaires?|inclusifs?)|laveries? (?:solidaires?|sociales?)|cantines? (?:solidaires?|inclusives?)|legumeries?|ateliers? (?:solidaires?|velos?|d'insertion|de reinsertion)|bricotheques?|entreprises? (?:inclusives?|a but d'emploi)|ebe|maisons? des possibles|regies? rurales?|accorderies?",
  common:
    "associations?|cooperatives?|scic|scop|collectifs?|garages?|jardins?|fermes?|ateliers?|cuisines?|cantines?|traiteurs?|restaurants?|laveries?|blanchisseries?|menuiseries?|boutiques?|friperies?|cafes?|epiceries?|creches?|pepinieres?|imprimeries?|conserveries?|plateformes?|regies?|chantiers?|structures?|lieux?|maisons?|entreprises?|brasseries?|librairies?|boulangeries?|maraichages?|groupements?|auto-ecoles?|projets?|dispositifs?|programmes?|initiatives?|services?|clubs?|reseaux?|centres? (?:de formation|d'hebergement|social)|foyers?|ecoles?|unites?|poles?",
} as const;

/** Words that may stand between such a noun and its name: « l'association culturelle », « une jeune coopérative ». */
export const HOUSE_ADJECTIVES =
  "(?:(?:solidaires?|sociales?|locales?|culturelles?|d'insertion|d'economie (?:sociale|circulaire)|citoyennes?|etudiantes?|rurales?|feministes?|caritatives?|cooperatives?|associati(?:f|ve)s?|inclusi(?:f|ve)s?|adaptee?s?|intermediaires?|loi 1901|de quartier|de formation|d'education populaire|de femmes|d'habitants|voisine?s?) ?){0,2}";

/** Words by which a text says that it is about this field at all, folded. */
export const FIELD =
  "(?<!\\p{L})(?:insertion|reinsertion|inclusi(?:on|f|ve)s?|eloigne(?:e?s)? (?:de l'emploi|du travail)|demandeu(?:r|se)s? d'emploi|sans[- ]emploi|chomeu(?:r|se)s?|chomage|en parcours|cddi|handicap\\p{L}*|entreprises? adaptees?|(?:du|le|au) rsa|remobilis\\p{L}+|retour a l'emploi|vers l'emploi|solidaires?|solidarite|reemploi|ressourceries?|recycleries?|tiers[- ]lieux?|fab ?labs?|quartiers? prioritaires?|economie sociale|decrochage|decrocheurs|sans diplome|illettrisme|refugies?|exclusion|precarite|(?:embauch|recrut|emplo)\\p{L}* [^.;]{0,60}(?:sans qualification|longue duree))(?!\\p{L})";

/** What capitals name and that is no house of the field, over folded text: bodies, bearers of money, months, and what publications call themselves and their parts. */
export const NO_HOUSE =
  "france(?: travail| strategie| active)?|pole emploi|cap emploi|hauts[- ]de[- ]france|dreets|ddets|etat|region|departement|urssaf|dares|insee|ademe|agefiph|caf|cpam|cci|cma|union europeenne|fonds|fondation|ministere|article|loi|decret|code|banque|credit|caisse|conseil|direction|office|observatoire|agence|mission locale|ville|mairie|commune|communaute|metropole|agglomeration|federation|union|chambre|prefet\\p{L}*|groupe|lycee|college|universite|hopital|cdi|cdd|cddi|rsa|iae|ess|siae|internet|covid|europe|covid-19|mme|monsieur|madame|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hotel|annuaire|repertoire|liste|guide|lettre|newsletter|bulletin|appel|compte[- ]rendu|rapport|bilan|catalogue|palmares|salon|forum|journee|rencontres?|colloque|webinaire|actes|programme|fiche|dossier|communique|edition|laureate?s?|exposante?s?|panorama|livret|zoom|portraits?|temoignages?|edito|sommaire|agenda|contacts?|stand|structures|entreprises|associations|ateliers et chantiers|chantiers|initiatives|projets|mis a jour";
