import { OwnScript } from "../own-script.tsx";
import type { LeafletMapProps } from "./leaflet-map.tsx";

/** Where the program of the map is: a name that the build gives it (src/cli/live-map.ts). */
const PROGRAM = process.env.LIVE_MAP;
const PLACE = "carte-vivante";
const DATA = "carte-donnees";

/** Brings the map that moves once its place comes near the screen: who never scrolls there never pays for it. */
export function MapLoader(map: LeafletMapProps) {
  return (
    <>
      <div id={PLACE} data-program={PROGRAM} className="size-full" />
      <script
        id={DATA}
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which nothing can end the element
        dangerouslySetInnerHTML={{ __html: JSON.stringify(map).replaceAll("<", "\\u003c") }}
      />
      <OwnScript run={loadWhenNear} using={[JSON.stringify(PLACE), JSON.stringify(DATA)]} />
    </>
  );
}

/** Whole in itself: it travels as a text. */
function loadWhenNear(placeId: string, dataId: string) {
  const place = document.getElementById(placeId);
  const data = document.getElementById(dataId)?.textContent;
  const program = place?.dataset.program;
  if (!place || !data || !program) return;
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      observer.disconnect();
      import(/* turbopackIgnore: true */ program).then(
        // Between the two a slow machine can answer who presses or scrolls.
        ({ show }) => setTimeout(() => show(place, JSON.parse(data)), 0),
        () => {
          // Where the program does not come, the picture stays.
        },
      );
    },
    { rootMargin: "25% 0px" },
  );
  observer.observe(place);
}
