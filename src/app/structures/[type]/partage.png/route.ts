import { structureType } from "#domain/structure-types.ts";
import { landingPicture } from "../../../landing-picture.ts";
import type { PageProps } from "../../../page-props.ts";
import { sharePicture } from "../../../share-picture.tsx";

export async function GET(_: Request, { params }: Pick<PageProps<"type">, "params">): Promise<Response> {
  const found = structureType((await params).type.toUpperCase());
  if (!found) return sharePicture(null);
  const { code, plural } = found;
  return landingPicture({ eyebrow: "Type de structure", type: code, title: plural, only: { types: [code] } });
}
