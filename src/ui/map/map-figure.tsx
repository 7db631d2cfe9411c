import "./map.css";
import "./map-popup.css";
import { largestTowns } from "#domain/geography/towns.ts";
import type { LeafletMapProps } from "./leaflet-map.tsx";
import { MapLoader } from "./map-loader.tsx";
import { MAP_CONTROLS, MAP_CREDIT } from "./map-point.ts";
import { StaticMap } from "./static-map.tsx";

/** Towns by which one knows the region. */
const LARGEST = 12;

/** The map that moves, over a picture of the same that needs no script; who reads the list passes it by. */
export function MapFigure({
  listAddress = null,
  list = null,
  ...props
}: Omit<LeafletMapProps, "largest"> & {
  /** The list that is searched around a place; null for none. */
  listAddress?: string | null;
  /** The id of the heading of the list that says the same; null for none. */
  list?: string | null;
}) {
  return (
    <figure>
      {list && (
        <a href={`#${list}`} className="no-print sr-only focus:not-sr-only">
          Aller à la liste
        </a>
      )}
      <a href="#apres-la-carte" className="no-print sr-only focus:not-sr-only">
        Passer la carte
      </a>
      <section
        aria-label={props.label}
        className="map picture relative aspect-[4/5] overflow-hidden rounded-lg border border-sand-line"
      >
        <StaticMap
          points={props.points}
          clusters={props.clusters}
          departments={props.departments}
          part={props.part}
          circle={props.circle}
          zone={props.zone}
          listAddress={listAddress}
        />
        <div className="no-print pointer-events-none absolute inset-0">
          <MapLoader {...props} largest={largestTowns(LARGEST)} />
        </div>
      </section>
      <div id={MAP_CONTROLS} className="map-view no-print" />
      <figcaption id="apres-la-carte" tabIndex={-1} className="mt-2 text-xs text-ink-soft">
        <span className="no-print">
          Au clavier, les flèches vont au point voisin, Page suivante et Page précédente à chacun, du nord au
          sud ; Entrée ouvre, + et − changent l'échelle, Échap ferme ; au doigt, deux doigts déplacent.
        </span>{" "}
        Contours : MapSVG (CC BY 4.0) et Natural Earth ;{" "}
        <a href="/a-propos" className="-my-4 inline-block py-4">
          toutes les sources
        </a>
        . <span id={MAP_CREDIT} />
        {props.ground?.attribution && `Fond : ${props.ground.attribution}.`}
      </figcaption>
    </figure>
  );
}
