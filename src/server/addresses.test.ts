import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { target } from "./addresses.ts";
import { NAMED_PAGES } from "./other-names.ts";

const get = (url: string) => target("GET", url, (file) => file === "/favicon.ico");

test.each([
  [
    "/initiatives?theme=textile&departement=59&departement=02",
    "/initiatives?departement=02&departement=59&theme=textile",
  ],
  [
    "/initiatives?departement=02&theme=textile&departement=59&departement=59&q=",
    "/initiatives?departement=02&departement=59&theme=textile",
  ],
  ["/initiatives?utm_source=lettre&fbclid=1", "/initiatives"],
  ["/initiatives?page=2&page=3", "/initiatives?page=2&page=3"],
  ["/?q=1&q=2", "/"],
  ["/ptce?x=1&y[]=2", "/ptce"],
  ["/documents/livret?lignes=3-4&x=1#L3-L4", "/documents/livret?lignes=3-4"],
  ["http://evil.example/carte?_rsc=1", "/carte"],
  ["/comparer?f=b&utm_source=x&f=a", "/comparer?f=b&f=a"],
  [
    "/acteurs?theme=textile&role=membre&nature=etat&role=financeur&role=membre",
    "/acteurs?nature=etat&role=financeur&role=membre&theme=textile",
  ],
  ["/acteurs/x?page=2&role=membre&couleur=bleu", "/acteurs/x?page=2&role=membre"],
  ["/restitutions/x?partie=atelier-1&q=1", "/restitutions/x?partie=atelier-1"],
  ["/restitutions/x/recherche?page=2&q=vélo&x=1", "/restitutions/x/recherche?page=2&q=v%C3%A9lo"],
  [
    "/documents/x/lire/atelier-1?passage=3-4-0a1b2c3d&x=1#L3",
    "/documents/x/lire/atelier-1?passage=3-4-0a1b2c3d",
  ],
])("%s est la page %s", (url, address) => {
  expect(get(url)).toEqual({ tag: "page", address });
});

test("un paramètre inconnu fait une autre page là où elle le dit", () => {
  expect(get("/initiatives?couleur=bleu")).toEqual({ tag: "page", address: "/initiatives?couleur=bleu" });
});

test.each([
  "/a%00b",
  "/%E0%A4",
  "//evil.example/",
  "/a\\b",
  "/../etc/passwd",
  "/a%2Fb",
  "*",
  "",
  "/initiatives/%0d%0aX",
])("« %s » n'est l'adresse de rien", (url) => {
  const expected = url === "" ? { tag: "page", address: "/" } : { tag: "refused", status: 400 };
  expect(get(url)).toEqual(expected);
});

test("un fichier n'est pas gardé comme une page, et un script d'ailleurs peut demander s'il a le droit", () => {
  expect(get("/api/v1/telecharger/initiatives.csv?theme=textile&departement=59")).toEqual({
    tag: "download",
    address: "/api/v1/telecharger/initiatives.csv?departement=59&theme=textile",
  });
  expect(target("OPTIONS", "/api/v1/initiatives", () => false)).toEqual({ tag: "preflight" });
  expect(get("/api/v1/initiatives?limite=2&__proto__=1")).toEqual({ tag: "refused", status: 400 });
  for (const query of ["q=%E9", "q=%", "q=%ED%A0%80"])
    expect(get(`/api/v1/initiatives?${query}`), query).toEqual({ tag: "refused", status: 400 });
  expect(get("/api/v1/initiatives?q=100%25+%C3%A9t%C3%A9")).toMatchObject({ tag: "api" });
  expect(get("/api")).toEqual({ tag: "moved", location: "/donnees/api" });
  expect(get("/flux/initiatives.atom?theme=textile&page=2")).toEqual({
    tag: "page",
    address: "/flux/initiatives.atom?theme=textile",
  });
});

test.each(["POST", "TRACE", "OPTIONS", "PUT", "DELETE"])("%s n'est pas une demande de page", (method) => {
  expect(target(method, "/", () => false)).toEqual({ tag: "refused", status: 405 });
});

test.each([
  ["/poles", "/ptce"],
  ["/p%C3%B4le", "/ptce"],
  ["/chiffres?utm_source=lettre", "/enseignements/chiffres"],
  ["/actualit%C3%A9s", "/nouveautes"],
  ["/Initiative", "/initiatives"],
  ["/contact", "/a-propos#contacts"],
  ["/pdf", "/documents"],
])("%s est un autre nom de %s", (url, location) => {
  expect(get(url)).toEqual({ tag: "moved", location });
});

test("les autres noms mènent à des pages, et celles-ci restent où elles sont", () => {
  const app = path.join(import.meta.dirname, "../app");
  for (const page of NAMED_PAGES.map((named) => named.replace(/#.*/, ""))) {
    expect(existsSync(path.join(app, page, "page.tsx")), page).toBe(true);
    expect(get(page)).toEqual({ tag: "page", address: page });
  }
  expect(get("/initiatives/pole")).toMatchObject({ tag: "page" });
  expect(get("/autre-chose")).toMatchObject({ tag: "page" });
});

test("chaque page qui lit des paramètres a les siens ici", () => {
  const app = path.join(import.meta.dirname, "../app");
  const reading = readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("page.tsx"))
    .filter((file) =>
      readFileSync(path.join(app, file), "utf8").match(
        /addressParameters\(|\b(?:part|whole|paper|inside|changes)Route\(/,
      ),
    )
    .map((file) => `/${path.dirname(file).replace(/\[\w+\]/g, "x")}`);
  expect(reading.length).toBeGreaterThan(3);
  for (const page of reading) {
    const kept = ["ligne", "lignes", "page", "q", "f", "passage"].map((name) => get(`${page}?${name}=1`));
    expect(kept, `src/server/addresses.ts drops the parameters of ${page}`).toContainEqual({
      tag: "page",
      address: expect.stringContaining("?"),
    });
  }
});
