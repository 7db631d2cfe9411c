import type { Metadata } from "next";
import { headers } from "next/headers";
import { frenchDay } from "#lib/dates.ts";
import { actorBySlug } from "#queries/actor-by-slug.ts";
import { actorsNamedLike } from "#queries/actors.ts";
import { initiativeBySlug } from "#queries/initiative-by-slug.ts";
import { ActorNotFound } from "#ui/actor/actor-not-found.tsx";
import { Message } from "#ui/layout/message.tsx";

/** In which request header src/server names what was asked for, « acteurs/… »: perhaps it is withdrawn. */
const ASKED = "x-asked";

export const metadata: Metadata = { title: "Page introuvable" };

export default async function NotFound() {
  const [of, slug = ""] = (await headers()).get(ASKED)?.split("/") ?? [];
  if (of === "acteurs") {
    const asked = decodeURIComponent(slug);
    const actor = await actorBySlug(asked, { role: null, page: 1 });
    const name = actor.status === "withdrawn" ? actor.name : asked.replaceAll("-", " ");
    return <ActorNotFound actor={actor} near={await actorsNamedLike(name)} />;
  }
  const gone = of === "initiatives" ? await initiativeBySlug(slug) : null;
  if (gone?.status === "withdrawn") {
    return (
      <Message
        code="Fiche retirée"
        title={gone.name}
        text={`Les publications de l'annuaire ne parlent plus de cette initiative depuis le ${frenchDay(gone.since)}. Sa fiche a été retirée.`}
        withSearch
      />
    );
  }
  return (
    <Message
      code="404"
      title="Cette page n'existe pas"
      text="L'adresse est peut-être incomplète, ou la page n'a jamais existé. Une recherche par nom, par lieu ou par thème vous remettra sur le chemin."
      withSearch
    />
  );
}
