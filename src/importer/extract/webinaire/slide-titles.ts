import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { type HeadingRule, readHeading } from "../common/headings.ts";
import { type LabelledThing, labelKinds } from "../common/label-kinds.ts";
import type { SlideKind } from "./expectations.ts";

type TitledKind = Extract<
  SlideKind,
  | "vote"
  | "contents"
  | "agenda"
  | "resources"
  | "faq"
  | "glossary"
  | "briefs"
  | "speakers"
  | "thanks"
  | "round-table"
>;

/** What a slide is for, by its title. */
const SLIDE_TITLES: readonly HeadingRule<TitledKind>[] = [
  {
    kind: "vote",
    variants: ["(?:sondage|quiz+|question flash|vote)(?: (?:n° ?)?\\d.*)?", "a vous de jouer.*"],
  },
  {
    kind: "contents",
    variants: [
      "(?:au |le |notre )?(?:sommaire|programme|ordre du jour|deroule|deroulement|plan|au menu|contenu)(?: (?:de|du|des|d'|\\d).*)?",
      "(?:les? )?(?:\\d+ |cinq |six |sept |huit |quatre |trois )?(?:coups de projecteurs?|initiatives? (?:phares?|a la une|inspirantes?|a decouvrir))(?: .*)?",
      "(?:dans|au sommaire d[eu]) (?:le |ce |notre )?(?:panorama|volume|livret)",
    ],
  },
  {
    kind: "faq",
    variants: [
      "(?:vos |les |des )?questions?(?: du (?:chat|public)| des participants)?(?: ?(?:[-/,&]|et) ?(?:les |nos |vos )?reponses?)?",
      "foire aux questions",
      "(?:on|nous) vous repond(?:ons)?.*",
      "f\\.?a\\.?q\\.?",
      "(?:vous|on) (?:nous )?(?:avez|a|ont) (?:demande|pose).*",
      "questions? (?:posees|frequentes|reponses).*",
      "echanges avec (?:la salle|le public|les participants)",
    ],
  },
  {
    kind: "resources",
    variants: [
      "(?:pour |et pour )?aller plus loin(?: .{0,40})?",
      "(?:les |des |nos )?(?:outils et )?ressources?(?: (?:utiles?|et outils|pour .*|a consulter))?",
      "a (?:lire|consulter|decouvrir)(?:,? (?:voir|ecouter).*)?",
      "bibliographie",
      "documentation",
      "boite a outils",
      "en savoir plus",
    ],
  },
  {
    kind: "agenda",
    variants: [
      "save the dates?.*",
      "(?:les |nos |vos )?prochaine?s? .*",
      "a vos agendas.*",
      "(?:l')?agenda(?: .*)?",
      "calendrier(?: .*)?",
      "a suivre",
      "la suite du cycle",
    ],
  },
  {
    kind: "glossary",
    variants: [
      "(?:les )?mots?[ -](?:cles?)?.*",
      "de quoi (?:parle-t-on|parlons-nous|s'agit-il).*",
      "(?:quelques |les |petit )?(?:definitions?|lexique|glossaire|vocabulaire|reperes de vocabulaire)(?: .*)?",
    ],
  },
  {
    kind: "briefs",
    variants: [
      "(?:en )?brefs?(?:[ ,:].*)?",
      "vu(?:es)? dans l'enquete.*",
      "(?:et )?(?:aussi|egalement|encore) .{0,40}(?:region|territoire|enquete).*",
      "(?:d')?autres initiatives.*",
      "(?:les |quelques )?(?:autres )?initiatives? (?:reperees?|recensees?|en bref).*",
    ],
  },
  {
    kind: "speakers",
    variants: [
      "(?:nos |vos |les )?(?:intervenante?s?|invitee?s?|temoins?)(?: [^:]{0,40})?",
      "(?:avec (?:nous|vous)|ils sont avec nous|autour de la table)(?: .{0,20})?",
      "qui (?:vous parle|intervient)(?: .{0,30})?",
    ],
  },
  {
    kind: "round-table",
    variants: ["(?:la |grande )?table[ -]ronde(?: .*)?", "(?:le |grand )?debat(?: .*)?"],
  },
  { kind: "thanks", variants: ["(?:nos )?remerciements?(?: .*)?", "merci(?: .*)?"] },
];

/** What the words of a title say plainly, whatever its wording. */
const BY_WORDS: Partial<Record<LabelledThing, TitledKind>> = {
  contents: "contents",
  questions: "faq",
  resources: "resources",
  glossary: "glossary",
  thanks: "thanks",
};
const LIKELY = 2.4;
/** Parts of a case study whose titles may hold the same words. */
const OF_A_CASE: readonly LabelledThing[] = [
  "partners",
  "contact",
  "actions",
  "results",
  "key-figures",
  "history",
  "members",
];

function kindByWords(title: string): TitledKind | null {
  const kinds = Object.keys(BY_WORDS) as LabelledThing[];
  const [best] = labelKinds(title, [...kinds, ...OF_A_CASE]);
  return best && best.score >= LIKELY ? (BY_WORDS[best.kind] ?? null) : null;
}

/** The first printed line of a slide without its number: « 4 Vos questions », « 3. Pour aller plus loin ». */
export function withoutNumber(line: SourcedText): SourcedText {
  return line.without(/^(?:partie\s+|n°\s?)?(?:\d{1,2}|[IVX]{1,4})\s?(?:[.)/:–-]\s?|\s)(?=\p{L})/u);
}

/** What the title of a slide says that it is for, by a wording of the field or by its words; null for one that says nothing of it. */
export function titledKind(first: SourcedText): TitledKind | null {
  return wordedKind(first) ?? likelyKind(first);
}

/** What a title says by its words: what stands under it must bear it out. */
export function likelyKind(first: SourcedText): TitledKind | null {
  const [line] = printedLines(first);
  return line && line.text.length <= 90 ? kindByWords(withoutNumber(line.text).oneLine) : null;
}

/** What a title says by a wording of the field. */
export function wordedKind(first: SourcedText): TitledKind | null {
  const [line] = printedLines(first);
  if (!line || line.text.length > 90) return null;
  const title = withoutNumber(line.text).oneLine;
  // « I'enquéte », « Iancer »: the letters that recognition confuses.
  const plain = title.replace(/(?<![\p{L}])[I|](?=[’'])/gu, "l");
  return readHeading(plain, SLIDE_TITLES);
}
