import type { SourcedText } from "../../parse/sourced-text.ts";
import { KINDS } from "../common/organisation-nouns.ts";
import { properNamesIn } from "../common/proper-names.ts";
import { placesOf as placesIn } from "./name-and-places.ts";

/** « …, portée par X »: who carries what the title names. */
export const CARRIED =
  /,?\s*(?:\p{L}+\s)?(?:port|pilot|initi|anim|g[ée]r|men|lanc|cr[ée]|imagin|d[ée]velopp)[ée]{1,2}s?\s+(?:et\s\p{L}+\s)?par\s+(.+?)(?:\s*$|,\s|\s(?:pour|dans|à|au|aux|en|depuis|afin)\s.*$)/iu;
const EXAMPLE =
  /(?:l['’]exemple|le cas|l['’]exp[ée]rience|le t[ée]moignage|le pari|zoom sur|focus sur)\s+(?:du|de\sla|de\sl['’]|des|de|d['’]|l['’]|la|le|les)?\s*(.+)$/iu;
const QUOTED = /[«"“]\s*([^«»"“”]{2,60}?)\s*[»"”]/u;
const PROJECT =
  /^(?:le\s|la\s|l['’]|un\s|une\s)?(?:projet|dispositif|programme|exp[ée]rimentation|parcours|d[ée]marche|initiative|op[ée]ration|action|plateforme|label|club d['’]entreprises)\s+(?:«\s*|")?(?=\S{2})/iu;
const OPENING =
  /^(?:comment|quand|pourquoi|avec|chez|d[ée]couvr\p{L}+|rencontre avec|bienvenue (?:chez|à)|(?:à|au|en|dans)\s[^,]{2,40},)\s+/iu;

/** « l'association X », « l'entreprise d'insertion X »: the kind is none of the name. */
const KIND_BEFORE = new RegExp(
  `^(?:l['’]|la |le |les |une? )?(?:${KINDS})\\s+(?=["«]?\\s?(?:Les? |La |L['’])?\\p{Lu})`,
  "u",
);
/** « À Hirson », « Dans l'Oise »: where, not who. */
const NO_NAME = /^(?:à|au|aux|en|dans|sur|vers|pour|par)\s/iu;

/** « Aux Petits Soins », « Au Fil de l'Eau »: names of houses that begin so, and are no towns. */
function isAddressedTo(text: SourcedText): boolean {
  return /^Aux?\s\p{Lu}/u.test(text.text) && (placesIn(text.without(/^Aux?\s/u)) ?? []).length === 0;
}

/** « un GEIQ », « une entreprise adaptée »: what it is, not what it is called. */
const SOMETHING =
  /^une?\s(?:\p{Ll}[\p{Ll}'’-]*|GEIQ|PTCE|ESAT|EA|EI|ACI|ETTI|SCIC|SCOP)(?:\s\p{Ll}[\p{Ll}'’-]*)*$/u;

/** Verbs that end the name at the head of a title: « X accompagne… », « X s'engage… ». */
const VERBS = [
  "accompagne",
  "accueille",
  "agit",
  "aide",
  "anime",
  "apprend",
  "bouscule",
  "casse",
  "certifie",
  "change",
  "conjugue",
  "construit",
  "coopère",
  "crée",
  "donne",
  "développe",
  "embauche",
  "emploie",
  "engage",
  "est",
  "fabrique",
  "facilite",
  "fait",
  "favorise",
  "forme",
  "fédère",
  "innove",
  "intègre",
  "invente",
  "lance",
  "lutte",
  "lève",
  "maintient",
  "met",
  "mise",
  "mobilise",
  "mutualise",
  "offre",
  "organise",
  "ouvre",
  "outille",
  "permet",
  "porte",
  "prend",
  "propose",
  "prouve",
  "reconnaît",
  "recrute",
  "redonne",
  "relie",
  "relève",
  "rend",
  "réinvente",
  "répond",
  "réunit",
  "rompt",
  "révèle",
  "sensibilise",
  "sort",
  "soutient",
  "structure",
  "sécurise",
  "tisse",
  "transforme",
  "travaille",
  "utilise",
  "valide",
  "valorise",
  "va",
  "veut",
  "vise",
  "œuvre",
].join("|");
const HEAD_END = new RegExp(
  `\\s+(?:et\\s+(?:son|sa|ses|leurs?)|qui|pour|afin|dont|gr[âa]ce|o[ùu]|ou comment|en faveur|au service|au c[œo]eur|(?:ne\\s|n['’])?(?:s['’]|se\\s|leur\\s|lui\\s|les\\s)?(?:${VERBS})|s['’]\\p{L}+e|(?:${VERBS})nt)\\s+`,
  "iu",
);

export interface NameCandidate {
  text: SourcedText;
  isQuoted: boolean;
}

/** The parts of a title that can be a name: the example it gives, what it quotes, what stands before a comma or a verb. */
export function candidatesIn(whole: SourcedText): NameCandidate[] {
  // A title is a line or two; of a text that is longer only the head can hold the name.
  const title = whole.length > 400 ? whole.slice(0, 400) : whole;
  const found: { text: SourcedText | null | undefined; isQuoted: boolean }[] = [
    { text: title.match(EXAMPLE)?.groups[0]?.split(HEAD_END)[0], isQuoted: false },
    { text: title.match(QUOTED)?.groups[0], isQuoted: true },
  ];
  const example = title.match(EXAMPLE)?.groups[0];
  const town = example?.match(
    /^(.{3,60}?)\s(?:de (?:la |l['’])?|du |d['’])(?:\p{Ll}+\s)?\p{Ll}[\p{L}'’-]+\s*$/u,
  )?.groups[0];
  if (town) found.push({ text: town, isQuoted: false });
  for (const segment of title.split(/\s+[:–—|]\s+|\s?:\s+|,\s+|\s+-\s+|\s\(/u)) {
    const opened = segment.without(OPENING);
    const head = opened.split(HEAD_END)[0];
    const bare = head
      ?.without(PROJECT)
      .without(/^["«“]\s*/u)
      .without(/\s*["»”]$/u);
    found.push({ text: bare, isQuoted: /^["«“]/u.test(segment.text) });
    if (head && bare && bare.length < head.length) found.push({ text: head, isQuoted: false });
    // A verb that no table knows: the words in capitals at the head are a name all the same.
    const [proper] = bare ? properNamesIn(bare.without(KIND_BEFORE)) : [];
    if (bare && proper && bare.without(KIND_BEFORE).text.startsWith(proper.text))
      found.push({ text: proper, isQuoted: false });
  }
  for (const { groups } of title.matchAll(
    /(?:(?<![\p{L}])par|(?<![\p{L}])avec|(?<![\p{L}])chez|au sein de|(?<![\p{L}])de|(?<![\p{L}])à)\s+((?:l['’]|la\s|le\s|les\s)?\p{Lu}[^,:]*)$/gu,
  ))
    found.push({ text: groups[0], isQuoted: false });
  const seen = new Set<string>();
  return found.flatMap(({ text, isQuoted }) => {
    const trimmed = text?.trim().without(KIND_BEFORE);
    if (
      !trimmed ||
      (NO_NAME.test(trimmed.text) && !isAddressedTo(trimmed)) ||
      SOMETHING.test(trimmed.text) ||
      trimmed.length < 3 ||
      trimmed.length > 90 ||
      seen.has(trimmed.text)
    )
      return [];
    seen.add(trimmed.text);
    return [{ text: trimmed, isQuoted }];
  });
}
