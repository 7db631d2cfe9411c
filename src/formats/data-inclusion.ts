/** The profiles as structures of data·inclusion, one JSON array; what has no own name of three letters cannot be one. */
import {
  type InclusionStructure,
  inclusionStructureSchema,
  NETWORKS,
  NETWORKS_OF_TYPES,
  SOURCE,
} from "#domain/data-inclusion.ts";
import { words } from "#lib/text.ts";
import { day, type Pieces, type Published, type PublishedProfile, profileUrl } from "./published.ts";

/** Which fields of ours each of its fields is read from: their passages are its provenance. */
const READ_FROM: Partial<Record<keyof InclusionStructure, readonly string[]>> = {
  nom: ["name"],
  description: ["summary", "challenge"],
  siret: ["siret"],
  commune: ["address", "communes"],
  adresse: ["address"],
  longitude: ["location"],
  telephone: ["contacts"],
  courriel: ["contacts"],
  site_web: ["websites"],
  reseaux_porteurs: ["structureTypes", "networks"],
};

export async function* dataInclusion(published: Published): Pieces {
  yield "[";
  let before = "";
  for await (const profiles of published.profiles()) {
    const structures = profiles.flatMap((profile) => structureOf(profile, published) ?? []);
    if (structures.length === 0) continue;
    yield `${before}\n${structures.map((structure) => JSON.stringify(structure)).join(",\n")}`;
    before = ",";
  }
  yield "\n]\n";
}

/** Nothing is completed: what the schema would not take is null, and who has no name that it takes is left out. */
function structureOf(
  { initiative: i, updatedAt }: PublishedProfile,
  published: Pick<Published, "siteUrl">,
): InclusionStructure | null {
  const [commune] = i.communes.length === 1 ? i.communes : [];
  const town = i.address?.commune ?? commune?.name ?? null;
  // Of several communes none is told, and a point of one of them would tell it.
  const location = town === null ? null : i.location;
  const description = [i.summary, i.challenge].filter(Boolean).join("\n\n");
  const networks = networksOf(i);
  const values = {
    source: SOURCE,
    id: `${SOURCE}--${i.slug}`,
    nom: i.name.replace(/\.+$/, ""),
    date_maj: day(updatedAt),
    description: description.length >= 5 ? description.slice(0, 10_000) : null,
    lien_source: profileUrl(published, i.slug),
    siret: i.siret,
    commune: town,
    adresse: i.address?.street ?? null,
    complement_adresse: null,
    code_postal: i.address?.postcode ?? null,
    code_insee: i.address?.insee ?? (i.address?.commune ? null : (commune?.insee ?? null)),
    longitude: location?.lon ?? null,
    latitude: location?.lat ?? null,
    telephone: i.contacts.flatMap((c) => c.phones.flatMap(({ e164 }) => e164 ?? []))[0] ?? null,
    courriel: taken(
      "courriel",
      i.contacts.flatMap((c) => c.emails),
    ),
    site_web: taken("site_web", i.websites),
    horaires_accueil: null,
    accessibilite_lieu: null,
    reseaux_porteurs: networks.length > 0 ? networks : null,
  };
  const passages = Object.fromEntries(
    Object.entries(READ_FROM).flatMap(([field, from]) => {
      const own = values[field as keyof typeof values];
      const found = from.flatMap((name) => i.evidence[name] ?? []);
      return own !== null && found.length > 0 ? [[field, found]] : [];
    }),
  );
  const _extension = {
    types_structure: i.structureTypes,
    est_ptce: i.structureTypes.includes("PTCE"),
    precision_position: i.location?.precision ?? null,
    passages,
  };
  return inclusionStructureSchema.safeParse({ ...values, _extension }).data ?? null;
}

/** The first value that the schema takes. */
function taken(field: "courriel" | "site_web", values: readonly string[]): string | null {
  return values.find((value) => inclusionStructureSchema.shape[field].safeParse(value).success) ?? null;
}

function networksOf({ structureTypes, networks }: PublishedProfile["initiative"]): string[] {
  const said = networks.map((name) => words(name).join(" "));
  return [
    ...structureTypes.flatMap((code) => NETWORKS_OF_TYPES[code] ?? []),
    ...NETWORKS.filter(({ named }) => said.some((name) => named.test(name))).map(({ value }) => value),
  ];
}
