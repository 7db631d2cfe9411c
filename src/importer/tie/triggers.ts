import type { RelationKind } from "#domain/vocabularies.ts";

/** All expressions are over folded text: no capitals, no accents, straight quotes. */
const OF = "(?:de la |de l'|du |des |de |d')";
const TO = "(?:a |au |aux )";
const DONE = "(?:ee?s?|ue?s?|ie?s?)";
const ADVERB = "(?: (?:[a-z]+ment|notamment|aussi))?";
/** A kind of structure that works for others, before its name. */
const INCLUSIVE =
  "(?:l'|la |une? )?(?=(?:entreprise (?:adapt|d'insertion)|atelier et chantier|chantier d'insertion|association interm|esat|ea|ei|aci|etti) )";

/** Participles of words and orders: what they tell is no common work. */
const SAID =
  "presid|présid|parrain|valid|evalu|évalu|audit|contr[oô]l|homolog|mesur|qualifi|cr[eé]|lanc|fond|publi|labellis|certifi|agre|agré|reconn|d[eé]fini|recommand|impos|organis|con[cç]u|inspir|racont|r[eé]dig|sign|cit|pr[eé]sent|rappel|port|pilot|pr[eé]vu|fix|initi|dirig|g[eé]r|ouv|d[eé]livr|propos|[eé]dit|exig|attribu|d[eé]cern|r[eé]compens|cofinanc|financ|subvention|souten|aid|apport|vers|approvisionn";
/** Participles of work on goods: who did it sold it. */
const WORKED =
  "fourni|livr|fa[cç]onn|fabriqu|produi|recycl|transform|cultiv|imprim|cous|assembl|reconditionn|lav|cuisin|entreten";

/**
 * Words before a name that say what its bearer is to whom the sentence tells of, for all families. A name that several
 * reach has the kind that stands first.
 */
export const BEFORE: readonly { kind: RelationKind; words: readonly string[] }[] = [
  {
    kind: "funder",
    words: [
      `(?:co-?)?(?:financ|subventionn)${DONE}(?: [^,.;]{1,60}?)?? par `,
      `(?:souten|aid|appuy|apport|vers|abond|pay)${DONE}${ADVERB} par `,
      `(?:souten|appuy)${DONE} [^,.;]{1,60}? par `,
      `financements? (?:est |sont )?(?:assur|apport)${DONE} par `,
      `(?:soutien|appui|aide|concours) financ[a-z]+ ${OF}`,
      `(?:soutien|mecenat) ${OF}`,
      `(?:subventions?|financements?|dotations?|cofinancements?|prets?|(?<!l')aides?(?! a domicile))(?: (?!ou |et )[a-z]+){0,2} ${OF}`,
      `dons? [^,.;]{0,30}?${OF}(?=fondation )`,
      `[0-9] ?%(?: financ[a-z]+)? (?:par |${OF})`,
      `[0-9] ?(?:€|euros) ${OF}`,
      "appels? a projets? \\(ex\\.? ?: ?",
      `(?:sur|par|avec) (?:des |les )?fonds ${OF}`,
      `l'aide ${OF}(?=(?:fondation|departement|region|conseil) )`,
      "(?:financeurs?|soutiens?|mecenes?|qui (?:a )?(?:paye|paie|finance)) ?: ",
    ],
  },
  {
    kind: "carrier",
    words: [
      `(?:port|ger|pilot)${DONE}${ADVERB} par `,
      "(?:chantiers? d'insertion|entreprise adaptee|ressourcerie|recyclerie|epicerie|garage)(?: [^.;:]{0,60})?? anime[e]?s? par ",
      "que (?:porte|gere|pilote)(?:, depuis [^,.;]{2,30},)? ",
      `(?:est une?|[–-]) (?:programme|dispositif|service|projet|action) ${OF}(?=(?:centre|association|fondation|societe|cooperative|ccas|cias|communaute|mutuelle|regie|federation) )`,
      "^(?:[a-z ]{3,30} : )?(?:une? )?(?:chantiers? d'insertion|aci|ei|ea|entreprise (?:adaptee|d'insertion)|action|activite|service) de (?=l'association |la fondation |la societe )",
      `(?:(?:cre|lanc|fond|n|imagin|initi|mont)${DONE}|ouverte?s?|creation) [^.;:,]{0,60}?par (?=l'association |l'entreprise |la societe |la cooperative |la sc|la fondation |le groupe |la regie |la mission |l'union |la federation |le centre social |le foyer )`,
    ],
  },
  {
    kind: "technical-partner",
    words: [
      `(?:appui|suivi|soutien|conseil|accompagnement) technique ${OF}`,
      `(?:l'aide|l'appui|l'expertise) ${OF}?`,
    ],
  },
  {
    kind: "client",
    words: [
      `(?:re)?vendue?s? ${TO}`,
      `livre${DONE.replace("ee?s?|", "e?s?|")} ${TO}`,
      "(?:re)?vendue?s? a [^.;:]{0,60}, (?=la societe |l'entreprise |le groupe )",
      "(?:pour le compte|prestations? pour|sous-traitance pour) (?:de |d'|du )?",
      "fourni(?:t|ssent) (?:les |la |le |des |l')[a-z]+ (?:du |de la |de l')(?=reseau |association |societe )",
      "clients?(?: principa(?:l|ux)| fideles?| reguliers?)?(?: est| sont| ?:|,) ",
      "clients?,? (?:s'appellent|se nomment|ont pour nom) ",
      "a pour (?:principaux )?clients? ",
      "[0-9][0-9 ]* [a-z]+(?: [a-z]+){0,2} pour (?=l'|le |la )",
      "travaill(?:e|ent|ons) (?:aussi |notamment |surtout |principalement )?(?:pour|avec deux entreprises) ",
      `(?:commandes?|marches?)(?: publics?| reserves?| passee?s?)? (?:avec |pour |aupres de |${OF})`,
      "contrats? (?:passes? )?(?:avec |pour )",
    ],
  },
  {
    kind: "supplier",
    words: [
      "achetee?s? (?:a|chez|aupres de) ",
      `(?:${WORKED})(?:ee?|u|t|e)?s?(?: a [a-z-]{3,30})? par `,
      "(?:son|sa|ses|leurs?) fournisseurs?,? ",
      "(?:(?:pro)?vien(?:t|nent)|arrive(?:nt)?) (?:[^.;:,]{0,40}? )??(?:de (?:la )?|d'|du |chez )",
      `(?:confi|sous-trait|ced|adress|revend|remi|reserv)[a-z]*(?: [a-z]+){0,3} a ${INCLUSIVE}`,
      `par ${INCLUSIVE}`,
    ],
  },
  {
    kind: "network",
    words: [
      "adher(?:e|ent|ons) (?:a un |au |aux )reseaux? ",
      `(?:membre|adherente?)s? ${OF}(?=(?:mouvement|federation|union) )`,
      "(?:membre|adherente?)s? (?:du|d'un) reseau ",
      "(?:son|notre) reseau,? ",
      "(?:par|avec|grace a|aupres d[eu]|au sein d[eu]|en lien avec) (?:l[ea] |l')?(?=(?:mouvement|reseau (?:des|de|du|nationa[a-z]*|regiona[a-z]*)|federation|union (?:nationale|regionale)) )",
    ],
  },
  {
    kind: "member",
    words: [
      "(?:reuni(?:t|ssent)|rassemble(?:nt)?|federe(?:nt)?|regroupe(?:nt)?) [^.;:]{0,80}?(?: :|,? dont|,? parmi lesquel(?:le)?s) ",
      "membres?, comme ",
      "(?:membres|societaires|adherents)(?: les plus [a-z]+)?(?: ?:| sont| s'appellent) ",
    ],
  },
  {
    kind: "member-of",
    words: [
      `adher(?:e|ent|ons) ${TO}`,
      `(?:membre|filiale|adherente?) ${OF}`,
      `(?:sein|partie) ${OF}(?=(?:ptce|pole|reseau|groupe|groupement|collectif|ges|federation|mouvement|union) )`,
      `(?:appartien(?:t|nent)|affiliee?s?|adossee?s?|rattachee?s?) ${TO}`,
      "(?:a |ont )?rejoint ",
    ],
  },
  {
    kind: "partner",
    words: [
      `avec (?:le |la |l')?(?:accord|accompagnement|concours|participation|appui|aide|soutien|expertise) ${OF}`,
      "(?:partenariats?|conventions?|accords?|liens?|relation|concertation|cooperation|collaboration|complementarite|mutualisation)(?: [^.;:]{0,60}?)?? avec ",
      "partenaires? (?:[^.;:,]{1,40} )?(?:est|sont|qui sont),? ",
      `partenaires? ${OF}`,
      "(?:partenaires|avec qui) ?: ",
      "s'appuie(?:nt)? (?:[a-z]+ )?sur ",
      "(?<!partagee?s? )avec ",
      `(?:aux cotes|a l'initiative) ${OF}`,
      "une? (?:association|entreprise|societe|chantier d'insertion|cooperative|constructeur|fabricant|producteur|prestataire|structure|bailleur)(?: [a-z]+)?(?: (?:de |d'|du )[a-z-]+)?, (?=[^,.;]{3,60},)",
      "chez ",
      `dons? ${OF}`,
      "donne(?:e)?s? par (?:la concession |le garage |le magasin )?",
      "(?:associ|mobilis|impliqu)(?:e|ent|ant) ",
      "(?:reunit|rassemble|federe)(?:nt|ssent)? (?:notamment |aussi )?",
      `li(?:e|ent|ee|es|ees)(?: [^.;,]{1,30}?)?? ${TO}`,
      `locaux ${OF}`,
      "(?:confi|adress|orient|envoy|transmi|cede)[a-z]{0,4} (?:a|vers) ",
      "transmise? a une? [^,;.]{3,80}, ",
      "part(?:ent)? a (?=l'(?:esat|ea|aci|ei|association|atelier|entreprise))",
      `(?:conseille(?:re)?s?|format(?:eur|rice)s?|animat(?:eur|rice)s?|technicien(?:ne)?s?|medecins?|infirmieres?|infirmiers?) ${OF}`,
      "recrute(?:nt)? aupres (?:de |du |des )",
    ],
  },
];

/** « lavée sur le port par »: a participle, told by its accent, of some common work; over text in lower case. */
export const WORKED_WITH = `(?!(?:${SAID}|${WORKED})\\p{Ll}*)\\p{Ll}{3,}(?:ée?s?|ie?s?|ue?s?|ite?s?)(?: (?:sur|dans|à|en|au) [^,.;:]{1,30}?)?? par `;

/** Words after a name that say it. */
export const AFTER: readonly { kind: RelationKind; words: readonly string[] }[] = [
  {
    kind: "funder",
    words: [
      "(?:reprend et |a |ont |nous |l'a |l'ont )?(?:co-?)?(?:financ|subventionn|souten|soutien|abond)[a-z]*",
      "(?:a |ont )?(?:pren(?:d|nent) en charge|pris en charge|paye|pai(?:e|ent)|(?:confirme|renouvelle|maintien)(?:nt|t)? (?:sa|son|leur) (?:subvention|soutien|aide)|(?:vers|attribu|accord|allou|apport)(?:e|ent))(?![a-z])",
    ],
  },
  {
    kind: "technical-partner",
    words: ["(?:en )?assure(?:nt)? (?:le suivi|l'appui|l'accompagnement|la formation)"],
  },
  {
    kind: "client",
    words: [
      "(?:(?:nous |lui |leur |en )?(?:a|ont)) (?:confie|commande|achete)",
      "(?:lui |leur |nous )confie(?:nt)? (?:toute |tout |tous )?(?:la |le |les |l'|sa |son |ses |leurs? )",
      "(?:lui |leur |nous )?(?:command|achet)(?:e|ent)(?= )",
      "(?:est|sont|reste(?:nt)?) (?:le|la|les|notre|nos|son|sa|ses) (?:plus (?:gros|grands?|grosse|fideles?) |premi(?:ere?|er)s? |principa(?:le?s?|ux) )(?:clients?|cliente|donneurs? d'ordres?)",
      "cherch(?:e|ait|ent) une? (?:sous-traitant|fournisseur|prestataire)",
      ", (?:(?:notre|sa|son|la|le) )?(?:premi(?:ere?|er)s?|principa(?:le?s?|ux)|fideles?|grande?s?) cliente?s?",
    ],
  },
  { kind: "supplier", words: ["(?:fourni(?:t|ssent)|approvisionne(?:nt)?|cede(?:nt)?)(?= )"] },
  {
    kind: "carrier",
    words: [
      "(?:le |la |l')(?:porte|gere|pilote)(?:nt)?(?![a-z])",
      "l'a (?:cree|ouvert|lance|monte|fonde|imagine)e?(?![a-z])",
      "porte(?:nt)? (?:le projet|l'action|la demarche|le dispositif|l'initiative|le lieu|le chantier)",
    ],
  },
  {
    kind: "member-of",
    words: [
      ", (?:sa|notre) maison mere",
      ", (?:le|la|une?) (?:reseau|federation|mouvement|union|collectif|groupement) [^.;]{0,110}?dont [^.;]{0,50}?(?:adher[a-z]*|membre|fait partie)",
    ],
  },
  {
    kind: "partner",
    words: [
      ", [a-z]+ avec (?:l'association|la structure|l'entreprise|elle|lui|nous|eux)",
      "(?:intervien(?:t|nent)|prete(?:nt)?|heberge(?:nt)?|met(?:tent)? a disposition|(?:est|sont) a l'(?:origine|initiative))",
    ],
  },
];

/** What somebody who opens a sentence does for the one that it tells of. */
export const HELPS =
  "(?:prete|heberge|apporte|assure|reprend|oriente|coanime|mobilise|realise|met(?:tent)?(?= [^,;.]{0,40}a disposition))(?:nt)?";

/** What is said of a tie that is none: « sans lien avec », « à ne pas confondre avec ». */
export const NO_TIE =
  /(?:sans|aucun|pas (?:de|d'un)) (?:[a-z]+ )?(?:lien|rapport)|ne (?:[a-z]+ )?pas (?:[a-z]+ )?confondre|a distinguer d/;

/** Who finances counts before who only works along. */
export const RANKS: readonly RelationKind[] = [
  "funder",
  "carrier",
  "technical-partner",
  "client",
  "supplier",
  "network",
  "member",
  "member-of",
  "branch",
  "partner",
];
