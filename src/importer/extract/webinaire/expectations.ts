import type { DocumentSectionKind } from "#domain/section-kinds.ts";

/** What a slide is for. A `fragment` goes with the slide before it. */
export type SlideKind =
  | "vote"
  | "cover"
  | "contents"
  | "facilitator"
  | "definition"
  | "list"
  | "agenda"
  | "resources"
  | "faq"
  | "glossary"
  | "briefs"
  | "speakers"
  | "thanks"
  | "round-table"
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
  resources: "resources",
  faq: "faq",
  glossary: "glossary",
  briefs: "briefs",
  speakers: "other",
  thanks: "thanks",
  "round-table": "round-table",
  publications: "resources",
  case: "case-study",
  context: "context",
};

/** Words of a voting screen, folded; recognition takes « q » for « g ». */
export const VOTE =
  /wooclap|klaxoon|mentimeter|\bslido\b|kahoot|beekast|cli[qgc]uez sur .{0,4}ecran|ne pouvez plus voter|\b\d{1,3} ?% correct|votez maintenant/;
/** What stands beside any slide for the public to vote. */
export const INVITES_TO_VOTE = /^scannez (?:le|ce) (?:qr ?)?code/;

/** The letterhead of the State on a slide, two columns of it often on one line, as folded words. */
export const LETTERHEAD: readonly RegExp[] = [
  /^prefete?(?: (?:de|du|des) .{2,40})?(?: direction regionale)?$/,
  /^de la re[gq][il]on(?: de [il] ?economie.*)?$/,
  /^hauts de france(?: du travail.*)?$/,
  /^(?:liberte|egalite|fraternite)(?: (?:egalite|fraternite))*$/,
];

/** What a map of the region prints around its own names, as folded words. */
export const MAP_WORDS =
  /^(?:manche|mer du nord|belgique|royaume uni|luxembourg|paris|normandie|grand est|champagne ardenne|picardie|nord pas de calais|(?:[il]+ )?[il]le de france|region(?: hauts de france)?|hauts de france|legende|n|km)$/;

/** What a slide of covers says of the publications that it shows. */
export const PUBLICATIONS = /\bvolumes?\b|panoramas? regiona|a telecharger|telechargez|retrouvez (?:nos|les)/;

/** Verbs by which a slide defines its subject. */
export const DEFINES =
  /^(?:(?:[LlI|U][’'`]{1,2}|La |Le |Les |Une? )\s?)?(\S.{2,90}?)\s+(regroupe(?:nt)?|d[ée]signe(?:nt)?|se d[ée]fini(?:t|ssent)|est d[ée]finie?|sont d[ée]finie?s|sont constitu[ée]{1,2}s|est constitu[ée]{1,2}|correspond(?:ent)?|signifie(?:nt)?|rassemble(?:nt)?|recouvre(?:nt)?|englobe(?:nt)?|renvoie(?:nt)?|consiste(?:nt)?|s['’]entend(?:ent)?|est un(?:e)? (?:d[ée]marche|ensemble|mode|notion|concept|forme)|est le fait)(?![\p{L}])/u;
/** « l'exemple du X », « le cas de la X », the first letters of the article lost or not. */
export const EXAMPLE =
  /(?:exemple|EXEMPLE|le cas|LE CAS|t[ée]moignage|TEMOIGNAGE|exp[ée]rience|EXPERIENCE)\s+(?:de\s+la\s|DE\s+LA\s|de\s+(?:[lIU|][’'`]{1,2})|DE\s+L[’'`]{1,2}|du\s|DU\s|des\s|DES\s|de\s|DE\s|d[’']|D[’'])\s?(.+)$/su;

/** Offices of an association, as folded text. */
export const OFFICE =
  /^(?:\p{L}+ )?((?:co-?|vice-?)?president\S*|vice[- ]president\S*|tresori\S+(?: adjoint\S*)?|secretaire(?: general\S*| adjoint\S*)?|administrat\S+|membres? du bureau)$/u;
