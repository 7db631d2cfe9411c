import { frenchDay } from "#lib/dates.ts";
import { xml } from "#lib/xml.ts";
import { documentList } from "#queries/document-list.ts";
import { novelties } from "#queries/novelties.ts";
import { noveltyWords } from "#ui/novelties/words.ts";
import { documentTitles } from "#ui/source/titles.ts";
import { siteUrl } from "../site-url.ts";

export const dynamic = "force-dynamic";

const ENTRIES = 30;

/** What the last imports brought, as an Atom feed. */
export async function GET() {
  const base = siteUrl();
  const titles = documentTitles(await documentList());
  const { shown } = await novelties(1, ENTRIES);
  const entries = shown.map((novelty) => {
    const [first = "", ...others] = noveltyWords(novelty, titles);
    return `<entry>
<id>${xml(base)}/nouveautes#import-${novelty.id}</id>
<title>${xml(`${frenchDay(novelty.at)} : ${first}`)}</title>
<updated>${novelty.at.toISOString()}</updated>
<link href="${xml(base)}/nouveautes#import-${novelty.id}"/>
<content type="text">${xml([first, ...others].join("\n"))}</content>
</entry>`;
  });
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>${xml(base)}/nouveautes</id>
<title>Initiatives inclusives : les nouveautés</title>
<updated>${(shown[0]?.at ?? new Date(0)).toISOString()}</updated>
<author><name>Initiatives inclusives</name></author>
<link rel="self" href="${xml(base)}/nouveautes.atom"/>
<link href="${xml(base)}/nouveautes"/>
${entries.join("\n")}
</feed>
`;
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
