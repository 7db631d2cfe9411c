import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { groupBy } from "#lib/group-by.ts";
import { compiledInNext, NAMED_INSIDE, UNNAMED_INSIDE } from "./notices-inside.ts";

interface Package {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** A package that `npm ci` installs, here or on another system. */
export interface Notice {
  name: string;
  licence: string;
  /** Whether the site runs with it; the others build and check it. */
  isServed: boolean;
  /** Whether it lies here without a file that says its licence; what only some systems need is not looked at. */
  lacksText: boolean;
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
  return entries.flatMap(([place, { license, dev, devOptional, optional }]) => {
    const folder = path.join(root, place);
    const lacksText =
      !optional && existsSync(folder) && !readdirSync(folder).some((f) => /^(?:licen[cs]e|copying)/i.test(f));
    const name = place.split("node_modules/").at(-1) ?? "";
    const licence = license ?? ofParent.get(name) ?? IN_ITS_FILE[name] ?? "non indiquée";
    return name ? [{ name, licence, isServed: !dev && !devOptional, lacksText }] : [];
  });
}

const unique = (names: readonly string[]) => [...new Set(names)].sort();

/** Names by their licences, as a list. */
function byLicence(all: readonly { name: string; licence: string }[]): string {
  return [...groupBy(all, ({ licence }) => licence)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, of]) => `- **${licence}**: ${unique(of.map(({ name }) => name)).join(", ")}`)
    .join("\n");
}

/** docs/licences.md: the packages by their licences, and what lies compiled inside them. */
export function noticesPage(root: string): string {
  const all = notices(root);
  const inNext = compiledInNext(root).map(({ what, licence }) => ({ name: what, licence }));
  const named = NAMED_INSIDE.map(({ what, licence, place }) => ({
    name: `${what} (${packageOf(place)})`,
    licence,
  }));
  const lacking = unique(all.filter(({ lacksText }) => lacksText).map(({ name }) => name));
  return `# Licences of the packages

Written by \`npm run --silent show -- licences > docs/licences.md\` from package-lock.json and from the packages. Data, fonts
and publications are named in README.md and on the page /a-propos.

The text of a licence lies in the package's folder in node_modules, but for those that bring none, whose text is at
https://spdx.org/licenses/: ${lacking.join(", ")}, and most binaries for one system, \`@img/sharp-libvips-*\` (LGPL) among them.
Who hands on an image of a container with them adds the texts of the LGPL 3.0 and of the GPL 3.0 that it rests on.

## The site runs with

${byLicence(all.filter(({ isServed }) => isServed))}

## What lies inside those

Compiled or copied into them by their makers; the makers of these do not list all that they built in:
${UNNAMED_INSIDE.map((place) => `\`${place}*\``).join(", ")}.

${byLicence(named)}

Compiled in \`next/dist/compiled\`, of which a part serves the site and the rest builds it:

${byLicence(inNext)}

## To build and to check it

${byLicence(all.filter(({ isServed }) => !isServed))}
`;
}

const packageOf = (place: string) => /^(?:@[^/]+\/)?[^/]+/.exec(place)?.[0].replace(/-$/, "") ?? place;
