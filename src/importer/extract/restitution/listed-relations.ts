import type { RelationKind } from "#domain/vocabularies.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { organisationsIn } from "../common/organisation-list.ts";
import { kindOfLabel } from "../common/relation-labels.ts";
import type { RelationDraft } from "../draft.ts";
import type { Piece } from "./profile.ts";

const LONGEST_ITEM = 120;

/** The organisations that labelled lists name: « Partenaires : A, B et C », or the items under « Partenaires ». */
export function listedRelations(pieces: readonly Piece[]): RelationDraft[] {
  return pieces.flatMap((piece) =>
    piece.blocks.flatMap((block) => {
      if (block.kind === "heading" || block.kind === "note") return [];
      const colon = block.text.text.indexOf(":");
      const labelled = kindOfLabel(block.text.text.slice(0, Math.max(0, colon)));
      if (labelled) return named(block.text.slice(colon + 1), labelled);
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
