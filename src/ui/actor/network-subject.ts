import type { ActorCriteria } from "#domain/actor-criteria.ts";
import { department } from "#domain/departments.ts";
import { theme } from "#domain/themes.ts";
import type { NetworkSubject } from "#queries/actor-network.ts";

/** What a list of actors draws the network of: its one theme or its one department, where it asks nothing else. */
export function networkSubject(criteria: ActorCriteria): { subject: NetworkSubject; title: string } | null {
  const { q, kinds, roles, departments, themes, page } = criteria;
  const [code, ...codes] = departments;
  const [slug, ...slugs] = themes;
  if (q || page > 1 || kinds.length + roles.length + codes.length + slugs.length > 0) return null;
  if (code && !slug)
    return {
      subject: { tag: "department", code },
      title: `Qui travaille avec qui ${department(code)?.inText ?? ""}`,
    };
  if (slug && !code)
    return { subject: { tag: "theme", slug }, title: `Qui travaille avec qui : ${theme(slug)?.label ?? ""}` };
  return null;
}
