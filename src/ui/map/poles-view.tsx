import type { Told } from "#domain/definition.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import type { GlossaryEntry } from "#domain/glossary.ts";
import { opened } from "#domain/lead.ts";
import { structureType } from "#domain/structure-types.ts";
import type { MapGround } from "#lib/map-ground.ts";
import { count, truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ActorNetwork } from "#queries/actor-network.ts";
import type { CooperationPole } from "#queries/cooperation-poles.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { initiativeHref, termHref } from "../addresses.ts";
import { placesText } from "../initiative/places.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { TypeMark } from "../marks/type-mark.tsx";
import { hasNetwork, NetworkFigure } from "../network/network-figure.tsx";
import { Pagination } from "../search/pagination.tsx";
import { type DocumentTitles, SourceLinks } from "../source/source-link.tsx";
import { documentTitles } from "../source/titles.ts";
import { Markdown } from "../text/markdown.tsx";
import { Legend, typesOn } from "./legend.tsx";
import { MapFigure } from "./map-figure.tsx";
import { mapPoints } from "./points-of.ts";
import { PoleStory } from "./pole-story.tsx";

/** Their profiles. */
const POLES = "/initiatives?type=PTCE";

/** All the cooperation poles: on the map where a commune is known, as a department where only that is. */
export function PolesView({
  total,
  page,
  pageCount,
  poles,
  network,
  documents,
  term,
  told: definition,
  citation,
  ground,
}: {
  total: number;
  page: number;
  pageCount: number;
  poles: readonly CooperationPole[];
  /** Who makes them up, as far as it is told. */
  network: ActorNetwork;
  documents: readonly DocumentSummary[];
  /** What the publications say a pole is. */
  term: GlossaryEntry | undefined;
  /** Their words for it. */
  told: Told | null;
  /** How one cites their data. */
  citation: string;
  ground: MapGround | null;
}) {
  const points = poles.flatMap((p) => (p.point ? mapPoints(p.point) : []));
  const titles = documentTitles(documents);
  const isTold = (p: CooperationPole) => p.level !== "listed" || p.ties.length > 0;
  const told = poles.filter(isTold);
  const named = poles.filter((p) => !isTold(p)).toSorted(byDepartment);
  const without = DEPARTMENTS.flatMap(({ code }) => {
    const those = poles.filter((p) => p.departments[0] === code);
    const n = those.filter((p) => !p.point).length;
    const text = n < those.length ? `et ${count(n, "autre pôle", "autres pôles")}` : count(n, "pôle");
    return n > 0 ? [{ code, text, href: `/initiatives?departement=${code}&type=PTCE`, n }] : [];
  });
  const most = Math.max(1, ...without.map(({ n }) => n));
  const departments = without.map(({ n, ...department }) => ({
    ...department,
    shade: n / most,
    hollow: "PTCE" as const,
  }));
  return (
    <>
      <PageHeader
        title="Les pôles territoriaux de coopération économique"
        lead={`Les publications en citent ${total} en Hauts-de-France.`}
      />
      {term && <Definition term={term} told={definition} titles={titles} />}
      <div className="page map-and-list mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,36rem)_1fr]">
        <div className="grid gap-3 lg:sticky lg:top-4">
          <MapFigure
            label="Carte des pôles"
            counted="pôle"
            points={points}
            clusters={[]}
            departments={departments}
            part={null}
            circle={null}
            ground={ground}
            listAddress={POLES}
            list={told.length > 0 ? "racontes" : null}
          />
          <Legend
            present={typesOn(points)}
            together="pôles au même endroit"
            hollow="pôles dont le département seul est dit, et leur nombre"
            tint="plus marqué : plus de ces pôles"
          />
          <p className="text-sm text-ink-soft">
            {poles.filter((p) => p.point).length} sur {poles.length} ont une commune connue et donc un point.
          </p>
        </div>
        <div className="grid gap-8">
          {told.length > 0 && (
            <section aria-labelledby="racontes">
              <h2 id="racontes" className="text-xl">
                {count(told.length, "pôle raconté", "pôles racontés")}
              </h2>
              <ul className="map-rows mt-3 grid gap-3">
                {told.map((pole) => (
                  <li key={pole.slug} className="pole card flex gap-3 p-4">
                    <TypeMark code="PTCE" />
                    <div className="pole-told grid gap-1">
                      <p>
                        <a href={initiativeHref(pole.slug)} className="link font-semibold">
                          {pole.name}
                        </a>
                      </p>
                      <p className="text-sm text-ink-soft">{placesText(pole)}</p>
                      {pole.summary && (
                        <p className="text-sm">{unbroken(truncate(opened(pole.summary), 220))}</p>
                      )}
                      <PoleStory pole={pole} titles={titles} />
                      <SourceLinks passages={pole.passages} titles={titles} />
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {named.length > 0 && <Named poles={named} titles={titles} />}
          <Pagination page={page} pageCount={pageCount} href={(n) => `/ptce?page=${n}`} />
          <p>
            <a href="/structures/PTCE">{structureType("PTCE")?.plural} : toutes les fiches</a>
            <br />
            <a href="/donnees#ptce">Les données des pôles : CSV, GeoJSON, JSON</a>
          </p>
          <p className="text-sm wrap-anywhere">
            Pour citer ces données : <q>{citation}</q>
          </p>
        </div>
        {hasNetwork(network) && (
          <div className="lg:col-span-2">
            <NetworkFigure
              network={network}
              title="Qui compose les pôles, et avec qui"
              initiatives="Les pôles"
            />
          </div>
        )}
      </div>
    </>
  );
}

/** In the order of the departments, those without one last. */
function byDepartment(a: CooperationPole, b: CooperationPole): number {
  const rank = ({ departments: [code] }: CooperationPole) => code ?? "~";
  return Number(rank(a) > rank(b)) - Number(rank(a) < rank(b)) || a.name.localeCompare(b.name, "fr");
}

/** Those of which the publications give little more than the name: what is known of each, and where it is said. */
function Named({ poles, titles }: { poles: readonly CooperationPole[]; titles: DocumentTitles }) {
  return (
    <section aria-labelledby="nommes">
      <h2 id="nommes" className="text-xl">
        {count(poles.length, "pôle seulement nommé", "pôles seulement nommés")}
      </h2>
      <table className="mt-3 w-full text-left text-sm">
        <caption className="sr-only">Ce que les publications disent de chacun, et où</caption>
        <thead>
          <tr className="border-b border-sand-line">
            <th scope="col" className="py-2 pr-4">
              Pôle
            </th>
            <th scope="col" className="py-2 pr-4">
              Où
            </th>
            <th scope="col" className="py-2">
              Cité dans
            </th>
          </tr>
        </thead>
        <tbody className="map-rows">
          {poles.map((pole) => (
            <tr key={pole.slug} className="border-b border-sand-deep align-top">
              <th scope="row" className="py-2 pr-4 font-normal wrap-anywhere">
                <a href={initiativeHref(pole.slug)} className="link font-semibold">
                  {pole.name}
                </a>
              </th>
              <td className="py-2 pr-4 text-ink-soft wrap-anywhere">{placesText(pole)}</td>
              <td className="py-2">
                <SourceLinks passages={pole.passages} titles={titles} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a pole is, in the words of a publication; paper, which has the map and the list to hold, has the first of them. */
function Definition({
  term,
  told,
  titles,
}: {
  term: GlossaryEntry;
  told: Told | null;
  titles: DocumentTitles;
}) {
  const [first, ...others] = told?.text.split("\n\n") ?? [];
  return (
    <section aria-labelledby="definition" className="page mt-4">
      <h2 id="definition" className="text-xl">
        <a href={termHref(term.slug)}>Ce qu'est un PTCE</a>
      </h2>
      {first && (
        <blockquote className="prose mt-2 max-w-4xl">
          <Markdown text={first} />
          <div className="no-print">
            <Markdown text={others.join("\n\n")} />
          </div>
        </blockquote>
      )}
      <SourceLinks
        passages={told ? [told.passage] : term.definitions.map(({ passage }) => passage)}
        titles={titles}
      />
    </section>
  );
}
