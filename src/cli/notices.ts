import { readFileSync } from "node:fs";
import path from "node:path";
import { groupBy } from "#lib/group-by.ts";

interface Package {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** A package that `npm ci` installs, here or on another system. */
export interface Notice {
  name: string;
  licence: string;
  /** Whether the site runs with it; the others build and check it. */
  isServed: boolean;
}

/** Packages that say their licence in a file only. */
const IN_ITS_FILE: Record<string, string> = { "png-js": "MIT" };

/** What package-lock.json says of every package; a binary for another system is under the licence of what asks for it. */
export function notices(root: string): Notice[] {
  const lockfile = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const entries: [string, Package][] = Object.entries(lockfile.packages);
  const ofParent = new Map(
    entries.flatMap(([, { license, optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [name, license] as const),
    ),
  );
  return entries.flatMap(([place, { license, dev, devOptional }]) => {
    const name = place.split("node_modules/").at(-1) ?? "";
    const licence = license ?? ofParent.get(name) ?? IN_ITS_FILE[name] ?? "non indiquée";
    return name ? [{ name, licence, isServed: !dev && !devOptional }] : [];
  });
}

/** docs/licences.md: the packages by their licences. */
export function noticesPage(root: string): string {
  const all = notices(root);
  const table = (isServed: boolean) => {
    const byLicence = groupBy(
      all.filter((notice) => notice.isServed === isServed),
      ({ licence }) => licence,
    );
    return [...byLicence]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([licence, of]) => `- **${licence}**: ${[...new Set(of.map(({ name }) => name))].sort().join(", ")}`,
      )
      .join("\n");
  };
  return `# Licences of the packages

Written by \`npm run --silent show -- licences > docs/licences.md\` from package-lock.json; the text of each licence lies in
the package's folder in node_modules. Data, fonts and publications are named in README.md and on the page /a-propos.

## The site runs with

${table(true)}

## To build and to check it

${table(false)}
`;
}
