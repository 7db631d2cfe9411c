import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

/** Kinds of organisation whose name goes on in lower case: « la Communauté d'agglomération de … ». */
const HEAD_LIST = [
  "ville",
  "mairie",
  "commune",
  "communaut[ée] (?:d'agglom[ée]ration|de communes|urbaine)",
  "m[ée]tropole(?: [eE]urop[ée]enne)?",
  "agglom[ée]ration",
  "r[ée]gion",
  "d[ée]partement",
  "[cC]onseils? (?:[rR][ée]gional|[dD][ée]partemental)",
  "fondation(?: d'entreprise)?",
  "groupe",
  "caisse (?:d'[ée]pargne|d'allocations? familiales?|des d[ée]p[ôo]ts)",
  "comit[ée] de quartier",
  "club",
  "m[ée]diath[èe]que",
  "centre social",
  "mission locale",
  "minist[èe]re (?:de|du|des)",
  "universit[ée]",
  "[éÉeE]tat",
  "europe",
  "union [eE]urop[ée]enne",
  "fonds social europ[ée]en",
];
/** Either case at the start: « la ville de », « la Ville de ». */
const HEADS = HEAD_LIST.map((head) => head.replace(/^\p{L}/u, (c) => `[${c}${c.toUpperCase()}]`)).join("|");

const CAPITAL = "[\\p{Lu}\\d][\\p{L}\\d'’&.@+-]*";
const LINK = "(?:(?:de la|de l['’]|de|du|des|d['’]|la|le|les|l['’]|&|en|aux?|sur|pour|à|lez|lès)\\s?)";
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Ll]a |[Ll]e |[Ll]es |[LlDd]['’])?(?:${HEADS})(?![\\p{L}])(?:\\s${LINK}{0,2}${CAPITAL}(?:[\\s](?:${LINK}{1,2})?${CAPITAL})*(?:\\set\\s${CAPITAL}(?:\\s(?:${LINK}{1,2})?${CAPITAL})*)?)?|\\p{Lu}[\\p{L}\\d'’&.@+-]*(?:\\s(?:${LINK}{1,2})?${CAPITAL})*(?:\\set\\s${CAPITAL}(?:\\s(?:${LINK}{1,2})?${CAPITAL})*)?)`,
  "gu",
);

/**
 * A name at the head of a text, as lists of partners print it: « El'Cagette : une épicerie… », « Les Petits
 * frères des pauvres : pour… », « ECT pour de l'apport de terre ». Null where no name opens the text.
 */
export function headName(text: SourcedText): SourcedText | null {
  const cut = text.match(
    /\s*(?:\s[:–—]\s|\s?:\s|,\s|\s?\(|\s(?:pour|qui|dont|afin|dans le cadre|via|au titre|avec|par|lors|finance|contribue|soutient|apporte|fait|remplit|en)\s|;|\.$)/u,
  );
  const head = (cut ? text.slice(0, cut.start) : text).trim().without(/[.,;]+$/u);
  const bare = head.without(/^(?:l['’]|la |le |les |une? |des |ou encore |et |notamment )/iu);
  if (bare.length < 2 || head.length > 90) return null;
  return /^[\p{Lu}\d]/u.test(bare.text) || new RegExp(`^(?:${HEADS})(?![\\p{L}])`, "u").test(bare.text)
    ? head
    : null;
}

/**
 * Names in a list on one line, « l'ADDS, Les Compagnons, la DIE ou encore Les Anges »: cut at commas, semicolons
 * and « et » between two names. Parts that open with no name are left out.
 */
export function listedNames(text: SourcedText): SourcedText[] {
  return text
    .split(
      /\s*;\s*|\s*,\s+(?:et |ou encore |puis |ainsi que )?|\s+(?:ou encore|ainsi que)\s+|\s+et\s+(?=(?:la|le|les|du|des)\s|l['’])/u,
    )
    .map((part) => headName(part.without(/^(?:ou encore|et|ainsi que|notamment|dont)\s+/iu)))
    .filter((name) => name !== null);
}

/** Without the article, unless it belongs to the name (printed with a capital): « la DIE » → « DIE ». */
export function withoutArticle(name: SourcedText): SourcedText {
  const bare = name.without(/^(?:l['’]|la |le |les |un |une |des |du )/u);
  // A capital article at the head of an item is the item's: « La CARSAT », « Le Groupe », « La Ville de ».
  return bare.without(new RegExp(`^(?:L['’]|La |Le |Les )(?=\\p{Lu}{2}|(?:${HEADS})(?!\\p{L}))`, "u"));
}

/** The places where running text names somebody: capitals, and the organisations that go on in lower case. */
export function properNamesIn(text: SourcedText): SourcedText[] {
  return (
    text
      .matchAll(NAME)
      // The capital of a sentence's first word is no name's, unless more of the name follows.
      .filter(({ whole, start }) => start > 0 || /\s|\p{Lu}.*\p{Lu}/u.test(whole.text.trim()))
      .map(({ whole }) => whole.trim().without(/[.,;]+$/u))
      .filter(
        (name) =>
          (/\p{Lu}/u.test(name.without(/^(?:L['’]|La |Le |Les )/u).text) ||
            /^(?:le )?conseils? (?:r[ée]gional|d[ée]partemental)/iu.test(name.text)) &&
          name.length > 1,
      )
  );
}

/** Where a text prints a name, whatever its case and accents; the places in order. */
export function placesOf(name: string, text: SourcedText): SourcedText[] {
  const wanted = foldInPlace(name).trim();
  const folded = foldInPlace(text.text);
  const found: SourcedText[] = [];
  if (wanted.length < 2) return found;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const before = folded[at - 1] ?? " ";
    const after = folded[at + wanted.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after))
      found.push(text.slice(at, at + wanted.length));
  }
  return found;
}
