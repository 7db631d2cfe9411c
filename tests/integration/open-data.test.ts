import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { check } from "@placemarkio/check-geojson";
import { Parser, type Quad, Store, termToId } from "n3";
import Papa from "papaparse";
import SHACLValidator from "rdf-validate-shacl";
import readSheets from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { closeDatabase, setDatabase } from "#db/client.ts";
import { parseActorCriteria } from "#domain/actor-criteria.ts";
import { inclusionStructureSchema } from "#domain/data-inclusion.ts";
import { type Directory, directorySchema, initiativeSchema } from "#domain/directory.ts";
import { parseLessonCriteria } from "#domain/lesson-criteria.ts";
import { inPublishedOrder } from "#domain/published-order.ts";
import { annotationSchema } from "#domain/records.ts";
import { readCell, readList } from "#formats/csv.ts";
import { PROFILE_COLUMNS } from "#formats/profile-columns.ts";
import { runImport } from "#importer/main.ts";
import { actors } from "#queries/actors.ts";
import { toldEvents } from "#queries/events.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { findingsReport } from "#queries/findings-report.ts";
import { lessons } from "#queries/lessons.ts";
import { published } from "#queries/published.ts";
import { resources } from "#queries/resources.ts";
import { ask } from "../support/api.ts";
import { freshDatabase } from "../support/database.ts";
import { triplesOf } from "../support/linked-data.ts";
import { readings } from "../support/read-directory.ts";

const SOCIETY = "http://publications.europa.eu/resource/authority/data-theme/SOCI";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let directory: Directory;

beforeAll(async () => {
  database = await freshDatabase();
  const now = new Date("2026-11-29T08:00:00Z");
  await runImport({ seeds: "seeds", databaseUrl: database.url, dryRun: false, now, readings, log: () => {} });
  await setDatabase(database.url);
  directory = await exportDirectory();
});

afterAll(async () => {
  await closeDatabase();
  await database.close();
});

/** What is tied to an actor, in the order of the profiles. */
const tiesOf = (actor: string) =>
  directory.initiatives.flatMap(({ slug, relations }) =>
    relations
      .filter(({ organisation }) => organisation === actor)
      .map(({ kind, passage }) => ({ kind, row: `${slug} ${kind} ${passage.lineStart}` })),
  );
const file = async (name: string) => {
  const answer = await ask(`/telecharger/${name}`);
  expect(answer.status).toBe(200);
  return answer;
};
const rowsOf = async (name: string) => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await file(name)).arrayBuffer());
  expect(text.startsWith("\uFEFF")).toBe(true);
  const parsed = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
    delimiter: ",",
  });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
};

test("JSON : le contrat, octet pour octet", async () => {
  const text = await (await file("initiatives.json")).text();
  expect(text).toBe(`${JSON.stringify(directory, null, 2)}\n`);
});

test("les listes se lisent peu à la fois, dans l'ordre où elles sont publiées", async () => {
  expect(directory).toEqual(inPublishedOrder(directory));
  const from = await published({ tag: "all" }, "https://exemple.fr");
  const batches: number[] = [];
  for await (const actors of from.list("organisations")) batches.push(actors.length);
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.reduce((sum, size) => sum + size)).toBe(directory.organisations.length);
});

test("JSON Lines : une fiche par ligne", async () => {
  const lines = (await (await file("initiatives.jsonl")).text()).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(directory.initiatives);
});

test("CSV : un autre lecteur y retrouve chaque valeur de chaque fiche", async () => {
  const rows = await rowsOf("initiatives.csv");
  expect(rows).toHaveLength(directory.initiatives.length);
  for (const [at, initiative] of directory.initiatives.entries()) {
    const row = rows[at] ?? {};
    expect(Object.keys(row)).toEqual(PROFILE_COLUMNS.map(({ name }) => name));
    const text = (name: string) => readCell(row[name] ?? "") || null;
    expect(text("nom")).toBe(initiative.name);
    expect(text("resume")).toBe(initiative.summary);
    expect(text("siret")).toBe(initiative.siret);
    expect(readList(row.communes ?? "")).toEqual(initiative.communes.map(({ name }) => name));
    expect(readList(row.sites ?? "")).toEqual(initiative.websites);
    expect(readList(row.telephones ?? "")).toEqual([
      ...new Set(initiative.contacts.flatMap((c) => c.phones.map(({ e164, raw }) => e164 ?? raw))),
    ]);
    expect(row.longitude === "" ? null : Number(row.longitude)).toBe(initiative.location?.lon ?? null);
  }
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
});

test("XLSX : une feuille typée, et celle des sources", async () => {
  const buffer = Buffer.from(await (await file("initiatives.xlsx")).arrayBuffer());
  const sheets = await readSheets(buffer);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Initiatives", "Sources"]);
  const [profiles, sources] = sheets.map(({ data }) => data);
  expect(profiles?.[0]).toEqual(PROFILE_COLUMNS.map(({ title }) => title));
  const column = (name: string) => PROFILE_COLUMNS.findIndex((c) => c.name === name);
  for (const [at, initiative] of directory.initiatives.entries()) {
    const row = profiles?.[at + 1] ?? [];
    expect(row[column("nom")]).toBe(initiative.name);
    expect(row[column("longitude")] ?? null).toBe(initiative.location?.lon ?? null);
    expect(row[column("siret")] ?? null).toBe(initiative.siret);
    expect(row[column("premier_import")]).toEqual(new Date("2026-11-29T00:00:00Z"));
  }
  const occurrences = directory.initiatives.flatMap((i) => i.occurrences);
  expect(sources).toHaveLength(occurrences.length + 1);
});

test("GeoJSON : valide, et sans point ce qui n'en a pas", async () => {
  const collection = check(await (await file("initiatives.geojson")).text());
  if (collection.type !== "FeatureCollection") throw new Error(collection.type);
  expect(collection.features.map(({ id }) => id)).toEqual(directory.initiatives.map(({ slug }) => slug));
  expect(collection.features.filter(({ geometry }) => geometry === null)).toHaveLength(
    directory.initiatives.filter(({ location }) => location === null).length,
  );
});

test("énoncés : chaque valeur a ses lignes, sa phrase et la même en JSON Lines", async () => {
  const rows = await rowsOf("enonces.csv");
  const lines = (await (await file("enonces.jsonl")).text()).trimEnd().split("\n");
  expect(lines).toHaveLength(rows.length);
  const values = directory.initiatives.flatMap((i) => [
    ...i.themes,
    ...i.relations,
    ...i.keyFigures,
    ...(i.siret ? [i.siret] : []),
  ]);
  const of = (property: string) => rows.filter(({ propriete }) => propriete === property);
  expect(["themes", "relations", "keyFigures", "siret"].flatMap(of)).toHaveLength(values.length);
  // What seeds/annotations decides.
  expect(rows.filter(({ origine }) => origine === "decide").map(({ valeur }) => valeur)).toEqual([
    "Pole de coopération Oise",
  ]);
  expect(
    rows.filter(({ ligne_debut, citation }) => !ligne_debut || !citation).map((r) => r.propriete),
  ).toEqual([]);
  expect(of("siret").find(({ valeur }) => valeur === "77562407501920")?.imprime).toBe("775 624 075 01920");
  expect(of("departments").find(({ initiative }) => initiative === "aci-faire")).toMatchObject({
    valeur: "60",
    imprime: "Beauvais",
    origine: "deduit",
  });
});

test("annotations : une ligne par passage, les mêmes que l'API donne fiche par fiche", async () => {
  const of = async (name: string) =>
    (await (await file(name)).text())
      .trimEnd()
      .split("\n")
      .map((line) => annotationSchema.parse(JSON.parse(line)));
  const all = await of("annotations.jsonl");
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const own = await of("annotations.jsonl?f=vestali");
  expect(own).toEqual((await (await ask("/initiatives/vestali/annotations")).json()).items);
  expect(all.filter(({ id }) => id.includes("/initiatives/vestali#"))).toEqual(own);
  const named = new Set(all.map(({ id }) => /initiatives\/([^#]+)/.exec(id)?.[1]));
  expect([...named].sort()).toEqual(directory.initiatives.map(({ slug }) => slug).sort());
});

test("chiffres : chacun de chaque fiche, avec la phrase et les lignes qui le disent", async () => {
  const rows = await rowsOf("chiffres.csv");
  expect(rows).toHaveLength(directory.initiatives.flatMap((i) => i.keyFigures).length);
  expect(rows.filter(({ libelle, citation, ligne_debut }) => !libelle || !citation || !ligne_debut)).toEqual(
    [],
  );
  const tonnes = rows.find((r) => r.initiative === "vestali" && r.unite === "tonnes");
  expect(tonnes).toMatchObject({ valeur: "50", annee: "2019" });
});

test("liens, acteurs, enseignements, ressources, textes : tous, chacun avec ses lignes", async () => {
  const ties = await rowsOf("liens.csv");
  expect(ties).toHaveLength(directory.initiatives.flatMap((i) => i.relations).length);
  const actors = await rowsOf("acteurs.csv");
  expect(actors.map((r) => r.identifiant)).toEqual(directory.organisations.map(({ slug }) => slug));
  const lessons = await rowsOf("enseignements.csv");
  expect(lessons).toHaveLength((await (await ask("/lessons")).json()).total);
  const resources = await rowsOf("ressources.csv");
  expect(resources).toHaveLength(directory.resources.length);
  const [events, terms, questions] = [
    await rowsOf("evenements.csv"),
    await rowsOf("glossaire.csv"),
    await rowsOf("questions.csv"),
  ];
  expect(events.map((row) => row.identifiant)).toEqual(directory.events.map(({ slug }) => slug));
  expect(terms.map((row) => readCell(row.definition ?? ""))).toEqual(
    directory.glossary.map(({ definition }) => definition),
  );
  expect(questions.map((row) => readCell(row.reponse ?? ""))).toEqual(
    directory.questions.map(({ answer }) => answer),
  );
  expect((await rowsOf("publications.csv")).map((row) => row.identifiant).sort()).toEqual(
    directory.documents.map(({ id }) => id).sort(),
  );
  for (const rows of [ties, lessons, resources, events, terms, questions])
    expect(rows.filter((r) => !r.document || !r.ligne_debut || !r.adresse)).toEqual([]);
  const part = await rowsOf("liens.csv?departement=59");
  expect(part.length).toBeGreaterThan(0);
  expect(part.length).toBeLessThan(ties.length);
  const poles = (await rowsOf("ptce.csv?departement=59")).map((r) => r.identifiant);
  expect(poles).toEqual(
    directory.initiatives
      .filter((i) => i.structureTypes.includes("PTCE") && i.departments.includes("59"))
      .map(({ slug }) => slug),
  );
});

test("une liste filtrée se télécharge telle que sa page la filtre", async () => {
  for (const query of ["departement=59", "role=financeur", "q=region", "theme=textile&departement=80"]) {
    const { criteria, ignored } = parseActorCriteria(new URLSearchParams(query), []);
    expect(ignored).toEqual([]);
    const { total, actors: shown } = await actors(criteria);
    const rows = (await rowsOf(`acteurs.csv?${query}`)).map(({ identifiant }) => identifiant);
    expect([query, rows.length]).toEqual([query, total]);
    expect(rows).toEqual(expect.arrayContaining(shown.map(({ slug }) => slug)));
  }
  const [busiest = ""] = directory.organisations
    .map(({ slug }) => slug)
    .sort((a, b) => tiesOf(b).length - tiesOf(a).length);
  const named = async (query: string) =>
    (await rowsOf(`liens.csv?${query}`)).map((row) => `${row.initiative} ${row.nature} ${row.ligne_debut}`);
  expect(await named(`acteur=${busiest}`)).toEqual(tiesOf(busiest).map(({ row }) => row));
  const funds = tiesOf(busiest).filter(({ kind }) => kind === "funder");
  expect(await named(`acteur=${busiest}&role=financeur`)).toEqual(funds.map(({ row }) => row));
  expect((await named("role=financeur&departement=59")).length).toBeGreaterThan(0);
  const documents = directory.documents.map(({ id, title }) => ({ id, title }));
  const [first] = documents;
  for (const query of [
    "nature=frein",
    "departement=59&theme=textile",
    "q=mobilité",
    `document=${first?.id}`,
  ]) {
    const { criteria } = parseLessonCriteria(
      new URLSearchParams(query),
      documents.map(({ id }) => id),
    );
    const { total } = await lessons(criteria, documents);
    expect([query, (await rowsOf(`enseignements.csv?${query}`)).length]).toEqual([query, total]);
  }
  const listed = await resources();
  const themes = [...new Set(listed.flatMap((resource) => resource.themes))].slice(0, 2);
  const rows = await rowsOf(
    `ressources.csv?${themes.map((theme) => `theme=${theme}`).join("&")}&avec=adresse`,
  );
  const wanted = listed.filter((r) => r.urls.length > 0 && r.themes.some((theme) => themes.includes(theme)));
  expect(rows).toHaveLength(wanted.flatMap(({ recommendations }) => recommendations).length);
  expect(rows.length).toBeGreaterThan(0);
  const told = (await toldEvents()).filter(({ format }) => format === "en-ligne");
  const events = await rowsOf("evenements.csv?format=en-ligne");
  expect(events.map((row) => row.identifiant).sort()).toEqual(told.map(({ slug }) => slug).sort());
  const figures = await rowsOf("chiffres.csv?compte=tonnes&departement=80");
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter(({ unite }) => !/tonne/.test(unite ?? ""))).toEqual([]);
  const findings = await rowsOf(`constats.csv?gravite=info&document=${first?.id}`);
  const report = await findingsReport({
    code: null,
    severity: "info",
    document: first?.id ?? "",
    initiative: null,
  });
  expect(findings).toHaveLength(report.findingCount);
});

test("silences et constats : des codes de listes fermées", async () => {
  const silences = await rowsOf("silences.csv");
  const siret = silences.filter(({ propriete }) => propriete === "siret");
  expect(siret).toHaveLength(directory.initiatives.filter((i) => i.siret === null).length);
  expect([...new Set(silences.map(({ code }) => code))].sort()).toEqual([
    "absent",
    "ambiguous",
    "not-applicable",
  ]);
  expect(await rowsOf("constats.csv")).toHaveLength(directory.findings.length);
});

test("un résultat filtré, une sélection : le fichier dit les mêmes fiches que la page", async () => {
  const filtered = await (await file("initiatives.json?departement=59&theme=handicap")).text();
  const part = directorySchema.parse(JSON.parse(filtered));
  const wanted = directory.initiatives.filter(
    (i) => i.departments.includes("59") && i.themes.includes("handicap"),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(part.initiatives).toEqual(wanted);
  expect(part.documents).toEqual(directory.documents);
  const slugs = ["le-relais", "vestali", "aci-faire"].filter((s) =>
    directory.initiatives.some((i) => i.slug === s),
  );
  const lines = (await (await file(`initiatives.jsonl?f=${slugs.join(",")}`)).text()).trimEnd().split("\n");
  expect(lines.map((line) => initiativeSchema.parse(JSON.parse(line)).slug)).toEqual(slugs);
});

test("un fichier voyage comprimé pour qui le demande ; un classeur l'est déjà", async () => {
  const plain = await file("initiatives.csv");
  const packed = await ask("/telecharger/initiatives.csv", { "accept-encoding": "gzip" });
  expect(packed.headers.get("x-encoding")).toBe("gzip");
  expect(packed.headers.get("etag")).not.toBe(plain.headers.get("etag"));
  const bytes = gunzipSync(Buffer.from(await packed.arrayBuffer()));
  expect(bytes.equals(Buffer.from(await plain.arrayBuffer()))).toBe(true);
  const workbook = await ask("/telecharger/initiatives.xlsx", { "accept-encoding": "gzip" });
  expect(workbook.headers.get("x-encoding")).toBeNull();
});

test("le nom du fichier dit ce qu'il contient ; une version inchangée ne voyage pas", async () => {
  const first = await file("initiatives.csv?departement=59&theme=textile");
  expect(first.headers.get("content-disposition")).toBe(
    'attachment; filename="initiatives-inclusives-nord-textile-2026-11-29.csv"',
  );
  const etag = first.headers.get("etag") ?? "";
  const again = await ask("/telecharger/initiatives.csv?departement=59&theme=textile", {
    "if-none-match": etag,
  });
  expect(again.status).toBe(304);
  const any = await ask("/telecharger/initiatives.csv", { "if-none-match": "*" });
  expect(any.status).toBe(304);
  expect((await file("initiatives.csv?departement=59")).headers.get("etag")).not.toBe(etag);
});

test("data·inclusion : chaque structure est valide, et aucun SIRET n'est complété", async () => {
  const structures = z
    .array(inclusionStructureSchema)
    .parse(await (await file("data-inclusion.json")).json());
  const bySlug = new Map(directory.initiatives.map((i) => [i.slug, i]));
  for (const { commune, longitude } of structures) if (longitude !== null) expect(commune).not.toBeNull();
  for (const { id, siret, _extension } of structures) {
    const initiative = bySlug.get(id.replace(/^.*--/, ""));
    expect(siret).toBe(initiative?.siret);
    expect(_extension.est_ptce).toBe(initiative?.structureTypes.includes("PTCE"));
    if (siret) expect(_extension.passages.siret).toEqual(initiative?.evidence.siret);
  }
  const tooShort = directory.initiatives.filter(({ name }) => name.length < 3);
  expect(structures).toHaveLength(directory.initiatives.length - tooShort.length);
  expect(structures.find(({ id }) => id.endsWith("--il-etait-deux-fois"))?.reseaux_porteurs).toEqual([
    "aci",
    "ressourceries",
  ]);
});

test("DCAT-AP : les deux écritures disent les mêmes triplets, et les formes du profil s'y retrouvent", async () => {
  const fromJson = (await triplesOf(await (await file("catalogue.jsonld")).json())).getQuads(
    null,
    null,
    null,
    null,
  );
  const fromTurtle = new Parser({ format: "text/turtle" }).parse(await (await file("catalogue.ttl")).text());
  const lines = (quads: readonly Quad[]) =>
    quads.map((q) => [q.subject, q.predicate, q.object].map(termToId).join(" ")).sort();
  expect(lines(fromTurtle)).toEqual(lines(fromJson));
  const store = new Store(fromTurtle);
  const shapes = new Parser().parse(await readFile("tests/fixtures/dcat-ap/shapes.ttl", "utf8"));
  const validator = new SHACLValidator(new Store(shapes));
  const { results } = await validator.validate(store);
  expect(results.map(({ focusNode, path }) => [focusNode?.value, path?.value])).toEqual([]);
  // What is not said is missed.
  const [title] = store.getQuads(null, "http://purl.org/dc/terms/title", null, null);
  const less = new Store(fromTurtle.filter((quad) => quad !== title && quad.object.value !== SOCIETY));
  expect((await validator.validate(less)).results.length).toBeGreaterThan(1);
  const downloads = store.getObjects(null, "http://www.w3.org/ns/dcat#downloadURL", null).map((o) => o.value);
  expect(downloads.length).toBeGreaterThan(10);
  for (const url of downloads)
    expect((await ask(new URL(url).pathname.replace("/api/v1", ""))).status).toBe(200);
});

test("le schéma de la table dit chaque colonne, et chaque ligne le respecte ; les pôles sont des PTCE", async () => {
  for (const name of ["initiatives", "ptce"]) {
    const schema = await (await file(`schema-${name}.json`)).json();
    const coded = schema.fields.flatMap((field: { name: string; constraints: object }) =>
      Object.keys(field.constraints).some((one) => one === "enum" || one === "pattern") ? [field.name] : [],
    );
    expect(coded).toEqual(expect.arrayContaining(["niveau", "portee", "types_structure", "themes"]));
    const rows = await rowsOf(`${name}.csv`);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(schema.fields.map((field: { name: string }) => field.name));
      for (const { name: column, type, constraints } of schema.fields) {
        const text = readCell(row[column] ?? "");
        if (constraints.required) expect(text, column).not.toBe("");
        if (text && constraints.pattern) expect(text).toMatch(new RegExp(constraints.pattern));
        if (text && constraints.enum) expect(constraints.enum).toContain(text);
        if (text && type === "number") expect(Number(text)).not.toBeNaN();
      }
    }
    if (name === "ptce")
      expect(rows.map(({ identifiant }) => identifiant)).toEqual(
        directory.initiatives.filter((i) => i.structureTypes.includes("PTCE")).map(({ slug }) => slug),
      );
  }
});

test.each([
  ["/telecharger/ptce.csv?type=ACI", 400, "ce fichier a un seul type"],
  ["/telecharger/enseignements.csv?departement=75", 400, "l'un de 02"],
  ["/telecharger/enseignements.csv?page=2", 400, "l'un des paramètres nature"],
  ["/telecharger/ressources.csv?annee=1515", 400, "une année"],
  ["/telecharger/ressources.csv?__proto__=1", 400, "l'un des paramètres annee"],
  ["/telecharger/acteurs.csv?nature=fee", 400, "une nature d'acteur"],
  ["/telecharger/acteurs.csv?nature=", 400, "une nature d'acteur"],
  ["/telecharger/chiffres.csv?compte=moutons", 400, "tonnes"],
  ["/telecharger/constats.csv?initiative=zz", 400, "l'identifiant d'une fiche"],
  ["/telecharger/catalogue.ttl?departement=59", 400, "aucun paramètre"],
  ["/telecharger/initiatives.pdf", 404, "initiatives.csv"],
  ["/telecharger/toString", 404, "n'est pas un fichier"],
  [
    "/telecharger/initiatives.csv?departement=75",
    400,
    "« departement » vaut « 75 », attendu : l'un de 02, 59",
  ],
  ["/telecharger/initiatives.csv?couleur=bleu", 400, "« couleur » vaut « bleu »"],
  ["/telecharger/initiatives.csv?f=a&departement=59", 400, "« f » seul"],
  ["/telecharger/initiatives.csv?f=A/B", 400, "des identifiants de fiches"],
  ["/telecharger/initiatives.csv?f=nexiste-pas", 400, "« f » vaut « nexiste-pas »"],
  ["/telecharger/initiatives.csv?f=", 400, "des identifiants de fiches"],
  ["/telecharger/initiatives.csv?page=2", 400, "l'un des paramètres q, departement"],
  ["/telecharger/initiatives.csv?tri=nom", 400, "l'un des paramètres q, departement"],
  ["/telecharger/initiatives.csv?constructor=1", 400, "l'un des paramètres q, departement"],
])("%s : %i, « %s »", async (address, status, sentence) => {
  const answer = await ask(address);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(await answer.json()).toMatchObject({ status, detail: expect.stringContaining(sentence) });
});
