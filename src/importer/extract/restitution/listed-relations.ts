import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { organisationsIn } from "../common/organisation-list.ts";
import type { RelationDraft } from "../draft.ts";
import type { Piece } from "./profile.ts";

/** Labels of a list of organisations, and what those are to the initiative. */
const LABELS: readonly { kind: RelationKind; label: RegExp }[] = [
  {
    kind: "funder",
    label:
      /^(?:(?:les |nos |ses )?(?:co)?financeurs?|financements?|avec le soutien(?: financier)? d[eu']s?|soutiens?|mecenes?)\s*:\s*/u,
  },
  { kind: "supplier", label: /^(?:les |nos |ses )?fournisseurs?\s*:\s*/u },
  { kind: "client", label: /^(?:les |nos |ses )?(?:principaux )?clients?\s*:\s*/u },
  { kind: "member", label: /^(?:les |nos |ses )?(?:membres?|adherents?)\s*:\s*/u },
  { kind: "network", label: /^(?:les |nos |ses )?reseaux?\s*:\s*/u },
  {
    kind: "partner",
    label:
      /^(?:(?:les |nos |ses )?(?:principaux )?partenaires?|partenariats?|en partenariat avec|avec)\s*:\s*/u,
  },
];
const LONGEST_ITEM = 120;

/** The organisations that labelled lists name: « Partenaires : A, B et C », or the items under « Partenaires ». */
export function listedRelations(pieces: readonly Piece[]): RelationDraft[] {
  return pieces.flatMap((piece) =>
    piece.blocks.flatMap((block) => {
      if (block.kind === "heading" || block.kind === "note") return [];
      const folded = fold(block.text.text);
      const labelled = LABELS.find(({ label }) => label.test(folded));
      if (labelled) {
        const colon = block.text.text.indexOf(":");
        return named(block.text.slice(colon + 1), labelled.kind);
      }
      const kind = piece.kind === "partners" ? "partner" : piece.kind === "funding" ? "funder" : null;
      const isName =
        block.kind === "item" &&
        block.text.length <= LONGEST_ITEM &&
        /^(?:l['’]|la |le |les )?\p{Lu}/iu.test(block.text.text);
      return kind && isName && !/\d/u.test(block.text.text) ? named(block.text, kind) : [];
    }),
  );
}

function named(text: SourcedText, kind: RelationKind): RelationDraft[] {
  return text.isBlank
    ? []
    : organisationsIn(text).map(({ name, passage }) => ({ name, kind, level: null, passage }));
}
