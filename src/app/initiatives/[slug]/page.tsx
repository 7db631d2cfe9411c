import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { profilePageLd } from "#formats/schema-org.ts";
import { truncate } from "#lib/text.ts";
import { profilePage } from "#queries/profile-page.ts";
import { profileTies } from "#queries/profile-ties.ts";
import { relatedTo } from "#queries/related.ts";
import { initiativeHref, provenanceHref } from "#ui/addresses.ts";
import { ProfileView } from "#ui/profile/profile-view.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { openGraph } from "../../open-graph.ts";
import type { PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

const profile = cache(profilePage);

export async function generateMetadata({ params }: PageProps<"slug">): Promise<Metadata> {
  const answer = await profile((await params).slug);
  if (answer.status !== "found") return { title: "Fiche introuvable" };
  const { slug, name, summary, challenge } = answer.initiative;
  return {
    title: name,
    description: truncate(summary ?? challenge ?? `${name}, initiative d'inclusion dans l'emploi.`, 160),
    alternates: { canonical: initiativeHref(slug), types: { "application/ld+json": provenanceHref(slug) } },
    openGraph: openGraph({ path: initiativeHref(slug), alt: name }),
  };
}

export default async function InitiativePage({ params }: PageProps<"slug">) {
  const answer = await profile((await params).slug);
  if (answer.status === "moved") permanentRedirect(initiativeHref(answer.slug));
  if (answer.status !== "found") notFound();
  const { initiative, documents, lines, updatedAt } = answer;
  const ties = await profileTies(initiative, lines);
  const related = await relatedTo(initiative, lines);
  return (
    <>
      <ProfileView {...answer} siteUrl={siteUrl()} ties={ties} related={related} />
      <StructuredData data={profilePageLd(initiative, documents, { siteUrl: siteUrl(), updatedAt })} />
    </>
  );
}
