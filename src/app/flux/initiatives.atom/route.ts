import type { NextRequest } from "next/server";
import { criteriaToQuery, parseCriteria } from "#domain/criteria.ts";
import { department } from "#domain/departments.ts";
import { THEMES } from "#domain/themes.ts";
import { atom } from "#formats/atom.ts";
import { dataVersion } from "#queries/data-version.ts";
import { recentProfiles } from "#queries/recent-profiles.ts";
import { badParameters } from "../../api/problem.ts";
import { EXPECTED } from "../../api/v1/wanted.ts";
import { siteUrl } from "../../site-url.ts";

/** The feed of all, or of departments and themes. */
export async function GET(request: NextRequest): Promise<Response> {
  const { criteria, ignored } = parseCriteria(request.nextUrl.searchParams);
  // The feed of all under the name of an unknown part would be read as that part.
  if (ignored.length > 0)
    return badParameters(
      ignored.map(({ name, value }) => ({ parameter: name, found: value, expected: EXPECTED[name] ?? "" })),
    );
  const { departments, themes } = criteria;
  const names = [
    ...departments.map((code) => department(code)?.name),
    ...THEMES.filter(({ slug }) => themes.includes(slug)).map(({ label }) => label),
  ];
  const feed = atom(await recentProfiles(criteria), {
    siteUrl: siteUrl(),
    path: `/flux/initiatives.atom${criteriaToQuery(criteria)}`,
    title: ["Initiatives inclusives : fiches nouvelles et modifiées", ...names].join(", "),
    updated: (await dataVersion())?.importedAt ?? new Date(0),
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
