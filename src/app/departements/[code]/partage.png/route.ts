import { department } from "#domain/departments.ts";
import { landingPicture } from "../../../landing-picture.ts";
import type { PageProps } from "../../../page-props.ts";
import { sharePicture } from "../../../share-picture.tsx";

export async function GET(_: Request, { params }: Pick<PageProps<"code">, "params">): Promise<Response> {
  const found = department((await params).code);
  if (!found) return sharePicture(null);
  const { code, inText } = found;
  return landingPicture({
    eyebrow: `Département ${code}`,
    title: `Les initiatives ${inText}`,
    only: { departments: [code] },
  });
}
