import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** A component of ours that lives in the browser; those of Next itself stand in every page. */
const OURS = /"\[project\]\/src\/ui\//;
const MANIFEST = "page_client-reference-manifest.js";

/**
 * Tells which pages need scripts: those whose route uses one of our client components, by what the build says of
 * each route. The others are whole without: Next would only send them a second time, for React to take over
 * what never changes.
 */
export async function livePages(build: string): Promise<(pathname: string) => boolean> {
  const app = path.join(build, "server/app");
  const files = await readdir(app, { recursive: true });
  const live: RegExp[] = [];
  for (const file of files.filter((name) => path.basename(name) === MANIFEST)) {
    const manifest = await readFile(path.join(app, file), "utf8");
    if (OURS.test(manifest)) live.push(routePattern(path.dirname(file)));
  }
  return (pathname) => live.some((route) => route.test(pathname));
}

/** « initiatives/[slug] » as an expression of the paths that it serves. */
function routePattern(route: string): RegExp {
  const parts = route.split(path.sep).filter((part) => part !== "." && !/^\(.*\)$/.test(part));
  const pattern = parts.map((part) =>
    part.startsWith("[") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^/${pattern.join("/")}$`);
}
