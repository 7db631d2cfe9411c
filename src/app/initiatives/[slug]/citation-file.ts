import { citedProfile } from "#queries/cited-profile.ts";
import { initiativeHref } from "#ui/addresses.ts";
import { CITATION_FILES, type CitationFileForm, citationResponse } from "../../citation-response.ts";
import { siteUrl } from "../../site-url.ts";

/** The citation of a profile, or of one of its facts, as a file for a library of references. */
export async function citationFile(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
  form: CitationFileForm,
): Promise<Response> {
  const { slug } = await params;
  const answer = await citedProfile(slug, new URL(request.url).searchParams.get("passage"));
  switch (answer.status) {
    case "found":
      return citationResponse({ ...answer.cited, url: siteUrl() + initiativeHref(slug) }, form);
    case "moved":
      return new Response(null, {
        status: 308,
        headers: { Location: `${initiativeHref(answer.slug)}/${CITATION_FILES[form].name}` },
      });
    case "gone":
      return new Response(null, { status: 404 });
    default:
      return answer satisfies never;
  }
}
