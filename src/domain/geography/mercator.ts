/** Mercator's projection, in degrees: as far north as the same number of degrees goes east. */
export const mercator = (lat: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** The latitude that is so far north in it. */
export const unmercator = (north: number) =>
  (Math.atan(Math.exp((north * Math.PI) / 180)) * 360) / Math.PI - 90;

/** Where a place stands on the map of the world at a zoom, in pixels: at zoom 0 the world is 256 wide. */
export function pixelOf({ lon, lat }: { lon: number; lat: number }, zoom: number): { x: number; y: number } {
  const scale = (256 * 2 ** zoom) / 360;
  return { x: (lon + 180) * scale, y: (180 - mercator(lat)) * scale };
}
