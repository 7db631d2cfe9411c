/** What profiles do not say, and what the reading found doubtful: coded lists of their own. */
import { PROFILE_FIELDS, type ProfileField } from "#domain/changes.ts";
import type { Finding } from "#domain/directory.ts";
import { type Silence, silenceOf } from "#domain/silence.ts";
import { groupBy } from "#lib/group-by.ts";
import { type Column, named } from "./column.ts";
import { type Published, type PublishedProfile, passageUrl } from "./published.ts";

/** A field of a profile that has no value, and why. */
export interface SilenceRow {
  initiative: string;
  property: ProfileField;
  code: Silence;
}

/** What the wanted profiles do not say, by the code of each silence. */
export async function* silenceRows(published: Published): AsyncGenerator<SilenceRow[]> {
  for await (const profiles of published.profiles()) {
    const findings = await published.findingsOf(profiles.map(({ initiative }) => initiative.slug));
    const ofInitiative = groupBy(findings, ({ initiative }) => initiative);
    yield profiles.flatMap((profile) => silencesOf(profile, ofInitiative.get(profile.initiative.slug) ?? []));
  }
}

function silencesOf({ initiative }: PublishedProfile, findings: readonly Finding[]): SilenceRow[] {
  return (Object.keys(PROFILE_FIELDS) as ProfileField[])
    .filter((property) => {
      const value = initiative[property];
      return value === null || (Array.isArray(value) && value.length === 0);
    })
    .map((property) => ({
      initiative: initiative.slug,
      property,
      code: silenceOf(property, initiative, findings),
    }));
}

export const SILENCE_COLUMNS: readonly Column<SilenceRow>[] = [
  named("initiative", "Identifiant de la fiche.", (r) => r.initiative),
  named("propriete", "Champ du contrat JSON qui n'a pas de valeur.", (r) => r.property),
  named(
    "code",
    "« absent » : la publication n'en parle pas ; « ambiguous » : elle en parle mal ; « not-applicable » : sans objet.",
    (r) => r.code,
  ),
];

export type FindingRow = Finding & { published: Published };

/** What the reading found doubtful, as far as it is about the wanted profiles; all of it for all of them. */
export async function* findingRows(published: Published): AsyncGenerator<FindingRow[]> {
  for await (const findings of published.list("findings"))
    yield findings
      .filter(({ code, severity, document, initiative }) =>
        published.keeps({ code, gravite: severity, document, initiative }),
      )
      .map((finding) => ({ ...finding, published }));
}

export const FINDING_COLUMNS: readonly Column<FindingRow>[] = [
  named("code", "Code de la liste fermée des constats.", (r) => r.code),
  named("gravite", "error, warning ou info.", (r) => r.severity),
  named("initiative", "Identifiant de la fiche concernée, s'il y en a une.", (r) => r.initiative),
  named("message", "Le constat en une phrase.", (r) => r.message),
  named("trouve", "Ce qui a été trouvé.", (r) => r.found),
  named("attendu", "Ce qui était attendu.", (r) => r.expected),
  named("document", "Publication.", (r) => r.document),
  named("ligne_debut", "Première ligne.", (r) => r.lineStart, "integer"),
  named("ligne_fin", "Dernière ligne.", (r) => r.lineEnd, "integer"),
  named("adresse", "Adresse du passage dans le texte.", (r) => passageUrl(r.published, r), "url"),
];
