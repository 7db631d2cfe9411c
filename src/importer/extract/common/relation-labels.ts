import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";

/** Labels over organisations and what these are to the initiative, the first that fits, as folded words. */
const LABELS = (
  [
    [
      "funder",
      "(?:co-?)?financeurs?(?: .{0,20})?|financements?|(?:soutiens?|partenaires?) financiers?|mecenes?",
    ],
    ["funder", "avec le soutien(?: financier)? (?:de|du|des)|soutiens?"],
    [
      "technical-partner",
      "(?:partenaires?|appuis?|soutiens?|accompagnement|conseils?|expertise|aide) (?:techniques?|scientifiques?|methodologiques?|juridiques?)|ingenierie|expertise",
    ],
    ["supplier", "fournisseurs?"],
    ["client", "clients?"],
    ["member", "(?:membres?|adherents?|societaires?|fondateurs?)(?: .{0,20})?"],
    ["network", "reseaux?"],
    ["partner", "partenaires?(?: .{0,20})?|partenariats?|en partenariat avec"],
  ] as const
).map(([kind, words]) => ({
  kind,
  label: new RegExp(`^(?:les |nos |ses )?(?:autres |principaux )?(?:${words})$`),
}));

/** What a label such as « Financeurs », « Nos partenaires » says of those that follow it; null for another. */
export function kindOfLabel(label: string): RelationKind | null {
  const plain = fold(label.trim());
  return LABELS.find((known) => known.label.test(plain))?.kind ?? null;
}
