import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { listedNames, withoutArticle } from "../common/proper-names.ts";
import { levelOfName } from "../common/relation-level.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { RelationDraft } from "../draft.ts";

const ART = "(?:l['’]|la\\s|le\\s|les\\s)?";
/** Names up to the end of their clause. */
const NAMES = "([^.;:]{2,160})";
const BODY =
  "(?:association|soci[ée]t[ée]|coop[ée]rative|fondation|SCIC|SCOP|entreprise|groupe|r[ée]gie|mission|f[ée]d[ée]ration|r[ée]seau|ville|r[ée]gion|d[ée]partement|m[ée]tropole|communaut[ée]|chambre|collectif|club|conseil|mutuelle|caisse|union|ESAT|EA|EI|ACI|GEIQ|APEI|AFPA|CCI|CMA|PTCE)";
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
    kind: "supplier",
    pattern:
      /(?:par|auprès de|avec|et le \p{Ll}+ à|(?:confi|sous-trait|c[ée]d|adress|revend|remi|r[ée]serv)\p{L}*(?:\s\p{Ll}+){0,3}\sà)\s(?:l['’]|une?\s)((?:entreprise adapt[ée]e|entreprise d['’]insertion|atelier et chantier d['’]insertion|association interm[ée]diaire|ESAT|EA|EI|ACI|ETTI)\s(?:du\s|de la\s|des\s|de\s)?\p{Lu}[^.;:,(]{1,60})/u,
  },
  {
    kind: "partner",
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!lien\\s|partenariat\\s|coop[ée]ration\\s|collaboration\\s)avec\\s(${ART}(?:association\\s(?:\\p{Ll}+\\s)?|soci[ée]t[ée]\\s|r[ée]seau\\s|groupement\\s[^.;:,]{0,24}?\\s|foyers?\\s|bailleurs?\\s)?["«]?\\s?\\p{Lu}[^.;:]{1,120})`,
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

/** « L'association X a lancé, en 2016, le projet … »: X carries what it launched, if that is the initiative. */
const FOUNDS = new RegExp(
  `(?:^|[,;]\\s)(?:[Ll]['’]|[Ll]a\\s|[Ll]e\\s)(?:entreprise d['’]insertion|entreprise adapt[ée]e|atelier et chantier d['’]insertion|${BODY})\\s(\\p{Lu}[^,.;:]{1,60}?)\\s(?:a|ont)\\s(?:lanc|cr[ée]{2}|port|ouvert|d[ée]velopp|mont|fond)\\p{L}*(.{0,120})`,
  "u",
);

const UP_TO_VERB =
  /\s(?:qui|que|afin|pour|dans|lors|a|est|ont|sont|souhaite|permet|contribue|propose|aupr[èe]s|depuis|et (?:ses|son|leurs?|permet|compte))\s|\s(?:en|depuis) (?:19|20)\d{2}|\s\p{L}+ant\s/u;

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

/** « les SIAE du territoire », « des ESAT »: a kind is nobody in particular. */
export function isKindOnly(name: SourcedText): boolean {
  const [kind] = structureTypesNamedIn(name);
  return kind?.start === 0 && !/\p{Lu}/u.test(name.text.slice(kind.end));
}

function bare(name: string): string {
  return comparable(name).replace(/^(?:l|la|le|les) /, "");
}
