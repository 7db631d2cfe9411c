import type { Initiative } from "#domain/directory.ts";
import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";

/** Kinds of actor by the words that open a name, folded and without its article; the first that matches. */
const BY_NAME: readonly { kind: string; words: RegExp }[] = [
  {
    kind: "europe",
    words:
      /^(?:europe\b|union europeenne|fonds? (?:social )?europeen|fse\b|feder\b|feader\b|(?:programme )?interreg|leader\b)/,
  },
  {
    kind: "service de l'emploi",
    words:
      /^(?:pole emploi|france travail|cap emploi|missions? locales?|p\.?l\.?i\.?e\b|maisons? de l'emploi|apec\b)/,
  },
  {
    kind: "état",
    words:
      /^(?:etat\b|(?:sous-)?prefecture|dreets|ddets|dd?eets|direccte|drieets|ddcs|ddtm?\b|draaf|dreal|dirm|ars\b|ministere|haut-commissariat|commissariat|agence (?:de l'eau|nationale|regionale|bio)|carsat|caf\b|cpam\b|msa\b|mutualite sociale agricole|caisse (?:d'allocation|primaire|nationale|des depots)|ademe\b|bpi ?france|banque (?:des territoires|publique)|crous\b|centre regional des oeuvres|universite|agefiph|afpa\b|onf\b|office (?:national|francais)|rectorat|administration penitentiaire)/,
  },
  {
    kind: "collectivité",
    words:
      /^(?:ville|mairie|communes?\b|region\b|departement|conseil (?:regional|departemental|municipal)|communaute|metropole|agglomeration|intercommunalite|(?:c\.?c\.?a\.?s|c\.?i\.?a\.?s)\b|(?:centre|comite) (?:inter)?communal d'action|pays\b|petr\b|office (?:de tourisme|public)|mediatheque|bibliotheque (?:municipale|departementale)|pole d'equilibre|syndicat (?:mixte|departemental|intercommunal)|dechet{1,2}eries?|parc naturel|cahc\b)/,
  },
  {
    kind: "dispositif",
    words:
      /^(?:plan\b|dotation|politique\b|fonds?\b|contrat\b|dispositif|programme\b|appel a|fidess\b|fdi\b|fatea\b|fratri\b|dla\b)/,
  },
  { kind: "fondation", words: /^fondations?\b/ },
  { kind: "éco-organisme", words: /^eco[- ]?organisme/ },
  {
    kind: "structure inclusive",
    words:
      /^(?:(?:ea|eatt|esat|aci|ei|etti|eiti|ai|siae|geiq)\b|entreprise (?:adaptee|d'insertion)|ateliers? et chantiers? d'insertion|chantier d'insertion|association intermediaire|regies? de quartiers?|ressourcerie|recyclerie|jardins? de cocagne)/,
  },
  {
    kind: "formation",
    words:
      /^(?:lycee|college\b|cfa\b|ecole\b|greta\b|mfr\b|maison familiale|campus|institut universitaire|iut\b)/,
  },
  {
    kind: "réseau",
    words:
      /^(?:ptce\b|pole territorial)|\b(?:reseaux?|federation|union|mouvement|confederation|syndicat|groupement|cress|coorace)\b/,
  },
  {
    kind: "entreprise",
    words:
      /\b(?:sas|sarl|sa|eurl|groupe|banque|credit|caisse d'epargne|bailleur|entreprise|societe|scop|scic|habitat)\b/,
  },
  {
    kind: "association",
    words: /\b(?:association|comite|club|amicale|apei|papillons blancs|secours|croix-rouge)\b/,
  },
];

/** Words that stand before a name, or tell of it after, and the kind that they say. */
const BESIDE: readonly { kind: string; words: string }[] = [
  { kind: "éco-organisme", words: "éco[- ]?organismes?(?: agréés?)?" },
  {
    kind: "structure inclusive",
    words:
      "entreprises? adaptées?|entreprises? d['’]insertion|ateliers? et chantiers? d['’]insertion|chantiers? d['’]insertion|associations? [iI]ntermédiaires?|régies? de [Qq]uartiers?|EA|ESAT|ACI|EI|ETTI|AI|structures? d['’]insertion|ressourceries?|recycleries?",
  },
  { kind: "fondation", words: "fondations?" },
  {
    kind: "collectivité",
    words:
      "syndicats? (?:mixtes?|départementa(?:l|ux)|intercommuna(?:l|ux))|office public(?: de l['’]habitat)?|collectivités?|communautés? (?:de communes|d['’]agglomération)",
  },
  {
    kind: "réseau",
    words:
      "groupements?(?: de \\p{Ll}{6,})|réseaux?(?! socia)(?: régiona(?:l|ux)| nationa(?:l|ux))?|fédérations?|têtes? de réseau",
  },
  {
    kind: "entreprise",
    words:
      "entreprises?(?: locales?| mécènes?| sociales?| partenaires?)*|sociétés?|groupes?|joint-venture(?: sociale)?|bailleurs?(?: sociaux| social)?|enseignes?|start-?ups?|SCIC|SCOP|SAS|SARL|coopératives?|cabinets?|industriels?|distributeurs?|constructeurs?|banques?",
  },
  { kind: "formation", words: "organismes? de formation|lycées?|écoles?" },
  { kind: "association", words: "associations?(?: (?!interm)\\p{Ll}{6,})?" },
];

const CAPITAL = "[\\p{Lu}\\d](?:[\\p{L}\\d'’&+-]|\\.(?=\\p{L}))*";
const LINK = "(?:(?:de la|de l['’]|du|des|de|d['’]|la|le|les|&|en)\\s?)";
const ONE = `(?:l['’]|L['’]|[Ll]a\\s|[Ll]es?\\s)?${CAPITAL}(?:\\s${LINK}?${CAPITAL}){0,6}`;
/** « ville » and « Ville ». */
const inEitherCase = ([first = "", ...rest]: string) => {
  const capital = first.toUpperCase();
  return (first === capital ? first : `[${first}${capital}]`) + rest.join("");
};
const SAYS = BESIDE.map(({ kind, words }) => ({
  kind,
  expression: new RegExp(
    `(?<![\\p{L}])(?:${words.split("|").map(inEitherCase).join("|")})(?![\\p{L}])`,
    "gu",
  ),
}));
const NEXT = new RegExp(
  `\\s?(?:[:(]\\s?)?(?:(${ONE})|[«"]\\s?([^«»".]{2,60}?)\\s?[»"]|(?:\\s(?!qui|dont)\\p{Ll}[\\p{Ll}'’-]*){1,10}\\s\\((\\p{Lu}{2,9})\\))`,
  "uy",
);
/** « l'association intermédiaire (AI) X »: the kind's own acronym before the name. */
const OWN_ACRONYM = /\s\(\p{Lu}{2,5}\)(?=\s\p{Lu})/uy;
/** More names follow only where the word before them is a plural, or a colon announces them. */
const ALSO = new RegExp(`(?:\\s\\([^()]{1,60}\\))?\\s?(?:[,;]|et|[,;] et)\\s(${ONE})`, "uy");
const NAMED_BEFORE = new RegExp(
  `(?<![\\p{L}'’])(${ONE})(?:\\s\\([^()]{1,60}\\))?(?:\\s(?:est|sont)\\s(?:une?|la|le|des)\\s|\\s(?:est|sont)\\sl['’]|\\s?[,:]\\s(?:une?\\s|l['’]|la\\s(?:\\p{Ll}+\\s)?)?|\\s\\((?:une?\\s|l['’])?)$`,
  "u",
);
const REACH = 110;

/**
 * What a text says that those whom it names are, by the keys of their names: « les associations A, B et C »,
 * « 3 entreprises mécènes : A ; B », « X est une association », « X : Syndicat départemental ». The narrower first.
 */
export function kindsTold(
  text: string,
  keyOf: (name: string) => string,
  known: KnownNames = new Map(),
): Map<string, string> {
  const told = new Map<string, string>();
  for (const { kind, expression } of SAYS) {
    for (const { 0: word, index } of text.matchAll(expression)) {
      const before = NAMED_BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[1];
      const whole = knownAfter(text, index + word.length, known);
      const after = whole ? [whole] : namesAfter(text, word, index + word.length);
      for (const name of [...after, ...(before ? [before] : [])]) {
        const key = keyOf(name);
        if (key.length > 1 && !told.has(key)) told.set(key, kind);
      }
    }
  }
  return told;
}

/** Names in the words of which not all have capitals, by their first words: « Les robins des champs ». */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

const FIRST = /^\S+\s\S+/u;

/** Those names that their capitals alone do not tell from the text around them. */
export function knownNames(names: readonly string[]): KnownNames {
  const mixed = [...new Set(names)].filter((name) => /^\p{Lu}.*\s\p{Ll}{4,}/u.test(name));
  return groupBy(mixed, (name) => FIRST.exec(name)?.[0] ?? name);
}

function knownAfter(text: string, from: number, known: KnownNames): string | null {
  const after = text.slice(from, from + REACH).replace(/^\s+/u, "");
  const names = known.get(FIRST.exec(after)?.[0] ?? "") ?? [];
  return names.find((name) => after.startsWith(name)) ?? null;
}

function namesAfter(text: string, word: string, start: number): string[] {
  const names: string[] = [];
  OWN_ACRONYM.lastIndex = start;
  const from = start + (OWN_ACRONYM.exec(text)?.[0].length ?? 0);
  for (let at = from, expression = NEXT; ; expression = ALSO) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    const name = match && (match[1] ?? match[2] ?? match[3]);
    if (!match || !name) return names;
    names.push(name);
    at = match.index + match[0].length;
    if (expression === NEXT && !/[sx]$/u.test(word) && !/^\s?:/u.test(match[0])) return names;
  }
}

/** The kind that the words of a name tell; null where they do not. */
export function kindOfName(name: string): string | null {
  const plain = fold(name).replace(/^(?:l['’]|la |le |les )/, "");
  return BY_NAME.find(({ words }) => words.test(plain))?.kind ?? null;
}

/** The kind of an actor that is an initiative: what it is says more than what its statutes are. */
export function kindOfInitiative({ structureTypes, legalForm }: Initiative): string | null {
  if (structureTypes.includes("PTCE")) return "réseau";
  if (structureTypes.some((type) => type !== "INCUBATEUR")) return "structure inclusive";
  return legalForm === null ? null : /association/iu.test(legalForm) ? "association" : kindOfName(legalForm);
}
