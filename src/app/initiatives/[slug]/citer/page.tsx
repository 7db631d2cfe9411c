import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { siteSettings } from "#lib/site-settings.ts";
import { citedProfile } from "#queries/cited-profile.ts";
import { citeHref, initiativeHref } from "#ui/addresses.ts";
import { CitationView } from "#ui/citation/citation-view.tsx";
import { addressParameters, type PageProps } from "../../../page-props.ts";

export const metadata: Metadata = { title: "Citer, signaler une erreur", robots: { index: false } };

export default async function CitePage(props: PageProps<"slug">) {
  const { slug } = await props.params;
  const asked = (await addressParameters(props)).get("passage");
  const answer = await citedProfile(slug, asked);
  switch (answer.status) {
    case "found": {
      const { siteUrl, contact } = siteSettings();
      const cited = { ...answer.cited, url: siteUrl + initiativeHref(slug) };
      return <CitationView {...answer} cited={cited} contact={contact} isAsked={asked !== null} />;
    }
    case "moved":
      return permanentRedirect(citeHref(answer.slug));
    case "gone":
      return notFound();
    default:
      return answer satisfies never;
  }
}
