import { DEPARTMENTS } from "#domain/departments.ts";
import { structureType } from "#domain/structure-types.ts";
import { count } from "#lib/text.ts";
import type { CooperationPole } from "#queries/cooperation-poles.ts";
import { initiativeHref } from "../addresses.ts";
import { levelLabel } from "../initiative/vocabulary.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { TypeMark } from "../marks/type-mark.tsx";
import { Pagination } from "../search/pagination.tsx";
import { MapFigure } from "./map-figure.tsx";
import { mapPoints } from "./points-of.ts";

/** All the cooperation poles: on the map where a commune is known, as a department where only that is. */
export function PolesView({
  total,
  page,
  pageCount,
  poles,
  tileUrl,
}: {
  total: number;
  page: number;
  pageCount: number;
  poles: readonly CooperationPole[];
  tileUrl: string | null;
}) {
  const points = poles.flatMap((p) => (p.point ? mapPoints(p.point) : []));
  const groups = [
    ...DEPARTMENTS.map(({ code, name }) => ({
      code,
      name,
      poles: poles.filter((p) => p.departments[0] === code),
    })),
    { code: "", name: "Département non indiqué", poles: poles.filter((p) => p.departments.length === 0) },
  ].filter((g) => g.poles.length > 0);
  const departments = groups.flatMap(({ code, poles: those }) => {
    const n = those.filter((p) => !p.point).length;
    const text = n < those.length ? `et ${count(n, "autre pôle", "autres pôles")}` : count(n, "pôle");
    return code && n > 0
      ? [{ code, text, href: `/initiatives?departement=${code}&type=PTCE`, shade: n / poles.length }]
      : [];
  });
  return (
    <>
      <PageHeader
        title="Les pôles territoriaux de coopération économique"
        lead={`Les PTCE réunissent sur un territoire des entreprises de l'économie sociale et solidaire, des entreprises, des collectivités, des centres de recherche et de formation. Les publications en citent ${total} en Hauts-de-France.`}
      />
      <div className="page mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,36rem)_1fr]">
        <div className="grid gap-3 lg:sticky lg:top-4">
          <MapFigure
            label="Carte des pôles"
            points={points}
            clusters={[]}
            departments={departments}
            zoomOn={[]}
            circle={null}
            tileUrl={tileUrl}
          />
          <p className="text-sm text-ink-soft">
            {poles.filter((p) => p.point).length} sur {poles.length} ont une commune connue et donc un point.
            Les autres ne sont connus que par leur département : la carte le teinte et dit combien ils sont.
          </p>
        </div>
        <div className="grid gap-8">
          {groups.map((group) => (
            <section key={group.name}>
              <h2 className="text-xl">
                {group.name}{" "}
                <span className="font-sans text-base font-normal text-ink-soft">
                  {count(group.poles.length, "pôle")}
                </span>
              </h2>
              <ul className="mt-3 grid gap-3">
                {group.poles.map((pole) => (
                  <li key={pole.slug} className="card flex gap-3 p-4">
                    <TypeMark code="PTCE" />
                    <div>
                      <a href={initiativeHref(pole.slug)} className="link font-semibold">
                        {pole.name}
                      </a>
                      <p className="text-sm text-ink-soft">
                        {[
                          pole.communes.map((c) => c.name).join(", ") || "commune non indiquée",
                          pole.memberCount > 0 && count(pole.memberCount, "membre nommé", "membres nommés"),
                          levelLabel(pole.level).toLowerCase(),
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <Pagination page={page} pageCount={pageCount} href={(n) => `/ptce?page=${n}`} />
          <p>
            <a href="/structures/PTCE">{structureType("PTCE")?.plural} : toutes les fiches</a>
            <br />
            <a href="/donnees#ptce">Les données des pôles : CSV, GeoJSON, JSON</a>
          </p>
        </div>
      </div>
    </>
  );
}
