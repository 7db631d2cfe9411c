import { KINDS } from "../extract/common/organisation-nouns.ts";
import { listedNames, withoutArticle } from "../extract/common/proper-names.ts";
import type { SourcedText } from "../parse/sourced-text.ts";

/** What partners do, in the present or the perfect. */
const DOES = [
  "accompagne",
  "accueille",
  "achète",
  "adhère",
  "aide",
  "anime",
  "apporte",
  "appuie",
  "assure",
  "autorise",
  "cède",
  "collecte",
  "commande",
  "complète",
  "confie",
  "conseille",
  "construit",
  "contribue",
  "cofinance",
  "coordonne",
  "distribue",
  "diffuse",
  "donne",
  "encadre",
  "facilite",
  "fait",
  "finance",
  "forme",
  "fournit",
  "garantit",
  "gère",
  "héberge",
  "informe",
  "intervient",
  "livre",
  "loge",
  "loue",
  "met",
  "offre",
  "oriente",
  "ouvre",
  "parle",
  "participe",
  "partage",
  "pilote",
  "porte",
  "prend",
  "prescrit",
  "prête",
  "propose",
  "rachète",
  "reçoit",
  "récupère",
  "recrute",
  "relaie",
  "repère",
  "réserve",
  "signale",
  "soutient",
  "suit",
  "transporte",
  "vend",
  "verse",
].join("|");
const PLURAL =
  "(?:accompagnent|accueillent|aident|animent|apportent|assurent|contribuent|cofinancent|donnent|financent|font|forment|fournissent|gèrent|informent|interviennent|louent|mettent|orientent|participent|parlent|prêtent|prescrivent|proposent|reçoivent|relaient|repèrent|signalent|soutiennent|suivent|versent)";
const SUBJECT = new RegExp(
  `(?:^|,\\s(?:et|puis|tandis que|quand)\\s|\\s(?:et|puis)\\s(?=(?:l['’]|la\\s|le\\s|les\\s))|;\\s+)((?:[Ll]['’]|[Ll]a\\s|[Ll]e\\s|[Ll]es\\s)?(?:(?:${KINDS})\\s)?[^,.;:!?]{2,110}?)(?:,\\s[^,.;:]{2,60},)?\\s(?:y\\s|lui\\s|leur\\s|nous\\s|en\\s)?(?:a\\s|ont\\s|est\\s|sont\\s|(?:${DOES})\\s|${PLURAL}\\s)`,
  "gu",
);
const ARTICLE = /^(?:[Ll]['’]|[Ll]a\s|[Ll]e\s|[Ll]es\s)/u;

/**
 * Who the clauses of a sentence say does something, where it is named: « Le CFA du bâtiment forme les encadrants, et
 * l'association Vélo Libre, de Corbie, prête les outils. » A capital that only opens the sentence is no name's.
 */
export function subjectsIn(sentence: SourcedText): SourcedText[] {
  const found: SourcedText[] = [];
  for (const { groups } of sentence.matchAll(SUBJECT)) {
    const [subject] = groups;
    if (!subject) continue;
    const bare = subject.without(ARTICLE);
    const named = bare.length < subject.length ? /\p{Lu}/u : /\p{L}.*\s\p{Lu}|^\p{Lu}{2}/u;
    if (named.test(bare.text) && !/(?<![\p{L}])(?:qui|que|dont|où)(?![\p{L}])/u.test(bare.text))
      found.push(...listedNames(bare).map(withoutArticle));
  }
  return found;
}
