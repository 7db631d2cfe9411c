import { frenchDay } from "#lib/dates.ts";
import type { ActorAnswer } from "#queries/actor-by-slug.ts";
import type { Near } from "#queries/named-like.ts";
import { actorHref } from "../addresses.ts";
import { Message } from "../layout/message.tsx";
import { NearNames } from "../layout/near-names.tsx";

/** An address that no actor has, or has no more: said so, with those that are called nearly so. */
export function ActorNotFound({ actor, near }: { actor: ActorAnswer; near: readonly Near[] }) {
  const isGone = actor.status === "withdrawn";
  return (
    <Message
      code={isGone ? "Acteur retiré" : "404"}
      since={isGone ? actor.since : undefined}
      title={isGone ? actor.name : "Cet acteur n'existe pas"}
      text={
        isGone
          ? `Les publications de l'annuaire ne le nomment plus depuis le ${frenchDay(actor.since)}.`
          : "L'adresse est peut-être incomplète, ou aucune publication ne nomme cette organisation."
      }
    >
      <NearNames near={near} hrefOf={actorHref} />
      <a href="/acteurs" className="button">
        Voir tous les acteurs
      </a>
    </Message>
  );
}
