import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { levelOfName } from "../../tie/level.ts";
import { type ListedOrganisation, organisationsIn } from "../common/organisation-list.ts";
import { withoutArticle } from "../common/proper-names.ts";
import { isPersonName } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { isLabel, labelled } from "./lines.ts";
import { under } from "./node-pieces.ts";
import type { Node, Piece } from "./pieces.ts";
import { valued } from "./series-labels.ts";

/** What names behind a label are to whom a text tells of. */
type Tie = "funding" | "partners" | "members";

/** A label comes again in so many units; so many lines below one title are a list. */
const AGAIN = 2;
const FEWEST = 3;
/** Whoever sends people or finds them work pays for nothing. */
const SENDS =
  /^(?:missions? locales?|france travail|pole emploi|cap emploi|plie|ccas|afpa|lycee|college|office)/u;
const PAYS =
  /^(?:fondation|fonds|agefiph|fiphfp|agence|caisse|caf|cpam|carsat|msa|anah|ademe|ddets|dreets|drac|conference des financeurs|banque des territoires|loterie)(?!\p{L})/u;
/** What stands behind a name in a list: « , à Creil », « , qui prête douze tricycles », « (pour les moteurs) ». */
const BEHIND = /(?:,\s(?:à|au|en|qui|dont|pour|chez)\s.*|\s\([^()]*\))$/u;

/** The lines whose label the words do not tell, but the names behind it in several units. */
export function withAsks(pieces: readonly Piece[]): Piece[] {
  const found = pieces.flatMap((piece) => {
    const cut = valued(piece);
    const words = fold(cut?.label.text ?? "").split(/\s/u);
    if (!cut || words.length < 2 || isLabel(words.join(" ")) || labelled(piece.text)) return [];
    return [{ piece, key: words.slice(-2).join(" "), value: cut.value, names: organisationsIn(cut.value) }];
  });
  const asks = new Map<Piece, Tie>();
  for (const [, all] of groupBy(found, ({ key }) => key)) {
    const naming = all.filter(({ names, value }) => names.length > 0 && !isPerson(value));
    if (naming.length < AGAIN || naming.length < all.length) continue;
    const tie = tieOf(naming.flatMap(({ names }) => names));
    for (const { piece } of all) asks.set(piece, tie);
  }
  return pieces.map((piece) => {
    const announces = asks.get(piece);
    return announces ? { ...piece, announces } : piece;
  });
}

/** « Solène Hautecœur, directrice » */
const isPerson = ({ text }: SourcedText) =>
  /^\p{Lu}/u.test(text) && isPersonName(/^[^,.;(]*/u.exec(text)?.[0] ?? "");

/** What the lines of a list below a title name whose words do not tell it; null where they are no names. */
export function tieBelow(
  child: Node,
  node: Node,
): { tie: Tie; names: Map<Piece, ListedOrganisation> } | null {
  const lines = under(child).filter(({ kind, goesOn }) => kind === "item" || goesOn);
  const names = new Map(
    lines.flatMap((piece): [Piece, ListedOrganisation][] => {
      const text = piece.text.without(BEHIND);
      const { passage } = text;
      const [name, ...more] = ACRONYM.test(text.text)
        ? [{ name: text.text, passage }]
        : organisationsIn(text);
      return name && more.length === 0 && isWhole(text, name) ? [[piece, name]] : [];
    }),
  );
  if (names.size < FEWEST || names.size * 3 < lines.length * 2) return null;
  const kinds = under(node).flatMap(({ text }) => structureTypesNamedIn(text).map(({ value }) => value));
  const tie = tieOf([...names.values()]);
  const isWholeOfMany = kinds[0] === "PTCE" || (kinds[0] === "GEIQ" && tie !== "funding");
  return { tie: isWholeOfMany && tie !== "funding" ? "members" : tie, names };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,9}$/u;

/** Is a text no more than a name? */
const isWhole = (text: SourcedText, { name }: ListedOrganisation) =>
  withoutArticle(text).length <= name.length + 3;

function tieOf(names: readonly ListedOrganisation[]): Tie {
  const payers = names.filter(({ name }) => {
    const said = fold(name);
    return !SENDS.test(said) && (PAYS.test(said) || levelOfName(name) !== null);
  });
  return payers.length * 2 >= names.length ? "funding" : "partners";
}
