import type { Layer } from "leaflet";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { TileLayer, useMap } from "react-leaflet";
import type { MapGround } from "#lib/map-ground.ts";
import { MAP_CREDIT } from "./map-point.ts";

/** The tiles that the operator chose. Where they do not come, our own outlines lie below. */
export function LiveGround({ ground: { url, isOneFile, attribution } }: { ground: MapGround }) {
  return isOneFile ? <OneFile url={url} isCredited={attribution !== null} /> : <TileLayer url={url} />;
}

/** Its program comes only here, where an operator has such a file. */
function OneFile({ url, isCredited }: { url: string; isCredited: boolean }) {
  const map = useMap();
  const [credit, setCredit] = useState("");
  useEffect(() => {
    let shown: Layer | undefined;
    let isOver = false;
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    import("./pmtiles-layer.ts")
      .then(({ pmtilesLayer }) => pmtilesLayer(url, isDark))
      .then(
        ({ layer, attribution }) => {
          if (isOver) return;
          shown = layer.addTo(map);
          setCredit(attribution);
        },
        () => {
          // A file that cannot be read shows nothing; our own outlines do.
        },
      );
    return () => {
      isOver = true;
      shown?.remove();
    };
  }, [map, url]);
  const place = document.getElementById(MAP_CREDIT);
  return place && credit && !isCredited ? createPortal(`Fond : ${credit}.`, place) : null;
}
