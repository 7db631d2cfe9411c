import { type ActorRoleSlug, roleLabel, roleOf } from "#domain/actor-roles.ts";
import { groupBy } from "#lib/group-by.ts";
import { formatNumber } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ActorPage, ActorTie } from "#queries/actor-by-slug.ts";
import { actorHref, initiativeHref } from "../addresses.ts";
import { Pagination } from "../search/pagination.tsx";
import { Proof, type ProofContext } from "../source/proof.tsx";
import { territories } from "./actor-rows.tsx";

interface Shown {
  page: ActorPage;
  /** The one role that is shown; null for all. */
  role: ActorRoleSlug | null;
  context: Omit<ProofContext, "slug">;
}

/** What an actor does, role by role: for which initiatives, and the sentence that says so. */
export function Ties({ page, role, context }: Shown) {
  const { actor, ties, roles, pageCount } = page;
  if (ties.length === 0) return null;
  const hrefOf = (n: number, of: ActorRoleSlug | null = role) => {
    const query = new URLSearchParams({ ...(of && { role: of }), ...(n > 1 && { page: String(n) }) });
    return `${actorHref(actor.slug)}${query.size > 0 ? `?${query}` : ""}#roles`;
  };
  return (
    <section aria-labelledby="roles" className="grid gap-5">
      <h2 id="roles" className="text-2xl">
        Ce qu'il fait
      </h2>
      {roles.length > 1 && pageCount > 1 && (
        <nav aria-label="Rôles" className="no-print">
          <ul className="flex flex-wrap gap-2">
            {[null, ...roles].map((one) => (
              <li key={one?.slug ?? ""}>
                <a
                  href={hrefOf(1, one?.slug ?? null)}
                  aria-current={(one?.slug ?? null) === role ? "true" : undefined}
                  className="chip min-h-11 aria-[current]:border-sea aria-[current]:bg-sea-tint"
                >
                  {one ? roleLabel(one.slug) : "Tous ses rôles"}
                  {one && <span className="text-ink-soft tabular-nums">{formatNumber(one.count)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {[...groupBy(ties, ({ kind }) => roleOf(kind))].map(([{ slug, does }, those]) => (
        <div key={slug}>
          <h3 className="text-lg">{does}</h3>
          <ul className="mt-2 grid gap-2">
            {those.map((tie) => (
              <li
                key={`${tie.slug} ${tie.kind} ${tie.passage.document} ${tie.passage.lineStart} ${tie.printed}`}
              >
                <Tie tie={tie} context={context} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Pagination page={page.page} pageCount={pageCount} href={hrefOf} label="Pages de ses initiatives" />
    </section>
  );
}

function Tie({ tie, context }: { tie: ActorTie } & Pick<Shown, "context">) {
  const where = tie.communes.join(", ") || territories(tie.departments);
  return (
    <>
      <a href={initiativeHref(tie.slug)}>{unbroken(tie.name)}</a>
      {(where || tie.level) && (
        <span className="text-sm text-ink-soft"> {[where, tie.level].filter(Boolean).join(" · ")}</span>
      )}{" "}
      <Proof fact="tie" passages={[tie.passage]} quote={tie.quote} context={{ ...context, slug: tie.slug }} />
    </>
  );
}
