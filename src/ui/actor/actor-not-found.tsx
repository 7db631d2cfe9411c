import { frenchDay } from "#lib/dates.ts";
import { capitalised } from "#lib/typography.ts";
import type { ActorAnswer } from "#queries/actor-by-slug.ts";
import { actorHref } from "../addresses.ts";
import { Message } from "../layout/message.tsx";

/** An address that no actor has, or has no more: said so, with those that are called nearly so. */
export function ActorNotFound({
  actor,
  near,
}: {
  actor: ActorAnswer;
  near: readonly { slug: string; name: string }[];
}) {
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
      {near.length > 0 && (
        <div className="w-full">
          <p className="font-bold">Vous cherchiez peut-être :</p>
          <ul className="mt-2 flex flex-wrap gap-2">
            {near.map(({ slug, name }) => (
              <li key={slug}>
                <a href={actorHref(slug)} className="chip min-h-11">
                  {capitalised(name)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <a href="/acteurs" className="button">
        Voir tous les acteurs
      </a>
    </Message>
  );
}
