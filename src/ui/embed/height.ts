/** How high a frame is, in pixels, and how its address says so. */
export const HEIGHT = { name: "hauteur", least: 320, usual: 600, most: 1200 } as const;

/** The height that an address asks for, within bounds; the usual one where it asks for none. */
export function heightOf(asked: string | null): number {
  const height = /^\d{1,4}$/.test(asked ?? "") ? Number(asked) : HEIGHT.usual;
  return Math.min(Math.max(height, HEIGHT.least), HEIGHT.most);
}
