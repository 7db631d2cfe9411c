import { cache } from "react";
import { ACTOR_ROLES } from "#domain/actor-roles.ts";
import { actorBySlug } from "#queries/actor-by-slug.ts";
import { addressParameters, type PageProps } from "../../page-props.ts";

const ofAddress = cache(async (slug: string, query: string) => {
  const asked = new URLSearchParams(query);
  const role = ACTOR_ROLES.find((r) => r.slug === asked.get("role"))?.slug ?? null;
  const page = /^[1-9]\d{0,4}$/.test(asked.get("page") ?? "") ? Number(asked.get("page")) : 1;
  return { role, answer: await actorBySlug(slug, { role, page }) };
});

/** The actor of an address, once for the page and its title. */
export const askedActor = async (props: PageProps<"slug">) =>
  ofAddress((await props.params).slug, (await addressParameters(props)).toString());
