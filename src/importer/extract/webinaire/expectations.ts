import type { DocumentSectionKind, ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

/** What a slide is for. A `fragment` goes with the slide before it. */
export type SlideKind =
  | "vote"
  | "cover"
  | "contents"
  | "facilitator"
  | "definition"
  | "list"
  | "agenda"
  | "publications"
  | "case"
  | "context"
  | "fragment";

/** The section that a run of slides of one kind becomes; votes become none. */
export const SECTION_OF: Record<Exclude<SlideKind, "vote" | "fragment">, DocumentSectionKind> = {
  cover: "cover",
  contents: "contents",
  facilitator: "other",
  definition: "glossary",
  list: "briefs",
  agenda: "other",
  publications: "resources",
  case: "case-study",
  context: "context",
};

/** Words of a voting screen, folded; recognition takes « q » for « g ». */
export const VOTE =
  /wooclap|klaxoon|mentimeter|\bslido\b|kahoot|beekast|cli[qgc]uez sur .{0,4}ecran|ne pouvez plus voter|\b\d{1,3} ?% correct|votez maintenant|scannez (?:le|ce) (?:qr ?)?code/;

/** The letterhead of the State on a slide, two columns of it often on one line, as folded words. */
export const LETTERHEAD: readonly RegExp[] = [
  /^prefete?(?: (?:de|du|des) .{2,40})?(?: direction regionale)?$/,
  /^de la re[gq][il]on(?: de [il] ?economie.*)?$/,
  /^hauts de france(?: du travail.*)?$/,
  /^(?:liberte|egalite|fraternite)(?: (?:egalite|fraternite))*$/,
  /^republique francaise$/,
  /^direction regionale(?: de [il] ?economie.*)?$/,
  /^de [il] ?economie de [il] ?emploi.*$/,
  /^du travail et des solidarites$/,
];

/** What a map of the region prints around its own names, as folded words. */
export const MAP_WORDS =
  /^(?:manche|mer du nord|belgique|royaume uni|luxembourg|paris|normandie|grand est|champagne ardenne|picardie|nord pas de calais|(?:[il]+ )?[il]le de france|region(?: hauts de france)?|hauts de france|legende|n|km)$/;

/** Titles that announce what a webinar will hold. */
export const CONTENTS_TITLE =
  /^(?:au |le )?(?:sommaire|programme|ordre du jour|deroule|deroulement|plan|au menu|contenu)(?: .*)?$/;
export const AGENDA_TITLE =
  /save the dates?|\bagenda\b|prochain(?:e?s)? (?:rendez-vous|webinaires?|dates?|mardis?)|a vos agendas|calendrier|les mardis/;
/** What a slide of covers says of the publications that it shows. */
export const PUBLICATIONS = /\bvolumes?\b|panoramas? regiona|a telecharger|telechargez|retrouvez (?:nos|les)/;

/** Verbs by which a slide defines its subject. */
export const DEFINES =
  /^(?:(?:[LlI|U][’'`]{1,2}|La |Le |Les |Une? )\s?)?(\S.{2,90}?)\s+(regroupe(?:nt)?|d[ée]signe(?:nt)?|se d[ée]fini(?:t|ssent)|est d[ée]finie?|sont d[ée]finie?s|sont constitu[ée]{1,2}s|est constitu[ée]{1,2}|correspond(?:ent)?|signifie(?:nt)?|rassemble(?:nt)?|s['’]entend(?:ent)?|est un(?:e)? (?:d[ée]marche|ensemble|mode|notion|concept|forme)|est le fait)(?![\p{L}])/u;

/** « l'exemple du X », « le cas de la X », the first letters of the article lost or not. */
export const EXAMPLE =
  /(?:exemple|EXEMPLE|le cas|LE CAS|t[ée]moignage|TEMOIGNAGE|exp[ée]rience|EXPERIENCE)\s+(?:de\s+la\s|DE\s+LA\s|de\s+(?:[lIU|][’'`]{1,2})|DE\s+L[’'`]{1,2}|du\s|DU\s|des\s|DES\s|de\s|DE\s|d[’']|D[’'])\s?(.+)$/su;

export type CasePart =
  | "dates"
  | "missions"
  | "place"
  | "governance"
  | "members"
  | "groups"
  | "projects"
  | "figures"
  | "partners"
  | "obstacles"
  | "levers";

/** What a slide of a case study tells, by its title. */
export const CASE_PARTS: readonly HeadingRule<CasePart>[] = [
  {
    kind: "dates",
    variants: [
      "(?:les )?(?:dates?|etapes?)[ -](?:cles?|importantes?).*",
      "(?:l')?histor(?:ique|ie).*",
      "chronologie.*",
      "frise.*",
      "genese.*",
      ".*naissance du.*",
    ],
  },
  {
    kind: "groups",
    variants: ["(?:les )?(?:\\d+ )?groupes? de travail.*", "(?:les )?(?:\\d+ )?commissions?.*"],
  },
  {
    kind: "missions",
    variants: [
      "(?:les |nos |ses )?(?:\\d+ )?missions?.*",
      "(?:les |nos |ses )?(?:\\d+ )?objectifs?.*",
      "(?:le )?projet associatif.*",
    ],
  },
  {
    kind: "governance",
    variants: [
      ".*gouvernance.*",
      ".*colleges? .*",
      ".*conseil d.?administ.*",
      "organigramme.*",
      "(?:le )?bureau.*",
    ],
  },
  { kind: "members", variants: ["(?:les |nos )?(?:\\d+ )?(?:adherents?|membres?).*"] },
  { kind: "projects", variants: ["(?:les |nos |des )?(?:realisations?|projets?|actions?|activites?).*"] },
  {
    kind: "place",
    variants: [
      "(?:presentation (?:du|de|des) )?(?:nouveaux? |nos )?loca(?:l|ux).*",
      "implantations?.*",
      "ou nous trouver.*",
    ],
  },
  {
    kind: "figures",
    variants: ["(?:quelques |les )?chiffres?.*", "(?:l')?impact.*", "(?:les )?resultats?.*"],
  },
  { kind: "partners", variants: ["(?:les |nos )?(?:partenaires?|financeurs?|partenariats?).*"] },
  { kind: "obstacles", variants: ["(?:les )?(?:freins?|difficultes?|points? de vigilance).*"] },
  { kind: "levers", variants: ["(?:les )?(?:leviers?|cles? de reussite|facteurs? de succes).*"] },
];

export const PROFILE_KIND: Record<CasePart, ProfileSectionKind> = {
  dates: "history",
  missions: "objectives",
  place: "description",
  governance: "description",
  members: "description",
  groups: "activity",
  projects: "actions",
  figures: "key-figures",
  partners: "partners",
  obstacles: "obstacles",
  levers: "levers",
};

/** Offices of an association, as folded text. */
export const OFFICE =
  /^(?:\p{L}+ )?((?:co-?|vice-?)?president\S*|vice[- ]president\S*|tresori\S+(?: adjoint\S*)?|secretaire(?: general\S*| adjoint\S*)?|administrat\S+|membres? du bureau)$/u;
