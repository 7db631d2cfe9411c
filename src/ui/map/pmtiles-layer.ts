import * as leaflet from "leaflet";
import { type Header, PMTiles, TileType } from "pmtiles";

const PICTURES: Partial<Record<TileType, string>> = {
  [TileType.Png]: "image/png",
  [TileType.Jpeg]: "image/jpeg",
  [TileType.Webp]: "image/webp",
  [TileType.Avif]: "image/avif",
};

/** The layer of a file of tiles, pictures or outlines, and whose it says that it is. */
export async function pmtilesLayer(
  url: string,
  isDark: boolean,
): Promise<{ layer: leaflet.Layer; attribution: string }> {
  const archive = new PMTiles(url);
  const header = await archive.getHeader();
  const type = PICTURES[header.tileType];
  const layer = type ? pictures(archive, header, type) : await outlines(url, header, isDark);
  return { layer, attribution: attributionOf(await archive.getMetadata()) };
}

function pictures(archive: PMTiles, { minZoom, maxZoom }: Header, type: string): leaflet.Layer {
  const createTile = ({ x, y, z }: leaflet.Coords, done: leaflet.DoneCallback) => {
    const tile = document.createElement("img");
    tile.alt = "";
    archive.getZxy(z, x, y).then(
      (found) => {
        // Outside of what the file covers our own outlines show.
        if (!found) return done(undefined, tile);
        const url = URL.createObjectURL(new Blob([found.data], { type }));
        tile.onload = () => {
          URL.revokeObjectURL(url);
          done(undefined, tile);
        };
        tile.src = url;
      },
      (error: Error) => done(error, tile),
    );
    return tile;
  };
  return Object.assign(new leaflet.GridLayer({ minNativeZoom: minZoom, maxNativeZoom: maxZoom }), {
    createTile,
  });
}

/** In the colours of the day or of the night, with names in French. */
async function outlines(url: string, { maxZoom }: Header, isDark: boolean): Promise<leaflet.Layer> {
  // It takes Leaflet from where a page without modules has it.
  Object.assign(window, { L: leaflet });
  const { leafletLayer } = await import("protomaps-leaflet");
  const flavor = isDark ? "dark" : "light";
  return leafletLayer({ url, flavor, lang: "fr", maxDataZoom: maxZoom }) as unknown as leaflet.Layer;
}

/** As text: a file may say it as HTML. */
function attributionOf(metadata: unknown): string {
  const said = metadata && typeof metadata === "object" ? Reflect.get(metadata, "attribution") : "";
  return new DOMParser().parseFromString(String(said ?? ""), "text/html").body.textContent ?? "";
}
