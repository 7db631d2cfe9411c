import type { Metadata } from "next";
import { headers } from "next/headers";
import { groupTerms } from "#domain/glossary.ts";
import { frenchDay } from "#lib/dates.ts";
import { actorBySlug } from "#queries/actor-by-slug.ts";
import { formerEvent } from "#queries/former-event.ts";
import { formerPart } from "#queries/former-part.ts";
import { termRows } from "#queries/glossary.ts";
import { initiativeBySlug } from "#queries/initiative-by-slug.ts";
import { namedLike } from "#queries/named-like.ts";
import { documentReading, eventReading, type ReadPublication } from "#queries/reading.ts";
import { ActorNotFound } from "#ui/actor/actor-not-found.tsx";
import { initiativeHref } from "#ui/addresses.ts";
import { Message } from "#ui/layout/message.tsx";
import { NearNames } from "#ui/layout/near-names.tsx";
import { PartNotFound, TermNotFound } from "#ui/reader/nearest.tsx";

/** In which request header src/server names what was asked for, « acteurs/… »: perhaps it is withdrawn. */
const ASKED = "x-asked";

export const metadata: Metadata = { title: "Page introuvable" };

export default async function NotFound() {
  const [of, slug = "", ...below] = (await headers()).get(ASKED)?.split("/") ?? [];
  const last = decodeURIComponent(below.at(-1) ?? slug).replaceAll("-", " ");
  if (of === "glossaire") return <TermNotFound terms={groupTerms(await termRows())} asked={last} />;
  if (of === "restitutions" || of === "documents") {
    const publication = await askedPublication(of, decodeURIComponent(slug));
    const gone = publication && (await formerPart(publication, decodeURIComponent(below.at(-1) ?? "")));
    if (publication) return <PartNotFound publication={publication} asked={last} gone={gone} />;
  }
  if (of === "acteurs") {
    const asked = decodeURIComponent(slug);
    const actor = await actorBySlug(asked, { role: null, page: 1 });
    const name = actor.status === "withdrawn" ? actor.name : asked.replaceAll("-", " ");
    return <ActorNotFound actor={actor} near={await namedLike("actor", name)} />;
  }
  const gone = await withdrawn(of, decodeURIComponent(slug));
  const near = of === "initiatives" ? await namedLike("initiative", gone?.title ?? last) : [];
  const told = gone ?? {
    code: "404",
    title: "Cette page n'existe pas",
    text: "L'adresse est peut-être incomplète, ou la page n'a jamais existé. Une recherche par nom, par lieu ou par thème vous remettra sur le chemin.",
  };
  return (
    <Message {...told} withSearch>
      <NearNames near={near} hrefOf={initiativeHref} />
    </Message>
  );
}

/** What is said of a profile or an event that is withdrawn; null of one that is not. */
async function withdrawn(of: string | undefined, name: string) {
  const isEvent = of === "restitutions";
  if (!isEvent && of !== "initiatives") return null;
  const gone = await (isEvent ? formerEvent(name) : initiativeBySlug(name));
  if (gone.status !== "withdrawn") return null;
  const since = `depuis le ${frenchDay(gone.since)}`;
  return {
    code: isEvent ? "Événement retiré" : "Fiche retirée",
    title: gone.name,
    since: gone.since,
    text: isEvent
      ? `Les publications de l'annuaire ne parlent plus de cet événement ${since}.`
      : `Les publications de l'annuaire ne parlent plus de cette initiative ${since}. Sa fiche a été retirée.`,
  };
}

async function askedPublication(
  of: "restitutions" | "documents",
  name: string,
): Promise<ReadPublication | null> {
  if (of === "documents") return documentReading(name);
  const event = await eventReading(name);
  return event?.tag === "told" ? event.publication : null;
}
