import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteriaToQuery, isFiltered, NO_CRITERIA, parseCriteria } from "./criteria.ts";

const parse = (address: string) => parseCriteria(new URLSearchParams(address));

describe("an address", () => {
  test("gives its criteria, each in the order of its vocabulary and once", () => {
    const { criteria, ignored } = parse(
      "q=%20la%20friperie&departement=62&departement=02&departement=62&type=ea&type=ACI&theme=textile" +
        "&document=panorama-1&niveau=brief&pres-de=62041&rayon=35&zone=2.9001,50,3.25,50.8&tri=nom&page=3&vue=carte",
    );
    expect(ignored).toEqual([]);
    expect(criteria).toEqual({
      q: "la friperie",
      departments: ["02", "62"],
      types: ["ACI", "EA"],
      themes: ["textile"],
      documents: ["panorama-1"],
      levels: ["brief"],
      near: "62041",
      radius: 35,
      zone: [2.9, 50, 3.25, 50.8],
      sort: "nom",
      tab: "initiatives",
      page: 3,
      view: "carte",
    });
  });

  test("may be the parameters that Next gives", () => {
    const { criteria, ignored } = parseCriteria({
      q: "vélo",
      type: ["ACI", "EI"],
      theme: undefined,
      page: "2",
    });
    expect(criteria).toEqual({ ...NO_CRITERIA, q: "vélo", types: ["ACI", "EI"], page: 2 });
    expect(ignored).toEqual([]);
  });

  test("falls back for each parameter alone, and what it had is said", () => {
    const { criteria, ignored } = parse(
      "departement=75&departement=59&type=XX&tri=hasard&page=0&rayon=1e9&pres-de=Lille&vue=&couleur=rouge",
    );
    expect(criteria).toEqual({ ...NO_CRITERIA, departments: ["59"] });
    expect(ignored).toEqual([
      { name: "departement", value: "75" },
      { name: "type", value: "XX" },
      { name: "tri", value: "hasard" },
      { name: "page", value: "0" },
      { name: "rayon", value: "1e9" },
      { name: "pres-de", value: "Lille" },
      { name: "couleur", value: "rouge" },
    ]);
  });

  test.each(["2,50,3", "3,50,2,51", "2,51,3,50", "2,50,3,51,4", "2,50,3,95", "x,50,3,51", "2,50,2.0001,51"])(
    "says of the zone « %s » that it is none",
    (zone) => {
      expect(parse(`zone=${zone}`)).toEqual({
        criteria: NO_CRITERIA,
        ignored: [{ name: "zone", value: zone }],
      });
    },
  );

  test("with marks of other sites is an address without them", () => {
    expect(parse("utm_source=lettre&fbclid=x&gclid=y&_rsc=z&mtm_campaign=c")).toEqual({
      criteria: NO_CRITERIA,
      ignored: [],
    });
  });

  test("may hold what the page knows besides, and nothing that it knows not to be", () => {
    const known = {
      documents: ["panorama-1"],
      otherNames: ["hauteur"],
      isPlace: (code: string) => code === "59350",
    };
    const { criteria, ignored } = parseCriteria(
      new URLSearchParams("document=panorama-1&document=inconnu&hauteur=400&pres-de=59999"),
      known,
    );
    expect(criteria).toEqual({ ...NO_CRITERIA, documents: ["panorama-1"] });
    expect(ignored).toEqual([
      { name: "document", value: "inconnu" },
      { name: "pres-de", value: "59999" },
    ]);
    expect(parseCriteria({ "pres-de": "59350" }, known).criteria.near).toBe("59350");
  });

  test("gives the first of two values where there is room for one", () => {
    expect(parse("q=un&q=deux")).toEqual({
      criteria: { ...NO_CRITERIA, q: "un" },
      ignored: [{ name: "q", value: "deux" }],
    });
  });

  test("loses the characters of its words that no database stores", () => {
    expect(parseCriteria({ q: "a\u0000b\ud800 c" }).criteria.q).toBe("a b c");
  });
});

describe("the canonical address", () => {
  test("leaves out what goes without saying", () => {
    expect(criteriaToQuery(NO_CRITERIA)).toBe("");
    expect(criteriaToQuery({ ...NO_CRITERIA, radius: 50 })).toBe("");
  });

  test("repeats a filter for several values, and takes changes", () => {
    const { criteria } = parse("type=EA&q=vélo&departement=62&departement=59&page=4");
    expect(criteriaToQuery(criteria, { page: 1 })).toBe("?q=v%C3%A9lo&departement=59&departement=62&type=EA");
  });

  test("says where nothing is asked", () => {
    expect(isFiltered(parse("page=2&tri=nom&vue=carte").criteria)).toBe(false);
    expect(isFiltered(parse("niveau=full").criteria)).toBe(true);
  });
});

const names = fc.oneof(
  fc.constantFrom(
    "q",
    "departement",
    "type",
    "theme",
    "document",
    "niveau",
    "pres-de",
    "rayon",
    "zone",
    "tri",
    "page",
    "vue",
  ),
  fc.string({ unit: "binary" }),
  fc.constantFrom("__proto__", "constructor", "toString"),
);
const values = fc.oneof(
  fc.constantFrom(
    "59",
    "62",
    "ACI",
    "ea",
    "textile",
    "full",
    "62041",
    "20",
    "2.9,50.5,3.2,50.7",
    "nom",
    "2",
    "carte",
  ),
  fc.string({ unit: "binary" }),
);

test("any parameters parse, and the canonical address of what they say says the same", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
      const { criteria } = parseCriteria(new URLSearchParams(pairs));
      const query = criteriaToQuery(criteria);
      const again = parseCriteria(new URLSearchParams(query));
      expect(again.ignored).toEqual([]);
      const hasPlace = criteria.near !== null || criteria.q !== "";
      expect(again.criteria).toEqual(hasPlace ? criteria : { ...criteria, radius: NO_CRITERIA.radius });
      expect(criteriaToQuery(again.criteria)).toBe(query);
    }),
  );
});

test("any record of parameters parses", () => {
  fc.assert(
    fc.property(
      fc.dictionary(names, fc.oneof(values, fc.array(values), fc.constant(undefined))),
      (record) => void parseCriteria(record),
    ),
  );
});
