import type { Metadata } from "next";
import { SHARE_SIZE } from "#ui/share/share-size.ts";

/** What a page says of itself to who shares it; it shows the picture of the site where it has none of its own. */
export function openGraph(own: { path: string; alt: string } | null): NonNullable<Metadata["openGraph"]> {
  const { path, alt } = own ?? { path: "", alt: "Initiatives inclusives en Hauts-de-France" };
  return {
    locale: "fr_FR",
    siteName: "Initiatives inclusives",
    type: "website",
    images: [{ url: `${path}/partage.png`, type: "image/png", alt, ...SHARE_SIZE }],
  };
}
