import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { ACTOR_ROLES } from "#domain/actor-roles.ts";
import { actorPageLd } from "#formats/schema-org.ts";
import { actorBySlug } from "#queries/actor-by-slug.ts";
import { actorNetwork } from "#queries/actor-network.ts";
import { actorPresence } from "#queries/actor-presence.ts";
import { documentSummaries } from "#queries/document-list.ts";
import { ActorView } from "#ui/actor/actor-view.tsx";
import { actorHref } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesOfTies } from "../../offered-files.ts";
import { addressParameters, type PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

const ofAddress = cache(async (slug: string, query: string) => {
  const asked = new URLSearchParams(query);
  const role = ACTOR_ROLES.find((r) => r.slug === asked.get("role"))?.slug ?? null;
  const page = /^[1-9]\d{0,4}$/.test(asked.get("page") ?? "") ? Number(asked.get("page")) : 1;
  return { role, answer: await actorBySlug(slug, { role, page }) };
});

const asked = async (props: PageProps<"slug">) =>
  ofAddress((await props.params).slug, (await addressParameters(props)).toString());

export async function generateMetadata(props: PageProps<"slug">): Promise<Metadata> {
  const { answer } = await asked(props);
  if (answer.status !== "found") return { title: "Acteur introuvable" };
  const { actor, initiativeCount } = answer;
  return {
    title: actor.name,
    description: `${actor.name} : ce que les publications en disent, et les initiatives auxquelles il a affaire (${initiativeCount}).`,
    alternates: { canonical: actorHref(actor.slug) },
  };
}

export default async function ActorPage(props: PageProps<"slug">) {
  const { answer, role } = await asked(props);
  if (answer.status === "moved") permanentRedirect(actorHref(answer.slug));
  if (answer.status !== "found") notFound();
  const network = await actorNetwork({ tag: "actor", slug: answer.actor.slug });
  const presence = await actorPresence(answer.actor);
  const named = [...answer.parts, ...[...answer.ties, ...presence.speakers].map(({ passage }) => passage)];
  const documents = await documentSummaries([...new Set(named.map(({ document }) => document))]);
  return (
    <>
      <ActorView page={answer} {...{ role, network, presence, documents }} />
      <StructuredData data={actorPageLd(answer, siteUrl())} />
      {answer.roles.length > 0 && <PageDownload {...filesOfTies(answer.actor.slug, role)} />}
    </>
  );
}
