import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

/** What a part of a case study tells. */
export type CasePart =
  | "about"
  | "identity"
  | "challenge"
  | "dates"
  | "missions"
  | "activity"
  | "place"
  | "governance"
  | "members"
  | "groups"
  | "projects"
  | "figures"
  | "partners"
  | "economy"
  | "funding"
  | "obstacles"
  | "vigilance"
  | "success"
  | "levers"
  | "results"
  | "replication"
  | "contact";

const OUR =
  "(?:les |la |le |l'|nos |notre |ses |son |leurs? |et )*(?:\\d+ |trois |quatre |cinq |six |principa(?:les|ux) )?";

/** What a part of a case study tells, by its title; the first rule that reads it counts. */
export const CASE_PARTS: readonly HeadingRule<CasePart>[] = [
  {
    kind: "identity",
    variants: [
      "(?:la |notre |sa )?(?:carte|fiche) d.?identite.*",
      "(?:la )?fiche signaletique",
      "en resume",
      "l.essentiel",
    ],
  },
  {
    kind: "contact",
    variants: [
      `${OUR}(?:contacts?|coordonnees)`,
      "(?:pour )?(?:nous|le|la|les) (?:joindre|contacter|ecrire|rejoindre|suivre|retrouver)",
      "pour en savoir plus",
      "en savoir plus",
      "restons en contact",
    ],
  },
  {
    kind: "dates",
    variants: [
      `${OUR}(?:dates?|etapes?)[ -](?:cles?|importantes?|(?:de|d.) ?(?:la |l.|sa |notre )?(?:creation|construction|histoire|naissance|emergence)).*`,
      `${OUR}(?:histor(?:ique|ie)|histoire).*`,
      "(?:notre |la )?chronologie.*",
      `${OUR}frise.*`,
      "(?:la |notre )?genese.*",
      ".*naissance du.*",
      "d.hier a aujourd.hui.*",
      `${OUR}parcours en .*`,
      "comment (?:c.est ne|tout a commence|est nee?).*",
    ],
  },
  {
    kind: "challenge",
    variants: [
      "pourquoi .{2,60}\\?",
      `${OUR}(?:defi|enjeux?|constats?|besoins?|point de depart|problematique|contexte)(?: (?:de depart|initial|auquel|du territoire|local|de|d.).*)?`,
      "d.ou (?:vient|part|partons)(?!.*(?:argent|moyens|financ)).*",
      "a l.origine.*",
    ],
  },
  {
    kind: "groups",
    variants: [`${OUR}groupes? de travail.*`, `${OUR}commissions?.*`],
  },
  {
    kind: "missions",
    variants: [
      `${OUR}missions?.*`,
      "(?:a|pour) quoi (?:sert|servons|ca sert).*",
      `${OUR}(?:objectifs?|ambitions?|raison d.etre).*`,
      "(?:le |notre )?projet associatif.*",
    ],
  },
  {
    kind: "governance",
    variants: [
      ".*gouvernance.*",
      ".*colleges? .*",
      ".*conseil d.?adminis?t.*",
      "(?:l.)?organigramme.*",
      "(?:le |notre )?bureau(?: .{0,40})?",
      "qui (?:decide|gouverne|pilote|fait quoi).*",
      "(?:le |notre )?pilotage.*",
    ],
  },
  {
    kind: "members",
    variants: [
      `${OUR}(?:\\d+ )?(?:adherents?|membres?|societaires?)(?: (?:du|de|d.|en|fondateurs).*)?`,
      "qui (?:en )?sont (?:les|nos) (?:membres|adherents).*",
    ],
  },
  {
    kind: "results",
    variants: [`${OUR}(?:resultats?|bilan|effets|impacts?)(?: .*)?`],
  },
  {
    kind: "figures",
    variants: [
      "(?:quelques |et )?(?:nos |les |des )?chiffres?(?:[- ](?:cles?|de|20\\d\\d|en).*)?",
      "(?:.{2,40} )?en (?:quelques )?chiffres?(?: .*)?",
      `${OUR}indicateurs.*`,
      "(?:l.annee )?20\\d\\d en (?:bref|chiffres)",
    ],
  },
  {
    kind: "economy",
    variants: [
      `${OUR}(?:modele|equilibre|montage) (?:economique|financier).*`,
      `${OUR}(?:financements?|budgets?|ressources financieres)(?: .{0,30})?`,
      "(?:comment )?(?:ca|cela) se finance.*",
      "combien ca coute.*",
    ],
  },
  { kind: "funding", variants: ["qui (?:paie|finance).*", "qui (?:nous |la |le |l')?soutient.*"] },
  {
    kind: "partners",
    variants: [
      `${OUR}(?:partenaires?|financeurs?|partenariats?|allies|soutiens)(?: .*)?`,
      "avec qui.*",
      "ils nous (?:soutiennent|accompagnent|font confiance)",
    ],
  },
  {
    kind: "vigilance",
    variants: [
      `${OUR}points? (?:de|d.) ?(?:vigilance|attention).*`,
      "(?:a|ce qu.il faut) surveiller.*",
      "attention a.*",
    ],
  },
  {
    kind: "obstacles",
    variants: [
      `${OUR}(?:freins?|difficultes?|obstacles?|ecueils?|limites|galeres)(?: .*)?`,
      "ce qui (?:nous )?(?:a )?(?:coince|bloque|freine|complique|ete difficile|n.a pas marche).*",
      "ce qui reste difficile",
    ],
  },
  {
    kind: "success",
    variants: [
      `${OUR}(?:cles?|facteurs?|conditions?|ingredients?) (?:de|du|d.) ?(?:la )?(?:reussite|succes).*`,
      "ce qui (?:a )?(?:marche|fonctionne).*",
      "si c.etait a refaire.*",
      `${OUR}(?:conseils|enseignements?|lecons?)(?: .*)?`,
      "(?:un|notre|son|mon|le) conseil(?: .*)?",
    ],
  },
  {
    kind: "levers",
    variants: [
      `${OUR}(?:leviers?|atouts?|points? forts?)(?: .*)?`,
      "ce qui (?:nous )?(?:a |ont )?(?:aides?|facilite|porte|permis).*",
    ],
  },
  {
    kind: "replication",
    variants: [
      "(?:l.)?essaimage.*",
      "(?:la )?(?:replicabilite|reproductibilite|transferabilite).*",
      "et ailleurs \\?",
      "comment (?:reproduire|essaimer).*",
    ],
  },
  {
    kind: "projects",
    variants: [
      `${OUR}(?:realisations?|projets?|actions?|perspectives?)(?: .*)?`,
      "et (?:demain|apres|maintenant)(?: .*)?",
    ],
  },
  {
    kind: "activity",
    variants: [
      `${OUR}(?:activites?|metiers?|services?|prestations?|offres?|savoir-faire|publics?|ateliers|equipements)(?: .*)?`,
      "ce que (?:nous )?(?:fait|faisons|font|propose|proposons).*",
      "que (?:fait|faisons|font|propose).*",
      "comment (?:ca|cela) (?:marche|fonctionne).*",
      `${OUR}(?:fonctionnement|quotidien|organisation)(?: .*)?`,
      "(?:une journee|au quotidien).*",
      ".*(?:etape par etape|pas a pas|mode d.emploi)",
      "concretement.*",
    ],
  },
  {
    kind: "place",
    variants: [
      "(?:presentation (?:du|de|des) )?(?:nouveaux? |nos |notre |les )?(?:loca(?:l|ux)|bureaux|siege)(?: .*)?",
      "bienvenue (?:a|au|aux|dans|chez) .*",
      `${OUR}implantations?.*`,
      "ou (?:nous trouver|sommes-nous|ca se passe).*",
    ],
  },
  {
    kind: "about",
    variants: [
      "qui sommes[- ]nous.*",
      "qui est .{2,60}",
      "(?:la |notre )?presentation(?: .*)?",
      "(?:.{2,40} )?en (?:quelques|trois|deux) mots",
      "(?:notre |l.)(?:association|structure|entreprise|cooperative|equipe)",
      "c.est quoi.*",
      "aujourd.hui(?: .{0,40})?",
    ],
  },
];

export const PROFILE_KIND: Record<CasePart, ProfileSectionKind> = {
  about: "description",
  identity: "description",
  challenge: "challenge",
  dates: "history",
  missions: "objectives",
  activity: "activity",
  place: "description",
  governance: "description",
  members: "description",
  groups: "activity",
  projects: "actions",
  figures: "key-figures",
  results: "results",
  partners: "partners",
  economy: "economic-viability",
  funding: "funding",
  obstacles: "obstacles",
  vigilance: "vigilance",
  success: "success-keys",
  levers: "levers",
  replication: "replication",
  contact: "contact",
};
