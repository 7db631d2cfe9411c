import { parseActorCriteria } from "#domain/actor-criteria.ts";
import { actorNetwork } from "#queries/actor-network.ts";
import { actorKinds, actors } from "#queries/actors.ts";
import { namedLike } from "#queries/named-like.ts";
import { networkSubject } from "#ui/actor/network-subject.ts";
import { askedOnce } from "../asked-once.ts";

/** The actors that an address asks for, and whom they have to do with. */
export const askedActors = askedOnce(async (asked) => {
  const { criteria, ignored } = parseActorCriteria(asked, asked.has("nature") ? await actorKinds() : []);
  const list = await actors(criteria);
  const near = list.total === 0 && criteria.q ? await namedLike("actor", criteria.q) : [];
  const about = networkSubject(criteria);
  const network = about && { told: await actorNetwork(about.subject), title: about.title };
  return { criteria, ignored, list, near, network };
});
