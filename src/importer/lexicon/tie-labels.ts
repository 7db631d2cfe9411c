import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";

const WORDS: readonly (readonly [RelationKind, string])[] = [
  [
    "technical-partner",
    "(?:partenaires?|appuis?|soutiens?|accompagnement|conseils?|expertise|aide) (?:techniques?|scientifiques?|methodologiques?|juridiques?)|ingenierie|expertise",
  ],
  [
    "funder",
    "(?:co-?)?financeurs?(?: .{0,20})?|financements?|(?:avec le )?soutiens?(?: financiers?)?(?: d(?:es?|u))?|mecenes?",
  ],
  ["supplier", "fournisseurs?"],
  ["client", "clients?"],
  ["member", "(?:membres?|adherents?|societaires?|fondateurs?)(?: .{0,20})?"],
  ["network", "reseaux?"],
  ["partner", "partenaires?(?: .{0,20})?|(?:en )?partenariats?(?: avec)?|avec"],
];
const LABELS = WORDS.map(([kind, words]) => ({
  kind,
  label: new RegExp(`^(?:(?:les|nos|ses|autres|principaux) )*(?:${words})$`, "u"),
}));

/** What the words over a list say that those whom it names are to the initiative: « Nos principaux clients ». */
export function tieOfLabel(label: string): RelationKind | null {
  const plain = fold(label).trim();
  return LABELS.find(({ label }) => label.test(plain))?.kind ?? null;
}
