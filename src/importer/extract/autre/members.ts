import { fold, foldInPlace } from "#lib/text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { isSameName } from "../common/near-names.ts";
import { sentences } from "../common/sentences.ts";
import type { DocumentDraft } from "../draft.ts";
import type { Piece } from "./pieces.ts";

/** Who signs is one that others adhere to. */
const NETWORK =
  /^(?:(?:le|la|l')\s?)?(federation|reseau|union|mouvement|collectif|groupement|alliance)(?![a-z])\s?/u;
const WHO = "(?:structures|entreprises|associations|etablissements|membres|adherents|maisons)";
/** « Les structures citées sont adhérentes de la Fédération », « Annuaire des adhérents »: all that a text tells of. */
const ALL = [
  new RegExp(
    `^(?:les |toutes les )${WHO}[^.;:]{0,40} sont (?:toutes )?(?:adherent|membre)e?s (?:de|du) `,
    "u",
  ),
  /^(?:annuaire|repertoire|liste|carte|guide)[^.;:]{0,30} des (?:\d+ )?(?:adherent|membre)s(?![a-z])/u,
];
/** « Trois structures ont rejoint Trame »: those of its part. */
const JOINED = new RegExp(
  `${WHO}[^.;:]{0,30} (?:ont rejoint|rejoignent|viennent de rejoindre|adherent a|ont adhere a) `,
  "u",
);
/** « sauf mention « n. adh. » » */
const BUT = /sauf (?:mention|indication|exception)(?: contraire)?\s?:?\s?[«"(]\s?([^»")]{2,30}?)\s?[»")]/u;

/** Those of whom a federation or a network says that they are its members belong to it. */
export function fillMembers(draft: DocumentDraft, source: SourceDocument, pieces: readonly Piece[]): void {
  const { publisher, title } = source.entry;
  const noun = NETWORK.exec(fold(publisher));
  if (!noun) return;
  const bare = fold(publisher).slice(noun[0].length);
  const names = [fold(publisher), bare.split(" ").slice(0, 1).join(), noun[1] ?? ""];
  const isItself = (said: string) => names.some((name) => name.length > 3 && said.includes(name));
  for (const text of pieces.flatMap((p) => sentences(p.text))) {
    const said = fold(text.text);
    const isAll = ALL.some((all) => all.test(said)) && (isItself(said) || ALL[1]?.test(fold(title)));
    if (!isAll && !(JOINED.test(said) && isItself(said))) continue;
    const part = draft.sections.findLast((s) => s.lineStart <= text.lineStart && text.lineEnd <= s.lineEnd);
    const but = text.match(BUT)?.groups[0]?.text;
    const at = foldInPlace(text.text).indexOf(foldInPlace(publisher));
    const raw = (at < 0 ? text : text.slice(at, at + publisher.length)).oneLine;
    for (const { networks, passage: own } of draft.initiatives) {
      const isOf = isAll || (part && own.lineStart > text.lineEnd && own.lineEnd <= part.lineEnd);
      const lines = source.lines.slice(own.lineStart - 1, own.lineEnd).join(" ");
      if (!isOf || (but && lines.includes(but)) || networks.some((n) => isSameName(n.value, publisher)))
        continue;
      networks.push({ value: publisher, raw, passage: text.passage });
    }
  }
}
