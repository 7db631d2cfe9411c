import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { KINDS, NOUNS } from "../common/organisation-nouns.ts";
import { headName, listedNames, withoutArticle } from "../common/proper-names.ts";
import { levelOfName } from "../common/relation-level.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { RelationDraft } from "../draft.ts";

const ART = "(?:l['’]|la\\s|le\\s|les\\s)?";
/** Names up to the end of their clause. */
const NAMES = "([^.;:]{2,160})";
const BODY =
  "(?:association|soci[ée]t[ée]|coop[ée]rative|fondation|SCIC|SCOP|entreprise|groupe|r[ée]gie|mission|f[ée]d[ée]ration|r[ée]seau|ville|r[ée]gion|d[ée]partement|m[ée]tropole|communaut[ée]|chambre|collectif|club|conseil|mutuelle|caisse|union|ESAT|EA|EI|ACI|GEIQ|APEI|AFPA|CCI|CMA|PTCE)";
const NETWORK =
  "(?:[Rr][ée]seau|[Ff][ée]d[ée]ration|[Mm]ouvement|[Uu]nion|[Cc]onf[ée]d[ée]ration|[Cc]ollectif|[Gg]roupement|[Ff]ranchise)";
const MADE = "(?:lanc|cr[ée]|port|ouvert|d[ée]velopp|mont|fond|imagin|initi|d[ée]ploy)\\p{L}*";

/** How a sentence ties somebody to the initiative; the group is where the names stand. */
const TIES: readonly { kind: RelationKind; pattern: RegExp }[] = [
  {
    kind: "carrier",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Pp]ort|[Gg][ée]r|[Pp]ilot|[Cc]oordonn|[Aa]nim)[ée]{1,2}s?\\s(?:\\p{Ll}+ment\\s)?par\\s(${ART}[^.;:,(]{2,100})`,
      "u",
    ),
  },
  {
    kind: "carrier",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Cc]r[ée]{2}|[Ll]anc[ée]|[Ff]ond[ée]|[Nn][ée]|[Ii]magin[ée]|[Ii]niti[ée]|[Mm]ont[ée])e?s?\\s[^.;:,]{0,60}?\\bpar\\s(${ART}(?:${BODY}(?![\\p{L}])|\\p{Lu}{3,})[^.;:,(]{0,90})`,
      "u",
    ),
  },
  {
    kind: "funder",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:soutenu|financ[ée]|cofinanc[ée]|subventionn[ée]|appuy[ée])e?s?(?![\\p{L}])[^.;]{0,80}?\\spar\\s(${ART}[^.;:(]{2,120})`,
      "u",
    ),
  },
  {
    kind: "funder",
    pattern: new RegExp(
      `(?:avec (?:le soutien|l['’]appui|le concours) (?:financier\\s)?|gr[âa]ce au (?:soutien|financement|mécénat) )(?:de\\s|d['’]|du\\s|des\\s)(${ART}[^.;:(]{2,120})`,
      "u",
    ),
  },
  {
    kind: "partner",
    pattern: new RegExp(
      `(?:en (?:partenariat|lien|coop[ée]ration|collaboration|compl[ée]mentarit[ée])(?: [ée]troite?)? avec|aux c[ôo]t[ée]s d(?:e|u|es)|partenaires?\\sd(?:e\\s|u\\s|es\\s|['’])|à l['’]initiative d(?:e\\s|u\\s|es\\s|['’]))\\s*${NAMES}`,
      "u",
    ),
  },
  {
    kind: "member-of",
    pattern:
      /(?:au sein|membre|adh[ée]rente?|sein) d(?:u |e la |e l['’]|es |['’]|e )\s*((?:PTCE|p[ôo]le|r[ée]seau|groupement|collectif|GES|f[ée]d[ée]ration|mouvement)\s\p{Lu}[^.;:,(]{1,60})/u,
  },
  {
    kind: "member-of",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:appartien(?:t|nent)|adh[èe]re(?:nt)?|(?:est|sont) (?:affili|adoss|rattach)[ée]{1,2}e?s?|(?:est|sont) (?:adh[ée]rente?s?|membres?)|a rejoint|rejoint|fait partie)\\s(?:aussi\\s|[ée]galement\\s)?(?:à\\s|aux?\\s|d(?:e|u|es)\\s|d['’])?(${ART}(?:${NETWORK}(?:\\s[^.;:,(]{1,90}?)|\\p{Lu}[^.;:,(]{1,60}?))(?=[.;:,(]|$|\\s(?:et\\s(?:adh|appart|compte|emploie|g[èe]re|re[çc]oit|participe|est)|qui|depuis|dont))`,
      "u",
    ),
  },
  {
    kind: "member-of",
    pattern: new RegExp(
      `(?<![\\p{L}])(\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,5}),\\s(?:le|la|une?)\\s(?:${NETWORK})\\s[^.;]{0,110}?dont\\s[^.;]{0,50}?(?:adh[ée]r\\p{L}*|membre|fait partie)`,
      "u",
    ),
  },
  {
    kind: "network",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:par|avec|gr[âa]ce à|aupr[èe]s d[eu])\\s(${ART}(?:[Mm]ouvement|[Rr][ée]seau|[Ff][ée]d[ée]ration|[Uu]nion (?:nationale|r[ée]gionale))\\s(?:des\\s|de\\s|du\\s|national\\p{L}*\\s|r[ée]gional\\p{L}*\\s)(?:des\\s|de\\s|du\\s)?[^.;:,()]{3,60})`,
      "u",
    ),
  },
  {
    kind: "carrier",
    pattern: new RegExp(
      `(?:^|,\\s)(${ART}[^,.;:]{3,80}?)\\sporte(?:nt)?\\s(?:le projet|l['’]action|la d[ée]marche|le dispositif|l['’]initiative|le lieu|le chantier)(?![\\p{L}])`,
      "iu",
    ),
  },
  {
    kind: "partner",
    pattern: new RegExp(
      `(?:^|,\\s)(${ART}[^,.;:]{3,80}?)\\s(?:est|sont|a été|ont été)\\sà\\sl['’](?:origine|initiative)(?![\\p{L}])`,
      "iu",
    ),
  },
  {
    kind: "client",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:travaill(?:e|ent|ons)\\s(?:aussi\\s|notamment\\s|surtout\\s)?pour|(?:est|sont)\\s(?:vendue?s?|livr[ée]{1,2}s?)\\s(?:à|aux?)|principa(?:l|ux) clients?\\s:|parmi (?:ses|les) clients,?)\\s(${ART}(?:(?:${KINDS}|${NOUNS})\\s)?\\p{Lu}[^.;:(]{2,120})`,
      "u",
    ),
  },
  {
    kind: "client",
    pattern: new RegExp(
      `^(${ART}(?:(?:${KINDS}|${NOUNS})\\s)?\\p{Lu}[\\p{L}'’-]*(?:\\s(?:de\\s|du\\s|d['’])?\\p{Lu}[\\p{L}'’-]*){1,5})(?:,\\s[^,.;:]{3,60},)?\\s(?:lui\\s|leur\\s|nous\\s)?(?:en\\s)?(?:a\\s|ont\\s)?(?:command|ach[eè]t)(?:e|ent|é)\\s`,
      "u",
    ),
  },
  {
    kind: "supplier",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:pro)?vien(?:t|nent)|s['’]approvisionne(?:nt)?|se fourni(?:t|ssent)|ach[èe]te(?:nt)?)\\s(?:[^.;:,]{0,40}?\\s)?(?:de\\s|d['’]|du\\s|chez\\s|aupr[èe]s d(?:e\\s|u\\s)|à\\s)(${ART}(?:${KINDS}|${NOUNS}|SAS|SARL)\\s\\p{Lu}[^.;:,(]{1,50})`,
      "u",
    ),
  },
  {
    kind: "supplier",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:est|sont|[ée]taient|[ée]tait)\\s(?:\\p{Ll}+ment\\s)?(?:fourni|livr|fa[çc]onn|fabriqu|produit|assur|r[ée]alis|transform|cultiv|imprim|cous)(?:[ée]|u)?e?s?\\spar\\s(?:une?\\s)?(${ART}(?:(?:${KINDS}|SAS|SARL|${BODY})\\s(?:de\\s)?)?\\p{Lu}[^.;:,(]{2,60})`,
      "u",
    ),
  },
  {
    kind: "supplier",
    pattern:
      /(?:par|auprès de|avec|et le \p{Ll}+ à|(?:confi|sous-trait|c[ée]d|adress|revend|remi|r[ée]serv)\p{L}*(?:\s\p{Ll}+){0,3}\sà)\s(?:l['’]|une?\s)((?:entreprise adapt[ée]e|entreprise d['’]insertion|atelier et chantier d['’]insertion|association interm[ée]diaire|ESAT|EA|EI|ACI|ETTI)\s(?:du\s|de la\s|des\s|de\s)?\p{Lu}[^.;:,(]{1,60})/u,
  },
  {
    kind: "partner",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:avec\\s)?une?\\s(?:${KINDS}|centre|constructeur|fabricant|producteur|prestataire)(?:\\sde\\s\\p{Lu}[\\p{L}'’-]+|\\sdu\\s\\p{L}+)?,\\s((?:l['’]|la\\s|le\\s)?(?:(?:${KINDS})\\s)?\\p{Lu}[^,.;:()]{2,60}),`,
      "u",
    ),
  },
  {
    kind: "partner",
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!lien\\s|partenariat\\s|coop[ée]ration\\s|collaboration\\s)avec\\s(${ART}(?:association\\s(?:\\p{Ll}+\\s)?|soci[ée]t[ée]\\s|r[ée]seau\\s|groupement\\s[^.;:,]{0,24}?\\s|foyers?\\s|bailleurs?\\s|(?:${NOUNS})\\s(?:\\p{Ll}+\\s){0,2}(?:de\\s|d['’]|du\\s|des\\s)?)?["«]?\\s?\\p{Lu}[^.;:]{1,120})`,
      "u",
    ),
  },
  {
    kind: "partner",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:r[ée]unit|rassemble|associe|mobilise|f[ée]d[èe]re|implique)(?:nt|ssent)?\\s(?:chaque \\p{Ll}+\\s|notamment\\s|aussi\\s)?(${ART}(?:${BODY}\\s)?\\p{Lu}[^.;:]{1,160})`,
      "u",
    ),
  },
  {
    kind: "carrier",
    pattern: new RegExp(
      `(?:^|\\s)[Ll]e groupe\\s(\\p{Lu}[\\p{L}'’&-]+)\\set\\s[^.]{0,90}?ont\\s(?:alli|uni|${MADE})`,
      "u",
    ),
  },
  {
    kind: "carrier",
    pattern: new RegExp(
      `\\s(\\p{Lu}[\\p{L}'’&-]+(?:\\s\\p{Lu}[\\p{L}'’&-]*){0,5})\\sont\\s(?:alli|uni|${MADE})`,
      "u",
    ),
  },
];

/** « l'association X, qui obtient le conventionnement de son chantier : Y »: what is its own is what it carries. */
const OWNS =
  /(?:[Ll]['’]|[Ll]a\s|[Ll]e\s)(?:association|coop[ée]rative|soci[ée]t[ée]|fondation|mutuelle|entreprise|SCIC|SCOP|r[ée]gie)\s(\p{Lu}[\p{L}'’-]*(?:\s(?:(?:de|du|des|en|et|la|le|les)\s|d['’]|l['’])*\p{Lu}[\p{L}'’-]*){0,5})(?:,\s|\s)([^.;]{0,140}?(?<![\p{L}])(?:son|sa|ses)\s[^.;]{0,160})/u;

/** « L'association X a lancé, en 2016, le projet … »: X carries what it launched, if that is the initiative. */
const FOUNDS = new RegExp(
  `(?:^|[,;]\\s)(?:[Ll]['’]|[Ll]a\\s|[Ll]e\\s)(?:entreprise d['’]insertion|entreprise adapt[ée]e|atelier et chantier d['’]insertion|${BODY})\\s(\\p{Lu}[^,.;:]{1,60}?)\\s(?:a|ont)\\s(?:lanc|cr[ée]{2}|port|ouvert|d[ée]velopp|mont|fond)\\p{L}*(.{0,120})`,
  "u",
);

const UP_TO_VERB =
  /\s(?:qui|que|afin|pour|dans|lors|a|est|ont|sont|souhaite|permet|contribue|propose|aupr[èe]s|depuis|et (?:ses|son|leurs?|permet|compte|adh[èe]re|appartient|emploie|g[èe]re|regroupe|travaille|participe|b[ée]n[ée]ficie|re[çc]oit|fait))\s|\set\s\p{Ll}+(?:[ée]|u)e?s?\s(?:par|avec|en)\s|\s(?:en|depuis) (?:19|20)\d{2}|\s\p{L}+ant\s/u;

/** The ties that sentences tell, the initiative itself left out; each name once for each kind. */
export function tiesIn(text: SourcedText, own: readonly string[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  const mine = new Set(own.map(bare));
  const add = (kind: RelationKind, group: SourcedText) => {
    const stop = group.match(UP_TO_VERB);
    for (const part of listedNames(stop ? group.slice(0, stop.start) : group)) {
      const name = withoutArticle(part)
        .without(/[.,;\s"»]+$/u)
        .without(/^["«]\s*/u);
      if (name.length < 2 || !/\p{Lu}/u.test(name.text)) continue;
      if (isKindOnly(name) || /^(?:lui|elle|nous|PSH|CDI|CDD|CDDI|RQTH|IAE|ESS|COVID|QPV)$/u.test(name.text))
        continue;
      if (mine.has(bare(name.text)) || found.some((f) => bare(f.name) === bare(name.text))) continue;
      const { raw, passage } = name.sourced();
      found.push({ name: raw, kind, level: levelOfName(raw), passage });
    }
  };
  for (const sentence of sentences(text)) {
    const founds = sentence.match(FOUNDS);
    const [founder, what] = founds?.groups ?? [];
    if (founder && what && own.some((name) => comparable(what.text).includes(bare(name))))
      add("carrier", founder);
    for (const { kind, pattern } of TIES) {
      for (const { groups } of sentence.matchAll(pattern)) if (groups[0]) add(kind, groups[0]);
    }
  }
  return found;
}

const CREATES =
  "(?:cr[ée]{1,2}e|lance|ouvre|fonde|monte|imagine|inaugure|a cr[ée]{2}|a lanc[ée]|a ouvert|a fond[ée]|a mont[ée]|a imagin[ée]|a inaugur[ée])";
const CREATOR = new RegExp(
  `(?:^|[,;]\\s)((?:[Ll]['’]|[Ll]a\\s|[Ll]e\\s)[^,.;:]{3,70}?)\\s${CREATES}(?:,?\\s(?:en|fin|début|dès|le)\\s[^,.;]{4,24},?)?(?:\\sà\\s\\p{Lu}[\\p{L}-]+,?)?\\s(?:l['’]|la\\s|le\\s|les\\s)?["«]?\\s?(\\p{Lu}.{2,60})`,
  "u",
);

/** « Le centre social du Rocher crée en 2021 Les Clics Solidaires »: who begins it by whatever verb. */
export function creatorIn(sentence: SourcedText, own: readonly string[]): RelationDraft[] {
  const [creator, what] = sentence.match(CREATOR)?.groups ?? [];
  const begun = what ? bare(what.text) : "";
  if (!creator || !own.some((name) => name.length > 3 && begun.startsWith(bare(name)))) return [];
  const name = headName(creator);
  if (!name || own.some((o) => bare(o) === bare(name.text))) return [];
  const { raw, passage } = withoutArticle(name).sourced();
  return /\p{Lu}/u.test(raw) ? [{ name: raw, kind: "carrier", level: levelOfName(raw), passage }] : [];
}

/** Who a sentence says the initiative belongs to. */
export function ownerIn(sentence: SourcedText, own: readonly string[]): RelationDraft[] {
  const [owner, owned] = sentence.match(OWNS)?.groups ?? [];
  if (!owner || !owned) return [];
  const possessed = comparable(owned.text.slice(owned.text.search(/(?<![\p{L}])(?:son|sa|ses)\s/u)));
  if (!own.some((name) => name.length > 3 && possessed.includes(bare(name)))) return [];
  const { raw, passage } = owner.trim().sourced();
  return [{ name: raw, kind: "carrier", level: levelOfName(raw), passage }];
}

/** « les SIAE du territoire », « des ESAT »: a kind is nobody in particular. */
export function isKindOnly(name: SourcedText): boolean {
  const [kind] = structureTypesNamedIn(name);
  return kind?.start === 0 && !/\p{Lu}/u.test(name.text.slice(kind.end));
}

function bare(name: string): string {
  return comparable(name).replace(/^(?:l|la|le|les) /, "");
}
