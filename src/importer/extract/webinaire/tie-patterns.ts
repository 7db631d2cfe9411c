import type { RelationKind } from "#domain/vocabularies.ts";

const NAMES = "([^.;:(]{2,140})";
/** How a sentence of a slide ties somebody to the initiative; the group is where the names stand. */
export const TIES: readonly { kind: RelationKind; pattern: RegExp }[] = [
  {
    kind: "carrier",
    pattern:
      /(?<![\p{L}])(?:[Pp]ort|[Gg][ée]r)[ée]{1,2}e?s?\s(?:\p{Ll}+ment\s)?par\s((?:l[’']|la\s|le\s)?[^.;:,(]{2,90})/u,
  },
  {
    kind: "funder",
    pattern:
      /^(.{3,120}?),?\s(?:qui\s(?:ont|a)|ont|a)\s(?:pay[ée]|financ[ée]|vers[ée]|apport[ée]|subventionn[ée]|pr[êe]t[ée])/u,
  },
  {
    kind: "funder",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:financ[ée]|cofinanc[ée]|subventionn[ée]|soutenu)e?s?\\s(?:notamment\\s)?par\\s${NAMES}`,
      "u",
    ),
  },
  {
    kind: "funder",
    pattern: new RegExp(
      `(?:[Ss]ubventions?|[Aa]ides?|[Dd]otations?|[Ff]inancements?|[Ss]outien|[Pp]r[êe]ts?)\\s(?:de\\s(?=l[’']|la\\s|\\p{Lu})|du\\s|des\\s|d[’'](?=\\p{Lu}))${NAMES}`,
      "u",
    ),
  },
  {
    kind: "client",
    pattern:
      /^(.{3,60}?),\s(?:notre\s|sa\s|son\s|la\s|le\s)?(?:premi[eè]re?s?|principa(?:le?s?|ux)|fid[eè]les?|grande?s?)\scliente?s?(?![\p{L}])/u,
  },
  {
    kind: "client",
    pattern: new RegExp(
      `(?:[Cc]ommandes?|[Mm]arch[ée]s?|[Cc]ontrats?)\\s(?:pass[ée]e?s?\\s)?(?:de\\s(?=l[’']|la\\s|\\p{Lu})|du\\s|avec\\s|pour\\s|des\\s|d[’'](?=\\p{Lu}))${NAMES}`,
      "u",
    ),
  },
  {
    kind: "supplier",
    pattern: new RegExp(
      `(?:confi|sous-trait)[ée]{1,2}e?s?\\s(?:\\p{Ll}+\\s){0,2}(?:à|a|au|aux)\\s${NAMES}`,
      "u",
    ),
  },
  {
    kind: "partner",
    pattern:
      /(?:part(?:ent)?|v(?:a|ont)|livr[ée]{1,2}e?s?|donn[ée]{1,2}e?s?|revendu[ée]?s?|c[ée]d[ée]{1,2}e?s?)\s(?:chez|à|a)\s((?:l[’']|la\s|les?\s|Les?\s|La\s)?\p{Lu}[^.;:(]{2,100})/u,
  },
  {
    kind: "partner",
    pattern: new RegExp(
      `(?:[Ee]n\\s(?:partenariat|lien|coop[ée]ration|collaboration)\\savec|aux\\sc[ôo]t[ée]s\\sd(?:e|u|es))\\s${NAMES}`,
      "u",
    ),
  },
  {
    kind: "partner",
    pattern:
      /(?<![\p{L}])(?<!lien\s|partenariat\s|ration\s)[Aa]vec\s((?:l[’']|la\s|le\s|les\s|une?\s)?(?:(?:entreprise|association|[ée]cole|lyc[ée]e|mission|bailleur|r[ée]gie|groupe|soci[ée]t[ée]|centre)\s[^.;:(]{0,60}?)?\p{Lu}[^.;:(]{1,110})/u,
  },
  {
    kind: "partner",
    pattern:
      /tenue?s?\spar\s((?:l[’']|la\s|le\s)?(?:ACI|AI|EI|EA|ESAT|SCIC|SCOP|association|r[ée]gie)?\s?\p{Lu}[^.;:(,]{1,60})/u,
  },
  {
    kind: "member-of",
    pattern:
      /(?:membre|adh[ée]rente?)\s(?:du|de\sla|de\sl[’']|des)\s?((?:r[ée]seau|PTCE|f[ée]d[ée]ration|groupement|collectif)\s\p{Lu}[^.;:(,]{1,60})/u,
  },
];
/** Where what is said of an organisation begins. */
export const AFTER_NAME =
  /,\s(?:à|a|au|en|chantiers?|association|entreprise|structure|membre|qui|une?|la|le|sur|pour|ESAT|ACI)(?=\s)|\s(?:qui|que|dont|pour|afin|sur|dans|depuis|lors|pendant|lorsque|ont|est|sont|peuvent|permet)\s|\s(?:en|depuis)\s(?:19|20)\d{2}|\s[àa]\s(?=\p{Lu})/u;
