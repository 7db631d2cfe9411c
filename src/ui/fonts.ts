import localFont from "next/font/local";

// Optional: a font that comes late is for the next page, so that no line moves while somebody reads it.

/**
 * Made for low vision by the Braille Institute: every letter and figure is told apart from its neighbours. The few words
 * in italics are slanted by the browser, which spares every visitor a third file.
 */
export const textFont = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-text",
  display: "optional",
});

/** A slab drawn on a brick grid: sturdy and warm in titles, and 33 kB for all its weights. */
export const titleFont = localFont({
  src: "../../node_modules/@fontsource-variable/bitter/files/bitter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-title",
  display: "optional",
});
