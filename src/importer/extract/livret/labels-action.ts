import type { LabelRule } from "./label-rule.ts";
import { ACTION, STRUCTURE } from "./labels-identity.ts";

const MOBILISED =
  "(?: (?:mobilise(?:e?s)?|associe(?:e?s)?|implique(?:e?s)?|sollicite(?:e?s)?|presents?|de l'action|du projet))*(?: (?:pour|dans|sur) .*)?";
const LEVEL = "(?:au |a l')?(?:niveau|echelle|echelon) ";

/** Labels that tell what is done, for whom and with whom. */
export const ACTION_LABELS: readonly LabelRule[] = [
  {
    kind: "challenge",
    printed: ["DÉFI", "LE DÉFI À RELEVER"],
    variants: [
      "(?:le |son |notre |un )?(?:defi|pari)s?(?: (?:a relever|releve|de depart))?",
      "(?:l'enjeu|le probleme|la problematique|le besoin)(?: (?:de depart|a resoudre|traite))?",
      "pourquoi(?: (?:cette action|ce projet|agir))?",
    ],
  },
  {
    kind: "zoom",
    printed: ["ZOOM SUR L'ACTION"],
    variants: [
      `(?:zooms?|focus|gros plan|coup de projecteur) sur ${ACTION}.*`,
      `presentation (?:de |du )?${ACTION}`,
      `${ACTION} (?:a la loupe|de pres|en detail|pas a pas|sous la loupe)`,
      "l'action|le projet",
    ],
  },
  {
    kind: "history",
    printed: ["OBJET & HISTORIQUE DE LA STRUCTURE", "HISTORIQUE DE LA STRUCTURE"],
    variants: [
      "objets?(?: ?& ?| et )(?:l')?(?:historique|histoire).*",
      `histori(?:que|e)(?: (?:de |du )?${STRUCTURE})?`,
      "histoire(?: .*)?",
      `(?:objet|presentation) (?:de |du )?${STRUCTURE}`,
      "historique (?:et|&) objet.*",
      "(?:genese|origines?|naissance)(?: (?:de |du )?.{2,40})?",
      "d'ou (?:ca|cela) vient|d'ou (?:vient|viennent)-.{2,6}|comment tout a commence|il etait une fois|a l'origine|(?:son|leur|notre) (?:parcours|histoire)",
    ],
  },
  {
    kind: "context",
    printed: ["CONTEXTE"],
    variants: [
      `contexte(?: (?:de |du )?${ACTION})?`,
      "contexte et enjeux",
      "(?:le )?(?:point de depart|declic|constat)|au (?:depart|commencement)",
      "constats?(?: de depart| initia(?:l|ux))?",
    ],
    common: true,
  },
  {
    kind: "objective",
    printed: ["OBJECTIF DE L'ACTION", "OBJECTIFS"],
    variants: [
      `objectifs?(?: poursuivis?| vises?| (?:de |du )?${ACTION})?`,
      "finalites?|visees?|intentions?",
      "(?:buts?|ambitions?|cap)(?: (?:poursuivis?|vises?|recherches?|affichee?s?|(?:de |du )?.{2,24}))?",
      "(?:ce (?:qu'on|que l'on|qu'ils|qu'elles|que nous) (?:veut|cherche|vise|cherchent|veulent|visent|voulons|cherchons|visons))|pour quoi faire",
      "objectifs? generau?x?.*",
    ],
    common: true,
  },
  {
    kind: "description",
    printed: ["DESCRIPTIF DE L'ACTION", "DESCRIPTION DE L'ACTION"],
    variants: [
      `(?:descriptif|description|deroulement|deroule|mise en oeuvre|contenu|principe|fonctionnement|mode operatoire)(?: (?:de |du )?${ACTION})?`,
      "(?:action|projet|demarche)s?(?: menee?s?)?",
      "(?:en pratique|concretement|au quotidien|sur le terrain|quoi|comment)",
      "comment (?:ca|cela) (?:marche|fonctionne|se passe)|ce (?:qu'on|que l'on|qu'ils|qu'elles|que nous) (?:fait|font|faisons)|ce qui est fait",
    ],
    common: true,
  },
  {
    kind: "materials",
    printed: ["MATIÈRES CONCERNÉES", "MATIÈRES ET PRODUITS CONCERNÉS"],
    variants: [
      "(?:matieres?|materiaux|produits|flux|gisements?)(?: (?:et|ou) (?:produits|materiaux|matieres))?(?: (?:concern|collect|utilis|trait)ee?s?)",
      "matieres?(?: premieres?)?|matieres? et (?:materiaux|objets|produits)",
      "(?:materiaux|objets|produits|flux|gisements?)",
    ],
    common: true,
  },
  {
    kind: "perimeter",
    printed: ["PÉRIMÈTRE DE L'ACTION", "TERRITOIRE D'INTERVENTION"],
    variants: [
      `perimetre(?: geographique| d'intervention)?(?: (?:de |du )?${ACTION})?`,
      "(?:territoire|zone|aire|secteur)s? (?:d'(?:intervention|action|influence)|geographique|couverte?s?|concernee?s?|desservie?s?)",
      "(?:rayon|perimetre|champ) (?:d'action|d'intervention|geographique)",
      "ou|ou ca se passe|ou agi(?:t|ssent)-.{2,6}",
    ],
  },
  {
    kind: "territory",
    printed: ["LIEN AVEC LE TERRITOIRE"],
    variants: [
      "liens? avec (?:le|son|les|ses) territoires?",
      "ancrage (?:territorial|local|dans le territoire)",
    ],
  },
  {
    kind: "start",
    printed: ["DATE DE DÉMARRAGE", "DATE DE LANCEMENT"],
    variants: [
      `dates? (?:de |du )?(?:demarrage|lancement|debut|mise en oeuvre)(?: (?:de |du )?${ACTION})?`,
      "(?:demarrage|lancement|ouverture|mise en (?:route|service)|debut)(?: (?:de |du )?[a-z' ]{2,24})?",
      "(?:depuis )?quand",
    ],
  },
  {
    kind: "workforce",
    printed: ["EFFECTIF SALARIAL MOBILISÉ", "EFFECTIFS"],
    variants: [
      "effectifs?(?: (?:salarial|salariale?s?|salaries?|salariaux|total|mobilises?|de .*)){0,4}",
      "(?:nombre|nb) de salarie.{0,6}(?: mobilises?)?",
      "(?:moyens|ressources) humaine?s(?: .*)?",
      "equipes?(?: (?:salariee?|mobilisee?|dediee?|permanente?|actuelle))?",
      "(?:emplois?|postes?|salarie.{0,5})(?: (?:mobilises?|crees?|concernes?))?",
    ],
    common: true,
  },
  {
    kind: "beneficiaries",
    printed: ["BÉNÉFICIAIRES", "PUBLICS CIBLES"],
    variants: [
      "beneficiaires?(?: .{2,40})?",
      "publics?(?: (?:vises?|cibles?|concernes?|accompagnes?|accueillis?|beneficiaires?))?",
      "a qui (?:ca|cela) (?:profite|sert|s'adresse)(?:-t-il)?|pour qui|(?:ceux|celles) qui en (?:profitent|beneficient)|qui en (?:profite|beneficie)|au profit de qui",
    ],
    common: true,
  },
  {
    kind: "customers",
    printed: ["USAGERS CLIENTS"],
    variants: ["usagers?[ -/]*clients?", "clients?", "clientele"],
    common: true,
  },
  {
    kind: "users",
    printed: ["USAGERS NON FINANCEURS"],
    variants: ["usagers?(?: non[- ](?:financeurs?|payants?|clients?))?", "non[- ]financeurs?"],
    common: true,
  },
  {
    kind: "technical-partners",
    printed: ["PARTENAIRES TECHNIQUES MOBILISÉS"],
    variants: [
      `(?:partenaires?|partenariats?|soutiens?|appuis?|allies?) (?:techniques?|operationnels?)(?: et (?:techniques?|operationnels?|institutionnels?))?${MOBILISED}`,
    ],
    common: true,
  },
  {
    kind: "funders",
    printed: ["PARTENAIRES FINANCIERS MOBILISÉS", "FINANCEURS"],
    variants: [
      `(?:partenaires?|partenariats?|soutiens?|appuis?|concours) financiers?${MOBILISED}`,
      "(?:qui|ceux qui|celles et ceux qui) (?:financent?|paient?)",
      "(?:co-?)?financeurs?(?: .{2,40})?",
      "financements?(?: mobilises?| obtenus?)?",
    ],
    common: true,
  },
  {
    kind: "partners",
    printed: ["PARTENAIRES MOBILISÉS", "PARTENAIRES"],
    variants: [
      `partenaires?${MOBILISED}`,
      "partenariats?(?: (?:locaux|actives?|noues?))?",
      "(?:ceux|celles et ceux|ils) (?:qui )?(?:nous |les |l')?(?:aident|soutiennent|accompagnent|appuient|epaulent)",
      "(?:avec qui|en partenariat avec|allies|appuis)",
    ],
    common: true,
  },
  {
    kind: "technical-partners",
    printed: ["Techniques"],
    variants: ["(?:sur le plan |au plan |cote |volet |appui )?techniques?", "operationnels?"],
    common: true,
    within: "partners",
  },
  {
    kind: "funders",
    printed: ["Financiers"],
    variants: ["(?:sur le plan |au plan |cote |volet |appui )?financi(?:ers?|eres?)", "finances?"],
    common: true,
    within: "partners",
  },
  { kind: "local", printed: ["Local"], variants: ["loca(?:l|ux|le)", `${LEVEL}locale?`], common: true },
  {
    kind: "departmental",
    printed: ["Départemental"],
    variants: ["departementa(?:l|ux|le)", `${LEVEL}departementale?`],
    common: true,
  },
  {
    kind: "regional",
    printed: ["Régional"],
    variants: ["regiona(?:l|ux|le)", `${LEVEL}regionale?`],
    common: true,
  },
  {
    kind: "national",
    printed: ["National"],
    variants: ["nationa(?:l|ux|le)", `${LEVEL}nationale?`],
    common: true,
  },
  {
    kind: "european",
    printed: ["Européen"],
    variants: ["europeens?", "europe", `${LEVEL}europeen(?:ne)?`],
    common: true,
  },
  {
    kind: "other",
    printed: ["Autres"],
    variants: ["autres?(?: (?:partenaires?|beneficiaires?|financeurs?|publics?))?", "internationa(?:l|ux)"],
    common: true,
  },
];
