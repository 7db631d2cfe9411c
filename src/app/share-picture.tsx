import { readFile } from "node:fs/promises";
import { ImageResponse } from "next/og";
import { ShareCard, type Shared } from "#ui/share/share-card.tsx";
import { SHARE_SIZE } from "#ui/share/share-size.ts";

/** The fonts of the site, in the one form that the library reads. */
const FONTS = [
  { name: "title", weight: 700, file: new URL("../ui/share/bitter-700.woff", import.meta.url) },
  { name: "text", weight: 400, file: new URL("../ui/share/atkinson-400.woff", import.meta.url) },
  { name: "text", weight: 700, file: new URL("../ui/share/atkinson-700.woff", import.meta.url) },
] as const;

/** The picture of a page; nothing for one that is not there. */
export async function sharePicture(shared: Shared | null): Promise<Response> {
  if (!shared) return new Response(null, { status: 404 });
  const fonts = await Promise.all(
    FONTS.map(async ({ file, ...font }) => ({ ...font, data: await readFile(file) })),
  );
  return new ImageResponse(<ShareCard {...shared} />, { ...SHARE_SIZE, fonts });
}
