import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { HEADS, KINDS, NOUNS } from "./organisation-nouns.ts";

const CAPITAL = "[\\p{Lu}\\d][\\p{L}\\d'’&.@+-]*";
const LINK = "(?:(?:de la|de l['’]|de|du|des|d['’]|la|le|les|l['’]|&|en|aux?|sur|pour|à|lez|lès)\\s?)";
const REST = `(?:\\s(?:${LINK}{1,2})?${CAPITAL}){0,9}(?:\\set\\s${CAPITAL}(?:\\s(?:${LINK}{1,2})?${CAPITAL}){0,9})?`;
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Ll]a |[Ll]e |[Ll]es |[LlDd]['’])?(?:${HEADS})(?![\\p{L}])(?:\\s${LINK}{0,2}${CAPITAL}${REST})?|\\p{Lu}[\\p{L}\\d'’&.@+-]*${REST})`,
  "gu",
);

const ARTICLE =
  /^(?:(?:à )?(?:l['’]|la |le |les )|une? |des |du |de la |de l['’]|aux? |ou encore |et |notamment |ainsi que )/iu;
const KIND_BEFORE = new RegExp(`^(?:${KINDS})\\s+(?=["«]?\\s?[\\p{Lu}\\d])`, "u");
const OPENS_NAME = new RegExp(
  `^(?:["«]?\\s?[\\p{Lu}\\d]|(?:${HEADS})(?![\\p{L}])|(?:${NOUNS})\\s(?:\\p{Ll}{4,}\\s)?(?:${LINK}{0,2})["«]?\\p{Lu})`,
  "u",
);
const HEAD_END =
  /\s*(?:\s[:–—]\s|\s?:\s|,\s|,$|\s?\((?!\p{Lu}[\p{Lu}\d+]{1,9}\))|\s(?:pour(?!\s(?:l['’]|la |le |les )?\p{Lu})|qui|dont|afin|dans le cadre|via|au titre|avec|par|lors|finance|contribue|soutient|apporte|fait|remplit|en|a hauteur|à hauteur|aupr[èe]s|grâce|depuis|est|sont|a|ont|comme|où|et (?:accueille|accompagne|assure|compte|d[ée]veloppe|emploie|forme|organise|participe|permet|propose|recrute|soutient|travaille|intervient))(?:nt)?\s|;|\.$|\setc)/u;

/**
 * A name at the head of a text, as lists of partners print it: « Le Panier : une épicerie… », « Les Voisins
 * du quartier : pour… », « Sols pour de l'apport de terre ». What says the kind before a name is left out
 * (« le bailleur Promo »). Null where no name opens the text.
 */
export function headName(text: SourcedText): SourcedText | null {
  const cut = text.match(HEAD_END);
  const head = (cut ? text.slice(0, cut.start) : text).trim().without(/[.,;]+$/u);
  const bare = head.without(ARTICLE);
  if (bare.length < 2 || head.length > 90) return null;
  const named = bare.without(KIND_BEFORE);
  if (named.length < bare.length) return named.without(/^["«]\s*/u).without(/\s*["»]$/u);
  return OPENS_NAME.test(bare.text) ? head : null;
}

/**
 * Names in a list on one line, « l'ABC, Les Compagnons, la DEF ou encore Les Voisins »: cut at commas, semicolons
 * and « et » between two names. Parts that open with no name are left out.
 */
export function listedNames(text: SourcedText): SourcedText[] {
  return withoutBrackets(text)
    .flatMap((piece) =>
      piece.split(
        /\s*;\s*|\s*,\s+(?:et |ou encore |puis |ainsi que )?|\s+(?:ou encore|ainsi que|mais aussi)\s+|\s+(?:et|ou)\s+(?=(?:à\s)?(?:la|le|les|du|des|de la|au|aux|plusieurs|d['’]autres)\s|(?:à\s)?l['’]|(?:d|de l)['’]\p{Lu})/u,
      ),
    )
    .flatMap(splitAnd)
    .map((part) => headName(part))
    .filter((name) => name !== null);
}

/** Brackets end a name; what they say of it is not one, except an acronym that goes with it. */
function withoutBrackets(text: SourcedText): SourcedText[] {
  const pieces: SourcedText[] = [];
  let from = 0;
  for (const { start, end } of text.matchAll(/\s*\((?!\p{Lu}[\p{Lu}\d+]{1,9}\))[^()]{0,200}\)/gu)) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => !piece.isBlank);
}

const ACRONYM = /^(?:l['’]|la |le |les )?\p{Lu}[\p{Lu}\d]{1,}(?:\s|$)/u;
const STRONG_HEAD = new RegExp(`^(?:${HEADS})(?![\\p{L}])`, "u");

/** « A et B » is two where both are names of several words, one is an acronym, or a body of its own follows. */
function splitAnd(part: SourcedText): SourcedText[] {
  const ands = part.matchAll(/\s(?:et|&)\s(?=\p{L})/gu).filter(({ whole }) => whole.text.includes("et"));
  const at = ands.findLast(({ start, end }) => {
    const [left, right] = [part.text.slice(0, start), part.text.slice(end)];
    const words = (side: string) => side.trim().split(/\s+/u).length;
    if (STRONG_HEAD.test(right)) return true;
    if (!/^\p{Lu}/u.test(right)) return new RegExp(`^(?:${NOUNS}|${KINDS})\\s`, "u").test(right);
    return (
      (ACRONYM.test(right) && words(left) <= 4) ||
      (ACRONYM.test(left) && words(left) === 1) ||
      (words(left) > 1 && words(right) > 1) ||
      (ands.length > 1 && words(left) > 2)
    );
  });
  if (!at) return [part];
  return [...splitAnd(part.slice(0, at.start)), part.slice(at.end)];
}

/** Without the article, unless it belongs to the name (printed with a capital): « la DIE » → « DIE ». */
export function withoutArticle(name: SourcedText): SourcedText {
  const bare = name.without(
    /^(?:de la |de l['’]|l['’]|la |le |les |un |une |des |du |d['’](?=\p{Lu})|à (?:la |l['’])?|au |aux )/u,
  );
  // A capital article at the head of an item is the item's: « La CAF », « Le Groupe », « La Ville de ».
  return bare.without(
    new RegExp(
      `^(?:L['’](?=\\p{Lu}\\p{Ll}+$)|(?:L['’]|La |Le |Les )(?=\\p{Lu}{2}|(?:${HEADS})(?!\\p{L})))`,
      "u",
    ),
  );
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
export function placesOf(name: string, text: SourcedText, folded = foldInPlace(text.text)): SourcedText[] {
  const wanted = foldInPlace(name).trim();
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
