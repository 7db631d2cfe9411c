import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { actorPageLd } from "#formats/schema-org.ts";
import { actorNetwork } from "#queries/actor-network.ts";
import { actorPresence } from "#queries/actor-presence.ts";
import { documentSummaries } from "#queries/document-list.ts";
import { ActorView } from "#ui/actor/actor-view.tsx";
import { actorHref } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesOfTies } from "../../offered-files.ts";
import type { PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";
import { askedActor } from "./asked.ts";

export async function generateMetadata(props: PageProps<"slug">): Promise<Metadata> {
  const { answer } = await askedActor(props);
  if (answer.status !== "found") return { title: "Acteur introuvable" };
  const { actor, initiativeCount } = answer;
  return {
    title: actor.name,
    description: `${actor.name} : ce que les publications en disent, et les initiatives auxquelles il a affaire (${initiativeCount}).`,
    alternates: { canonical: actorHref(actor.slug) },
  };
}

export default async function ActorPage(props: PageProps<"slug">) {
  const { answer, role } = await askedActor(props);
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
