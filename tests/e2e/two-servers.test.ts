import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { importFixtures, serve } from "../support/served.ts";

type Served = Awaited<ReturnType<typeof serve>>;

const programs = postgresPrograms();
/** Pages that say something else once a second publication is there. */
const ADDRESSES = [
  "/",
  "/initiatives",
  "/initiatives?theme=mobilite",
  "/carte",
  "/documents",
  "/qualite",
  "/sitemap.xml",
];

/** A real PostgreSQL, as what is frozen or killed here may be nobody else's. */
describe.runIf(programs)("deux serveurs d'une base", () => {
  let postgres: PostgresServer;
  let servers: Served[] = [];

  beforeAll(async () => {
    postgres = await startPostgres(programs ?? "");
    await migrate(postgres.url);
    await importFixtures(postgres.url, ["livret-1"]);
    servers = await Promise.all([serve(postgres.url), serve(postgres.url)]);
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await postgres.stop();
  });

  test("un import pendant que l'on lit : chaque réponse est entière d'avant ou d'après, et on ne revient pas en arrière", async () => {
    const before = await pagesOf(servers[0]);
    const answers: { server: Served; address: string; asked: number; answered: number; text: string }[] = [];
    let isOver = false;
    const readers = servers.flatMap((server) =>
      [0, 1, 2].map(async (reader) => {
        for (let n = reader; !isOver; n++) {
          const address = ADDRESSES[n % ADDRESSES.length] ?? "/";
          const asked = performance.now();
          const answer = await server.get(address);
          // A machine that is short of breath may say so; it may not say something else.
          if (answer.status === 503) continue;
          expect(answer.status).toBe(200);
          answers.push({ server, address, asked, text: await answer.text(), answered: performance.now() });
        }
      }),
    );
    // Each is being read before anything changes.
    await expect
      .poll(() => servers.every((server) => answers.some((answer) => answer.server === server)), {
        timeout: 20_000,
      })
      .toBe(true);
    await importFixtures(postgres.url, ["livret-1", "livret-2"]);
    for (const server of servers) {
      await expect
        .poll(async () => (await server.get("/documents")).text(), { timeout: 5_000 })
        .not.toBe(before.get("/documents"));
    }
    isOver = true;
    await Promise.all(readers);

    const after = await pagesOf(servers[0]);
    expect(await pagesOf(servers[1])).toEqual(after);
    for (const address of ADDRESSES) expect(after.get(address), address).not.toBe(before.get(address));
    for (const server of servers) {
      const own = answers.filter((answer) => answer.server === server);
      const isNew = ({ address, text }: (typeof own)[number]) => text === after.get(address);
      const mixed = own.filter((answer) => !isNew(answer) && answer.text !== before.get(answer.address));
      expect(mixed.map(({ address }) => address)).toEqual([]);
      const firstNew = Math.min(...own.filter(isNew).map(({ answered }) => answered));
      expect(own.filter((answer) => answer.asked > firstNew && !isNew(answer))).toEqual([]);
      expect(own.filter((answer) => !isNew(answer)).length).toBeGreaterThan(0);
    }
  });

  test("la base se fige : ce qui est gardé se lit, le reste et l'état du site disent 503, et tout revient", async () => {
    const [server] = servers;
    if (!server) throw new Error("no server");
    await server.get("/");
    postgres.signal("SIGSTOP");
    // The first ones are under way before anybody knows that nothing answers any more.
    const statuses = await Promise.all(
      ["/themes/textile", "/structures/ACI", "/api/health", "/initiatives?q=velo", "/"].map(
        async (address) => {
          const { status, headers } = await server.get(address);
          return [address, status, headers.get("retry-after") !== null];
        },
      ),
    );
    expect(statuses).toEqual([
      ["/themes/textile", 503, true],
      ["/structures/ACI", 503, true],
      ["/api/health", 503, true],
      ["/initiatives?q=velo", 503, true],
      ["/", 200, false],
    ]);
    postgres.signal("SIGCONT");
    await comesBack(server, "/themes/textile");
    await comesBack(server, "/api/health");
  });

  test("la base meurt et redémarre : de même", async () => {
    const [, server] = servers;
    if (!server) throw new Error("no server");
    await server.get("/");
    postgres.signal("SIGKILL");
    const unmade = await server.get("/themes/numerique");
    expect([unmade.status, unmade.headers.get("retry-after")]).toEqual([503, "10"]);
    expect(await unmade.text()).toContain("momentanément indisponible");
    expect((await server.get("/")).status).toBe(200);
    expect((await server.get("/api/health")).status).toBe(503);
    await postgres.start();
    await comesBack(server, "/themes/numerique");
    await comesBack(server, "/api/health");
  });
});

async function pagesOf(server: Served | undefined): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const address of ADDRESSES)
    pages.set(address, (await server?.get(address).then((a) => a.text())) ?? "");
  return pages;
}

async function comesBack(server: Served, address: string): Promise<void> {
  await expect.poll(async () => (await server.get(address)).status, { timeout: 15_000 }).toBe(200);
}
