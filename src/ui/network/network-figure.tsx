import { type ActorRole, roleOf, rolesOf } from "#domain/actor-roles.ts";
import { count, formatNumber } from "#lib/text.ts";
import { capitalised } from "#lib/typography.ts";
import type { ActorNetwork } from "#queries/actor-network.ts";
import { actorHref, initiativeHref } from "../addresses.ts";
import { layout } from "./layout.ts";

/** What the lines of a colour say. */
const LEGEND: Record<ActorRole["colour"], string> = {
  carries: "porte, ou en est le programme",
  funds: "finance",
  gathers: "membre ou réseau",
  helps: "partenaire, fournisseur ou client",
};

/** With fewer actors there is nothing to see that a sentence would not say. */
const FEWEST = 2;

/** In hundredths of the height: between two lines of one pair. */
const BESIDE = 0.7;

export const hasNetwork = ({ total }: Pick<ActorNetwork, "total">) => total >= FEWEST;

/**
 * Who works with whom: initiatives on one side, actors on the other, a line for each tie. The names are text of the
 * page, the lines one picture for each actor, so that its own stay when it is pointed at; a table says the same.
 */
export function NetworkFigure({
  network: { edges, total },
  title,
  initiatives,
}: {
  network: ActorNetwork;
  title: string;
  /** What the initiatives are to the subject of the page: « Ses initiatives ». */
  initiatives: string;
}) {
  const { lefts, rights } = layout(
    edges.map(({ initiative, actor, kinds }) => ({ left: initiative, right: actor, tie: rolesOf(kinds) })),
  );
  const colours = new Set(edges.flatMap(({ kinds }) => kinds.map((kind) => roleOf(kind).colour)));
  return (
    <section aria-labelledby="reseau" className="grid gap-4">
      <h2 id="reseau" className="text-2xl">
        {title}
      </h2>
      <p className="max-w-text text-ink-soft">
        {total > rights.length
          ? `Les ${rights.length} acteurs les plus liés, sur ${formatNumber(total)}, et les initiatives qu'ils ont en commun.`
          : `${count(total, "acteur")}, par ${count(lefts.length, "initiative")}.`}
      </p>
      <figure className="card p-3 sm:p-5">
        <div className="network">
          <p className="eyebrow">{initiatives}</p>
          <p className="eyebrow col-start-3">Avec qui</p>
          <ul aria-label={initiatives} className="network-column">
            {lefts.map(({ node }) => (
              <li key={node.slug} className="justify-end text-right">
                <a href={initiativeHref(node.slug)}>{node.name}</a>
              </li>
            ))}
          </ul>
          <ul aria-label="Acteurs" className="network-column col-start-3">
            {rights.map(({ node, y, lines }) => (
              <li key={node.slug}>
                <a href={actorHref(node.slug)}>{capitalised(node.name)}</a>
                <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                  {lines.flatMap(({ from, tie }) =>
                    // Who is more than one thing has a line for each, side by side.
                    [...new Set(tie.map(({ colour }) => colour))].map((colour, at) => (
                      <path
                        key={`${from.node.slug} ${colour}`}
                        d={`M0 ${from.y + at * BESIDE}C50 ${from.y + at * BESIDE} 50 ${y + at * BESIDE} 100 ${y + at * BESIDE}`}
                        className={at > 0 ? `tie-${colour} tie-beside` : `tie-${colour}`}
                      />
                    )),
                  )}
                </svg>
              </li>
            ))}
          </ul>
        </div>
        <figcaption className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
          {Object.entries(LEGEND)
            .filter(([colour]) => colours.has(colour as ActorRole["colour"]))
            .map(([colour, label]) => (
              <span key={colour} className="flex items-center gap-2">
                <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true" className="network-key">
                  <path d="M0 4h34" className={`tie-${colour}`} />
                </svg>
                {label}
              </span>
            ))}
        </figcaption>
      </figure>
      <details className="card px-5 py-3">
        <summary className="font-bold">Le même en tableau</summary>
        <NetworkTable rights={rights} />
      </details>
    </section>
  );
}

type Rights = ReturnType<
  typeof layout<ActorNetwork["edges"][number]["initiative"], { slug: string; name: string }, ActorRole[]>
>["rights"];

function NetworkTable({ rights }: { rights: Rights }) {
  const byTies = rights.toSorted((a, b) => b.lines.length - a.lines.length);
  return (
    <table className="mt-3 w-full text-left text-sm">
      <caption className="sr-only">Chaque acteur, et ce qu'il est pour chaque initiative</caption>
      <thead>
        <tr className="border-b border-sand-line">
          <th scope="col" className="py-2 pr-4">
            Acteur
          </th>
          <th scope="col" className="py-2">
            Initiatives
          </th>
        </tr>
      </thead>
      <tbody>
        {byTies.map(({ node, lines }) => (
          <tr key={node.slug} className="border-b border-sand-deep align-top">
            <th scope="row" className="py-2 pr-4 font-normal">
              <a href={actorHref(node.slug)} className="link">
                {capitalised(node.name)}
              </a>
            </th>
            <td className="py-2">
              <ul className="grid gap-1">
                {lines.map(({ from, tie }) => (
                  <li key={from.node.slug}>
                    <a href={initiativeHref(from.node.slug)} className="link">
                      {from.node.name}
                    </a>
                    <span className="text-ink-soft">
                      {" "}
                      : {tie.map(({ label }) => label.toLowerCase()).join(", ")}
                    </span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
