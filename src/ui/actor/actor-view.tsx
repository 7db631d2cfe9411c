import { type ActorRoleSlug, actorKindLabel, roleLabel } from "#domain/actor-roles.ts";
import { department } from "#domain/departments.ts";
import { count, formatNumber } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ActorPage } from "#queries/actor-by-slug.ts";
import type { ActorNetwork } from "#queries/actor-network.ts";
import type { ActorPresence } from "#queries/actor-presence.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { initiativeHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { hasNetwork, NetworkFigure } from "../network/network-figure.tsx";
import { documentTitles, shortTitles } from "../source/titles.ts";
import { NamingParts } from "./naming-parts.tsx";
import { Presence } from "./presence.tsx";
import { RegisterLink } from "./register-link.tsx";
import { Ties } from "./ties.tsx";

interface Shown {
  page: ActorPage;
  role: ActorRoleSlug | null;
  network: ActorNetwork;
  presence: ActorPresence;
  documents: readonly DocumentSummary[];
}

/** All that the publications say of one actor: what it is and does, for whom, with whom, and where they say so. */
export function ActorView({ page, role, network, presence, documents }: Shown) {
  const { actor, profile, initiativeCount, documentCount } = page;
  const [titles, dated] = [documentTitles(documents), shortTitles(documents)];
  return (
    <article>
      <PageHeader
        title={actor.name}
        trail={[{ href: "/acteurs", label: "Les acteurs" }]}
        eyebrow={actor.kind ? actorKindLabel(actor.kind) : "Acteur"}
      >
        {actor.aliases.length > 0 && (
          <p className="mt-3 max-w-text text-ink-soft">
            Aussi imprimé : {actor.aliases.map((alias) => unbroken(`« ${alias} »`)).join(", ")}
          </p>
        )}
        <p className="mt-3 text-lg">
          {initiativeCount > 0
            ? `${unbroken(inShort(page))}, d'après ${count(documentCount, "publication")}.`
            : "Les publications le nomment sans dire ce qu'il fait pour une initiative."}
        </p>
        {profile && (
          <div className="mt-4 max-w-text">
            {profile.summary && <p>{unbroken(profile.summary)}</p>}
            <p className="mt-3">
              <a href={initiativeHref(profile.slug)} className="button">
                Lire sa fiche
              </a>{" "}
              <span className="text-sm text-ink-soft">C'est aussi une initiative de l'annuaire.</span>
            </p>
          </div>
        )}
      </PageHeader>
      <div className="page mt-6 grid items-start gap-10 lg:grid-cols-[1fr_19rem]">
        <div className="grid gap-12 lg:col-start-1 lg:row-start-1">
          <Ties page={page} role={role} context={{ titles, dated, lines: new Map() }} />
          {hasNetwork(network) && (
            <NetworkFigure
              network={network}
              title="Avec qui il travaille"
              initiatives={profile ? "Lui-même et ses initiatives" : "Ses initiatives"}
            />
          )}
          <Presence presence={presence} titles={dated} />
          <NamingParts parts={page.parts} titles={titles} />
        </div>
        <InBrief page={page} />
      </div>
    </article>
  );
}

/** What is known of the organisation itself; nothing where no publication says it. */
function InBrief({ page: { actor, departments, profile } }: { page: ActorPage }) {
  const hasSites = profile !== null && profile.websites.length > 0;
  const number = profile?.siret ?? profile?.siren;
  if (!actor.kind && departments.length === 0 && !number && !hasSites) return null;
  return (
    <section aria-labelledby="essentiel" className="card p-5 lg:col-start-2 lg:row-start-1">
      <h2 id="essentiel" className="text-xl">
        En bref
      </h2>
      <dl className="mt-3 grid gap-3">
        {actor.kind && <Fact label="Nature">{actorKindLabel(actor.kind)}</Fact>}
        {departments.length > 0 && (
          <Fact label="Là où sont ses initiatives">
            <ul className="flex flex-wrap gap-2">
              {departments.map((code) => (
                <li key={code}>
                  <a href={`/acteurs?departement=${code}`} className="chip min-h-11">
                    {department(code)?.name ?? code}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {number && (
          <Fact label={number.length > 9 ? "SIRET" : "SIREN"}>
            <RegisterLink digits={number} />
          </Fact>
        )}
        {hasSites && (
          <Fact label="Site">
            {profile.websites.map((url) => (
              <a key={url} href={url} rel="noopener" className="link break-all">
                {url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
              </a>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** « Financeur de 3 initiatives », « En lien avec 4 initiatives : réseau de 3, partenaire de 2 ». */
function inShort({ roles, initiativeCount }: ActorPage): string {
  const told = roles.map(({ slug, count: n }) => ({ n, label: roleLabel(slug) }));
  const [only] = told;
  if (told.length === 1 && only) return `${only.label} de ${count(initiativeCount, "initiative")}`;
  return `En lien avec ${count(initiativeCount, "initiative")} : ${told
    .map(({ n, label }) => `${label.toLowerCase()} de ${formatNumber(n)}`)
    .join(", ")}`;
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-bold">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
