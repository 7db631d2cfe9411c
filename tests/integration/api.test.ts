import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { ENDPOINTS } from "#app/api/v1/endpoints.ts";
import { openApi, problemSchema } from "#app/api/v1/openapi.ts";
import { siteUrl } from "#app/site-url.ts";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { NO_CRITERIA, parseCriteria } from "#domain/criteria.ts";
import { TABS } from "#domain/search-answer.ts";
import { runImport } from "#importer/main.ts";
import { search } from "#queries/search.ts";
import { ask } from "../support/api.ts";
import { freshDatabase } from "../support/database.ts";
import { triplesOf } from "../support/linked-data.ts";
import { readings } from "../support/read-directory.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
/** For each name of a path, one that exists. */
let names: Record<string, string>;

beforeAll(async () => {
  database = await freshDatabase();
  const now = new Date("2026-11-29T08:00:00Z");
  await runImport({ seeds: "seeds", databaseUrl: database.url, dryRun: false, now, readings, log: () => {} });
  await setDatabase(database.url);
  const [initiative, document, organisation, event, run] = [
    await db().initiative.findFirstOrThrow({ where: { withdrawnAt: null, level: "full" } }),
    await db().document.findFirstOrThrow(),
    await db().organisation.findFirstOrThrow({ where: { relations: { some: {} }, mergedInto: null } }),
    await db().event.findFirstOrThrow(),
    await db().importRun.findFirstOrThrow(),
  ];
  names = {
    "/initiatives/{slug}": initiative.slug,
    "/documents/{id}": document.id,
    "/organisations/{slug}": organisation.slug,
    "/events/{slug}": event.slug,
    "/imports/{id}": String(run.id),
  };
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

const named = (path: string) =>
  path.replace(/^(\/\w+)\/\{(\w+)\}/, (whole, list: string) => `${list}/${names[whole]}`);

const pageSchema = z.object({
  total: z.int(),
  items: z.array(z.looseObject({})),
  next: z.string().nullable(),
  dataVersion: z.string(),
});

test("la description est de l'OpenAPI 3.1 valide, et nomme chaque adresse", async () => {
  const answer = await ask("/openapi.json");
  const description = await answer.json();
  const { valid, errors } = await new Validator().validate(description);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(Object.keys(description.paths)).toEqual(Object.keys(openApi("").paths));
});

test.each(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint] as const))(
  "%s : l'exemple répond ce que dit sa description",
  async (_, endpoint) => {
    const answer = await ask(named(endpoint.example));
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(endpoint.answer.safeParse(body).error).toBeUndefined();
    expect(answer.headers.get("cache-control")).toMatch(/^public/);
    if ("items" in body) expect(body.items.length).toBeGreaterThan(0);
  },
);

test.each(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint] as const))(
  "%s : un paramètre inconnu est refusé, avec ce qui était attendu",
  async (_, endpoint) => {
    const address = named(endpoint.example);
    const answer = await ask(`${address}${address.includes("?") ? "&" : "?"}couleur=bleu`);
    expect(answer.status).toBe(400);
    const body = problemSchema.parse(await answer.json());
    expect(body.errors).toEqual([
      { parameter: "couleur", found: "bleu", expected: expect.stringMatching(/paramètre/) },
    ]);
  },
);

test.each(ENDPOINTS.filter(({ query }) => "curseur" in query.shape).map(({ path }) => path))(
  "%s : page après page, chaque chose une fois et aucune n'est perdue",
  async (path) => {
    const seen: string[] = [];
    let total = -1;
    for (let next: string | null = `${named(path)}?limite=40`; next; ) {
      const page = pageSchema.parse(await (await ask(next)).json());
      total = page.total;
      expect(page.items.length).toBeLessThanOrEqual(40);
      seen.push(...page.items.map((item) => JSON.stringify(item)));
      next = page.next?.replace(/^\/api\/v1/, "") ?? null;
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  },
);

test.each([
  ["/initiatives?curseur=%C3%A9", "la valeur que donne « next »"],
  ["/initiatives?limite=0", "de 1 à 100"],
  ["/initiatives?limite=5&limite=6", "de 1 à 100"],
  ["/initiatives?departement=75", "l'un de 02, 59, 60, 62, 80"],
  ["/initiatives?pres-de=99999", "le code INSEE d'une commune"],
  ["/initiatives?document=inconnu", "l'identifiant d'une publication"],
  ["/relations?nature=amitie", "carrier"],
  ["/relations?initiative=zz", "l'identifiant d'une fiche"],
  ["/relations?acteur=zz", "l'identifiant d'un acteur"],
  ["/findings?initiative=zz", "l'identifiant d'une fiche"],
  ["/lessons?document=zz", "l'identifiant d'une publication"],
  ["/terms?document=zz", "l'identifiant d'une publication"],
  ["/initiatives?rayon=10", "avec « pres-de »"],
  ["/map?rayon=10", "avec « pres-de »"],
  ["/map?zoom=0x10", "l'échelle"],
  ["/initiatives?limite=1e1", "de 1 à 100"],
  ["/initiatives?constructor=1", "l'un des paramètres"],
  ["/suggestions?limit=3", "l'un des paramètres q, limite, position"],
  ["/suggestions?limite=99", "de 1 à 20"],
  ["/suggestions?position=nord", "longitude,latitude"],
  ["/search", "des mots, 200 signes au plus"],
  ["/search?q=jouets&dans=tout", "l'un de initiatives, publications"],
  ["/search?q=jouets&page=0", "une page de vingt"],
  ["/villes?q=lille", "aucun paramètre"],
  ["/openapi.json?x=1", "aucun paramètre"],
])("%s : 400, on attend « %s »", async (address, expected) => {
  const answer = await ask(address);
  expect(answer.status).toBe(400);
  const { errors } = problemSchema.parse(await answer.json());
  expect(errors?.[0]?.expected).toContain(expected);
});

test("un refus ne redit pas tout ce qui était écrit", async () => {
  const answer = await ask(`/initiatives?q=${"a".repeat(5_000)}&${"b".repeat(500)}=1`);
  expect(answer.status).toBe(400);
  const { errors } = problemSchema.parse(await answer.json());
  expect(errors).toHaveLength(2);
  for (const { parameter, found } of errors ?? []) {
    expect(found.length).toBeLessThanOrEqual(201);
    expect(parameter.length).toBeLessThanOrEqual(201);
  }
});

test("un curseur d'une autre liste, d'un autre filtre ou altéré est refusé", async () => {
  const { next } = pageSchema.parse(await (await ask("/organisations?limite=2")).json());
  const cursor = new URL(next ?? "", "http://a").searchParams.get("curseur") ?? "";
  expect((await ask(`/organisations?limite=5&curseur=${cursor}`)).status).toBe(200);
  const altered = cursor.slice(0, -2) + (cursor.at(-2) === "A" ? "B" : "A") + cursor.slice(-1);
  for (const address of [`/initiatives?curseur=${cursor}`, `/organisations?curseur=${altered}`])
    expect((await ask(address)).status, address).toBe(400);
});

test("des mots : dans l'ordre du site, page après page, tant que les données sont les mêmes", async () => {
  const criteria = parseCriteria({ q: "ressourcerie" }).criteria;
  const { results, total } = await search(criteria);
  const seen: unknown[] = [];
  let next: string | null = "/api/v1/initiatives?q=ressourcerie&limite=3";
  let second = "";
  for (; next; second ||= next ?? "") {
    const page = pageSchema.parse(await (await ask(next.replace("/api/v1", ""))).json());
    seen.push(...page.items.map(({ slug }) => slug));
    next = page.next;
  }
  expect(seen).toHaveLength(total);
  expect(seen.slice(0, results.length)).toEqual(results.map(({ slug }) => slug));
  const run = await db().importRun.findFirstOrThrow({ orderBy: { id: "desc" } });
  const { id: _, documents, changes, ...same } = run;
  const later = await db().importRun.create({
    data: { ...same, dataVersion: "autre", documents: documents ?? [], changes: changes ?? [] },
  });
  expect((await ask(second.replace("/api/v1", ""))).status).toBe(400);
  await db().importRun.delete({ where: { id: later.id } });
});

test("ce qui est retiré : 410 partout où un paramètre le nomme", async () => {
  const since = new Date("2026-11-29T09:00:00Z");
  const { "/initiatives/{slug}": slug, "/documents/{id}": id, "/organisations/{slug}": actor } = names;
  const withdraw = async (withdrawnAt: Date | null) => {
    await db().initiative.update({ where: { slug: slug ?? "" }, data: { withdrawnAt } });
    await db().document.update({ where: { id: id ?? "" }, data: { withdrawnAt } });
    await db().organisation.update({ where: { slug: actor ?? "" }, data: { withdrawnAt } });
  };
  await withdraw(since);
  for (const address of [
    `/documents/${id}/sections`,
    `/documents/${id}/lines`,
    `/lessons?document=${id}`,
    `/initiatives?document=${id}`,
    `/relations?initiative=${slug}`,
    `/relations?acteur=${actor}`,
    `/findings?initiative=${slug}`,
    `/telecharger/initiatives.csv?f=${slug}`,
    `/telecharger/initiatives.csv?document=${id}`,
  ]) {
    const answer = await ask(address);
    expect(answer.status, address).toBe(410);
    expect(problemSchema.parse(await answer.json()).since).toBe(since.toISOString());
  }
  await withdraw(null);
});

test("des lignes à rebours, ou trop à la fois, sont refusées", async () => {
  const [document] = await db().document.findMany({ take: 1 });
  for (const lines of ["de=9&a=3", "de=1&a=501", "de=9999999"])
    expect((await ask(`/documents/${document?.id}/lines?${lines}`)).status).toBe(400);
  const answer = await (await ask(`/documents/${document?.id}/lines?de=3&a=5`)).json();
  expect(answer.lines).toEqual(document?.text.split(/\r?\n/).slice(2, 5));
});

test.each([
  "/initiatives/inconnue",
  "/documents/inconnu",
  "/organisations/inconnu",
  "/events/inconnu",
  "/imports/0",
  "/inconnu",
  "/imports/x",
])("%s : 404", async (address) => {
  const answer = await ask(address);
  expect(answer.status).toBe(404);
  expect(problemSchema.parse(await answer.json()).detail).toMatch(/n'existe pas/);
});

test("une fiche retirée : 410, depuis quand ; une fiche renommée : sa nouvelle adresse", async () => {
  const since = new Date("2026-11-29T09:00:00Z");
  const [first, second] = await db().initiative.findMany({ take: 2, orderBy: { id: "desc" } });
  await db().initiative.update({ where: { id: first?.id }, data: { withdrawnAt: since } });
  const answer = await ask(`/initiatives/${first?.slug}`);
  expect(answer.status).toBe(410);
  expect(problemSchema.parse(await answer.json()).since).toBe(since.toISOString());
  await db().formerSlug.create({ data: { slug: "ancien-nom", initiativeId: second?.id ?? 0 } });
  const moved = await ask("/initiatives/ancien-nom");
  expect([moved.status, moved.headers.get("location")]).toEqual([308, `/api/v1/initiatives/${second?.slug}`]);
  await db().initiative.update({ where: { id: first?.id }, data: { withdrawnAt: null } });
});

test("un événement que plus rien ne raconte : 410, depuis quand", async () => {
  const withdrawnAt = new Date("2026-11-29T09:00:00Z");
  const slug = "colloque-retire";
  await db().formerEvent.create({ data: { slug, name: "Colloque retiré", withdrawnAt } });
  const answer = await ask(`/events/${slug}`);
  expect(answer.status).toBe(410);
  expect(problemSchema.parse(await answer.json()).since).toBe(withdrawnAt.toISOString());
  await db().formerEvent.delete({ where: { slug } });
});

test("la provenance, lue par un autre : chaque valeur vient de lignes d'une publication qu'un import a lue", async () => {
  const slug = names["/initiatives/{slug}"] ?? "";
  const answer = await ask(`/initiatives/${slug}/provenance`);
  expect(answer.headers.get("content-type")).toBe("application/ld+json");
  const store = await triplesOf(await answer.json());
  const of = (subject: string, property: string) =>
    store.getObjects(subject, `http://www.w3.org/ns/prov#${property}`, null).map(({ value }) => value);
  const site = siteUrl();
  const values = of(`${site}/initiatives/${slug}#initiative`, "hadMember");
  const { initiative } = await (await ask(`/initiatives/${slug}`)).json();
  expect(values.flatMap((value) => of(value, "value"))).toEqual(
    expect.arrayContaining([initiative.name, initiative.summary, ...initiative.themes]),
  );
  for (const value of values) {
    const passages = [...of(value, "wasQuotedFrom"), ...of(value, "wasDerivedFrom")];
    expect(passages.length, value).toBeGreaterThan(0);
    for (const passage of passages) {
      const { pathname, searchParams } = new URL(passage);
      expect(searchParams.get("lignes")).toMatch(/^\d+-\d+$/);
      expect(of(passage, "wasQuotedFrom")).toEqual([site + pathname]);
      const [activity = ""] = of(value, "wasGeneratedBy");
      expect(of(activity, "used")).toContain(site + pathname);
      expect((await ask(new URL(activity).pathname.replace("/api/v1", ""))).status).toBe(200);
    }
  }
});

test("la provenance nomme l'import qui a donné à un champ ce qu'il dit, et le dernier qui le dit encore", async () => {
  const slug = names["/initiatives/{slug}"] ?? "";
  const first = await db().importRun.findFirstOrThrow({ orderBy: { id: "asc" } });
  const later = async (changes: { field: string }[]) => {
    const { id: _, documents, ...same } = first;
    const change = { slug, name: slug, change: "changed", formerName: null, before: [], after: [] };
    const fields = changes.map((one) => ({ ...one, change: "changed", before: null, after: null }));
    return db().importRun.create({
      data: {
        ...same,
        documents: documents ?? [],
        changes: changes.length > 0 ? [{ ...change, fields }] : [],
      },
    });
  };
  const second = await later([{ field: "summary" }]);
  const last = await later([]);
  const store = await triplesOf(await (await ask(`/initiatives/${slug}/provenance`)).json());
  const importsOf = (property: string) => {
    const [value] = store.getSubjects("https://schema.org/propertyID", `"${property}"`, null);
    return ["wasGeneratedBy", "wasInfluencedBy"].map((name) =>
      Number(
        store
          .getObjects(value?.value ?? "", `http://www.w3.org/ns/prov#${name}`, null)[0]
          ?.value.split("/")
          .at(-1),
      ),
    );
  };
  expect(importsOf("name")).toEqual([first.id, last.id]);
  expect(importsOf("summary")).toEqual([second.id, last.id]);
  await db().importRun.deleteMany({ where: { id: { in: [second.id, last.id] } } });
});

test("les annotations citent la publication mot pour mot", async () => {
  const slug = names["/initiatives/{slug}"];
  const { items } = await (await ask(`/initiatives/${slug}/annotations`)).json();
  const documents = new Map((await db().document.findMany()).map(({ id, text }) => [id, text]));
  for (const { target } of items) {
    const text =
      documents.get(new URL(target.source).pathname.split("/")[2] ?? "")?.replaceAll("\r\n", "\n") ?? "";
    const [quote, position] = target.selector;
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
    expect(quote.exact.trim()).not.toBe("");
  }
});

test.each(TABS)("la recherche répond parmi « $label » ce que le site répond", async ({ code: tab }) => {
  const q = tab === "evenements" ? "webinaire" : "insertion";
  const answer = await (await ask(`/search?q=${q}&dans=${tab}`)).json();
  const site = await search({ ...NO_CRITERIA, q, tab });
  const profiles = [...site.results, ...site.farther, ...site.apart];
  const keys = tab === "initiatives" ? profiles.map(({ slug }) => slug) : site.others.map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(0);
  expect(answer.items.map(({ key }: { key: string }) => key)).toEqual(keys);
  expect(answer.counts).toEqual(site.tabs);
  // The marks of what was found are the pages' own.
  expect(JSON.stringify(answer.items)).not.toMatch(/\\u000[12]/);
});

test("un lieu parmi les mots est un lieu, et chaque réponse en dit la distance", async () => {
  const { understood, items } = await (await ask("/search?q=jouets%20pr%C3%A8s%20d%27Amiens")).json();
  expect(understood.place).toEqual({ label: "Amiens", radius: 20 });
  expect(items.length).toBeGreaterThan(0);
  for (const { place, distance } of items)
    if (place !== "apart") expect(distance <= 20).toBe(place === "inside");
  const { items: anywhere } = await (await ask("/search?q=jouets")).json();
  expect(anywhere[0].place).toBeNull();
});
