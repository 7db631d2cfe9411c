import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "../common/sentences.ts";
import { isSomebody, NAME, namesAt } from "./tied-names.ts";

/** What a text says of an organisation and whom it tells of. */
export interface Tie {
  kind: RelationKind;
  name: SourcedText;
}

const OF = "(?:de la |de l['’]|du |des |de |d['’])";

/** Participles of words and orders: what they tell is no common work. */
const SAID =
  "valid|évalu|audit|contrôl|homolog|mesur|qualifi|cré|lanc|fond|publi|labellis|certifi|agré|reconn|défini|recommand|impos|organis|conçu|inspir|racont|rédig|sign|cit|présent|rappel|port|pilot|prévu|fix|initi|dirig|gér|ouv|délivr|propos|édit|exig|attribu|décern|récompens|recommand|cofinanc|financ|subvention|souten|soutenu|aid|apport|vers|fourni|approvisionn";

/** Words before a name that say what its bearer is to the initiative; the first that reaches a name has it. */
const BEFORE: readonly { kind: RelationKind; words: readonly string[] }[] = [
  {
    kind: "funder",
    words: [
      "(?:co-?)?(?:financ|subventionn)[ée]{1,2}e?s?(?: [^,.;]{1,60}?)?? par ",
      "(?:apport|vers)[ée]{1,2}e?s? par ",
      "financements? (?:est |sont )?(?:assur|apport)[ée]{1,2}s? par ",
      `(?:soutien|appui|aide|concours) financ\\p{Ll}+ ${OF}`,
      `(?:subventions?|financements?|dotations?|cofinancements?)(?: \\p{Ll}+)? ${OF}`,
      `\\d ?%(?: financ\\p{Ll}+)? (?:par |${OF})`,
      "(?:soutenue?s?|aid[ée]{1,2}s?) par ",
    ],
  },
  { kind: "technical-partner", words: [`(?:appui|suivi|soutien|conseil|accompagnement) technique ${OF}`] },
  {
    kind: "client",
    words: [
      "(?:vendue?s?|revendue?s?|livr[ée]{1,2}e?s?) à ",
      "(?:vendue?s?|revendue?s?|livr[ée]{1,2}e?s?) à [^.;:]{0,60}, (?=la société |l['’]entreprise |le groupe )",
      "pour le compte ",
      "fourni(?:t|ssent) (?:les |la |le |des |l['’])\\p{Ll}+ (?=du réseau |de l['’]association |de la société )(?:du |de la |de l['’])",
      "(?:principa(?:l|ux) )?clients?(?: principa(?:l|ux))? (?:est|sont|:) ",
    ],
  },
  {
    kind: "supplier",
    words: [
      "achet[ée]{1,2}e?s? (?:à|chez|auprès de) ",
      "(?:fourni|approvisionn[ée])e?s? par ",
      "(?:son|sa|ses|leurs?) fournisseurs?,? ",
    ],
  },
  {
    kind: "network",
    words: [
      "adh[èe]r(?:e|ent|ons) (?:à un |au |aux )réseaux? ",
      "(?:membre|adhérente?) (?:du|d['’]un) réseau ",
      "(?:son|notre) réseau ",
    ],
  },
  {
    kind: "member-of",
    words: [
      "adh[èe]r(?:e|ent|ons) (?:à |au |aux )",
      "(?:membre|filiale|adhérente?) (?:du |de la |de l['’]|de |des |d['’])",
    ],
  },
  { kind: "carrier", words: ["port[ée]{1,2}e?s? par "] },
  {
    kind: "partner",
    words: [
      `avec (?:le |la |l['’])?(?:appui|aide|accord|accompagnement|soutien|expertise|concours|participation) ${OF}`,
      "(?:partenariats?|conventions?|contrats?|marchés?|accords?|lien|relation|concertation|coopération)(?: [^.;:]{0,60}?)?? avec ",
      "avec ",
      "(?:aux côtés|à l['’]initiative) (?:de |d['’]|du |des )",
      "chez ",
      `dons? ${OF}`,
      "(?:associ|mobilis|impliqu)(?:e|ent|ant) ",
      "li(?:e|ent|é|ée|és)(?: [^.;,]{1,30}?)?? (?:à |au |aux )",
      `locaux ${OF}`,
      // « reconditionné par X », « lavée sur le port par X »; what X only said or ordered is no tie.
      `(?!(?:${SAID})\\p{Ll}*)\\p{Ll}{3,}(?:ée?s?|ie?s?|ue?s?|ite?s?)(?: (?:sur|dans|à|en|au) [^,.;:]{1,30}?)?? par `,
      "(?:confi|adress|orient|envoy)\\p{Ll}{0,4} à ",
      "(?<=\\p{Ll} )part(?:ent)? à (?=l['’](?:ESAT|EA|ACI|EI|association|atelier|entreprise))",
      `(?:conseill[eè]re?s?|format(?:eur|rice)s?|animat(?:eur|rice)s?|technicien(?:ne)?s?|médecins?|infirmi[eè]re?s?) ${OF}`,
    ],
  },
];

const CUES = BEFORE.flatMap(({ kind, words }) =>
  words.map((cue) => ({ kind, expression: new RegExp(`(?<![\\p{L}])(?:${cue})`, "giu") })),
);

const FUNDS = "(?:co-?)?(?:financ|subventionn|souten|soutien)\\p{Ll}*";
/** Words after a name that say it. */
const AFTER: readonly { kind: RelationKind; words: string }[] = [
  {
    kind: "funder",
    words: `(?:a |ont |nous |l['’]a |l['’]ont )?(?:${FUNDS}|pren(?:d|nent) en charge|pris en charge|(?:vers|attribu|accord|allou)(?:e|ent|é))`,
  },
  {
    kind: "technical-partner",
    words: "(?:en )?assure(?:nt)? (?:le suivi|l['’]appui|l['’]accompagnement|la formation)",
  },
  { kind: "client", words: "(?:a|ont|nous a|nous ont) confié" },
  {
    kind: "partner",
    words: ", \\p{Ll}+ avec (?:l['’]association|la structure|l['’]entreprise|elle|lui|nous|eux)",
  },
  { kind: "partner", words: "(?:intervien(?:t|nent)|prête(?:nt)?|met(?:tent)? à disposition)" },
];
const ARTICLE = "(?:l['’]|L['’]|la |La |le |Le |les |Les |du |de la |de l['’])?";
const FOLLOWED = AFTER.map(({ kind, words }) => ({
  kind,
  expression: new RegExp(
    `(?<![\\p{L}'’-])(?:${ARTICLE}(${NAME})(?:,| et) )?${ARTICLE}(${NAME})(?:\\s\\([^()]{1,40}\\))?(?: et (?:des|deux|trois|quatre|cinq|plusieurs|\\d+) \\p{Ll}+(?: \\p{Ll}+)??)?(?:,? qui)?(?=[, ]) ?${words}(?![\\p{L}])`,
    "gu",
  ),
}));

/** At the head of the text on the activity: whose it is. */
const CARRIED = [
  `^(?:un |le |la |l['’])?(?:service|dispositif|projet|programme|équipe|action)(?: \\p{Ll}+){0,2} ${OF}`,
  "(?:ouvert|créé|lancé|fondé|géré|piloté|initié)e?s?(?: [^,.;]{1,30}?)?? par ",
].map((words) => new RegExp(`(?<![\\p{L}])(?:${words})`, "giu"));

/** « …, la Région l'investissement »: the verb of the clause before goes for it too. */
const ELLIPSIS = new RegExp(
  `, (?:l['’]|la |le |les )(${NAME}) (?:l['’]|la |le |les )\\p{Ll}+(?= |\\.|,|$)`,
  "u",
);

/** « X, sa filiale »: its own branch. */
const BRANCH = new RegExp(`(${NAME}), (?:sa|notre) filiale`, "gu");

/** Who finances counts before who only works along. */
const RANKS: readonly RelationKind[] = [
  "funder",
  "carrier",
  "technical-partner",
  "client",
  "supplier",
  "network",
  "member-of",
  "branch",
  "partner",
];

/** The organisations that the sentences tie to whom they tell of, each once in the way that says most. */
export function tiesIn(texts: readonly SourcedText[], own: readonly string[]): Tie[] {
  const found = new Map<string, Tie>();
  const add = (kind: RelationKind, name: SourcedText | null | undefined) => {
    if (!name || !isSomebody(name, own)) return;
    const key = comparable(name.text);
    const known = found.get(key);
    if (!known || RANKS.indexOf(kind) < RANKS.indexOf(known.kind)) found.set(key, { kind, name });
  };
  texts.flatMap(sentences).forEach((sentence, s) => {
    if (s === 0) {
      for (const { end } of CARRIED.flatMap((expression) => sentence.matchAll(expression)))
        for (const name of namesAt(sentence, end)) add("carrier", name);
    }
    for (const { groups } of sentence.matchAll(BRANCH)) add("branch", groups[0]);
    for (const { kind, expression } of FOLLOWED) {
      for (const { groups, end } of sentence.matchAll(expression)) {
        for (const name of groups) add(kind, name);
        add(kind, sentence.slice(end).match(ELLIPSIS)?.groups[0]);
      }
    }
    for (const { kind, expression } of CUES) {
      for (const { end } of sentence.matchAll(expression))
        for (const name of namesAt(sentence, end)) add(kind, name);
    }
  });
  return [...found.values()];
}
