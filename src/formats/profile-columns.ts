/** The row of a profile in tables: the one description that writers, schemas and the page on data go by. */
import type { Initiative } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { groupBy } from "#lib/group-by.ts";
import type { Column } from "./column.ts";
import { IDENTITY } from "./identity-columns.ts";
import { day } from "./published.ts";
import { of, type ProfileRow, type Told } from "./told-column.ts";

const relationsOf = (kinds: readonly Initiative["relations"][number]["kind"][]) => (row: ProfileRow) =>
  names(row.initiative.relations.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name));
const names = (values: readonly string[]) => [...new Set(values)];

const CONTENT: readonly Told[] = [
  ["defi", "text", "Défi", "Le défi que l'initiative relève.", of((i) => i.challenge)],
  [
    "resume",
    "text",
    "Résumé",
    "Ce qu'elle est, en une ou deux phrases de la publication.",
    of((i) => i.summary),
  ],
  [
    "siren",
    "text",
    "SIREN",
    "Neuf chiffres, jamais devinés : vide si la publication ne le donne pas.",
    of((i) => i.siren),
    "^\\d{9}$",
  ],
  [
    "siret",
    "text",
    "SIRET",
    "Quatorze chiffres, jamais complétés : vide si la publication ne le donne pas entier.",
    of((i) => i.siret),
    "^\\d{14}$",
  ],
  ["codes_ape", "list", "Codes APE", "Codes d'activité.", of((i) => i.apeCodes)],
  ["agrements", "list", "Agréments", "Agréments et conventionnements.", of((i) => i.agreements)],
  ["reseaux", "list", "Réseaux", "Réseaux auxquels elle appartient.", of((i) => i.networks)],
  [
    "debut",
    "text",
    "Début",
    "Date AAAA, AAAA-MM ou AAAA-MM-JJ, selon ce que dit la publication.",
    of((i) => i.startedOn?.iso ?? null),
    "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
  ],
  [
    "debut_imprime",
    "text",
    "Début imprimé",
    "Les mots de la publication.",
    of((i) => i.startedOn?.text ?? null),
  ],
  ["effectif_total", "number", "Effectif", "Personnes en tout.", of((i) => i.workforce?.total ?? null)],
  [
    "effectif_permanents",
    "number",
    "Permanents",
    "Salariés permanents.",
    of((i) => i.workforce?.permanent ?? null),
  ],
  [
    "effectif_insertion",
    "number",
    "En insertion",
    "Personnes en parcours d'insertion.",
    of((i) => i.workforce?.insertion ?? null),
  ],
  ["effectif_etp", "number", "Équivalents temps plein", "ETP en tout.", of((i) => i.workforce?.fte ?? null)],
  [
    "effectif_imprime",
    "text",
    "Effectif imprimé",
    "Les mots de la publication.",
    of((i) => i.workforce?.text ?? null),
  ],
  ["publics", "text", "Publics", "Qui en bénéficie.", of((i) => i.beneficiaries)],
  ["matieres", "text", "Matières", "Ce qui est collecté, réparé ou transformé.", of((i) => i.materials)],
  ["perimetre", "text", "Périmètre", "Le territoire couvert, en toutes lettres.", of((i) => i.perimeter)],
  [
    "contacts",
    "list",
    "Contacts",
    "Personnes que la publication donne pour joindre l'initiative, avec leur fonction.",
    of((i) => i.contacts.flatMap((c) => (c.name ? [[c.name, c.role].filter(Boolean).join(", ")] : []))),
  ],
  ["courriels", "list", "Courriels", "En minuscules.", of((i) => names(i.contacts.flatMap((c) => c.emails)))],
  [
    "telephones",
    "list",
    "Téléphones",
    "Au format E.164, ou tels qu'imprimés quand ils sont incomplets.",
    of((i) => names(i.contacts.flatMap((c) => c.phones.map(({ e164, raw }) => e164 ?? raw)))),
  ],
  ["sites", "list", "Sites", "Adresses de sites.", of((i) => i.websites)],
  ["porteurs", "list", "Porteurs", "Qui la porte.", relationsOf(["carrier", "programme"])],
  ["membres", "list", "Membres", "Membres nommés, d'un pôle surtout.", relationsOf(["member"])],
  [
    "partenaires",
    "list",
    "Partenaires",
    "Partenaires nommés, techniques ou non.",
    relationsOf(["partner", "technical-partner"]),
  ],
  ["financeurs", "list", "Financeurs", "Financeurs nommés.", relationsOf(["funder"])],
  [
    "publications",
    "list",
    "Publications",
    "Identifiants des publications qui en parlent.",
    of((i) => names(i.occurrences.map(({ document }) => document))),
  ],
  [
    "passages",
    "list",
    "Passages",
    "Où elle se trouve : publication, première et dernière ligne (« document:12-40 »).",
    of((i) => passagesOf(i)),
  ],
  [
    "qualite",
    "number",
    "Complétude",
    "Part, de 0 à 1, des critères de complétude que la fiche remplit.",
    of((i) => i.quality.score),
  ],
  [
    "premier_import",
    "date",
    "Premier import",
    "Jour où la fiche est entrée dans l'annuaire.",
    (r) => day(r.createdAt),
  ],
  ["mise_a_jour", "date", "Mise à jour", "Jour du dernier import qui l'a changée.", (r) => day(r.updatedAt)],
];

/** In the order of the table. */
export const PROFILE_COLUMNS: readonly Column<ProfileRow>[] = [...IDENTITY, ...CONTENT].map(
  ([name, type, title, description, value, pattern, among]) => ({
    name,
    type,
    title,
    description,
    value,
    ...(pattern && { pattern }),
    ...(among && { among }),
  }),
);

/** One passage for each publication and role: whole sections are what a table can hold. */
function passagesOf({ occurrences }: Initiative): string[] {
  const groups = groupBy(occurrences, ({ document, role }) => `${document} ${role}`);
  return [...groups.values()].flatMap((those) =>
    those[0]?.role === "own-section"
      ? [hull(those)].flatMap((p) => (p ? [`${p.document}:${p.lineStart}-${p.lineEnd}`] : []))
      : those.map((p) => `${p.document}:${p.lineStart}-${p.lineEnd}`),
  );
}
