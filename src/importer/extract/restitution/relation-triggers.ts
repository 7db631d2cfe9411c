import type { RelationKind } from "#domain/vocabularies.ts";

const WITH =
  "(?:du\\s|de\\s+la\\s|de\\s+l['’]|des\\s|de\\s|d['’]|avec\\s|à\\s|au\\s|aux\\s)?(?:le\\s|la\\s|les\\s|l['’])?";
/** Words that say what the names after them are to the subject. */
export const TRIGGERS: readonly { kind: RelationKind; pattern: string }[] = [
  {
    kind: "funder",
    pattern: `(?:cofinanc|financ|subventionn|souten)(?:é|ée|és|ées|u|ue|us|ues)\\s+(?:notamment\\s)?par\\s+${WITH}`,
  },
  {
    kind: "funder",
    pattern: `(?:le\\s+soutien(?:\\s+financier)?|financements?|subventions?)\\s+(?:du\\s|de\\s+la\\s|de\\s+l['’]|des\\s|de\\s|d['’])${WITH}`,
  },
  {
    kind: "funder",
    pattern: `(?:dons?|m[ée]c[ée]nat|aides?|dotations?|pr[êe]ts?)\\s(?:[^,;.:()\\d]{0,40}?\\s)?(?:du\\s|de\\s+la\\s|de\\s+l['’]|de\\s|d['’])(?=\\p{Lu})`,
  },
  {
    kind: "funder",
    pattern: `\\d\\s?(?:€|euros)\\s(?:de\\s+la\\s|de\\s+l['’]|du\\s|de\\s|d['’])(?=\\p{Lu})`,
  },
  {
    kind: "supplier",
    pattern: `(?:fourni|livr[ée]|donn[ée]|c[ée]d[ée]|achet[ée])e?s?\\s+(?:par|chez|aupr[èe]s\\s+de)\\s+${WITH}`,
  },
  {
    kind: "supplier",
    pattern: `(?:vien(?:t|nent)|provien(?:t|nent)|issue?s?)\\s+(?:du\\s|de\\s+la\\s|de\\s+l['’]|de\\s|d['’])(?=\\p{Lu})`,
  },
  { kind: "partner", pattern: "orient[ée]e?s?\\s+(?:vers|par)\\s+(?:l['’]|la\\s|le\\s)?(?=\\p{Lu})" },
  {
    kind: "client",
    pattern: `march[ée]s?\\s+(?:public\\s|r[ée]serv[ée]\\s)?(?:avec|pour|aupr[èe]s\\sde)\\s+${WITH}`,
  },
  {
    kind: "client",
    pattern: `(?:pour\\s+le\\s+compte|prestations?\\s+pour|sous-traitance\\s+pour)\\s+${WITH}`,
  },
  { kind: "funder", pattern: "appels?\\s+à\\s+projets?\\s+\\(ex\\.?\\s?:\\s*" },
  { kind: "carrier", pattern: `port[ée]e?s?\\s+par\\s+${WITH}` },
  {
    kind: "member-of",
    pattern: `(?:membres?|adh[ée]rente?s?|adh[èe]re(?:nt)?|affili[ée]e?s?)\\s+(?:du\\s|de\\s+la\\s|de\\s+l['’]|de\\s|d['’]|à\\s|au\\s)${WITH}`,
  },
  { kind: "technical-partner", pattern: `(?:l['’]aide|l['’]appui|l['’]expertise)\\s+${WITH}` },
  {
    kind: "partner",
    pattern: `(?:anim|assur|r[ée]alis|encadr|g[ée]r|coordonn|co-?construit|men)[ée]{0,2}e?s?\\s+(?:par|avec)\\s+${WITH}`,
  },
  { kind: "partner", pattern: `(?:partenariat|convention)s?\\s+(?:\\p{Ll}+\\s)?avec\\s+${WITH}` },
  { kind: "partner", pattern: `à\\s+l['’]initiative\\s+${WITH}` },
  { kind: "partner", pattern: `partenaires?\\s+${WITH}` },
  {
    kind: "partner",
    pattern: `(?:en\\s+(?:partenariat|lien|coop[ée]ration|collaboration)\\s+avec|aux\\s+c[ôo]t[ée]s)\\s+${WITH}`,
  },
  {
    kind: "partner",
    pattern:
      "(?:transmise?s?|confi[ée]{1,2}s?|c[ée]d[ée]{1,2}s?)\\s+à\\s+(?:une?\\s[^,;.]{3,80},\\s*)?(?:l['’]|la\\s|le\\s)?",
  },
  { kind: "partner", pattern: "(?<!lien\\s)(?<!partenariat\\s)avec\\s+(?:l['’]|la\\s|le\\s|les\\s)?" },
];

/** What somebody who opens a sentence does for the subject: « Le distributeur X finance … ». The first that is said. */
export const HELPERS: readonly { kind: RelationKind; verb: RegExp }[] = [
  {
    kind: "funder",
    verb: /^(?:\p{Ll}+\s(?:et|puis)\s)?(?:(?:co)?(?:finance|soutien(?:t|nent)|subventionne|abonde|verse)(?:nt)?|(?:a|ont)\s(?:\p{Ll}+ment\s)?(?:(?:co)?financ[ée]|soutenu|subventionn[ée]|abond[ée]))(?![\p{L}])/u,
  },
  {
    kind: "supplier",
    verb: /^(?:\p{Ll}+\s(?:et|puis)\s)?(?:fourni(?:t|ssent)|approvisionne|donne|c[èe]de)(?:nt)?(?![\p{L}])/u,
  },
  { kind: "client", verb: /^(?:ach[èe]te|commande|confie|sous-traite)(?:nt)?(?![\p{L}])/u },
  {
    kind: "partner",
    verb: /^(?:pr[êe]te|met(?:tent)?(?=\s[^,;.]{0,40}à\sdisposition)|h[ée]berge|apporte|assure|reprend|oriente|coanime|mobilise|r[ée]alise)(?:nt)?(?![\p{L}])/u,
  },
];
