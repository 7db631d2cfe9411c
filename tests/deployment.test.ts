import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { environment } from "#lib/environment.ts";

const ROOT = path.join(import.meta.dirname, "..");
const HERE = path.join(ROOT, "docs/exploitation");
const read = (file: string) => readFileSync(path.join(HERE, file), "utf8");

const compose = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        command: z.array(z.string()).default([]),
        environment: z.record(z.string(), z.string()),
        volumes: z.array(z.string()).default([]),
        build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
        depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
      }),
    ),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(read("compose.yaml")));

/** A value as compose makes it of the operator's variables. */
const filled = (value: string) => value.replace(/\$\{\w+:[?-][^}]*\}/g, "valeur");

/** What the program understands of these variables. */
const understood = (variables: Record<string, string>) => Object.keys(environment(variables)).sort();

/** The programs and the variables that a file names; all stand in the repository. */
const programsOf = (words: readonly string[]) =>
  words.filter((word) => word.startsWith("src/")).filter((file) => !existsSync(path.join(ROOT, file)));

test("compose.yaml names services, files, programs and variables that are there", () => {
  const services = Object.entries(compose.services);
  expect(services.map(([name]) => name)).toEqual(["base", "import", "site"]);
  for (const [name, { depends_on, build, volumes, command, environment: variables }] of services) {
    for (const other of Object.keys(depends_on)) expect(compose.services).toHaveProperty(other);
    if (build) {
      expect(path.resolve(HERE, build.context)).toBe(ROOT);
      expect(existsSync(path.join(ROOT, build.dockerfile)), build.dockerfile).toBe(true);
    }
    for (const volume of volumes) {
      const [from = ""] = volume.split(":");
      const isThere = from.startsWith(".") ? existsSync(path.join(HERE, from)) : from in compose.volumes;
      expect(isThere, volume).toBe(true);
    }
    expect(programsOf(command)).toEqual([]);
    if (name === "base") continue;
    const given = Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, filled(value)]));
    expect(understood(given)).toEqual(expect.arrayContaining(Object.keys(given)));
  }
  expect(compose.services.base?.environment).toHaveProperty("LECTURE_PASSWORD");
  expect(read("lecture-seule.sql")).toContain("\\getenv password LECTURE_PASSWORD");
  expect(read("lecture-seule.sql")).toContain("CREATE ROLE annuaire_lecture LOGIN");
});

test("the Dockerfile and the systemd unit name files, programs and variables that are there", () => {
  const image = read("Dockerfile");
  const copied = /^COPY (.+) \.\/$/m.exec(image)?.[1]?.split(" ") ?? [];
  expect(copied).toContain("package-lock.json");
  expect(copied.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  const ignored = read("Dockerfile.dockerignore").trim().split("\n");
  expect(ignored.filter((entry) => ["src", "prisma", "public", "seeds"].includes(entry))).toEqual([]);
  const unit = read("annuaire.service");
  for (const text of [image, unit]) {
    const words = text.match(/src\/[\w/.-]+\.mjs/g) ?? [];
    expect(words.length).toBeGreaterThan(0);
    expect(programsOf(words)).toEqual([]);
  }
  const set = /^Environment=(.+)$/m.exec(unit)?.[1]?.split(" ") ?? [];
  const variables = Object.fromEntries(set.map((one) => one.split("=", 2)));
  expect(Object.keys(variables)).toEqual(["DATA_DIR", "LOG"]);
  expect(understood(variables)).toEqual(expect.arrayContaining(["DATA_DIR", "LOG"]));
});
