import { expect, test } from "vitest";
import { actorCriteriaToQuery, parseActorCriteria } from "./actor-criteria.ts";

const parse = (query: string) => parseActorCriteria(new URLSearchParams(query), ["état", "fondation", null]);

test("what is known is taken, once, and the rest is named", () => {
  const { criteria, ignored } = parse(
    "q=ville&nature=etat&nature=etat&nature=non-dite&nature=secte&role=financeur&role=roi&departement=75&departement=02&theme=textile&tri=hasard&page=0&constructor=1&utm_source=x",
  );
  expect(criteria).toMatchObject({
    q: "ville",
    kinds: ["état", null],
    roles: ["financeur"],
    departments: ["02"],
    themes: ["textile"],
    sort: "liens",
    page: 1,
  });
  expect(ignored.map(({ name, value }) => `${name}=${value}`)).toEqual([
    "nature=secte",
    "role=roi",
    "departement=75",
    "tri=hasard",
    "page=0",
    "constructor=1",
  ]);
});

test.each(["", "?q=ville+de&nature=etat&nature=non-dite&role=financeur&departement=02&tri=nom&page=3"])(
  "%s is its own canonical address",
  (query) => {
    expect(actorCriteriaToQuery(parse(query).criteria)).toBe(query);
  },
);
