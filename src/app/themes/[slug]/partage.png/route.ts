import { theme } from "#domain/themes.ts";
import { landingPicture } from "../../../landing-picture.ts";
import type { PageProps } from "../../../page-props.ts";
import { sharePicture } from "../../../share-picture.tsx";

export async function GET(_: Request, { params }: Pick<PageProps<"slug">, "params">): Promise<Response> {
  const found = theme((await params).slug);
  if (!found) return sharePicture(null);
  return landingPicture({ eyebrow: "Thème", title: found.label, only: { themes: [found.slug] } });
}
