import { type CitationForm, citationOf, writtenCitation } from "#domain/citation.ts";
import { citedProfile } from "#queries/cited-profile.ts";
import { initiativeHref } from "#ui/addresses.ts";
import { siteUrl } from "../../site-url.ts";

/** The citation of a profile, or of one of its facts, as a file for a library of references. */
export async function citationFile(
  request: Request,
  slug: string,
  form: CitationForm,
  file: { name: string; type: string },
): Promise<Response> {
  const answer = await citedProfile(slug, new URL(request.url).searchParams.get("passage"));
  switch (answer.status) {
    case "found": {
      const cited = { ...answer.cited, url: siteUrl() + initiativeHref(slug) };
      const headers = { "Content-Type": `${file.type}; charset=utf-8` };
      return new Response(writtenCitation(citationOf(cited)[form]), { headers });
    }
    case "moved":
      return new Response(null, {
        status: 308,
        headers: { Location: `${initiativeHref(answer.slug)}/${file.name}` },
      });
    case "gone":
      return new Response(null, { status: 404 });
    default:
      return answer satisfies never;
  }
}
