import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { foldInPlace, literally } from "#lib/text.ts";
import { FOLDED_DATE } from "../../lexicon/months.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { InitiativeDraft } from "../draft.ts";
import { readDate } from "./dates.ts";
import { sentences } from "./sentences.ts";
import { startSaidOf } from "./started-on.ts";

const DATE = `(${FOLDED_DATE})`;
const WHEN =
  "(?:en |le |fin |debut |courant |des |depuis |au (?:printemps|debut) |a l'(?:ete|automne|hiver) )";
const SUBJECT =
  "(?:^|, )(?:l'association|la structure|l'entreprise|l'atelier|la cooperative|le projet|le collectif|le dispositif|le programme|elle|il)";
const MADE = "(?:lance|cree|ouvert|fonde|monte|initie|imagine)e?s?";
const BRANCH = "(?:boutique|antenne|site|magasin|atelier|agence|filiale|lieu|structure)s?";
const NO_OBJECT = "(?!,? (?:une?|deux|trois|son|sa|ses|l'|le|la|les|un nouve)(?![\\p{L}]))";

type Start = NonNullable<InitiativeDraft["startedOn"]>;

/**
 * When the initiative began: a branch by the year of its town, else what is said of its beginning by whatever verb
 * (« a ouvert en 1998 », « s'est officiellement créé … en octobre 2023 », « X a lancé, en 2016, le projet Y »).
 */
export function beginningOf(names: readonly string[], texts: readonly SourcedText[]): Start | null {
  const wanted = names
    .map((name) =>
      literally(
        foldInPlace(name)
          .trim()
          .replace(/^(?:l'|la |le |les )/, ""),
      ),
    )
    .filter((n) => n.length > 2);
  if (wanted.length === 0) return null;
  const name = `(?:${wanted.join("|")})(?![\\p{L}\\p{N}])`;
  const [main = ""] = names;
  const town = communesNamedIn(main).at(-1);
  const branch = town
    ? firstOf(texts, [
        `${BRANCH} (?:d'|de |a |du )${literally(foldInPlace(main.slice(town.start, town.end)))}(?: a ouvert| ouvre| est nee?)? ${WHEN}${DATE}`,
      ])
    : null;
  return (
    branch ??
    startSaidOf(names, texts) ??
    yearAfter(texts, name) ??
    firstOf(texts, [
      `(?:${name}|${SUBJECT})[^.;:]{0,40} (?:a ouvert(?: ses portes)?|ouvre(?: ses portes)?|a vu le jour|voit le jour|a demarre|a debute|nait|est nee?s?) ${WHEN}${DATE}${NO_OBJECT}`,
      `(?:${name}|${SUBJECT}|le ptce|la regie)[^.;:]{0,40} s'est (?:[a-z]+ )?(?:cree|constitue|lance|monte|structure)e?s?(?![\\p{L}])[^.;]{0,50}? ${WHEN}${DATE}`,
      `(?:${name}|${SUBJECT})[^.;:]{0,40} (?:devien(?:t|nent)|est devenue?s?|se constitue(?:nt)? en|s'est constituee? en|prend la forme d') ?(?:une? |l'|d'une? )?(?:association|scic|scop|cooperative|societe|entreprise|structure|ptce) ?(?:loi 1901 )?${WHEN}${DATE}`,
      `(?<![\\p{L}])(?:cree|lance|ouvre|fonde|monte|inaugure)(?:nt)?,? ${WHEN}${DATE},? (?:a [^,.;:]{2,40},? )?(?:le |la |l'|les )?${name}`,
      `(?:a|ont) (?:[a-z]+ )?${MADE},? ${WHEN}${DATE},? (?:a [^,.;:]{2,40}, )?(?:le |la |l'|les |un |une )?(?:[\\p{L}']+ ){0,4}${name}`,
      `(?:a|ont) ${MADE} (?:le |la |l'|cette |ce |son |sa )(?:chantier|association|entreprise|structure|cooperative|regie)(?: d'insertion| adaptee| intermediaire)? ${WHEN}${DATE}`,
      `(?:^|, )depuis (?:le )?${DATE}, (?:jour|date|annee) de (?:l'|son |sa )(?:ouverture|creation|inauguration|lancement)`,
      `(?:${name}|${SUBJECT})(?: y)? (?:anime|gere|porte|exploite|tient) depuis ${DATE} (?:une? |le |la |l')`,
      `depuis sa (?:creation|fondation|naissance),? (?:a [^,.;]{2,40},? )?${WHEN}${DATE}`,
      `pour (?:ouvrir|creer|lancer|monter) ${WHEN}${DATE} une? `,
      `(?:${name}|^l'[a-z]+|^la [a-z]+)[^.;:]{0,60}(fete (?:bientot |cette annee |en \\d{4} )?ses \\d+ ans)(?![\\p{L}])`,
    ])
  );
}

/** « Elle loue en 2019 une halle … et y ouvre X l'année suivante »: the year after the one told before. */
function yearAfter(texts: readonly SourcedText[], name: string): Start | null {
  const reader = new RegExp(
    `(?<!\\d)((?:19|20)\\d{2})(?!\\d)[^.;]{0,140}? (?:ouvre|lance|cree|inaugure|monte|fonde)(?:nt)? (?:le |la |l'|les )?${name} l'annee suivante`,
    "u",
  );
  for (const sentence of texts.flatMap(sentences)) {
    const found = reader.exec(foldInPlace(sentence.text));
    if (!found?.[1]) continue;
    const printed = sentence.slice(found.index, found.index + found[0].length);
    return printed.sourced({ text: printed.oneLine, iso: String(Number(found[1]) + 1) });
  }
  return null;
}

function firstOf(texts: readonly SourcedText[], patterns: readonly string[]): Start | null {
  const readers = patterns.map((pattern) => new RegExp(pattern, "u"));
  for (const sentence of texts.flatMap(sentences)) {
    if (!/\d/.test(sentence.text)) continue;
    const folded = foldInPlace(sentence.text);
    for (const reader of readers) {
      const found = reader.exec(folded);
      const said = found?.[1];
      if (!found || !said) continue;
      const at = found.index + found[0].lastIndexOf(said);
      const printed = sentence.slice(at, at + said.length);
      return printed.sourced({ text: printed.oneLine, iso: readDate(printed.oneLine) });
    }
  }
  return null;
}
