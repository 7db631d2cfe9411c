import { MapLoader } from "./map-loader.tsx";
import type { MapCluster, MapPoint } from "./map-point.ts";
import { StaticMap } from "./static-map.tsx";

/** The map that moves, over a picture of the same that needs no script. */
export function MapFigure({
  label,
  points,
  clusters = [],
  departmentNotes,
  tileUrl,
}: {
  label: string;
  points: MapPoint[];
  clusters?: MapCluster[];
  departmentNotes?: { code: string; text: string }[];
  tileUrl: string | null;
}) {
  return (
    <figure>
      <section
        aria-label={label}
        className="map relative aspect-[4/5] overflow-hidden rounded-lg border border-sand-line"
      >
        <StaticMap points={points} clusters={clusters} />
        <div className="no-print absolute inset-0">
          <MapLoader
            points={points}
            clusters={clusters}
            departmentNotes={departmentNotes}
            tileUrl={tileUrl}
          />
        </div>
      </section>
      <figcaption className="mt-2 text-xs text-ink-soft">
        Au clavier, Tab va d'un point à l'autre, Entrée ouvre, Échap ferme ; au doigt, deux doigts déplacent.
        Contours : MapSVG (CC BY 4.0) et Natural Earth ; <a href="/a-propos">toutes les sources</a>.
      </figcaption>
    </figure>
  );
}
